/** Texts that name nothing of a school, or (by the test named) nothing of another's. */
export const texts: readonly RegExp[] = [
  /\.(note|reason|title|link|name|zone|languages?|lmsRole|kind)$/,
  /^(WrittenItemInput\.(url|chapterLines)|WriteChaptersInput\.lines)$/,
  /^WrittenQuestionInput\.accepted$/,
  /^Lesson(Design|Outcome|Phase|Source)Input\./, // what a teacher writes
  /\.(search|after)$/, // places in one's own lists
  /^(Answer(Question|Diagnostic)|MarkPreviewAnswer)Input\.text$/,
  /^(PreviewImportInput|ImportEvidenceInput)\.(csv|outcome)$/, // test/evidence/import.ts
  /^(PreviewMembers|AddMembersFromTable|(Record)?MeetingReport)Input\.(csv|outcome)$/, // test/cohorts/table.ts, bookings/report.ts
  /^(LocalMomentInput\.time|SaveRoomInput\.place|SessionPlanInput\.material)$/,
  /^(InviteGuest|SendGuestLink|GuestProfile|ReadGuestCalendar)Input\./, // what is said of a guest
  /^(SignConsentInput\.|DescribeMaterialInput\.captionsOf$)/, // test/sessions/consent.ts, captions.ts
  /^CohortConditionInput\.value$/, // test/cohorts/rules.ts
  /^(EnterAttendanceCode|Endorse|EndorsedPerson|GiveFeedback|ThankGuest)Input\.(code|words)$/, // of the date or the session beside it
  /^(EnterSetUpCodeInput|LinkIdentityInput)\.code$/, // begin with their school: test/people/operator.ts, identities.ts
]
