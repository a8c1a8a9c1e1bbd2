// How the kinds of evidence are called, as in the reference framework.
import type { LocalizedText } from '../graph-types.ts'

export const kindTexts: Readonly<Record<string, { title: LocalizedText; description: LocalizedText }>> = {
  self_rating: {
    title: { en: 'Self-rating', 'zh-Hans': '自评' },
    description: {
      en: "The teacher's own view; kept apart, never closes a gap.",
      'zh-Hans': '教师本人的判断，单独保存，不能用于弥合差距。',
    },
  },
  attendance: {
    title: { en: 'Attendance', 'zh-Hans': '参加培训' },
    description: { en: 'Was present at a session or course.', 'zh-Hans': '参加过讲座、培训或分享。' },
  },
  quiz: {
    title: { en: 'Quiz', 'zh-Hans': '测验' },
    description: { en: 'Passed a quiz on the matter.', 'zh-Hans': '通过相关内容的测验。' },
  },
  module_completion: {
    title: { en: 'Module completion', 'zh-Hans': '完成学习模块' },
    description: { en: 'Completed a learning module with its exercises.', 'zh-Hans': '完成学习模块及其练习。' },
  },
  graded_teaching_design: {
    title: { en: 'Graded teaching design', 'zh-Hans': '经评定的教学设计' },
    description: {
      en: 'A lesson or practicum with mark scheme, graded by a rater.',
      'zh-Hans': '经评审打分的教学或实训设计（含评分标准）。',
    },
  },
  simulation: {
    title: { en: 'Simulation', 'zh-Hans': '仿真实训' },
    description: { en: 'A realistic task done alone in a simulation.', 'zh-Hans': '在仿真环境中独立完成的任务。' },
  },
  practice_task: {
    title: { en: 'Practice task', 'zh-Hans': '实践任务' },
    description: {
      en: 'A realistic task set by a session or module, done alone and marked.',
      'zh-Hans': '由讲座或模块布置、独立完成并经评定的实践任务。',
    },
  },
  external_certificate: {
    title: { en: 'External certificate', 'zh-Hans': '外部证书' },
    description: {
      en: 'A certificate of an outside body that tests the matter.',
      'zh-Hans': '由校外机构考核颁发的证书。',
    },
  },
  client_signed_project: {
    title: { en: 'Client-signed project', 'zh-Hans': '委托方验收的外包项目' },
    description: {
      en: 'An outsourced project that the client has accepted in writing.',
      'zh-Hans': '经委托方书面验收的外包项目。',
    },
  },
  enterprise_placement: {
    title: { en: 'Enterprise placement', 'zh-Hans': '企业实践' },
    description: { en: 'Work inside a firm, confirmed by the firm.', 'zh-Hans': '在企业顶岗或挂职实践，经企业确认。' },
  },
  observed_teaching: {
    title: { en: 'Observed teaching', 'zh-Hans': '听课评价' },
    description: { en: 'A lesson from own practice, observed and rated.', 'zh-Hans': '以亲历案例授课，经听课评定。' },
  },
  guest_endorsement: {
    title: { en: 'Guest endorsement', 'zh-Hans': '企业导师认可' },
    description: {
      en: 'A practitioner has seen the work and vouches for it.',
      'zh-Hans': '企业导师查看成果后予以认可。',
    },
  },
  verified_venture: {
    title: { en: 'Verified own venture', 'zh-Hans': '经核验的自主创业' },
    description: {
      en: 'An own cross-border business, verified by two assessors.',
      'zh-Hans': '自主经营的跨境业务，经两名评审员核验。',
    },
  },
}
