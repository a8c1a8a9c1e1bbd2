// What stood on a day: half-lives, known events, targets and the settling rule.
import type { Competency, CurrencyEvent, Framework, Profile } from './framework.ts'
import type { Ageing } from './rules/currency.ts'
import { defaultSettling, type Settling } from './rules/settling.ts'
import { inForceOn, settleTargets, type ProfileTarget, type Target } from './rules/targets.ts'

/** A target with what it is about and all who ask for it. */
export interface FrameworkTarget extends Target {
  competency: Competency
  wantedBy: readonly (ProfileTarget & { profile: Profile })[]
}

export interface FrameworkDay {
  day: string
  settling: Settling
  ageingOf(competency: Competency): CompetencyAgeing
  targetsOf(profile: Profile): Profile['targets']
  /** what these profiles want together; of nobody's choice the default profile */
  wantedBy(profileIds: readonly string[]): {
    profiles: readonly Profile[]
    targets: readonly FrameworkTarget[]
    byDefault: boolean
  }
}

export interface CompetencyAgeing extends Ageing {
  halfLife: Competency['halfLives'][number]
  events: readonly CurrencyEvent[]
}

const days = new WeakMap<Framework, Map<string, FrameworkDay>>()

export function frameworkOn(framework: Framework, day: string): FrameworkDay {
  let known = days.get(framework)
  if (!known) days.set(framework, (known = new Map()))
  let view = known.get(day)
  if (!view) {
    if (known.size > 20) known.clear()
    known.set(day, (view = viewOf(framework, day)))
  }
  return view
}

function viewOf(framework: Framework, day: string): FrameworkDay {
  const ageingOf = remembering((competency: Competency) => ageing(competency, day))
  const targetsOf = remembering((profile: Profile) => profile.targets.filter(target => inForceOn(target, day)))
  const byDefault = framework.profiles.filter(profile => profile.isDefault)
  const settled = remembering((key: string) =>
    settleTargets(key === '' ? [] : key.split(' ').flatMap(id => targetsOf(framework.profile(id)!))).map(
      (target): FrameworkTarget => ({
        ...target,
        competency: framework.competency(target.competencyId)!,
        wantedBy: target.from.map(from => ({ ...from, profile: framework.profile(from.profileId)! })),
      }),
    ),
  )
  return {
    day,
    settling: framework.settling.find(period => inForceOn(period, day))?.rule ?? defaultSettling,
    ageingOf,
    targetsOf,
    wantedBy(profileIds) {
      const held = framework.profiles.filter(profile => profileIds.includes(profile.id))
      const profiles = held.length > 0 ? held : byDefault
      return { profiles, targets: settled(profiles.map(profile => profile.id).join(' ')), byDefault: held.length === 0 }
    },
  }
}

/** Before its first half-life began a competency had the one it began with. */
function ageing(competency: Competency, day: string): CompetencyAgeing {
  const halfLife = competency.halfLives.find(period => inForceOn(period, day)) ?? competency.halfLives[0]!
  const events = competency.events.filter(event => inForceOn(event.known, day))
  return { halfLife, halfLifeDays: halfLife.days, events }
}

function remembering<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key)!
  }
}
