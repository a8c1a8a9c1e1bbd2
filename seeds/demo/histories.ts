// What the demo's people have done. Days are counted back from the day of seeding, so that the demo never grows old.

export interface Fact {
  kind: string
  title: string
  /** when the work was done */
  daysAgo: number
  /** levels claimed, by the competency's code without its prefix; accepted ones are appraised at them */
  levels: Readonly<Record<string, number>>
  state: 'accepted' | 'submitted' | 'returned' | 'draft'
  /** for what waits in the queue: since when */
  waitingDays?: number
  reason?: string
  note?: string
  link?: string
}

export interface History {
  /** the person's key in the sandbox, or a number of the generated faculty */
  key: string
  profiles: readonly string[]
  self: Readonly<Record<string, number>>
  facts: readonly Fact[]
}

export const histories: readonly History[] = [
  {
    key: 'amara',
    profiles: ['C2'],
    self: {
      'COG-01': 3,
      'COG-02': 4,
      'COG-03': 2,
      'ANA-05': 1,
      'NEG-01': 3,
      'NEG-04': 2,
      'LNG-01': 4,
      'LNG-04': 3,
      'ICT-01': 1,
      'ICT-02': 1,
    },
    facts: [
      {
        kind: 'graded_teaching_design',
        title: 'Incoterms 2020 practicum with mark scheme',
        daysAgo: 140,
        levels: { 'COG-02': 3, 'NEG-01': 2 },
        state: 'accepted',
      },
      {
        kind: 'quiz',
        title: 'Quiz: models and value chain',
        daysAgo: 90,
        levels: { 'COG-01': 2, 'COG-03': 1 },
        state: 'accepted',
      },
      {
        kind: 'external_certificate',
        title: 'Certificate of business correspondence',
        daysAgo: 420,
        levels: { 'LNG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'attendance',
        title: 'Customs brokerage in practice (talk by Hao)',
        daysAgo: 35,
        levels: { 'ICT-02': 1, 'ANA-05': 1 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: 'Lesson: reading a supplier contract',
        daysAgo: 20,
        levels: { 'LNG-04': 3, 'NEG-02': 2 },
        state: 'submitted',
        waitingDays: 9,
        note: 'Two hours with a marked contract and an answer key.',
        link: 'https://demo.example/amara/supplier-contract',
      },
      {
        kind: 'practice_task',
        title: 'Landed cost of a parcel to Rotterdam',
        daysAgo: 12,
        levels: { 'ANA-05': 3 },
        state: 'returned',
        reason: 'Please add the duty per tariff line, then hand it in again.',
      },
    ],
  },
  {
    key: 'bilal',
    profiles: ['R1'],
    self: { 'PLT-01': 5, 'PLT-02': 5, 'ANA-02': 4, 'ANA-03': 4, 'COG-03': 3 },
    facts: [
      {
        kind: 'client_signed_project',
        title: 'Marketplace relaunch for a kitchenware maker',
        daysAgo: 70,
        levels: {
          'PLT-01': 4,
          'PLT-02': 4,
          'PLT-03': 4,
          'PLT-04': 4,
          'ANA-02': 4,
          'ANA-03': 4,
          'ANA-05': 4,
          'NEG-03': 4,
          'ICT-01': 4,
          'ICT-05': 4,
        },
        state: 'accepted',
      },
      {
        kind: 'enterprise_placement',
        title: 'Four weeks with an advertising agency',
        daysAgo: 60,
        levels: { 'PLT-05': 4, 'COG-05': 4, 'ANA-01': 4, 'LNG-02': 4 },
        state: 'accepted',
      },
      {
        kind: 'practice_task',
        title: 'Compliance file for a toy listing',
        daysAgo: 45,
        levels: { 'COG-03': 3, 'ICT-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: 'Practicum: first hundred orders',
        daysAgo: 3,
        levels: { 'PLT-04': 3 },
        state: 'submitted',
        waitingDays: 2,
      },
    ],
  },
  {
    key: 'chen-wei',
    profiles: ['C5'],
    self: { 'LNG-01': 5, 'LNG-02': 4, 'LNG-03': 4, 'LNG-04': 4, 'LNG-05': 2, 'PLT-02': 0, 'PLT-04': 0, 'NEG-01': 3 },
    facts: [
      {
        kind: 'observed_teaching',
        title: '听课评价：商务函电写作',
        daysAgo: 110,
        levels: { 'LNG-01': 4, 'LNG-04': 4 },
        state: 'accepted',
      },
      {
        kind: 'guest_endorsement',
        title: '企业导师认可：英文直播演练',
        daysAgo: 200,
        levels: { 'LNG-03': 4, 'COG-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: '教学设计：商品文案本地化',
        daysAgo: 150,
        levels: { 'LNG-02': 3, 'NEG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'quiz',
        title: '测验：国际贸易术语',
        daysAgo: 60,
        levels: { 'COG-02': 2, 'COG-01': 2 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: '教学设计：译后审校流程',
        daysAgo: 15,
        levels: { 'LNG-05': 3 },
        state: 'submitted',
        waitingDays: 12,
      },
    ],
  },
  {
    key: 'dolores',
    profiles: ['C3'],
    self: { 'COG-03': 4, 'PLT-01': 4, 'LNG-04': 4, 'ICT-02': 4, 'ANA-05': 3 },
    facts: [
      {
        kind: 'enterprise_placement',
        title: 'Placement with a customs broker',
        daysAgo: 745,
        levels: { 'COG-03': 4, 'COG-05': 4, 'ICT-02': 4, 'PLT-01': 4, 'ANA-05': 3, 'NEG-04': 3, 'PLT-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'external_certificate',
        title: 'Customs declaration certificate',
        daysAgo: 730,
        levels: { 'COG-02': 3, 'ICT-02': 3, 'COG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'observed_teaching',
        title: 'Observed lesson: reading a platform policy',
        daysAgo: 300,
        levels: { 'LNG-04': 4, 'NEG-03': 3, 'NEG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'practice_task',
        title: 'Data protection walk-through',
        daysAgo: 180,
        levels: { 'ICT-06': 3 },
        state: 'accepted',
      },
    ],
  },
]

const family = 'Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo'.split(' ')
const given = 'Min Jing Fang Lei Yan Tao Ping Xia Bo Hui Qiang Juan Ning Rui Dan Kai Lan Yu Shan Hong'.split(' ')
const courses = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']
const kinds: readonly (readonly [kind: string, ceiling: number, title: string])[] = [
  ['attendance', 1, 'Talk by a practitioner'],
  ['quiz', 2, 'Quiz passed'],
  ['module_completion', 2, 'Module finished'],
  ['graded_teaching_design', 3, 'Teaching design'],
  ['practice_task', 3, 'Practice task'],
  ['external_certificate', 3, 'Certificate'],
  ['observed_teaching', 4, 'Observed lesson'],
  ['client_signed_project', 4, 'Project for a client'],
]

export interface GeneratedTeacher extends History {
  name: string
  email: string
  userId: string
}

/** A numbered teacher with a plausible history, the same for the same number. */
export function generatedTeacher(number: number, codes: readonly string[]): GeneratedTeacher {
  const random = numbers(number * 7919 + 17)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const name = `${pick(given)} ${pick(family)}`
  const years = 1 + Math.floor(random() * 12)
  const facts = Array.from({ length: 2 + Math.floor(random() * Math.min(years, 6)) }, (): Fact => {
    const [kind, ceiling, title] = pick(kinds)
    const levels = Object.fromEntries(
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(codes), 1 + Math.floor(random() * ceiling)]),
    )
    const waits = random() < 0.07
    const daysAgo = 5 + Math.floor(random() ** 2 * 900)
    return {
      kind,
      title,
      daysAgo,
      levels,
      state: waits ? 'submitted' : 'accepted',
      ...(waits ? { waitingDays: Math.min(daysAgo, 1 + Math.floor(random() * 14)) } : {}),
    }
  })
  const self = Object.fromEntries(Array.from({ length: 8 }, () => [pick(codes), Math.floor(random() * 5)]))
  const key = `teacher-${number}`
  return {
    key,
    userId: String(1000 + number),
    name,
    email: `${key}@demo.example`,
    profiles: [pick(courses)],
    self,
    facts,
  }
}

/** mulberry32: small, and the same on every machine. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
