import t from 'tap'
import { accept, handIn } from '../support/evidence.ts'
import { mailTo } from '../support/notices.ts'
import { people, world } from '../support/world.ts'

t.test('a mailed link asks before it changes anything; its button, or a mail program, stops that mail', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  for (const who of [amara, chenWei]) {
    const { id } = await handIn(w, who)
    await accept(w, cora, { id, levels: { 'NEG-04': 3 } })
  }
  const way = async () =>
    (await amara.ask<{ noticeChoices: { way: string }[] }>('{ noticeChoices { way } }')).noticeChoices[0]!.way
  const [mail] = await mailTo(w, amara)
  t.equal(mail!.headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click')
  const url = mail!.headers['List-Unsubscribe']!.slice(1, -1)
  t.ok(mail!.text.includes(url) && mail!.html.includes(url), 'also where it can be read')
  const path = new URL(url).pathname

  const opened = await w.app.inject(path)
  t.equal(opened.statusCode, 200)
  t.match(opened.body, /<li>Your evidence is decided on<\/li>[^]*<form method="post"><button[^>]*>Stop this mail</)
  t.equal(await way(), 'at_once', 'scanners open what is in a mail')
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const done = await w.app.inject({ method: 'POST', url: path, headers, payload: 'List-Unsubscribe=One-Click' })
  t.match(done.body, /Done: /)
  t.equal(await way(), 'never')

  const [theirs] = await mailTo(w, chenWei)
  const chinese = await w.app.inject(new URL(theirs!.headers['List-Unsubscribe']!.slice(1, -1)).pathname)
  t.match(chinese.body, /<html lang="zh-Hans">[^]*停止发送此类邮件/)
  const turned = path.replace(w.here.schoolId, w.elsewhere.schoolId)
  for (const other of [turned, '/unsubscribe/x', `${path}x`]) {
    const answer = await w.app.inject({ method: 'POST', url: other, headers, payload: '' })
    t.match(answer, { statusCode: 404, body: /This link is no longer good/ })
  }
})
