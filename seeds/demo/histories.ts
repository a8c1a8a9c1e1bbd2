// What the demo's people have done. Days are counted back from the day of seeding, so that the demo never grows old.

export interface Fact {
  kind: string
  title: string
  note: string
  /** when the work was done */
  daysAgo: number
  /** when it was handed in; a few days after the work unless told */
  handedInDaysAgo?: number
  /** levels claimed, by the competency's code without its prefix; accepted ones are appraised at them */
  levels: Readonly<Record<string, number>>
  state: 'accepted' | 'submitted' | 'returned'
  /** why it was returned */
  reason?: string
  link?: string
}

export interface History {
  /** the person's key in the sandbox */
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
        note: 'Four hours for a class of 38, with the mark scheme and three marked papers.',
        daysAgo: 140,
        levels: { 'COG-02': 3, 'NEG-01': 2 },
        state: 'accepted',
      },
      {
        kind: 'quiz',
        title: 'Quiz: models and value chain',
        note: '17 of 20 right.',
        daysAgo: 90,
        levels: { 'COG-01': 2, 'COG-03': 1 },
        state: 'accepted',
      },
      {
        kind: 'external_certificate',
        title: 'Certificate of business correspondence',
        note: 'Certificate number BC-2291, grade B.',
        daysAgo: 420,
        levels: { 'LNG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'module_completion',
        title: 'Module: payment channels',
        note: 'All exercises done.',
        daysAgo: 290,
        levels: { 'NEG-04': 2 },
        state: 'accepted',
      },
      {
        kind: 'attendance',
        title: 'Customs brokerage in practice (talk by Hao)',
        note: 'Was there for both hours.',
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
        handedInDaysAgo: 9,
        note: 'Two hours with a marked contract and an answer key.',
        link: 'https://demo.example/amara/supplier-contract',
      },
      {
        kind: 'practice_task',
        title: 'Landed cost of a parcel to Rotterdam',
        note: 'Calculation sheet with freight, insurance and import value-added tax.',
        daysAgo: 12,
        levels: { 'ANA-05': 3 },
        state: 'returned',
        handedInDaysAgo: 10,
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
        note: 'Twelve weeks, accepted in writing by the maker.',
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
        note: 'Confirmed by the agency with a reference.',
        daysAgo: 60,
        levels: { 'PLT-05': 4, 'COG-05': 4, 'ANA-01': 4, 'LNG-02': 4 },
        state: 'accepted',
      },
      {
        kind: 'practice_task',
        title: 'Compliance file for a toy listing',
        note: 'Test report, responsible person, labels and the declaration of conformity.',
        daysAgo: 45,
        levels: { 'COG-03': 3, 'ICT-04': 2 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: 'Practicum: first hundred orders',
        note: 'Lesson plan for three weeks, with the mark scheme.',
        daysAgo: 3,
        levels: { 'PLT-04': 3 },
        state: 'submitted',
        handedInDaysAgo: 2,
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
        note: '两课时，附听课记录。',
        daysAgo: 110,
        levels: { 'LNG-01': 4, 'LNG-04': 4 },
        state: 'accepted',
      },
      {
        kind: 'guest_endorsement',
        title: '企业导师认可：英文直播演练',
        note: '导师看过完整录像后出具的意见。',
        daysAgo: 200,
        levels: { 'LNG-03': 4, 'COG-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: '教学设计：商品文案本地化',
        note: '含评分标准与三份学生作业。',
        daysAgo: 150,
        levels: { 'LNG-02': 3, 'NEG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'quiz',
        title: '测验：国际贸易术语',
        note: '20题答对18题。',
        daysAgo: 60,
        levels: { 'COG-02': 2, 'COG-01': 2 },
        state: 'accepted',
      },
      {
        kind: 'graded_teaching_design',
        title: '教学设计：译后审校流程',
        note: '机器译文的审校步骤、核对表与评分标准。',
        daysAgo: 15,
        levels: { 'LNG-05': 3 },
        state: 'submitted',
        handedInDaysAgo: 12,
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
        note: 'Three months at the counter and in the back office, confirmed by the broker.',
        daysAgo: 745,
        levels: { 'COG-03': 4, 'COG-05': 4, 'ICT-02': 4, 'PLT-01': 4, 'ANA-05': 3, 'NEG-04': 3, 'PLT-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'external_certificate',
        title: 'Customs declaration certificate',
        note: 'Certificate number CD-0417.',
        daysAgo: 730,
        levels: { 'COG-02': 3, 'ICT-02': 3, 'COG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'observed_teaching',
        title: 'Observed lesson: reading a platform policy',
        note: 'Own cases from the placement, observed for ninety minutes.',
        daysAgo: 300,
        levels: { 'LNG-04': 4, 'NEG-03': 3, 'NEG-01': 3 },
        state: 'accepted',
      },
      {
        kind: 'practice_task',
        title: 'Data protection walk-through',
        note: 'A shop’s data flows drawn, with gaps and remedies.',
        daysAgo: 180,
        levels: { 'ICT-06': 3 },
        state: 'accepted',
      },
    ],
  },
]

/** Of another school, which nobody of ours may ever see. */
export const otherHistories: readonly History[] = [
  {
    key: 'noor',
    profiles: ['C4'],
    self: { 'COG-04': 3, 'ANA-01': 2, 'ANA-04': 3, 'PLT-03': 1 },
    facts: [
      {
        kind: 'graded_teaching_design',
        title: 'Lesson: why baskets are left behind',
        note: 'Two hours with survey data of the class.',
        daysAgo: 160,
        levels: { 'COG-04': 3, 'ANA-04': 3 },
        state: 'accepted',
      },
      {
        kind: 'module_completion',
        title: 'Module: reading a dashboard',
        note: 'All exercises done.',
        daysAgo: 75,
        levels: { 'ANA-03': 2, 'ICT-03': 2 },
        state: 'accepted',
      },
      {
        kind: 'practice_task',
        title: 'Keyword study for a tea shop',
        note: 'Forty keywords with volume, intent and price.',
        daysAgo: 9,
        handedInDaysAgo: 4,
        levels: { 'PLT-03': 3, 'ANA-01': 2 },
        state: 'submitted',
      },
    ],
  },
]
