import t from 'tap'
import { changed } from '../support/cohorts.ts'
import { canvasOf, joins } from '../support/joining.ts'
import { mailTo, noticesOf } from '../support/notices.ts'
import { give, people, world, type Somebody, type World } from '../support/world.ts'

const side = '{ accounts { name lmsName } roles leads }'
const look = `mutation ($code: String!) { previewLinking(input: { code: $code }) {
  preview { theirs ${side} own ${side} sharedLmsName } refusal { code } } }`
const link = 'mutation ($code: String!) { linkIdentity(input: { code: $code }) { refusal { code } } }'
const may = '{ viewer { roles identities { lmsName } } }'

const codeOf = async (who: Somebody): Promise<string> => {
  const { startLinking } = await who.ask<{ startLinking: { linkingCode: { code: string } } }>(
    'mutation { startLinking { linkingCode { code } } }',
  )
  return startLinking.linkingCode.code
}
const pass = ({ clock }: World, minutes: number): void => {
  clock.now = new Date(clock.now.getTime() + minutes * 60_000)
}
/** The operator comes later than the others, so that theirs is the account that is not kept. */
async function operatorOf(w: World): Promise<Somebody> {
  pass(w, 1)
  const otto = await w.launch({ sub: 'otto', name: 'Otto Berg' })
  await give(w, otto, 'operator')
  return otto
}

t.test(
  'an operator who was sent a code sees whose account it is and what it would get, and nothing is joined yet',
  async t => {
    const w = await world(t)
    const { amara, chenWei } = await people(w)
    const otto = await operatorOf(w)
    const code = await codeOf(amara)
    t.same(await otto.ask(look, { code: ` ${code.toLowerCase()}` }), {
      previewLinking: {
        preview: {
          theirs: { accounts: [{ name: 'Amara Okafor', lmsName: 'Our school' }], roles: [], leads: false },
          own: { accounts: [{ name: 'Otto Berg', lmsName: 'Our school' }], roles: ['operator'], leads: false },
          sharedLmsName: 'Our school',
        },
        refusal: null,
      },
    })
    t.same(await amara.ask(may), { viewer: { roles: ['faculty'], identities: [{ lmsName: 'Our school' }] } })
    t.match(
      await chenWei.ask(look, { code: await codeOf(otto) }),
      { previewLinking: { preview: { theirs: { roles: ['operator'] }, own: { roles: [] } } } },
      'the other way round',
    )
    t.match(await otto.ask(link, { code }), { linkIdentity: { refusal: null } }, 'looked at, it is still good')
    t.match(await amara.ask(may), { viewer: { roles: ['operator', 'faculty'] } })
  },
)

t.test(
  'one person’s accounts in two LMSs are shown without a warning, each joined before is named, and that somebody leads a cohort',
  async t => {
    const w = await world(t)
    const { chenWei, amara, cora } = await people(w)
    const { id: cohortId } = await changed(cora, 'beginCohort', { name: 'Newcomers' })
    await changed(cora, 'appointLead', { cohortId, personId: chenWei.personId })
    pass(w, 1)
    const canvas = await canvasOf(w)
    const [one, two] = [
      await w.launch({ sub: '77', name: 'Wei Chen' }, { place: canvas }),
      await w.launch({ sub: '78', name: null }, { place: canvas }),
    ]
    await joins(two, one)
    const code = await codeOf(two)
    t.match(await chenWei.ask(look, { code }), {
      previewLinking: {
        preview: {
          theirs: {
            accounts: [
              { name: null, lmsName: 'Canvas' },
              { name: 'Wei Chen', lmsName: 'Canvas' },
            ],
          },
          sharedLmsName: null,
        },
      },
    })
    t.match(await amara.ask(look, { code: await codeOf(chenWei) }), {
      previewLinking: { preview: { theirs: { leads: true }, own: { leads: false } } },
    })
  },
)

t.test(
  'looking at a code tells no more than entering it: what is unknown, over or one’s own is refused alike',
  async t => {
    const w = await world(t)
    const { amara, chenWei, noor } = await people(w)
    const refused = async (who: Somebody, code: string) => {
      const looked = await who.ask<{ previewLinking: { preview: null; refusal: { code: string } } }>(look, { code })
      const entered = await who.ask<{ linkIdentity: { refusal: { code: string } } }>(link, { code })
      t.equal(looked.previewLinking.preview, null)
      t.equal(looked.previewLinking.refusal.code, entered.linkIdentity.refusal.code)
      return looked.previewLinking.refusal.code
    }
    const code = await codeOf(amara)
    t.equal(await refused(chenWei, 'AAAA-BBBB-CCCC-DDDD'), 'LINKING_CODE_UNKNOWN')
    t.equal(await refused(noor, code), 'LINKING_CODE_UNKNOWN', 'another school')
    t.equal(await refused(amara, code), 'LINKED_ALREADY')
    const student = await w.launch({ sub: 'test-student', test: true })
    t.equal(await refused(student, code), 'LINKING_NOT_POSSIBLE')
    pass(w, 10)
    t.equal(await refused(await w.launch({ sub: 'chen-wei', name: '陈伟' }), code), 'LINKING_CODE_UNKNOWN', 'too late')
  },
)

t.test('both accounts hear that they were joined, each at its own address; nobody else does', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const otto = await operatorOf(w)
  await joins(otto, amara)
  const said = /^The account of Amara Okafor in Our school and the account of Otto Berg in Our school were joined on /
  for (const account of [amara, otto])
    t.match(await noticesOf(account), {
      unread: 1,
      notices: [{ kind: 'accounts-joined', text: { en: said }, path: '/me' }],
    })
  t.match(await noticesOf(bilal), { unread: 0, notices: [] })
  await amara.ask('mutation { readAllNotices { viewer { roles } } }')
  const mails = await mailTo(w, amara)
  t.same(mails.map(({ to }) => (to as { address: string }).address).sort(), ['amara@example.org', 'otto@example.org'])
  for (const { text } of mails) t.match(text, /joined on 2[^]*take them apart in Landbridge under “Account”/)
  t.same(await mailTo(w, amara), [], 'once')
})
