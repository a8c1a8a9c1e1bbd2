import { claim, identifier, record, type Claims } from '../claims.ts'
import { refuseLaunch } from '../refusals.ts'
import type { Message } from './message.ts'
import { resourceLink } from './resource-link.ts'

const subjectOf = (claims: Claims): string | null => identifier(record(claims[claim.forUser])['user_id'])

/** A teacher opens, from the gradebook, what somebody handed in. */
export const submissionReview: Message = {
  name: 'submission-review',
  check(claims, rules) {
    resourceLink.check(claims, rules)
    if (subjectOf(claims) === null) refuseLaunch('SUBMISSION_REVIEW_OF_NOBODY')
  },
  async hand(handlers, { launch, claims, request }) {
    if (!handlers.onSubmissionReview) return refuseLaunch('SUBMISSION_REVIEW_NOT_OFFERED')
    const forUser = { sub: subjectOf(claims) ?? '' }
    return handlers.onSubmissionReview({ ...launch, message: 'submission-review', forUser }, request)
  },
}
