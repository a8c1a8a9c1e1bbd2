// What the school has done together in three years: who took part was appraised in a grid.
import { ceilingOf } from '../../server/competencies/rules/kinds.ts'
import type { Fact } from './histories.ts'
import type { Teacher } from './faculty.ts'

interface Occasion {
  daysAgo: number
  kind: string
  title: string
  /** codes without their prefix */
  about: readonly string[]
  /** how many of the teachers take part */
  share: number
}

const occasion = (daysAgo: number, kind: string, rest: [title: string, about: string, share: number]): Occasion => ({
  daysAgo,
  kind,
  title: rest[0],
  about: rest[1].split(' '),
  share: rest[2],
})

export const occasions: readonly Occasion[] = [
  occasion(1015, 'attendance', ['开学讲座：跨境电商对教师的新要求', 'COG-01 COG-03', 0.8]),
  occasion(960, 'quiz', ['Quiz: models, terms and customs basics', 'COG-01 COG-02 ICT-02', 0.7]),
  occasion(900, 'graded_teaching_design', ['教学设计评审（秋季学期）', 'COG-02 NEG-01 LNG-01', 0.5]),
  occasion(850, 'enterprise_placement', ['Summer with a marketplace seller', 'PLT-01 PLT-02 PLT-04 NEG-03', 0.25]),
  occasion(790, 'external_certificate', ['Customs declaration certificate', 'ICT-02 COG-03', 0.3]),
  occasion(730, 'observed_teaching', ['听课评价：商务英语', 'LNG-01 LNG-02 LNG-03 LNG-04', 0.35]),
  occasion(665, 'module_completion', ['Module: landed cost and pricing', 'ANA-05 NEG-04', 0.5]),
  occasion(610, 'practice_task', ['Practice task: a first listing', 'PLT-02 PLT-03 LNG-02', 0.5]),
  occasion(560, 'simulation', ['仿真实训：从选品到下单', 'ANA-01 ANA-02 PLT-03', 0.45]),
  occasion(500, 'observed_teaching', ['Observed lessons: ethics and the law', 'COG-01 COG-03 COG-05', 0.35]),
  occasion(455, 'quiz', ['测验：数据分析基础', 'ANA-02 ANA-03 ICT-03', 0.6]),
  occasion(410, 'client_signed_project', ['Shop relaunch for a toy maker', 'PLT-04 PLT-05 ANA-03 ICT-05', 0.2]),
  occasion(365, 'graded_teaching_design', ['Teaching designs of the spring term', 'COG-04 ANA-04 NEG-02', 0.5]),
  occasion(320, 'observed_teaching', ['Observed lessons: negotiation', 'NEG-01 NEG-02 NEG-03 NEG-05', 0.3]),
  occasion(270, 'module_completion', ['Module: data protection for teachers', 'ICT-06', 0.55]),
  occasion(230, 'practice_task', ['实践任务：售后纠纷处理', 'NEG-03 NEG-04 LNG-04', 0.45]),
  occasion(190, 'external_certificate', ['Certificate in data analysis', 'ANA-03 ANA-04 ICT-03', 0.3]),
  occasion(150, 'graded_teaching_design', ['教学设计评审（跨境法规）', 'COG-03 COG-05 NEG-04', 0.5]),
  occasion(115, 'simulation', ['Simulation: a live-stream sale', 'PLT-05 LNG-03 COG-04', 0.4]),
  occasion(85, 'observed_teaching', ['听课评价：平台运营', 'PLT-01 PLT-02 PLT-03 PLT-04', 0.35]),
  occasion(60, 'practice_task', ['Practice task: landed cost of a parcel', 'ANA-05 ICT-01 ICT-02', 0.5]),
  occasion(40, 'quiz', ['Quiz: AI tools in class', 'ICT-04 ICT-05 LNG-05', 0.65]),
  occasion(25, 'client_signed_project', ['A brand’s own site', 'ICT-01 ICT-05 ANA-01', 0.2]),
  occasion(12, 'attendance', ['Talk: new rules for small parcels', 'COG-03 NEG-04', 0.6]),
]

/** Who took part, with what they showed. */
export const takingPart = (occasion: Occasion, teachers: readonly Teacher[]) =>
  teachers
    .filter(({ sinceDaysAgo, chance }) => sinceDaysAgo > occasion.daysAgo && chance(occasion.title) < occasion.share)
    .map(teacher => ({
      teacher,
      levels: occasion.about.map(code => ({ code, level: shown(teacher, code, occasion) })),
    }))

/** The better somebody is, the nearer to what the kind can prove. */
function shown({ skill, chance }: Teacher, code: string, { kind, title }: Occasion): number {
  const ceiling = ceilingOf(kind)
  const level = Math.round(ceiling * (0.35 + skill[code.slice(0, 3)]!) - chance(`${title} ${code}`))
  return Math.min(ceiling, Math.max(0, level))
}

/** How somebody sees themselves in what their profile asks: near what they are, now and then far from it. */
export const ownView = ({ skill, chance }: Teacher, code: string): number =>
  Math.min(5, Math.max(0, Math.round(skill[code.slice(0, 3)]! * 4 + (chance(`own ${code}`) - 0.5) * 2)))

/** What some of them have handed in, by their place in the list. */
export const handedIn: readonly { teacher: number; fact: Fact }[] = [
  {
    teacher: 3,
    fact: {
      kind: 'practice_task',
      title: '实践任务：三个平台的费用对比',
      note: '按品类列出佣金、仓储费与退货费。',
      daysAgo: 21,
      handedInDaysAgo: 17,
      levels: { 'PLT-04': 3, 'ANA-05': 2 },
      state: 'submitted',
    },
  },
  {
    teacher: 28,
    fact: {
      kind: 'graded_teaching_design',
      title: 'Seminar: consumer trust in short videos',
      note: 'Plan for three sessions, with sources and a mark scheme.',
      daysAgo: 11,
      handedInDaysAgo: 6,
      levels: { 'COG-04': 3, 'LNG-02': 2 },
      state: 'submitted',
    },
  },
  {
    teacher: 33,
    fact: {
      kind: 'external_certificate',
      title: 'Certificate in web analytics',
      note: 'Passed in September, number WA-7715.',
      daysAgo: 50,
      handedInDaysAgo: 4,
      levels: { 'ANA-02': 3, 'ANA-03': 3 },
      state: 'submitted',
    },
  },
  {
    teacher: 11,
    fact: {
      kind: 'quiz',
      title: '测验：数据出境规则',
      note: '15题答对13题。',
      daysAgo: 2,
      handedInDaysAgo: 1,
      levels: { 'ICT-06': 2 },
      state: 'submitted',
    },
  },
]
