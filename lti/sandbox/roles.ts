import type { CourseRole, Manner, SandboxPerson } from './world.ts'

const lis = 'http://purl.imsglobal.org/vocab/lis/v2'
const membership = (...names: string[]) => names.map(name => `${lis}/membership#${name}`)

// Moodle sends one and the same role for everybody who may teach.
const inMoodle: Record<CourseRole, string[]> = {
  student: membership('Learner'),
  teacher: membership('Instructor'),
  'non-editing-teacher': membership('Instructor'),
  manager: membership('Instructor'),
  'teaching-assistant': membership('Instructor'),
  designer: membership('Instructor'),
  observer: membership('Learner'),
  none: [],
}

const inCanvas: Record<CourseRole, string[]> = {
  student: membership('Learner'),
  teacher: membership('Instructor'),
  'non-editing-teacher': membership('Instructor'),
  manager: membership('Instructor'),
  'teaching-assistant': [...membership('Instructor'), `${lis}/membership/Instructor#TeachingAssistant`],
  designer: membership('ContentDeveloper'),
  observer: membership('Mentor'),
  none: [],
}

const teaching: CourseRole[] = ['teacher', 'non-editing-teacher', 'manager', 'teaching-assistant', 'designer']

/** In Canvas the institution's roles follow from all courses: a participant who teaches elsewhere is an Instructor too. */
const canvasPerson = (person: SandboxPerson): string[] => {
  const roles = Object.values(person.courses)
  return [
    ...(person.administrator ? [`${lis}/institution/person#Administrator`] : []),
    ...(roles.some(role => teaching.includes(role)) ? [`${lis}/institution/person#Instructor`] : []),
    ...(roles.includes('student') ? [`${lis}/institution/person#Student`] : []),
    `${lis}/system/person#User`,
    ...(person.test ? ['http://purl.imsglobal.org/vocab/lti/system/person#TestUser'] : []),
  ]
}

const moodlePerson = (person: SandboxPerson): string[] =>
  person.administrator ? [`${lis}/institution/person#Administrator`, `${lis}/system/person#Administrator`] : []

export const rolesIn = (manner: Manner, person: SandboxPerson, role: CourseRole): string[] =>
  manner === 'moodle' ? [...inMoodle[role], ...moodlePerson(person)] : [...canvasPerson(person), ...inCanvas[role]]
