// A session without a date: from Gwen's film, over Cora's approval, to a teacher who has finished it.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { until } from '../support/until.ts'
import type { Visit } from '../support/visitor.ts'
import { signs } from './guided-material.ts'
import { answersQuiz, publishesModule, writesQuiz } from './guided-writing.ts'
import { competency, dayIn, hands, linkIn, narrow, ofSession, story, type Story } from './guided.ts'

const film = { en: 'A return, opened and counted', zh: '一件退货：拆箱与清点' }
const reel = { name: 'return.webm', mimeType: 'video/webm', buffer: readFileSync('test/data/film.webm') }

t.test('a session on demand goes from Gwen’s film to Chen Wei, who has finished it', async t => {
  const all = await story(t)
  const cora = await all.office.launch('cora', 'facdev')
  await asksForAFilm(cora, all)
  await sendsIt(all)
  const session = await publishesIt(cora)
  const wei = await all.staffRoom.launch('chen-wei', 'facdev', { language: 'zh-Hans' })
  await narrow(wei)
  await finishesIt(wei)
  await wei.goTo('/evidence')
  await wei.sees(/^\d+份证明材料/)
  await hands(wei.frame).follow(film.zh)
  await wei.sees(film.zh)
  t.match(await wei.frame.textContent('main'), /物流与海外仓信息处理：1级.*完成学习模块/s)
  await cora.goTo(`${session}/people`)
  await hands(cora.frame).reads('陈伟')
  await cora.check('guiding-cora-sees-who-finished')
})

async function asksForAFilm(cora: Visit, { clock }: Story): Promise<void> {
  const { press, fill, both, reads, follow } = hands(cora.frame)
  await cora.goTo('/planned')
  await follow('Plan a session')
  await cora.sees('Plan a session')
  await both('Title', film.en, film.zh)
  await cora.frame.getByLabel('Add a competency').selectOption({ label: competency })
  await cora.frame.getByRole('radio', { name: 'on demand' }).check()
  const gwen = cora.frame.getByLabel('Practitioner', { exact: true }).locator('option', { hasText: 'Gwen Park' })
  await cora.frame.getByLabel('Practitioner', { exact: true }).selectOption(await gwen.getAttribute('value'))
  await fill('Asked of the practitioner', 'A film of one return.')
  await press('Keep the plan')
  await cora.sees(film.en)
  await fill('Answer wanted by', dayIn(clock.now(), 7))
  await press('Ask Gwen Park')
  await reads(/^Gwen Park is asked and has until (?!.*held)/)
  await cora.check('guiding-cora-asks-for-a-film')
}

async function sendsIt({ dock, mailTo }: Story): Promise<void> {
  await dock.page.goto(
    linkIn(await mailTo('gwen@demo.example', new RegExp(`asks you for a session.*${film.en}`)), 'guest'),
  )
  const { press, reads } = hands(dock.page)
  await press('Yes, I give this session')
  await reads(`Agreed: “${film.en}”`)
  await dock.page.getByLabel(`Add files: ${film.en}`).setInputFiles(reel)
  await hands(ofSession(dock.page, 'Your material', film.en)).reads(/waits for approval/)
  await signs({ dock, mailTo }, film.en)
}

async function publishesIt(cora: Visit): Promise<string> {
  const { press, reads, follow, both, opens } = hands(cora.frame)
  await cora.goTo('/planned')
  await follow(film.en)
  await press(/^Approve.*return.webm/)
  await opens('Put into module')
  await press(/^Put into module.*return.webm/)
  await reads('return.webm is a part of the module’s draft')
  await reads('publish the module that holds its recording')
  const session = `/${new URL(cora.frame.url()).pathname.split('/').slice(4).join('/')}`
  await cora.look('guiding-cora-lacks-its-module')
  await follow('Write the module')
  await both('What somebody will be able to do', 'Open and count a return.', '拆开并清点一件退货。')
  await writesQuiz(cora)
  await publishesModule(cora)
  await cora.goTo(session)
  await press('Publish the session')
  await reads(/^Nothing for you to do/)
  return session
}

async function finishesIt(wei: Visit): Promise<void> {
  const { press, follow } = hands(wei.frame)
  await wei.goTo('/seats')
  await follow(new RegExp(`^开始.*${film.zh}`))
  await wei.sees(film.zh)
  await press('开始学习')
  await until(() => wei.frame.evaluate<boolean>('document.querySelector("video")?.readyState >= 2'))
  await wei.check('guiding-chen-wei-watches')
  await wei.frame.evaluate('Object.assign(document.querySelector("video"), { playbackRate: 2 }).play()')
  await wei.frame.getByText('已看完，此部分已完成。').first().waitFor({ timeout: 60_000 }) // a film takes its time, the more on a busy machine
  await follow(/^下一部分/)
  await answersQuiz(wei, { begin: '开始测验', yours: '您的答案', save: '保存答案', see: '查看结果' })
  await follow('查看结果')
  await wei.sees(`已完成《${film.zh}》`)
  await wei.check('guiding-chen-wei-has-finished')
  await wei.goTo('/seats')
  await wei.frame.locator('li.session', { hasText: film.zh }).getByText('您已完成').waitFor()
}
