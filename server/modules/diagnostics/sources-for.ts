import type { Caller } from '../../base/caller.ts'
import { viewerAudience } from '../audience/viewer-audience.ts'
import type { Source } from './deal-rules.ts'
import { readSources } from './queries.ts'

/** What the viewer finds in the catalogue and asks something. */
export const sourcesFor = async (caller: Caller): Promise<Source[]> => readSources(caller, await viewerAudience(caller))
