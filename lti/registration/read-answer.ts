import { toolConfiguration } from './make-registration.ts'
import { isObject } from './read-configuration.ts'
import { refuseRegistration } from './refuse-registration.ts'

/** What an LMS gave us. */
export interface RegistrationAnswer {
  clientId: string
  /** null: it comes with the first launch, and is bound there with the set-up code */
  deploymentId: string | null
  scopes: string[]
}

const identifier = (value: unknown): string | null => {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim().length > 0 && text.length <= 255 && !text.includes('\0') ? text : null
}

/** Moodle names the deployment inside the tool configuration, Canvas beside it or not at all. */
export const readAnswer = (source: unknown, asked: readonly string[]): RegistrationAnswer => {
  if (!isObject(source)) return refuseRegistration('PLATFORM_ANSWER_UNREADABLE', 'registration')
  const clientId = identifier(source['client_id'])
  if (!clientId) return refuseRegistration('PLATFORM_ANSWER_UNREADABLE', 'client_id')
  const tool = isObject(source[toolConfiguration]) ? source[toolConfiguration] : {}
  const told = typeof source['scope'] === 'string' ? source['scope'].split(/\s+/) : null
  return {
    clientId,
    deploymentId: identifier(tool['deployment_id']) ?? identifier(source['deployment_id']),
    // silence means: as asked (OpenID Connect dynamic registration); more than asked is not taken
    scopes: told ? asked.filter(scope => told.includes(scope)) : [...asked],
  }
}
