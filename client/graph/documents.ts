// Generated from the *.graphql files: do not edit.
export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }
export interface Doc<Result, Variables> {
  readonly hash: string
  readonly text: string
  readonly types?: (variables: Variables) => Result
}
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A judgement. */
export type AcceptEvidenceInput = {
  /** Its identifier. */
  evidenceId: string;
  /** One for each competency that is claimed, and for others that it shows. May be empty for a refresh. */
  levels: Array<GivenLevelInput>;
  /** How the rubric is filled in, where the piece has one: each criterion once. */
  marks?: Array<MarkInput> | null | undefined;
  /** What the person reads. */
  note?: string | null | undefined;
};

/** A list whose preview was looked at. */
export type AddMembersFromTableInput = {
  /** Which cohort. */
  cohortId: string;
  /** The same text as in the preview. */
  csv: string;
  /** The preview's outcome. */
  outcome: string;
};

/** Which deployment, and the operator's word. */
export type AdmitDeploymentInput = {
  /** Whether its launches are let in. */
  admit: boolean;
  /** Our identifier of it. */
  deploymentId: string;
};

/** An answer, or that it is not known. */
export type AnswerDiagnosticInput = {
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: Array<string> | null | undefined;
  /** To which question. */
  questionId: string;
  /** numeric: a number as it is written in either language. short: the words. */
  text?: string | null | undefined;
  /** In which try. */
  tryId: string;
  /** I don't know: counts as not right, and spares guessing. */
  unknown?: boolean | null | undefined;
};

/** An answer. */
export type AnswerQuestionInput = {
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: Array<string> | null | undefined;
  /** To which question. */
  questionId: string;
  /** numeric: a number as it is written in either language. short: the words. */
  text?: string | null | undefined;
  /** In which try. */
  tryId: string;
};

/** What can happen to a module on its way to the school. */
export type ApprovalStep =
  /** it is */
  | 'approved'
  /** somebody wants it to be everybody's */
  | 'asked'
  /** not yet */
  | 'returned';

/** What is approved. */
export type ApproveModuleInput = {
  /** Which module. */
  moduleId: string;
  /** The version that was looked at. */
  number: number;
};

/** Somebody who is to give a session instead of its guest. */
export type AskAnotherInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: string;
  /** Whom. */
  guestId: string;
  /** A few words to them, at most 1000 characters. */
  note?: string | null | undefined;
  /** Which session. */
  sessionId: string;
  /** One for each date that is to come, by the clocks of the session's zone. */
  starts: Array<LocalMomentInput>;
};

/** A gap that a session is wished for. */
export type AskForSessionInput = {
  /** Of which competency. */
  competencyId: string;
};

/** What a code is for. */
export type AskGuestCodeInput = {
  /** The deed. */
  purpose: GuestCodePurpose;
};

/** A session that its guest is to be asked for. */
export type AskGuestInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: string;
  /** A few words to the guest, at most 1000 characters. */
  note?: string | null | undefined;
  /** Which. */
  sessionId: string;
};

/** A dry run. */
export type AssignModuleInput = {
  /** Which. */
  batchId: string;
};

/** How far a batch is. */
export type AssignmentBatchState =
  /** it is through */
  | 'done'
  /** a dry run: nobody has been given anything; forgotten after a week */
  | 'planned'
  /** some have been given it, or all will be at once */
  | 'working';

/** What becomes of a person. */
export type AssignmentOutcome =
  /** is given the module */
  | 'assign'
  /** has it to do already */
  | 'assigned'
  /** has finished it before, and would gain nothing by finishing it once more */
  | 'finished'
  /** was given it before by the rule that it is for, which gives once */
  | 'given_before'
  /** only after a dry run: would have been given it by now, or the module was retired; left out, because the dry run is kept to */
  | 'left_out'
  /** published it, so that it proves them nothing */
  | 'publisher'
  /** lacks nothing that it would prove or renew */
  | 'satisfied';

/** A rule. */
export type AssignmentRuleInput = {
  /** Which. */
  ruleId: string;
};

/** What a rule makes of somebody. */
export type AssignmentRuleOutcome =
  /** is given the module in the next night, if the rule goes on */
  | 'assign'
  /** has it to do, not by this rule */
  | 'assigned'
  /** has finished it before, and would gain nothing by finishing it once more */
  | 'finished'
  /** has it to do by this rule */
  | 'given'
  /** was given it by this rule before, and it gives once */
  | 'given_before'
  /** the module was taken out of the catalogue */
  | 'left_out'
  /** does not meet what it asks */
  | 'not_meant'
  /** published it, so that it proves them nothing */
  | 'publisher'
  /** lacks nothing that it would prove or renew */
  | 'satisfied';

/** Whether a rule gives anything. */
export type AssignmentRuleState =
  /** every night */
  | 'active'
  /** no more */
  | 'ended'
  /** not until it is resumed */
  | 'paused';

/** What can become of a rule. */
export type AssignmentRuleStepKind =
  /** it says something else */
  | 'changed'
  /** it is over */
  | 'ended'
  /** it stands still */
  | 'paused'
  /** it goes on */
  | 'resumed'
  /** it began */
  | 'started';

/** How an assignment stands today. */
export type AssignmentState =
  /** the module is finished */
  | 'completed'
  /** to be done */
  | 'open'
  /** its day is over */
  | 'overdue'
  /** nothing that it was given for is lacking any more: another proof came first */
  | 'satisfied'
  /** need not be done */
  | 'waived'
  /** taken back */
  | 'withdrawn';

/** What can become of an assignment. */
export type AssignmentStepKind =
  /** the module was finished */
  | 'completed'
  /** due on another day */
  | 'extended'
  /** it was completed by work whose acceptance was taken back: to be done again */
  | 'reopened'
  /** another proof came first */
  | 'satisfied'
  /** need not be done */
  | 'waived'
  /** taken back */
  | 'withdrawn';

/** Who came to a date. */
export type AttendanceInput = {
  /** To which. */
  dateId: string;
  /** Who, of those who have a seat. */
  marks: Array<AttendanceMarkInput>;
};

/** Whether somebody came. */
export type AttendanceMarkInput = {
  /** Who. */
  personId: string;
  /** Whether. */
  state: AttendanceState;
};

/** How it is known that somebody came. */
export type AttendanceSource =
  /** they entered the code of the room */
  | 'code'
  /** a coordinator said so */
  | 'list'
  /** the report of the meeting has them */
  | 'report';

/** Whether somebody came. */
export type AttendanceState =
  /** not, and they had said so */
  | 'excused'
  /** all of the time */
  | 'full'
  /** not, and nobody knew why */
  | 'no_show'
  /** a part of it */
  | 'part';

/** How what a guest says of their time is meant. */
export type AvailabilityBasis =
  /** free by day, from 8:00 to 22:00, except then */
  | 'any_time'
  /** free only then */
  | 'only_these';

/** What it is to be called. */
export type BeginCohortInput = {
  /** At most 200 characters; no other cohort that goes on is called so. */
  name: string;
};

/** A module to be written. */
export type BeginModuleInput = {
  /** For whom it is until it is approved for the school, at most 20; left out: the school's from the beginning. */
  cohortIds?: Array<string> | null | undefined;
  /** What it is called; one language may be empty for now. */
  title: LocalizedText;
  /** Left out: internal. */
  track?: ModuleTrack | null | undefined;
};

/** A file that somebody wants to upload. */
export type BeginUploadInput = {
  /** When it was changed last: a file of the same name, size and moment goes on where it was. */
  modifiedAt: string;
  /** Its name. */
  name: string;
  /** What it is to be part of. */
  purpose: UploadPurpose;
  /** Bytes in all. */
  size: number;
  /** Of which one. */
  subjectId: string;
};

/** Which session. */
export type BookSeatInput = {
  /** Whether to wait when no seat is free. */
  orWait: boolean;
  /** Which. */
  sessionId: string;
};

/** Which booking. */
export type BookingInput = {
  /** Which. */
  bookingId: string;
};

/** What became of a booking. */
export type BookingState =
  /** there is a seat */
  | 'booked'
  /** the session does not take place */
  | 'called_off'
  /** they gave it up */
  | 'cancelled'
  /** they did not answer while a seat was held for them */
  | 'lapsed'
  /** a seat is held, for a while */
  | 'offered'
  /** they let the next have the seat that was held for them */
  | 'passed'
  /** a coordinator took it back */
  | 'removed'
  /** on the waitlist */
  | 'waiting';

/** A session that does not take place. */
export type CancelSessionInput = {
  /** Why, in words that its guest and whoever has a seat will read, at most 1000 characters. */
  reason: string;
  /** Which. */
  sessionId: string;
};

/** Captions of a film. */
export type CaptionsInput = {
  /** One that was uploaded to this module. */
  fileId: string;
  /** en or zh-Hans. */
  language: string;
};

/** What this school makes of a role. */
export type ChangeCourseRoleInput = {
  /** The LMS's role, as in the table. */
  lmsRole: string;
  /** In marked courses, or in all others. */
  marked: boolean;
  /** What it makes of somebody; the default ends the change. Only in marked courses can somebody be a candidate, and never a Learner. */
  standing: CourseStanding;
};

/** What to change. */
export type ChangeSchoolInput = {
  /** The new name. */
  name?: string | null | undefined;
  /** The new IANA time zone. */
  zone?: string | null | undefined;
};

/** What a session is to say from now on. */
export type ChangeSessionInput = {
  /** What it is to say. */
  plan: SessionPlanInput;
  /** Of the plan that was looked at. */
  revision: number;
  /** Which. */
  sessionId: string;
};

/** What a school needs before its faculty can work. */
export type ChecklistCode =
  /** a coordinator is appointed for the school or confirmed in a marked course */
  | 'coordinatorThere'
  /** a course is marked for professional development */
  | 'courseMarked'
  /** a deployment of it is bound, so launches come in */
  | 'deploymentBound'
  /** faculty have launched */
  | 'facultyLaunched'
  /** the school has a framework of competencies */
  | 'frameworkThere'
  /** an LMS is connected */
  | 'platformConnected';

/** How much there is time for. */
export type ChooseAssignmentHoursInput = {
  /** Hours a week, 0.5 to 40. */
  hours: number;
};

/** How a guest's times are meant. */
export type ChooseAvailabilityInput = {
  /** The basis. */
  basis: AvailabilityBasis;
};

/** Where a guest is. */
export type ChooseGuestZoneInput = {
  /** An IANA zone. */
  zone: string;
};

/** A language tag: en or zh-Hans. */
export type ChooseLanguageInput = {
  /** The tag. */
  language: string;
};

/** For whom a module is. */
export type ChooseModuleCohortsInput = {
  /** All of them, one at least and at most 20. */
  cohortIds: Array<string>;
  /** Which module. */
  moduleId: string;
};

/** What is chosen. */
export type ChooseNamesToGuestsInput = {
  /** From when on. */
  names: NamesToGuests;
};

/** How one wants to hear of it. */
export type ChooseNoticeInput = {
  /** One of `noticeChoices`. */
  kind: string;
  /** How. */
  way: NoticeWay;
};

/** How long. */
export type ChooseOverdueLimitInput = {
  /** Days, 1 to 365. */
  days: number;
};

/** What somebody teaches. */
export type ChooseProfilesInput = {
  /** Whose; left out: one's own. */
  personId?: string | null | undefined;
  /** All of them; none: the default profile applies. */
  profileIds: Array<string>;
};

/** How long a piece may wait. */
export type ChooseReviewLimitInput = {
  /** 1 to 365. */
  days: number;
};

/** The school's rule. */
export type ChooseSettlingInput = {
  /** Which. */
  settling: Settling;
};

/** Whose time it is. */
export type ChosenAttendeeInput = {
  /** Who, of those who have a seat. */
  personId: string;
  /** The row of the attendee. */
  row: number;
};

/** What it shows. */
export type ClaimInput = {
  /** In what. */
  competencyId: string;
  /** 1 to 5, at most the kind's ceiling. */
  level: number;
};

/** Something that a rule asks of people. */
export type CohortConditionInput = {
  /** Of which kind: role, profile. */
  kind: string;
  /** Which of them: a role's name (faculty, coordinator, rater, operator), a profile's identifier. */
  value: string;
};

/** Which cohort. */
export type CohortInput = {
  /** Its identifier. */
  cohortId: string;
};

/** Somebody, and a cohort. */
export type CohortLeadInput = {
  /** Which cohort. */
  cohortId: string;
  /** Who. */
  personId: string;
};

/** People, and a cohort. */
export type CohortPeopleInput = {
  /** Which cohort. */
  cohortId: string;
  /** At least one, at most 500. */
  personIds: Array<string>;
};

/** A rule. */
export type CohortRuleInput = {
  /** Which cohort. */
  cohortId: string;
  /** At most ten; all must be met. None: no rule. */
  conditions: Array<CohortConditionInput>;
};

/** Whom, and where. */
export type ConfirmCoordinatorInput = {
  /** The marked course. */
  courseId: string;
  /** The candidate. */
  personId: string;
};

/** Which consent. */
export type ConsentInput = {
  /** What was signed. */
  consentId: string;
};

/** What is to be copied. */
export type CopyModuleInput = {
  /** For whom the copy is, as with a new one. */
  cohortIds?: Array<string> | null | undefined;
  /** Of which module. */
  moduleId: string;
};

/** Other times than those that were proposed. */
export type CounterProposalInput = {
  /** A few words, at most 1000 characters. */
  note?: string | null | undefined;
  /** Which proposal is answered so. */
  proposalId: string;
  /** One for each date, by the clocks of the guest's zone. */
  starts: Array<LocalMomentInput>;
};

/** What an LMS's role in a course makes of somebody there. */
export type CourseStanding =
  /** faculty whom the operator may confirm as coordinator */
  | 'candidate'
  /** a teacher as learner */
  | 'faculty'
  /** sees a friendly page and nothing else */
  | 'viewer';

/** How fresh a proof is. */
export type Currency =
  /** younger than a half-life */
  | 'ageing'
  /** younger than half a half-life */
  | 'current'
  /** older than two half-lives: two levels less */
  | 'lapsed'
  /** older than a half-life, or than an event whose grace is over: one level less */
  | 'stale';

/** What is taken. */
export type DateConflictKind =
  /** the guest */
  | 'guest'
  /** the room */
  | 'room';

/** What is wrong with a date in itself. */
export type DateProblem =
  /** clocks in that zone leap over it */
  | 'not_there'
  /** it overlaps with an earlier one of the session */
  | 'overlaps'
  /** it has begun */
  | 'past';

/** A time of certain days. */
export type DatedTimeInput = {
  /** Free, or not free. */
  free: boolean;
  /** From this day. */
  fromDay: string;
  /** From this minute of it. */
  fromMinute: number;
  /** Until this day. */
  untilDay: string;
  /** Until this minute of it; 1440 is its end. */
  untilMinute: number;
};

/** A decision with its reason. */
export type DecideEvidenceInput = {
  /** Its identifier. */
  evidenceId: string;
  /** What the person reads, at most 2000 characters. */
  reason: string;
};

/** A proposal that is turned down. */
export type DeclineProposalInput = {
  /** Which. */
  proposalId: string;
  /** Why, at most 1000 characters. */
  reason: string;
};

/** Whether launches of a deployment are let in. */
export type DeploymentState =
  /** yes */
  | 'bound'
  /** not yet decided: refused until the operator says yes */
  | 'pending'
  /** no */
  | 'refused';

/** What a guest says of a file: all of it, as it is to stand. */
export type DescribeMaterialInput = {
  /** captions: the name of their recording; null: not said. */
  captionsOf?: string | null | undefined;
  /** What it is for, at most 10, each with how far it leads. */
  competencies: Array<SessionCompetencyInput>;
  /** What it is. */
  kind: MaterialKind;
  /** In which language; null: not said. */
  language?: SessionLanguage | null | undefined;
  /** What was brought. */
  materialId: string;
};

/** Whom, and where. */
export type EndCoordinatorInput = {
  /** The course. */
  courseId: string;
  /** The coordinator. */
  personId: string;
};

/** Which grant. */
export type EndGrantInput = {
  /** Its identifier. */
  grantId: string;
};

/** What a guest says of people. */
export type EndorseInput = {
  /** From the mail. */
  code: string;
  /** Of whom, at most 100. */
  people: Array<EndorsedPersonInput>;
  /** After which session of their own. */
  sessionId: string;
};

/** How far somebody is in a competency. */
export type EndorsedLevelInput = {
  /** In what, of what the session is for. */
  competencyId: string;
  /** From 1 to what the session may lead to; null: not yet. */
  level?: number | null | undefined;
};

/** What a guest says of somebody. */
export type EndorsedPersonInput = {
  /** How far. */
  levels: Array<EndorsedLevelInput>;
  /** Of whom. */
  personId: string;
  /** Why, or what to do next. */
  words: string;
};

/** What stands in the room. */
export type EnterAttendanceCodeInput = {
  /** The code. */
  code: string;
  /** At which date. */
  dateId: string;
};

/** The code that the registration showed. */
export type EnterSetUpCodeInput = {
  /** As typed: spaces, dashes and case do not matter. */
  code: string;
};

/** Which piece. */
export type EvidenceInput = {
  /** Its identifier. */
  evidenceId: string;
};

/** Where a piece of evidence stands. Only accepted evidence counts. */
export type EvidenceStateName =
  /** judged, and counts */
  | 'accepted'
  /** being written; nobody else sees it */
  | 'draft'
  /** somebody has begun to review it */
  | 'in_review'
  /** does not show what it claims */
  | 'rejected'
  /** went back with a reason, and may be corrected */
  | 'returned'
  /** was accepted, and counts no more */
  | 'revoked'
  /** waits for somebody to review it */
  | 'submitted'
  /** a correction took its place */
  | 'superseded';

/** A competency, and how far somebody knows it. */
export type ExpertiseInput = {
  /** The competency. */
  competencyId: string;
  /** 1 to 5. */
  level: number;
};

/** Until when. */
export type ExtendAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<string>;
  /** The new day; not in the past. */
  dueOn: string;
  /** Why, at most 500 characters. */
  reason?: string | null | undefined;
};

/** How what a session showed was for somebody. */
export type FeltLevel =
  /** as it should be */
  | 'right'
  /** they could do more already */
  | 'too_easy'
  /** it went too far */
  | 'too_hard';

/** Why nobody can have a file that something holds, any more or just now. */
export type FileClosed =
  /** its practitioner has not signed that it may be used again, or for so much */
  | 'not_agreed'
  /** the day is over until which they had agreed */
  | 'over'
  /** a coordinator has sent it back to them */
  | 'returned'
  /** they have taken their consent back */
  | 'taken_back'
  /** they have taken the file back */
  | 'withdrawn';

/** Whether a file was looked through for viruses. */
export type FileScan =
  /** nothing was found */
  | 'clean'
  /** something was found: its bytes are gone */
  | 'infected'
  /** not: nobody does here, or it is a film too large for it */
  | 'none'
  /** not yet: only who has uploaded it can have it */
  | 'waiting';

/** How the first visit ended. */
export type FinishFirstVisitInput = {
  /** Whether they said that they would do it later. */
  later: boolean;
};

/** Which calendar. */
export type ForgetGuestCalendarInput = {
  /** The calendar. */
  calendarId: string;
};

/** How somebody is found in a report. */
export type FoundBy =
  /** somebody chose them */
  | 'choice'
  /** an address of theirs */
  | 'email'
  /** a name that only one of those who have a seat has */
  | 'name';

/** What somebody says of a session. */
export type GiveFeedbackInput = {
  /** How it was for them. */
  level: FeltLevel;
  /** Whether the practitioner may read these words. */
  mayRead: boolean;
  /** Of which, in which they took part. */
  sessionId: string;
  /** How useful it was for their teaching, from 1 to 5. */
  useful: number;
  /** What they will use in class; may be empty. */
  words: string;
};

/** What a reviewer gives. */
export type GivenLevelInput = {
  /** In what. */
  competencyId: string;
  /** 0 to the kind's ceiling; 0: it shows less than 1. */
  level: number;
  /** What they say about it. */
  note?: string | null | undefined;
};

/** Whom, what, and until when. */
export type GrantRoleInput = {
  /** When it ends by itself; left out: not. */
  endsAt?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The role. */
  role: GrantedRole;
};

/** A school-wide role that is given by hand. */
export type GrantedRole =
  /** school-wide training coordinator */
  | 'coordinator'
  /** connects the LMS, marks courses, gives roles */
  | 'operator'
  /** judges evidence that was passed to them */
  | 'rater';

/** A cell of the grid. */
export type GridLevelInput = {
  /** In which competency. */
  competencyId: string;
  /** 0 up to what the kind can prove. */
  level: number;
};

/** A row of the grid. */
export type GridPersonInput = {
  /** At least one; a cell that is left empty is not sent. */
  levels: Array<GridLevelInput>;
  /** Who was appraised. */
  personId: string;
};

/** For whom is booked. */
export type GroupInput = {
  /** Who, at most 200. */
  personIds: Array<string>;
  /** In which session. */
  sessionId: string;
};

/** What booking for many does with somebody. */
export type GroupOutcome =
  /** they have a place in it already */
  | 'already'
  /** they have a seat */
  | 'booked'
  /** they have a seat elsewhere then */
  | 'clashes'
  /** they have no gap in what it is for */
  | 'satisfied'
  /** they are put on the waitlist */
  | 'waits';

/** What a guest confirms by a code. */
export type GuestCodePurpose =
  /** what they say of people who took part in their session */
  | 'endorse'
  /** that something of theirs is shown */
  | 'publish'
  /** that they consent, by their name */
  | 'sign';

/** Which guest. */
export type GuestInput = {
  /** The guest. */
  guestId: string;
};

/** How the mail with a link got on. */
export type GuestMail =
  /** given up: the address is wrong, or takes nothing */
  | 'failed'
  /** handed over to the guest's mail server */
  | 'sent'
  /** on its way */
  | 'waiting';

/** What a guest says of their work: all of it, as it is to stand. */
export type GuestProfileInput = {
  /** About their work, in one language or both. */
  about: LocalizedText;
  /** Whom they work for. */
  employer: string;
  /** What they know, and up to which level. */
  expertise: Array<ExpertiseInput>;
  /** As what. */
  occupation: string;
};

/** How a guest stands. */
export type GuestState =
  /** has come in by a link that is good */
  | 'active'
  /** takes part no more */
  | 'ended'
  /** has a link and has not opened it yet */
  | 'invited'
  /** has no link that is good */
  | 'linkless';

/** Which task. */
export type HandInInput = {
  /** Which part of it. */
  itemId: string;
  /** Which module. */
  moduleId: string;
};

/** A file whose preview was looked at. */
export type ImportEvidenceInput = {
  /** The same text as in the preview. */
  csv: string;
  /** The preview's outcome. */
  outcome: string;
};

/** What becomes of a row. */
export type ImportVerdict =
  /** it is there already: nothing changes */
  | 'already'
  /** it will be recorded, or after an import has been */
  | 'recorded'
  /** it cannot be recorded as it is */
  | 'refused';

/** Who is invited. */
export type InviteGuestInput = {
  /** Where the link goes: their own address. */
  email: string;
  /** Whom they work for. */
  employer?: string | null | undefined;
  /** Of the mail and of their page: en or zh-Hans. */
  language: string;
  /** A few words of one's own, for the mail. */
  message?: string | null | undefined;
  /** The name. */
  name: string;
  /** As what. */
  occupation?: string | null | undefined;
};

/** What a part is. */
export type ItemKind =
  /** something to save */
  | 'file'
  /** a lesson to be designed on the page, which somebody judges by a rubric */
  | 'lesson_design'
  /** something elsewhere on the web */
  | 'link'
  /** something to read, in Markdown */
  | 'page'
  /** something to do and to hand in, which somebody judges by a rubric */
  | 'practice_task'
  /** questions with a mark to reach */
  | 'quiz'
  /** a film, of which most is to be seen */
  | 'video';

/** What was done in one part. */
export type ItemProgressInput = {
  /** Whether the reader is through with it; for a page, a link or a file. */
  done: boolean;
  /** Which. */
  itemId: string;
  /** video: the second at which it stands. */
  position?: number | null | undefined;
  /** Seconds more. */
  seconds: number;
  /** video: spans that were played, each as from and to in seconds; at most 200. */
  watched?: Array<Array<number>> | null | undefined;
};

/** Whoever is below their target in a competency that the module proves or renews. */
export type LackingInput = {
  /** And below this level, 1 to 5; null: below their target. */
  below?: number | null | undefined;
  /** Which competency. */
  competencyId: string;
};

/** A lesson design; what is not written yet is empty. */
export type LessonDesignInput = {
  /** At most 4000 characters. */
  assessment: string;
  /** At most 300 characters. */
  course: string;
  /** At most 4000 characters. */
  difficultPoints: string;
  /** At most 4000 characters. */
  homework: string;
  /** At most 4000 characters. */
  keyPoints: string;
  /** At most 300 characters. */
  learners: string;
  /** 1 to 600. */
  minutes?: number | null | undefined;
  /** At most 20; one at least is needed when it is handed in. */
  outcomes: Array<LessonOutcomeInput>;
  /** At most 30; one at least is needed when it is handed in. */
  phases: Array<LessonPhaseInput>;
  /** At most 4000 characters. */
  priorKnowledge: string;
  /** At most 4000 characters. */
  reflection: string;
  /** 1 to 10000. */
  size?: number | null | undefined;
  /** At most 20; one at least is needed when it is handed in. */
  sources: Array<LessonSourceInput>;
  /** At most 300 characters. */
  topic: string;
};

/** What learners will be able to do. */
export type LessonOutcomeInput = {
  /** The competency that it belongs to. */
  competencyId?: string | null | undefined;
  /** A UUID made by the page. */
  id: string;
  /** At most 1000 characters. */
  text: string;
};

/** A phase of a lesson. */
export type LessonPhaseInput = {
  /** A UUID made by the page. */
  id: string;
  /** At most 4000 characters. */
  learners: string;
  /** At most 1000 characters. */
  materials: string;
  /** 1 to 600. */
  minutes?: number | null | undefined;
  /** At most 4000 characters. */
  teacher: string;
  /** At most 300 characters. */
  title: string;
};

/** Something of the industry that is used in a lesson. */
export type LessonSourceInput = {
  /** A UUID made by the page. */
  id: string;
  /** At most 1000 characters. */
  source: string;
  /** At most 1000 characters. */
  what: string;
};

/** Which file. */
export type LinkFileInput = {
  /** Its identifier. */
  fileId: string;
};

/** Which files. */
export type LinkFilesInput = {
  /** Their identifiers, at most 100. */
  fileIds: Array<string>;
};

/** The code that the other visit showed. */
export type LinkIdentityInput = {
  /** As typed: spaces, dashes and case do not matter. */
  code: string;
};

/** What clocks on the wall show. */
export type LocalMomentInput = {
  /** The day there. */
  day: string;
  /** The time of day there, HH:MM. */
  time: string;
};

/** Which course. */
export type MarkCourseInput = {
  /** Its identifier. */
  courseId: string;
};

/** What a reviewer says of one criterion of a rubric. */
export type MarkInput = {
  /** Which. */
  criterionId: string;
  /** 0 to the highest that the task proves. */
  level: number;
  /** What the person reads, at most 2000 characters. */
  note?: string | null | undefined;
};

/** An answer in a try that nobody keeps. */
export type MarkPreviewAnswerInput = {
  /** Which module. */
  moduleId: string;
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: Array<string> | null | undefined;
  /** To which question. */
  questionId: string;
  /** numeric: a number as it is written in either language. short: the words. */
  text?: string | null | undefined;
  /** What previewQuiz called the try: it names the options. */
  tryId: string;
};

/** Which file. */
export type MaterialInput = {
  /** What was brought. */
  materialId: string;
};

/** What something is that a practitioner brings. */
export type MaterialKind =
  /** captions of a recording, WebVTT */
  | 'captions'
  /** anything else */
  | 'other'
  /** a film or sound */
  | 'recording'
  /** to be shown in the session, or read after it */
  | 'slides';

/** What can still be to come for a session. */
export type MaterialOwedKind =
  /** a file again: it was sent back, or carried a virus */
  | 'again'
  /** a coordinator's approval of a file */
  | 'approval'
  /** anything at all of what the guest was asked for */
  | 'material'
  /** the recording */
  | 'recording'
  /** the guest's signature on what may be done with it */
  | 'signature'
  /** a word with the guest, who has taken their consent back: nobody is reminded */
  | 'talk';

/** When a guest is reminded of what they owe: days before the first date, after the last one (of a recording alone), or after something on demand was agreed. */
export type MaterialReminderStep =
  /** 3 days after */
  | 'after_3'
  /** 10 days after */
  | 'after_10'
  /** 7 days after the agreement */
  | 'agreed_7'
  /** 14 days after the agreement */
  | 'agreed_14'
  /** the day before */
  | 'before_1'
  /** 3 days before */
  | 'before_3'
  /** 7 days before */
  | 'before_7'
  /** 14 days before */
  | 'before_14'
  /** whenever a coordinator wanted */
  | 'by_hand';

/** Where something stands that a practitioner has brought. */
export type MaterialState =
  /** it may be shown */
  | 'approved'
  /** there was a virus in it, and its bytes are gone */
  | 'infected'
  /** its guest is to look at it again, for a reason */
  | 'returned'
  /** it is still to be looked through for viruses: nobody else has it yet */
  | 'scanning'
  /** it waits for a coordinator's look */
  | 'waiting'
  /** its guest has taken it back */
  | 'withdrawn';

/** Why a guest is not reminded. */
export type MaterialUnreachable =
  /** they take part no more */
  | 'ended'
  /** their links were taken back, and none was sent since */
  | 'links_taken_back'
  /** they have said that they cannot come, and nothing is decided */
  | 'unable';

/** The report of a meeting, and what its reader has chosen. */
export type MeetingReportInput = {
  /** Whether who is not in the report was not there. Not where some were in a room. */
  absent: boolean;
  /** Whose time it is, where nobody was found. */
  chosen: Array<ChosenAttendeeInput>;
  /** The text of the file: comma, semicolon or tab between columns; at most 2,000 rows and 1 MB. */
  csv: string;
  /** To which date. */
  dateId: string;
  /** Of whom something was said before, and the report counts instead. */
  replaced: Array<string>;
  /** From how many hundredths of the date on somebody was there all of the time, 50 to 100; usually 80. */
  threshold: number;
};

/** How somebody came into a cohort. */
export type MemberSource =
  /** by a launch from the course */
  | 'course'
  /** added from a table */
  | 'csv'
  /** added by hand */
  | 'hand'
  /** by the cohort's rule */
  | 'rule';

/** What becomes of a row. */
export type MemberVerdict =
  /** they are in it already, or stand further up */
  | 'already'
  /** they join, or have joined */
  | 'joins'
  /** it means nobody, or nobody for certain */
  | 'refused';

/** All that a module says; what is not written yet is empty. */
export type ModuleContentInput = {
  /** 0 to 200. */
  hours: number;
  /** At most 100. */
  items: Array<WrittenItemInput>;
  /** In which languages it is offered: en, zh-Hans or both; nothing has to be there in another. Refused (LANGUAGE_MISSING) when there is none. */
  languages: Array<string>;
  /** Each competency once, at most 20. */
  proofs: Array<ModuleProofInput>;
  /** When it renews. */
  refresh?: ModuleRefreshInput | null | undefined;
  /** At most 20000 characters a language. */
  summary: LocalizedText;
  /** At most 500 characters a language. */
  title: LocalizedText;
};

/** Which module. */
export type ModuleInput = {
  /** Its identifier. */
  moduleId: string;
};

/** A level that finishing proves. */
export type ModuleProofInput = {
  /** In what. */
  competencyId: string;
  /** 0 to 4. */
  fromLevel: number;
  /** 1 to 5. */
  toLevel: number;
};

/** What a refresh renews. */
export type ModuleRefreshInput = {
  /** The changes that it deals with. */
  eventIds: Array<string>;
  /** 1 to 5. */
  upTo: number;
};

/** Where a module stands. */
export type ModuleState =
  /** never published */
  | 'draft'
  /** in the catalogue */
  | 'published'
  /** taken out of it */
  | 'retired';

/** Which way of learning it belongs to. */
export type ModuleTrack =
  /** guidance from practitioners */
  | 'external'
  /** the school's own training */
  | 'internal';

/** Who, and from when until when. */
export type NameDeputyInput = {
  /** The last day: not yet gone, within a year of the first. */
  finishedOn: string;
  /** One of `reviewers`. */
  personId: string;
  /** The first day. */
  startedOn: string;
};

/** From when on a practitioner is told who takes part in their session. Until then people have numbers. */
export type NamesToGuests =
  /** once nobody can register any more */
  | 'after_registration'
  /** once it is over */
  | 'after_session'
  /** never, as long as nobody has chosen */
  | 'never';

/** How notices come by mail. In the product they always do. */
export type NoticeWay =
  /** as soon as it is told, at most one mail an hour */
  | 'at_once'
  /** with all others of a day, in the morning */
  | 'daily'
  /** not by mail */
  | 'never';

/** A session that a guest would give. */
export type OfferSessionInput = {
  /** What it is about; may be empty. */
  about: LocalizedText;
  /** For which of the wanted gaps. */
  competencyId: string;
  /** In which language it is held. */
  language: SessionLanguage;
  /** 15 to 1440. */
  minutes: number;
  /** When it may take place, by the clocks of the guest's zone: one or several dates, at most 20. */
  starts: Array<LocalMomentInput>;
  /** What it is called, in one language or both. */
  title: LocalizedText;
};

/** For how long a code is good. */
export type OpenAttendanceCodeInput = {
  /** At which date. */
  dateId: string;
  /** 1 to 240. */
  minutes: number;
};

/** Other times than those that a guest has proposed. */
export type OtherTimesInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: string;
  /** A few words to the guest, at most 1000 characters. */
  note?: string | null | undefined;
  /** Which proposal is answered so. */
  proposalId: string;
  /** One for each date, by the clocks of the session's zone. */
  starts: Array<LocalMomentInput>;
};

/** To whom. */
export type PassEvidenceInput = {
  /** Its identifier. */
  evidenceId: string;
  /** What they should know. */
  note?: string | null | undefined;
  /** One of `reviewers`. */
  personId: string;
};

/** Which module, to whom, by when. Whom: certain people and who is in certain cohorts, or whoever lacks a competency, or those of the chosen who lack it. */
export type PreviewAssignmentInput = {
  /** Who is in certain cohorts today, a school's own or a course's, at most 100. */
  cohortIds?: Array<string> | null | undefined;
  /** By when it is to be done; not in the past. */
  dueOn: string;
  /** Only whoever lacks this. */
  lacking?: LackingInput | null | undefined;
  /** The module, as it is published. */
  moduleId: string;
  /** What the teachers are told beside the reason, at most 500 characters. */
  note?: string | null | undefined;
  /** Certain people, at most 20,000; null, as `cohortIds` is: all faculty in reach. */
  personIds?: Array<string> | null | undefined;
};

/** Whom a rule gives what. */
export type PreviewAssignmentRuleInput = {
  /** And who are in one of these cohorts, at most 100; none: wherever they are. */
  cohortIds?: Array<string> | null | undefined;
  /** How many days they have, 1 to 730. */
  dueInDays: number;
  /** And who lack this; null: something that the module proves or renews. */
  lacking?: LackingInput | null | undefined;
  /** The module, as it is published. */
  moduleId: string;
  /** At most 200 characters. */
  name: string;
  /** What the teachers are told beside the reason, at most 500 characters. */
  note?: string | null | undefined;
  /** Faculty who hold one of these profiles, at most 100; none: all faculty. */
  profileIds?: Array<string> | null | undefined;
  /** The rule that is to say this from now on; null: a new one. */
  ruleId?: string | null | undefined;
};

/** A file. */
export type PreviewImportInput = {
  /** The text of the file: comma, semicolon or tab between columns; at most 2,000 rows and 1 MB. */
  csv: string;
};

/** A list of people. */
export type PreviewMembersInput = {
  /** Which cohort. */
  cohortId: string;
  /** Its text: at most 2,000 rows and 1 MB. */
  csv: string;
};

/** What a profile stands for. */
export type ProfileKind =
  /** a course that somebody teaches */
  | 'course'
  /** a job in industry */
  | 'job'
  /** what somebody does at the school */
  | 'role';

/** A version to be made. */
export type PublishModuleInput = {
  /** Which module. */
  moduleId: string;
  /** The revision that was read. */
  revision: number;
  /** Whether who finished the version before need not come again. */
  staysCurrent: boolean;
};

/** What is to become a part of a module. */
export type PutIntoModuleInput = {
  /** What was brought. */
  materialId: string;
  /** How long a film is, as a browser found out; left out: it is found out when the part is written on. */
  seconds?: number | null | undefined;
  /** What a new part is called there; left out or empty in both languages: its readable name. */
  title?: LocalizedText | null | undefined;
};

/** What a question asks for. */
export type QuestionKind =
  /** all that are right */
  | 'multiple'
  /** a number */
  | 'numeric'
  /** the options in their order */
  | 'order'
  /** a word or two */
  | 'short'
  /** one of the options */
  | 'single';

/** Which quiz. */
export type QuizInput = {
  /** Which part of it. */
  itemId: string;
  /** Which module. */
  moduleId: string;
};

/** One's own view. */
export type RateSelfInput = {
  /** Each competency once, at most 200 of them. */
  ratings: Array<SelfRatingInput>;
};

/** A calendar's file. */
export type ReadGuestCalendarInput = {
  /** What stands in it: iCalendar. */
  ics: string;
  /** What it is called where it says no name itself: its file's. */
  name: string;
};

/** Which. */
export type ReadNoticeInput = {
  /** Its identifier. */
  noticeId: string;
};

/** A grid: what holds for everybody in it is said once. */
export type RecordAppraisalsInput = {
  /** The kind of evidence, by its code; it limits the levels. */
  kind: string;
  /** More about it, at most 2,000 characters. */
  note?: string | null | undefined;
  /** The day on which the work was done; not in the future. */
  occurredOn: string;
  /** Each person once, at most 200, in at most 31 competencies altogether. */
  people: Array<GridPersonInput>;
  /** What the work was, at most 200 characters. */
  title: string;
};

/** A report that was looked at. */
export type RecordMeetingReportInput = {
  /** The preview's outcome. */
  outcome: string;
  /** The same as in the preview. */
  report: MeetingReportInput;
};

/** What it renews. */
export type RefreshInput = {
  /** The changes that it deals with. */
  eventIds?: Array<string> | null | undefined;
  /** The highest level that it renews; 4 when left out. */
  upTo?: number | null | undefined;
};

/** Which, and why. */
export type RemoveBookingInput = {
  /** Which. */
  bookingId: string;
  /** Why, at most 500 characters: they read it. */
  reason: string;
};

/** Which file of which draft. */
export type RemoveFileInput = {
  /** The draft. */
  evidenceId: string;
  /** The file. */
  fileId: string;
};

/** Which time. */
export type RemoveTimeInput = {
  /** Of every week or of certain days. */
  timeId: string;
};

/** Another name. */
export type RenameCohortInput = {
  /** Which cohort. */
  cohortId: string;
  /** At most 200 characters; no other cohort that goes on is called so. */
  name: string;
};

/** What becomes of a seat when a report is recorded. */
export type ReportOutcome =
  /** something else was said before, and stands */
  | 'kept'
  /** it is the reader's own, of which somebody else must say it */
  | 'own'
  /** it is recorded, also in place of what was said before */
  | 'recorded'
  /** it was said already */
  | 'same'
  /** the report says nothing of them */
  | 'unsaid';

/** What was done since the last report. */
export type ReportProgressInput = {
  /** The parts that were open. */
  items: Array<ItemProgressInput>;
  /** Which module. */
  moduleId: string;
};

/** A file, and why it is returned. */
export type ReturnMaterialInput = {
  /** What was brought. */
  materialId: string;
  /** What is to be done about it, for its guest to read. */
  reason: string;
};

/** What goes back, and why. */
export type ReturnModuleInput = {
  /** Which module. */
  moduleId: string;
  /** What its author reads, at most 2000 characters. */
  reason: string;
};

/** Which part of the queue. */
export type ReviewFilter =
  /** all that waits, also with other reviewers */
  | 'all'
  /** the viewer has begun it, or it was passed to them and nobody else has begun */
  | 'mine'
  /** nobody has begun, and the viewer has not judged it yet */
  | 'waiting';

/** What somebody may be here, design: people. */
export type Role =
  /** school-wide training coordinator */
  | 'coordinator'
  /** a teacher as learner */
  | 'faculty'
  /** a practitioner from industry */
  | 'guest'
  /** connects the LMS, marks courses, gives roles */
  | 'operator'
  /** judges evidence that was passed to them */
  | 'rater'
  /** sees a friendly page and nothing else */
  | 'viewer';

/** A room. */
export type RoomInput = {
  /** Which. */
  roomId: string;
};

/** What a way is. */
export type RouteKind =
  /** say how one sees oneself; proves nothing */
  | 'rate_self'
  /** hand in proof that renews what was proven: a renewed certificate, a placement */
  | 'renew'
  /** hand in proof of work done */
  | 'submit_proof';

/** All that a lesson design says from now on. */
export type SaveDesignInput = {
  /** All of it. */
  design: LessonDesignInput;
  /** The draft that it belongs to. */
  evidenceId: string;
  /** When the work was done. */
  occurredOn: string;
  /** The revision that was read. */
  revision: number;
};

/** All that a draft says. */
export type SaveDraftInput = {
  /** Each competency once; at least one is needed when it is handed in. */
  claims?: Array<ClaimInput> | null | undefined;
  /** The draft that is changed; left out: a new one. */
  evidenceId?: string | null | undefined;
  /** The code of its kind; anything but self_rating. */
  kind: string;
  /** http or https, at most 2000 characters. */
  link?: string | null | undefined;
  /** At most 5000 characters. A note, a link or a file is needed when it is handed in. */
  note?: string | null | undefined;
  /** When the work was done; today when left out. */
  occurredOn?: string | null | undefined;
  /** When it is to renew what was proven. */
  refresh?: RefreshInput | null | undefined;
  /** The revision that was read; left out: whichever it is, it is replaced. */
  revision?: number | null | undefined;
  /** What it is called, at most 200 characters; needed when it is handed in. */
  title?: string | null | undefined;
};

/** All that a draft says from now on. */
export type SaveModuleDraftInput = {
  /** All of it. */
  content: ModuleContentInput;
  /** Which module. */
  moduleId: string;
  /** The revision that was read. */
  revision: number;
};

/** What is to be said of a room. */
export type SaveRoomInput = {
  /** 1 to 10000. */
  capacity: number;
  /** At most 200 characters; no two open rooms are called the same. */
  name: string;
  /** At most 200 characters. */
  place?: string | null | undefined;
  /** Which; null: a new one. */
  roomId?: string | null | undefined;
  /** An IANA name. */
  zone: string;
};

/** A session that its guest cannot give. */
export type SayUnableInput = {
  /** Why, in words that coordinators read, at most 1000 characters. */
  reason: string;
  /** Which. */
  sessionId: string;
};

/** Whether seats can be booked. */
export type SeatWindow =
  /** not yet */
  | 'not_yet'
  /** now */
  | 'open'
  /** no more */
  | 'over';

/** One's own view of one competency. */
export type SelfRatingInput = {
  /** Which. */
  competencyId: string;
  /** 0 to 5. */
  level: number;
};

/** What goes back, and why. */
export type SendBackEvidenceInput = {
  /** Its identifier. */
  evidenceId: string;
  /** How the rubric is filled in so far. */
  marks?: Array<MarkInput> | null | undefined;
  /** What the person reads, at most 2000 characters. */
  reason: string;
};

/** Whom a new link goes to. */
export type SendGuestLinkInput = {
  /** Their new address; the known one when left out. */
  email?: string | null | undefined;
  /** The guest. */
  guestId: string;
};

/** Dates to be looked at. */
export type SessionCheckInput = {
  /** How many seats there are to be. */
  capacity: number;
  /** At most 20. */
  dates: Array<SessionDateInput>;
  /** Who is to give it. */
  guestId?: string | null | undefined;
  /** How long each takes. */
  minutes: number;
  /** Whose; null: of a session that is only begun. */
  sessionId?: string | null | undefined;
  /** By whose clocks they are meant. */
  zone: string;
};

/** A competency that a session is to serve. */
export type SessionCompetencyInput = {
  /** Which. */
  competencyId: string;
  /** 1 to 4. */
  level: number;
};

/** When and where a session is to take place. */
export type SessionDateInput = {
  /** Which of its dates; null: a new one. */
  id?: string | null | undefined;
  /** Where it is online: an address of the web; null: it is not. */
  link?: string | null | undefined;
  /** In which room; null: in none of ours. */
  roomId?: string | null | undefined;
  /** When it begins, by the clocks of the session's zone. It takes as long as the session says. */
  start: LocalMomentInput;
};

/** What a coordinator can do with a session. */
export type SessionDeed =
  /** ask its guest for it */
  | 'ask'
  /** call it off */
  | 'cancel'
  /** say otherwise what it is */
  | 'change'
  /** end it */
  | 'close'
  /** say that its guest has agreed */
  | 'confirm'
  /** let faculty find it */
  | 'publish';

/** A session. */
export type SessionInput = {
  /** Which. */
  sessionId: string;
};

/** What a session lacks to be confirmed or published. */
export type SessionLack =
  /** what it is about in the other language, too */
  | 'about'
  /** that its guest can come */
  | 'coming'
  /** a competency that it serves */
  | 'competencies'
  /** a date */
  | 'dates'
  /** somebody who gives it */
  | 'guest'
  /** a module that is published */
  | 'module'
  /** a date that is still to come */
  | 'past'
  /** a room or a link for each date */
  | 'place'
  /** a title in both languages */
  | 'title';

/** A language in which a session is held. */
export type SessionLanguage =
  /** Chinese */
  | 'chinese'
  /** English */
  | 'english';

/** Whether a session has dates. */
export type SessionMode =
  /** it takes place on dates */
  | 'dated'
  /** it is a recording with material and tasks that is taken any time */
  | 'on_demand';

/** What a session waits for. */
export type SessionOwed =
  /** that its guest agrees */
  | 'agreement'
  /** an answer of its guest */
  | 'answer'
  /** that it is closed */
  | 'closing'
  /** that what is missing is said */
  | 'completion'
  /** that dates are chosen */
  | 'dates'
  /** a decision whether it takes place with so few */
  | 'decision'
  /** that somebody is chosen to give it */
  | 'guest'
  /** nothing of the coordinator */
  | 'nothing'
  /** an answer to its guest, who has offered it */
  | 'offer'
  /** other dates: one is over */
  | 'past'
  /** that it is published */
  | 'publishing'
  /** an answer to its guest, who has proposed other times */
  | 'reply'
  /** a decision what becomes of it, since its guest cannot come */
  | 'unable';

/** What a session is to say. */
export type SessionPlanInput = {
  /** At most 4000 characters in each. */
  about: LocalizedText;
  /** 1 to 10000. */
  capacity: number;
  /** What it is for, in order, at most 10. */
  competencies: Array<SessionCompetencyInput>;
  /** Until when the minimum is to be reached. */
  cutOff?: LocalMomentInput | null | undefined;
  /** At most 20; on demand none. */
  dates: Array<SessionDateInput>;
  /** Who is to give it; null: not known yet. */
  guestId?: string | null | undefined;
  /** In which languages it is held, at least one. */
  languages: Array<SessionLanguage>;
  /** What the guest is asked to bring, at most 2000 characters. */
  material?: string | null | undefined;
  /** 0 to its capacity. */
  minimum: number;
  /** 15 to 1440. */
  minutes: number;
  /** Whether it has dates. */
  mode: SessionMode;
  /** Until when; null: until its first date begins. */
  registrationCloses?: LocalMomentInput | null | undefined;
  /** From when seats are given; null: as soon as it is published. */
  registrationOpens?: LocalMomentInput | null | undefined;
  /** At most 200 characters in each language; one may be empty until it is published. */
  title: LocalizedText;
  /** By whose clocks its dates are meant, an IANA name. */
  zone: string;
};

/** A proposal. */
export type SessionProposalInput = {
  /** Which. */
  proposalId: string;
};

/** What became of a proposal. */
export type SessionProposalState =
  /** agreed */
  | 'accepted'
  /** answered by other times */
  | 'countered'
  /** turned down, with a reason */
  | 'declined'
  /** it waits for an answer */
  | 'open'
  /** nobody answered in time */
  | 'run_out'
  /** taken back by whoever made it */
  | 'withdrawn';

/** Where a session stands today. */
export type SessionState =
  /** published, but with fewer people than its minimum, and the cut-off is near or past */
  | 'at_risk'
  /** it does not take place */
  | 'cancelled'
  /** nothing more is to be done */
  | 'closed'
  /** its guest has agreed */
  | 'confirmed'
  /** its last date is over */
  | 'held'
  /** somebody was asked, and the times are held for them */
  | 'on_hold'
  /** somebody was asked, and no time is held */
  | 'proposed'
  /** faculty find it */
  | 'published'
  /** it is being prepared */
  | 'wanted';

/** What can become of a session. */
export type SessionStepKind =
  /** its guest comes after all */
  | 'able'
  /** its guest was asked */
  | 'asked'
  /** somebody began it */
  | 'begun'
  /** it does not take place */
  | 'cancelled'
  /** it says something else */
  | 'changed'
  /** it is over */
  | 'closed'
  /** its guest has agreed */
  | 'confirmed'
  /** its guest has proposed other times */
  | 'countered'
  /** a proposal was turned down */
  | 'declined'
  /** somebody else gives it than had agreed */
  | 'handed_over'
  /** it takes place at another time */
  | 'moved'
  /** a guest offered it */
  | 'offered'
  /** faculty find it */
  | 'published'
  /** nobody answered in time */
  | 'ran_out'
  /** its guest cannot come */
  | 'unable'
  /** a proposal was taken back */
  | 'withdrawn';

/** How far a school's set-up is, as one visit meets it. */
export type SetUpStage =
  /** the school has an operator */
  | 'done'
  /** no operator yet: this visitor may enter the set-up code */
  | 'enterCode'
  /** the school has an operator, who has not yet said yes to the place of this launch */
  | 'unconfirmed'
  /** no operator yet: somebody else must enter the code */
  | 'waiting';

/** How several raters of one kind of evidence are settled. */
export type Settling =
  /** every accepted appraisal counts at its own date */
  | 'highest'
  /** only the newest, by date of work, then of recording */
  | 'latest'
  /** the lower median of the raters within a year of the newest one, dated by it */
  | 'median';

/** What is signed, and how. */
export type SignConsentInput = {
  /** From the mail. */
  code: string;
  /** It may be recorded, and recordings shown. */
  recording: boolean;
  /** Until when it may be used again in modules; null: not. */
  reuseUntil?: string | null | undefined;
  /** For which session. */
  sessionId: string;
  /** The full name. */
  signature: string;
  /** Of the words that were shown. */
  textHash: string;
};

/** A dry run of a rule. */
export type StartAssignmentRuleInput = {
  /** Which. */
  batchId: string;
};

/** Which diagnostic. */
export type StartDiagnosticInput = {
  /** Of which area. */
  areaId: string;
};

/** Why a module that was finished may be begun once more. */
export type TakeAgain =
  /** what they have proven counts for less by now, and finishing once more would raise that */
  | 'counts_less'
  /** what finishing gave is not accepted any more */
  | 'taken_back';

/** What is taken back. */
export type TakeBackEndorsementInput = {
  /** Which word. */
  endorsementId: string;
  /** Why; a coordinator must say. */
  reason?: string | null | undefined;
};

/** A level that a task proves. */
export type TaskProofInput = {
  /** In what. */
  competencyId: string;
  /** 1 to 5. */
  level: number;
};

/** Thanks to a guest. */
export type ThankGuestInput = {
  /** For which session. */
  sessionId: string;
  /** What is to be said besides; may be empty. */
  words: string;
};

/** What may have changed. */
export type Topic =
  /** what one has been given to do, and how far those are that one gives to many */
  | 'assignments'
  /** one's own seats in sessions */
  | 'bookings'
  /** one's own gaps and what they are made from */
  | 'gaps'
  /** anybody's gaps and what they are made from: heard by those who coordinate */
  | 'gaps_of_others'
  /** what a practitioner is asked, has agreed to or brought: heard by them alone */
  | 'guest'
  /** what one was told */
  | 'notices'
  /** what waits, was brought or was done for sessions: heard by those who plan them */
  | 'planning'
  /** what waits for review: heard by those who judge */
  | 'review'
  /** sessions that were published: what becomes of them, and how many seats are left */
  | 'sessions';

/** Which joining. */
export type UndoLinkingInput = {
  /** As the identity names it. */
  linkId: string;
};

/** Which course. */
export type UnmarkCourseInput = {
  /** Its identifier. */
  courseId: string;
};

/** What a file is to be part of. */
export type UploadPurpose =
  /** one of one's own drafts of evidence */
  | 'evidence'
  /** a practitioner's session, by the guest who gives it */
  | 'material'
  /** a module, by those who write it */
  | 'module'
  /** the pages of a module, as a picture: PNG, JPEG, WebP or GIF */
  | 'picture';

/** Whether a rater's word counts, and if not why. */
export type Verdict =
  /** a second assessor has not judged it yet */
  | 'awaits_second'
  /** this kind of evidence proves nothing */
  | 'cannot_prove'
  /** it counts */
  | 'counts'
  /** the evidence is not accepted */
  | 'not_accepted'
  /** nobody appraises, imports or endorses for themselves */
  | 'own'
  /** the school's rule goes by others */
  | 'settled_otherwise'
  /** the rater took it back */
  | 'withdrawn';

/** Until when somebody vouches for a guest. */
export type VerifyGuestInput = {
  /** The guest. */
  guestId: string;
  /** The last day; null: no more. */
  until?: string | null | undefined;
};

/** Why, and how long. */
export type WaiveAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<string>;
  /** Why, at most 500 characters. */
  reason: string;
  /** The last day of it; null: for good. */
  until?: string | null | undefined;
};

/** For which session what is lacking is not needed, and why. */
export type WaiveMaterialInput = {
  /** Why, for other coordinators to read, at most 1000 characters. */
  reason: string;
  /** Which. */
  sessionId: string;
};

/** A time of every week. */
export type WeeklyTimeInput = {
  /** Its last day. */
  finishedOn?: string | null | undefined;
  /** Free, or not free. */
  free: boolean;
  /** From this minute of the day. */
  fromMinute: number;
  /** Its first day. */
  startedOn?: string | null | undefined;
  /** Until this minute of the day; 1440 is its end. */
  untilMinute: number;
  /** 1 (Monday) to 7. */
  weekdays: Array<number>;
};

/** A wish. */
export type WishInput = {
  /** Which. */
  wishId: string;
};

/** Which, and why. */
export type WithdrawAppraisalInput = {
  /** Its identifier. */
  appraisalId: string;
  /** Why, at most 2000 characters. */
  reason: string;
};

/** Why. */
export type WithdrawAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<string>;
  /** Why, at most 500 characters. */
  reason: string;
};

/** A recording and its chapters: all of them, as they are to stand. */
export type WriteChaptersInput = {
  /** A line each, in order: `0:00 Where it begins`, `1:02:05 How it ends`; at most 100. Empty: none. */
  lines: string;
  /** What was brought. */
  materialId: string;
  /** How long it is, as the page has found it; null: not known. */
  seconds?: number | null | undefined;
};

/** A criterion of a rubric. */
export type WrittenCriterionInput = {
  /** A UUID made by the page. */
  id: string;
  /** What is seen at level 0, 1, …; at most 500 characters a language each. */
  levels: Array<LocalizedText>;
  /** At most 500 characters a language. */
  title: LocalizedText;
};

/** Which of the modules that one writes on. */
export type WrittenFilter =
  /** all */
  | 'all'
  /** what the viewer has begun */
  | 'mine'
  /** what is to be approved for the school */
  | 'waiting';

/** A part; the fields of its kind are needed, others stay out. */
export type WrittenItemInput = {
  /** page, link, file, video, practice_task, lesson_design. */
  body?: LocalizedText | null | undefined;
  /** video: at most one for each language. */
  captions?: Array<CaptionsInput> | null | undefined;
  /** video: its chapters, a line each, in order: `0:00 Where it begins`, `1:02:05 How it ends`. */
  chapterLines?: string | null | undefined;
  /** file, video: one that was uploaded to this module. */
  fileId?: string | null | undefined;
  /** A UUID made by the page. */
  id: string;
  /** What it is. */
  kind: ItemKind;
  /** lesson_design: 1 to 600. */
  minutes?: number | null | undefined;
  /** quiz. */
  quiz?: WrittenQuizInput | null | undefined;
  /** video: its length as the page has found it. */
  seconds?: number | null | undefined;
  /** practice_task, lesson_design. */
  task?: WrittenTaskInput | null | undefined;
  /** What it is called. */
  title: LocalizedText;
  /** link. */
  url?: string | null | undefined;
};

/** An option. */
export type WrittenOptionInput = {
  /** Whether it is right. */
  correct: boolean;
  /** Said to whoever chose it. */
  feedback?: LocalizedText | null | undefined;
  /** A UUID made by the page. */
  id: string;
  /** At most 500 characters a language. */
  text: LocalizedText;
};

/** A question. */
export type WrittenQuestionInput = {
  /** short; at most 20. */
  accepted: Array<string>;
  /** Said after the answer. */
  feedback?: LocalizedText | null | undefined;
  /** A UUID made by the page. */
  id: string;
  /** What it asks for. */
  kind: QuestionKind;
  /** numeric. */
  number?: number | null | undefined;
  /** At most 12. */
  options: Array<WrittenOptionInput>;
  /** The question. */
  prompt: LocalizedText;
  /** numeric. */
  tolerance?: number | null | undefined;
};

/** A quiz. */
export type WrittenQuizInput = {
  /** How many are drawn for a try; null: all. */
  draw?: number | null | undefined;
  /** 0 to 1. */
  passMark: number;
  /** At most 100. */
  questions: Array<WrittenQuestionInput>;
  /** Whether the order changes. */
  shuffle: boolean;
  /** Tries at most; null: as many as wanted. */
  tries?: number | null | undefined;
};

/** A task. */
export type WrittenTaskInput = {
  /** At most 20. */
  criteria: Array<WrittenCriterionInput>;
  /** Each competency once, at most 20. */
  proofs: Array<TaskProofInput>;
  /** Whether a file must be. */
  wantsFiles: boolean;
  /** Whether a text must be handed in. */
  wantsText: boolean;
};

export type AssignPageQueryVariables = Exact<{
  cohort: string;
  batch: string;
}>;


export type AssignPageQuery = { viewer: { viewerCanSeePeople: boolean, viewerCanMakeAssignmentRules: boolean }, cohort: { finishedOn: string | null, id: string, name: string, memberCount: number } | null, assignmentBatch: { id: string, dueOn: string, note: string | null, below: number | null, module: { id: string }, lacking: { id: string } | null, cohorts: Array<{ id: string }> } | null, cohorts: { edges: Array<{ node: { id: string, name: string, memberCount: number } }> }, modules: { edges: Array<{ node: { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, competencies: Array<{ id: string, code: string, title: LocalizedText }> }> } | null } }> } };

export type EarlierDryRunFragment = { id: string, dueOn: string, note: string | null, below: number | null, module: { id: string }, lacking: { id: string } | null, cohorts: Array<{ id: string }> };

export type CohortChoiceFragment = { id: string, name: string, memberCount: number };

export type AssignableModuleFragment = { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, competencies: Array<{ id: string, code: string, title: LocalizedText }> }> } | null };

export type PreviewAssignmentMutationVariables = Exact<{
  input: PreviewAssignmentInput;
}>;


export type PreviewAssignmentMutation = { previewAssignment: { batch: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AssignmentsPageQueryVariables = Exact<{
  state?: AssignmentState | null | undefined;
  search?: string | null | undefined;
  batchId?: string | null | undefined;
  batch: string;
  ruleId?: string | null | undefined;
  rule: string;
  after?: string | null | undefined;
}>;


export type AssignmentsPageQuery = { viewer: { viewerCanSeePeople: boolean, viewerCanMakeAssignmentRules: boolean }, assignmentRule: { id: string, version: { name: string } } | null, assignmentBatch: { id: string, dueOn: string, module: { id: string, title: LocalizedText } } | null, assignments: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, person: { id: string, name: string | null }, module: { id: string, title: LocalizedText }, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> } }> } };

export type AssignmentRowFragment = { id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, person: { id: string, name: string | null }, module: { id: string, title: LocalizedText }, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> };

export type ExtendAssignmentsMutationVariables = Exact<{
  input: ExtendAssignmentsInput;
}>;


export type ExtendAssignmentsMutation = { extendAssignments: { assignments: Array<{ id: string }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WaiveAssignmentsMutationVariables = Exact<{
  input: WaiveAssignmentsInput;
}>;


export type WaiveAssignmentsMutation = { waiveAssignments: { assignments: Array<{ id: string }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawAssignmentsMutationVariables = Exact<{
  input: WithdrawAssignmentsInput;
}>;


export type WithdrawAssignmentsMutation = { withdrawAssignments: { assignments: Array<{ id: string }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type BatchPageQueryVariables = Exact<{
  id: string;
  outcome?: AssignmentOutcome | null | undefined;
  changed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type BatchPageQuery = { assignmentSettings: { viewerCanChoose: boolean, hoursPerWeek: { value: number } } | null, assignmentBatch: { id: string, state: AssignmentBatchState, dueOn: string, note: string | null, below: number | null, changes: string | null, plannedAt: string, givenAt: string | null, outOfReach: number, total: number, done: number, changed: number, hours: number, overLoad: number, clashing: number, rows: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { planned: AssignmentOutcome, became: AssignmentOutcome | null, finishedOn: string | null, assignedDueOn: string | null, hours: number, plannedHours: number | null, roomHours: number | null, overLoad: boolean, person: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, clashes: Array<{ dueOn: string, module: { id: string, title: LocalizedText } }> } }> }, module: { id: string, languages: Array<string>, title: LocalizedText, hours: number }, lacking: { id: string, code: string, title: LocalizedText } | null, cohorts: Array<{ id: string, name: string }>, by: { id: string, name: string | null }, rule: { id: string, name: string } | null, proposes: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null, counts: Array<{ outcome: AssignmentOutcome, planned: number, became: number }> } | null };

export type BatchFragment = { id: string, state: AssignmentBatchState, dueOn: string, note: string | null, below: number | null, changes: string | null, plannedAt: string, givenAt: string | null, outOfReach: number, total: number, done: number, changed: number, hours: number, overLoad: number, clashing: number, module: { id: string, languages: Array<string>, title: LocalizedText, hours: number }, lacking: { id: string, code: string, title: LocalizedText } | null, cohorts: Array<{ id: string, name: string }>, by: { id: string, name: string | null }, rule: { id: string, name: string } | null, proposes: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null, counts: Array<{ outcome: AssignmentOutcome, planned: number, became: number }> };

export type BatchRowFragment = { planned: AssignmentOutcome, became: AssignmentOutcome | null, finishedOn: string | null, assignedDueOn: string | null, hours: number, plannedHours: number | null, roomHours: number | null, overLoad: boolean, person: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, clashes: Array<{ dueOn: string, module: { id: string, title: LocalizedText } }> };

export type AssignModuleMutationVariables = Exact<{
  input: AssignModuleInput;
}>;


export type AssignModuleMutation = { assignModule: { batch: { id: string, state: AssignmentBatchState, total: number } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type StartAssignmentRuleMutationVariables = Exact<{
  input: StartAssignmentRuleInput;
}>;


export type StartAssignmentRuleMutation = { startAssignmentRule: { rule: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type BatchesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BatchesPageQuery = { viewer: { viewerCanSeePeople: boolean }, assignmentBatches: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: AssignmentBatchState, dueOn: string, note: string | null, below: number | null, changes: string | null, plannedAt: string, givenAt: string | null, outOfReach: number, total: number, done: number, changed: number, hours: number, overLoad: number, clashing: number, module: { id: string, languages: Array<string>, title: LocalizedText, hours: number }, lacking: { id: string, code: string, title: LocalizedText } | null, cohorts: Array<{ id: string, name: string }>, by: { id: string, name: string | null }, rule: { id: string, name: string } | null, proposes: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null, counts: Array<{ outcome: AssignmentOutcome, planned: number, became: number }> } }> } };

export type PlanPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlanPageQuery = { viewer: { roles: Array<Role> }, plan: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, module: { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, attempt: { id: string, finishedAt: string | null } | null }, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> } }> }, begunModules: { edges: Array<{ node: { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, attempt: { id: string, finishedAt: string | null } | null } }> } };

export type PlannedModuleFragment = { id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, module: { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, attempt: { id: string, finishedAt: string | null } | null }, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> };

export type PlanModuleFragment = { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, attempt: { id: string, finishedAt: string | null } | null };

export type AssignmentStandingFragment = { id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> };

export type ReasonFragment = { target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } };

export type RuleFormPageQueryVariables = Exact<{
  rule: string;
  batch: string;
}>;


export type RuleFormPageQuery = { viewer: { viewerCanMakeAssignmentRules: boolean }, framework: { profiles: Array<{ id: string, kind: ProfileKind, title: LocalizedText, isDefault: boolean }> } | null, cohorts: { edges: Array<{ node: { id: string, name: string, memberCount: number } }> }, modules: { edges: Array<{ node: { id: string, languages: Array<string>, title: LocalizedText, hours: number, proofs: Array<{ toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, competencies: Array<{ id: string, code: string, title: LocalizedText }> }> } | null } }> }, assignmentRule: { id: string, state: AssignmentRuleState, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } } | null, assignmentBatch: { id: string, proposes: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null } | null };

export type ProfileChoiceFragment = { id: string, kind: ProfileKind, title: LocalizedText, isDefault: boolean };

export type PreviewAssignmentRuleMutationVariables = Exact<{
  input: PreviewAssignmentRuleInput;
}>;


export type PreviewAssignmentRuleMutation = { previewAssignmentRule: { batch: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RulePageQueryVariables = Exact<{
  id: string;
  person: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RulePageQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, name: string | null } }> }, assignmentRule: { id: string, state: AssignmentRuleState, moduleRetired: boolean, lookedOn: string, given: number, open: number, steps: Array<{ kind: AssignmentRuleStepKind, at: string, by: { id: string, name: string | null }, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null }>, explanation: { outcome: AssignmentRuleOutcome, faculty: boolean, lacking: boolean, finishedOn: string | null, person: { id: string, name: string | null }, profiles: Array<{ startedOn: string, profile: { id: string, title: LocalizedText } }>, cohorts: Array<{ since: string, cohort: { id: string, name: string } }>, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, assignments: Array<{ id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> }> } | null, batches: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: AssignmentBatchState, givenAt: string | null, dueOn: string, counts: Array<{ outcome: AssignmentOutcome, planned: number, became: number }> } }> }, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } } | null };

export type RuleStepFragment = { kind: AssignmentRuleStepKind, at: string, by: { id: string, name: string | null }, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } | null };

export type RuleRoundFragment = { id: string, state: AssignmentBatchState, givenAt: string | null, dueOn: string, counts: Array<{ outcome: AssignmentOutcome, planned: number, became: number }> };

export type RuleExplanationFragment = { outcome: AssignmentRuleOutcome, faculty: boolean, lacking: boolean, finishedOn: string | null, person: { id: string, name: string | null }, profiles: Array<{ startedOn: string, profile: { id: string, title: LocalizedText } }>, cohorts: Array<{ since: string, cohort: { id: string, name: string } }>, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, assignments: Array<{ id: string, dueOn: string, state: AssignmentState, waivedUntil: string | null, hours: number, note: string | null, givenAt: string, reasonsOn: string, ruleVersion: string, rule: { id: string, name: string } | null, givenBy: { id: string, name: string | null }, reasons: Array<{ target: number | null, raw: number | null, effective: number | null, currency: Currency | null, reaches: number, reviewed: number | null, entryLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, steps: Array<{ kind: AssignmentStepKind, at: string, until: string | null, reason: string | null, by: { id: string, name: string | null } | null, evidence: { id: string, title: string } | null }> }> };

export type PauseAssignmentRuleMutationVariables = Exact<{
  input: AssignmentRuleInput;
}>;


export type PauseAssignmentRuleMutation = { pauseAssignmentRule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ResumeAssignmentRuleMutationVariables = Exact<{
  input: AssignmentRuleInput;
}>;


export type ResumeAssignmentRuleMutation = { resumeAssignmentRule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndAssignmentRuleMutationVariables = Exact<{
  input: AssignmentRuleInput;
}>;


export type EndAssignmentRuleMutation = { endAssignmentRule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RulesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RulesPageQuery = { viewer: { viewerCanMakeAssignmentRules: boolean }, assignmentRules: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: AssignmentRuleState, moduleRetired: boolean, lookedOn: string, given: number, open: number, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } } }> } };

export type RuleRowFragment = { id: string, state: AssignmentRuleState, moduleRetired: boolean, lookedOn: string, given: number, open: number, version: { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } } };

export type RuleVersionFragment = { number: number, name: string, gone: number, below: number | null, dueInDays: number, note: string | null, at: string, module: { id: string, title: LocalizedText }, profiles: Array<{ id: string, title: LocalizedText }>, cohorts: Array<{ id: string, name: string, finishedOn: string | null }>, competency: { id: string, code: string, title: LocalizedText } | null, by: { id: string, name: string | null } };

export type AssigningSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssigningSettingsQuery = { assignmentSettings: { viewerCanChoose: boolean, hoursPerWeek: { value: number, chosen: { on: string, by: { id: string, name: string | null } | null } | null }, overdueLimitDays: { value: number, chosen: { on: string, by: { id: string, name: string | null } | null } | null } } | null };

export type AssignmentSettingFragment = { value: number, chosen: { on: string, by: { id: string, name: string | null } | null } | null };

export type ChooseAssignmentHoursMutationVariables = Exact<{
  input: ChooseAssignmentHoursInput;
}>;


export type ChooseAssignmentHoursMutation = { chooseAssignmentHours: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChooseOverdueLimitMutationVariables = Exact<{
  input: ChooseOverdueLimitInput;
}>;


export type ChooseOverdueLimitMutation = { chooseOverdueLimit: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwnEndorsingQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnEndorsingQuery = { ownSessions: Array<{ id: string, title: LocalizedText, seatedNames: Array<string> | null, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> } }>, practiceTasks: Array<{ itemId: string, version: number, languages: Array<string>, title: LocalizedText, instructions: LocalizedText, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> }> | null, participants: Array<{ personId: string, number: number, name: string | null, waitsSince: string | null, handedIn: Array<{ evidenceId: string, title: string, text: string | null, handedInAt: string, files: Array<{ id: string, name: string, type: string, size: number, scan: FileScan }> }>, endorsements: Array<{ id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> }> }> | null }> };

export type SessionToEndorseFragment = { id: string, title: LocalizedText, seatedNames: Array<string> | null, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> } }>, practiceTasks: Array<{ itemId: string, version: number, languages: Array<string>, title: LocalizedText, instructions: LocalizedText, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> }> | null, participants: Array<{ personId: string, number: number, name: string | null, waitsSince: string | null, handedIn: Array<{ evidenceId: string, title: string, text: string | null, handedInAt: string, files: Array<{ id: string, name: string, type: string, size: number, scan: FileScan }> }>, endorsements: Array<{ id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> }> }> | null };

export type TookPartFragment = { personId: string, number: number, name: string | null, waitsSince: string | null, handedIn: Array<{ evidenceId: string, title: string, text: string | null, handedInAt: string, files: Array<{ id: string, name: string, type: string, size: number, scan: FileScan }> }>, endorsements: Array<{ id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> }> };

export type SaidOfPersonFragment = { id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> };

export type EndorseMutationVariables = Exact<{
  input: EndorseInput;
}>;


export type EndorseMutation = { endorse: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type TakeBackEndorsementMutationVariables = Exact<{
  input: TakeBackEndorsementInput;
}>;


export type TakeBackEndorsementMutation = { takeBackEndorsement: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwnFeedbackFragment = { until: string, session: { id: string, title: LocalizedText, dates: Array<{ id: string, endsAt: string }> }, answer: { useful: number, level: FeltLevel, words: string, mayRead: boolean } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { feedback: { until: string, session: { id: string, title: LocalizedText, dates: Array<{ id: string, endsAt: string }> }, answer: { useful: number, level: FeltLevel, words: string, mayRead: boolean } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewMeetingReportMutationVariables = Exact<{
  input: MeetingReportInput;
}>;


export type PreviewMeetingReportMutation = { previewMeetingReport: { report: { outcome: string, minutes: number, seats: Array<{ minutes: number, least: number | null, state: AttendanceState | null, said: AttendanceState | null, source: AttendanceSource | null, outcome: ReportOutcome, person: { id: string, name: string | null }, found: Array<{ row: number, name: string, email: string, minutes: number, times: number, personId: string | null, by: FoundBy | null }> }>, strangers: Array<{ row: number, name: string, email: string, minutes: number, times: number, personId: string | null, by: FoundBy | null }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RecordMeetingReportMutationVariables = Exact<{
  input: RecordMeetingReportInput;
}>;


export type RecordMeetingReportMutation = { recordMeetingReport: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type MeetingReportFragment = { outcome: string, minutes: number, seats: Array<{ minutes: number, least: number | null, state: AttendanceState | null, said: AttendanceState | null, source: AttendanceSource | null, outcome: ReportOutcome, person: { id: string, name: string | null }, found: Array<{ row: number, name: string, email: string, minutes: number, times: number, personId: string | null, by: FoundBy | null }> }>, strangers: Array<{ row: number, name: string, email: string, minutes: number, times: number, personId: string | null, by: FoundBy | null }> };

export type MeetingAttendeeFragment = { row: number, name: string, email: string, minutes: number, times: number, personId: string | null, by: FoundBy | null };

export type RollPageQueryVariables = Exact<{
  id: string;
}>;


export type RollPageQuery = { viewer: { viewerCanPlanSessions: boolean, person: { id: string } }, seatCandidates: Array<{ gap: number, person: { id: string, name: string | null } }>, session: { id: string, title: LocalizedText, state: SessionState, mode: SessionMode, capacity: number, booked: number, guest: { id: string, name: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, room: { id: string } | null, rollCall: { canRecord: boolean, canShowCode: boolean, code: { code: string, closesAt: string } | null } | null }>, participants: Array<{ personId: string, number: number, name: string | null, waitsSince: string | null, handedIn: Array<{ evidenceId: string, title: string, text: string | null, handedInAt: string, files: Array<{ id: string, name: string, type: string, size: number, scan: FileScan }> }>, endorsements: Array<{ id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> }> }> | null, roll: { offersSeats: boolean, seated: Array<{ id: string, state: BookingState, gap: number, late: boolean, begunAt: string, offeredUntil: string | null, person: { id: string, name: string | null }, attendance: Array<{ dateId: string, state: AttendanceState, source: AttendanceSource }> }>, waiting: Array<{ id: string, state: BookingState, gap: number, late: boolean, begunAt: string, offeredUntil: string | null, person: { id: string, name: string | null }, attendance: Array<{ dateId: string, state: AttendanceState, source: AttendanceSource }> }>, ended: Array<{ id: string, state: BookingState, gap: number, late: boolean, begunAt: string, offeredUntil: string | null, person: { id: string, name: string | null }, attendance: Array<{ dateId: string, state: AttendanceState, source: AttendanceSource }> }> } | null } | null };

export type RollDateFragment = { id: string, startsAt: string, endsAt: string, room: { id: string } | null, rollCall: { canRecord: boolean, canShowCode: boolean, code: { code: string, closesAt: string } | null } | null };

export type RollPlaceFragment = { id: string, state: BookingState, gap: number, late: boolean, begunAt: string, offeredUntil: string | null, person: { id: string, name: string | null }, attendance: Array<{ dateId: string, state: AttendanceState, source: AttendanceSource }> };

export type GroupDecisionFragment = { rows: Array<{ gap: number, outcome: GroupOutcome, person: { id: string, name: string | null }, clash: { title: LocalizedText } | null }> | null, refusal: { code: string, details: Record<string, unknown> } | null };

export type GroupCheckQueryVariables = Exact<{
  input: GroupInput;
}>;


export type GroupCheckQuery = { groupCheck: { rows: Array<{ gap: number, outcome: GroupOutcome, person: { id: string, name: string | null }, clash: { title: LocalizedText } | null }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type BookGroupMutationVariables = Exact<{
  input: GroupInput;
}>;


export type BookGroupMutation = { bookGroup: { rows: Array<{ gap: number, outcome: GroupOutcome, person: { id: string, name: string | null }, clash: { title: LocalizedText } | null }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RemoveBookingMutationVariables = Exact<{
  input: RemoveBookingInput;
}>;


export type RemoveBookingMutation = { removeBooking: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RecordAttendanceMutationVariables = Exact<{
  input: AttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type OpenAttendanceCodeMutationVariables = Exact<{
  input: OpenAttendanceCodeInput;
}>;


export type OpenAttendanceCodeMutation = { openAttendanceCode: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EnterAttendanceCodeMutationVariables = Exact<{
  input: EnterAttendanceCodeInput;
}>;


export type EnterAttendanceCodeMutation = { enterAttendanceCode: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type SeatsPageQueryVariables = Exact<{
  competencyId?: string | null | undefined;
  gapOf: string;
  after?: string | null | undefined;
}>;


export type SeatsPageQuery = { gap: { target: number, effective: number | null, gap: number, neverLearned: number, goneStale: number, competency: { id: string, title: LocalizedText } } | null, ownBookings: Array<{ id: string, state: BookingState, offeredUntil: string | null, freeUntil: string | null, attendance: Array<{ dateId: string, state: AttendanceState }>, session: { state: SessionState, id: string, minutes: number, title: LocalizedText, about: LocalizedText, languages: Array<SessionLanguage>, capacity: number, material: Array<{ id: string, fileId: string, name: string, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, type: string, size: number, chapters: Array<{ at: number, title: string }> }>, seat: { place: number | null, larger: number | null, waiting: number, clash: { title: LocalizedText, startsAt: string, endsAt: string } | null } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, takesCode: boolean, room: { id: string, name: string, place: string | null } | null }> } }>, ownFeedback: Array<{ until: string, session: { id: string, title: LocalizedText, dates: Array<{ id: string, endsAt: string }> }, answer: { useful: number, level: FeltLevel, words: string, mayRead: boolean } | null }>, ownEndorsements: Array<{ id: string, words: string, saidAt: string, stands: boolean, evidenceId: string | null, viewerCanTakeBack: boolean, by: { id: string, name: string | null, employer: string | null }, session: { id: string, title: LocalizedText }, levels: Array<{ level: number | null, competency: { id: string, title: LocalizedText } }> }>, seats: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, minutes: number, title: LocalizedText, about: LocalizedText, languages: Array<SessionLanguage>, capacity: number, competencies: Array<{ competency: { id: string } }>, onDemand: { moduleId: string, begun: boolean, finished: boolean, gains: Array<{ target: number, effective: number | null, attending: number | null, byTask: number | null, beyond: number | null, closes: boolean, competency: { id: string, title: LocalizedText } }> } | null, seat: { left: number, waiting: number, window: SeatWindow, opensAt: string | null, closesAt: string | null, place: number | null, larger: number | null, booking: { id: string } | null, clash: { title: LocalizedText, startsAt: string, endsAt: string } | null, gains: Array<{ target: number, effective: number | null, attending: number | null, byTask: number | null, beyond: number | null, closes: boolean, competency: { id: string, title: LocalizedText } }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, takesCode: boolean, room: { id: string, name: string, place: string | null } | null }> } }> } };

export type SeatGainFragment = { target: number, effective: number | null, attending: number | null, byTask: number | null, beyond: number | null, closes: boolean, competency: { id: string, title: LocalizedText } };

export type SeatSessionFragment = { id: string, minutes: number, title: LocalizedText, about: LocalizedText, languages: Array<SessionLanguage>, capacity: number, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, takesCode: boolean, room: { id: string, name: string, place: string | null } | null }> };

export type OwnBookingFragment = { id: string, state: BookingState, offeredUntil: string | null, freeUntil: string | null, attendance: Array<{ dateId: string, state: AttendanceState }>, session: { state: SessionState, id: string, minutes: number, title: LocalizedText, about: LocalizedText, languages: Array<SessionLanguage>, capacity: number, material: Array<{ id: string, fileId: string, name: string, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, type: string, size: number, chapters: Array<{ at: number, title: string }> }>, seat: { place: number | null, larger: number | null, waiting: number, clash: { title: LocalizedText, startsAt: string, endsAt: string } | null } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, takesCode: boolean, room: { id: string, name: string, place: string | null } | null }> } };

export type BookSeatMutationVariables = Exact<{
  input: BookSeatInput;
}>;


export type BookSeatMutation = { bookSeat: { booking: { id: string, state: BookingState } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CancelBookingMutationVariables = Exact<{
  input: BookingInput;
}>;


export type CancelBookingMutation = { cancelBooking: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type TakeSeatMutationVariables = Exact<{
  input: BookingInput;
}>;


export type TakeSeatMutation = { takeSeat: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type PassSeatMutationVariables = Exact<{
  input: BookingInput;
}>;


export type PassSeatMutation = { passSeat: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type CalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedQuery = { calendarFeed: { madeAt: string } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { makeCalendarFeed: { feed: { madeAt: string, url: string | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCalendarFeedMutation = { endCalendarFeed: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type CohortPageQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CohortPageQuery = { viewer: { viewerCanChangeCohorts: boolean }, framework: { profiles: Array<{ id: string, kind: ProfileKind, title: LocalizedText }> } | null, cohort: { startedOn: string, finishedOn: string | null, id: string, name: string, memberCount: number, members: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { since: string, source: MemberSource, person: { id: string, name: string | null, toldApartBy: string | null }, because: Array<{ kind: string, value: string, title: LocalizedText | null }> } }> }, course: { id: string } | null, leads: Array<{ person: { id: string, name: string | null } }>, rule: Array<{ kind: string, value: string, title: LocalizedText | null }> } | null };

export type MemberRowFragment = { since: string, source: MemberSource, person: { id: string, name: string | null, toldApartBy: string | null }, because: Array<{ kind: string, value: string, title: LocalizedText | null }> };

export type CohortPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CohortPeopleQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, toldApartBy: string | null } }> } };

export type RenameCohortMutationVariables = Exact<{
  input: RenameCohortInput;
}>;


export type RenameCohortMutation = { renameCohort: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndCohortMutationVariables = Exact<{
  input: CohortInput;
}>;


export type EndCohortMutation = { endCohort: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AddMembersMutationVariables = Exact<{
  input: CohortPeopleInput;
}>;


export type AddMembersMutation = { addMembers: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndMembershipsMutationVariables = Exact<{
  input: CohortPeopleInput;
}>;


export type EndMembershipsMutation = { endMemberships: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AppointLeadMutationVariables = Exact<{
  input: CohortLeadInput;
}>;


export type AppointLeadMutation = { appointLead: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndLeadMutationVariables = Exact<{
  input: CohortLeadInput;
}>;


export type EndLeadMutation = { endLead: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewCohortRuleMutationVariables = Exact<{
  input: CohortRuleInput;
}>;


export type PreviewCohortRuleMutation = { previewCohortRule: { preview: { joining: { count: number, people: Array<{ id: string, name: string | null }> }, leaving: { count: number, people: Array<{ id: string, name: string | null }> } } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewedPeopleFragment = { count: number, people: Array<{ id: string, name: string | null }> };

export type SetCohortRuleMutationVariables = Exact<{
  input: CohortRuleInput;
}>;


export type SetCohortRuleMutation = { setCohortRule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewMembersMutationVariables = Exact<{
  input: PreviewMembersInput;
}>;


export type PreviewMembersMutation = { previewMembers: { report: { outcome: string, totals: { joins: number, already: number, refused: number }, rows: Array<{ number: number, who: string, verdict: MemberVerdict, person: { id: string, name: string | null } | null, problem: { code: string, details: Record<string, unknown> } | null }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AddMembersFromTableMutationVariables = Exact<{
  input: AddMembersFromTableInput;
}>;


export type AddMembersFromTableMutation = { addMembersFromTable: { report: { outcome: string, totals: { joins: number, already: number, refused: number }, rows: Array<{ number: number, who: string, verdict: MemberVerdict, person: { id: string, name: string | null } | null, problem: { code: string, details: Record<string, unknown> } | null }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type MembersReportFragment = { outcome: string, totals: { joins: number, already: number, refused: number }, rows: Array<{ number: number, who: string, verdict: MemberVerdict, person: { id: string, name: string | null } | null, problem: { code: string, details: Record<string, unknown> } | null }> };

export type CohortsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CohortsPageQuery = { viewer: { viewerCanChangeCohorts: boolean }, cohorts: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, memberCount: number, course: { id: string } | null, leads: Array<{ person: { id: string, name: string | null } }>, rule: Array<{ kind: string, value: string, title: LocalizedText | null }> } }> } };

export type CohortRowFragment = { id: string, name: string, memberCount: number, course: { id: string } | null, leads: Array<{ person: { id: string, name: string | null } }>, rule: Array<{ kind: string, value: string, title: LocalizedText | null }> };

export type ConditionFragment = { kind: string, value: string, title: LocalizedText | null };

export type BeginCohortMutationVariables = Exact<{
  input: BeginCohortInput;
}>;


export type BeginCohortMutation = { beginCohort: { cohort: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type DesignSheetPageQueryVariables = Exact<{
  id: string;
}>;


export type DesignSheetPageQuery = { viewer: { person: { id: string } }, evidence: { id: string, title: string, occurredOn: string, state: EvidenceStateName, person: { id: string, name: string | null }, task: { moduleTitle: LocalizedText } | null, design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null } | null };

export type EvidenceDesignFragment = { design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null };

export type DesignMeanwhileQueryVariables = Exact<{
  id: string;
}>;


export type DesignMeanwhileQuery = { evidence: { occurredOn: string, design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null } | null };

export type SaveDesignMutationVariables = Exact<{
  input: SaveDesignInput;
}>;


export type SaveDesignMutation = { saveDesign: { evidence: { id: string, design: { revision: number } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type EditEvidencePageQueryVariables = Exact<{
  id: string;
}>;


export type EditEvidencePageQuery = { viewer: { person: { id: string } }, evidenceKinds: Array<{ code: string, title: LocalizedText, description: LocalizedText, ceiling: number | null, assessors: number }>, framework: { areas: Array<{ id: string, title: LocalizedText, competencies: Array<{ id: string, title: LocalizedText, currencyEvents: Array<{ id: string }> }> }>, currencyEvents: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null, evidence: { supersedesId: string | null, revision: number, id: string, title: string, note: string | null, link: string | null, occurredOn: string, recordedAt: string, state: EvidenceStateName, kind: { code: string, title: LocalizedText, ceiling: number | null, assessors: number }, claims: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null, task: { moduleId: string, itemId: string, moduleTitle: LocalizedText, languages: Array<string>, version: number, instructions: LocalizedText, wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, finishes: boolean, competencies: Array<{ id: string, title: LocalizedText }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> } | null, design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null, files: Array<{ id: string, name: string, size: number, scan: FileScan, uploadedAt: string }> } | null };

export type ReturnedWithQueryVariables = Exact<{
  id: string;
}>;


export type ReturnedWithQuery = { evidence: { person: { id: string }, states: Array<{ state: EvidenceStateName, at: string, reason: string | null, by: { id: string, name: string | null } | null, marks: Array<{ criterionId: string, level: number, note: string | null }> }>, task: { moduleId: string, itemId: string, moduleTitle: LocalizedText, languages: Array<string>, version: number, instructions: LocalizedText, wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, finishes: boolean, competencies: Array<{ id: string, title: LocalizedText }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> } | null } | null };

export type DraftMeanwhileQueryVariables = Exact<{
  id: string;
}>;


export type DraftMeanwhileQuery = { evidence: { revision: number, id: string, title: string, note: string | null, link: string | null, occurredOn: string, recordedAt: string, state: EvidenceStateName, kind: { code: string, title: LocalizedText, ceiling: number | null, assessors: number }, claims: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { evidence: { id: string, revision: number } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type HandInEvidenceMutationVariables = Exact<{
  input: EvidenceInput;
}>;


export type HandInEvidenceMutation = { handInEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type DiscardDraftMutationVariables = Exact<{
  input: EvidenceInput;
}>;


export type DiscardDraftMutation = { discardDraft: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EvidencePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EvidencePageQuery = { viewer: { person: { id: string, open: { totalCount: number, edges: Array<{ node: { id: string, title: string, occurredOn: string, recordedAt: string, state: EvidenceStateName, waitingDays: number | null, supersedesId: string | null, supersededById: string | null, kind: { code: string, title: LocalizedText }, claims: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, appraisals: Array<{ id: string, level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, states: Array<{ state: EvidenceStateName, reason: string | null }> } }> } | null, waiting: { totalCount: number, edges: Array<{ node: { id: string, title: string, occurredOn: string, recordedAt: string, state: EvidenceStateName, waitingDays: number | null, supersedesId: string | null, supersededById: string | null, kind: { code: string, title: LocalizedText }, claims: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, appraisals: Array<{ id: string, level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, states: Array<{ state: EvidenceStateName, reason: string | null }> } }> } | null, decided: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: string, occurredOn: string, recordedAt: string, state: EvidenceStateName, waitingDays: number | null, supersedesId: string | null, supersededById: string | null, kind: { code: string, title: LocalizedText }, claims: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, appraisals: Array<{ id: string, level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, states: Array<{ state: EvidenceStateName, reason: string | null }> } }> } | null } } };

export type EvidenceRowFragment = { id: string, title: string, occurredOn: string, recordedAt: string, state: EvidenceStateName, waitingDays: number | null, supersedesId: string | null, supersededById: string | null, kind: { code: string, title: LocalizedText }, claims: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, appraisals: Array<{ id: string, level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, states: Array<{ state: EvidenceStateName, reason: string | null }> };

export type EvidenceFactsFragment = { id: string, title: string, note: string | null, link: string | null, occurredOn: string, recordedAt: string, state: EvidenceStateName, kind: { code: string, title: LocalizedText, ceiling: number | null, assessors: number }, claims: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null };

export type EvidenceHistoryFragment = { person: { id: string }, states: Array<{ state: EvidenceStateName, at: string, reason: string | null, by: { id: string, name: string | null } | null, marks: Array<{ criterionId: string, level: number, note: string | null }> }> };

export type EvidenceTaskFragment = { task: { moduleId: string, itemId: string, moduleTitle: LocalizedText, languages: Array<string>, version: number, instructions: LocalizedText, wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, finishes: boolean, competencies: Array<{ id: string, title: LocalizedText }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> } | null };

export type EvidenceAppraisalsFragment = { appraisals: Array<{ id: string, level: number, note: string | null, recordedAt: string, withdrawnBecause: string | null, competency: { id: string, code: string, title: LocalizedText }, rater: { id: string, name: string | null } }> };

export type EvidenceFilesFragment = { files: Array<{ id: string, name: string, size: number, scan: FileScan, uploadedAt: string }> };

export type LinkFileMutationVariables = Exact<{
  input: LinkFileInput;
}>;


export type LinkFileMutation = { linkFile: { link: { url: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type NewEvidencePageQueryVariables = Exact<{
  competencyId: string;
  forCompetency: boolean;
}>;


export type NewEvidencePageQuery = { evidenceKinds: Array<{ code: string, title: LocalizedText, description: LocalizedText, ceiling: number | null, assessors: number }>, gap?: { target: number, effective: number | null, proofNeeded: number | null, competency: { id: string, title: LocalizedText }, staleBy: Array<{ id: string }>, routes: Array<{ kind: RouteKind, reaches: number | null, closes: boolean, evidenceKinds: Array<{ code: string }> }> } | null };

export type PiecePageQueryVariables = Exact<{
  id: string;
}>;


export type PiecePageQuery = { viewer: { person: { id: string } }, evidence: { supersedesId: string | null, supersededById: string | null, waitingDays: number | null, mayReview: boolean, id: string, title: string, note: string | null, link: string | null, occurredOn: string, recordedAt: string, state: EvidenceStateName, person: { id: string, name: string | null }, reviewer: { id: string, name: string | null } | null, passedTo: Array<{ id: string, name: string | null }>, kind: { code: string, title: LocalizedText, ceiling: number | null, assessors: number }, claims: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null, task: { moduleId: string, itemId: string, moduleTitle: LocalizedText, languages: Array<string>, version: number, instructions: LocalizedText, wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, finishes: boolean, competencies: Array<{ id: string, title: LocalizedText }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> } | null, design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null, files: Array<{ id: string, name: string, size: number, scan: FileScan, uploadedAt: string }>, states: Array<{ state: EvidenceStateName, at: string, reason: string | null, by: { id: string, name: string | null } | null, marks: Array<{ criterionId: string, level: number, note: string | null }> }>, appraisals: Array<{ id: string, level: number, note: string | null, recordedAt: string, withdrawnBecause: string | null, competency: { id: string, code: string, title: LocalizedText }, rater: { id: string, name: string | null } }> } | null };

export type TakeBackEvidenceMutationVariables = Exact<{
  input: EvidenceInput;
}>;


export type TakeBackEvidenceMutation = { takeBackEvidence: { evidence: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CorrectEvidenceMutationVariables = Exact<{
  input: EvidenceInput;
}>;


export type CorrectEvidenceMutation = { correctEvidence: { evidence: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WaitingCountQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingCountQuery = { reviewQueue: { counts: { waiting: number } } };

export type ReviewPageQueryVariables = Exact<{
  filter?: ReviewFilter | null | undefined;
  cohortId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewPageQuery = { viewer: { roles: Array<Role>, person: { id: string } }, cohorts: { totalCount: number, edges: Array<{ node: { id: string, name: string } }> }, reviewQueue: { oldestDays: number | null, limitDays: number, lateCount: number, totalCount: number, counts: { waiting: number, mine: number, all: number }, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, waitingDays: number | null, person: { id: string, name: string | null }, kind: { code: string, title: LocalizedText }, claims: Array<{ competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, passedTo: Array<{ id: string, name: string | null }> } }> } };

export type QueuePieceFragment = { id: string, waitingDays: number | null, person: { id: string, name: string | null }, kind: { code: string, title: LocalizedText }, claims: Array<{ competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, passedTo: Array<{ id: string, name: string | null }> };

export type ReviewPieceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReviewPieceQuery = { viewer: { viewerCanSeePeople: boolean, person: { id: string } }, evidence: { mayReview: boolean, waitingDays: number | null, supersededById: string | null, id: string, title: string, note: string | null, link: string | null, occurredOn: string, recordedAt: string, state: EvidenceStateName, person: { id: string, name: string | null }, claims: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> } }>, reviewer: { id: string, name: string | null } | null, passedTo: Array<{ id: string, name: string | null }>, kind: { code: string, title: LocalizedText, ceiling: number | null, assessors: number }, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null, task: { moduleId: string, itemId: string, moduleTitle: LocalizedText, languages: Array<string>, version: number, instructions: LocalizedText, wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, finishes: boolean, competencies: Array<{ id: string, title: LocalizedText }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }> } | null, design: { revision: number, topic: string, course: string, learners: string, size: number | null, minutes: number | null, priorKnowledge: string, keyPoints: string, difficultPoints: string, assessment: string, homework: string, reflection: string, outcomes: Array<{ id: string, text: string, competency: { id: string, title: LocalizedText } | null }>, phases: Array<{ id: string, title: string, minutes: number | null, teacher: string, learners: string, materials: string }>, sources: Array<{ id: string, what: string, source: string }> } | null, states: Array<{ state: EvidenceStateName, at: string, reason: string | null, by: { id: string, name: string | null } | null, marks: Array<{ criterionId: string, level: number, note: string | null }> }>, appraisals: Array<{ id: string, level: number, note: string | null, recordedAt: string, withdrawnBecause: string | null, competency: { id: string, code: string, title: LocalizedText }, rater: { id: string, name: string | null } }>, files: Array<{ id: string, name: string, size: number, scan: FileScan, uploadedAt: string }> } | null, framework: { scale: Array<{ level: number, title: LocalizedText }>, competencies: Array<{ id: string, code: string, title: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> }> } | null, reviewers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null } }> } };

export type ReviewEffectQueryVariables = Exact<{
  id: string;
  levels: Array<GivenLevelInput> | GivenLevelInput;
}>;


export type ReviewEffectQuery = { evidence: { effect: Array<{ target: number | null, effectiveNow: number | null, effectiveThen: number | null, gapNow: number | null, gapThen: number | null, currencyNow: Currency | null, currencyThen: Currency | null, staleFromThen: string | null, awaitsSecond: boolean, competency: { id: string, title: LocalizedText } }> } | null };

export type BeginReviewMutationVariables = Exact<{
  input: EvidenceInput;
}>;


export type BeginReviewMutation = { beginReview: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AcceptEvidenceMutationVariables = Exact<{
  input: AcceptEvidenceInput;
}>;


export type AcceptEvidenceMutation = { acceptEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ReturnEvidenceMutationVariables = Exact<{
  input: SendBackEvidenceInput;
}>;


export type ReturnEvidenceMutation = { returnEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RejectEvidenceMutationVariables = Exact<{
  input: SendBackEvidenceInput;
}>;


export type RejectEvidenceMutation = { rejectEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type PassEvidenceMutationVariables = Exact<{
  input: PassEvidenceInput;
}>;


export type PassEvidenceMutation = { passEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawAppraisalMutationVariables = Exact<{
  input: WithdrawAppraisalInput;
}>;


export type WithdrawAppraisalMutation = { withdrawAppraisal: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RevokeEvidenceMutationVariables = Exact<{
  input: DecideEvidenceInput;
}>;


export type RevokeEvidenceMutation = { revokeEvidence: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ReviewRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewRulesQuery = { reviewQueue: { limitDays: number }, framework: { settling: Settling } | null };

export type ChooseReviewLimitMutationVariables = Exact<{
  input: ChooseReviewLimitInput;
}>;


export type ChooseReviewLimitMutation = { chooseReviewLimit: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChooseSettlingMutationVariables = Exact<{
  input: ChooseSettlingInput;
}>;


export type ChooseSettlingMutation = { chooseSettling: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type TheirEvidencePageQueryVariables = Exact<{
  personId: string;
  after?: string | null | undefined;
}>;


export type TheirEvidencePageQuery = { gaps: { person: { id: string, name: string | null, evidence: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: string, occurredOn: string, recordedAt: string, state: EvidenceStateName, waitingDays: number | null, supersedesId: string | null, supersededById: string | null, kind: { code: string, title: LocalizedText }, claims: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, appraisals: Array<{ id: string, level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }>, reviewer: { id: string, name: string | null } | null, states: Array<{ state: EvidenceStateName, reason: string | null }> } }> } | null } } | null };

export type GapPageQueryVariables = Exact<{
  personId?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type GapPageQuery = { viewer: { person: { id: string } }, evidenceKinds: Array<{ code: string, title: LocalizedText }>, gaps: { asOf: string, today: string, byDefault: boolean, person: { id: string, name: string | null }, profiles: Array<{ id: string, title: LocalizedText }>, counts: { neverLearnedLevels: number, neverLearnedCompetencies: number, goneStaleLevels: number, goneStaleCompetencies: number, notAssessed: number, onTarget: number, onTargetAgeing: number }, gaps: Array<{ target: number, core: boolean, raw: number | null, effective: number | null, selfRating: number | null, gap: number, neverLearned: number, goneStale: number, shownLevel: number | null, provedOn: string | null, currency: Currency | null, nextStaleOn: string | null, proofNeeded: number | null, competency: { id: string, code: string, title: LocalizedText, area: { id: string } }, staleBy: Array<{ id: string, title: LocalizedText, staleFrom: string }>, routes: Array<{ kind: RouteKind, reaches: number | null, closes: boolean, evidenceKinds: Array<{ code: string }> }>, modules: Array<{ reaches: number, closes: boolean, reviewed: number | null, module: { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, hours: number }, begun: { parts: number, done: number, nextItemId: string | null } | null }>, assignments: Array<{ moduleId: string, dueOn: string, state: AssignmentState }>, sessions: Array<{ sessionId: string, title: LocalizedText, startsAt: string, attending: number | null, byTask: number | null, beyond: number | null, left: number, booking: BookingState | null }> }>, onTarget: Array<{ target: number, core: boolean, raw: number | null, effective: number | null, selfRating: number | null, gap: number, neverLearned: number, goneStale: number, shownLevel: number | null, provedOn: string | null, currency: Currency | null, nextStaleOn: string | null, proofNeeded: number | null, competency: { id: string, code: string, title: LocalizedText, area: { id: string } }, staleBy: Array<{ id: string, title: LocalizedText, staleFrom: string }>, routes: Array<{ kind: RouteKind, reaches: number | null, closes: boolean, evidenceKinds: Array<{ code: string }> }>, modules: Array<{ reaches: number, closes: boolean, reviewed: number | null, module: { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, hours: number }, begun: { parts: number, done: number, nextItemId: string | null } | null }>, assignments: Array<{ moduleId: string, dueOn: string, state: AssignmentState }>, sessions: Array<{ sessionId: string, title: LocalizedText, startsAt: string, attending: number | null, byTask: number | null, beyond: number | null, left: number, booking: BookingState | null }> }> } | null };

export type GapRowFragment = { target: number, core: boolean, raw: number | null, effective: number | null, selfRating: number | null, gap: number, neverLearned: number, goneStale: number, shownLevel: number | null, provedOn: string | null, currency: Currency | null, nextStaleOn: string | null, proofNeeded: number | null, competency: { id: string, code: string, title: LocalizedText, area: { id: string } }, staleBy: Array<{ id: string, title: LocalizedText, staleFrom: string }>, routes: Array<{ kind: RouteKind, reaches: number | null, closes: boolean, evidenceKinds: Array<{ code: string }> }>, modules: Array<{ reaches: number, closes: boolean, reviewed: number | null, module: { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, hours: number }, begun: { parts: number, done: number, nextItemId: string | null } | null }>, assignments: Array<{ moduleId: string, dueOn: string, state: AssignmentState }>, sessions: Array<{ sessionId: string, title: LocalizedText, startsAt: string, attending: number | null, byTask: number | null, beyond: number | null, left: number, booking: BookingState | null }> };

export type GapWhyQueryVariables = Exact<{
  personId?: string | null | undefined;
  competencyId: string;
  asOf?: string | null | undefined;
}>;


export type GapWhyQuery = { evidenceKinds: Array<{ code: string, title: LocalizedText, ceiling: number | null }>, gap: { target: number, core: boolean, raw: number | null, effective: number | null, shownLevel: number | null, wantedBy: Array<{ level: number, core: boolean, startedOn: string, profile: { id: string, title: LocalizedText } }>, competency: { statement: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> }, why: { ruleVersion: string, edition: string, settling: Settling, halfLife: { days: number, basis: LocalizedText }, levels: Array<{ level: number, provedOn: string, currency: Currency, countsAs: number, confidence: number, ageingFrom: string, staleFrom: string, lapsedFrom: string, staleBy: Array<{ id: string, title: LocalizedText, effectiveOn: string, staleFrom: string }>, cleared: Array<{ id: string, title: LocalizedText }> }>, evidence: Array<{ evidenceId: string, title: string, occurredOn: string, recordedAt: string, state: string, claimedLevel: number | null, proves: number | null, countsAs: number | null, currency: Currency | null, kind: { code: string, title: LocalizedText, ceiling: number | null }, refresh: { upTo: number, clears: Array<{ id: string, title: LocalizedText }> } | null, appraisals: Array<{ level: number, counted: number | null, verdict: Verdict, recordedAt: string, rater: { id: string, name: string | null } }> }>, events: Array<{ staleFrom: string, touches: boolean, cleared: boolean, event: { id: string, title: LocalizedText, summary: LocalizedText, effectiveOn: string, graceDays: number, source: Record<string, unknown> } }>, selfRatings: Array<{ level: number, ratedOn: string }> } } | null };

export type FindOutQueryVariables = Exact<{ [key: string]: never; }>;


export type FindOutQuery = { diagnostics: Array<{ againFrom: string | null, area: { id: string, title: LocalizedText }, try: { id: string, endedAt: string | null } | null }> };

export type OwnWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWishesQuery = { wishes: Array<{ id: string, competency: { id: string } }> };

export type OwnWishFragment = { id: string, competency: { id: string } };

export type AskForSessionMutationVariables = Exact<{
  input: AskForSessionInput;
}>;


export type AskForSessionMutation = { askForSession: { wish: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawWishMutationVariables = Exact<{
  input: WishInput;
}>;


export type WithdrawWishMutation = { withdrawWish: { wish: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChangedSubscriptionVariables = Exact<{
  topics: Array<Topic> | Topic;
}>;


export type ChangedSubscription = { changed: Topic };

export type AskGuestCodeMutationVariables = Exact<{
  input: AskGuestCodeInput;
}>;


export type AskGuestCodeMutation = { askGuestCode: { code: { sentTo: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type BeginUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;


export type BeginUploadMutation = { beginUpload: { upload: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type UnfinishedUploadsQueryVariables = Exact<{
  purpose: UploadPurpose;
  subjectId: string;
}>;


export type UnfinishedUploadsQuery = { unfinishedUploads: Array<{ id: string, name: string, size: number, come: number, endsAt: string }> };

export type LinkFilesMutationVariables = Exact<{
  input: LinkFilesInput;
}>;


export type LinkFilesMutation = { linkFiles: { links: Array<{ fileId: string, url: string }> | null } };

export type GuestOwedQueryVariables = Exact<{ [key: string]: never; }>;


export type GuestOwedQuery = { ownSessions: Array<{ id: string, title: LocalizedText, mode: SessionMode, dates: Array<{ id: string, startsAt: string }>, proposal: { id: string, viewerCanAnswer: boolean } | null, owedByGuest: Array<{ what: MaterialOwedKind, name: string | null }>, participants: Array<{ personId: string, name: string | null, waitsSince: string | null, handedIn: Array<{ evidenceId: string }> }> | null }> };

export type GuestsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GuestsPageQuery = { namesToGuests: NamesToGuests | null, viewer: { viewerCanInviteGuests: boolean }, guests: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, email: string | null, language: string, employer: string | null, occupation: string | null, about: LocalizedText | null, zone: string | null, verifiedUntil: string | null, state: GuestState, expertise: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, verifiedBy: { id: string, name: string | null } | null, hoursStatements: Array<{ id: string, number: string, madeAt: string, minutes: number, count: number }>, link: { madeAt: string, mail: GuestMail, firstUsedAt: string | null, lastUsedAt: string | null, endsAt: string, revokedAt: string | null } | null } }> } };

export type GuestRowFragment = { id: string, name: string, email: string | null, language: string, employer: string | null, occupation: string | null, about: LocalizedText | null, zone: string | null, verifiedUntil: string | null, state: GuestState, expertise: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, verifiedBy: { id: string, name: string | null } | null, hoursStatements: Array<{ id: string, number: string, madeAt: string, minutes: number, count: number }>, link: { madeAt: string, mail: GuestMail, firstUsedAt: string | null, lastUsedAt: string | null, endsAt: string, revokedAt: string | null } | null };

export type InviteGuestMutationVariables = Exact<{
  input: InviteGuestInput;
}>;


export type InviteGuestMutation = { inviteGuest: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type SendGuestLinkMutationVariables = Exact<{
  input: SendGuestLinkInput;
}>;


export type SendGuestLinkMutation = { sendGuestLink: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RevokeGuestLinksMutationVariables = Exact<{
  input: GuestInput;
}>;


export type RevokeGuestLinksMutation = { revokeGuestLinks: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndGuestMutationVariables = Exact<{
  input: GuestInput;
}>;


export type EndGuestMutation = { endGuest: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type VerifyGuestMutationVariables = Exact<{
  input: VerifyGuestInput;
}>;


export type VerifyGuestMutation = { verifyGuest: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChooseNamesToGuestsMutationVariables = Exact<{
  input: ChooseNamesToGuestsInput;
}>;


export type ChooseNamesToGuestsMutation = { chooseNamesToGuests: { names: NamesToGuests | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type GuestPageQueryVariables = Exact<{ [key: string]: never; }>;


export type GuestPageQuery = { guestPage: { schoolName: string, schoolZone: string, linkEndsAt: string, guest: { id: string, name: string, email: string | null, language: string, employer: string | null, occupation: string | null, about: LocalizedText | null, zone: string | null, expertise: Array<{ level: number, competency: { id: string, title: LocalizedText } }> }, areas: Array<{ id: string, title: LocalizedText, competencies: Array<{ id: string, title: LocalizedText }> }> } | null };

export type SaveGuestProfileMutationVariables = Exact<{
  input: GuestProfileInput;
}>;


export type SaveGuestProfileMutation = { saveGuestProfile: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChooseGuestZoneMutationVariables = Exact<{
  input: ChooseGuestZoneInput;
}>;


export type ChooseGuestZoneMutation = { chooseGuestZone: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChooseGuestLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseGuestLanguageMutation = { chooseGuestLanguage: { refusal: { code: string } | null } };

export type GuestTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type GuestTimesQuery = { guestPage: { availability: { basis: AvailabilityBasis, said: boolean, weekly: Array<{ id: string, weekdays: Array<number>, fromMinute: number, untilMinute: number, free: boolean, startedOn: string | null, finishedOn: string | null }>, dated: Array<{ id: string, fromDay: string, fromMinute: number, untilDay: string, untilMinute: number, free: boolean }>, calendars: Array<{ id: string, name: string, readAt: string, busyTimes: number }>, freeTimes: Array<{ startsAt: string, endsAt: string }> } } | null };

export type ChooseAvailabilityMutationVariables = Exact<{
  input: ChooseAvailabilityInput;
}>;


export type ChooseAvailabilityMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AddWeeklyTimeMutationVariables = Exact<{
  input: WeeklyTimeInput;
}>;


export type AddWeeklyTimeMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AddDatedTimeMutationVariables = Exact<{
  input: DatedTimeInput;
}>;


export type AddDatedTimeMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type RemoveTimeMutationVariables = Exact<{
  input: RemoveTimeInput;
}>;


export type RemoveTimeMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ReadGuestCalendarMutationVariables = Exact<{
  input: ReadGuestCalendarInput;
}>;


export type ReadGuestCalendarMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ForgetGuestCalendarMutationVariables = Exact<{
  input: ForgetGuestCalendarInput;
}>;


export type ForgetGuestCalendarMutation = { answer: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type MePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MePageQuery = { viewer: { schoolName: string, visitEndsAt: string, person: { name: string | null }, cohorts: Array<{ name: string, since: string, source: MemberSource, because: Array<{ kind: string, value: string, title: LocalizedText | null }> }>, identities: Array<{ id: string, lmsName: string, since: string, ofThisVisit: boolean, linkId: string | null }> } };

export type OwnCohortFragment = { name: string, since: string, source: MemberSource, because: Array<{ kind: string, value: string, title: LocalizedText | null }> };

export type StartLinkingMutationVariables = Exact<{ [key: string]: never; }>;


export type StartLinkingMutation = { startLinking: { linkingCode: { code: string, expiresAt: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewLinkingMutationVariables = Exact<{
  input: LinkIdentityInput;
}>;


export type PreviewLinkingMutation = { previewLinking: { preview: { sharedLmsName: string | null, theirs: { roles: Array<Role>, leads: boolean, accounts: Array<{ name: string | null, lmsName: string }> }, own: { roles: Array<Role>, leads: boolean, accounts: Array<{ name: string | null, lmsName: string }> } } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type LinkingSideFragment = { roles: Array<Role>, leads: boolean, accounts: Array<{ name: string | null, lmsName: string }> };

export type LinkIdentityMutationVariables = Exact<{
  input: LinkIdentityInput;
}>;


export type LinkIdentityMutation = { linkIdentity: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type UndoLinkingMutationVariables = Exact<{
  input: UndoLinkingInput;
}>;


export type UndoLinkingMutation = { undoLinking: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ApprovalPageQueryVariables = Exact<{
  id: string;
}>;


export type ApprovalPageQuery = { viewer: { roles: Array<Role> }, writtenModule: { id: string, state: ModuleState, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, files: Array<{ id: string, name: string }>, draft: { content: { title: LocalizedText } }, toApprove: { number: number, publishedAt: string, publishedBy: { id: string, name: string | null }, content: { languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, html: LocalizedText | null, url: string | null, fileId: string | null, chapterLines: string | null, minutes: number | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, quiz: { passMark: number, draw: number | null, tries: number | null, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean }> }> } | null }> } } | null, cohorts: Array<{ id: string, name: string }> | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null };

export type ApprovalFragment = { mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> };

export type LookedAtFragment = { languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, html: LocalizedText | null, url: string | null, fileId: string | null, chapterLines: string | null, minutes: number | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, quiz: { passMark: number, draw: number | null, tries: number | null, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean }> }> } | null }> };

export type LookedAtItemFragment = { id: string, kind: ItemKind, title: LocalizedText, html: LocalizedText | null, url: string | null, fileId: string | null, chapterLines: string | null, minutes: number | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, quiz: { passMark: number, draw: number | null, tries: number | null, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean }> }> } | null };

export type AskModuleApprovalMutationVariables = Exact<{
  input: ModuleInput;
}>;


export type AskModuleApprovalMutation = { askModuleApproval: { module: { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, draft: { revision: number }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ApproveModuleMutationVariables = Exact<{
  input: ApproveModuleInput;
}>;


export type ApproveModuleMutation = { approveModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ReturnModuleMutationVariables = Exact<{
  input: ReturnModuleInput;
}>;


export type ReturnModuleMutation = { returnModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AudienceCohortFragment = { id: string, name: string };

export type ChooseModuleCohortsMutationVariables = Exact<{
  input: ChooseModuleCohortsInput;
}>;


export type ChooseModuleCohortsMutation = { chooseModuleCohorts: { module: { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, draft: { revision: number }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type DiagnosticPageQueryVariables = Exact<{
  areaId: string;
}>;


export type DiagnosticPageQuery = { diagnostic: { questions: number, againFrom: string | null, area: { id: string, title: LocalizedText }, try: { id: string, endedAt: string | null, count: number, answered: number, next: { id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null } | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }>, placements: Array<{ level: number | null, right: number, asked: number, shows: number, competency: { id: string, code: string, title: LocalizedText } }>, evidence: { id: string, occurredOn: string, appraisals: Array<{ competency: { id: string } }> } | null, suggested: Array<{ id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }>, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null }> } | null } | null, gaps: { gaps: Array<{ gap: number, target: number, effective: number | null, competency: { code: string, title: LocalizedText, id: string, area: { id: string } } }>, onTarget: Array<{ gap: number, target: number, effective: number | null, competency: { code: string, title: LocalizedText, id: string, area: { id: string } } }> } | null };

export type DiagnosticGoingFragment = { try: { id: string, endedAt: string | null, count: number, answered: number, next: { id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null } | null } | null };

export type DiagnosticResultFragment = { questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }>, placements: Array<{ level: number | null, right: number, asked: number, shows: number, competency: { id: string, code: string, title: LocalizedText } }>, evidence: { id: string, occurredOn: string, appraisals: Array<{ competency: { id: string } }> } | null, suggested: Array<{ id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }>, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null }> };

export type AfterDiagnosticFragment = { gap: number, target: number, effective: number | null, competency: { code: string, title: LocalizedText, id: string, area: { id: string } } };

export type DiagnosticOfferFragment = { againFrom: string | null, area: { id: string, title: LocalizedText }, try: { id: string, endedAt: string | null } | null };

export type StartDiagnosticMutationVariables = Exact<{
  input: StartDiagnosticInput;
}>;


export type StartDiagnosticMutation = { startDiagnostic: { diagnostic: { try: { id: string, endedAt: string | null, count: number, answered: number, next: { id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null } | null } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AnswerDiagnosticMutationVariables = Exact<{
  input: AnswerDiagnosticInput;
}>;


export type AnswerDiagnosticMutation = { answerDiagnostic: { counts: boolean | null, diagnostic: { try: { id: string, endedAt: string | null, count: number, answered: number, next: { id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null } | null } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type LearningPageQueryVariables = Exact<{
  search?: string | null | undefined;
  competencyId?: string | null | undefined;
  level?: number | null | undefined;
  mostHours?: number | null | undefined;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LearningPageQuery = { framework: { competencies: Array<{ id: string, code: string, title: LocalizedText }> } | null, gaps: { gaps: Array<{ target: number, effective: number | null, competency: { id: string } }>, onTarget: Array<{ target: number, effective: number | null, competency: { id: string } }> } | null, diagnostics: Array<{ againFrom: string | null, area: { id: string, title: LocalizedText }, try: { id: string, endedAt: string | null } | null }>, begunModules: { edges: Array<{ node: { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }>, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null } }> }, modules: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }>, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null } }> } };

export type ModulePageQueryVariables = Exact<{
  id: string;
}>;


export type ModulePageQuery = { viewer: { roles: Array<Role>, viewerCanSeePeople: boolean, person: { id: string } }, cohorts: { edges: Array<{ node: { id: string, name: string } }> }, gaps: { gaps: Array<{ gap: number, target: number, effective: number | null, routes: Array<{ kind: RouteKind, closes: boolean, evidenceKinds: Array<{ code: string, title: LocalizedText }> }>, competency: { id: string } }>, onTarget: Array<{ gap: number, target: number, effective: number | null, routes: Array<{ kind: RouteKind, closes: boolean, evidenceKinds: Array<{ code: string, title: LocalizedText }> }>, competency: { id: string } }> } | null, module: { mayBegin: boolean, id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, assignment: { state: AssignmentState, dueOn: string, note: string | null, givenBy: { id: string, name: string | null } } | null, attempt: { startedAt: string, id: string, finishedAt: string | null, evidence: { id: string, occurredOn: string, refresh: { upTo: number } | null, states: Array<{ state: EvidenceStateName, by: { id: string } | null }>, appraisals: Array<{ id: string, level: number, competency: { id: string, code: string, title: LocalizedText } }> } | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }> } | null };

export type AfterFragment = { gap: number, target: number, effective: number | null, routes: Array<{ kind: RouteKind, closes: boolean, evidenceKinds: Array<{ code: string, title: LocalizedText }> }>, competency: { id: string } };

export type BecameFragment = { occurredOn: string, refresh: { upTo: number } | null, states: Array<{ state: EvidenceStateName, by: { id: string } | null }>, appraisals: Array<{ id: string, level: number, competency: { id: string, code: string, title: LocalizedText } }> };

export type StartModuleMutationVariables = Exact<{
  input: ModuleInput;
}>;


export type StartModuleMutation = { startModule: { module: { id: string, items: Array<{ id: string }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ModuleRowFragment = { id: string, track: ModuleTrack, languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, onlyFor: Array<string>, waitsForReview: boolean, takeAgain: TakeAgain | null, guidedBy: { id: string, name: string | null, occupation: string | null, employer: string | null } | null, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string, code: string, title: LocalizedText } }>, taskProofs: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, refresh: { upTo: number, events: Array<{ id: string, title: LocalizedText }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null }>, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null };

export type PartFragment = { id: string, kind: ItemKind, title: LocalizedText, quiz: { questions: number, tries: number | null, passMark: number } | null };

export type ProgressFragment = { finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> };

export type StandingFragment = { target: number, effective: number | null, competency: { id: string } };

export type PlayerPageQueryVariables = Exact<{
  id: string;
}>;


export type PlayerPageQuery = { module: { id: string, waitsForReview: boolean, languages: Array<string>, title: LocalizedText, hours: number, attempt: { id: string, finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null, tries: Array<{ id: string, number: number, endedAt: string | null, score: number | null, passed: boolean | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }> }> }> } | null, guidedBy: { id: string, name: string | null } | null, items: Array<{ html: LocalizedText | null, url: string | null, minutes: number | null, seconds: number | null, closed: FileClosed | null, id: string, kind: ItemKind, title: LocalizedText, task: { wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, mayTryAgain: boolean, proves: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }>, handIn: { id: string, state: EvidenceStateName, recordedAt: string, waitingDays: number | null, reviewer: { name: string | null } | null, states: Array<{ reason: string | null, by: { name: string | null } | null }>, appraisals: Array<{ level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }> } | null } | null, file: { id: string, name: string, size: number } | null, captions: Array<{ language: string, fileId: string }>, chapters: Array<{ at: number, title: string }>, quiz: { questions: number, tries: number | null, passMark: number } | null }> } | null };

export type PlayedFragment = { id: string, waitsForReview: boolean, languages: Array<string>, title: LocalizedText, hours: number, guidedBy: { id: string, name: string | null } | null, items: Array<{ html: LocalizedText | null, url: string | null, minutes: number | null, seconds: number | null, closed: FileClosed | null, id: string, kind: ItemKind, title: LocalizedText, task: { wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, mayTryAgain: boolean, proves: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }>, handIn: { id: string, state: EvidenceStateName, recordedAt: string, waitingDays: number | null, reviewer: { name: string | null } | null, states: Array<{ reason: string | null, by: { name: string | null } | null }>, appraisals: Array<{ level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }> } | null } | null, file: { id: string, name: string, size: number } | null, captions: Array<{ language: string, fileId: string }>, chapters: Array<{ at: number, title: string }>, quiz: { questions: number, tries: number | null, passMark: number } | null }> };

export type TaskFragment = { wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, mayTryAgain: boolean, proves: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }>, handIn: { id: string, state: EvidenceStateName, recordedAt: string, waitingDays: number | null, reviewer: { name: string | null } | null, states: Array<{ reason: string | null, by: { name: string | null } | null }>, appraisals: Array<{ level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }> } | null };

export type BeginHandInMutationVariables = Exact<{
  input: HandInInput;
}>;


export type BeginHandInMutation = { beginHandIn: { evidence: { id: string, state: EvidenceStateName } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type TryFragment = { id: string, number: number, endedAt: string | null, score: number | null, passed: boolean | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }> };

export type AskedFragment = { id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null };

export type ReportProgressMutationVariables = Exact<{
  input: ReportProgressInput;
}>;


export type ReportProgressMutation = { reportProgress: { module: { attempt: { finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type StartQuizMutationVariables = Exact<{
  input: QuizInput;
}>;


export type StartQuizMutation = { startQuiz: { try: { id: string, number: number, endedAt: string | null, score: number | null, passed: boolean | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { try: { id: string, number: number, endedAt: string | null, score: number | null, passed: boolean | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }> } | null, module: { attempt: { finishedAt: string | null, items: Array<{ itemId: string, seconds: number, doneAt: string | null, position: number | null, seen: number | null }> } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PreviewPageQueryVariables = Exact<{
  id: string;
}>;


export type PreviewPageQuery = { writtenModule: { id: string, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, preview: { id: string, waitsForReview: boolean, languages: Array<string>, title: LocalizedText, hours: number, guidedBy: { id: string, name: string | null } | null, items: Array<{ html: LocalizedText | null, url: string | null, minutes: number | null, seconds: number | null, closed: FileClosed | null, id: string, kind: ItemKind, title: LocalizedText, task: { wantsText: boolean, wantsFiles: boolean, wantsDesign: boolean, mayTryAgain: boolean, proves: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, rubric: Array<{ id: string, title: LocalizedText, levels: Array<{ level: number, text: LocalizedText }> }>, handIn: { id: string, state: EvidenceStateName, recordedAt: string, waitingDays: number | null, reviewer: { name: string | null } | null, states: Array<{ reason: string | null, by: { name: string | null } | null }>, appraisals: Array<{ level: number, withdrawnBecause: string | null, competency: { id: string, title: LocalizedText } }> } | null } | null, file: { id: string, name: string, size: number } | null, captions: Array<{ language: string, fileId: string }>, chapters: Array<{ at: number, title: string }>, quiz: { questions: number, tries: number | null, passMark: number } | null }> } } | null };

export type PreviewQuizMutationVariables = Exact<{
  input: QuizInput;
}>;


export type PreviewQuizMutation = { previewQuiz: { tryId: string | null, questions: Array<{ id: string, kind: QuestionKind, languages: Array<string>, prompt: LocalizedText, options: Array<{ id: string, text: LocalizedText }>, answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null }> | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type MarkPreviewAnswerMutationVariables = Exact<{
  input: MarkPreviewAnswerInput;
}>;


export type MarkPreviewAnswerMutation = { markPreviewAnswer: { answered: { optionIds: Array<string>, text: string | null, correct: boolean, rightOptionIds: Array<string>, rightText: string | null, feedback: Array<LocalizedText> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WritePageQueryVariables = Exact<{
  id: string;
}>;


export type WritePageQuery = { viewer: { roles: Array<Role> }, cohorts: { edges: Array<{ node: { id: string, name: string } }> }, evidenceKinds: Array<{ code: string, ceiling: number | null }>, framework: { areas: Array<{ id: string, title: LocalizedText, competencies: Array<{ id: string, title: LocalizedText, currencyEvents: Array<{ id: string }> }> }>, currencyEvents: Array<{ id: string, title: LocalizedText, effectiveOn: string }> } | null, writtenModule: { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, files: Array<{ id: string, name: string, type: string, size: number }>, draft: { revision: number, content: { languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, items: Array<{ id: string, fileId: string | null, closed: FileClosed | null, kind: ItemKind, title: LocalizedText, body: LocalizedText | null, url: string | null, minutes: number | null, seconds: number | null, chapterLines: string | null, material: { guest: string | null, version: number, until: string | null, newer: { id: string, version: number } | null } | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, captions: Array<{ language: string, fileId: string }>, quiz: { draw: number | null, shuffle: boolean, tries: number | null, passMark: number, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, tolerance: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean, feedback: LocalizedText | null }> }> } | null }>, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string } }>, refresh: { upTo: number, events: Array<{ id: string }> } | null } }, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null };

export type WriteStandingFragment = { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, draft: { revision: number }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> };

export type WriteBroughtFragment = { draft: { content: { items: Array<{ id: string, fileId: string | null, closed: FileClosed | null, material: { guest: string | null, version: number, until: string | null, newer: { id: string, version: number } | null } | null }> } } };

export type ExchangeMaterialMutationVariables = Exact<{
  input: PutIntoModuleInput;
}>;


export type ExchangeMaterialMutation = { putIntoModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WriteContentFragment = { languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string } }>, refresh: { upTo: number, events: Array<{ id: string }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, body: LocalizedText | null, url: string | null, minutes: number | null, fileId: string | null, seconds: number | null, chapterLines: string | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, captions: Array<{ language: string, fileId: string }>, quiz: { draw: number | null, shuffle: boolean, tries: number | null, passMark: number, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, tolerance: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean, feedback: LocalizedText | null }> }> } | null }> };

export type WrittenMeanwhileQueryVariables = Exact<{
  id: string;
}>;


export type WrittenMeanwhileQuery = { writtenModule: { draft: { revision: number, content: { languages: Array<string>, title: LocalizedText, summary: LocalizedText, hours: number, proofs: Array<{ fromLevel: number, toLevel: number, competency: { id: string } }>, refresh: { upTo: number, events: Array<{ id: string }> } | null, items: Array<{ id: string, kind: ItemKind, title: LocalizedText, body: LocalizedText | null, url: string | null, minutes: number | null, fileId: string | null, seconds: number | null, chapterLines: string | null, task: { wantsText: boolean, wantsFiles: boolean, proofs: Array<{ competencyId: string, level: number }>, criteria: Array<{ id: string, title: LocalizedText, levels: Array<LocalizedText> }> } | null, captions: Array<{ language: string, fileId: string }>, quiz: { draw: number | null, shuffle: boolean, tries: number | null, passMark: number, questions: Array<{ id: string, kind: QuestionKind, prompt: LocalizedText, number: number | null, tolerance: number | null, accepted: Array<string>, feedback: LocalizedText | null, options: Array<{ id: string, text: LocalizedText, correct: boolean, feedback: LocalizedText | null }> }> } | null }> } } } | null };

export type PreviewMarkdownQueryVariables = Exact<{
  text: LocalizedText;
  pictures: boolean;
}>;


export type PreviewMarkdownQuery = { previewMarkdown: LocalizedText | null };

export type SaveModuleDraftMutationVariables = Exact<{
  input: SaveModuleDraftInput;
}>;


export type SaveModuleDraftMutation = { saveModuleDraft: { module: { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, draft: { revision: number }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PublishModuleMutationVariables = Exact<{
  input: PublishModuleInput;
}>;


export type PublishModuleMutation = { publishModule: { module: { id: string, state: ModuleState, draftIsAhead: boolean, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, versions: Array<{ number: number, publishedAt: string, languages: Array<string> }>, problems: Array<{ code: string, itemId: string | null, questionId: string | null, competencyId: string | null, language: string | null, line: number | null }>, draft: { revision: number }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WrittenModulesPageQueryVariables = Exact<{
  filter?: WrittenFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WrittenModulesPageQuery = { waitingModules: number, viewer: { roles: Array<Role>, viewerCanSeePeople: boolean }, cohorts: { edges: Array<{ node: { id: string, name: string } }> }, writtenModules: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: ModuleState, draftIsAhead: boolean, begun: number, finished: number, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, draft: { savedAt: string, savedBy: { id: string, name: string | null } | null, content: { languages: Array<string>, title: LocalizedText } }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> } }> } };

export type WrittenModuleRowFragment = { id: string, state: ModuleState, draftIsAhead: boolean, begun: number, finished: number, mayPublish: boolean, approvedVersion: number | null, waitingDays: number | null, draft: { savedAt: string, savedBy: { id: string, name: string | null } | null, content: { languages: Array<string>, title: LocalizedText } }, cohorts: Array<{ id: string, name: string }> | null, toApprove: { number: number } | null, approvals: Array<{ step: ApprovalStep, number: number, at: string, reason: string | null, by: { id: string, name: string | null } }> };

export type BeginModuleMutationVariables = Exact<{
  input: BeginModuleInput;
}>;


export type BeginModuleMutation = { beginModule: { module: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CopyModuleMutationVariables = Exact<{
  input: CopyModuleInput;
}>;


export type CopyModuleMutation = { copyModule: { module: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RetireModuleMutationVariables = Exact<{
  input: ModuleInput;
}>;


export type RetireModuleMutation = { retireModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ResumeModuleMutationVariables = Exact<{
  input: ModuleInput;
}>;


export type ResumeModuleMutation = { resumeModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { viewer: { unreadNotices: number } };

export type NoticesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesPageQuery = { viewer: { unreadNotices: number, viewerCanReview: boolean }, notices: { totalCount: number, edges: Array<{ node: { id: string, text: LocalizedText, path: string, toldAt: string, read: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, noticeChoices: Array<{ kind: string, name: LocalizedText, duty: boolean, way: NoticeWay }> };

export type ReadNoticeMutationVariables = Exact<{
  input: ReadNoticeInput;
}>;


export type ReadNoticeMutation = { readNotice: { refusal: { code: string } | null } };

export type ReadAllNoticesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadAllNoticesMutation = { readAllNotices: { refusal: { code: string } | null } };

export type ChooseNoticeMutationVariables = Exact<{
  input: ChooseNoticeInput;
}>;


export type ChooseNoticeMutation = { chooseNotice: { refusal: { code: string } | null } };

export type DeputyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeputyQuery = { deputy: { startedOn: string, finishedOn: string, person: { id: string, name: string | null } } | null, reviewers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null } }> }, viewer: { person: { id: string } } };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy: { refusal: { code: string } | null } };

export type EndDeputyMutationVariables = Exact<{ [key: string]: never; }>;


export type EndDeputyMutation = { endDeputy: { refusal: { code: string } | null } };

export type PeoplePageQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
  cohortId?: string | null | undefined;
}>;


export type PeoplePageQuery = { viewer: { viewerCanSeePeople: boolean }, cohorts: { edges: Array<{ node: { id: string, name: string } }> }, people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null, toldApartBy: string | null, gaps: { byDefault: boolean, profiles: Array<{ id: string, title: LocalizedText }>, counts: { neverLearnedLevels: number, goneStaleLevels: number, notAssessed: number, onTarget: number }, largest: { gap: number, competency: { id: string, title: LocalizedText } } | null } | null } }> } };

export type PeopleRowFragment = { id: string, name: string | null, toldApartBy: string | null, gaps: { byDefault: boolean, profiles: Array<{ id: string, title: LocalizedText }>, counts: { neverLearnedLevels: number, goneStaleLevels: number, notAssessed: number, onTarget: number }, largest: { gap: number, competency: { id: string, title: LocalizedText } } | null } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { roles: Array<Role>, viewerCanSeePeople: boolean, viewerCanSetUp: boolean, viewerCanPlanSessions: boolean, viewerCanInviteGuests: boolean, openAssignments: number } };

export type ChooseLanguageMutationVariables = Exact<{
  input: ChooseLanguageInput;
}>;


export type ChooseLanguageMutation = { chooseLanguage: { refusal: { code: string } | null } };

export type WelcomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomePageQuery = { viewer: { schoolName: string, person: { name: string | null }, course: { title: string | null } | null } };

export type FirstVisitPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstVisitPageQuery = { viewer: { person: { id: string, profiles: Array<{ profile: { id: string } }> | null, selfRatings: Array<{ level: number, ratedOn: string, competency: { id: string } }> | null } }, diagnostics: Array<{ againFrom: string | null, area: { id: string, title: LocalizedText }, try: { id: string, endedAt: string | null } | null }>, framework: { profiles: Array<{ kind: ProfileKind, title: LocalizedText, description: LocalizedText, id: string, isDefault: boolean, targets: Array<{ competency: { id: string } }> }>, scale: Array<{ level: number, title: LocalizedText, descriptor: LocalizedText }>, areas: Array<{ id: string, code: string, title: LocalizedText, competencies: Array<{ id: string, code: string, title: LocalizedText, statement: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> }> }> } | null };

export type ChooseProfilesMutationVariables = Exact<{
  input: ChooseProfilesInput;
}>;


export type ChooseProfilesMutation = { chooseProfiles: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type FinishFirstVisitMutationVariables = Exact<{
  input: FinishFirstVisitInput;
}>;


export type FinishFirstVisitMutation = { finishFirstVisit: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type SelfRatingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SelfRatingPageQuery = { viewer: { person: { id: string, profiles: Array<{ profile: { id: string } }> | null, selfRatings: Array<{ level: number, ratedOn: string, competency: { id: string } }> | null } }, framework: { profiles: Array<{ id: string, isDefault: boolean, targets: Array<{ competency: { id: string } }> }>, scale: Array<{ level: number, title: LocalizedText, descriptor: LocalizedText }>, areas: Array<{ id: string, code: string, title: LocalizedText, competencies: Array<{ id: string, code: string, title: LocalizedText, statement: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> }> }> } | null };

export type ProfileTargetsFragment = { id: string, isDefault: boolean, targets: Array<{ competency: { id: string } }> };

export type OwnRatingsFragment = { selfRatings: Array<{ level: number, ratedOn: string, competency: { id: string } }> | null };

export type RatedFrameworkFragment = { scale: Array<{ level: number, title: LocalizedText, descriptor: LocalizedText }>, areas: Array<{ id: string, code: string, title: LocalizedText, competencies: Array<{ id: string, code: string, title: LocalizedText, statement: LocalizedText, levelDescriptors: Array<{ level: number, descriptor: LocalizedText }> }> }> };

export type RateSelfMutationVariables = Exact<{
  input: RateSelfInput;
}>;


export type RateSelfMutation = { rateSelf: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type TheirProfilesPageQueryVariables = Exact<{
  personId: string;
}>;


export type TheirProfilesPageQuery = { gaps: { person: { id: string, name: string | null, profiles: Array<{ profile: { id: string } }> | null } } | null, framework: { profiles: Array<{ kind: ProfileKind, title: LocalizedText, description: LocalizedText, id: string, isDefault: boolean, targets: Array<{ competency: { id: string } }> }> } | null };

export type ImportTemplateQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportTemplateQuery = { importTemplate: string | null };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewImportInput;
}>;


export type PreviewImportMutation = { previewImport: { report: { outcome: string, csv: string, totals: { recorded: number, already: number, refused: number, evidence: number, people: number }, rows: Array<{ number: number, verdict: ImportVerdict, who: string, personName: string | null, kind: string | null, title: string, occurredOn: string | null, competency: string | null, level: number | null, problems: Array<{ code: string, column: string, details: Record<string, unknown> }> }>, kinds: Array<{ title: LocalizedText }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ImportEvidenceMutationVariables = Exact<{
  input: ImportEvidenceInput;
}>;


export type ImportEvidenceMutation = { importEvidence: { report: { outcome: string, csv: string, totals: { recorded: number, already: number, refused: number, evidence: number, people: number }, rows: Array<{ number: number, verdict: ImportVerdict, who: string, personName: string | null, kind: string | null, title: string, occurredOn: string | null, competency: string | null, level: number | null, problems: Array<{ code: string, column: string, details: Record<string, unknown> }> }>, kinds: Array<{ title: LocalizedText }> } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ImportReportFragment = { outcome: string, csv: string, totals: { recorded: number, already: number, refused: number, evidence: number, people: number }, rows: Array<{ number: number, verdict: ImportVerdict, who: string, personName: string | null, kind: string | null, title: string, occurredOn: string | null, competency: string | null, level: number | null, problems: Array<{ code: string, column: string, details: Record<string, unknown> }> }>, kinds: Array<{ title: LocalizedText }> };

export type RecordPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordPageQuery = { viewer: { person: { id: string } }, evidenceKinds: Array<{ code: string, title: LocalizedText, ceiling: number | null, assessors: number }>, framework: { areas: Array<{ id: string, title: LocalizedText, competencies: Array<{ id: string, code: string, title: LocalizedText }> }> } | null };

export type RecordPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  competencyIds: Array<string> | string;
  after?: string | null | undefined;
}>;


export type RecordPeopleQuery = { people: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string | null, toldApartBy: string | null, levels: Array<{ competencyId: string, effective: number | null }> | null } }> } };

export type RecordPersonFragment = { id: string, name: string | null, toldApartBy: string | null, levels: Array<{ competencyId: string, effective: number | null }> | null };

export type RecordAppraisalsMutationVariables = Exact<{
  input: RecordAppraisalsInput;
}>;


export type RecordAppraisalsMutation = { recordAppraisals: { appraisals: { people: number, appraisals: number } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AskGuestMutationVariables = Exact<{
  input: AskGuestInput;
}>;


export type AskGuestMutation = { askGuest: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawProposalMutationVariables = Exact<{
  input: SessionProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type AskForOtherTimesMutationVariables = Exact<{
  input: OtherTimesInput;
}>;


export type AskForOtherTimesMutation = { askForOtherTimes: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwedPageQueryVariables = Exact<{
  waived?: boolean | null | undefined;
  sessionId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OwedPageQuery = { viewer: { viewerCanPlanSessions: boolean }, materialOwed: { totalCount: number, waived: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, nextAt: string | null, quietUntil: string | null, unreachable: MaterialUnreachable | null, session: { id: string, title: LocalizedText, mode: SessionMode, state: SessionState, materialExpected: string | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> }, owed: Array<{ what: MaterialOwedKind, name: string | null, since: string, byGuest: boolean }>, reminders: Array<{ step: MaterialReminderStep, at: string, by: { id: string, name: string | null } | null }>, waiver: { reason: string, at: string, by: { id: string, name: string | null } } | null } }> } };

export type OwedRowFragment = { id: string, nextAt: string | null, quietUntil: string | null, unreachable: MaterialUnreachable | null, session: { id: string, title: LocalizedText, mode: SessionMode, state: SessionState, materialExpected: string | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> }, owed: Array<{ what: MaterialOwedKind, name: string | null, since: string, byGuest: boolean }>, reminders: Array<{ step: MaterialReminderStep, at: string, by: { id: string, name: string | null } | null }>, waiver: { reason: string, at: string, by: { id: string, name: string | null } } | null };

export type RemindOfMaterialMutationVariables = Exact<{
  input: SessionInput;
}>;


export type RemindOfMaterialMutation = { remindOfMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WaiveMaterialMutationVariables = Exact<{
  input: WaiveMaterialInput;
}>;


export type WaiveMaterialMutation = { waiveMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ExpectMaterialMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ExpectMaterialMutation = { expectMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwnConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConsentQuery = { ownSessions: Array<{ id: string, title: LocalizedText, state: SessionState, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null }> };

export type ConsentTextQueryVariables = Exact<{
  sessionId: string;
  recording: boolean;
  reuseUntil?: string | null | undefined;
}>;


export type ConsentTextQuery = { consentText: { version: number, text: LocalizedText, hash: string } | null };

export type SignedConsentFragment = { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null };

export type SignConsentMutationVariables = Exact<{
  input: SignConsentInput;
}>;


export type SignConsentMutation = { signConsent: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type TakeBackConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type TakeBackConsentMutation = { takeBackConsent: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type DemandPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DemandPageQuery = { viewer: { viewerCanPlanSessions: boolean }, demand: Array<{ lacking: number, assessed: number, asked: number, level: number, competency: { id: string, title: LocalizedText }, planned: Array<{ id: string, title: LocalizedText, state: SessionState }> }> };

export type EffectFragment = { people: number | null, narrowed: number | null, before: string, countedOn: string, nextOn: string | null, competencies: Array<{ withGap: number, narrowed: number, closed: number, levels: number | null, before: number, now: number | null, competency: { id: string, title: LocalizedText } }>, hidden: Array<{ id: string, title: LocalizedText }> };

export type FeedbackFragment = { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string };

export type ThanksFragment = { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null };

export type ThankGuestMutationVariables = Exact<{
  input: ThankGuestInput;
}>;


export type ThankGuestMutation = { thankGuest: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwnHeldSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHeldSessionsQuery = { ownSessions: Array<{ id: string, title: LocalizedText, state: SessionState, mode: SessionMode, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, dates: Array<{ id: string, endsAt: string }> }> };

export type OwnEffectQueryVariables = Exact<{
  id: string;
}>;


export type OwnEffectQuery = { sessionEffect: { people: number | null, narrowed: number | null, before: string, countedOn: string, nextOn: string | null, competencies: Array<{ withGap: number, narrowed: number, closed: number, levels: number | null, before: number, now: number | null, competency: { id: string, title: LocalizedText } }>, hidden: Array<{ id: string, title: LocalizedText }> } | null };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { ownSessions: Array<{ id: string, title: LocalizedText, about: LocalizedText, mode: SessionMode, state: SessionState, minutes: number, languages: Array<SessionLanguage>, capacity: number, zone: string, viewerCanSayUnable: boolean, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, offer: { state: SessionProposalState, reason: string | null } | null, unable: { reason: string, anotherAsked: boolean } | null, planner: { id: string, name: string | null } | null }> };

export type OwnSessionFragment = { id: string, title: LocalizedText, about: LocalizedText, mode: SessionMode, state: SessionState, minutes: number, languages: Array<SessionLanguage>, capacity: number, zone: string, viewerCanSayUnable: boolean, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, offer: { state: SessionProposalState, reason: string | null } | null, unable: { reason: string, anotherAsked: boolean } | null, planner: { id: string, name: string | null } | null };

export type ProposalFragment = { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } };

export type AcceptProposalMutationVariables = Exact<{
  input: SessionProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { declineProposal: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CounterProposalMutationVariables = Exact<{
  input: CounterProposalInput;
}>;


export type CounterProposalMutation = { counterProposal: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawOfferMutationVariables = Exact<{
  input: SessionProposalInput;
}>;


export type WithdrawOfferMutation = { withdrawOffer: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type HoursStatementFragment = { id: string, number: string, madeAt: string, minutes: number, count: number };

export type MakeOwnHoursStatementMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeOwnHoursStatementMutation = { makeOwnHoursStatement: { pdf: string | null, statement: { id: string, number: string, madeAt: string, minutes: number, count: number } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type MakeHoursStatementMutationVariables = Exact<{
  input: GuestInput;
}>;


export type MakeHoursStatementMutation = { makeHoursStatement: { pdf: string | null, statement: { id: string, number: string, madeAt: string, minutes: number, count: number } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ApproveMaterialMutationVariables = Exact<{
  input: MaterialInput;
}>;


export type ApproveMaterialMutation = { approveMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ReturnMaterialMutationVariables = Exact<{
  input: ReturnMaterialInput;
}>;


export type ReturnMaterialMutation = { returnMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type PutIntoModuleMutationVariables = Exact<{
  input: PutIntoModuleInput;
}>;


export type PutIntoModuleMutation = { putIntoModule: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type OwnMaterialQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMaterialQuery = { ownSessions: Array<{ id: string, title: LocalizedText, state: SessionState, materialExpected: string | null, material: Array<{ id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }> }> };

export type MaterialFragment = { id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null };

export type DescribeMaterialMutationVariables = Exact<{
  input: DescribeMaterialInput;
}>;


export type DescribeMaterialMutation = { describeMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WriteChaptersMutationVariables = Exact<{
  input: WriteChaptersInput;
}>;


export type WriteChaptersMutation = { writeChapters: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WithdrawMaterialMutationVariables = Exact<{
  input: MaterialInput;
}>;


export type WithdrawMaterialMutation = { withdrawMaterial: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type WantedGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type WantedGapsQuery = { wantedGaps: Array<{ teachers: number, level: number, known: boolean, competency: { id: string, title: LocalizedText } }> };

export type OfferSessionMutationVariables = Exact<{
  input: OfferSessionInput;
}>;


export type OfferSessionMutation = { offerSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PlanFormPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanFormPageQuery = { viewer: { viewerCanPlanSessions: boolean }, session: { about: LocalizedText, minutes: number, zone: string, registrationOpensAt: string | null, registrationClosesAt: string | null, stillToCome: number, id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, competencies: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, material: Array<{ readableName: string, id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, inModule: { closed: FileClosed | null } | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }>, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, thanks: { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null } | null, module: { id: string, published: boolean } | null, unable: { reason: string, at: string, anotherAsked: boolean } | null, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null, plan: { mayMakeModule: boolean, revision: number, owed: SessionOwed, lacks: Array<SessionLack>, deeds: Array<SessionDeed>, material: string | null, steps: Array<{ kind: SessionStepKind, reason: string | null, at: string, by: { id: string, name: string | null } | null }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> } | null, rooms: { edges: Array<{ node: { id: string, name: string, capacity: number, zone: string } }> }, framework: { areas: Array<{ id: string, title: LocalizedText, competencies: Array<{ id: string, code: string, title: LocalizedText }> }> } | null };

export type GuestsToAskQueryVariables = Exact<{
  competencyIds: Array<string> | string;
}>;


export type GuestsToAskQuery = { guestsToAsk: Array<{ language: SessionLanguage | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, expertise: Array<{ level: number, competency: { id: string, title: LocalizedText } }> }> };

export type SessionCheckQueryVariables = Exact<{
  input: SessionCheckInput;
}>;


export type SessionCheckQuery = { sessionCheck: { dates: Array<{ startsAt: string | null, endsAt: string | null, problem: DateProblem | null, roomSeats: number | null, guestFree: boolean | null }>, conflicts: Array<{ at: number, kind: DateConflictKind, sessionId: string, title: LocalizedText, startsAt: string, endsAt: string }>, clashes: Array<{ title: LocalizedText, startsAt: string, endsAt: string, person: { id: string, name: string | null } }> } | null };

export type PlanSessionMutationVariables = Exact<{
  input: SessionPlanInput;
}>;


export type PlanSessionMutation = { planSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChangeSessionMutationVariables = Exact<{
  input: ChangeSessionInput;
}>;


export type ChangeSessionMutation = { changeSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PlannedPageQueryVariables = Exact<{
  state?: SessionState | null | undefined;
  after?: string | null | undefined;
}>;


export type PlannedPageQuery = { viewer: { viewerCanPlanSessions: boolean }, sessions: { totalCount: number, counts: Array<{ state: SessionState, count: number }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }>, proposal: { id: string, guest: { id: string, name: string | null } } | null, plan: { owed: SessionOwed } | null } }> } };

export type PlannedRowFragment = { id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }>, proposal: { id: string, guest: { id: string, name: string | null } } | null, plan: { owed: SessionOwed } | null };

export type SessionGuestFragment = { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null };

export type SessionDateShownFragment = { id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null };

export type PlannedSessionPageQueryVariables = Exact<{
  id: string;
}>;


export type PlannedSessionPageQuery = { viewer: { viewerCanPlanSessions: boolean }, session: { about: LocalizedText, minutes: number, zone: string, registrationOpensAt: string | null, registrationClosesAt: string | null, stillToCome: number, id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, competencies: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, material: Array<{ readableName: string, id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, inModule: { closed: FileClosed | null } | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }>, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, thanks: { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null } | null, module: { id: string, published: boolean } | null, unable: { reason: string, at: string, anotherAsked: boolean } | null, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null, plan: { mayMakeModule: boolean, revision: number, owed: SessionOwed, lacks: Array<SessionLack>, deeds: Array<SessionDeed>, material: string | null, steps: Array<{ kind: SessionStepKind, reason: string | null, at: string, by: { id: string, name: string | null } | null }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> } | null, sessionEffect: { people: number | null, narrowed: number | null, before: string, countedOn: string, nextOn: string | null, competencies: Array<{ withGap: number, narrowed: number, closed: number, levels: number | null, before: number, now: number | null, competency: { id: string, title: LocalizedText } }>, hidden: Array<{ id: string, title: LocalizedText }> } | null };

export type PlannedSessionFragment = { about: LocalizedText, minutes: number, zone: string, registrationOpensAt: string | null, registrationClosesAt: string | null, stillToCome: number, id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, competencies: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, material: Array<{ readableName: string, id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, inModule: { closed: FileClosed | null } | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }>, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, thanks: { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null } | null, module: { id: string, published: boolean } | null, unable: { reason: string, at: string, anotherAsked: boolean } | null, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null, plan: { mayMakeModule: boolean, revision: number, owed: SessionOwed, lacks: Array<SessionLack>, deeds: Array<SessionDeed>, material: string | null, steps: Array<{ kind: SessionStepKind, reason: string | null, at: string, by: { id: string, name: string | null } | null }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> };

export type ConfirmSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type ConfirmSessionMutation = { confirmSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type PublishSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type PublishSessionMutation = { publishSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CloseSessionMutationVariables = Exact<{
  input: SessionInput;
}>;


export type CloseSessionMutation = { closeSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CancelSessionMutationVariables = Exact<{
  input: CancelSessionInput;
}>;


export type CancelSessionMutation = { cancelSession: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type MakeSessionModuleMutationVariables = Exact<{
  input: SessionInput;
}>;


export type MakeSessionModuleMutation = { makeSessionModule: { session: { id: string, module: { id: string } | null } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type RoomsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoomsPageQuery = { viewer: { viewerCanPlanSessions: boolean }, rooms: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, place: string | null, capacity: number, zone: string, planned: number | null } }> } };

export type RoomRowFragment = { id: string, name: string, place: string | null, capacity: number, zone: string, planned: number | null };

export type SaveRoomMutationVariables = Exact<{
  input: SaveRoomInput;
}>;


export type SaveRoomMutation = { saveRoom: { room: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type CloseRoomMutationVariables = Exact<{
  input: RoomInput;
}>;


export type CloseRoomMutation = { closeRoom: { room: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type SlotsPageQueryVariables = Exact<{
  id: string;
  guestId?: string | null | undefined;
}>;


export type SlotsPageQuery = { viewer: { viewerCanPlanSessions: boolean }, session: { about: LocalizedText, minutes: number, zone: string, registrationOpensAt: string | null, registrationClosesAt: string | null, stillToCome: number, id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, competencies: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, material: Array<{ readableName: string, id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, inModule: { closed: FileClosed | null } | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }>, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, thanks: { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null } | null, module: { id: string, published: boolean } | null, unable: { reason: string, at: string, anotherAsked: boolean } | null, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null, plan: { mayMakeModule: boolean, revision: number, owed: SessionOwed, lacks: Array<SessionLack>, deeds: Array<SessionDeed>, material: string | null, steps: Array<{ kind: SessionStepKind, reason: string | null, at: string, by: { id: string, name: string | null } | null }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> } | null, sessionSlots: Array<{ said: boolean, startsAt: string, endsAt: string, people: number, ofPeople: number, levels: number, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, room: { id: string, name: string, capacity: number } | null }> | null };

export type AskAnotherPageQueryVariables = Exact<{
  id: string;
}>;


export type AskAnotherPageQuery = { viewer: { viewerCanPlanSessions: boolean }, session: { about: LocalizedText, minutes: number, zone: string, registrationOpensAt: string | null, registrationClosesAt: string | null, stillToCome: number, id: string, title: LocalizedText, mode: SessionMode, state: SessionState, booked: number, capacity: number, minimum: number, cutOffAt: string | null, languages: Array<SessionLanguage>, competencies: Array<{ level: number, competency: { id: string, code: string, title: LocalizedText } }>, proposal: { id: string, byGuest: boolean, state: SessionProposalState, note: string | null, reason: string | null, answerBy: string, at: string, viewerCanAnswer: boolean, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null }, times: Array<{ startsAt: string, endsAt: string }>, insteadOf: Array<{ startsAt: string, endsAt: string }>, by: { id: string, name: string | null } } | null, material: Array<{ readableName: string, id: string, fileId: string, name: string, version: number, superseded: boolean, kind: MaterialKind, language: SessionLanguage | null, captionsOf: string | null, chapterLines: string, type: string, size: number, receivedAt: string, state: MaterialState, reason: string | null, decidedAt: string | null, inModule: { closed: FileClosed | null } | null, chapters: Array<{ at: number, title: string }>, competencies: Array<{ level: number, competency: { id: string, title: LocalizedText } }>, decidedBy: { id: string, name: string | null } | null }>, feedback: { answers: number, useful: number, tooEasy: number, right: number, tooHard: number, words: Array<string>, countedOn: string } | null, thanks: { sentAt: string | null, words: string | null, automaticAt: string | null, by: { id: string, name: string | null } | null } | null, module: { id: string, published: boolean } | null, unable: { reason: string, at: string, anotherAsked: boolean } | null, consent: { id: string, recording: boolean, reuseUntil: string | null, version: number, text: LocalizedText, signature: string, signedAt: string, takenBackAt: string | null } | null, plan: { mayMakeModule: boolean, revision: number, owed: SessionOwed, lacks: Array<SessionLack>, deeds: Array<SessionDeed>, material: string | null, steps: Array<{ kind: SessionStepKind, reason: string | null, at: string, by: { id: string, name: string | null } | null }> } | null, guest: { id: string, name: string | null, employer: string | null, occupation: string | null, zone: string | null } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, online: boolean, link: string | null, heldUntil: string | null, room: { id: string, name: string, place: string | null, capacity: number } | null }> } | null };

export type AskAnotherMutationVariables = Exact<{
  input: AskAnotherInput;
}>;


export type AskAnotherMutation = { askAnother: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type FoundTimesQueryVariables = Exact<{
  id: string;
  guestId: string;
}>;


export type FoundTimesQuery = { sessionSlots: Array<{ said: boolean, startsAt: string, endsAt: string, people: number, ofPeople: number, levels: number }> | null };

export type SayUnableMutationVariables = Exact<{
  input: SayUnableInput;
}>;


export type SayUnableMutation = { sayUnable: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type SayAbleMutationVariables = Exact<{
  input: SessionInput;
}>;


export type SayAbleMutation = { sayAble: { session: { id: string } | null, refusal: { code: string, details: Record<string, unknown> } | null } };

export type SetUpPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SetUpPageQuery = { viewer: { setUpStage: SetUpStage, schoolName: string, course: { id: string, title: string | null, marked: boolean } | null }, setUp: { school: { id: string, name: string, zone: string }, checklist: Array<{ code: ChecklistCode, done: boolean }>, courseRoles: Array<{ marked: boolean, lmsRole: string, standing: CourseStanding, byDefault: boolean }> } | null };

export type SetUpCoursesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SetUpCoursesQuery = { setUp: { courses: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { lmsName: string, lastSeenAt: string, peopleCount: number, markedAt: string | null, course: { id: string, title: string | null }, candidates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { lastLaunchAt: string, person: { id: string, name: string | null, toldApartBy: string | null } } }> }, coordinators: Array<{ confirmedAt: string, person: { id: string, name: string | null, toldApartBy: string | null } }> } }> } } | null };

export type CourseCandidatesQueryVariables = Exact<{
  courseId: string;
  after?: string | null | undefined;
}>;


export type CourseCandidatesQuery = { setUp: { course: { candidates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { lastLaunchAt: string, person: { id: string, name: string | null, toldApartBy: string | null } } }> } } | null } | null };

export type SetUpGrantsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SetUpGrantsQuery = { setUp: { grants: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, role: GrantedRole, givenAt: string, endsAt: string | null, person: { id: string, name: string | null, toldApartBy: string | null }, givenBy: { id: string, name: string | null } | null } }> } } | null };

export type SetUpDeploymentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SetUpDeploymentsQuery = { setUp: { deployments: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, deploymentId: string, platformName: string, state: DeploymentState, createdAt: string, ofThisVisit: boolean } }> } } | null };

export type CourseRowFragment = { lmsName: string, lastSeenAt: string, peopleCount: number, markedAt: string | null, course: { id: string, title: string | null }, candidates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { lastLaunchAt: string, person: { id: string, name: string | null, toldApartBy: string | null } } }> }, coordinators: Array<{ confirmedAt: string, person: { id: string, name: string | null, toldApartBy: string | null } }> };

export type CandidatesFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { lastLaunchAt: string, person: { id: string, name: string | null, toldApartBy: string | null } } }> };

export type RoleRowFragment = { marked: boolean, lmsRole: string, standing: CourseStanding, byDefault: boolean };

export type GrantRowFragment = { id: string, role: GrantedRole, givenAt: string, endsAt: string | null, person: { id: string, name: string | null, toldApartBy: string | null }, givenBy: { id: string, name: string | null } | null };

export type DeploymentRowFragment = { id: string, deploymentId: string, platformName: string, state: DeploymentState, createdAt: string, ofThisVisit: boolean };

export type AppointeesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AppointeesQuery = { setUp: { appointees: { totalCount: number, edges: Array<{ node: { lmsNames: Array<string>, lastLaunchAt: string, person: { id: string, name: string | null, toldApartBy: string | null } } }> } } | null };

export type EnterSetUpCodeMutationVariables = Exact<{
  input: EnterSetUpCodeInput;
}>;


export type EnterSetUpCodeMutation = { enterSetUpCode: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type MarkCourseMutationVariables = Exact<{
  input: MarkCourseInput;
}>;


export type MarkCourseMutation = { markCourse: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type UnmarkCourseMutationVariables = Exact<{
  input: UnmarkCourseInput;
}>;


export type UnmarkCourseMutation = { unmarkCourse: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ConfirmCoordinatorMutationVariables = Exact<{
  input: ConfirmCoordinatorInput;
}>;


export type ConfirmCoordinatorMutation = { confirmCoordinator: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndCoordinatorMutationVariables = Exact<{
  input: EndCoordinatorInput;
}>;


export type EndCoordinatorMutation = { endCoordinator: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChangeCourseRoleMutationVariables = Exact<{
  input: ChangeCourseRoleInput;
}>;


export type ChangeCourseRoleMutation = { changeCourseRole: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type EndGrantMutationVariables = Exact<{
  input: EndGrantInput;
}>;


export type EndGrantMutation = { endGrant: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type AdmitDeploymentMutationVariables = Exact<{
  input: AdmitDeploymentInput;
}>;


export type AdmitDeploymentMutation = { admitDeployment: { refusal: { code: string, details: Record<string, unknown> } | null } };

export type ChangeSchoolMutationVariables = Exact<{
  input: ChangeSchoolInput;
}>;


export type ChangeSchoolMutation = { changeSchool: { refusal: { code: string, details: Record<string, unknown> } | null } };

export const assignPageDocument: Doc<AssignPageQuery, AssignPageQueryVariables> = { hash: 'c117090a9f4d2f17f7db6c43d28f540abd03abb1514c5e2af32b529abc13516e', text: "query AssignPage($cohort: ID!, $batch: ID!) {\n  viewer {\n    viewerCanSeePeople\n    viewerCanMakeAssignmentRules\n  }\n  cohort(id: $cohort) {\n    ...CohortChoice\n    finishedOn\n  }\n  assignmentBatch(id: $batch) {\n    ...EarlierDryRun\n  }\n  cohorts(first: 100) {\n    edges {\n      node {\n        ...CohortChoice\n      }\n    }\n  }\n  modules(first: 100, toGive: true) {\n    edges {\n      node {\n        ...AssignableModule\n      }\n    }\n  }\n}\n\nfragment EarlierDryRun on AssignmentBatch {\n  id\n  module {\n    id\n  }\n  dueOn\n  note\n  lacking {\n    id\n  }\n  below\n  cohorts {\n    id\n  }\n}\n\nfragment CohortChoice on Cohort {\n  id\n  name\n  memberCount\n}\n\nfragment AssignableModule on Module {\n  id\n  languages\n  title\n  hours\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n      competencies {\n        id\n        code\n        title\n      }\n    }\n  }\n}" }
export const previewAssignmentDocument: Doc<PreviewAssignmentMutation, PreviewAssignmentMutationVariables> = { hash: 'c29618bd5784275a3a470c4150468e06a4f2b4ccdd13c14b17e384c169700696', text: "mutation PreviewAssignment($input: PreviewAssignmentInput!) {\n  previewAssignment(input: $input) {\n    batch {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const assignmentsPageDocument: Doc<AssignmentsPageQuery, AssignmentsPageQueryVariables> = { hash: 'a5b3b759af08da95068dbd2403c48e3eb481d8dca47912a8eacd84ace1d625c8', text: "query AssignmentsPage($state: AssignmentState, $search: String, $batchId: ID, $batch: ID!, $ruleId: ID, $rule: ID!, $after: String) {\n  viewer {\n    viewerCanSeePeople\n    viewerCanMakeAssignmentRules\n  }\n  assignmentRule(id: $rule) {\n    id\n    version {\n      name\n    }\n  }\n  assignmentBatch(id: $batch) {\n    id\n    dueOn\n    module {\n      id\n      title\n    }\n  }\n  assignments(\n    first: 50\n    after: $after\n    state: $state\n    search: $search\n    batchId: $batchId\n    ruleId: $ruleId\n  ) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...AssignmentRow\n      }\n    }\n  }\n}\n\nfragment AssignmentRow on Assignment {\n  ...AssignmentStanding\n  person {\n    id\n    name\n  }\n  module {\n    id\n    title\n  }\n}\n\nfragment AssignmentStanding on Assignment {\n  id\n  dueOn\n  state\n  waivedUntil\n  hours\n  note\n  rule {\n    id\n    name\n  }\n  givenAt\n  givenBy {\n    id\n    name\n  }\n  reasonsOn\n  ruleVersion\n  reasons {\n    ...Reason\n  }\n  steps {\n    kind\n    at\n    by {\n      id\n      name\n    }\n    until\n    reason\n    evidence {\n      id\n      title\n    }\n  }\n}\n\nfragment Reason on AssignmentReason {\n  competency {\n    id\n    code\n    title\n  }\n  target\n  raw\n  effective\n  currency\n  reaches\n  reviewed\n  entryLevel\n}" }
export const extendAssignmentsDocument: Doc<ExtendAssignmentsMutation, ExtendAssignmentsMutationVariables> = { hash: 'e16225ff69a16fa4a84d7d042308ac588e446a4730079d58d1a6ce71928fd703', text: "mutation ExtendAssignments($input: ExtendAssignmentsInput!) {\n  extendAssignments(input: $input) {\n    assignments {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const waiveAssignmentsDocument: Doc<WaiveAssignmentsMutation, WaiveAssignmentsMutationVariables> = { hash: '38a0a8ebc261baf0bbf40098a722cb37d65c3592fd86372ed393eee278457d9e', text: "mutation WaiveAssignments($input: WaiveAssignmentsInput!) {\n  waiveAssignments(input: $input) {\n    assignments {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawAssignmentsDocument: Doc<WithdrawAssignmentsMutation, WithdrawAssignmentsMutationVariables> = { hash: 'f4201b7e080d8e161cf00a965460aa5f02f87ad42438de52149e0b5e889b27b9', text: "mutation WithdrawAssignments($input: WithdrawAssignmentsInput!) {\n  withdrawAssignments(input: $input) {\n    assignments {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const batchPageDocument: Doc<BatchPageQuery, BatchPageQueryVariables> = { hash: '7f5d76f90554246a4162aa4a326a95407e1dc10b6ccdb9ebdbd9402ea1312e5c', text: "query BatchPage($id: ID!, $outcome: AssignmentOutcome, $changed: Boolean, $after: String) {\n  assignmentSettings {\n    viewerCanChoose\n    hoursPerWeek {\n      value\n    }\n  }\n  assignmentBatch(id: $id) {\n    ...Batch\n    rows(first: 50, after: $after, outcome: $outcome, changed: $changed) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...BatchRow\n        }\n      }\n    }\n  }\n}\n\nfragment Batch on AssignmentBatch {\n  id\n  state\n  module {\n    id\n    languages\n    title\n    hours\n  }\n  dueOn\n  note\n  lacking {\n    id\n    code\n    title\n  }\n  below\n  cohorts {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  rule {\n    id\n    name\n  }\n  proposes {\n    ...RuleVersion\n  }\n  changes\n  plannedAt\n  givenAt\n  outOfReach\n  total\n  done\n  changed\n  hours\n  overLoad\n  clashing\n  counts {\n    outcome\n    planned\n    became\n  }\n}\n\nfragment BatchRow on AssignmentRow {\n  person {\n    id\n    name\n  }\n  planned\n  became\n  reasons {\n    ...Reason\n  }\n  finishedOn\n  assignedDueOn\n  hours\n  plannedHours\n  roomHours\n  overLoad\n  clashes {\n    module {\n      id\n      title\n    }\n    dueOn\n  }\n}\n\nfragment Reason on AssignmentReason {\n  competency {\n    id\n    code\n    title\n  }\n  target\n  raw\n  effective\n  currency\n  reaches\n  reviewed\n  entryLevel\n}\n\nfragment RuleVersion on AssignmentRuleVersion {\n  number\n  name\n  module {\n    id\n    title\n  }\n  profiles {\n    id\n    title\n  }\n  cohorts {\n    id\n    name\n    finishedOn\n  }\n  gone\n  competency {\n    id\n    code\n    title\n  }\n  below\n  dueInDays\n  note\n  by {\n    id\n    name\n  }\n  at\n}" }
export const assignModuleDocument: Doc<AssignModuleMutation, AssignModuleMutationVariables> = { hash: '67cf8e9d44baa16edab35aa80b4ac729135ee978a89d54110c7fc57be42c7ccc', text: "mutation AssignModule($input: AssignModuleInput!) {\n  assignModule(input: $input) {\n    batch {\n      id\n      state\n      total\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const startAssignmentRuleDocument: Doc<StartAssignmentRuleMutation, StartAssignmentRuleMutationVariables> = { hash: '7e5ef5223dfd22187194d525a93696d261990fbdf2ed3e64975203dcd07a65b9', text: "mutation StartAssignmentRule($input: StartAssignmentRuleInput!) {\n  startAssignmentRule(input: $input) {\n    rule {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const batchesPageDocument: Doc<BatchesPageQuery, BatchesPageQueryVariables> = { hash: '521725ebc509feec19ea1f0c1c321f6febdd5fa5986a48cef09721f764f9cab8', text: "fragment Batch on AssignmentBatch {\n  id\n  state\n  module {\n    id\n    languages\n    title\n    hours\n  }\n  dueOn\n  note\n  lacking {\n    id\n    code\n    title\n  }\n  below\n  cohorts {\n    id\n    name\n  }\n  by {\n    id\n    name\n  }\n  rule {\n    id\n    name\n  }\n  proposes {\n    ...RuleVersion\n  }\n  changes\n  plannedAt\n  givenAt\n  outOfReach\n  total\n  done\n  changed\n  hours\n  overLoad\n  clashing\n  counts {\n    outcome\n    planned\n    became\n  }\n}\n\nquery BatchesPage($after: String) {\n  viewer {\n    viewerCanSeePeople\n  }\n  assignmentBatches(first: 20, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...Batch\n      }\n    }\n  }\n}\n\nfragment RuleVersion on AssignmentRuleVersion {\n  number\n  name\n  module {\n    id\n    title\n  }\n  profiles {\n    id\n    title\n  }\n  cohorts {\n    id\n    name\n    finishedOn\n  }\n  gone\n  competency {\n    id\n    code\n    title\n  }\n  below\n  dueInDays\n  note\n  by {\n    id\n    name\n  }\n  at\n}" }
export const planPageDocument: Doc<PlanPageQuery, PlanPageQueryVariables> = { hash: '8a2756ed1636212e97505ec456a9db873179304a1eefc7f31417bfe35a1f3a3e', text: "query PlanPage($after: String) {\n  viewer {\n    roles\n  }\n  plan(first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...PlannedModule\n      }\n    }\n  }\n  begunModules(first: 20) {\n    edges {\n      node {\n        ...PlanModule\n      }\n    }\n  }\n}\n\nfragment PlannedModule on Assignment {\n  ...AssignmentStanding\n  module {\n    ...PlanModule\n  }\n}\n\nfragment PlanModule on Module {\n  id\n  languages\n  title\n  hours\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n    }\n  }\n  attempt {\n    id\n    finishedAt\n  }\n}\n\nfragment AssignmentStanding on Assignment {\n  id\n  dueOn\n  state\n  waivedUntil\n  hours\n  note\n  rule {\n    id\n    name\n  }\n  givenAt\n  givenBy {\n    id\n    name\n  }\n  reasonsOn\n  ruleVersion\n  reasons {\n    ...Reason\n  }\n  steps {\n    kind\n    at\n    by {\n      id\n      name\n    }\n    until\n    reason\n    evidence {\n      id\n      title\n    }\n  }\n}\n\nfragment Reason on AssignmentReason {\n  competency {\n    id\n    code\n    title\n  }\n  target\n  raw\n  effective\n  currency\n  reaches\n  reviewed\n  entryLevel\n}" }
export const ruleFormPageDocument: Doc<RuleFormPageQuery, RuleFormPageQueryVariables> = { hash: 'cc47207e37b1f5b71801c3ca2fab6739e0d00d6a6e58ddb17ab8c2ed0610543f', text: "fragment CohortChoice on Cohort {\n  id\n  name\n  memberCount\n}\n\nfragment AssignableModule on Module {\n  id\n  languages\n  title\n  hours\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n      competencies {\n        id\n        code\n        title\n      }\n    }\n  }\n}\n\nquery RuleFormPage($rule: ID!, $batch: ID!) {\n  viewer {\n    viewerCanMakeAssignmentRules\n  }\n  framework {\n    profiles {\n      ...ProfileChoice\n    }\n  }\n  cohorts(first: 100) {\n    edges {\n      node {\n        ...CohortChoice\n      }\n    }\n  }\n  modules(first: 100) {\n    edges {\n      node {\n        ...AssignableModule\n      }\n    }\n  }\n  assignmentRule(id: $rule) {\n    id\n    state\n    version {\n      ...RuleVersion\n    }\n  }\n  assignmentBatch(id: $batch) {\n    id\n    proposes {\n      ...RuleVersion\n    }\n  }\n}\n\nfragment ProfileChoice on Profile {\n  id\n  kind\n  title\n  isDefault\n}\n\nfragment RuleVersion on AssignmentRuleVersion {\n  number\n  name\n  module {\n    id\n    title\n  }\n  profiles {\n    id\n    title\n  }\n  cohorts {\n    id\n    name\n    finishedOn\n  }\n  gone\n  competency {\n    id\n    code\n    title\n  }\n  below\n  dueInDays\n  note\n  by {\n    id\n    name\n  }\n  at\n}" }
export const previewAssignmentRuleDocument: Doc<PreviewAssignmentRuleMutation, PreviewAssignmentRuleMutationVariables> = { hash: '8786ee2c9ecb4685a5d0c2cdd076edf2e184db3057f97cbe0057d4e9e48907de', text: "mutation PreviewAssignmentRule($input: PreviewAssignmentRuleInput!) {\n  previewAssignmentRule(input: $input) {\n    batch {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const rulePageDocument: Doc<RulePageQuery, RulePageQueryVariables> = { hash: '029275dec23f6a00954cfa5ac037cf8b5c6becb23f142d0459c2c1dc8e5306c2', text: "fragment AssignmentStanding on Assignment {\n  id\n  dueOn\n  state\n  waivedUntil\n  hours\n  note\n  rule {\n    id\n    name\n  }\n  givenAt\n  givenBy {\n    id\n    name\n  }\n  reasonsOn\n  ruleVersion\n  reasons {\n    ...Reason\n  }\n  steps {\n    kind\n    at\n    by {\n      id\n      name\n    }\n    until\n    reason\n    evidence {\n      id\n      title\n    }\n  }\n}\n\nfragment Reason on AssignmentReason {\n  competency {\n    id\n    code\n    title\n  }\n  target\n  raw\n  effective\n  currency\n  reaches\n  reviewed\n  entryLevel\n}\n\nquery RulePage($id: ID!, $person: ID!, $search: String, $after: String) {\n  people(first: 8, search: $search) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n  assignmentRule(id: $id) {\n    ...RuleRow\n    steps {\n      ...RuleStep\n    }\n    explanation(personId: $person) {\n      ...RuleExplanation\n    }\n    batches(first: 10, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...RuleRound\n        }\n      }\n    }\n  }\n}\n\nfragment RuleStep on AssignmentRuleStep {\n  kind\n  at\n  by {\n    id\n    name\n  }\n  version {\n    ...RuleVersion\n  }\n}\n\nfragment RuleRound on AssignmentBatch {\n  id\n  state\n  givenAt\n  dueOn\n  counts {\n    outcome\n    planned\n    became\n  }\n}\n\nfragment RuleExplanation on AssignmentRuleExplanation {\n  person {\n    id\n    name\n  }\n  outcome\n  faculty\n  profiles {\n    profile {\n      id\n      title\n    }\n    startedOn\n  }\n  cohorts {\n    cohort {\n      id\n      name\n    }\n    since\n  }\n  lacking\n  reasons {\n    ...Reason\n  }\n  finishedOn\n  assignments {\n    ...AssignmentStanding\n  }\n}\n\nfragment RuleRow on AssignmentRule {\n  id\n  state\n  moduleRetired\n  lookedOn\n  given\n  open\n  version {\n    ...RuleVersion\n  }\n}\n\nfragment RuleVersion on AssignmentRuleVersion {\n  number\n  name\n  module {\n    id\n    title\n  }\n  profiles {\n    id\n    title\n  }\n  cohorts {\n    id\n    name\n    finishedOn\n  }\n  gone\n  competency {\n    id\n    code\n    title\n  }\n  below\n  dueInDays\n  note\n  by {\n    id\n    name\n  }\n  at\n}" }
export const pauseAssignmentRuleDocument: Doc<PauseAssignmentRuleMutation, PauseAssignmentRuleMutationVariables> = { hash: '6e03f1e3648c4f7c86ac8589f0ac92ee3c0d91294b1e1759a314668590cb88f5', text: "mutation PauseAssignmentRule($input: AssignmentRuleInput!) {\n  pauseAssignmentRule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const resumeAssignmentRuleDocument: Doc<ResumeAssignmentRuleMutation, ResumeAssignmentRuleMutationVariables> = { hash: 'd5035073945672c08d9e81adce6b4c17884df9411c79e90d64ad96bfffb4618b', text: "mutation ResumeAssignmentRule($input: AssignmentRuleInput!) {\n  resumeAssignmentRule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endAssignmentRuleDocument: Doc<EndAssignmentRuleMutation, EndAssignmentRuleMutationVariables> = { hash: 'd152db8f5bac1d4eeaf336d890d2c4de23c7ab29cf9bde27222dd33729f281fa', text: "mutation EndAssignmentRule($input: AssignmentRuleInput!) {\n  endAssignmentRule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const rulesPageDocument: Doc<RulesPageQuery, RulesPageQueryVariables> = { hash: 'bc7356a19b6c38744549bfc4f5764070f1fd2b1f72aec194979a23f10c7f3742', text: "query RulesPage($after: String) {\n  viewer {\n    viewerCanMakeAssignmentRules\n  }\n  assignmentRules(first: 30, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...RuleRow\n      }\n    }\n  }\n}\n\nfragment RuleRow on AssignmentRule {\n  id\n  state\n  moduleRetired\n  lookedOn\n  given\n  open\n  version {\n    ...RuleVersion\n  }\n}\n\nfragment RuleVersion on AssignmentRuleVersion {\n  number\n  name\n  module {\n    id\n    title\n  }\n  profiles {\n    id\n    title\n  }\n  cohorts {\n    id\n    name\n    finishedOn\n  }\n  gone\n  competency {\n    id\n    code\n    title\n  }\n  below\n  dueInDays\n  note\n  by {\n    id\n    name\n  }\n  at\n}" }
export const assigningSettingsDocument: Doc<AssigningSettingsQuery, AssigningSettingsQueryVariables> = { hash: 'fd5b0bf8a94bed32573177b4963fb89a19f80d34421ae5d410aac716fd5a9914', text: "query AssigningSettings {\n  assignmentSettings {\n    viewerCanChoose\n    hoursPerWeek {\n      ...AssignmentSetting\n    }\n    overdueLimitDays {\n      ...AssignmentSetting\n    }\n  }\n}\n\nfragment AssignmentSetting on AssignmentSetting {\n  value\n  chosen {\n    on\n    by {\n      id\n      name\n    }\n  }\n}" }
export const chooseAssignmentHoursDocument: Doc<ChooseAssignmentHoursMutation, ChooseAssignmentHoursMutationVariables> = { hash: '4adb37cee7077cff4407293e72b23dc2daf6f9e04ee82e4028b55ffe01848ddd', text: "mutation ChooseAssignmentHours($input: ChooseAssignmentHoursInput!) {\n  chooseAssignmentHours(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseOverdueLimitDocument: Doc<ChooseOverdueLimitMutation, ChooseOverdueLimitMutationVariables> = { hash: '7a7284ef4b097ea9f92dad6a86e6ddc3930a4d1ad13e2699b95c2ee73fe51e00', text: "mutation ChooseOverdueLimit($input: ChooseOverdueLimitInput!) {\n  chooseOverdueLimit(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const ownEndorsingDocument: Doc<OwnEndorsingQuery, OwnEndorsingQueryVariables> = { hash: '1ea0c21324401761da22ce14db9ed9f264c729c9cf9e570ca4e8ba406882ce77', text: "query OwnEndorsing {\n  ownSessions {\n    ...SessionToEndorse\n  }\n}\n\nfragment SessionToEndorse on Session {\n  id\n  title\n  seatedNames\n  competencies {\n    level\n    competency {\n      id\n      title\n      levelDescriptors {\n        level\n        descriptor\n      }\n    }\n  }\n  practiceTasks {\n    itemId\n    version\n    languages\n    title\n    instructions\n    rubric {\n      id\n      title\n      levels {\n        level\n        text\n      }\n    }\n  }\n  participants {\n    ...TookPart\n  }\n}\n\nfragment TookPart on Participant {\n  personId\n  number\n  name\n  waitsSince\n  handedIn {\n    evidenceId\n    title\n    text\n    handedInAt\n    files {\n      id\n      name\n      type\n      size\n      scan\n    }\n  }\n  endorsements {\n    ...SaidOfPerson\n  }\n}\n\nfragment SaidOfPerson on Endorsement {\n  id\n  words\n  saidAt\n  stands\n  evidenceId\n  viewerCanTakeBack\n  levels {\n    level\n    competency {\n      id\n      title\n    }\n  }\n}" }
export const endorseDocument: Doc<EndorseMutation, EndorseMutationVariables> = { hash: 'ec842d3c351a530feae3df1d9629822f8a68f9239358e083a104e82ee8df0333', text: "mutation Endorse($input: EndorseInput!) {\n  endorse(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const takeBackEndorsementDocument: Doc<TakeBackEndorsementMutation, TakeBackEndorsementMutationVariables> = { hash: '2f83845039abddaccd576750cc17423710f98c8899dc1d5abd8e6522df21d5a6', text: "mutation TakeBackEndorsement($input: TakeBackEndorsementInput!) {\n  takeBackEndorsement(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const giveFeedbackDocument: Doc<GiveFeedbackMutation, GiveFeedbackMutationVariables> = { hash: '4418e71f12b8dea3cc46693bcd1fc8ec26de5a325532b5018304758990d727ec', text: "fragment OwnFeedback on OwnFeedback {\n  until\n  session {\n    id\n    title\n    dates {\n      id\n      endsAt\n    }\n  }\n  answer {\n    useful\n    level\n    words\n    mayRead\n  }\n}\n\nmutation GiveFeedback($input: GiveFeedbackInput!) {\n  giveFeedback(input: $input) {\n    feedback {\n      ...OwnFeedback\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const previewMeetingReportDocument: Doc<PreviewMeetingReportMutation, PreviewMeetingReportMutationVariables> = { hash: 'b007668bb275ac5043fc02f1711340f7cb026617195d94da0cc274d09d89c28b', text: "mutation PreviewMeetingReport($input: MeetingReportInput!) {\n  previewMeetingReport(input: $input) {\n    report {\n      ...MeetingReport\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment MeetingReport on MeetingReport {\n  outcome\n  minutes\n  seats {\n    minutes\n    least\n    state\n    said\n    source\n    outcome\n    person {\n      id\n      name\n    }\n    found {\n      ...MeetingAttendee\n    }\n  }\n  strangers {\n    ...MeetingAttendee\n  }\n}\n\nfragment MeetingAttendee on MeetingAttendee {\n  row\n  name\n  email\n  minutes\n  times\n  personId\n  by\n}" }
export const recordMeetingReportDocument: Doc<RecordMeetingReportMutation, RecordMeetingReportMutationVariables> = { hash: '0648d2b6e521f4e5a272fa8fc6bbca7f4385d2528929cb6c267c75469fbfc2f7', text: "mutation RecordMeetingReport($input: RecordMeetingReportInput!) {\n  recordMeetingReport(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const rollPageDocument: Doc<RollPageQuery, RollPageQueryVariables> = { hash: '04bab6d3f3189a278123f99ebff7c19e411d3b2df7fceba90d24b894cccd7d46', text: "fragment TookPart on Participant {\n  personId\n  number\n  name\n  waitsSince\n  handedIn {\n    evidenceId\n    title\n    text\n    handedInAt\n    files {\n      id\n      name\n      type\n      size\n      scan\n    }\n  }\n  endorsements {\n    ...SaidOfPerson\n  }\n}\n\nfragment SaidOfPerson on Endorsement {\n  id\n  words\n  saidAt\n  stands\n  evidenceId\n  viewerCanTakeBack\n  levels {\n    level\n    competency {\n      id\n      title\n    }\n  }\n}\n\nquery RollPage($id: ID!) {\n  viewer {\n    person {\n      id\n    }\n    viewerCanPlanSessions\n  }\n  seatCandidates(sessionId: $id) {\n    gap\n    person {\n      id\n      name\n    }\n  }\n  session(id: $id) {\n    id\n    title\n    state\n    mode\n    capacity\n    booked\n    guest {\n      id\n      name\n    }\n    dates {\n      ...RollDate\n    }\n    participants {\n      ...TookPart\n    }\n    roll {\n      offersSeats\n      seated {\n        ...RollPlace\n      }\n      waiting {\n        ...RollPlace\n      }\n      ended {\n        ...RollPlace\n      }\n    }\n  }\n}\n\nfragment RollDate on SessionDate {\n  id\n  startsAt\n  endsAt\n  room {\n    id\n  }\n  rollCall {\n    canRecord\n    canShowCode\n    code {\n      code\n      closesAt\n    }\n  }\n}\n\nfragment RollPlace on Booking {\n  id\n  state\n  gap\n  late\n  begunAt\n  offeredUntil\n  person {\n    id\n    name\n  }\n  attendance {\n    dateId\n    state\n    source\n  }\n}" }
export const groupCheckDocument: Doc<GroupCheckQuery, GroupCheckQueryVariables> = { hash: '3ef06fafa188d3d0fb3c7e71ce2e3f84a21d11fa2571af678ffa1a51915c4bd4', text: "fragment GroupDecision on GroupResult {\n  rows {\n    gap\n    outcome\n    person {\n      id\n      name\n    }\n    clash {\n      title\n    }\n  }\n  refusal {\n    code\n    details\n  }\n}\n\nquery GroupCheck($input: GroupInput!) {\n  groupCheck(input: $input) {\n    ...GroupDecision\n  }\n}" }
export const bookGroupDocument: Doc<BookGroupMutation, BookGroupMutationVariables> = { hash: '2e011fecfd9ecb1646ab5f954fe2678a90e2a0b9d99eddc7dbf5f32d6ff84d32', text: "fragment GroupDecision on GroupResult {\n  rows {\n    gap\n    outcome\n    person {\n      id\n      name\n    }\n    clash {\n      title\n    }\n  }\n  refusal {\n    code\n    details\n  }\n}\n\nmutation BookGroup($input: GroupInput!) {\n  bookGroup(input: $input) {\n    ...GroupDecision\n  }\n}" }
export const removeBookingDocument: Doc<RemoveBookingMutation, RemoveBookingMutationVariables> = { hash: '7b46c7fb573dc8aaedc0ffcc485f38dd20d5e58a04cd9eeebba88e1d56f074b3', text: "mutation RemoveBooking($input: RemoveBookingInput!) {\n  removeBooking(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const recordAttendanceDocument: Doc<RecordAttendanceMutation, RecordAttendanceMutationVariables> = { hash: '3c7499218351cfd76b1804fa38ee87317a5032d3d177bc798cdca458eddc7c91', text: "mutation RecordAttendance($input: AttendanceInput!) {\n  recordAttendance(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const openAttendanceCodeDocument: Doc<OpenAttendanceCodeMutation, OpenAttendanceCodeMutationVariables> = { hash: 'dfbdd2a2576360f99ca2ce44500f2e1fde9085ff6c508264e751fe095b113cd9', text: "mutation OpenAttendanceCode($input: OpenAttendanceCodeInput!) {\n  openAttendanceCode(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const enterAttendanceCodeDocument: Doc<EnterAttendanceCodeMutation, EnterAttendanceCodeMutationVariables> = { hash: 'eacb73748ef9decc8126d181ab19ba816af3689723b4306c189a47e89d71d62e', text: "mutation EnterAttendanceCode($input: EnterAttendanceCodeInput!) {\n  enterAttendanceCode(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const seatsPageDocument: Doc<SeatsPageQuery, SeatsPageQueryVariables> = { hash: '489d1c37109870b4f99bb8b12cfb6587d2526ff1b89a9676fc2aae0125102806', text: "fragment SaidOfPerson on Endorsement {\n  id\n  words\n  saidAt\n  stands\n  evidenceId\n  viewerCanTakeBack\n  levels {\n    level\n    competency {\n      id\n      title\n    }\n  }\n}\n\nfragment OwnFeedback on OwnFeedback {\n  until\n  session {\n    id\n    title\n    dates {\n      id\n      endsAt\n    }\n  }\n  answer {\n    useful\n    level\n    words\n    mayRead\n  }\n}\n\nquery SeatsPage($competencyId: ID, $gapOf: ID!, $after: String) {\n  gap(competencyId: $gapOf) {\n    competency {\n      id\n      title\n    }\n    target\n    effective\n    gap\n    neverLearned\n    goneStale\n  }\n  ownBookings {\n    ...OwnBooking\n  }\n  ownFeedback {\n    ...OwnFeedback\n  }\n  ownEndorsements {\n    ...SaidOfPerson\n    by {\n      id\n      name\n      employer\n    }\n    session {\n      id\n      title\n    }\n  }\n  seats(first: 20, after: $after, competencyId: $competencyId) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...SeatSession\n        competencies {\n          competency {\n            id\n          }\n        }\n        onDemand {\n          moduleId\n          begun\n          finished\n          gains {\n            ...SeatGain\n          }\n        }\n        seat {\n          left\n          waiting\n          window\n          opensAt\n          closesAt\n          place\n          larger\n          booking {\n            id\n          }\n          clash {\n            title\n            startsAt\n            endsAt\n          }\n          gains {\n            ...SeatGain\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment SeatGain on SeatGain {\n  competency {\n    id\n    title\n  }\n  target\n  effective\n  attending\n  byTask\n  beyond\n  closes\n}\n\nfragment SeatSession on Session {\n  id\n  minutes\n  title\n  about\n  languages\n  capacity\n  guest {\n    id\n    name\n    employer\n    occupation\n    zone\n  }\n  dates {\n    id\n    startsAt\n    endsAt\n    online\n    link\n    takesCode\n    room {\n      id\n      name\n      place\n    }\n  }\n}\n\nfragment OwnBooking on Booking {\n  id\n  state\n  attendance {\n    dateId\n    state\n  }\n  offeredUntil\n  freeUntil\n  session {\n    ...SeatSession\n    state\n    material {\n      id\n      fileId\n      name\n      kind\n      language\n      captionsOf\n      chapters {\n        at\n        title\n      }\n      type\n      size\n    }\n    seat {\n      place\n      larger\n      waiting\n      clash {\n        title\n        startsAt\n        endsAt\n      }\n    }\n  }\n}" }
export const bookSeatDocument: Doc<BookSeatMutation, BookSeatMutationVariables> = { hash: '78223b6b845b94146b26e5a99d45fcd5cccc680f27dce1f2f2c3a160b929a90f', text: "mutation BookSeat($input: BookSeatInput!) {\n  bookSeat(input: $input) {\n    booking {\n      id\n      state\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const cancelBookingDocument: Doc<CancelBookingMutation, CancelBookingMutationVariables> = { hash: '9ccd975ad804cce38a03e6194470650ec595f23df1674aaf13c19a7acca86f17', text: "mutation CancelBooking($input: BookingInput!) {\n  cancelBooking(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const takeSeatDocument: Doc<TakeSeatMutation, TakeSeatMutationVariables> = { hash: 'a2025ed43d7acb4d2266fa7de4bd228f0bb6faaebfe931527878753f60dbbfcb', text: "mutation TakeSeat($input: BookingInput!) {\n  takeSeat(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const passSeatDocument: Doc<PassSeatMutation, PassSeatMutationVariables> = { hash: '771f91ba3fa80a76dd71f97abc95111e3dfafd11586a25d7962e1c892e571567', text: "mutation PassSeat($input: BookingInput!) {\n  passSeat(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const calendarFeedDocument: Doc<CalendarFeedQuery, CalendarFeedQueryVariables> = { hash: '57696eaf5a57c924b97dc415b0ebcb25c909974eef9842d987169be457dff4e8', text: "query CalendarFeed {\n  calendarFeed {\n    madeAt\n  }\n}" }
export const makeCalendarFeedDocument: Doc<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables> = { hash: '23c90caf85ad540a79ce839c0132f72417b5dea3017c8ad9bb23a96950ab2fef', text: "mutation MakeCalendarFeed {\n  makeCalendarFeed {\n    feed {\n      madeAt\n      url\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endCalendarFeedDocument: Doc<EndCalendarFeedMutation, EndCalendarFeedMutationVariables> = { hash: 'e4d8e83edcca8735657e7bd162b3fba0d3df95aebf2231679d245b038d6b8020', text: "mutation EndCalendarFeed {\n  endCalendarFeed {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const cohortPageDocument: Doc<CohortPageQuery, CohortPageQueryVariables> = { hash: 'c675098b5635decc0191e3cafa0cc2b29b473be8f5910d49ee03690b22adabd8', text: "query CohortPage($id: ID!, $search: String, $after: String) {\n  viewer {\n    viewerCanChangeCohorts\n  }\n  framework {\n    profiles {\n      id\n      kind\n      title\n    }\n  }\n  cohort(id: $id) {\n    ...CohortRow\n    startedOn\n    finishedOn\n    members(first: 30, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...MemberRow\n        }\n      }\n    }\n  }\n}\n\nfragment MemberRow on CohortMember {\n  person {\n    id\n    name\n    toldApartBy\n  }\n  since\n  source\n  because {\n    ...Condition\n  }\n}\n\nfragment CohortRow on Cohort {\n  id\n  name\n  memberCount\n  course {\n    id\n  }\n  leads {\n    person {\n      id\n      name\n    }\n  }\n  rule {\n    ...Condition\n  }\n}\n\nfragment Condition on CohortCondition {\n  kind\n  value\n  title\n}" }
export const cohortPeopleDocument: Doc<CohortPeopleQuery, CohortPeopleQueryVariables> = { hash: 'eadfa432659f126005d792fd613203fab800a1652d8fd64ff944068379189802', text: "query CohortPeople($search: String) {\n  people(first: 20, search: $search) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        toldApartBy\n      }\n    }\n  }\n}" }
export const renameCohortDocument: Doc<RenameCohortMutation, RenameCohortMutationVariables> = { hash: 'e49313a072824d95b9d5b226bf6b1ead0107384e3a7cbfb0bcca97a0aec29433', text: "mutation RenameCohort($input: RenameCohortInput!) {\n  renameCohort(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endCohortDocument: Doc<EndCohortMutation, EndCohortMutationVariables> = { hash: '99b4ad73edab3b921c4eeb8066ffca51a6fd9f93174142ef06c0bf80f85728dc', text: "mutation EndCohort($input: CohortInput!) {\n  endCohort(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const addMembersDocument: Doc<AddMembersMutation, AddMembersMutationVariables> = { hash: '47681a7f34f145641926aac2aa186dd26d884abc3a2236ded6ea4ca13de85f21', text: "mutation AddMembers($input: CohortPeopleInput!) {\n  addMembers(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endMembershipsDocument: Doc<EndMembershipsMutation, EndMembershipsMutationVariables> = { hash: '14ce68e64f4f67427bbe03ac1f46ef0886062bea72ac5f929ff054c5b5ba0399', text: "mutation EndMemberships($input: CohortPeopleInput!) {\n  endMemberships(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const appointLeadDocument: Doc<AppointLeadMutation, AppointLeadMutationVariables> = { hash: 'b7a69c7422e600bbb7b19808960ff9d8b9d5940ed4d7c705762a1b5b2af81af0', text: "mutation AppointLead($input: CohortLeadInput!) {\n  appointLead(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endLeadDocument: Doc<EndLeadMutation, EndLeadMutationVariables> = { hash: '53f68bf61d73f6fed5ab444ffde55450d146f2241633f0fd409e4b4b5ec57fb6', text: "mutation EndLead($input: CohortLeadInput!) {\n  endLead(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const previewCohortRuleDocument: Doc<PreviewCohortRuleMutation, PreviewCohortRuleMutationVariables> = { hash: '57f35501a03dd72092b4fff69c99b24fdf0ea1e12524cf506cf8ce542179f323', text: "mutation PreviewCohortRule($input: CohortRuleInput!) {\n  previewCohortRule(input: $input) {\n    preview {\n      joining {\n        ...PreviewedPeople\n      }\n      leaving {\n        ...PreviewedPeople\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment PreviewedPeople on PreviewedPeople {\n  count\n  people {\n    id\n    name\n  }\n}" }
export const setCohortRuleDocument: Doc<SetCohortRuleMutation, SetCohortRuleMutationVariables> = { hash: 'eecbaa563d45e53f647829ebc5548d59c09804d951b82b4b6ab785fa41813080', text: "mutation SetCohortRule($input: CohortRuleInput!) {\n  setCohortRule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const previewMembersDocument: Doc<PreviewMembersMutation, PreviewMembersMutationVariables> = { hash: '2df007074a375ec2494bbd2e9db23477114a8a989faf8c243c1d943d5fccf95c', text: "mutation PreviewMembers($input: PreviewMembersInput!) {\n  previewMembers(input: $input) {\n    report {\n      ...MembersReport\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment MembersReport on MembersReport {\n  outcome\n  totals {\n    joins\n    already\n    refused\n  }\n  rows {\n    number\n    who\n    verdict\n    person {\n      id\n      name\n    }\n    problem {\n      code\n      details\n    }\n  }\n}" }
export const addMembersFromTableDocument: Doc<AddMembersFromTableMutation, AddMembersFromTableMutationVariables> = { hash: 'ac752191520aec901cf879d748922a89afe726a790b5250155d4ccd5a3cfb9c3', text: "mutation AddMembersFromTable($input: AddMembersFromTableInput!) {\n  addMembersFromTable(input: $input) {\n    report {\n      ...MembersReport\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment MembersReport on MembersReport {\n  outcome\n  totals {\n    joins\n    already\n    refused\n  }\n  rows {\n    number\n    who\n    verdict\n    person {\n      id\n      name\n    }\n    problem {\n      code\n      details\n    }\n  }\n}" }
export const cohortsPageDocument: Doc<CohortsPageQuery, CohortsPageQueryVariables> = { hash: 'ba035252848ac04a2c762a6b47fd34fd63849eb9f3b0f79debfe72d913471fb8', text: "query CohortsPage($search: String, $after: String) {\n  viewer {\n    viewerCanChangeCohorts\n  }\n  cohorts(first: 30, after: $after, search: $search) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...CohortRow\n      }\n    }\n  }\n}\n\nfragment CohortRow on Cohort {\n  id\n  name\n  memberCount\n  course {\n    id\n  }\n  leads {\n    person {\n      id\n      name\n    }\n  }\n  rule {\n    ...Condition\n  }\n}\n\nfragment Condition on CohortCondition {\n  kind\n  value\n  title\n}" }
export const beginCohortDocument: Doc<BeginCohortMutation, BeginCohortMutationVariables> = { hash: '7c5243741e1df2ae12bbd13b2c1eadafbded2105f7149642e2116ad468a8989a', text: "mutation BeginCohort($input: BeginCohortInput!) {\n  beginCohort(input: $input) {\n    cohort {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const designSheetPageDocument: Doc<DesignSheetPageQuery, DesignSheetPageQueryVariables> = { hash: 'a222a86dbe9e8223bc32ed72b8b5a4f189a16ceccabfb63e401f10c8ec59d4d0', text: "query DesignSheetPage($id: ID!) {\n  viewer {\n    person {\n      id\n    }\n  }\n  evidence(id: $id) {\n    id\n    title\n    occurredOn\n    state\n    person {\n      id\n      name\n    }\n    task {\n      moduleTitle\n    }\n    ...EvidenceDesign\n  }\n}\n\nfragment EvidenceDesign on Evidence {\n  design {\n    revision\n    topic\n    course\n    learners\n    size\n    minutes\n    priorKnowledge\n    outcomes {\n      id\n      text\n      competency {\n        id\n        title\n      }\n    }\n    keyPoints\n    difficultPoints\n    phases {\n      id\n      title\n      minutes\n      teacher\n      learners\n      materials\n    }\n    sources {\n      id\n      what\n      source\n    }\n    assessment\n    homework\n    reflection\n  }\n}" }
export const designMeanwhileDocument: Doc<DesignMeanwhileQuery, DesignMeanwhileQueryVariables> = { hash: 'e8c42fc1fb683fdee2d30c3ca271e0efcdb72db19e2dcaee377026e3925a1634', text: "fragment EvidenceDesign on Evidence {\n  design {\n    revision\n    topic\n    course\n    learners\n    size\n    minutes\n    priorKnowledge\n    outcomes {\n      id\n      text\n      competency {\n        id\n        title\n      }\n    }\n    keyPoints\n    difficultPoints\n    phases {\n      id\n      title\n      minutes\n      teacher\n      learners\n      materials\n    }\n    sources {\n      id\n      what\n      source\n    }\n    assessment\n    homework\n    reflection\n  }\n}\n\nquery DesignMeanwhile($id: ID!) {\n  evidence(id: $id) {\n    occurredOn\n    ...EvidenceDesign\n  }\n}" }
export const saveDesignDocument: Doc<SaveDesignMutation, SaveDesignMutationVariables> = { hash: '16d15d31d405eb45a4a07cf295c7472e8ee09c9c143bbf275cdab31ab9ce3bb7', text: "mutation SaveDesign($input: SaveDesignInput!) {\n  saveDesign(input: $input) {\n    evidence {\n      id\n      design {\n        revision\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const editEvidencePageDocument: Doc<EditEvidencePageQuery, EditEvidencePageQueryVariables> = { hash: '7d8d462304401f0813edc738754f9e6d407c73866d2d72ad756a46552d054346', text: "fragment EvidenceDesign on Evidence {\n  design {\n    revision\n    topic\n    course\n    learners\n    size\n    minutes\n    priorKnowledge\n    outcomes {\n      id\n      text\n      competency {\n        id\n        title\n      }\n    }\n    keyPoints\n    difficultPoints\n    phases {\n      id\n      title\n      minutes\n      teacher\n      learners\n      materials\n    }\n    sources {\n      id\n      what\n      source\n    }\n    assessment\n    homework\n    reflection\n  }\n}\n\nquery EditEvidencePage($id: ID!) {\n  viewer {\n    person {\n      id\n    }\n  }\n  evidenceKinds {\n    code\n    title\n    description\n    ceiling\n    assessors\n  }\n  framework {\n    areas {\n      id\n      title\n      competencies {\n        id\n        title\n        currencyEvents {\n          id\n        }\n      }\n    }\n    currencyEvents {\n      id\n      title\n      effectiveOn\n    }\n  }\n  evidence(id: $id) {\n    supersedesId\n    revision\n    ...EvidenceFacts\n    ...EvidenceTask\n    ...EvidenceDesign\n    ...EvidenceFiles\n  }\n}\n\nfragment EvidenceFacts on Evidence {\n  id\n  kind {\n    code\n    title\n    ceiling\n    assessors\n  }\n  title\n  note\n  link\n  occurredOn\n  recordedAt\n  state\n  claims {\n    competency {\n      id\n      code\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n      effectiveOn\n    }\n  }\n}\n\nfragment EvidenceTask on Evidence {\n  task {\n    moduleId\n    itemId\n    moduleTitle\n    languages\n    version\n    instructions\n    wantsText\n    wantsFiles\n    wantsDesign\n    finishes\n    competencies {\n      id\n      title\n    }\n    rubric {\n      id\n      title\n      levels {\n        level\n        text\n      }\n    }\n  }\n}\n\nfragment EvidenceFiles on Evidence {\n  files {\n    id\n    name\n    size\n    scan\n    uploadedAt\n  }\n}" }
export const returnedWithDocument: Doc<ReturnedWithQuery, ReturnedWithQueryVariables> = { hash: 'b4c300119f8dfd9c5ae9ec9cea83b146e960f7f6ccc9c44f2f176a0630bf6cdf', text: "query ReturnedWith($id: ID!) {\n  evidence(id: $id) {\n    ...EvidenceHistory\n    ...EvidenceTask\n  }\n}\n\nfragment EvidenceHistory on Evidence {\n  person {\n    id\n  }\n  states {\n    state\n    by {\n      id\n      name\n    }\n    at\n    reason\n    marks {\n      criterionId\n      level\n      note\n    }\n  }\n}\n\nfragment EvidenceTask on Evidence {\n  task {\n    moduleId\n    itemId\n    moduleTitle\n    languages\n    version\n    instructions\n    wantsText\n    wantsFiles\n    wantsDesign\n    finishes\n    competencies {\n      id\n      title\n    }\n    rubric {\n      id\n      title\n      levels {\n        level\n        text\n      }\n    }\n  }\n}" }
export const draftMeanwhileDocument: Doc<DraftMeanwhileQuery, DraftMeanwhileQueryVariables> = { hash: 'ac1a7e7ec109f59f248c25df49ace21b5314847c3c1712c8d9501d71681139ac', text: "query DraftMeanwhile($id: ID!) {\n  evidence(id: $id) {\n    revision\n    ...EvidenceFacts\n  }\n}\n\nfragment EvidenceFacts on Evidence {\n  id\n  kind {\n    code\n    title\n    ceiling\n    assessors\n  }\n  title\n  note\n  link\n  occurredOn\n  recordedAt\n  state\n  claims {\n    competency {\n      id\n      code\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n      effectiveOn\n    }\n  }\n}" }
export const saveDraftDocument: Doc<SaveDraftMutation, SaveDraftMutationVariables> = { hash: 'e865abbbfb35dff19825caa103c27c111fb32e59cc9555e319ea93f88401f527', text: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    evidence {\n      id\n      revision\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const handInEvidenceDocument: Doc<HandInEvidenceMutation, HandInEvidenceMutationVariables> = { hash: '555cbfdf03e1d53e330c3594058fb018621837d84b286cca0ac6f8807379a3d6', text: "mutation HandInEvidence($input: EvidenceInput!) {\n  handInEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const discardDraftDocument: Doc<DiscardDraftMutation, DiscardDraftMutationVariables> = { hash: '813505e260e29c9cdb1d806f5ad69d80223c911f4d9896607dcdc97145ded211', text: "mutation DiscardDraft($input: EvidenceInput!) {\n  discardDraft(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const evidencePageDocument: Doc<EvidencePageQuery, EvidencePageQueryVariables> = { hash: 'e9a26f48bc35d0d66c8c46259af13ec445d277099fbcf94e88992195fa10c60e', text: "query EvidencePage($after: String) {\n  viewer {\n    person {\n      id\n      open: evidence(first: 50, states: [draft, returned]) {\n        totalCount\n        edges {\n          node {\n            ...EvidenceRow\n          }\n        }\n      }\n      waiting: evidence(first: 50, states: [submitted, in_review]) {\n        totalCount\n        edges {\n          node {\n            ...EvidenceRow\n          }\n        }\n      }\n      decided: evidence(\n        first: 20\n        after: $after\n        states: [accepted, rejected, revoked]\n      ) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...EvidenceRow\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment EvidenceRow on Evidence {\n  id\n  title\n  kind {\n    code\n    title\n  }\n  occurredOn\n  recordedAt\n  state\n  waitingDays\n  supersedesId\n  supersededById\n  claims {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  appraisals {\n    id\n    competency {\n      id\n      title\n    }\n    level\n    withdrawnBecause\n  }\n  reviewer {\n    id\n    name\n  }\n  states {\n    state\n    reason\n  }\n}" }
export const linkFileDocument: Doc<LinkFileMutation, LinkFileMutationVariables> = { hash: 'b3a0924dc2b55bbf49ba027e1d6bfa15df3fb519113744ea59050b2460408b7d', text: "mutation LinkFile($input: LinkFileInput!) {\n  linkFile(input: $input) {\n    link {\n      url\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const removeFileDocument: Doc<RemoveFileMutation, RemoveFileMutationVariables> = { hash: 'e2004af472b52452798967f77585472f8a109874202d6ac056f57eb74e36bb90', text: "mutation RemoveFile($input: RemoveFileInput!) {\n  removeFile(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const newEvidencePageDocument: Doc<NewEvidencePageQuery, NewEvidencePageQueryVariables> = { hash: 'e336d5cb64802191b3731a6a28baf357dbd2b3f537e5fb9f76a88762cd5ce4fb', text: "query NewEvidencePage($competencyId: ID!, $forCompetency: Boolean!) {\n  evidenceKinds {\n    code\n    title\n    description\n    ceiling\n    assessors\n  }\n  gap(competencyId: $competencyId) @include(if: $forCompetency) {\n    target\n    effective\n    proofNeeded\n    competency {\n      id\n      title\n    }\n    staleBy {\n      id\n    }\n    routes {\n      kind\n      reaches\n      closes\n      evidenceKinds {\n        code\n      }\n    }\n  }\n}" }
export const piecePageDocument: Doc<PiecePageQuery, PiecePageQueryVariables> = { hash: '01dfca3b2826f77df8ee4a6a823303b87fa7670a3db4cd950ae58ff88100f625', text: "fragment EvidenceDesign on Evidence {\n  design {\n    revision\n    topic\n    course\n    learners\n    size\n    minutes\n    priorKnowledge\n    outcomes {\n      id\n      text\n      competency {\n        id\n        title\n      }\n    }\n    keyPoints\n    difficultPoints\n    phases {\n      id\n      title\n      minutes\n      teacher\n      learners\n      materials\n    }\n    sources {\n      id\n      what\n      source\n    }\n    assessment\n    homework\n    reflection\n  }\n}\n\nfragment EvidenceFacts on Evidence {\n  id\n  kind {\n    code\n    title\n    ceiling\n    assessors\n  }\n  title\n  note\n  link\n  occurredOn\n  recordedAt\n  state\n  claims {\n    competency {\n      id\n      code\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n      effectiveOn\n    }\n  }\n}\n\nfragment EvidenceHistory on Evidence {\n  person {\n    id\n  }\n  states {\n    state\n    by {\n      id\n      name\n    }\n    at\n    reason\n    marks {\n      criterionId\n      level\n      note\n    }\n  }\n}\n\nfragment EvidenceTask on Evidence {\n  task {\n    moduleId\n    itemId\n    moduleTitle\n    languages\n    version\n    instructions\n    wantsText\n    wantsFiles\n    wantsDesign\n    finishes\n    competencies {\n      id\n      title\n    }\n    rubric {\n      id\n      title\n      levels {\n        level\n        text\n      }\n    }\n  }\n}\n\nfragment EvidenceAppraisals on Evidence {\n  appraisals {\n    id\n    competency {\n      id\n      code\n      title\n    }\n    rater {\n      id\n      name\n    }\n    level\n    note\n    recordedAt\n    withdrawnBecause\n  }\n}\n\nfragment EvidenceFiles on Evidence {\n  files {\n    id\n    name\n    size\n    scan\n    uploadedAt\n  }\n}\n\nquery PiecePage($id: ID!) {\n  viewer {\n    person {\n      id\n    }\n  }\n  evidence(id: $id) {\n    person {\n      id\n      name\n    }\n    supersedesId\n    supersededById\n    waitingDays\n    mayReview\n    reviewer {\n      id\n      name\n    }\n    passedTo {\n      id\n      name\n    }\n    ...EvidenceFacts\n    ...EvidenceTask\n    ...EvidenceDesign\n    ...EvidenceFiles\n    ...EvidenceHistory\n    ...EvidenceAppraisals\n  }\n}" }
export const takeBackEvidenceDocument: Doc<TakeBackEvidenceMutation, TakeBackEvidenceMutationVariables> = { hash: 'cd8792d4da9d19ef89f8b891cacfc3ed06b6efdff2252d24a8f93a2e678949d7', text: "mutation TakeBackEvidence($input: EvidenceInput!) {\n  takeBackEvidence(input: $input) {\n    evidence {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const correctEvidenceDocument: Doc<CorrectEvidenceMutation, CorrectEvidenceMutationVariables> = { hash: '5c8032db8c38735ea2a979c501cd1a0911203a8ace7aa5b978dbd009de6e8d1c', text: "mutation CorrectEvidence($input: EvidenceInput!) {\n  correctEvidence(input: $input) {\n    evidence {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const waitingCountDocument: Doc<WaitingCountQuery, WaitingCountQueryVariables> = { hash: '84bf039b9b0634fbe9171524ed61b599ebd5bff9e8ba606a273a2e1ce8f99226', text: "query WaitingCount {\n  reviewQueue(filter: waiting, first: 1) {\n    counts {\n      waiting\n    }\n  }\n}" }
export const reviewPageDocument: Doc<ReviewPageQuery, ReviewPageQueryVariables> = { hash: 'e5f8a6b60b8cf123606ace1d59c4fbe07656401122e8183d946f80c4782d9b47', text: "query ReviewPage($filter: ReviewFilter, $cohortId: ID, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    roles\n  }\n  cohorts(first: 100) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n  reviewQueue(filter: $filter, cohortId: $cohortId, first: 30, after: $after) {\n    counts {\n      waiting\n      mine\n      all\n    }\n    oldestDays\n    limitDays\n    lateCount\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...QueuePiece\n      }\n    }\n  }\n}\n\nfragment QueuePiece on Evidence {\n  id\n  person {\n    id\n    name\n  }\n  kind {\n    code\n    title\n  }\n  claims {\n    competency {\n      id\n      title\n    }\n  }\n  waitingDays\n  reviewer {\n    id\n    name\n  }\n  passedTo {\n    id\n    name\n  }\n}" }
export const reviewPieceDocument: Doc<ReviewPieceQuery, ReviewPieceQueryVariables> = { hash: '7c689b0fea57a3841815763a73bd29fe6024ef2d31c433fe97a439a8c9be90cb', text: "fragment EvidenceDesign on Evidence {\n  design {\n    revision\n    topic\n    course\n    learners\n    size\n    minutes\n    priorKnowledge\n    outcomes {\n      id\n      text\n      competency {\n        id\n        title\n      }\n    }\n    keyPoints\n    difficultPoints\n    phases {\n      id\n      title\n      minutes\n      teacher\n      learners\n      materials\n    }\n    sources {\n      id\n      what\n      source\n    }\n    assessment\n    homework\n    reflection\n  }\n}\n\nfragment EvidenceFacts on Evidence {\n  id\n  kind {\n    code\n    title\n    ceiling\n    assessors\n  }\n  title\n  note\n  link\n  occurredOn\n  recordedAt\n  state\n  claims {\n    competency {\n      id\n      code\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n      effectiveOn\n    }\n  }\n}\n\nfragment EvidenceHistory on Evidence {\n  person {\n    id\n  }\n  states {\n    state\n    by {\n      id\n      name\n    }\n    at\n    reason\n    marks {\n      criterionId\n      level\n      note\n    }\n  }\n}\n\nfragment EvidenceTask on Evidence {\n  task {\n    moduleId\n    itemId\n    moduleTitle\n    languages\n    version\n    instructions\n    wantsText\n    wantsFiles\n    wantsDesign\n    finishes\n    competencies {\n      id\n      title\n    }\n    rubric {\n      id\n      title\n      levels {\n        level\n        text\n      }\n    }\n  }\n}\n\nfragment EvidenceAppraisals on Evidence {\n  appraisals {\n    id\n    competency {\n      id\n      code\n      title\n    }\n    rater {\n      id\n      name\n    }\n    level\n    note\n    recordedAt\n    withdrawnBecause\n  }\n}\n\nfragment EvidenceFiles on Evidence {\n  files {\n    id\n    name\n    size\n    scan\n    uploadedAt\n  }\n}\n\nquery ReviewPiece($id: ID!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    viewerCanSeePeople\n  }\n  evidence(id: $id) {\n    ...EvidenceFacts\n    ...EvidenceTask\n    ...EvidenceDesign\n    ...EvidenceHistory\n    ...EvidenceAppraisals\n    ...EvidenceFiles\n    person {\n      id\n      name\n    }\n    claims {\n      competency {\n        levelDescriptors {\n          level\n          descriptor\n        }\n      }\n    }\n    reviewer {\n      id\n      name\n    }\n    passedTo {\n      id\n      name\n    }\n    mayReview\n    waitingDays\n    supersededById\n  }\n  framework {\n    scale {\n      level\n      title\n    }\n    competencies {\n      id\n      code\n      title\n      levelDescriptors {\n        level\n        descriptor\n      }\n    }\n  }\n  reviewers(first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n}" }
export const reviewEffectDocument: Doc<ReviewEffectQuery, ReviewEffectQueryVariables> = { hash: '4d13c62c709db16c2ea6f4f0bfd7559e12a178482b29c6937a4afd3c68d7f5a0', text: "query ReviewEffect($id: ID!, $levels: [GivenLevelInput!]!) {\n  evidence(id: $id) {\n    effect(levels: $levels) {\n      competency {\n        id\n        title\n      }\n      target\n      effectiveNow\n      effectiveThen\n      gapNow\n      gapThen\n      currencyNow\n      currencyThen\n      staleFromThen\n      awaitsSecond\n    }\n  }\n}" }
export const beginReviewDocument: Doc<BeginReviewMutation, BeginReviewMutationVariables> = { hash: '7755c57ecdba8f19c56ac775c21f63b7d4ac556cc89e553ec2c460f892a2078c', text: "mutation BeginReview($input: EvidenceInput!) {\n  beginReview(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const acceptEvidenceDocument: Doc<AcceptEvidenceMutation, AcceptEvidenceMutationVariables> = { hash: '460a8a3f07368932534bea6df29fdcf727e002d205757931e0fbbfe502355e66', text: "mutation AcceptEvidence($input: AcceptEvidenceInput!) {\n  acceptEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const returnEvidenceDocument: Doc<ReturnEvidenceMutation, ReturnEvidenceMutationVariables> = { hash: 'ddd42bbe27f6152f3f1d09decedbf8c752d91815847a4b4a84229bc10791568c', text: "mutation ReturnEvidence($input: SendBackEvidenceInput!) {\n  returnEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const rejectEvidenceDocument: Doc<RejectEvidenceMutation, RejectEvidenceMutationVariables> = { hash: 'dec136995d44e315fd39e1ad75e9e6bbd93f5096c1fe3e696310e6bd063185f6', text: "mutation RejectEvidence($input: SendBackEvidenceInput!) {\n  rejectEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const passEvidenceDocument: Doc<PassEvidenceMutation, PassEvidenceMutationVariables> = { hash: '40c30c357f4f49ad18269406734e570d185a1ca2d41c44a204d9a187066cb27b', text: "mutation PassEvidence($input: PassEvidenceInput!) {\n  passEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawAppraisalDocument: Doc<WithdrawAppraisalMutation, WithdrawAppraisalMutationVariables> = { hash: '812df5a0652fa03d183d1fd385e0c40fd41ecdd6b561dea9028032929285ff6c', text: "mutation WithdrawAppraisal($input: WithdrawAppraisalInput!) {\n  withdrawAppraisal(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const revokeEvidenceDocument: Doc<RevokeEvidenceMutation, RevokeEvidenceMutationVariables> = { hash: 'b194c36b3f286dd1d4f4f48a0da22d8e06c68dae5e032116f9c0caa287ec7490', text: "mutation RevokeEvidence($input: DecideEvidenceInput!) {\n  revokeEvidence(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const reviewRulesDocument: Doc<ReviewRulesQuery, ReviewRulesQueryVariables> = { hash: '301c7d5cb110685fc5ce4b5099499cbed6f246fe38daedf7f9609a8bdca33a49', text: "query ReviewRules {\n  reviewQueue(filter: all, first: 1) {\n    limitDays\n  }\n  framework {\n    settling\n  }\n}" }
export const chooseReviewLimitDocument: Doc<ChooseReviewLimitMutation, ChooseReviewLimitMutationVariables> = { hash: '0804e3948e5fc06a5873857c2cc45faeed7e88e01d0df945d8177a5842345b2d', text: "mutation ChooseReviewLimit($input: ChooseReviewLimitInput!) {\n  chooseReviewLimit(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseSettlingDocument: Doc<ChooseSettlingMutation, ChooseSettlingMutationVariables> = { hash: '254b1589eb88fee0c8634dc69e03859448892c09e323ed165a4380843d219e06', text: "mutation ChooseSettling($input: ChooseSettlingInput!) {\n  chooseSettling(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const theirEvidencePageDocument: Doc<TheirEvidencePageQuery, TheirEvidencePageQueryVariables> = { hash: 'b0adc051f2d2c96503e0accaf9f72bee20bdfd588e9a98bbae402d6e8c9598e3', text: "fragment EvidenceRow on Evidence {\n  id\n  title\n  kind {\n    code\n    title\n  }\n  occurredOn\n  recordedAt\n  state\n  waitingDays\n  supersedesId\n  supersededById\n  claims {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  appraisals {\n    id\n    competency {\n      id\n      title\n    }\n    level\n    withdrawnBecause\n  }\n  reviewer {\n    id\n    name\n  }\n  states {\n    state\n    reason\n  }\n}\n\nquery TheirEvidencePage($personId: ID!, $after: String) {\n  gaps(personId: $personId) {\n    person {\n      id\n      name\n      evidence(first: 30, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        edges {\n          node {\n            ...EvidenceRow\n          }\n        }\n      }\n    }\n  }\n}" }
export const gapPageDocument: Doc<GapPageQuery, GapPageQueryVariables> = { hash: 'f0c3e4d03469250d3bd03cc33e7251a82d9f1c3cc26a2cb9f6ae887cb3e4d61b', text: "query GapPage($personId: ID, $asOf: Date) {\n  viewer {\n    person {\n      id\n    }\n  }\n  evidenceKinds {\n    code\n    title\n  }\n  gaps(personId: $personId, asOf: $asOf) {\n    person {\n      id\n      name\n    }\n    asOf\n    today\n    byDefault\n    profiles {\n      id\n      title\n    }\n    counts {\n      neverLearnedLevels\n      neverLearnedCompetencies\n      goneStaleLevels\n      goneStaleCompetencies\n      notAssessed\n      onTarget\n      onTargetAgeing\n    }\n    gaps {\n      ...GapRow\n    }\n    onTarget {\n      ...GapRow\n    }\n  }\n}\n\nfragment GapRow on Gap {\n  competency {\n    id\n    code\n    title\n    area {\n      id\n    }\n  }\n  target\n  core\n  raw\n  effective\n  selfRating\n  gap\n  neverLearned\n  goneStale\n  shownLevel\n  provedOn\n  currency\n  nextStaleOn\n  staleBy {\n    id\n    title\n    staleFrom\n  }\n  proofNeeded\n  routes {\n    kind\n    reaches\n    closes\n    evidenceKinds {\n      code\n    }\n  }\n  modules {\n    module {\n      id\n      track\n      languages\n      title\n      hours\n    }\n    reaches\n    closes\n    reviewed\n    begun {\n      parts\n      done\n      nextItemId\n    }\n  }\n  assignments {\n    moduleId\n    dueOn\n    state\n  }\n  sessions {\n    sessionId\n    title\n    startsAt\n    attending\n    byTask\n    beyond\n    left\n    booking\n  }\n}" }
export const gapWhyDocument: Doc<GapWhyQuery, GapWhyQueryVariables> = { hash: 'ebb471ebdee1f19294c24fb0e1f3ebcb7030186b92a5599d526b474e43e9b01a', text: "query GapWhy($personId: ID, $competencyId: ID!, $asOf: Date) {\n  evidenceKinds {\n    code\n    title\n    ceiling\n  }\n  gap(personId: $personId, competencyId: $competencyId, asOf: $asOf) {\n    target\n    core\n    wantedBy {\n      profile {\n        id\n        title\n      }\n      level\n      core\n      startedOn\n    }\n    raw\n    effective\n    shownLevel\n    competency {\n      statement\n      levelDescriptors {\n        level\n        descriptor\n      }\n    }\n    why {\n      ruleVersion\n      edition\n      settling\n      halfLife {\n        days\n        basis\n      }\n      levels {\n        level\n        provedOn\n        currency\n        countsAs\n        confidence\n        ageingFrom\n        staleFrom\n        lapsedFrom\n        staleBy {\n          id\n          title\n          effectiveOn\n          staleFrom\n        }\n        cleared {\n          id\n          title\n        }\n      }\n      evidence {\n        evidenceId\n        title\n        kind {\n          code\n          title\n          ceiling\n        }\n        occurredOn\n        recordedAt\n        state\n        claimedLevel\n        proves\n        countsAs\n        currency\n        refresh {\n          upTo\n          clears {\n            id\n            title\n          }\n        }\n        appraisals {\n          rater {\n            id\n            name\n          }\n          level\n          counted\n          verdict\n          recordedAt\n        }\n      }\n      events {\n        event {\n          id\n          title\n          summary\n          effectiveOn\n          graceDays\n          source\n        }\n        staleFrom\n        touches\n        cleared\n      }\n      selfRatings {\n        level\n        ratedOn\n      }\n    }\n  }\n}" }
export const findOutDocument: Doc<FindOutQuery, FindOutQueryVariables> = { hash: 'a3c7745ee6b7af76344e242f12cf0f91cb3a5547156d9731dc7b26ff61cbe265', text: "query FindOut {\n  diagnostics {\n    ...DiagnosticOffer\n  }\n}\n\nfragment DiagnosticOffer on Diagnostic {\n  area {\n    id\n    title\n  }\n  againFrom\n  try {\n    id\n    endedAt\n  }\n}" }
export const ownWishesDocument: Doc<OwnWishesQuery, OwnWishesQueryVariables> = { hash: 'd99db5194cdaa181d084ba4375f2889c8c7c6cf1a2c43060a60230eb7e1df253', text: "query OwnWishes {\n  wishes {\n    ...OwnWish\n  }\n}\n\nfragment OwnWish on SessionWish {\n  id\n  competency {\n    id\n  }\n}" }
export const askForSessionDocument: Doc<AskForSessionMutation, AskForSessionMutationVariables> = { hash: 'e73263c9dae2ce472e845e81d225d2d25bffe641635501bf853f5de7c004020f', text: "mutation AskForSession($input: AskForSessionInput!) {\n  askForSession(input: $input) {\n    wish {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawWishDocument: Doc<WithdrawWishMutation, WithdrawWishMutationVariables> = { hash: '25301af95f9a36f106306aba725ecc6ccfa081497374f05cdc5741c664fc50e5', text: "mutation WithdrawWish($input: WishInput!) {\n  withdrawWish(input: $input) {\n    wish {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const changedDocument: Doc<ChangedSubscription, ChangedSubscriptionVariables> = { hash: '7e911f24940f19cf2882931570cd61d0e38910f8c37cd96310842311859e6ffc', text: "subscription Changed($topics: [Topic!]!) {\n  changed(topics: $topics)\n}" }
export const askGuestCodeDocument: Doc<AskGuestCodeMutation, AskGuestCodeMutationVariables> = { hash: 'a97efd491ec7b371d8b99928c3c9f1655ff3f63dad24f0c40f967a4091c7cf9a', text: "mutation AskGuestCode($input: AskGuestCodeInput!) {\n  askGuestCode(input: $input) {\n    code {\n      sentTo\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const beginUploadDocument: Doc<BeginUploadMutation, BeginUploadMutationVariables> = { hash: '9428b24c07328ab78be946289fd83b3aa624bd11e57f8c7136374d6ea77229a8', text: "mutation BeginUpload($input: BeginUploadInput!) {\n  beginUpload(input: $input) {\n    upload {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const unfinishedUploadsDocument: Doc<UnfinishedUploadsQuery, UnfinishedUploadsQueryVariables> = { hash: '27a71783175e8b1717bb1c2d5d88ae34d15ee4d784d77e07d35b60f5bdf8c553', text: "query UnfinishedUploads($purpose: UploadPurpose!, $subjectId: ID!) {\n  unfinishedUploads(purpose: $purpose, subjectId: $subjectId) {\n    id\n    name\n    size\n    come\n    endsAt\n  }\n}" }
export const linkFilesDocument: Doc<LinkFilesMutation, LinkFilesMutationVariables> = { hash: '05168e1f2165d07c92fd34b0d15e3e0b9992677a3ba1daa0c3dc87b11ba678b7', text: "mutation LinkFiles($input: LinkFilesInput!) {\n  linkFiles(input: $input) {\n    links {\n      fileId\n      url\n    }\n  }\n}" }
export const guestOwedDocument: Doc<GuestOwedQuery, GuestOwedQueryVariables> = { hash: '121d8c696d2da88ff7ff786fbcb66ed36ddfa46e9abac11dbf25493278fa749f', text: "query GuestOwed {\n  ownSessions {\n    id\n    title\n    mode\n    dates {\n      id\n      startsAt\n    }\n    proposal {\n      id\n      viewerCanAnswer\n    }\n    owedByGuest {\n      what\n      name\n    }\n    participants {\n      personId\n      name\n      waitsSince\n      handedIn {\n        evidenceId\n      }\n    }\n  }\n}" }
export const guestsPageDocument: Doc<GuestsPageQuery, GuestsPageQueryVariables> = { hash: '6ef30caae6a8138d25a9d5434027897808e1643d13007eb55cff250766e389fa', text: "query GuestsPage($search: String, $after: String) {\n  viewer {\n    viewerCanInviteGuests\n  }\n  namesToGuests\n  guests(first: 30, after: $after, search: $search) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...GuestRow\n      }\n    }\n  }\n}\n\nfragment GuestRow on Guest {\n  id\n  name\n  email\n  language\n  employer\n  occupation\n  about\n  zone\n  expertise {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  verifiedUntil\n  verifiedBy {\n    id\n    name\n  }\n  state\n  hoursStatements {\n    ...HoursStatement\n  }\n  link {\n    madeAt\n    mail\n    firstUsedAt\n    lastUsedAt\n    endsAt\n    revokedAt\n  }\n}\n\nfragment HoursStatement on HoursStatement {\n  id\n  number\n  madeAt\n  minutes\n  count\n}" }
export const inviteGuestDocument: Doc<InviteGuestMutation, InviteGuestMutationVariables> = { hash: 'b4cccd166bad7cf626d66f08d7ea4479a39fc78960d011933a7e0507e5c267e6', text: "mutation InviteGuest($input: InviteGuestInput!) {\n  inviteGuest(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const sendGuestLinkDocument: Doc<SendGuestLinkMutation, SendGuestLinkMutationVariables> = { hash: '021b57aab12c30ca7af16d8e8f0a3399fbddd05e53ef60e62ab1bcc51c338c84', text: "mutation SendGuestLink($input: SendGuestLinkInput!) {\n  sendGuestLink(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const revokeGuestLinksDocument: Doc<RevokeGuestLinksMutation, RevokeGuestLinksMutationVariables> = { hash: 'dcb91d7a0fb413c0b3747aef8e49f7c72a61db2a996f78cc39f9c8552a1dfd69', text: "mutation RevokeGuestLinks($input: GuestInput!) {\n  revokeGuestLinks(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endGuestDocument: Doc<EndGuestMutation, EndGuestMutationVariables> = { hash: 'c24959660dc9a3759cb045dd823f0ba76f9ea6323f22333b34ed051e42462431', text: "mutation EndGuest($input: GuestInput!) {\n  endGuest(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const verifyGuestDocument: Doc<VerifyGuestMutation, VerifyGuestMutationVariables> = { hash: 'a667639e3f8054eb8c1261bc414c0eddbd49e4fbae1553b011c318904e39b9b3', text: "mutation VerifyGuest($input: VerifyGuestInput!) {\n  verifyGuest(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseNamesToGuestsDocument: Doc<ChooseNamesToGuestsMutation, ChooseNamesToGuestsMutationVariables> = { hash: 'bcbe077980c7868b64cd0e0c47aedfca0f31d312067116bf97d61da2e4d604e5', text: "mutation ChooseNamesToGuests($input: ChooseNamesToGuestsInput!) {\n  chooseNamesToGuests(input: $input) {\n    names\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const guestPageDocument: Doc<GuestPageQuery, GuestPageQueryVariables> = { hash: '42b4eb8bf8983584d1586975d71886f3457e4012dd5e1146259715f578acb90d', text: "query GuestPage {\n  guestPage {\n    guest {\n      id\n      name\n      email\n      language\n      employer\n      occupation\n      about\n      zone\n      expertise {\n        level\n        competency {\n          id\n          title\n        }\n      }\n    }\n    schoolName\n    schoolZone\n    linkEndsAt\n    areas {\n      id\n      title\n      competencies {\n        id\n        title\n      }\n    }\n  }\n}" }
export const saveGuestProfileDocument: Doc<SaveGuestProfileMutation, SaveGuestProfileMutationVariables> = { hash: '22de74fc8d497cd92ee49ae7bc5f71fa48fd1d3d9cce5437943ce275ec860ad7', text: "mutation SaveGuestProfile($input: GuestProfileInput!) {\n  saveGuestProfile(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseGuestZoneDocument: Doc<ChooseGuestZoneMutation, ChooseGuestZoneMutationVariables> = { hash: '2bcc7c66aeaa8a994baa2808a069373e72fca7331cbd229fcca75978b142fc74', text: "mutation ChooseGuestZone($input: ChooseGuestZoneInput!) {\n  chooseGuestZone(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseGuestLanguageDocument: Doc<ChooseGuestLanguageMutation, ChooseGuestLanguageMutationVariables> = { hash: '95d359bb8c38012dcc19d10be1389eb6a4cba691cb4fa7e7bf1ac3464b1f6903', text: "mutation ChooseGuestLanguage($input: ChooseLanguageInput!) {\n  chooseGuestLanguage(input: $input) {\n    refusal {\n      code\n    }\n  }\n}" }
export const guestTimesDocument: Doc<GuestTimesQuery, GuestTimesQueryVariables> = { hash: '8e7e13bb604fef645ef6446e5748ed1fb4272ec0c01e14fd3e1c2685fbc26f0a', text: "query GuestTimes {\n  guestPage {\n    availability {\n      basis\n      said\n      weekly {\n        id\n        weekdays\n        fromMinute\n        untilMinute\n        free\n        startedOn\n        finishedOn\n      }\n      dated {\n        id\n        fromDay\n        fromMinute\n        untilDay\n        untilMinute\n        free\n      }\n      calendars {\n        id\n        name\n        readAt\n        busyTimes\n      }\n      freeTimes(days: 60) {\n        startsAt\n        endsAt\n      }\n    }\n  }\n}" }
export const chooseAvailabilityDocument: Doc<ChooseAvailabilityMutation, ChooseAvailabilityMutationVariables> = { hash: 'a5e27cec6658fcec7e3a62205ca9ba8c239ff599b7a5f94adbbf894bdbab075c', text: "mutation ChooseAvailability($input: ChooseAvailabilityInput!) {\n  answer: chooseAvailability(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const addWeeklyTimeDocument: Doc<AddWeeklyTimeMutation, AddWeeklyTimeMutationVariables> = { hash: 'd4e96a2fdd4125e3e43cc66733ec795be84f74d7fb1a84db83558062ee13d3d0', text: "mutation AddWeeklyTime($input: WeeklyTimeInput!) {\n  answer: addWeeklyTime(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const addDatedTimeDocument: Doc<AddDatedTimeMutation, AddDatedTimeMutationVariables> = { hash: '61d8215690b58eaafbb6eb135cfa18417d328189d540eb21cf38c9e302fb9f2f', text: "mutation AddDatedTime($input: DatedTimeInput!) {\n  answer: addDatedTime(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const removeTimeDocument: Doc<RemoveTimeMutation, RemoveTimeMutationVariables> = { hash: 'f78930fa9b70f997076bd550ad77a67278aec49ec3491cc9827a7425b91a68d6', text: "mutation RemoveTime($input: RemoveTimeInput!) {\n  answer: removeTime(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const readGuestCalendarDocument: Doc<ReadGuestCalendarMutation, ReadGuestCalendarMutationVariables> = { hash: 'bed110d991bf7e1d11eea929acb4c4af47cdd978b481466aacbdf2ca6678f212', text: "mutation ReadGuestCalendar($input: ReadGuestCalendarInput!) {\n  answer: readGuestCalendar(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const forgetGuestCalendarDocument: Doc<ForgetGuestCalendarMutation, ForgetGuestCalendarMutationVariables> = { hash: '26eb06ba1ee35d7b10b2d5fda82db1cc3d4026b1a6f0d3e3739f94df2992e336', text: "mutation ForgetGuestCalendar($input: ForgetGuestCalendarInput!) {\n  answer: forgetGuestCalendar(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const mePageDocument: Doc<MePageQuery, MePageQueryVariables> = { hash: '9dbc74d272085b6faf181184e1c4a81ebfece5dca23fb9b67ed695068a2e8404', text: "query MePage {\n  viewer {\n    person {\n      name\n    }\n    schoolName\n    visitEndsAt\n    cohorts {\n      ...OwnCohort\n    }\n    identities {\n      id\n      lmsName\n      since\n      ofThisVisit\n      linkId\n    }\n  }\n}\n\nfragment OwnCohort on OwnCohort {\n  name\n  since\n  source\n  because {\n    kind\n    value\n    title\n  }\n}" }
export const startLinkingDocument: Doc<StartLinkingMutation, StartLinkingMutationVariables> = { hash: '97461ba22da8021b313630582a744a1d174b03c55cdafc3fb0103509793244a3', text: "mutation StartLinking {\n  startLinking {\n    linkingCode {\n      code\n      expiresAt\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const previewLinkingDocument: Doc<PreviewLinkingMutation, PreviewLinkingMutationVariables> = { hash: '1b29077ed145b62fe843f34bd99ddda3d21a82bc7fa59b61905ae9004aca21e8', text: "mutation PreviewLinking($input: LinkIdentityInput!) {\n  previewLinking(input: $input) {\n    preview {\n      theirs {\n        ...LinkingSide\n      }\n      own {\n        ...LinkingSide\n      }\n      sharedLmsName\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment LinkingSide on LinkingSide {\n  accounts {\n    name\n    lmsName\n  }\n  roles\n  leads\n}" }
export const linkIdentityDocument: Doc<LinkIdentityMutation, LinkIdentityMutationVariables> = { hash: '28f832668eedd79ea2a8cbb139d9acfeab714bdac4aadd618dac292dce761c9c', text: "mutation LinkIdentity($input: LinkIdentityInput!) {\n  linkIdentity(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const undoLinkingDocument: Doc<UndoLinkingMutation, UndoLinkingMutationVariables> = { hash: 'a0a468e21238c22cd174e523cc3169c68153db0c76e5887e574096784f2fbbe2', text: "mutation UndoLinking($input: UndoLinkingInput!) {\n  undoLinking(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const approvalPageDocument: Doc<ApprovalPageQuery, ApprovalPageQueryVariables> = { hash: '585d0ba47d41162b4da8ed3084cbc243d549748df95210068d04f1b8e075f9e9', text: "query ApprovalPage($id: ID!) {\n  viewer {\n    roles\n  }\n  writtenModule(id: $id) {\n    id\n    state\n    ...Approval\n    files {\n      id\n      name\n    }\n    draft {\n      content {\n        title\n      }\n    }\n    toApprove {\n      number\n      publishedAt\n      publishedBy {\n        id\n        name\n      }\n      content {\n        ...LookedAt\n      }\n    }\n  }\n}\n\nfragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment LookedAt on ModuleContent {\n  languages\n  title\n  summary\n  hours\n  proofs {\n    competency {\n      id\n      title\n    }\n    fromLevel\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n    }\n  }\n  items {\n    ...LookedAtItem\n  }\n}\n\nfragment LookedAtItem on WrittenItem {\n  id\n  kind\n  title\n  html\n  url\n  fileId\n  chapterLines\n  minutes\n  task {\n    wantsText\n    wantsFiles\n    proofs {\n      competencyId\n      level\n    }\n    criteria {\n      id\n      title\n      levels\n    }\n  }\n  quiz {\n    passMark\n    draw\n    tries\n    questions {\n      id\n      kind\n      prompt\n      number\n      accepted\n      feedback\n      options {\n        id\n        text\n        correct\n      }\n    }\n  }\n}" }
export const askModuleApprovalDocument: Doc<AskModuleApprovalMutation, AskModuleApprovalMutationVariables> = { hash: 'befbcd8cb38e360723700991f7509e13c2e5290deee07b63d48ac19a730ae180', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nmutation AskModuleApproval($input: ModuleInput!) {\n  askModuleApproval(input: $input) {\n    module {\n      ...WriteStanding\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment WriteStanding on WrittenModule {\n  id\n  state\n  draftIsAhead\n  ...Approval\n  versions {\n    number\n    publishedAt\n    languages\n  }\n  problems {\n    code\n    itemId\n    questionId\n    competencyId\n    language\n    line\n  }\n  draft {\n    revision\n  }\n}" }
export const approveModuleDocument: Doc<ApproveModuleMutation, ApproveModuleMutationVariables> = { hash: '9f0ca8364d0ca49dc3cd601ee9ab516daa6263262a762889d313a73cc7d7055a', text: "mutation ApproveModule($input: ApproveModuleInput!) {\n  approveModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const returnModuleDocument: Doc<ReturnModuleMutation, ReturnModuleMutationVariables> = { hash: '3714a73e407381b0a7dcac3f2535360473ed49ff14ea75bf8f59a9e563e0ff2c', text: "mutation ReturnModule($input: ReturnModuleInput!) {\n  returnModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const chooseModuleCohortsDocument: Doc<ChooseModuleCohortsMutation, ChooseModuleCohortsMutationVariables> = { hash: 'cbfab24898847370da1c37c733fcb642288db68960cefe820c0a16fb4d861679', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nmutation ChooseModuleCohorts($input: ChooseModuleCohortsInput!) {\n  chooseModuleCohorts(input: $input) {\n    module {\n      ...WriteStanding\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment WriteStanding on WrittenModule {\n  id\n  state\n  draftIsAhead\n  ...Approval\n  versions {\n    number\n    publishedAt\n    languages\n  }\n  problems {\n    code\n    itemId\n    questionId\n    competencyId\n    language\n    line\n  }\n  draft {\n    revision\n  }\n}" }
export const diagnosticPageDocument: Doc<DiagnosticPageQuery, DiagnosticPageQueryVariables> = { hash: 'd24449ed2bd8fcf1ddef479821c33db145a9a924d8c86d76471b9a2cc9897eca', text: "query DiagnosticPage($areaId: ID!) {\n  diagnostic(areaId: $areaId) {\n    ...DiagnosticGoing\n    area {\n      id\n      title\n    }\n    questions\n    againFrom\n    try {\n      ...DiagnosticResult\n    }\n  }\n  gaps {\n    gaps {\n      ...AfterDiagnostic\n    }\n    onTarget {\n      ...AfterDiagnostic\n    }\n  }\n}\n\nfragment DiagnosticGoing on Diagnostic {\n  try {\n    id\n    endedAt\n    count\n    answered\n    next {\n      ...Asked\n    }\n  }\n}\n\nfragment DiagnosticResult on DiagnosticTry {\n  questions {\n    ...Asked\n  }\n  placements {\n    competency {\n      id\n      code\n      title\n    }\n    level\n    right\n    asked\n    shows\n  }\n  evidence {\n    id\n    occurredOn\n    appraisals {\n      competency {\n        id\n      }\n    }\n  }\n  suggested {\n    ...ModuleRow\n  }\n}\n\nfragment AfterDiagnostic on Gap {\n  ...Standing\n  gap\n  competency {\n    code\n    title\n    area {\n      id\n    }\n  }\n}\n\nfragment ModuleRow on Module {\n  id\n  track\n  languages\n  title\n  summary\n  hours\n  onlyFor\n  guidedBy {\n    id\n    name\n    occupation\n    employer\n  }\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    fromLevel\n    toLevel\n  }\n  waitsForReview\n  taskProofs {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n    }\n  }\n  items {\n    ...Part\n  }\n  attempt {\n    id\n    ...Progress\n  }\n  takeAgain\n}\n\nfragment Part on ModuleItem {\n  id\n  kind\n  title\n  quiz {\n    questions\n    tries\n    passMark\n  }\n}\n\nfragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nfragment Standing on Gap {\n  competency {\n    id\n  }\n  target\n  effective\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}" }
export const startDiagnosticDocument: Doc<StartDiagnosticMutation, StartDiagnosticMutationVariables> = { hash: '41cddda3b5e3dec5da4f329c4e91f2e427846d0604bb99f9d1af91fe97280e17', text: "fragment DiagnosticGoing on Diagnostic {\n  try {\n    id\n    endedAt\n    count\n    answered\n    next {\n      ...Asked\n    }\n  }\n}\n\nmutation StartDiagnostic($input: StartDiagnosticInput!) {\n  startDiagnostic(input: $input) {\n    diagnostic {\n      ...DiagnosticGoing\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}" }
export const answerDiagnosticDocument: Doc<AnswerDiagnosticMutation, AnswerDiagnosticMutationVariables> = { hash: '442ec99d1379e960176295efe9da63272e923ed019b4fa575cb8b593b08d59d7', text: "fragment DiagnosticGoing on Diagnostic {\n  try {\n    id\n    endedAt\n    count\n    answered\n    next {\n      ...Asked\n    }\n  }\n}\n\nmutation AnswerDiagnostic($input: AnswerDiagnosticInput!) {\n  answerDiagnostic(input: $input) {\n    diagnostic {\n      ...DiagnosticGoing\n    }\n    counts\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}" }
export const learningPageDocument: Doc<LearningPageQuery, LearningPageQueryVariables> = { hash: 'be954bfc52ab8f029ddf349a7c5865eb448daa36646cfa14ed2b8720130e4f45', text: "fragment DiagnosticOffer on Diagnostic {\n  area {\n    id\n    title\n  }\n  againFrom\n  try {\n    id\n    endedAt\n  }\n}\n\nquery LearningPage($search: String, $competencyId: ID, $level: Int, $mostHours: Float, $language: String, $after: String) {\n  framework {\n    competencies {\n      id\n      code\n      title\n    }\n  }\n  gaps {\n    gaps {\n      ...Standing\n    }\n    onTarget {\n      ...Standing\n    }\n  }\n  diagnostics {\n    ...DiagnosticOffer\n  }\n  begunModules(first: 20) {\n    edges {\n      node {\n        ...ModuleRow\n      }\n    }\n  }\n  modules(\n    first: 20\n    after: $after\n    search: $search\n    competencyId: $competencyId\n    level: $level\n    mostHours: $mostHours\n    language: $language\n  ) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...ModuleRow\n      }\n    }\n  }\n}\n\nfragment ModuleRow on Module {\n  id\n  track\n  languages\n  title\n  summary\n  hours\n  onlyFor\n  guidedBy {\n    id\n    name\n    occupation\n    employer\n  }\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    fromLevel\n    toLevel\n  }\n  waitsForReview\n  taskProofs {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n    }\n  }\n  items {\n    ...Part\n  }\n  attempt {\n    id\n    ...Progress\n  }\n  takeAgain\n}\n\nfragment Part on ModuleItem {\n  id\n  kind\n  title\n  quiz {\n    questions\n    tries\n    passMark\n  }\n}\n\nfragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nfragment Standing on Gap {\n  competency {\n    id\n  }\n  target\n  effective\n}" }
export const modulePageDocument: Doc<ModulePageQuery, ModulePageQueryVariables> = { hash: 'ddae7c549f695dac73413e9faf3919f5269997fd05ef51093c0c9b1a96c42f25', text: "fragment AudienceCohort on Cohort {\n  id\n  name\n}\n\nquery ModulePage($id: ID!) {\n  viewer {\n    person {\n      id\n    }\n    roles\n    viewerCanSeePeople\n  }\n  cohorts(first: 100) {\n    edges {\n      node {\n        ...AudienceCohort\n      }\n    }\n  }\n  gaps {\n    gaps {\n      ...After\n    }\n    onTarget {\n      ...After\n    }\n  }\n  module(id: $id) {\n    ...ModuleRow\n    mayBegin\n    assignment {\n      state\n      dueOn\n      note\n      givenBy {\n        id\n        name\n      }\n    }\n    attempt {\n      startedAt\n      evidence {\n        id\n        ...Became\n      }\n    }\n  }\n}\n\nfragment After on Gap {\n  ...Standing\n  gap\n  routes {\n    kind\n    closes\n    evidenceKinds {\n      code\n      title\n    }\n  }\n}\n\nfragment Became on Evidence {\n  occurredOn\n  refresh {\n    upTo\n  }\n  states {\n    state\n    by {\n      id\n    }\n  }\n  appraisals {\n    id\n    competency {\n      id\n      code\n      title\n    }\n    level\n  }\n}\n\nfragment ModuleRow on Module {\n  id\n  track\n  languages\n  title\n  summary\n  hours\n  onlyFor\n  guidedBy {\n    id\n    name\n    occupation\n    employer\n  }\n  proofs {\n    competency {\n      id\n      code\n      title\n    }\n    fromLevel\n    toLevel\n  }\n  waitsForReview\n  taskProofs {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  refresh {\n    upTo\n    events {\n      id\n      title\n    }\n  }\n  items {\n    ...Part\n  }\n  attempt {\n    id\n    ...Progress\n  }\n  takeAgain\n}\n\nfragment Part on ModuleItem {\n  id\n  kind\n  title\n  quiz {\n    questions\n    tries\n    passMark\n  }\n}\n\nfragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nfragment Standing on Gap {\n  competency {\n    id\n  }\n  target\n  effective\n}" }
export const startModuleDocument: Doc<StartModuleMutation, StartModuleMutationVariables> = { hash: '8f13c75cac36b577c51fc89aa237095716c83da04e77629b274e37c63295fa42', text: "mutation StartModule($input: ModuleInput!) {\n  startModule(input: $input) {\n    module {\n      id\n      items {\n        id\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const playerPageDocument: Doc<PlayerPageQuery, PlayerPageQueryVariables> = { hash: '20673b389d0eab86103364f9d7626f42ba55bc09aa63e47ee3d5a36971e8f81a', text: "fragment Part on ModuleItem {\n  id\n  kind\n  title\n  quiz {\n    questions\n    tries\n    passMark\n  }\n}\n\nfragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nquery PlayerPage($id: ID!) {\n  module(id: $id) {\n    ...Played\n    attempt {\n      id\n      ...Progress\n      items {\n        tries {\n          ...Try\n        }\n      }\n    }\n  }\n}\n\nfragment Played on Module {\n  id\n  waitsForReview\n  languages\n  title\n  hours\n  guidedBy {\n    id\n    name\n  }\n  items {\n    ...Part\n    html\n    url\n    minutes\n    task {\n      ...Task\n    }\n    seconds\n    file {\n      id\n      name\n      size\n    }\n    captions {\n      language\n      fileId\n    }\n    chapters {\n      at\n      title\n    }\n    closed\n  }\n}\n\nfragment Task on TaskFacts {\n  wantsText\n  wantsFiles\n  wantsDesign\n  proves {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  rubric {\n    id\n    title\n    levels {\n      level\n      text\n    }\n  }\n  mayTryAgain\n  handIn {\n    id\n    state\n    recordedAt\n    waitingDays\n    reviewer {\n      name\n    }\n    states {\n      reason\n      by {\n        name\n      }\n    }\n    appraisals {\n      competency {\n        id\n        title\n      }\n      level\n      withdrawnBecause\n    }\n  }\n}\n\nfragment Try on QuizTry {\n  id\n  number\n  endedAt\n  score\n  passed\n  questions {\n    ...Asked\n  }\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}" }
export const beginHandInDocument: Doc<BeginHandInMutation, BeginHandInMutationVariables> = { hash: '0693318300f5dad8ffe1aa202fa93e5a9a09b284bf7bb0a6cd0984ab9eabb679', text: "mutation BeginHandIn($input: HandInInput!) {\n  beginHandIn(input: $input) {\n    evidence {\n      id\n      state\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const reportProgressDocument: Doc<ReportProgressMutation, ReportProgressMutationVariables> = { hash: 'a725d86a4ac9806652d019b833a3324b9f60f27642876c0e6c57959d04d40369', text: "fragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nmutation ReportProgress($input: ReportProgressInput!) {\n  reportProgress(input: $input) {\n    module {\n      attempt {\n        ...Progress\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const startQuizDocument: Doc<StartQuizMutation, StartQuizMutationVariables> = { hash: 'b7bac000f8d52686557746b1d5fbbf36b31643f9ce3a435cd5274c07ba3a8815', text: "fragment Try on QuizTry {\n  id\n  number\n  endedAt\n  score\n  passed\n  questions {\n    ...Asked\n  }\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}\n\nmutation StartQuiz($input: QuizInput!) {\n  startQuiz(input: $input) {\n    try {\n      ...Try\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const answerQuestionDocument: Doc<AnswerQuestionMutation, AnswerQuestionMutationVariables> = { hash: 'c45344c38507d49b210e411ae3cc16a7f6156da73678a9be74574bbbd1cf7e82', text: "fragment Progress on Attempt {\n  finishedAt\n  items {\n    itemId\n    seconds\n    doneAt\n    position\n    seen\n  }\n}\n\nfragment Try on QuizTry {\n  id\n  number\n  endedAt\n  score\n  passed\n  questions {\n    ...Asked\n  }\n}\n\nfragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}\n\nmutation AnswerQuestion($input: AnswerQuestionInput!) {\n  answerQuestion(input: $input) {\n    try {\n      ...Try\n    }\n    module {\n      attempt {\n        ...Progress\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const previewPageDocument: Doc<PreviewPageQuery, PreviewPageQueryVariables> = { hash: '8a627dc830b8d13183050b0d7518cf1ddad2b9d76e8139c053602eb8dcd3cee3', text: "fragment Part on ModuleItem {\n  id\n  kind\n  title\n  quiz {\n    questions\n    tries\n    passMark\n  }\n}\n\nfragment Played on Module {\n  id\n  waitsForReview\n  languages\n  title\n  hours\n  guidedBy {\n    id\n    name\n  }\n  items {\n    ...Part\n    html\n    url\n    minutes\n    task {\n      ...Task\n    }\n    seconds\n    file {\n      id\n      name\n      size\n    }\n    captions {\n      language\n      fileId\n    }\n    chapters {\n      at\n      title\n    }\n    closed\n  }\n}\n\nfragment Task on TaskFacts {\n  wantsText\n  wantsFiles\n  wantsDesign\n  proves {\n    competency {\n      id\n      title\n    }\n    level\n  }\n  rubric {\n    id\n    title\n    levels {\n      level\n      text\n    }\n  }\n  mayTryAgain\n  handIn {\n    id\n    state\n    recordedAt\n    waitingDays\n    reviewer {\n      name\n    }\n    states {\n      reason\n      by {\n        name\n      }\n    }\n    appraisals {\n      competency {\n        id\n        title\n      }\n      level\n      withdrawnBecause\n    }\n  }\n}\n\nquery PreviewPage($id: ID!) {\n  writtenModule(id: $id) {\n    id\n    problems {\n      code\n      itemId\n      questionId\n      competencyId\n      language\n      line\n    }\n    preview {\n      ...Played\n    }\n  }\n}" }
export const previewQuizDocument: Doc<PreviewQuizMutation, PreviewQuizMutationVariables> = { hash: '832625f9d05e86f4ab7821615fefbc26ebb97004e0a16a3027cda88edff53734', text: "fragment Asked on Question {\n  id\n  kind\n  languages\n  prompt\n  options {\n    id\n    text\n  }\n  answered {\n    optionIds\n    text\n    correct\n    rightOptionIds\n    rightText\n    feedback\n  }\n}\n\nmutation PreviewQuiz($input: QuizInput!) {\n  previewQuiz(input: $input) {\n    tryId\n    questions {\n      ...Asked\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const markPreviewAnswerDocument: Doc<MarkPreviewAnswerMutation, MarkPreviewAnswerMutationVariables> = { hash: 'cd86d3811ea66f52472bfd3915dde6f05e07588354c5e200dcef8854dfd10de0', text: "mutation MarkPreviewAnswer($input: MarkPreviewAnswerInput!) {\n  markPreviewAnswer(input: $input) {\n    answered {\n      optionIds\n      text\n      correct\n      rightOptionIds\n      rightText\n      feedback\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const writePageDocument: Doc<WritePageQuery, WritePageQueryVariables> = { hash: '032ba84ac4eec9d68b930788e07ff2b008987ae4ffa95ba437cc4d2ba396b0de', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment AudienceCohort on Cohort {\n  id\n  name\n}\n\nquery WritePage($id: ID!) {\n  viewer {\n    roles\n  }\n  cohorts(first: 100) {\n    edges {\n      node {\n        ...AudienceCohort\n      }\n    }\n  }\n  evidenceKinds {\n    code\n    ceiling\n  }\n  framework {\n    areas {\n      id\n      title\n      competencies {\n        id\n        title\n        currencyEvents {\n          id\n        }\n      }\n    }\n    currencyEvents {\n      id\n      title\n      effectiveOn\n    }\n  }\n  writtenModule(id: $id) {\n    ...WriteStanding\n    ...WriteBrought\n    files {\n      id\n      name\n      type\n      size\n    }\n    draft {\n      content {\n        ...WriteContent\n      }\n    }\n  }\n}\n\nfragment WriteStanding on WrittenModule {\n  id\n  state\n  draftIsAhead\n  ...Approval\n  versions {\n    number\n    publishedAt\n    languages\n  }\n  problems {\n    code\n    itemId\n    questionId\n    competencyId\n    language\n    line\n  }\n  draft {\n    revision\n  }\n}\n\nfragment WriteBrought on WrittenModule {\n  draft {\n    content {\n      items {\n        id\n        fileId\n        closed\n        material {\n          guest\n          version\n          until\n          newer {\n            id\n            version\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment WriteContent on ModuleContent {\n  languages\n  title\n  summary\n  hours\n  proofs {\n    competency {\n      id\n    }\n    fromLevel\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n    }\n  }\n  items {\n    id\n    kind\n    title\n    body\n    url\n    minutes\n    task {\n      wantsText\n      wantsFiles\n      proofs {\n        competencyId\n        level\n      }\n      criteria {\n        id\n        title\n        levels\n      }\n    }\n    fileId\n    seconds\n    captions {\n      language\n      fileId\n    }\n    chapterLines\n    quiz {\n      draw\n      shuffle\n      tries\n      passMark\n      questions {\n        id\n        kind\n        prompt\n        number\n        tolerance\n        accepted\n        feedback\n        options {\n          id\n          text\n          correct\n          feedback\n        }\n      }\n    }\n  }\n}" }
export const exchangeMaterialDocument: Doc<ExchangeMaterialMutation, ExchangeMaterialMutationVariables> = { hash: 'ce3f6baffb703858bac9e9cf5e07cb109a5b410c42efa131e77284327870a577', text: "mutation ExchangeMaterial($input: PutIntoModuleInput!) {\n  putIntoModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const writtenMeanwhileDocument: Doc<WrittenMeanwhileQuery, WrittenMeanwhileQueryVariables> = { hash: '206b58b9993c4cc9a8270f419b2c363dda8f839003129d5228b328f810238c13', text: "fragment WriteContent on ModuleContent {\n  languages\n  title\n  summary\n  hours\n  proofs {\n    competency {\n      id\n    }\n    fromLevel\n    toLevel\n  }\n  refresh {\n    upTo\n    events {\n      id\n    }\n  }\n  items {\n    id\n    kind\n    title\n    body\n    url\n    minutes\n    task {\n      wantsText\n      wantsFiles\n      proofs {\n        competencyId\n        level\n      }\n      criteria {\n        id\n        title\n        levels\n      }\n    }\n    fileId\n    seconds\n    captions {\n      language\n      fileId\n    }\n    chapterLines\n    quiz {\n      draw\n      shuffle\n      tries\n      passMark\n      questions {\n        id\n        kind\n        prompt\n        number\n        tolerance\n        accepted\n        feedback\n        options {\n          id\n          text\n          correct\n          feedback\n        }\n      }\n    }\n  }\n}\n\nquery WrittenMeanwhile($id: ID!) {\n  writtenModule(id: $id) {\n    draft {\n      revision\n      content {\n        ...WriteContent\n      }\n    }\n  }\n}" }
export const previewMarkdownDocument: Doc<PreviewMarkdownQuery, PreviewMarkdownQueryVariables> = { hash: '85cb2c93c9e1a9f2a78787f786609cfe98c476075d84520e388bcc2259f146a1', text: "query PreviewMarkdown($text: LocalizedText!, $pictures: Boolean!) {\n  previewMarkdown(text: $text, pictures: $pictures)\n}" }
export const saveModuleDraftDocument: Doc<SaveModuleDraftMutation, SaveModuleDraftMutationVariables> = { hash: '033ea491dafe59dd132ef9d41c7e53011e496e0040648dc96b55447c08b597af', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment WriteStanding on WrittenModule {\n  id\n  state\n  draftIsAhead\n  ...Approval\n  versions {\n    number\n    publishedAt\n    languages\n  }\n  problems {\n    code\n    itemId\n    questionId\n    competencyId\n    language\n    line\n  }\n  draft {\n    revision\n  }\n}\n\nmutation SaveModuleDraft($input: SaveModuleDraftInput!) {\n  saveModuleDraft(input: $input) {\n    module {\n      ...WriteStanding\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const publishModuleDocument: Doc<PublishModuleMutation, PublishModuleMutationVariables> = { hash: '44c05429094283c387dd7a44d26ef2d7d25db17bc9be9e75d93a5dc805e06791', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment WriteStanding on WrittenModule {\n  id\n  state\n  draftIsAhead\n  ...Approval\n  versions {\n    number\n    publishedAt\n    languages\n  }\n  problems {\n    code\n    itemId\n    questionId\n    competencyId\n    language\n    line\n  }\n  draft {\n    revision\n  }\n}\n\nmutation PublishModule($input: PublishModuleInput!) {\n  publishModule(input: $input) {\n    module {\n      ...WriteStanding\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const writtenModulesPageDocument: Doc<WrittenModulesPageQuery, WrittenModulesPageQueryVariables> = { hash: 'd024ae5fb2f2b49732ea3224c0b40e0bb16beedc46f69bb5e0edf375043a1251', text: "fragment Approval on WrittenModule {\n  mayPublish\n  cohorts {\n    id\n    name\n  }\n  approvedVersion\n  waitingDays\n  toApprove {\n    number\n  }\n  approvals {\n    step\n    number\n    at\n    reason\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment AudienceCohort on Cohort {\n  id\n  name\n}\n\nquery WrittenModulesPage($filter: WrittenFilter, $after: String) {\n  viewer {\n    roles\n    viewerCanSeePeople\n  }\n  waitingModules\n  cohorts(first: 100) {\n    edges {\n      node {\n        ...AudienceCohort\n      }\n    }\n  }\n  writtenModules(filter: $filter, first: 30, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...WrittenModuleRow\n      }\n    }\n  }\n}\n\nfragment WrittenModuleRow on WrittenModule {\n  id\n  state\n  draftIsAhead\n  begun\n  finished\n  ...Approval\n  draft {\n    savedAt\n    savedBy {\n      id\n      name\n    }\n    content {\n      languages\n      title\n    }\n  }\n}" }
export const beginModuleDocument: Doc<BeginModuleMutation, BeginModuleMutationVariables> = { hash: 'ac218d113d3f3c5490c292c5be0d2307bb8c6ad591f454c15aae6f0fea397c14', text: "mutation BeginModule($input: BeginModuleInput!) {\n  beginModule(input: $input) {\n    module {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const copyModuleDocument: Doc<CopyModuleMutation, CopyModuleMutationVariables> = { hash: 'f41497693d812fd6f6b188188f46f88a37ec7521c97121064d695ec6d43a3b2b', text: "mutation CopyModule($input: CopyModuleInput!) {\n  copyModule(input: $input) {\n    module {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const retireModuleDocument: Doc<RetireModuleMutation, RetireModuleMutationVariables> = { hash: '4c2a587c66f786481bfae07f8b9f466f608be8723e9e675cce4e06ce77d73ce4', text: "mutation RetireModule($input: ModuleInput!) {\n  retireModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const resumeModuleDocument: Doc<ResumeModuleMutation, ResumeModuleMutationVariables> = { hash: '2ce75ca764475b5e9a4fac262ac406af494f17bc389979a603a115dee3b7cace', text: "mutation ResumeModule($input: ModuleInput!) {\n  resumeModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const unreadNoticesDocument: Doc<UnreadNoticesQuery, UnreadNoticesQueryVariables> = { hash: 'badd13c6fe5880857fa552323a1fcb52791aaaa8d25f1a436b0051511f9a9bfc', text: "query UnreadNotices {\n  viewer {\n    unreadNotices\n  }\n}" }
export const noticesPageDocument: Doc<NoticesPageQuery, NoticesPageQueryVariables> = { hash: 'f41140d26b683b775336f8c4bd8d16526ae176c14bc6ffd6f227c466db1283b1', text: "query NoticesPage($after: String) {\n  viewer {\n    unreadNotices\n    viewerCanReview\n  }\n  notices(first: 20, after: $after) {\n    edges {\n      node {\n        id\n        text\n        path\n        toldAt\n        read\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    totalCount\n  }\n  noticeChoices {\n    kind\n    name\n    duty\n    way\n  }\n}" }
export const readNoticeDocument: Doc<ReadNoticeMutation, ReadNoticeMutationVariables> = { hash: '079faca77e65dc92202998bfb7942a7b230336b5f1553b98415f5d07170a42a4', text: "mutation ReadNotice($input: ReadNoticeInput!) {\n  readNotice(input: $input) {\n    refusal {\n      code\n    }\n  }\n}" }
export const readAllNoticesDocument: Doc<ReadAllNoticesMutation, ReadAllNoticesMutationVariables> = { hash: '896a3149ab2cf40ac48d1c7cb4814b7c7cee5413b88f795fb34a11fee5004da5', text: "mutation ReadAllNotices {\n  readAllNotices {\n    refusal {\n      code\n    }\n  }\n}" }
export const chooseNoticeDocument: Doc<ChooseNoticeMutation, ChooseNoticeMutationVariables> = { hash: '5ca85eafeed5e495ef11ed31145c1e5ee686340db1a5e38eb1b14c5795382c64', text: "mutation ChooseNotice($input: ChooseNoticeInput!) {\n  chooseNotice(input: $input) {\n    refusal {\n      code\n    }\n  }\n}" }
export const deputyDocument: Doc<DeputyQuery, DeputyQueryVariables> = { hash: 'd715fa46fc8291ad47b7c65756399db63c983cb4817b09a66c2e494f19881919', text: "query Deputy($after: String) {\n  deputy {\n    person {\n      id\n      name\n    }\n    startedOn\n    finishedOn\n  }\n  reviewers(first: 100, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n  viewer {\n    person {\n      id\n    }\n  }\n}" }
export const nameDeputyDocument: Doc<NameDeputyMutation, NameDeputyMutationVariables> = { hash: '75c9c9775219b7833bb332ef3ada2ca54d5b0074eb564aa526612775e13c7297', text: "mutation NameDeputy($input: NameDeputyInput!) {\n  nameDeputy(input: $input) {\n    refusal {\n      code\n    }\n  }\n}" }
export const endDeputyDocument: Doc<EndDeputyMutation, EndDeputyMutationVariables> = { hash: 'c522559ee9ce4b99ae11e8302cffdbe84910e3040d4744ff405d80b0b8ed34e7', text: "mutation EndDeputy {\n  endDeputy {\n    refusal {\n      code\n    }\n  }\n}" }
export const peoplePageDocument: Doc<PeoplePageQuery, PeoplePageQueryVariables> = { hash: 'edb078443d11e4920a70a564de3d89b53675e6f6e27e909c094eee9bea9ed630', text: "query PeoplePage($search: String, $after: String, $cohortId: ID) {\n  viewer {\n    viewerCanSeePeople\n  }\n  cohorts(first: 100) {\n    edges {\n      node {\n        id\n        name\n      }\n    }\n  }\n  people(first: 30, after: $after, search: $search, cohortId: $cohortId) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...PeopleRow\n      }\n    }\n  }\n}\n\nfragment PeopleRow on Person {\n  id\n  name\n  toldApartBy\n  gaps {\n    byDefault\n    profiles {\n      id\n      title\n    }\n    counts {\n      neverLearnedLevels\n      goneStaleLevels\n      notAssessed\n      onTarget\n    }\n    largest {\n      gap\n      competency {\n        id\n        title\n      }\n    }\n  }\n}" }
export const shellDocument: Doc<ShellQuery, ShellQueryVariables> = { hash: '7cbb5bed676aea84c55742efd14feeb583126ebaa1bd0c8ccb8f241e12b8e5f3', text: "query Shell {\n  viewer {\n    roles\n    viewerCanSeePeople\n    viewerCanSetUp\n    viewerCanPlanSessions\n    viewerCanInviteGuests\n    openAssignments\n  }\n}" }
export const chooseLanguageDocument: Doc<ChooseLanguageMutation, ChooseLanguageMutationVariables> = { hash: 'a389fc98bcc4e5918ae5786366473d899586cf5187e7b4419fa27c6a412c998a', text: "mutation ChooseLanguage($input: ChooseLanguageInput!) {\n  chooseLanguage(input: $input) {\n    refusal {\n      code\n    }\n  }\n}" }
export const welcomePageDocument: Doc<WelcomePageQuery, WelcomePageQueryVariables> = { hash: 'b2248119ed897d918c1d41bcbc61ccd0b25e14f072c15e877b6bb53ed6dbe95d', text: "query WelcomePage {\n  viewer {\n    person {\n      name\n    }\n    schoolName\n    course {\n      title\n    }\n  }\n}" }
export const firstVisitPageDocument: Doc<FirstVisitPageQuery, FirstVisitPageQueryVariables> = { hash: '5e88d4c2fb818cca3b930c208f8e1b704ab1ec6c45b40533f526cae0d573edbf', text: "fragment DiagnosticOffer on Diagnostic {\n  area {\n    id\n    title\n  }\n  againFrom\n  try {\n    id\n    endedAt\n  }\n}\n\nquery FirstVisitPage {\n  viewer {\n    person {\n      id\n      profiles {\n        profile {\n          id\n        }\n      }\n      ...OwnRatings\n    }\n  }\n  diagnostics {\n    ...DiagnosticOffer\n  }\n  framework {\n    profiles {\n      kind\n      title\n      description\n      ...ProfileTargets\n    }\n    ...RatedFramework\n  }\n}\n\nfragment ProfileTargets on Profile {\n  id\n  isDefault\n  targets {\n    competency {\n      id\n    }\n  }\n}\n\nfragment OwnRatings on Person {\n  selfRatings {\n    competency {\n      id\n    }\n    level\n    ratedOn\n  }\n}\n\nfragment RatedFramework on Framework {\n  scale {\n    level\n    title\n    descriptor\n  }\n  areas {\n    id\n    code\n    title\n    competencies {\n      id\n      code\n      title\n      statement\n      levelDescriptors {\n        level\n        descriptor\n      }\n    }\n  }\n}" }
export const chooseProfilesDocument: Doc<ChooseProfilesMutation, ChooseProfilesMutationVariables> = { hash: '1db0ca46fdb35ef095f1453fa94fead3a7484298eb8f69701f7db14f805375d5', text: "mutation ChooseProfiles($input: ChooseProfilesInput!) {\n  chooseProfiles(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const finishFirstVisitDocument: Doc<FinishFirstVisitMutation, FinishFirstVisitMutationVariables> = { hash: '7bb7ea3d4de1600db0a5dab9b8520fe1a267a32defe4612d1bd51d6b0d31ca39', text: "mutation FinishFirstVisit($input: FinishFirstVisitInput!) {\n  finishFirstVisit(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const selfRatingPageDocument: Doc<SelfRatingPageQuery, SelfRatingPageQueryVariables> = { hash: 'ba6d089102b076d062222f5c8b9950da386f3a1c3597b6c3eb87dc2913be6b79', text: "query SelfRatingPage {\n  viewer {\n    person {\n      id\n      profiles {\n        profile {\n          id\n        }\n      }\n      ...OwnRatings\n    }\n  }\n  framework {\n    profiles {\n      ...ProfileTargets\n    }\n    ...RatedFramework\n  }\n}\n\nfragment ProfileTargets on Profile {\n  id\n  isDefault\n  targets {\n    competency {\n      id\n    }\n  }\n}\n\nfragment OwnRatings on Person {\n  selfRatings {\n    competency {\n      id\n    }\n    level\n    ratedOn\n  }\n}\n\nfragment RatedFramework on Framework {\n  scale {\n    level\n    title\n    descriptor\n  }\n  areas {\n    id\n    code\n    title\n    competencies {\n      id\n      code\n      title\n      statement\n      levelDescriptors {\n        level\n        descriptor\n      }\n    }\n  }\n}" }
export const rateSelfDocument: Doc<RateSelfMutation, RateSelfMutationVariables> = { hash: '6ae76dea75971aebd0323fa803c63bec2d4134c0a3b7b9e82997806051e53dd8', text: "mutation RateSelf($input: RateSelfInput!) {\n  rateSelf(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const theirProfilesPageDocument: Doc<TheirProfilesPageQuery, TheirProfilesPageQueryVariables> = { hash: '2a096269b9c2afe0a00842878ed964e901ac79c3b5cdb10b4445185783002357', text: "fragment ProfileTargets on Profile {\n  id\n  isDefault\n  targets {\n    competency {\n      id\n    }\n  }\n}\n\nquery TheirProfilesPage($personId: ID!) {\n  gaps(personId: $personId) {\n    person {\n      id\n      name\n      profiles {\n        profile {\n          id\n        }\n      }\n    }\n  }\n  framework {\n    profiles {\n      kind\n      title\n      description\n      ...ProfileTargets\n    }\n  }\n}" }
export const importTemplateDocument: Doc<ImportTemplateQuery, ImportTemplateQueryVariables> = { hash: '4b85d346625d7c64c6820efccf42db9fb7a6f767e881c14d45288f7dd53ded1c', text: "query ImportTemplate {\n  importTemplate\n}" }
export const previewImportDocument: Doc<PreviewImportMutation, PreviewImportMutationVariables> = { hash: '73d75ca904a7c7cee95f42ce95112161a4f89ae84db77f996ec1df18d98b94b6', text: "mutation PreviewImport($input: PreviewImportInput!) {\n  previewImport(input: $input) {\n    report {\n      ...ImportReport\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment ImportReport on ImportReport {\n  outcome\n  totals {\n    recorded\n    already\n    refused\n    evidence\n    people\n  }\n  rows {\n    number\n    verdict\n    problems {\n      code\n      column\n      details\n    }\n    who\n    personName\n    kind\n    title\n    occurredOn\n    competency\n    level\n  }\n  kinds {\n    title\n  }\n  csv\n}" }
export const importEvidenceDocument: Doc<ImportEvidenceMutation, ImportEvidenceMutationVariables> = { hash: '115525f3bdbad263314ab0cbaa8a8598e8c84ca5602ce600fa52104fe0eb8630', text: "mutation ImportEvidence($input: ImportEvidenceInput!) {\n  importEvidence(input: $input) {\n    report {\n      ...ImportReport\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}\n\nfragment ImportReport on ImportReport {\n  outcome\n  totals {\n    recorded\n    already\n    refused\n    evidence\n    people\n  }\n  rows {\n    number\n    verdict\n    problems {\n      code\n      column\n      details\n    }\n    who\n    personName\n    kind\n    title\n    occurredOn\n    competency\n    level\n  }\n  kinds {\n    title\n  }\n  csv\n}" }
export const recordPageDocument: Doc<RecordPageQuery, RecordPageQueryVariables> = { hash: '4170bfb2145e5a3e0d5e14d0d9d6697f9f7194d3f43cd1d01dc788daaf491516', text: "query RecordPage {\n  viewer {\n    person {\n      id\n    }\n  }\n  evidenceKinds {\n    code\n    title\n    ceiling\n    assessors\n  }\n  framework {\n    areas {\n      id\n      title\n      competencies {\n        id\n        code\n        title\n      }\n    }\n  }\n}" }
export const recordPeopleDocument: Doc<RecordPeopleQuery, RecordPeopleQueryVariables> = { hash: 'b1f55319a20b0bde451f98005dd7198ac23955062a7cd59f1f1a93bc3690f68e', text: "query RecordPeople($search: String, $competencyIds: [ID!]!, $after: String) {\n  people(first: 50, after: $after, search: $search) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...RecordPerson\n      }\n    }\n  }\n}\n\nfragment RecordPerson on Person {\n  id\n  name\n  toldApartBy\n  levels(competencyIds: $competencyIds) {\n    competencyId\n    effective\n  }\n}" }
export const recordAppraisalsDocument: Doc<RecordAppraisalsMutation, RecordAppraisalsMutationVariables> = { hash: 'ed17ec4ce144bbe41b52024fb5856816fb88b1f142e38df2821738366cb4f7c5', text: "mutation RecordAppraisals($input: RecordAppraisalsInput!) {\n  recordAppraisals(input: $input) {\n    appraisals {\n      people\n      appraisals\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const askGuestDocument: Doc<AskGuestMutation, AskGuestMutationVariables> = { hash: 'a602e0e4d73e2c7e73237f8e753fa6b956d1e8c7da4ebd44852775a4c80439d3', text: "mutation AskGuest($input: AskGuestInput!) {\n  askGuest(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawProposalDocument: Doc<WithdrawProposalMutation, WithdrawProposalMutationVariables> = { hash: 'f7c33ae0c6351c89f53996dbb3fc5d3f4fcee9c4079b7c84e09597faa68f030e', text: "mutation WithdrawProposal($input: SessionProposalInput!) {\n  withdrawProposal(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const askForOtherTimesDocument: Doc<AskForOtherTimesMutation, AskForOtherTimesMutationVariables> = { hash: 'f6fb2ff968e17d1311c468c4ed2d32034414b3e983014922e3f8f306a6670e01', text: "mutation AskForOtherTimes($input: OtherTimesInput!) {\n  askForOtherTimes(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const owedPageDocument: Doc<OwedPageQuery, OwedPageQueryVariables> = { hash: '622f11deb3d1206bae39885f5511ad65de607bfd393df516050b5dfbda1a8845', text: "query OwedPage($waived: Boolean, $sessionId: ID, $after: String) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  materialOwed(first: 30, after: $after, waived: $waived, sessionId: $sessionId) {\n    totalCount\n    waived\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...OwedRow\n      }\n    }\n  }\n}\n\nfragment OwedRow on MaterialChase {\n  id\n  session {\n    id\n    title\n    mode\n    state\n    materialExpected\n    guest {\n      ...SessionGuest\n    }\n    dates {\n      ...SessionDateShown\n    }\n  }\n  owed {\n    what\n    name\n    since\n    byGuest\n  }\n  reminders {\n    step\n    at\n    by {\n      id\n      name\n    }\n  }\n  nextAt\n  quietUntil\n  unreachable\n  waiver {\n    reason\n    at\n    by {\n      id\n      name\n    }\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}" }
export const remindOfMaterialDocument: Doc<RemindOfMaterialMutation, RemindOfMaterialMutationVariables> = { hash: '95ab08993ac2a5a03e45aea234181527ae4da22466dc6b64a9d62554adfb628f', text: "mutation RemindOfMaterial($input: SessionInput!) {\n  remindOfMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const waiveMaterialDocument: Doc<WaiveMaterialMutation, WaiveMaterialMutationVariables> = { hash: '6754a35f11befb80b4d7d3092e753a18c5bacda0cb48229f60993ba707799602', text: "mutation WaiveMaterial($input: WaiveMaterialInput!) {\n  waiveMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const expectMaterialDocument: Doc<ExpectMaterialMutation, ExpectMaterialMutationVariables> = { hash: '066bd70b733bb53b2a8d143fb5729df90dae098f9a4e85ae083fc2899c583bc1', text: "mutation ExpectMaterial($input: SessionInput!) {\n  expectMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const ownConsentDocument: Doc<OwnConsentQuery, OwnConsentQueryVariables> = { hash: 'ae33c5301f996fb2001854e85e5a5802b75a5057e8a9d6bf29461432b51e5680', text: "query OwnConsent {\n  ownSessions {\n    id\n    title\n    state\n    consent {\n      ...SignedConsent\n    }\n  }\n}\n\nfragment SignedConsent on Consent {\n  id\n  recording\n  reuseUntil\n  version\n  text\n  signature\n  signedAt\n  takenBackAt\n}" }
export const consentTextDocument: Doc<ConsentTextQuery, ConsentTextQueryVariables> = { hash: '647b68dfe61be1204c1f5596d2411dfd447cc87dc01c6ab570b47eca85a6c966', text: "query ConsentText($sessionId: ID!, $recording: Boolean!, $reuseUntil: Date) {\n  consentText(\n    sessionId: $sessionId\n    recording: $recording\n    reuseUntil: $reuseUntil\n  ) {\n    version\n    text\n    hash\n  }\n}" }
export const signConsentDocument: Doc<SignConsentMutation, SignConsentMutationVariables> = { hash: '025be3a9045f4805e16b36b1d56b2d4e10b576d193ac41bf71a9719e7a3f1c82', text: "mutation SignConsent($input: SignConsentInput!) {\n  signConsent(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const takeBackConsentDocument: Doc<TakeBackConsentMutation, TakeBackConsentMutationVariables> = { hash: '99721f4b37b6522a7f9adb93f82f84bf425a72440f7c08fbaf0ccebd039c5d30', text: "mutation TakeBackConsent($input: ConsentInput!) {\n  takeBackConsent(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const demandPageDocument: Doc<DemandPageQuery, DemandPageQueryVariables> = { hash: 'f37ffc7b9286951eb7733927e7ab20df3dd653b4131d153759c6817d96f86a80', text: "query DemandPage {\n  viewer {\n    viewerCanPlanSessions\n  }\n  demand {\n    competency {\n      id\n      title\n    }\n    lacking\n    assessed\n    asked\n    level\n    planned {\n      id\n      title\n      state\n    }\n  }\n}" }
export const thankGuestDocument: Doc<ThankGuestMutation, ThankGuestMutationVariables> = { hash: '51f48e10064b04a7f5c4e973ee3105857efc58147a30d4c9721b07c5ade84f89', text: "mutation ThankGuest($input: ThankGuestInput!) {\n  thankGuest(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const ownHeldSessionsDocument: Doc<OwnHeldSessionsQuery, OwnHeldSessionsQueryVariables> = { hash: '4c01cda2a6f51852c17742f243dc7013d6eb44e076e8c91011b547fd6824299f', text: "fragment Feedback on SessionFeedback {\n  answers\n  useful\n  tooEasy\n  right\n  tooHard\n  words\n  countedOn\n}\n\nquery OwnHeldSessions {\n  ownSessions {\n    id\n    title\n    state\n    mode\n    feedback {\n      ...Feedback\n    }\n    dates {\n      id\n      endsAt\n    }\n  }\n}" }
export const ownEffectDocument: Doc<OwnEffectQuery, OwnEffectQueryVariables> = { hash: '94e666ebb2fe5117903e8be60299f230e182b5569920a428dd79f0a492fbdbb5', text: "fragment Effect on SessionEffect {\n  people\n  narrowed\n  before\n  countedOn\n  nextOn\n  competencies {\n    competency {\n      id\n      title\n    }\n    withGap\n    narrowed\n    closed\n    levels\n    before\n    now\n  }\n  hidden {\n    id\n    title\n  }\n}\n\nquery OwnEffect($id: ID!) {\n  sessionEffect(sessionId: $id) {\n    ...Effect\n  }\n}" }
export const ownSessionsDocument: Doc<OwnSessionsQuery, OwnSessionsQueryVariables> = { hash: '28b885b6dce379a804542c808a4f077ab35747b6f572f1b712e0de79f11762da', text: "query OwnSessions {\n  ownSessions {\n    ...OwnSession\n  }\n}\n\nfragment OwnSession on Session {\n  id\n  title\n  about\n  mode\n  state\n  minutes\n  languages\n  capacity\n  zone\n  dates {\n    ...SessionDateShown\n  }\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  proposal {\n    ...Proposal\n  }\n  offer {\n    state\n    reason\n  }\n  unable {\n    reason\n    anotherAsked\n  }\n  viewerCanSayUnable\n  planner {\n    id\n    name\n  }\n}\n\nfragment Proposal on SessionProposal {\n  id\n  byGuest\n  state\n  note\n  reason\n  answerBy\n  at\n  viewerCanAnswer\n  times {\n    startsAt\n    endsAt\n  }\n  insteadOf {\n    startsAt\n    endsAt\n  }\n  by {\n    id\n    name\n  }\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}" }
export const acceptProposalDocument: Doc<AcceptProposalMutation, AcceptProposalMutationVariables> = { hash: '25fb1b5e6e2632bb893316ba435773945d673c1f261db9d88ff532d1436051eb', text: "mutation AcceptProposal($input: SessionProposalInput!) {\n  acceptProposal(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const declineProposalDocument: Doc<DeclineProposalMutation, DeclineProposalMutationVariables> = { hash: '39de952847f93651de5e4775a826080f830c4eb9fbc64121bcfe35fd26083bdd', text: "mutation DeclineProposal($input: DeclineProposalInput!) {\n  declineProposal(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const counterProposalDocument: Doc<CounterProposalMutation, CounterProposalMutationVariables> = { hash: '01771c61d07d4553860829e55a43e33565e0c8bd81c775398be6123de0d150a7', text: "mutation CounterProposal($input: CounterProposalInput!) {\n  counterProposal(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawOfferDocument: Doc<WithdrawOfferMutation, WithdrawOfferMutationVariables> = { hash: 'eaf7be795f408e0ba6361a5f523ea7870d8a82d37ca16a4cc880eb6daf6f035a', text: "mutation WithdrawOffer($input: SessionProposalInput!) {\n  withdrawOffer(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const makeOwnHoursStatementDocument: Doc<MakeOwnHoursStatementMutation, MakeOwnHoursStatementMutationVariables> = { hash: '8136a46a1ba2c0d2afc87bb1fc9a63ec91985da5cb51d8cd120034234ff32981', text: "fragment HoursStatement on HoursStatement {\n  id\n  number\n  madeAt\n  minutes\n  count\n}\n\nmutation MakeOwnHoursStatement {\n  makeOwnHoursStatement {\n    statement {\n      ...HoursStatement\n    }\n    pdf\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const makeHoursStatementDocument: Doc<MakeHoursStatementMutation, MakeHoursStatementMutationVariables> = { hash: 'e5f6713fc1e1c2180abce9bd7e28908ca543fa38d413e75b679a38f93a82412a', text: "fragment HoursStatement on HoursStatement {\n  id\n  number\n  madeAt\n  minutes\n  count\n}\n\nmutation MakeHoursStatement($input: GuestInput!) {\n  makeHoursStatement(input: $input) {\n    statement {\n      ...HoursStatement\n    }\n    pdf\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const approveMaterialDocument: Doc<ApproveMaterialMutation, ApproveMaterialMutationVariables> = { hash: '849a1cbd7a3b3fceb552c06a48a9458ec58fe954a3cdc3cbcb62fe44a04c73f7', text: "mutation ApproveMaterial($input: MaterialInput!) {\n  approveMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const returnMaterialDocument: Doc<ReturnMaterialMutation, ReturnMaterialMutationVariables> = { hash: 'b217604ebccf17d6d24be8f8a6a39ea8e0d15a093bc9a2e558f16505b7f81d6c', text: "mutation ReturnMaterial($input: ReturnMaterialInput!) {\n  returnMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const putIntoModuleDocument: Doc<PutIntoModuleMutation, PutIntoModuleMutationVariables> = { hash: 'abf6c5bb53db54422c3ec7cc9ac01a630d44a9c686f7500e4e45e5659100d6eb', text: "mutation PutIntoModule($input: PutIntoModuleInput!) {\n  putIntoModule(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const ownMaterialDocument: Doc<OwnMaterialQuery, OwnMaterialQueryVariables> = { hash: '8b4f8c3f31fb941283d0475fe5dbce03236877ba10ea6828f8a8699980de8f12', text: "query OwnMaterial {\n  ownSessions {\n    id\n    title\n    state\n    materialExpected\n    material {\n      ...Material\n    }\n  }\n}\n\nfragment Material on SessionMaterial {\n  id\n  fileId\n  name\n  version\n  superseded\n  kind\n  language\n  captionsOf\n  chapterLines\n  chapters {\n    at\n    title\n  }\n  type\n  size\n  receivedAt\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  state\n  reason\n  decidedBy {\n    id\n    name\n  }\n  decidedAt\n}" }
export const describeMaterialDocument: Doc<DescribeMaterialMutation, DescribeMaterialMutationVariables> = { hash: '1d5b5c1d4adefd9e778afa431a52d36f2d39c9f618de8d8ba16897d8d09f764b', text: "mutation DescribeMaterial($input: DescribeMaterialInput!) {\n  describeMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const writeChaptersDocument: Doc<WriteChaptersMutation, WriteChaptersMutationVariables> = { hash: '8fde103f04d7ab2fb4a04c8e2f47c82872bfba761d8193429016a381bcaca731', text: "mutation WriteChapters($input: WriteChaptersInput!) {\n  writeChapters(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const withdrawMaterialDocument: Doc<WithdrawMaterialMutation, WithdrawMaterialMutationVariables> = { hash: '0e76db5d854944e83411978b06e227ad4bda50ba4d545ae4a383351e1a38a7c7', text: "mutation WithdrawMaterial($input: MaterialInput!) {\n  withdrawMaterial(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const wantedGapsDocument: Doc<WantedGapsQuery, WantedGapsQueryVariables> = { hash: '80f9f3805d71d19779ec18d91874d3f288e420518cc56c135d2f49325cd71b2e', text: "query WantedGaps {\n  wantedGaps {\n    competency {\n      id\n      title\n    }\n    teachers\n    level\n    known\n  }\n}" }
export const offerSessionDocument: Doc<OfferSessionMutation, OfferSessionMutationVariables> = { hash: '45e4deb9b32ad480b9cfdcab890de37d60b537323ca2eb820d0cf9ca19067454', text: "mutation OfferSession($input: OfferSessionInput!) {\n  offerSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const planFormPageDocument: Doc<PlanFormPageQuery, PlanFormPageQueryVariables> = { hash: '9ee401bd6427ba6ddcfff388ccaf10ef672b65163b4b47ea720b1e3502ae1d7e', text: "fragment SignedConsent on Consent {\n  id\n  recording\n  reuseUntil\n  version\n  text\n  signature\n  signedAt\n  takenBackAt\n}\n\nfragment Feedback on SessionFeedback {\n  answers\n  useful\n  tooEasy\n  right\n  tooHard\n  words\n  countedOn\n}\n\nfragment Thanks on SessionThanks {\n  sentAt\n  by {\n    id\n    name\n  }\n  words\n  automaticAt\n}\n\nfragment Proposal on SessionProposal {\n  id\n  byGuest\n  state\n  note\n  reason\n  answerBy\n  at\n  viewerCanAnswer\n  times {\n    startsAt\n    endsAt\n  }\n  insteadOf {\n    startsAt\n    endsAt\n  }\n  by {\n    id\n    name\n  }\n}\n\nfragment Material on SessionMaterial {\n  id\n  fileId\n  name\n  version\n  superseded\n  kind\n  language\n  captionsOf\n  chapterLines\n  chapters {\n    at\n    title\n  }\n  type\n  size\n  receivedAt\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  state\n  reason\n  decidedBy {\n    id\n    name\n  }\n  decidedAt\n}\n\nquery PlanFormPage($id: ID!) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  session(id: $id) {\n    ...PlannedSession\n  }\n  rooms(first: 100) {\n    edges {\n      node {\n        id\n        name\n        capacity\n        zone\n      }\n    }\n  }\n  framework {\n    areas {\n      id\n      title\n      competencies {\n        id\n        code\n        title\n      }\n    }\n  }\n}\n\nfragment PlannedRow on Session {\n  id\n  title\n  mode\n  state\n  booked\n  capacity\n  minimum\n  cutOffAt\n  languages\n  guest {\n    ...SessionGuest\n  }\n  dates {\n    ...SessionDateShown\n  }\n  proposal {\n    id\n    guest {\n      id\n      name\n    }\n  }\n  plan {\n    owed\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}\n\nfragment PlannedSession on Session {\n  ...PlannedRow\n  about\n  minutes\n  zone\n  registrationOpensAt\n  registrationClosesAt\n  stillToCome\n  competencies {\n    level\n    competency {\n      id\n      code\n      title\n    }\n  }\n  proposal {\n    ...Proposal\n    guest {\n      ...SessionGuest\n    }\n  }\n  material {\n    ...Material\n    readableName\n    inModule {\n      closed\n    }\n  }\n  feedback {\n    ...Feedback\n  }\n  thanks {\n    ...Thanks\n  }\n  module {\n    id\n    published\n  }\n  unable {\n    reason\n    at\n    anotherAsked\n  }\n  consent {\n    ...SignedConsent\n  }\n  plan {\n    mayMakeModule\n    revision\n    owed\n    lacks\n    deeds\n    material\n    steps {\n      kind\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n}" }
export const guestsToAskDocument: Doc<GuestsToAskQuery, GuestsToAskQueryVariables> = { hash: '450bd752b71b841fca251045933b5123f20efa4a02d1bc004a8071eec3ab7f53', text: "query GuestsToAsk($competencyIds: [ID!]!) {\n  guestsToAsk(competencyIds: $competencyIds) {\n    guest {\n      ...SessionGuest\n    }\n    expertise {\n      level\n      competency {\n        id\n        title\n      }\n    }\n    language\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}" }
export const sessionCheckDocument: Doc<SessionCheckQuery, SessionCheckQueryVariables> = { hash: '6f29265b590e846d96cf7704b3ddabdfcd8bf9bb7f1d3737f0130ca4c1556c4e', text: "query SessionCheck($input: SessionCheckInput!) {\n  sessionCheck(input: $input) {\n    dates {\n      startsAt\n      endsAt\n      problem\n      roomSeats\n      guestFree\n    }\n    conflicts {\n      at\n      kind\n      sessionId\n      title\n      startsAt\n      endsAt\n    }\n    clashes {\n      person {\n        id\n        name\n      }\n      title\n      startsAt\n      endsAt\n    }\n  }\n}" }
export const planSessionDocument: Doc<PlanSessionMutation, PlanSessionMutationVariables> = { hash: '9c9c63906aae5ba2f0f7c8e6cb4b4410ef34bf7795353fda96b6aebaf721b072', text: "mutation PlanSession($input: SessionPlanInput!) {\n  planSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const changeSessionDocument: Doc<ChangeSessionMutation, ChangeSessionMutationVariables> = { hash: 'c6d72d631e922d28c477f04ddc0a0807e55fb38bf2460b1f81b576296e8b7fb9', text: "mutation ChangeSession($input: ChangeSessionInput!) {\n  changeSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const plannedPageDocument: Doc<PlannedPageQuery, PlannedPageQueryVariables> = { hash: '5c89aa76512169b30d986a6b8a3741c03827d1a58993c3acda73fee572734368', text: "query PlannedPage($state: SessionState, $after: String) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  sessions(first: 30, after: $after, state: $state) {\n    totalCount\n    counts {\n      state\n      count\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...PlannedRow\n      }\n    }\n  }\n}\n\nfragment PlannedRow on Session {\n  id\n  title\n  mode\n  state\n  booked\n  capacity\n  minimum\n  cutOffAt\n  languages\n  guest {\n    ...SessionGuest\n  }\n  dates {\n    ...SessionDateShown\n  }\n  proposal {\n    id\n    guest {\n      id\n      name\n    }\n  }\n  plan {\n    owed\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}" }
export const plannedSessionPageDocument: Doc<PlannedSessionPageQuery, PlannedSessionPageQueryVariables> = { hash: '41b6e4350db3cd6089534d43033371e7c40b9de721af7ab131facd6eba96d7d7', text: "fragment SignedConsent on Consent {\n  id\n  recording\n  reuseUntil\n  version\n  text\n  signature\n  signedAt\n  takenBackAt\n}\n\nfragment Effect on SessionEffect {\n  people\n  narrowed\n  before\n  countedOn\n  nextOn\n  competencies {\n    competency {\n      id\n      title\n    }\n    withGap\n    narrowed\n    closed\n    levels\n    before\n    now\n  }\n  hidden {\n    id\n    title\n  }\n}\n\nfragment Feedback on SessionFeedback {\n  answers\n  useful\n  tooEasy\n  right\n  tooHard\n  words\n  countedOn\n}\n\nfragment Thanks on SessionThanks {\n  sentAt\n  by {\n    id\n    name\n  }\n  words\n  automaticAt\n}\n\nfragment Proposal on SessionProposal {\n  id\n  byGuest\n  state\n  note\n  reason\n  answerBy\n  at\n  viewerCanAnswer\n  times {\n    startsAt\n    endsAt\n  }\n  insteadOf {\n    startsAt\n    endsAt\n  }\n  by {\n    id\n    name\n  }\n}\n\nfragment Material on SessionMaterial {\n  id\n  fileId\n  name\n  version\n  superseded\n  kind\n  language\n  captionsOf\n  chapterLines\n  chapters {\n    at\n    title\n  }\n  type\n  size\n  receivedAt\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  state\n  reason\n  decidedBy {\n    id\n    name\n  }\n  decidedAt\n}\n\nfragment PlannedRow on Session {\n  id\n  title\n  mode\n  state\n  booked\n  capacity\n  minimum\n  cutOffAt\n  languages\n  guest {\n    ...SessionGuest\n  }\n  dates {\n    ...SessionDateShown\n  }\n  proposal {\n    id\n    guest {\n      id\n      name\n    }\n  }\n  plan {\n    owed\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}\n\nquery PlannedSessionPage($id: ID!) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  session(id: $id) {\n    ...PlannedSession\n  }\n  sessionEffect(sessionId: $id) {\n    ...Effect\n  }\n}\n\nfragment PlannedSession on Session {\n  ...PlannedRow\n  about\n  minutes\n  zone\n  registrationOpensAt\n  registrationClosesAt\n  stillToCome\n  competencies {\n    level\n    competency {\n      id\n      code\n      title\n    }\n  }\n  proposal {\n    ...Proposal\n    guest {\n      ...SessionGuest\n    }\n  }\n  material {\n    ...Material\n    readableName\n    inModule {\n      closed\n    }\n  }\n  feedback {\n    ...Feedback\n  }\n  thanks {\n    ...Thanks\n  }\n  module {\n    id\n    published\n  }\n  unable {\n    reason\n    at\n    anotherAsked\n  }\n  consent {\n    ...SignedConsent\n  }\n  plan {\n    mayMakeModule\n    revision\n    owed\n    lacks\n    deeds\n    material\n    steps {\n      kind\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n}" }
export const confirmSessionDocument: Doc<ConfirmSessionMutation, ConfirmSessionMutationVariables> = { hash: '488a2c55130c8adbe1bee75d72f49525dd5dd689fd90989826731de654bbe874', text: "mutation ConfirmSession($input: SessionInput!) {\n  confirmSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const publishSessionDocument: Doc<PublishSessionMutation, PublishSessionMutationVariables> = { hash: 'b6c102348ac9b1a26a255149648ad4ac96dd0fe918e8d5df8cc6ad31577f5b54', text: "mutation PublishSession($input: SessionInput!) {\n  publishSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const closeSessionDocument: Doc<CloseSessionMutation, CloseSessionMutationVariables> = { hash: 'c8efee28840fbc1474d035858363bb610cee28b167810cba55eb84103116e0f4', text: "mutation CloseSession($input: SessionInput!) {\n  closeSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const cancelSessionDocument: Doc<CancelSessionMutation, CancelSessionMutationVariables> = { hash: '94e8bcc340a87292a6be2510e7322724fafec25f28e3770df1ee01d973127f44', text: "mutation CancelSession($input: CancelSessionInput!) {\n  cancelSession(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const makeSessionModuleDocument: Doc<MakeSessionModuleMutation, MakeSessionModuleMutationVariables> = { hash: '445416fc5ce0325b73d1998cfb5391df81e45bdc1abeed43975b06691d16b7ce', text: "mutation MakeSessionModule($input: SessionInput!) {\n  makeSessionModule(input: $input) {\n    session {\n      id\n      module {\n        id\n      }\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const roomsPageDocument: Doc<RoomsPageQuery, RoomsPageQueryVariables> = { hash: '1aec20ce262b02f2e369f49b40621e529f3cb63b1f4cf788674c9de854fc10de', text: "query RoomsPage($after: String) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  rooms(first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    edges {\n      node {\n        ...RoomRow\n      }\n    }\n  }\n}\n\nfragment RoomRow on Room {\n  id\n  name\n  place\n  capacity\n  zone\n  planned\n}" }
export const saveRoomDocument: Doc<SaveRoomMutation, SaveRoomMutationVariables> = { hash: 'b0ff050437b130b305e65d559a79c071aa4faab53114b2c6f56ed72b93b88263', text: "mutation SaveRoom($input: SaveRoomInput!) {\n  saveRoom(input: $input) {\n    room {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const closeRoomDocument: Doc<CloseRoomMutation, CloseRoomMutationVariables> = { hash: '669dc80d21365a4337fb67079ccdf9ecf805ec9af48f06209b8ec2b21d372626', text: "mutation CloseRoom($input: RoomInput!) {\n  closeRoom(input: $input) {\n    room {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const slotsPageDocument: Doc<SlotsPageQuery, SlotsPageQueryVariables> = { hash: 'efc5b60d9a1dc2d1c8bee744fc25b8da5603bc08985851a4723be15935a04512', text: "fragment SignedConsent on Consent {\n  id\n  recording\n  reuseUntil\n  version\n  text\n  signature\n  signedAt\n  takenBackAt\n}\n\nfragment Feedback on SessionFeedback {\n  answers\n  useful\n  tooEasy\n  right\n  tooHard\n  words\n  countedOn\n}\n\nfragment Thanks on SessionThanks {\n  sentAt\n  by {\n    id\n    name\n  }\n  words\n  automaticAt\n}\n\nfragment Proposal on SessionProposal {\n  id\n  byGuest\n  state\n  note\n  reason\n  answerBy\n  at\n  viewerCanAnswer\n  times {\n    startsAt\n    endsAt\n  }\n  insteadOf {\n    startsAt\n    endsAt\n  }\n  by {\n    id\n    name\n  }\n}\n\nfragment Material on SessionMaterial {\n  id\n  fileId\n  name\n  version\n  superseded\n  kind\n  language\n  captionsOf\n  chapterLines\n  chapters {\n    at\n    title\n  }\n  type\n  size\n  receivedAt\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  state\n  reason\n  decidedBy {\n    id\n    name\n  }\n  decidedAt\n}\n\nfragment PlannedRow on Session {\n  id\n  title\n  mode\n  state\n  booked\n  capacity\n  minimum\n  cutOffAt\n  languages\n  guest {\n    ...SessionGuest\n  }\n  dates {\n    ...SessionDateShown\n  }\n  proposal {\n    id\n    guest {\n      id\n      name\n    }\n  }\n  plan {\n    owed\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}\n\nfragment PlannedSession on Session {\n  ...PlannedRow\n  about\n  minutes\n  zone\n  registrationOpensAt\n  registrationClosesAt\n  stillToCome\n  competencies {\n    level\n    competency {\n      id\n      code\n      title\n    }\n  }\n  proposal {\n    ...Proposal\n    guest {\n      ...SessionGuest\n    }\n  }\n  material {\n    ...Material\n    readableName\n    inModule {\n      closed\n    }\n  }\n  feedback {\n    ...Feedback\n  }\n  thanks {\n    ...Thanks\n  }\n  module {\n    id\n    published\n  }\n  unable {\n    reason\n    at\n    anotherAsked\n  }\n  consent {\n    ...SignedConsent\n  }\n  plan {\n    mayMakeModule\n    revision\n    owed\n    lacks\n    deeds\n    material\n    steps {\n      kind\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n}\n\nquery SlotsPage($id: ID!, $guestId: ID) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  session(id: $id) {\n    ...PlannedSession\n  }\n  sessionSlots(sessionId: $id, guestId: $guestId) {\n    guest {\n      ...SessionGuest\n    }\n    said\n    room {\n      id\n      name\n      capacity\n    }\n    startsAt\n    endsAt\n    people\n    ofPeople\n    levels\n  }\n}" }
export const askAnotherPageDocument: Doc<AskAnotherPageQuery, AskAnotherPageQueryVariables> = { hash: 'b8c6a17e4b8c3e97c1ff96fb29891576a8a355371e1f2786a8393fb76a2d2c28', text: "fragment SignedConsent on Consent {\n  id\n  recording\n  reuseUntil\n  version\n  text\n  signature\n  signedAt\n  takenBackAt\n}\n\nfragment Feedback on SessionFeedback {\n  answers\n  useful\n  tooEasy\n  right\n  tooHard\n  words\n  countedOn\n}\n\nfragment Thanks on SessionThanks {\n  sentAt\n  by {\n    id\n    name\n  }\n  words\n  automaticAt\n}\n\nfragment Proposal on SessionProposal {\n  id\n  byGuest\n  state\n  note\n  reason\n  answerBy\n  at\n  viewerCanAnswer\n  times {\n    startsAt\n    endsAt\n  }\n  insteadOf {\n    startsAt\n    endsAt\n  }\n  by {\n    id\n    name\n  }\n}\n\nfragment Material on SessionMaterial {\n  id\n  fileId\n  name\n  version\n  superseded\n  kind\n  language\n  captionsOf\n  chapterLines\n  chapters {\n    at\n    title\n  }\n  type\n  size\n  receivedAt\n  competencies {\n    level\n    competency {\n      id\n      title\n    }\n  }\n  state\n  reason\n  decidedBy {\n    id\n    name\n  }\n  decidedAt\n}\n\nfragment PlannedRow on Session {\n  id\n  title\n  mode\n  state\n  booked\n  capacity\n  minimum\n  cutOffAt\n  languages\n  guest {\n    ...SessionGuest\n  }\n  dates {\n    ...SessionDateShown\n  }\n  proposal {\n    id\n    guest {\n      id\n      name\n    }\n  }\n  plan {\n    owed\n  }\n}\n\nfragment SessionGuest on SessionGuest {\n  id\n  name\n  employer\n  occupation\n  zone\n}\n\nfragment SessionDateShown on SessionDate {\n  id\n  startsAt\n  endsAt\n  online\n  link\n  heldUntil\n  room {\n    id\n    name\n    place\n    capacity\n  }\n}\n\nfragment PlannedSession on Session {\n  ...PlannedRow\n  about\n  minutes\n  zone\n  registrationOpensAt\n  registrationClosesAt\n  stillToCome\n  competencies {\n    level\n    competency {\n      id\n      code\n      title\n    }\n  }\n  proposal {\n    ...Proposal\n    guest {\n      ...SessionGuest\n    }\n  }\n  material {\n    ...Material\n    readableName\n    inModule {\n      closed\n    }\n  }\n  feedback {\n    ...Feedback\n  }\n  thanks {\n    ...Thanks\n  }\n  module {\n    id\n    published\n  }\n  unable {\n    reason\n    at\n    anotherAsked\n  }\n  consent {\n    ...SignedConsent\n  }\n  plan {\n    mayMakeModule\n    revision\n    owed\n    lacks\n    deeds\n    material\n    steps {\n      kind\n      reason\n      at\n      by {\n        id\n        name\n      }\n    }\n  }\n}\n\nquery AskAnotherPage($id: ID!) {\n  viewer {\n    viewerCanPlanSessions\n  }\n  session(id: $id) {\n    ...PlannedSession\n  }\n}" }
export const askAnotherDocument: Doc<AskAnotherMutation, AskAnotherMutationVariables> = { hash: '378c28d1f38b77e8f11c212bc409cf1e41b383ded6d04f199a52ec086f408eed', text: "mutation AskAnother($input: AskAnotherInput!) {\n  askAnother(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const foundTimesDocument: Doc<FoundTimesQuery, FoundTimesQueryVariables> = { hash: '9e021cf4401cad74eda9030b5138d4cbf8c47f84f2a1eef7668e65b6cc427f58', text: "query FoundTimes($id: ID!, $guestId: ID!) {\n  sessionSlots(sessionId: $id, guestId: $guestId) {\n    said\n    startsAt\n    endsAt\n    people\n    ofPeople\n    levels\n  }\n}" }
export const sayUnableDocument: Doc<SayUnableMutation, SayUnableMutationVariables> = { hash: 'ff3529b187ecced36dad4ba9cc7a7b5adc2a0f4c97ef16ebb3edfe685a01f221', text: "mutation SayUnable($input: SayUnableInput!) {\n  sayUnable(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const sayAbleDocument: Doc<SayAbleMutation, SayAbleMutationVariables> = { hash: 'c0ac976d71fc57889dddf4b683058e3b2ffd2e882e3b458a13a4a27f2bb77c3a', text: "mutation SayAble($input: SessionInput!) {\n  sayAble(input: $input) {\n    session {\n      id\n    }\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const setUpPageDocument: Doc<SetUpPageQuery, SetUpPageQueryVariables> = { hash: '43a305337eb1ac53ac7d49481d3fc19094f6e41e37f71a2514dc5c0f543fb240', text: "query SetUpPage {\n  viewer {\n    setUpStage\n    schoolName\n    course {\n      id\n      title\n      marked\n    }\n  }\n  setUp {\n    school {\n      id\n      name\n      zone\n    }\n    checklist {\n      code\n      done\n    }\n    courseRoles {\n      ...RoleRow\n    }\n  }\n}\n\nfragment RoleRow on CourseRoleRule {\n  marked\n  lmsRole\n  standing\n  byDefault\n}" }
export const setUpCoursesDocument: Doc<SetUpCoursesQuery, SetUpCoursesQueryVariables> = { hash: '75a5d5973b534a855bb4156ccb9b910b7dcfacb237ee578dbecedd01763fa6c9', text: "query SetUpCourses($search: String, $after: String) {\n  setUp {\n    courses(first: 30, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...CourseRow\n        }\n      }\n    }\n  }\n}\n\nfragment CourseRow on KnownCourse {\n  course {\n    id\n    title\n  }\n  lmsName\n  lastSeenAt\n  peopleCount\n  markedAt\n  candidates(first: 10) {\n    ...Candidates\n  }\n  coordinators {\n    person {\n      id\n      name\n      toldApartBy\n    }\n    confirmedAt\n  }\n}\n\nfragment Candidates on CandidateConnection {\n  totalCount\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n  edges {\n    node {\n      person {\n        id\n        name\n        toldApartBy\n      }\n      lastLaunchAt\n    }\n  }\n}" }
export const courseCandidatesDocument: Doc<CourseCandidatesQuery, CourseCandidatesQueryVariables> = { hash: '1933e41bbb044c494e983ff164846f869c082f9ba5e1fdbab71fdb2d0cd83979', text: "query CourseCandidates($courseId: ID!, $after: String) {\n  setUp {\n    course(id: $courseId) {\n      candidates(first: 30, after: $after) {\n        ...Candidates\n      }\n    }\n  }\n}\n\nfragment Candidates on CandidateConnection {\n  totalCount\n  pageInfo {\n    endCursor\n    hasNextPage\n  }\n  edges {\n    node {\n      person {\n        id\n        name\n        toldApartBy\n      }\n      lastLaunchAt\n    }\n  }\n}" }
export const setUpGrantsDocument: Doc<SetUpGrantsQuery, SetUpGrantsQueryVariables> = { hash: '566f43175c50ad7b3433269d49f7c6a89fff76d2a758f3ee0b327dff6f4e4dde', text: "query SetUpGrants($after: String) {\n  setUp {\n    grants(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...GrantRow\n        }\n      }\n    }\n  }\n}\n\nfragment GrantRow on Grant {\n  id\n  person {\n    id\n    name\n    toldApartBy\n  }\n  role\n  givenBy {\n    id\n    name\n  }\n  givenAt\n  endsAt\n}" }
export const setUpDeploymentsDocument: Doc<SetUpDeploymentsQuery, SetUpDeploymentsQueryVariables> = { hash: 'a56d5e54c249905dfc0293a5c047beac0a64695d0bdded73f5981e5b624cfb89', text: "query SetUpDeployments($after: String) {\n  setUp {\n    deployments(first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          ...DeploymentRow\n        }\n      }\n    }\n  }\n}\n\nfragment DeploymentRow on Deployment {\n  id\n  deploymentId\n  platformName\n  state\n  createdAt\n  ofThisVisit\n}" }
export const appointeesDocument: Doc<AppointeesQuery, AppointeesQueryVariables> = { hash: 'c1bc7911d5daa26808f260f31339ef785b4ec0b5dfb97e341a79e102f4dfd1bd', text: "query Appointees($search: String) {\n  setUp {\n    appointees(first: 8, search: $search) {\n      totalCount\n      edges {\n        node {\n          person {\n            id\n            name\n            toldApartBy\n          }\n          lmsNames\n          lastLaunchAt\n        }\n      }\n    }\n  }\n}" }
export const enterSetUpCodeDocument: Doc<EnterSetUpCodeMutation, EnterSetUpCodeMutationVariables> = { hash: 'fac63f1efde79be4152a9deb688b3bc78dedabe9a9f279109bf02282b61bf81c', text: "mutation EnterSetUpCode($input: EnterSetUpCodeInput!) {\n  enterSetUpCode(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const markCourseDocument: Doc<MarkCourseMutation, MarkCourseMutationVariables> = { hash: '6a5a8cfbe18a044826fac8647a099da8e8c2338e43bcca699c792a27c5157447', text: "mutation MarkCourse($input: MarkCourseInput!) {\n  markCourse(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const unmarkCourseDocument: Doc<UnmarkCourseMutation, UnmarkCourseMutationVariables> = { hash: 'f8b86534935673e11957aa1f1e87c87bf5939e9498dbd27be0ba1065297edc54', text: "mutation UnmarkCourse($input: UnmarkCourseInput!) {\n  unmarkCourse(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const confirmCoordinatorDocument: Doc<ConfirmCoordinatorMutation, ConfirmCoordinatorMutationVariables> = { hash: '30ee54490d653838013865fe5db8d0cddcd2a05e5463df8a5f49dcab60e27e1c', text: "mutation ConfirmCoordinator($input: ConfirmCoordinatorInput!) {\n  confirmCoordinator(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endCoordinatorDocument: Doc<EndCoordinatorMutation, EndCoordinatorMutationVariables> = { hash: 'ef373faeff180e1c72dbf8e9b4e6082313efaad108d4658e427691291e7980b7', text: "mutation EndCoordinator($input: EndCoordinatorInput!) {\n  endCoordinator(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const changeCourseRoleDocument: Doc<ChangeCourseRoleMutation, ChangeCourseRoleMutationVariables> = { hash: '89865994586c35c187c31e7b0edec3963a0b1e6f5807a44644866e3994437228', text: "mutation ChangeCourseRole($input: ChangeCourseRoleInput!) {\n  changeCourseRole(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const grantRoleDocument: Doc<GrantRoleMutation, GrantRoleMutationVariables> = { hash: 'd8bf26bcab4598ff54228c7590641ee05d21bf598b04de2899c4a9f4dcf145e2', text: "mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const endGrantDocument: Doc<EndGrantMutation, EndGrantMutationVariables> = { hash: '17981c91873001960f18c1c2a8a7ff5b76cac621b41deb535d49d216fd42f440', text: "mutation EndGrant($input: EndGrantInput!) {\n  endGrant(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const admitDeploymentDocument: Doc<AdmitDeploymentMutation, AdmitDeploymentMutationVariables> = { hash: '5930b9033d946daffd2e2a92464f7e2627a9070c7eabbe6db57bcd3e5fa84b50', text: "mutation AdmitDeployment($input: AdmitDeploymentInput!) {\n  admitDeployment(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
export const changeSchoolDocument: Doc<ChangeSchoolMutation, ChangeSchoolMutationVariables> = { hash: 'da8c45bf07faf2d33fd7531d19aba3a9f82ed4b7901fc3eff9049701caabecc8', text: "mutation ChangeSchool($input: ChangeSchoolInput!) {\n  changeSchool(input: $input) {\n    refusal {\n      code\n      details\n    }\n  }\n}" }
