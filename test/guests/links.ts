import pg from 'pg'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { smtpPost } from '../../server/base/post.ts'
import { suspendSchool } from '../../server/people/schools/suspend-school.ts'
import {
  aGuest,
  changes,
  comesIn,
  exchange,
  guestsOf,
  gwen,
  invited,
  linkIn,
  mailedLink,
  refusalOf,
  sendWaiting,
} from '../support/guests.ts'
import { mailServer } from '../support/smtp.ts'
import { people, world } from '../support/world.ts'

const day = 24 * 3_600_000
const page = '{ guestPage { schoolName linkEndsAt guest { name language } } }'

t.test('Cora invites Gwen, whose link comes by mail, is kept nowhere, and lets her in until it ends', async t => {
  const w = await world(t)
  const { cora, amara, noor } = await people(w)
  const admin = new pg.Client({ connectionString: w.adminUrl, pipeline: true })
  await admin.connect()
  t.teardown(() => admin.end())
  const tables = (
    await admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
    )
  ).rows
  /** Which tables hold a text. */
  const holding = async (text: string): Promise<string[]> => {
    const found = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } = await admin.query(`select from ${name} x where x::text like '%' || $1 || '%' limit 1`, [text])
        return rows.length > 0 ? [name] : []
      }),
    )
    return found.flat()
  }

  t.equal(await refusalOf(amara, 'inviteGuest', gwen), 'COORDINATORS_ONLY')
  const words = 'We met at the fair in Long Beach.'
  const guest = await invited(cora, {
    ...gwen,
    employer: 'Pacific 3PL',
    occupation: 'Warehouse manager',
    message: words,
  })
  t.match(guest, {
    state: 'invited',
    employer: 'Pacific 3PL',
    invitedBy: { name: 'Cora Lindgren' },
    zone: null,
    link: { mail: 'waiting' },
  })
  t.match(await changes(cora, 'inviteGuest', { ...gwen, email: 'GWEN@warehouse.example' }), {
    refusal: { code: 'GUEST_INVITED_ALREADY', details: { name: 'Gwen Park' } },
  })
  for (const [wrong, code] of [
    [{ email: 'gwen' }, 'EMAIL_UNKNOWN'],
    [{ email: 'a@b.example, c@d.example' }, 'EMAIL_UNKNOWN'],
    [{ name: ' ' }, 'NAME_MISSING'],
    [{ language: 'fr' }, 'LANGUAGE_UNKNOWN'],
    [{ occupation: 'x'.repeat(201) }, 'TEXT_TOO_LONG'],
  ] as const)
    t.equal(await refusalOf(cora, 'inviteGuest', { ...gwen, ...wrong }), code)

  const server = await mailServer(t)
  const post = smtpPost({ smtpUrl: server.url, from: 'Landbridge <pd@school.example>' })
  t.same(await holding(words), ['public.mail'], 'the letter waits')
  t.same(await holding('/guest/'), [], 'but its link does not stand in it')
  await sendWaiting(w, post)
  const [mail] = server.received
  t.match(mail, { subject: 'Cora Lindgren invites you to Our school', to: { value: [{ address: gwen.email }] } })
  t.match(mail!.text, /Hello Gwen Park,[^]*Cora Lindgren writes:\s+We met at the fair[^]*works until 22 February 2027/)
  const link = linkIn(mail!.text!)
  t.match(mail!.html, `/guest/${link}"`)
  for (const part of [link, link.split('.')[1]!]) t.same(await holding(part), [], 'only its hash is kept')
  t.same(await holding(words), [], 'and the letter is gone')

  const opened = await w.app.inject(`/guest/${link}`)
  if (opened.statusCode === 200)
    t.match(opened.headers, {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': /noindex/,
      'content-security-policy': /frame-ancestors 'none'/,
    })
  t.match(
    (await guestsOf(cora))[0],
    { state: 'invited', link: { mail: 'sent', firstUsedAt: null } },
    'opening it changes nothing',
  )
  const her = await comesIn(w, link)
  t.equal(her.personId, guest.id)
  t.match(await her.ask(page), {
    guestPage: { schoolName: 'Our school', guest: { name: 'Gwen Park', language: 'en' } },
  })
  t.match(await guestsOf(cora), [{ state: 'active', link: { mail: 'sent', firstUsedAt: w.clock.now.toISOString() } }])
  t.same(await amara.ask('{ guestPage { schoolName } guests { totalCount } }'), {
    guestPage: null,
    guests: { totalCount: 0 },
  })
  t.same(await guestsOf(noor), [])
  const turned = link.replace(w.here.schoolId, w.elsewhere.schoolId)
  for (const wrong of [turned, `${link}x`, 'x', link.slice(0, -1), ''])
    t.match(await exchange(w, wrong), { statusCode: 401, body: /LINK_UNKNOWN/ })

  w.clock.now = new Date(w.clock.now.getTime() + 90 * day - 60_000)
  t.match(await exchange(w, link), { statusCode: 200 }, 'until its last minute')
  const { bearer } = await comesIn(w, link)
  w.clock.now = new Date(w.clock.now.getTime() + 60_000)
  const late = await w.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${bearer}` },
    payload: { query: page },
  })
  t.equal(late.statusCode, 401, 'and not longer, though the bearer was made a minute ago')
  t.match(await exchange(w, link), { statusCode: 401, body: /LINK_ENDED/ })
})

t.test('a link is taken back at once, sent again, and goes to a new address; who ended is invited again', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const her = await aGuest(w, cora)
  const guestId = her.personId
  for (const name of ['revokeGuestLinks', 'endGuest', 'sendGuestLink'] as const) {
    t.equal(await refusalOf(amara, name, { guestId }), 'COORDINATORS_ONLY')
    t.equal(await refusalOf(cora, name, { guestId: amara.personId }), 'GUEST_NOT_FOUND', 'nobody else is a guest')
  }
  t.match(await changes(cora, 'revokeGuestLinks', { guestId }), { guest: { state: 'linkless' } })
  t.match(await her.raw(page), { statusCode: 401, errors: [{ extensions: { code: 'LAUNCH_AGAIN' } }] })
  t.match(await exchange(w, her.link), { statusCode: 401, body: /LINK_UNKNOWN/ })
  t.equal(await refusalOf(cora, 'revokeGuestLinks', { guestId }), 'GUEST_LINKLESS')

  t.match(await changes(cora, 'sendGuestLink', { guestId }), { guest: { state: 'invited', link: { mail: 'waiting' } } })
  const again = await comesIn(w, await mailedLink(w))
  t.match(await changes(cora, 'sendGuestLink', { guestId }), { guest: { state: 'active' } })
  t.match(await again.ask(page), { guestPage: {} }, 'an earlier link to the same address stays good')
  t.match(await changes(cora, 'sendGuestLink', { guestId, email: 'gwen@home.example' }), {
    guest: { email: 'gwen@home.example' },
  })
  t.equal((await again.raw(page)).statusCode, 401, 'one that went to another address does not')
  const moved = await comesIn(w, await mailedLink(w))
  t.equal(moved.personId, guestId)

  const until = (day: string | null) => changes(cora, 'verifyGuest', { guestId, until: day })
  t.match(await until('2027-11-24'), { guest: { verifiedUntil: '2027-11-24', verifiedBy: { name: 'Cora Lindgren' } } })
  t.match(await until('2026-11-23'), { refusal: { code: 'END_IN_THE_PAST' } })
  t.match(await until(null), { guest: { verifiedUntil: null, verifiedBy: null } })

  t.match(await changes(cora, 'endGuest', { guestId }), { guest: { state: 'ended' } })
  t.equal((await moved.raw(page)).statusCode, 401)
  t.match(await exchange(w, moved.link), { body: /LINK_UNKNOWN/ })
  for (const name of ['endGuest', 'sendGuestLink', 'verifyGuest'] as const)
    t.equal(await refusalOf(cora, name, { guestId }), 'GUEST_ENDED')
  const anew = await invited(cora, { ...gwen, email: 'gwen@home.example', language: 'zh-Hans' })
  t.match(anew, { id: guestId, state: 'invited', language: 'zh-Hans' })
  t.equal((await comesIn(w, await mailedLink(w))).personId, guestId)
})

t.test('Gwen says who she is, where she is and what she knows, in her language', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const { guestPage } = await her.ask<{ guestPage: { areas: { competencies: { id: string; code: string }[] }[] } }>(
    '{ guestPage { areas { competencies { id code } } } }',
  )
  const [one, other] = guestPage.areas.flatMap(({ competencies }) => competencies)
  const about = { en: 'Twelve years of returns.', 'zh-Hans': ' ' }
  const profile = {
    employer: 'Pacific 3PL',
    occupation: 'Manager',
    about,
    expertise: [
      { competencyId: other!.id, level: 3 },
      { competencyId: one!.id, level: 5 },
    ],
  }
  t.match(await changes(her, 'saveGuestProfile', profile), {
    page: {
      guest: {
        employer: 'Pacific 3PL',
        about: { en: about.en, 'zh-Hans': '' },
        expertise: [{ level: 5, competency: { id: one!.id } }, { level: 3 }],
      },
    },
  })
  t.match(await changes(her, 'saveGuestProfile', { ...profile, about: { en: '', 'zh-Hans': '' }, expertise: [] }), {
    page: { guest: { about: null, expertise: [] } },
  })
  for (const [wrong, code] of [
    [{ expertise: [{ competencyId: her.personId, level: 3 }] }, 'COMPETENCY_NOT_FOUND'],
    [{ expertise: [{ competencyId: one!.id, level: 6 }] }, 'LEVEL_UNKNOWN'],
    [{ about: { en: 'x'.repeat(2001), 'zh-Hans': '' } }, 'TEXT_TOO_LONG'],
  ] as const)
    t.equal(await refusalOf(her, 'saveGuestProfile', { ...profile, ...wrong }), code)
  t.match(await changes(her, 'chooseGuestZone', { zone: 'America/Los_Angeles' }), {
    page: { guest: { zone: 'America/Los_Angeles' } },
  })
  for (const zone of ['+08:00', 'PST', 'America/Atlantis'])
    t.equal(await refusalOf(her, 'chooseGuestZone', { zone }), 'ZONE_UNKNOWN')
  t.match(await changes(her, 'chooseGuestLanguage', { language: 'zh-Hans' }), {
    page: { guest: { language: 'zh-Hans' } },
  })
  t.equal(await refusalOf(her, 'chooseGuestLanguage', { language: 'de' }), 'LANGUAGE_UNKNOWN')
  t.match(await guestsOf(cora), [{ employer: 'Pacific 3PL', zone: 'America/Los_Angeles', language: 'zh-Hans' }])
  t.equal(await refusalOf(cora, 'chooseGuestZone', { zone: 'Asia/Shanghai' }), 'GUESTS_ONLY')
})

t.test('while a school is suspended no link begins a visit', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const visits = () =>
    inSchool(w.db, w.here.schoolId, db =>
      db.selectFrom('visit').select('id').where('guest_link', 'is not', null).execute(),
    )
  const before = await visits()
  await suspendSchool(w.db, w.here.schoolId, w.clock.now)
  t.match(await exchange(w, her.link), { statusCode: 401, body: /LINK_UNKNOWN/ })
  t.same(await visits(), before)
  t.equal((await her.raw(page)).statusCode, 401)
})
