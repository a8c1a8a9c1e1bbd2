import type { FastifyInstance } from 'fastify'
import { startSandbox, type Sandbox } from '../../lti/sandbox/start.ts'
import type { SandboxCourse, SandboxOptions, SandboxPerson } from '../../lti/sandbox/world.ts'

export interface Answer {
  url: string
  status: number
  location: string | null
  headers: Headers
  html: string
}

export interface Form {
  action: string
  method: string
  fields: Record<string, string>
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  )

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined
}

/** The forms of a page, as a browser without scripts would send them. */
export const formsOf = (answer: Pick<Answer, 'html' | 'url'>): Form[] =>
  [...answer.html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/gi)].map(([form]) => {
    const inputs = [...form.matchAll(/<(?:input|button)\b[^>]*>/gi)].map(([tag]) => tag)
    const named = inputs.flatMap(tag => {
      const name = attribute(tag, 'name')
      return name ? [[name, attribute(tag, 'value') ?? '']] : []
    })
    return {
      action: new URL(attribute(form, 'action') ?? '', answer.url).href,
      method: (attribute(form, 'method') ?? 'get').toLowerCase(),
      fields: Object.fromEntries(named) as Record<string, string>,
    }
  })

interface BrowserOptions {
  /** a tool that does not listen: asked by inject in place of the network */
  tool?: { origin: string; app: FastifyInstance }
  /** false: the browser keeps no cookies in frames */
  cookies?: boolean
  language?: string
}

/** A browser without a window: follows what it is told, keeps cookies by host, never follows a redirect by itself. */
export const browser = (options: BrowserOptions = {}) => {
  const jar = new Map<string, Map<string, string>>()
  const cookiesFor = (host: string) => jar.get(host) ?? jar.set(host, new Map()).get(host)!

  const keep = (host: string, lines: readonly string[]): void => {
    if (options.cookies === false) return
    for (const line of lines) {
      const [pair = '', ...rest] = line.split(';')
      const [name = '', ...value] = pair.split('=')
      const gone = rest.some(part => /^\s*max-age=(0|-)/i.test(part))
      if (gone) cookiesFor(host).delete(name.trim())
      else cookiesFor(host).set(name.trim(), value.join('='))
    }
  }

  const ask = async (url: URL, init: { method: string; headers: Record<string, string>; body?: string }) => {
    if (options.tool?.origin !== url.origin) return fetch(url, { ...init, redirect: 'manual' })
    const method = init.method as 'GET' | 'POST'
    const answer = await options.tool.app.inject({
      method,
      url: url.pathname + url.search,
      headers: { ...init.headers, host: url.host },
      ...(init.body === undefined ? {} : { payload: init.body }),
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers))
      for (const one of [value].flat()) headers.append(name, String(one))
    return new Response(answer.statusCode === 204 || answer.statusCode === 304 ? null : answer.body, {
      status: answer.statusCode,
      headers,
    })
  }

  const request = async (address: string, form?: Record<string, string>): Promise<Answer> => {
    const url = new URL(address)
    const cookie = [...cookiesFor(url.hostname)].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      accept: 'text/html',
      'accept-language': options.language ?? 'en',
      ...(cookie ? { cookie } : {}),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    }
    const answer = await ask(url, {
      method: form ? 'POST' : 'GET',
      headers,
      ...(form ? { body: new URLSearchParams(form).toString() } : {}),
    })
    keep(url.hostname, answer.headers.getSetCookie())
    const location = answer.headers.get('location')
    return {
      url: url.href,
      status: answer.status,
      location: location && new URL(location, url).href,
      headers: answer.headers,
      html: await answer.text(),
    }
  }

  return {
    get: (address: string) => request(address),
    post: (address: string, form: Record<string, string>) => request(address, form),
    /** follows redirects by GET */
    async follow(answer: Answer): Promise<Answer> {
      let last = answer
      for (let hop = 0; hop < 10 && last.location && !last.location.includes('#'); hop++)
        last = await request(last.location)
      return last
    },
    /** submits the page's only form, with fields changed or (undefined) left out */
    submit(answer: Answer, changes: Record<string, string | undefined> = {}): Promise<Answer> {
      const [form] = formsOf(answer)
      if (!form) throw new Error(`no form on ${answer.url} (${answer.status}): ${answer.html.slice(0, 400)}`)
      const fields = Object.entries({ ...form.fields, ...changes }).filter(
        (pair): pair is [string, string] => pair[1] !== undefined,
      )
      if (form.method === 'post') return request(form.action, Object.fromEntries(fields))
      const url = new URL(form.action)
      for (const [name, value] of fields) url.searchParams.set(name, value)
      return request(url.href)
    },
    cookies: (host: string) => cookiesFor(host),
  }
}

export type Browser = ReturnType<typeof browser>

/** From somebody's click in the LMS to the form that carries the signed answer to the tool. */
export const clickThrough = async (
  sandbox: Sandbox,
  who: { person: string; course: string; in?: Browser },
): Promise<{ window: Browser; answer: Answer }> => {
  const window = who.in ?? browser()
  const login = await window.submit(await window.get(sandbox.launchUrl(who.person, who.course)))
  return { window, answer: await window.follow(login) }
}

const zh = (en: string, text: string) => ({ en, 'zh-Hans': text })

export const testCourses: SandboxCourse[] = [
  {
    key: 'pd',
    id: '3',
    title: zh('Teaching cross-border e-commerce', '跨境电商教学'),
    label: 'FACDEV',
    resourceLinkId: '7',
  },
  { key: 'trade', id: '2', title: zh('International trade', '国际贸易'), label: 'CBEC101', resourceLinkId: '9' },
]

export const testPeople: SandboxPerson[] = [
  {
    key: 'amara',
    userId: '4',
    name: 'Amara Okafor',
    email: 'amara@school.example',
    about: zh('International-trade teacher', '国际贸易教师'),
    courses: { pd: 'student', trade: 'teacher' },
  },
  {
    key: 'cora',
    userId: '5',
    name: 'Cora Lind',
    email: 'cora@school.example',
    about: zh('Coordinator', '培训协调员'),
    courses: { pd: 'teacher' },
  },
  {
    key: 'chen-wei',
    userId: '6',
    name: '陈伟',
    givenName: '伟',
    familyName: '陈',
    email: 'chenwei@school.example',
    about: zh('Business English', '商务英语'),
    language: 'zh-Hans',
    zone: 'Asia/Shanghai',
    courses: { pd: 'student' },
  },
  {
    key: 'admin',
    userId: '2',
    name: 'Admin User',
    about: zh('Administrator', '管理员'),
    administrator: true,
    courses: { pd: 'manager' },
  },
  {
    key: 'tutor',
    userId: '8',
    name: 'Tutor Wu',
    about: zh('Assistant', '助教'),
    courses: { pd: 'teaching-assistant' },
  },
  {
    key: 'student',
    userId: '9',
    name: 'Sun Li',
    about: zh('Student', '学生'),
    courses: { trade: 'student' },
    listed: false,
  },
]

interface Closing {
  teardown: (work: () => Promise<void> | void) => unknown
}

/** A sandbox LMS for a test, closed after it. */
export const lms = async (t: Closing, options: Partial<SandboxOptions> = {}): Promise<Sandbox> => {
  const sandbox = await startSandbox({
    toolUrl: 'http://127.0.0.1:1',
    now: () => new Date(),
    people: testPeople,
    courses: testCourses,
    ...options,
  })
  t.teardown(() => sandbox.close())
  return sandbox
}

/** An administrator pastes the link into their LMS, reads the page and presses the button. */
export const register = async (
  sandbox: Sandbox,
  { link, in: window }: { link: string; in: Browser },
): Promise<{ asked: Answer; done: Answer }> => {
  const asked = await window.get(sandbox.initiation(link))
  return { asked, done: asked.status === 200 ? await window.submit(asked) : asked }
}
