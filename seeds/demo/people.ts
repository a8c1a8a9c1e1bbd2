import type { SandboxCourse, SandboxPerson } from '../../lti/sandbox/start.ts'

/** Where the demo's people meet: one course for professional development, one ordinary course. */
export const courses: readonly SandboxCourse[] = [
  {
    key: 'facdev',
    id: '3',
    title: { en: 'Faculty development: cross-border e-commerce', 'zh-Hans': '教师发展：跨境电商' },
    label: 'FACDEV',
    resourceLinkId: '11',
  },
  {
    key: 'trade',
    id: '2',
    title: { en: 'International Trade Practices (students)', 'zh-Hans': '国际贸易实务（学生课程）' },
    label: 'CBEC101',
    resourceLinkId: '12',
  },
]

export const people: readonly SandboxPerson[] = [
  {
    key: 'amara',
    userId: '101',
    name: 'Amara Okafor',
    givenName: 'Amara',
    familyName: 'Okafor',
    email: 'amara@demo.example',
    about: { en: 'International trade, two years in: many gaps', 'zh-Hans': '国际贸易教师，任教两年，差距较多' },
    courses: { facdev: 'student', trade: 'teacher' },
  },
  {
    key: 'bilal',
    userId: '102',
    name: 'Bilal Haddad',
    givenName: 'Bilal',
    familyName: 'Haddad',
    email: 'bilal@demo.example',
    about: { en: 'Former operator: current in almost everything', 'zh-Hans': '曾任运营，几乎各项均现行有效' },
    courses: { facdev: 'student' },
  },
  {
    key: 'chen-wei',
    userId: '103',
    name: '陈伟',
    givenName: '伟',
    familyName: '陈',
    email: 'chenwei@demo.example',
    about: {
      en: 'Business English, strong language, no platform practice; also comes from Canvas',
      'zh-Hans': '商务英语教师，语言强、缺平台实操；也从 Canvas 进入',
    },
    language: 'zh-Hans',
    zone: 'Asia/Shanghai',
    courses: { facdev: 'student' },
  },
  {
    key: 'dolores',
    userId: '104',
    name: 'Dolores Ibarra',
    givenName: 'Dolores',
    familyName: 'Ibarra',
    email: 'dolores@demo.example',
    about: { en: 'Certified two years ago: much has gone stale', 'zh-Hans': '两年前获得认证，多项已过时' },
    courses: { facdev: 'student' },
  },
  {
    key: 'cora',
    userId: '105',
    name: 'Cora Lindgren',
    givenName: 'Cora',
    familyName: 'Lindgren',
    email: 'cora@demo.example',
    about: { en: 'Training coordinator of the whole school', 'zh-Hans': '全校培训协调员' },
    courses: { facdev: 'teacher' },
  },
  {
    key: 'newcomer',
    userId: '106',
    name: 'Femi Adeyemi',
    givenName: 'Femi',
    familyName: 'Adeyemi',
    email: 'femi@demo.example',
    about: { en: 'A teacher never seen before: the first visit', 'zh-Hans': '首次进入的教师：初次访问流程' },
    courses: { facdev: 'student' },
  },
  {
    key: 'olga',
    userId: '107',
    name: 'Olga Petrova',
    givenName: 'Olga',
    familyName: 'Petrova',
    email: 'olga@demo.example',
    about: { en: 'Operator: marks courses, confirms coordinators', 'zh-Hans': '运维管理员：标记课程、确认协调员' },
    administrator: true,
    courses: { facdev: 'manager', trade: 'manager' },
  },
  {
    key: 'student',
    userId: '108',
    name: 'Sun Li',
    givenName: 'Li',
    familyName: 'Sun',
    email: 'sunli@demo.example',
    about: { en: 'A student of an ordinary course: sees a friendly page', 'zh-Hans': '普通课程的学生：只看到说明页' },
    courses: { trade: 'student' },
  },
]

/** Chen Wei again, as the school's Canvas knows him. */
export const canvasPeople: readonly SandboxPerson[] = [
  {
    key: 'chen-wei',
    userId: '3479d1b9-0f16-5d01-8eb9-26e73b1203ea',
    name: 'Wei Chen',
    givenName: 'Wei',
    familyName: 'Chen',
    email: 'wei.chen@demo.example',
    about: { en: 'The same teacher in another LMS', 'zh-Hans': '同一位教师在另一学习平台中的身份' },
    courses: { facdev: 'student' },
  },
]

/** Another school altogether: must never see the demo school or be seen by it. */
export const otherSchoolPeople: readonly SandboxPerson[] = [
  {
    key: 'noor',
    userId: '101', // the same number as Amara's, on purpose
    name: 'Noor Rahman',
    givenName: 'Noor',
    familyName: 'Rahman',
    email: 'noor@other.example',
    about: { en: 'Faculty of another school', 'zh-Hans': '另一所学校的教师' },
    courses: { facdev: 'student' },
  },
  {
    key: 'salma',
    userId: '102',
    name: 'Salma Idris',
    givenName: 'Salma',
    familyName: 'Idris',
    email: 'salma@other.example',
    about: { en: 'Training coordinator of that school', 'zh-Hans': '该校的培训协调员' },
    courses: { facdev: 'teacher' },
  },
]
