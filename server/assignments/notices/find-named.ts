// What texts about assignments name: the module, by when, why in a word, and who last did what with it.
import { daysBetween } from '../../base/days.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import { titlesFor } from '../../modules/published-modules.ts'
import type { Asking, Value, Values } from '../../notices/kinds.ts'
import { gains } from '../giving/rules.ts'
import { readAssignments, type AssignmentRow, type StepRow } from '../life/queries.ts'
import { dueOf, stateOn } from '../life/rules.ts'
import { readSources, type Source } from './queries.ts'
import { part } from './texts.ts'

export async function findNamed(asking: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = await readAssignments(asking, ids)
  const to = ({ person, moduleId }: AssignmentRow) => ({ personId: person.id, moduleId })
  const titleFor = await titlesFor(asking, rows.map(to))
  const framework = await frameworkOf(asking)
  return new Map(
    rows.map(row => {
      const title = titleFor(to(row))
      return [row.id, { title, ...standing(row, asking.today), why: whyOf(row, framework!), ...lastSteps(row) }]
    }),
  )
}

function standing(row: AssignmentRow, today: string): Values {
  const { hours, note, givenBy, rule } = row
  const due = dueOf(row)
  return {
    by: givenBy.name,
    from: rule ? 'rule' : 'person',
    rule: rule?.name ?? null,
    hours,
    due: { day: due },
    left: daysBetween(today, due),
    late: daysBetween(due, today),
    state: row.waivedUntil === due && row.closedAs === null && due >= today ? 'open' : stateOn(row, today),
    note: note === null ? '' : part('note', { note }),
  }
}

/** What it was given for, the first of several. */
function whyOf({ why }: AssignmentRow, framework: Framework): Value {
  const reasons = why.reasons.filter(gains)
  const [first] = reasons
  if (!first) return null
  const { competencyId, target, raw, effective } = first
  const competency = framework.competency(competencyId)?.title ?? null
  const how = howOf(first)
  const aim = how === 'task' ? first.reviewed! : first.aim
  return part('why', { how, competency, target, raw, level: effective, aim, more: reasons.length - 1 })
}

function howOf({ target, raw, effective, aim }: AssignmentRow['why']['reasons'][number]): string {
  if (target === null) return aim > (effective ?? 0) ? 'free' : 'task'
  if (effective === null) return 'unknown'
  return (raw ?? 0) >= target ? 'stale' : 'lacking'
}

/** The newest of each kind: what came later does not change what a notice told. */
const lastSteps = ({ steps }: AssignmentRow): Values =>
  Object.assign({}, ...steps.map(({ kind, ...step }) => named(kind, step))) as Values

const named = (kind: string, { by, until, reason }: Omit<StepRow, 'kind'>): Values => ({
  [`${kind}By`]: by?.name ?? null,
  [`${kind}Until`]: until === null ? null : { day: until },
  [`${kind}Why`]: reason === null ? '' : part('reason', { reason }),
})

/** What texts about all that was given at once, or by a rule, name. */
export async function findSources(asking: Asking, ids: readonly string[]): Promise<ReadonlyMap<string, Values>> {
  const rows = await readSources(asking, ids)
  const to = ({ moduleId }: Source) => ({ personId: null, moduleId })
  const titleFor = await titlesFor(asking, rows.map(to))
  return new Map(
    rows.map(source => {
      const { id, givenOn, by, rule } = source
      return [id, { title: titleFor(to(source)), given: givenOn === null ? null : { day: givenOn }, by, rule }]
    }),
  )
}
