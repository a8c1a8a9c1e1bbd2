// The rooms of the demo's school, and what Cora has planned with practitioners. Days are counted from the day of seeding.
import type { AttendanceState, LocalizedText, SessionLanguage } from '../../server/graph-types.ts'
import { teachers } from './faculty.ts'

export const rooms = [
  { key: 'lab', name: 'Cross-border e-commerce lab', place: 'Teaching Building 3, room 204', capacity: 40 },
  { key: 'hall', name: '国贸楼报告厅', place: '国贸楼一层', capacity: 120 },
] as const

export interface PlannedSession {
  /** their key */
  guest: 'gwen' | 'hao'
  title: LocalizedText
  about: LocalizedText
  minutes: number
  languages: SessionLanguage[]
  capacity: number
  minimum: number
  material?: string
  /** levels by the competency's code without its prefix */
  serves: Readonly<Record<string, number>>
  begunDaysAgo: number
  /** on the first such day (1: Monday) from then on; on demand there is none */
  on?: { weekday: number; inDays: number; time: string }
  room?: (typeof rooms)[number]['key']
  /** a meeting */
  link?: string
  /** its guest has proposed other times, it is found, it is over, or its module is being made */
  goesTo: 'countered' | 'published' | 'held' | 'making'
  /** who has booked, by their key or by what the LMS calls them, and how they came; who comes too late waits */
  seats?: readonly (readonly [who: string, came: AttendanceState | null])[]
}

/** Those of a course, by what the LMS calls them. */
const of = (course: string, count: number): string[] =>
  teachers.flatMap(({ profile, userId }) => (profile === course ? [userId] : [])).slice(0, count)
const came = (who: string): readonly [string, AttendanceState] => [who, 'full']
const coming = (who: string): readonly [string, null] => [who, null]

export const planned: readonly PlannedSession[] = [
  {
    guest: 'gwen',
    title: { en: 'Returns after the peak: what comes back, and why', 'zh-Hans': '旺季之后的退货：退回了什么，为什么' },
    about: {
      en: 'Three returned pallets, opened before the camera: what is sold again, what is destroyed, and who pays.',
      'zh-Hans': '在镜头前打开三托退货：哪些可再售，哪些销毁，费用由谁承担。',
    },
    minutes: 90,
    languages: ['english'],
    capacity: 20,
    minimum: 5,
    serves: { 'PLT-04': 2 },
    begunDaysAgo: 40,
    on: { weekday: 4, inDays: -16, time: '09:00' },
    room: 'lab',
    link: 'https://meet.example/returns',
    goesTo: 'held',
    seats: [
      ...of('C5', 3).map(came),
      ...of('C3', 2).map(came),
      [of('C1', 3)[0]!, 'part'],
      [of('C1', 3)[1]!, 'excused'],
      [of('C1', 3)[2]!, 'no_show'],
    ],
  },
  {
    guest: 'gwen',
    title: { en: 'A pallet arrives: inbound at an overseas warehouse', 'zh-Hans': '一托货到仓：海外仓的入库' },
    about: {
      en: 'Live from the dock in Long Beach: booking, unloading, counting and labelling, and the mistakes that cost a seller a week.',
      'zh-Hans': '长滩仓库现场直播：预约、卸货、清点、贴标，以及会让卖家耽误一周的差错。',
    },
    minutes: 90,
    languages: ['english'],
    capacity: 4,
    minimum: 3,
    material: 'The slides, and the inbound sheet of one shipment without names.',
    serves: { 'ICT-01': 3, 'PLT-04': 3 },
    begunDaysAgo: 12,
    on: { weekday: 4, inDays: 12, time: '09:00' },
    room: 'lab',
    link: 'https://meet.example/inbound',
    goesTo: 'published',
    seats: ['bilal', ...of('C2', 3), 'chen-wei'].map(coming),
  },
  {
    guest: 'hao',
    title: { en: 'One parcel through three customs modes', 'zh-Hans': '一个包裹，三种通关模式' },
    about: {
      en: 'The same parcel declared as 9610, 9710 and 1210: which documents, which duty, which risk.',
      'zh-Hans': '同一个包裹分别按9610、9710、1210申报：需要哪些单证，税费多少，风险何在。',
    },
    minutes: 90,
    languages: ['chinese'],
    capacity: 24,
    minimum: 6,
    serves: { 'ICT-02': 3, 'COG-03': 2 },
    begunDaysAgo: 10,
    on: { weekday: 3, inDays: 18, time: '19:00' },
    room: 'hall',
    goesTo: 'published',
    seats: of('C6', 2).map(coming),
  },
  {
    guest: 'hao',
    title: { en: 'What the inspector opens, and what he asks', 'zh-Hans': '查验时开什么箱，问什么话' },
    about: {
      en: 'Six inspections from the port of Jiangcheng, and what had been declared wrongly in each.',
      'zh-Hans': '江城口岸六次查验实例，以及每次申报错在哪里。',
    },
    minutes: 90,
    languages: ['chinese'],
    capacity: 24,
    minimum: 6,
    serves: { 'ICT-02': 3, 'COG-02': 2 },
    begunDaysAgo: 2,
    on: { weekday: 2, inDays: 20, time: '14:00' },
    room: 'lab',
    goesTo: 'countered',
  },
  {
    guest: 'gwen',
    title: { en: 'From the label to the shelf, filmed in one shift', 'zh-Hans': '从贴标到上架：跟拍一个班次' },
    about: {
      en: 'A shift on the floor, to be watched at any time, with a task about the figures of that day.',
      'zh-Hans': '仓库里的一个班次，可随时观看，并附一道以当天数据为题的任务。',
    },
    minutes: 60,
    languages: ['english'],
    capacity: 500,
    minimum: 0,
    material: 'The film of one shift, with captions if there are any.',
    serves: { 'ICT-01': 3 },
    begunDaysAgo: 8,
    goesTo: 'making',
  },
]

/** When Hao could come instead. */
export const insteadAt = '19:00'
