import fc from 'fast-check'
import t from 'tap'
import type { Content } from '../../server/modules/content.ts'
import { grantedBy, untested, waitsForReview } from '../../server/modules/playing/finishing/acceptance-rules.ts'
import { wayOf } from '../../server/modules/playing/way-rules.ts'
import type { Competency } from '../../server/competencies/framework.ts'
import { page, quiz, single, task } from '../support/playing.ts'

const ids = ['a', 'b', 'c'] as const
const competencyId = fc.constantFrom(...ids)
const level = (max: number) => fc.integer({ min: 1, max })
const proofs = fc.uniqueArray(fc.record({ competencyId, fromLevel: fc.constant(0), toLevel: level(2) }), {
  selector: one => one.competencyId,
})
const refresh = fc.option(fc.record({ upTo: level(5), eventIds: fc.constant([]) }))
const proved = fc.dictionary(competencyId, level(3), { maxKeys: 3 })
const items = fc.array(
  fc.oneof(
    fc.constant(page()),
    fc.constant(quiz([single()])),
    proved.map(proofs => task(proofs)),
  ),
  { maxLength: 3 },
)
const content = fc.record({ proofs, refresh, items }) as fc.Arbitrary<Content>
const works = fc.array(
  fc.record({
    ...{ itemId: fc.constant('i'), occurredOn: fc.constant('2026-11-24') },
    given: fc.array(fc.record({ competencyId, level: fc.integer({ min: 0, max: 3 }), by: fc.constant('cora') })),
  }),
  { maxLength: 3 },
)

t.test('a module waits for its reviewers where it has a task and no quiz', async () => {
  fc.assert(
    fc.property(content, ({ items }) => {
      const kinds = items.map(({ kind }) => kind)
      return waitsForReview(items) === (kinds.includes('practice_task') && !kinds.includes('quiz'))
    }),
  )
})

t.test('finishing gives nothing beyond what was granted, nor beyond what the module states', async () => {
  fc.assert(
    fc.property(content, works, (content, works) => {
      const touched = content.proofs.map(({ competencyId }) => competencyId)
      const best = (id: string): number =>
        Math.max(0, ...works.flatMap(({ given }) => given.filter(one => one.competencyId === id).map(one => one.level)))
      const { levels, upTo } = grantedBy(content, { works, touched })
      return (
        content.proofs.every(({ competencyId, toLevel }) => {
          const given = levels.find(one => one.competencyId === competencyId)?.level ?? 0
          return given === Math.min(toLevel, best(competencyId))
        }) &&
        levels.every(({ competencyId }) => touched.includes(competencyId)) &&
        (upTo === null ||
          (content.refresh !== null && upTo <= content.refresh.upTo && touched.every(id => best(id) >= upTo)))
      )
    }),
  )
})

t.test(
  'what may be published gives all that it states to whoever is granted all that its tasks may prove',
  async () => {
    fc.assert(
      fc.property(content, content => {
        const touched = content.proofs.map(({ competencyId }) => competencyId)
        const given = content.items.flatMap(item =>
          'task' in item ? item.task.proofs.map(proof => ({ ...proof, by: 'cora' })) : [],
        )
        const works = [{ itemId: 'i', occurredOn: '2026-11-24', given }]
        const { levels, upTo } = grantedBy(content, { works, touched })
        const whole =
          content.proofs.every(({ competencyId, toLevel }) =>
            levels.some(one => one.competencyId === competencyId && one.level === toLevel),
          ) &&
          (touched.length === 0 || upTo === (content.refresh?.upTo ?? null))
        return whole === (untested(content, touched).length === 0)
      }),
    )
  },
)

t.test('where it waits a way leads nowhere without a reviewer, and with one as far as any', async () => {
  const head = fc.record({
    ...{ proofs, refresh },
    tasks: proved.map(of => Object.entries(of).map(([competencyId, level]) => ({ competencyId, level }))),
  }) as fc.Arbitrary<Parameters<typeof wayOf>[1]>
  const lacking = fc.record({ raw: fc.option(level(4)), effective: fc.option(level(3)), target: level(5) })
  fc.assert(
    fc.property(head, lacking, (head, { target, ...standing }) => {
      const competency = { id: 'a', events: [] } as unknown as Competency
      const gap = { ...standing, target: { level: target }, competency }
      const [atOnce, waits] = [false, true].map(waitsForReview => wayOf(gap, { ...head, waitsForReview }))
      const far = (way: typeof atOnce) => Math.max(way?.reaches ?? 0, way?.reviewed ?? 0)
      return far(waits) === far(atOnce) && (!waits || waits.reaches === Math.min(standing.effective ?? 0, target))
    }),
  )
})
