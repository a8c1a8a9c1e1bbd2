import type { Behaviour } from './misbehave.ts'
import type { Keys } from './keys.ts'

/** How the sandbox talks: like a Moodle site, or like a Canvas. */
export type Manner = 'moodle' | 'canvas'

export type Language = 'en' | 'zh-Hans'
export type Text = Readonly<Record<Language, string>>

/** What somebody is in a course, in the LMS's own words. */
export type CourseRole =
  'student' | 'teacher' | 'non-editing-teacher' | 'manager' | 'teaching-assistant' | 'designer' | 'observer' | 'none'

export interface SandboxPerson {
  /** our name for the person, as in addresses: `amara` */
  key: string
  /** what the LMS calls the person (`sub`) */
  userId: string
  name: string
  givenName?: string
  familyName?: string
  email?: string
  /** a line for the page of people: who this is */
  about: Text
  language?: Language
  /** IANA zone, when the person has set one */
  zone?: string
  highContrast?: boolean
  /** administrator of the whole LMS */
  administrator?: boolean
  /** Canvas' "student view" */
  test?: boolean
  /** what the person is in which course, by the course's key */
  courses: Readonly<Record<string, CourseRole>>
  /** listed on the page of people; default yes */
  listed?: boolean
}

export interface SandboxCourse {
  key: string
  /** what the LMS calls the course (`context.id`) */
  id: string
  title: Text
  label: string
  resourceLinkId: string
  custom?: Readonly<Record<string, string>>
}

/** A tool as the LMS keeps it. */
export interface Tool {
  clientId: string
  deploymentId: string
  name: string
  loginUrl: string
  targetUrl: string
  redirectUrls: readonly string[]
  keySetUrl: string
  custom: Readonly<Record<string, string>>
  claims: readonly string[]
  scopes: readonly string[]
  /** both are the administrator's work after a registration */
  active: boolean
  shown: boolean
}

export type MessageKind = 'resource-link' | 'deep-linking' | 'submission-review'

/** A click that has not become a launch yet: what `lti_message_hint` stands for. */
export interface Click {
  person: SandboxPerson
  course: SandboxCourse | null
  message: MessageKind
  target: 'iframe' | 'window'
  /** of the page on which the click was made */
  language: Language
  tool: Tool
  endsAt: Date
}

export interface SandboxOptions {
  /** the tool's origin, `http://127.0.0.1:3000`: another site than ours, as in production */
  toolUrl: string
  now: () => Date
  people: readonly SandboxPerson[]
  courses: readonly SandboxCourse[]
  manner?: Manner
  title?: Text
  /** 0: any free one */
  port?: number
  /** keeps the signing key from one start to the next */
  keyFile?: string
  /** other sandboxes, named on the page of people */
  neighbours?: readonly { title: Text; url: string }[]
}

/** The LMS: everything it knows. */
export interface Lms extends Required<Omit<SandboxOptions, 'port' | 'keyFile'>> {
  url: string
  keys: Keys
  tools: Map<string, Tool>
  clicks: Map<string, Click>
  /** registration tokens, each good once */
  invitations: Map<string, { endsAt: Date; used: boolean }>
  assertions: Set<string>
  /** id_tokens handed out, newest last */
  issued: string[]
  behaviour: Behaviour
}
