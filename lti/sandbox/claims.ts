import { createHash } from 'node:crypto'
import { rolesIn } from './roles.ts'
import type { Click, CourseRole, Lms } from './world.ts'

const lti = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

const roleOf = (click: Click): CourseRole => (click.course && click.person.courses[click.course.key]) || 'none'

/** The language in which the LMS is shown: it is Chinese also for whoever has set it so. */
const localeOf = (lms: Lms, click: Click): string => {
  if (click.language !== 'zh-Hans' && click.person.language !== 'zh-Hans') return 'en'
  return lms.manner === 'moodle' ? 'zh_cn' : 'zh-Hans'
}

/** What the LMS writes where a tool has asked for `$Variable`. */
const variables = (lms: Lms, click: Click): Record<string, string> => ({
  '$User.id': click.person.userId,
  '$Context.id': click.course?.id ?? '',
  '$Context.title': click.course?.title.en ?? '',
  '$ResourceLink.id': click.course?.resourceLinkId ?? '',
  '$Context.id.history': '',
  '$Person.name.full': click.person.name,
  '$Person.address.timezone': click.person.zone ?? (lms.manner === 'moodle' ? '99' : 'Etc/UTC'),
  ...(lms.manner === 'canvas'
    ? {
        '$Message.locale': localeOf(lms, click),
        '$Canvas.user.id': click.person.userId,
        '$Canvas.user.prefersHighContrast': String(click.person.highContrast ?? false),
      }
    : {}),
})

/** Unknown variables arrive literally, in both; Moodle adds every key again in small letters. */
const customOf = (lms: Lms, click: Click): Record<string, string> => {
  const known = variables(lms, click)
  const asked = Object.entries({ ...click.tool.custom, ...click.course?.custom })
  const filled = asked.map(([key, value]): [string, string] => [key, known[value] ?? value])
  const small =
    lms.manner === 'moodle' ? filled.map(([key, value]): [string, string] => [key.toLowerCase(), value]) : []
  return Object.fromEntries([...small, ...filled])
}

/** Personal data, as far as the registration asked for it. */
const personOf = (click: Click): Record<string, string> => {
  const { person, tool } = click
  const all = {
    given_name: person.givenName ?? person.name.split(' ')[0],
    family_name: person.familyName ?? person.name.split(' ').slice(1).join(' '),
    name: person.name,
    email: person.email,
  }
  const wanted = Object.entries(all).filter(([claim, value]) => value !== undefined && tool.claims.includes(claim))
  return Object.fromEntries(wanted) as Record<string, string>
}

const contextOf = (lms: Lms, click: Click): Record<string, unknown> => {
  if (!click.course) return { id: sha1(lms.url), title: lms.title.en, type: ['Account'] }
  const type =
    lms.manner === 'moodle' ? 'CourseSection' : 'http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering'
  return { id: click.course.id, label: click.course.label, title: titleFor(click), type: [type] }
}

const titleFor = (click: Click): string => click.course?.title[click.person.language ?? 'en'] ?? ''

const servicesOf = (lms: Lms, click: Click): Record<string, unknown> => {
  if (!click.course) return {}
  const course = encodeURIComponent(click.course.id)
  const moodle = lms.manner === 'moodle'
  const scope = click.tool.scopes.filter(name => name.includes('/lti-ags/'))
  const lineitems = moodle
    ? `${lms.url}/mod/lti/services.php/${course}/lineitems?type_id=${click.tool.deploymentId}`
    : `${lms.url}/api/lti/courses/${course}/line_items`
  const members = moodle
    ? `${lms.url}/mod/lti/services.php/CourseSection/${course}/bindings/${click.tool.deploymentId}/memberships`
    : `${lms.url}/api/lti/courses/${course}/names_and_roles`
  return {
    ...(scope.length > 0 ? { 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint': { scope, lineitems } } : {}),
    ...(click.tool.scopes.some(name => name.includes('/lti-nrps/'))
      ? {
          'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': {
            context_memberships_url: members,
            service_versions: ['2.0'],
          },
        }
      : {}),
  }
}

const messageOf = (lms: Lms, click: Click): Record<string, unknown> => {
  const course = click.course
  if (click.message === 'deep-linking') {
    return {
      [lti('message_type')]: 'LtiDeepLinkingRequest',
      'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings': {
        accept_types: ['ltiResourceLink'],
        accept_presentation_document_targets: ['iframe', 'window'],
        accept_multiple: true,
        auto_create: false,
        deep_link_return_url: `${lms.url}/content-item-return?course=${encodeURIComponent(course?.id ?? '')}`,
      },
    }
  }
  const id = course ? (lms.manner === 'canvas' ? course.id : course.resourceLinkId) : sha1(lms.url)
  const link = { [lti('resource_link')]: { id, title: course ? titleFor(click) : lms.title.en } }
  return click.message === 'submission-review'
    ? {
        [lti('message_type')]: 'LtiSubmissionReviewRequest',
        ...link,
        [lti('for_user')]: { user_id: click.person.userId },
      }
    : { [lti('message_type')]: 'LtiResourceLinkRequest', ...link }
}

/** The claims of an id_token, in the LMS's own manner. */
export const claimsFor = (lms: Lms, click: Click, nonce: string): Record<string, unknown> => {
  const iat = Math.floor(lms.now().getTime() / 1000)
  const canvas = lms.manner === 'canvas'
  return {
    nonce,
    iat,
    exp: iat + (canvas ? 3600 : 60),
    iss: lms.url,
    aud: click.tool.clientId,
    ...(canvas ? { azp: click.tool.clientId, locale: localeOf(lms, click) } : {}),
    sub: click.person.userId,
    ...personOf(click),
    [lti('version')]: '1.3.0',
    [lti('deployment_id')]: click.tool.deploymentId,
    [lti('target_link_uri')]: click.tool.targetUrl,
    [lti('roles')]: rolesIn(lms.manner, click.person, roleOf(click)),
    [lti('context')]: contextOf(lms, click),
    ...messageOf(lms, click),
    [lti('launch_presentation')]: {
      locale: localeOf(lms, click),
      document_target: click.target,
      return_url: click.course ? `${lms.url}/course/${click.course.key}?as=${click.person.key}` : lms.url,
    },
    [lti('tool_platform')]: { product_family_code: lms.manner, name: lms.title.en, guid: sha1(lms.url), version: '1' },
    [lti('custom')]: customOf(lms, click),
    ...servicesOf(lms, click),
  }
}
