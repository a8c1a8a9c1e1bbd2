import type { Caller } from '../base/caller.ts'
import { describedKind } from '../competencies/evidence-kinds.ts'
import type { CurrencyEvent } from '../competencies/framework.ts'
import type { Resolvers } from '../graph-types.ts'
import { gapsReadableOf } from './access.ts'
import { explainGap } from './explain-gap.ts'
import { findGaps, type GapPage } from './find-gaps.ts'
import { personNamed } from './person-named.ts'
import { previewEffect } from './preview-effect.ts'
import { routesFor } from './route-rules.ts'

interface Asked {
  personId?: string | null
  asOf?: string | null
}

async function gapsOf(caller: Caller, { personId, asOf }: Asked): Promise<GapPage | null> {
  const id = await gapsReadableOf(caller, personId ?? null)
  return id === null ? null : (await findGaps(caller, [id], asOf ?? null))[0]!
}

export const resolvers: Resolvers = {
  Query: {
    gaps: (_root, asked, { caller }) => gapsOf(caller, asked),
    gap: async (_root, asked, { caller }) => {
      const page = await gapsOf(caller, asked)
      return page && ([...page.gaps, ...page.onTarget].find(gap => gap.competency.id === asked.competencyId) ?? null)
    },
  },
  GapPage: {
    person: ({ personId }, _args, { caller }) => personNamed(caller, personId),
    today: (_page, _args, { caller }) => caller.today,
    largest: ({ gaps }) => gaps.find(({ effective }) => effective !== null) ?? null,
  },
  Evidence: {
    effect: (piece, { levels }, { caller }) => previewEffect(caller, { piece, levels }),
  },
  Gap: {
    target: ({ target }) => target.level,
    importance: ({ target }) => target.importance,
    core: ({ target }) => target.core,
    shownLevel: ({ shown }) => shown?.level ?? null,
    provedOn: ({ shown }) => shown?.provedOn ?? null,
    staleBy: ({ shown }) => (shown?.staleBy ?? []) as CurrencyEvent[],
    proofNeeded: gap => (gap.gap === 0 || routesFor(gap)[0]?.kind === 'renew' ? null : gap.target.level),
    routes: routesFor,
    why: (gap, _args, { caller }) => explainGap(caller, gap),
  },
  Route: { evidenceKinds: ({ evidenceKinds }) => evidenceKinds.map(describedKind) },
  WhyEvidence: {
    evidenceId: ({ fact }) => fact.id,
    title: ({ fact }) => fact.title,
    occurredOn: ({ fact }) => fact.occurredOn,
    recordedAt: ({ fact }) => fact.recordedAt,
    state: ({ fact }) => fact.state,
    claimedLevel: ({ fact }) => fact.claimedLevel,
    refresh: ({ fact, refreshes, clears }) => (refreshes && fact.refresh ? { upTo: fact.refresh.upTo, clears } : null),
    appraisals: ({ appraisals, nameOf }) =>
      appraisals.map(appraisal => ({
        ...appraisal,
        rater: { id: appraisal.raterId, name: nameOf(appraisal.raterId) },
      })),
  },
}
