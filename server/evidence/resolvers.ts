import { answering, type Caller } from '../base/caller.ts'
import { Refusal } from '../base/refusal.ts'
import type { Resolvers } from '../graph-types.ts'
import { personReachable } from '../people/access.ts'
import { evidenceReadable } from './access.ts'
import { chooseSettling } from './choose-settling.ts'
import { resolvers as deputies } from './deputies/resolvers.ts'
import { resolvers as designs } from './designs/resolvers.ts'
import { removeFile } from './files/remove-file.ts'
import { correctEvidence } from './pieces/correct-evidence.ts'
import { discardDraft } from './pieces/discard-draft.ts'
import type { Piece } from './pieces/evidence.ts'
import { handInEvidence, type OnHandedIn } from './pieces/hand-in-evidence.ts'
import { saveDraft } from './pieces/save-draft.ts'
import { takeBackEvidence } from './pieces/take-back-evidence.ts'
import { acceptEvidence } from './review/accept-evidence.ts'
import { beginReview } from './review/begin-review.ts'
import { chooseReviewLimit } from './review/choose-review-limit.ts'
import { listQueue, listReviewers } from './review/list-queue.ts'
import { passEvidence } from './review/pass-evidence.ts'
import { revokeEvidence } from './review/revoke-evidence.ts'
import { rejectEvidence, returnEvidence } from './review/send-back-evidence.ts'
import { withdrawAppraisal } from './review/withdraw-appraisal.ts'
import { rateSelf } from './ratings/rate-self.ts'
import { resolvers as records } from './records/resolvers.ts'

/** An operation that answers a piece. */
const answeringPiece =
  <Input>(operation: (caller: Caller, input: Input) => Promise<Piece>) =>
  (_root: unknown, { input }: { input: Input }, { caller }: { caller: Caller }) =>
    answering(caller, 'evidence', caller => operation(caller, input))

/** One that needs only to know which. */
const onPiece = (operation: (caller: Caller, evidenceId: string) => Promise<Piece>) =>
  answeringPiece<{ evidenceId: string }>((caller, { evidenceId }) => operation(caller, evidenceId))

/** All of evidence; what happens elsewhere when something was handed in is filled in where all features are known. */
export const resolversOf = (filled: { onHandedIn: OnHandedIn }): Resolvers[] => [
  resolversWith(filled),
  designs,
  records,
  deputies,
]

const resolversWith = ({ onHandedIn }: { onHandedIn: OnHandedIn }): Resolvers => ({
  Query: {
    evidence: (_root, { id }, { caller }) =>
      evidenceReadable(caller, id).catch(error => {
        if (error instanceof Refusal) return null
        throw error
      }),
    reviewQueue: (_root, asked, { caller }) => listQueue(caller, asked),
    reviewers: (_root, asked, { caller }) => listReviewers(caller, asked),
  },
  Mutation: {
    chooseSettling: (_root, { input }, { caller }) =>
      answering(caller, 'framework', caller => chooseSettling(caller, input.settling)),
    rateSelf: (_root, { input }, { caller }) =>
      answering(caller, 'person', async caller => {
        await rateSelf(caller, input.ratings)
        return personReachable(caller, caller.viewer.personId)
      }),
    saveDraft: answeringPiece(saveDraft),
    discardDraft: (_root, { input }, { caller }) =>
      answering(caller, 'evidenceId', caller => discardDraft(caller, input.evidenceId)),
    handInEvidence: onPiece((caller, evidenceId) => handInEvidence(caller, evidenceId, onHandedIn)),
    takeBackEvidence: onPiece(takeBackEvidence),
    correctEvidence: onPiece(correctEvidence),
    beginReview: onPiece(beginReview),
    acceptEvidence: answeringPiece(acceptEvidence),
    returnEvidence: answeringPiece(returnEvidence),
    rejectEvidence: answeringPiece(rejectEvidence),
    passEvidence: answeringPiece(passEvidence),
    withdrawAppraisal: answeringPiece(withdrawAppraisal),
    revokeEvidence: answeringPiece(revokeEvidence),
    removeFile: answeringPiece(removeFile),
    chooseReviewLimit: (_root, { input }, { caller }) =>
      answering(caller, 'limitDays', caller => chooseReviewLimit(caller, input.days)),
  },
})
