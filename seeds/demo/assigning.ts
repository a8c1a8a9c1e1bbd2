// What Cora has given to whoever lacked it, one that is still to be done and one whose day is over; and a rule that gives by itself.
import { assignModule } from '../../server/assignments/giving/assign-module.ts'
import { previewAssignment } from '../../server/assignments/giving/preview-assignment.ts'
import { previewRule } from '../../server/assignments/by-rule/preview-rule.ts'
import { startRule } from '../../server/assignments/by-rule/start-rule.ts'
import { callerOn, competencyId, profileIds, type Player, type Stage } from './stage.ts'

interface Giving {
  /** the module's folder */
  module: string
  lacking: string
  daysAgo: number
  /** negative: its day is over */
  dueInDays: number
  note: string
}

const givings: readonly Giving[] = [
  {
    module: 'customs-modes',
    lacking: 'ICT-02',
    daysAgo: 35,
    dueInDays: -5,
    note: 'For the new practice course on customs documents',
  },
  {
    module: 'landed-cost',
    lacking: 'ANA-05',
    daysAgo: 6,
    dueInDays: 17,
    note: 'Duty per tariff line since 1 July 2026',
  },
]

export async function seedAssignments(
  stage: Stage,
  coordinator: Player,
  moduleIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { module, lacking, daysAgo, dueInDays, note } of givings) {
    const caller = callerOn(stage, coordinator, daysAgo)
    const batch = await previewAssignment(caller, {
      moduleId: moduleIds.get(module)!,
      dueOn: callerOn(stage, coordinator, -dueInDays).today,
      note,
      lacking: { competencyId: competencyId(stage, lacking) },
    })
    await assignModule(caller, batch.id)
  }
  await seedRule(stage, coordinator, moduleIds.get('supplier-negotiation')!)
}

async function seedRule(stage: Stage, coordinator: Player, moduleId: string): Promise<void> {
  const caller = callerOn(stage, coordinator, 20)
  const batch = await previewRule(caller, {
    name: 'Negotiation for Business English',
    moduleId,
    profileIds: profileIds(stage, ['C5']),
    lacking: { competencyId: competencyId(stage, 'NEG-02'), below: 2 },
    dueInDays: 60,
  })
  await startRule(caller, batch.id)
}
