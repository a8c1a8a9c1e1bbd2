import t from 'tap'
import { people, world } from '../support/world.ts'

const who = '{ viewer { person { id name } roles viewerCanSeePeople schoolName course { title marked } } }'

t.test('a teacher who was launched is signed in', async t => {
  const w = await world(t)
  const { amara, cora, noor } = await people(w)
  t.match(await amara.ask(who), {
    viewer: {
      person: { name: 'Amara Okafor' },
      roles: ['faculty'],
      viewerCanSeePeople: false,
      course: { marked: true },
    },
  })
  t.match(await cora.ask(who), { viewer: { viewerCanSeePeople: true } })
  t.match(
    await noor.ask(who),
    { viewer: { schoolName: 'Another school' } },
    'the same number in another LMS is somebody else',
  )

  const nobody = await w.app.inject({ method: 'POST', url: '/graphql', payload: { query: who } })
  const refused = [401, { data: null, errors: [{ extensions: { code: 'LAUNCH_AGAIN' } }] }]
  t.match([nobody.statusCode, nobody.json()], refused, 'without a bearer nothing is answered')
  const forged = amara.bearer.replace(amara.schoolId, noor.schoolId)
  t.equal(
    (
      await w.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${forged}` },
        payload: { query: who },
      })
    ).statusCode,
    401,
  )
  w.statements()
  await amara.ask(who)
  t.match(w.statements(), [/^begin/, /from visit_standing/, /from visit v/], 'begin, the visit, the page')
  w.clock.now = new Date(w.clock.now.getTime() + 11 * 60_000)
  t.equal((await amara.raw(who)).statusCode, 401, 'a bearer lasts ten minutes')
})
