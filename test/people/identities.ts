import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import { canvasOf } from '../support/joining.ts'
import { hold, joins, tell } from '../support/told.ts'
import { give, people, world, type Somebody } from '../support/world.ts'

const start = 'mutation { startLinking { linkingCode { code expiresAt } refusal { code } } }'
const viewer = 'viewer { person { id name } roles identities { lmsName ofThisVisit linkId } }'
const link = `mutation ($code: String!) { linkIdentity(input: { code: $code }) { ${viewer} refusal { code } } }`
const undo = `mutation ($linkId: ID!) { undoLinking(input: { linkId: $linkId }) { ${viewer} refusal { code } } }`

interface Shown {
  person: { id: string }
  identities: { lmsName: string; linkId: string | null }[]
}
const codeOf = async (who: Somebody): Promise<string> => {
  const { startLinking } = await who.ask<{ startLinking: { linkingCode: { code: string } } }>(start)
  return startLinking.linkingCode.code
}
const shown = async (who: Somebody) => (await who.ask<{ viewer: Shown }>(`{ ${viewer} }`)).viewer

t.test(
  'Chen Wei comes from Moodle and from Canvas: signed in on both sides, two accounts become one person',
  async t => {
    const w = await world(t)
    const { amara, chenWei, cora, noor } = await people(w)
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    const fromCanvas = await w.launch({ sub: '77', name: 'Wei Chen' }, { place: await canvasOf(w) })
    t.not(fromCanvas.personId, chenWei.personId)
    const code = await codeOf(fromCanvas)
    t.match(code, /^(\w{4}-){3}\w{4}$/)

    t.match(
      await fromCanvas.ask(link, { code }),
      { linkIdentity: { refusal: { code: 'LINKED_ALREADY' } } },
      'not with itself',
    )
    t.match(
      await noor.ask(link, { code }),
      { linkIdentity: { refusal: { code: 'LINKING_CODE_UNKNOWN' } } },
      'another school',
    )
    t.match(await chenWei.ask(link, { code: code.slice(0, -1) }), {
      linkIdentity: { refusal: { code: 'LINKING_CODE_UNKNOWN' } },
    })
    t.match(await chenWei.ask(link, { code: ` ${code.toLowerCase().replaceAll('-', ' ')}` }), {
      linkIdentity: {
        viewer: {
          person: { id: chenWei.personId, name: '陈伟' },
          identities: [
            { lmsName: 'Our school', ofThisVisit: true, linkId: null },
            { lmsName: 'Canvas', ofThisVisit: false },
          ],
        },
      },
    })
    t.match(await shown(fromCanvas), {
      person: { id: chenWei.personId },
      identities: [{ ofThisVisit: false }, { ofThisVisit: true }],
    })
    t.match(
      await amara.ask(link, { code }),
      { linkIdentity: { refusal: { code: 'LINKING_CODE_UNKNOWN' } } },
      'good once',
    )
    const found = await cora.ask<{ people: { edges: { node: { id: string } }[] } }>(
      '{ people { edges { node { id } } } }',
    )
    t.notOk(
      found.people.edges.some(({ node }) => node.id === fromCanvas.personId),
      'one teacher in the list, not two',
    )
  },
)

t.test(
  'a joining can be taken back by the person, and by nobody else; what both may do comes and goes with it',
  async t => {
    const w = await world(t)
    const { amara, chenWei } = await people(w)
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    const fromCanvas = await w.launch({ sub: '77' }, { place: await canvasOf(w) })
    await give(w, fromCanvas, 'rater')
    await chenWei.ask(link, { code: await codeOf(fromCanvas) })
    const { identities } = await shown(chenWei)
    const linkId = identities[1]!.linkId!
    t.match(await chenWei.ask('{ viewer { roles } }'), { viewer: { roles: ['rater', 'faculty'] } })
    t.match(await amara.ask(undo, { linkId }), { undoLinking: { refusal: { code: 'LINK_NOT_FOUND' } } })
    t.match(await fromCanvas.ask(undo, { linkId }), {
      undoLinking: {
        viewer: { person: { id: fromCanvas.personId }, identities: [{ lmsName: 'Canvas', linkId: null }] },
      },
    })
    t.match(await shown(chenWei), { roles: ['faculty'], identities: [{ lmsName: 'Our school' }] })
    t.match(await chenWei.ask(undo, { linkId }), { undoLinking: { refusal: { code: 'LINK_NOT_FOUND' } } }, 'once')
    t.match(await fromCanvas.ask(link, { code: await codeOf(chenWei) }), {
      linkIdentity: { viewer: { person: { id: chenWei.personId } } },
    })
  },
)

t.test(
  'three accounts, joined in whatever order, are one person: the oldest; taking one out leaves the others',
  async t => {
    const w = await world(t)
    const { chenWei } = await people(w)
    const canvas = await canvasOf(w)
    const later = async (sub: string) => {
      w.clock.now = new Date(w.clock.now.getTime() + 60_000)
      return w.launch({ sub }, { place: canvas })
    }
    const [second, third] = [await later('second'), await later('third')]
    await third.ask(link, { code: await codeOf(second) })
    await second.ask(link, { code: await codeOf(chenWei) })
    for (const visit of [chenWei, second, third]) t.equal((await shown(visit)).person.id, chenWei.personId)
    t.equal((await shown(third)).identities.length, 3)
    const [, ofSecond] = (await shown(third)).identities
    t.match(await third.ask(undo, { linkId: ofSecond!.linkId! }), {
      undoLinking: { viewer: { person: { id: second.personId }, identities: [{}, {}] } },
    })
    t.equal((await shown(chenWei)).identities.length, 1)
  },
)

t.test('a code is good for ten minutes, while the visit goes on that showed it, and not for a test user', async t => {
  const w = await world(t)
  const { chenWei, amara } = await people(w)
  const code = await codeOf(chenWei)
  const newer = await codeOf(chenWei)
  t.match(await amara.ask(link, { code }), { linkIdentity: { refusal: { code: 'LINKING_CODE_UNKNOWN' } } }, 'replaced')
  w.clock.now = new Date(w.clock.now.getTime() + 10 * 60_000)
  const again = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.match(
    await again.ask(link, { code: newer }),
    { linkIdentity: { refusal: { code: 'LINKING_CODE_UNKNOWN' } } },
    'too late',
  )
  const student = await w.launch({ sub: 'test-student', test: true })
  t.match(await student.ask(start), { startLinking: { refusal: { code: 'LINKING_NOT_POSSIBLE' } } })
  t.match(await student.ask(link, { code: await codeOf(again) }), {
    linkIdentity: { refusal: { code: 'LINKING_NOT_POSSIBLE' } },
  })
})

t.test(
  'what somebody judged of their own other account counts no more, and again once the joining is taken back',
  async t => {
    const w = await world(t)
    const { bilal } = await people(w)
    await hold(w, bilal.personId, { profile: 'C2', since: '2024-09-01' })
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    const rater = await w.launch({ sub: '77' }, { place: await canvasOf(w) })
    const levels = { 'NEG-04': { [rater.personId]: 3 } }
    await tell(w, { about: bilal.personId, kind: 'practice_task', occurredOn: '2026-11-01', levels })
    const raw = async () => {
      const { gaps, onTarget } = (await gapsOf(bilal))!
      return [...gaps, ...onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')!.raw
    }
    t.equal(await raw(), 3)
    await bilal.ask(link, { code: await codeOf(rater) })
    t.equal(await raw(), null, 'nobody appraises themselves')
    await bilal.ask(undo, { linkId: (await shown(bilal)).identities[1]!.linkId! })
    t.equal(await raw(), 3)
  },
)

t.test('two assessors of a venture who turn out to be one person by their other accounts are one voice', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const later = async (sub: string) => {
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    return w.launch({ sub })
  }
  const [one, ofOne, other, ofOther] = [await later('1'), await later('2'), await later('3'), await later('4')]
  await joins(ofOne, one)
  await joins(ofOther, other)
  await hold(w, amara.personId, { profile: 'C2', since: '2024-09-01' })
  const levels = { 'NEG-04': { [ofOne.personId]: 4, [ofOther.personId]: 4 } }
  await tell(w, { about: amara.personId, kind: 'verified_venture', occurredOn: '2026-11-01', levels })
  const raw = async () => {
    const { gaps, onTarget } = (await gapsOf(amara))!
    return [...gaps, ...onTarget].find(({ competency }) => competency.code === 'CBEC-NEG-04')!.raw
  }
  t.equal(await raw(), 4)
  await joins(other, one)
  t.equal(await raw(), null)
  await one.ask(undo, { linkId: (await shown(one)).identities[2]!.linkId! })
  t.equal(await raw(), 4)
})
