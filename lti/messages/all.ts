import { deepLinking } from './deep-linking.ts'
import type { Message } from './message.ts'
import { resourceLink } from './resource-link.ts'
import { submissionReview } from './submission-review.ts'

/** The kinds of launch that we understand, by the platform's word for them. */
export const messages: ReadonlyMap<unknown, Message> = new Map([
  ['LtiResourceLinkRequest', resourceLink],
  ['LtiDeepLinkingRequest', deepLinking],
  ['LtiSubmissionReviewRequest', submissionReview],
])
