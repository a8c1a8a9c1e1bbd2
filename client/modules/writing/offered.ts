// In which languages what is written is asked for.
import { getContext, setContext } from 'svelte'
import { languages } from '../../ui/languages.ts'
import type { Language } from '../../ui/say.svelte.ts'

type Offered = () => readonly Language[]
const key = Symbol('languages offered')

export const provideOffered = (offered: Offered): void => void setContext(key, offered)

/** Where nobody has said so yet, in both. */
export const offered = (): Offered => getContext<Offered | undefined>(key) ?? (() => languages)
