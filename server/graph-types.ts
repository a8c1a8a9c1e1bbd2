// Generated: do not edit.
export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BatchRow as AssignmentBatchRow, BatchPersonRow as AssignmentPersonRow } from './assignments/giving/show-batch.ts';
import type { Reason as KeptReason, Clash as KeptClash } from './assignments/giving/rules.ts';
import type { ShownSettings as ShownAssigningSettings } from './assignments/settings/show-settings.ts';
import type { AssignmentRow as GivenAssignment, AssignmentRow as OwnGivenAssignment, StepRow as GivenStep } from './assignments/life/list-assignments.ts';
import type { RuleRow as AssignmentRuleRow, VersionRow as AssignmentRuleVersionRow, RuleStepRow as AssignmentRuleStepRow } from './assignments/by-rule/show-rule.ts';
import type { Explanation as RuleExplanation } from './assignments/by-rule/explain-rule.ts';
import type { BookingRow as KeptBooking } from './bookings/access.ts';
import type { SeatShown as ShownSeat, SeatGainShown as ShownSeatGain } from './bookings/seats/show-seats.ts';
import type { Roll as ShownRoll, Candidate as SeatCandidateRow } from './bookings/roll/show-roll.ts';
import type { GroupRow as DecidedGroupRow } from './bookings/roll/book-group.ts';
import type { AttendanceRow as KeptAttendance, RollCall as ShownRollCall, CodeRow as OpenCode } from './bookings/attendance/show-attendance.ts';
import type { EffectShown as ShownEffect } from './bookings/effect/show-effect.ts';
import type { OwnFeedbackShown as ShownOwnFeedback } from './bookings/feedback/give-feedback.ts';
import type { FeedbackShown as ShownFeedback } from './bookings/feedback/show-feedback.ts';
import type { ThanksShown as ShownThanks } from './bookings/thanks/show-thanks.ts';
import type { DecidedReport as DecidedMeetingReport, DecidedSeat as DecidedReportedSeat, FoundAttendee as FoundMeetingAttendee } from './bookings/meeting-report/decide-report.ts';
import type { ParticipantShown as ShownParticipant, EndorsementRow as KeptEndorsement, EndorsedLevelRow as KeptEndorsedLevel } from './bookings/endorsements/show-participants.ts';
import type { Cohort as FoundCohort, Lead as LeadRow } from './cohorts/access.ts';
import type { Member as FoundMember, OwnCohort as OwnCohortRow } from './cohorts/members/members-on.ts';
import type { MembersReport as ReadMembers } from './cohorts/members/add-members-from-table.ts';
import type { Framework as KeptFramework, Area as KeptArea, Competency as KeptCompetency, Profile as KeptProfile, CurrencyEvent as KeptCurrencyEvent } from './competencies/framework.ts';
import type { Piece as FoundPiece } from './evidence/pieces/evidence.ts';
import type { ImportReport as ReadImport } from './evidence/records/import-report.ts';
import type { DecidedRow as DecidedRow } from './evidence/records/import-rules.ts';
import type { UploadRow as UploadRow } from './files/begin-upload.ts';
import type { GapPage as FoundGapPage, FoundGap as FoundGap } from './gaps/find-gaps.ts';
import type { Route as FoundRoute } from './gaps/route-rules.ts';
import type { ExplainedEvidence as ExplainedEvidence } from './gaps/explain-gap.ts';
import type { GuestRow as FoundGuest, LinkRow as FoundGuestLink, ExpertiseRow as FoundExpertise } from './guests/access.ts';
import type { WeeklyRow, DatedRow, ShownAvailability } from './guests/availability/show-availability.ts';
import type { ShownGuestPage } from './guests/page/show-page.ts';
import type { ShownModule as ShownModule, ShownItem as ShownItem, ShownTask as ShownTask } from './modules/playing/shown-module.ts';
import type { AskedTask as AskedTask } from './modules/playing/task-of.ts';
import type { WrittenModule as WrittenModuleShown, WrittenVersion as WrittenVersion } from './modules/writing/written-module.ts';
import type { AttemptRow as AttemptRow, ShownTry as ShownTry } from './modules/playing/show-attempt.ts';
import type { ShownDiagnostic as ShownDiagnostic, ShownTry as ShownDiagnosticTry } from './modules/diagnostics/show-diagnostic.ts';
import type { ShownNotice as ShownNotice } from './notices/list-notices.ts';
import type { ShownViewer as ShownViewer } from './people/viewer/show-viewer.ts';
import type { SetUp as ShownSetUp } from './people/set-up/show-set-up.ts';
import type { KnownDeployment as KnownDeploymentRow } from './people/set-up/admit-deployment.ts';
import type { KnownCourse as KnownCourseRow, Candidate as CandidateRow, Coordinator as CoordinatorRow } from './people/courses/known-courses.ts';
import type { Grant as GrantRow, Appointee as AppointeeRow } from './people/grants/list-grants.ts';
import type { FeedShown as CalendarFeedShown } from './sessions/calendar/feed/own-feed.ts';
import type { StatementRow as MadeHoursStatement } from './sessions/hours/make-statement.ts';
import type { RoomRow as PlannedRoom } from './sessions/rooms/show-rooms.ts';
import type { SessionRow as PlannedSession, SessionRow as SessionOfPlan, DateRow as PlannedSessionDate, StepRow as TakenSessionStep, CompetencyRow as ServedCompetency } from './sessions/planning/show-session.ts';
import type { WishRow as AskedSessionWish } from './sessions/wishes/open-wishes.ts';
import type { WantedGapRow as CountedWantedGap } from './sessions/wishes/wanted-gaps.ts';
import type { DemandRow as CountedDemand } from './sessions/wishes/find-demand.ts';
import type { FoundSlot as FoundSessionSlot } from './sessions/slots/find-slots.ts';
import type { ProposalRow as MadeProposal } from './sessions/proposals/show-proposals.ts';
import type { SeenMaterial as BroughtMaterial } from './sessions/material/show-material.ts';
import type { Chased as ChasedMaterial, Owed as OwedMaterial, ReminderRow as SentMaterialReminder, WaiverRow as SaidMaterialWaiver } from './sessions/chase/list-owed.ts';
import type { ConsentRow as SignedConsent } from './sessions/consent/show-consent.ts';
import type { GuestRow as SessionGuestRow, CandidateRow as CandidateGuest } from './sessions/guests/guests-to-ask.ts';
import type { GraphContext } from './base/graphql.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a zone, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with zone. */
  DateTime: { input: string; output: Date | string; }
  /** An object of plain values. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** Text for people by language tag: en and zh-Hans. */
  LocalizedText: { input: LocalizedText; output: LocalizedText; }
};

/** A judgement. */
export type AcceptEvidenceInput = {
  /** Its identifier. */
  evidenceId: Scalars['ID']['input'];
  /** One for each competency that is claimed, and for others that it shows. May be empty for a refresh. */
  levels: Array<GivenLevelInput>;
  /** How the rubric is filled in, where the piece has one: each criterion once. */
  marks?: InputMaybe<Array<MarkInput>>;
  /** What the person reads. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A list whose preview was looked at. */
export type AddMembersFromTableInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** The same text as in the preview. */
  csv: Scalars['String']['input'];
  /** The preview's outcome. */
  outcome: Scalars['String']['input'];
};

/** Which deployment, and the operator's word. */
export type AdmitDeploymentInput = {
  /** Whether its launches are let in. */
  admit: Scalars['Boolean']['input'];
  /** Our identifier of it. */
  deploymentId: Scalars['ID']['input'];
};

/** The deployment as decided, or a refusal. */
export type AdmitDeploymentResult = {
  __typename?: 'AdmitDeploymentResult';
  /** The deployment. */
  deployment?: Maybe<Deployment>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** An answer, or that it is not known. */
export type AnswerDiagnosticInput = {
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To which question. */
  questionId: Scalars['ID']['input'];
  /** numeric: a number as it is written in either language. short: the words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** In which try. */
  tryId: Scalars['ID']['input'];
  /** I don't know: counts as not right, and spares guessing. */
  unknown?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An answer. */
export type AnswerQuestionInput = {
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To which question. */
  questionId: Scalars['ID']['input'];
  /** numeric: a number as it is written in either language. short: the words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** In which try. */
  tryId: Scalars['ID']['input'];
};

/** An answer, and what there is to say about it. */
export type Answered = {
  __typename?: 'Answered';
  /** Whether it is right. */
  correct: Scalars['Boolean']['output'];
  /** Said about the options chosen and about the question, as safe HTML. */
  feedback: Array<Scalars['LocalizedText']['output']>;
  /** The options chosen, or in the order given. */
  optionIds: Array<Scalars['ID']['output']>;
  /** The right options, or the right order. */
  rightOptionIds: Array<Scalars['ID']['output']>;
  /** The right number or words. */
  rightText?: Maybe<Scalars['String']['output']>;
  /** The number or the words given. */
  text?: Maybe<Scalars['String']['output']>;
};

/** Somebody to whom a role can be given. */
export type Appointee = {
  __typename?: 'Appointee';
  /** Their newest launch. */
  lastLaunchAt: Scalars['DateTime']['output'];
  /** The names of the LMSs that they come from. */
  lmsNames: Array<Scalars['String']['output']>;
  /** Who. */
  person: Person;
};

/** A part of a list of appointees. */
export type AppointeeConnection = {
  __typename?: 'AppointeeConnection';
  /** The people with their places. */
  edges: Array<AppointeeEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An appointee in a list. */
export type AppointeeEdge = {
  __typename?: 'AppointeeEdge';
  /** Their place in it. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Appointee;
};

/** What one rater says of one competency. */
export type Appraisal = {
  __typename?: 'Appraisal';
  /** In what. */
  competency: Competency;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** 0 to 5. */
  level: Scalars['Int']['output'];
  /** What they say about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who. */
  rater: Person;
  /** When they said so. */
  recordedAt: Scalars['DateTime']['output'];
  /** Set when the rater took it back: why. */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
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
  moduleId: Scalars['ID']['input'];
  /** The version that was looked at. */
  number: Scalars['Int']['input'];
};

/** One of the abilities of the study. */
export type Area = {
  __typename?: 'Area';
  /** Its short name, such as ANA. */
  code: Scalars['String']['output'];
  /** Its competencies, in order. */
  competencies: Array<Competency>;
  /** What it covers. */
  description: Scalars['LocalizedText']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What each level means in it. */
  levelDescriptors: Array<LevelDescriptor>;
  /** Its title. */
  title: Scalars['LocalizedText']['output'];
};

/** Somebody who is to give a session instead of its guest. */
export type AskAnotherInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: Scalars['Date']['input'];
  /** Whom. */
  guestId: Scalars['ID']['input'];
  /** A few words to them, at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which session. */
  sessionId: Scalars['ID']['input'];
  /** One for each date that is to come, by the clocks of the session's zone. */
  starts: Array<LocalMomentInput>;
};

/** A gap that a session is wished for. */
export type AskForSessionInput = {
  /** Of which competency. */
  competencyId: Scalars['ID']['input'];
};

/** What a code is for. */
export type AskGuestCodeInput = {
  /** The deed. */
  purpose: GuestCodePurpose;
};

/** A code that is on its way, or a refusal. */
export type AskGuestCodeResult = {
  __typename?: 'AskGuestCodeResult';
  /** The code, without itself. */
  code?: Maybe<AskedCode>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** A session that its guest is to be asked for. */
export type AskGuestInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: Scalars['Date']['input'];
  /** A few words to the guest, at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** A code on its way to the guest's own address. */
export type AskedCode = {
  __typename?: 'AskedCode';
  /** Until when it is good. */
  endsAt: Scalars['DateTime']['output'];
  /** That address, all but its beginning and its end left out. */
  sentTo: Scalars['String']['output'];
};

/** A dry run. */
export type AssignModuleInput = {
  /** Which. */
  batchId: Scalars['ID']['input'];
};

/** A module that was given to somebody, with the reason. */
export type Assignment = {
  __typename?: 'Assignment';
  /** By when, with every extension; waived beyond that day, when the waiver ends. */
  dueOn: Scalars['Date']['output'];
  /** When. */
  givenAt: Scalars['DateTime']['output'];
  /** Who gave it. */
  givenBy: Person;
  /** How long it takes. */
  hours: Scalars['Float']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Which module. */
  module: Module;
  /** What they were told beside it. */
  note?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  person: Person;
  /** How they stood in what the module concerns when it was given. */
  reasons: Array<AssignmentReason>;
  /** The day of these reasons. */
  reasonsOn: Scalars['Date']['output'];
  /** The rule by which it was given, as it was called; null: somebody gave it by hand. */
  rule?: Maybe<GivingRule>;
  /** The version of the rules that made these numbers. */
  ruleVersion: Scalars['String']['output'];
  /** How it stands. */
  state: AssignmentState;
  /** What became of it, in order. */
  steps: Array<AssignmentStep>;
  /** The last day of a waiver; null also when it is for good. */
  waivedUntil?: Maybe<Scalars['Date']['output']>;
};

/** A module given to many at once, or the dry run of that. */
export type AssignmentBatch = {
  __typename?: 'AssignmentBatch';
  /** And is below this level; null: below their target. */
  below?: Maybe<Scalars['Int']['output']>;
  /** Who made the dry run, and gave it. */
  by: Person;
  /** For how many it came otherwise than the dry run had said. */
  changed: Scalars['Int']['output'];
  /** Set where that changes a rule: which. */
  changes?: Maybe<Scalars['ID']['output']>;
  /** For how many of those something else is due in the same week. */
  clashing: Scalars['Int']['output'];
  /** Set where it is for who was in these cohorts, as far as the viewer may see them. */
  cohorts: Array<Cohort>;
  /** How many there are of each outcome. */
  counts: Array<AssignmentCount>;
  /** For how many of them it has been settled. */
  done: Scalars['Int']['output'];
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** When it was given. */
  givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hours that it takes of all to whom it is given. */
  hours: Scalars['Float']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Set where it is for whoever lacks this competency. */
  lacking?: Maybe<Competency>;
  /** Which module. */
  module: Module;
  /** What the teachers are told beside the reason. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many were chosen who are nobody whom the coordinator reaches: they are left out. */
  outOfReach: Scalars['Int']['output'];
  /** For how many of those it is more than there is time for. */
  overLoad: Scalars['Int']['output'];
  /** When the dry run was made. */
  plannedAt: Scalars['DateTime']['output'];
  /** Set where it is the dry run of a rule: what that would say. */
  proposes?: Maybe<AssignmentRuleVersion>;
  /** Person by person, by name: of one outcome (what came, else what was planned), or only those for whom it came otherwise. Whom the viewer does not reach any more is counted and not named. */
  rows: AssignmentRowConnection;
  /** The rule by which it was given, as it was called; null: somebody gave it by hand. */
  rule?: Maybe<GivingRule>;
  /** How far it is. */
  state: AssignmentBatchState;
  /** How many people it speaks of. */
  total: Scalars['Int']['output'];
};


/** A module given to many at once, or the dry run of that. */
export type AssignmentBatchRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  changed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<AssignmentOutcome>;
};

/** A part of what was given to many. */
export type AssignmentBatchConnection = {
  __typename?: 'AssignmentBatchConnection';
  /** What was given, with its place. */
  edges: Array<AssignmentBatchEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How much there is in all. */
  totalCount: Scalars['Int']['output'];
};

/** What was given, in a list. */
export type AssignmentBatchEdge = {
  __typename?: 'AssignmentBatchEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** What was given. */
  node: AssignmentBatch;
};

/** Exactly one of the two. */
export type AssignmentBatchResult = {
  __typename?: 'AssignmentBatchResult';
  /** What would be or is given. */
  batch?: Maybe<AssignmentBatch>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** How far a batch is. */
export type AssignmentBatchState =
  /** it is through */
  | 'done'
  /** a dry run: nobody has been given anything; forgotten after a week */
  | 'planned'
  /** some have been given it, or all will be at once */
  | 'working';

/** Something due in the same week. */
export type AssignmentClash = {
  __typename?: 'AssignmentClash';
  /** When. */
  dueOn: Scalars['Date']['output'];
  /** Which module. */
  module: Module;
};

/** A part of a list of assignments. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The assignments with their places. */
  edges: Array<AssignmentEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How many. */
export type AssignmentCount = {
  __typename?: 'AssignmentCount';
  /** So far in fact. */
  became: Scalars['Int']['output'];
  /** Of which outcome. */
  outcome: AssignmentOutcome;
  /** In the dry run. */
  planned: Scalars['Int']['output'];
};

/** An assignment in a list. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The assignment. */
  node: Assignment;
};

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

/** How somebody stood in one competency. */
export type AssignmentReason = {
  __typename?: 'AssignmentReason';
  /** In which. */
  competency: Competency;
  /** How fresh the proof was. */
  currency?: Maybe<Currency>;
  /** What counted: 0 assessed below 1, null not assessed. */
  effective?: Maybe<Scalars['Int']['output']>;
  /** What the module asks for beforehand: other modules come first where it is not reached. */
  entryLevel: Scalars['Int']['output'];
  /** When it was proven. */
  provedOn?: Maybe<Scalars['Date']['output']>;
  /** The highest level proven: 0 assessed below 1, null not assessed. */
  raw?: Maybe<Scalars['Int']['output']>;
  /** The level that would count once the module is finished, at most the target. */
  reaches: Scalars['Int']['output'];
  /** The level that its task would prove besides, once it is accepted; null: no more than finishing. Of what was given before the two were told apart it is part of `reaches`. */
  reviewed?: Maybe<Scalars['Int']['output']>;
  /** What their profiles wanted; null: none did. */
  target?: Maybe<Scalars['Int']['output']>;
};

/** One person in it. */
export type AssignmentRow = {
  __typename?: 'AssignmentRow';
  /** assigned: by when. */
  assignedDueOn?: Maybe<Scalars['Date']['output']>;
  /** What it became; null: not yet. */
  became?: Maybe<AssignmentOutcome>;
  /** What else is due in the same week. */
  clashes: Array<AssignmentClash>;
  /** finished: when. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** Hours that it takes of them. */
  hours: Scalars['Float']['output'];
  /** Whether that is more than there is time for. */
  overLoad: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
  /** What the dry run says. */
  planned: AssignmentOutcome;
  /** Hours that they would have to do by then, with this; null where nothing is given. */
  plannedHours?: Maybe<Scalars['Float']['output']>;
  /** How they stand in what the module concerns: at the dry run, or where it came otherwise at that moment. */
  reasons: Array<AssignmentReason>;
  /** Hours for which there is time until then. */
  roomHours?: Maybe<Scalars['Float']['output']>;
};

/** A part of the people in a batch. */
export type AssignmentRowConnection = {
  __typename?: 'AssignmentRowConnection';
  /** The people with their places. */
  edges: Array<AssignmentRowEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a batch. */
export type AssignmentRowEdge = {
  __typename?: 'AssignmentRowEdge';
  /** Their place in the list. */
  cursor: Scalars['String']['output'];
  /** The person, and what becomes of them. */
  node: AssignmentRow;
};

/** Gives a module to whoever comes to meet what it asks: once to each, whatever becomes of it. */
export type AssignmentRule = {
  __typename?: 'AssignmentRule';
  /** What it has given, night by night, the last first; not where nobody was given anything. */
  batches: AssignmentBatchConnection;
  /** Why somebody was given it, was not, or would be in the next night; null for a person whom the viewer does not reach. */
  explanation?: Maybe<AssignmentRuleExplanation>;
  /** To how many people it has given something. */
  given: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The last day on which it went through everybody. */
  lookedOn: Scalars['Date']['output'];
  /** Whether its module was taken out of the catalogue: then it gives nothing, whatever its state. */
  moduleRetired: Scalars['Boolean']['output'];
  /** How many of these have it still to do. */
  open: Scalars['Int']['output'];
  /** Whether it gives anything. */
  state: AssignmentRuleState;
  /** What became of it, in order. */
  steps: Array<AssignmentRuleStep>;
  /** What it says now. */
  version: AssignmentRuleVersion;
};


/** Gives a module to whoever comes to meet what it asks: once to each, whatever becomes of it. */
export type AssignmentRuleBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Gives a module to whoever comes to meet what it asks: once to each, whatever becomes of it. */
export type AssignmentRuleExplanationArgs = {
  personId: Scalars['ID']['input'];
};

/** A part of a list of rules. */
export type AssignmentRuleConnection = {
  __typename?: 'AssignmentRuleConnection';
  /** The rules with their places. */
  edges: Array<AssignmentRuleEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A rule in a list. */
export type AssignmentRuleEdge = {
  __typename?: 'AssignmentRuleEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The rule. */
  node: AssignmentRule;
};

/** What a rule asks, one after the other, and how somebody stands in it today. */
export type AssignmentRuleExplanation = {
  __typename?: 'AssignmentRuleExplanation';
  /** What they were given of the module, by this rule or otherwise, in order. */
  assignments: Array<Assignment>;
  /** Which of its cohorts they are in, and since when. */
  cohorts: Array<AssignmentRuleMembership>;
  /** Whether they are of the faculty. */
  faculty: Scalars['Boolean']['output'];
  /** When they finished the module. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether they lack what it asks. */
  lacking: Scalars['Boolean']['output'];
  /** What comes of it. */
  outcome: AssignmentRuleOutcome;
  /** Who. */
  person: Person;
  /** Which of the profiles that it asks for they hold, and since when. */
  profiles: Array<ProfileHolding>;
  /** How they stand in what the module concerns. */
  reasons: Array<AssignmentReason>;
};

/** A rule. */
export type AssignmentRuleInput = {
  /** Which. */
  ruleId: Scalars['ID']['input'];
};

/** Somebody in a cohort of a rule. */
export type AssignmentRuleMembership = {
  __typename?: 'AssignmentRuleMembership';
  /** Which. */
  cohort: Cohort;
  /** From which day on. */
  since: Scalars['Date']['output'];
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

/** Exactly one of the two. */
export type AssignmentRuleResult = {
  __typename?: 'AssignmentRuleResult';
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
  /** The rule as it is now. */
  rule?: Maybe<AssignmentRule>;
};

/** Whether a rule gives anything. */
export type AssignmentRuleState =
  /** every night */
  | 'active'
  /** no more */
  | 'ended'
  /** not until it is resumed */
  | 'paused';

/** What somebody did with a rule. */
export type AssignmentRuleStep = {
  __typename?: 'AssignmentRuleStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Person;
  /** Which. */
  kind: AssignmentRuleStepKind;
  /** started, changed: what it says from then on. */
  version?: Maybe<AssignmentRuleVersion>;
};

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

/** What a rule says from some moment on. */
export type AssignmentRuleVersion = {
  __typename?: 'AssignmentRuleVersion';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** And are below this level; null: below their target. */
  below?: Maybe<Scalars['Int']['output']>;
  /** Who has set it so. */
  by: Person;
  /** And who are in one of these; none: wherever they are. */
  cohorts: Array<Cohort>;
  /** And who lack this; null: something that the module proves or renews. */
  competency?: Maybe<Competency>;
  /** How many days they have. */
  dueInDays: Scalars['Int']['output'];
  /** How many of its cohorts and profiles there are no more: nobody meets these. */
  gone: Scalars['Int']['output'];
  /** What it gives. */
  module: Module;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What the teachers are told beside the reason. */
  note?: Maybe<Scalars['String']['output']>;
  /** 1 for the first. */
  number: Scalars['Int']['output'];
  /** To faculty who hold one of these; none: to all faculty. */
  profiles: Array<Profile>;
};

/** A number that a school may choose. */
export type AssignmentSetting = {
  __typename?: 'AssignmentSetting';
  /** Who chose it; null: nobody has, it is as usual. */
  chosen?: Maybe<SettingChoice>;
  /** What holds today. */
  value: Scalars['Float']['output'];
};

/** What holds for all that a school assigns. */
export type AssignmentSettings = {
  __typename?: 'AssignmentSettings';
  /** Hours a week that the school expects of a teacher: over it a dry run warns. */
  hoursPerWeek: AssignmentSetting;
  /** More days overdue than this, and whoever assigned it hears so. */
  overdueLimitDays: AssignmentSetting;
  /** Whether the viewer chooses them: a school-wide coordinator does. */
  viewerCanChoose: Scalars['Boolean']['output'];
};

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

/** What somebody did with an assignment, or how it ended. */
export type AssignmentStep = {
  __typename?: 'AssignmentStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; null: it came of itself. */
  by?: Maybe<Person>;
  /** satisfied: by which evidence; null to those who may not read it. */
  evidence?: Maybe<Evidence>;
  /** extended, waived, withdrawn, completed, satisfied or reopened. */
  kind: AssignmentStepKind;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** extended: the new day. waived: its last day; null: for good. */
  until?: Maybe<Scalars['Date']['output']>;
};

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

/** Exactly one of the two. */
export type AssignmentsResult = {
  __typename?: 'AssignmentsResult';
  /** How they stand now. */
  assignments?: Maybe<Array<Assignment>>;
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
};

/** Somebody's way through a module. */
export type Attempt = {
  __typename?: 'Attempt';
  /** What finishing became. */
  evidence?: Maybe<Evidence>;
  /** When all was done. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Parts that were opened. */
  items: Array<AttemptItem>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** How somebody stands in one part. */
export type AttemptItem = {
  __typename?: 'AttemptItem';
  /** When it was done; a quiz: when it was passed, a task: when it was handed in, or accepted where the module waits for that. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which. */
  itemId: Scalars['ID']['output'];
  /** video: the second at which it was left. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Time on it while it was visible and used, in seconds. */
  seconds: Scalars['Int']['output'];
  /** video: the share that was seen, 0 to 1; it is done at 0.9. */
  seen?: Maybe<Scalars['Float']['output']>;
  /** quiz: the tries, the newest last. */
  tries: Array<QuizTry>;
};

/** That somebody came to a date, or not. */
export type Attendance = {
  __typename?: 'Attendance';
  /** When it was said. */
  at: Scalars['DateTime']['output'];
  /** Which date. */
  dateId: Scalars['ID']['output'];
  /** How it is known. */
  source: AttendanceSource;
  /** Whether they came. */
  state: AttendanceState;
};

/** A code that stands in a room. */
export type AttendanceCode = {
  __typename?: 'AttendanceCode';
  /** Until when it is good. */
  closesAt: Scalars['DateTime']['output'];
  /** Six figures. */
  code: Scalars['String']['output'];
};

/** Who came to a date. */
export type AttendanceInput = {
  /** To which. */
  dateId: Scalars['ID']['input'];
  /** Who, of those who have a seat. */
  marks: Array<AttendanceMarkInput>;
};

/** Whether somebody came. */
export type AttendanceMarkInput = {
  /** Who. */
  personId: Scalars['ID']['input'];
  /** Whether. */
  state: AttendanceState;
};

/** The session, or why nothing was done. */
export type AttendanceResult = {
  __typename?: 'AttendanceResult';
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
  /** It, as it stands now. */
  session?: Maybe<Session>;
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

/** When a guest is free. */
export type Availability = {
  __typename?: 'Availability';
  /** How what they say is meant. */
  basis: AvailabilityBasis;
  /** Calendars that were read. */
  calendars: Array<GuestCalendar>;
  /** Something of certain days that are not over. */
  dated: Array<DatedTime>;
  /** What comes out: the times of so many days from now on, 1 to 120, in order. */
  freeTimes: Array<FreeTime>;
  /** Whether they have said anything of it yet. */
  said: Scalars['Boolean']['output'];
  /** Something of every week. */
  weekly: Array<WeeklyTime>;
};


/** When a guest is free. */
export type AvailabilityFreeTimesArgs = {
  days?: Scalars['Int']['input'];
};

/** How what a guest says of their time is meant. */
export type AvailabilityBasis =
  /** free by day, from 8:00 to 22:00, except then */
  | 'any_time'
  /** free only then */
  | 'only_these';

/** What it is to be called. */
export type BeginCohortInput = {
  /** At most 200 characters; no other cohort that goes on is called so. */
  name: Scalars['String']['input'];
};

/** A module to be written. */
export type BeginModuleInput = {
  /** For whom it is until it is approved for the school, at most 20; left out: the school's from the beginning. */
  cohortIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is called; one language may be empty for now. */
  title: Scalars['LocalizedText']['input'];
  /** Left out: internal. */
  track?: InputMaybe<ModuleTrack>;
};

/** A file that somebody wants to upload. */
export type BeginUploadInput = {
  /** When it was changed last: a file of the same name, size and moment goes on where it was. */
  modifiedAt: Scalars['DateTime']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** What it is to be part of. */
  purpose: UploadPurpose;
  /** Bytes in all. */
  size: Scalars['Float']['input'];
  /** Of which one. */
  subjectId: Scalars['ID']['input'];
};

/** The upload, or a refusal. */
export type BeginUploadResult = {
  __typename?: 'BeginUploadResult';
  /** Why not: what the door of its purpose says · SUBJECT_NOT_FOUND · FILE_EMPTY · FILE_TOO_LARGE {most} · TOO_MANY_UPLOADS {most} · TOO_MANY_FILES_TODAY {most} · ENOUGH_FOR_TODAY {most} · SCHOOL_FULL {most}. */
  refusal?: Maybe<Refusal>;
  /** The upload. */
  upload?: Maybe<Upload>;
};

/** Which session. */
export type BookSeatInput = {
  /** Whether to wait when no seat is free. */
  orWait: Scalars['Boolean']['input'];
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** Somebody as those who plan sessions name them, and they themselves. */
export type BookedPerson = {
  __typename?: 'BookedPerson';
  /** Their identifier. */
  id: Scalars['ID']['output'];
  /** Their name; null: the LMS does not say it. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Somebody's seat in a session, or place on its waitlist. */
export type Booking = {
  __typename?: 'Booking';
  /** To which dates they came, as far as anybody has said so, in order. */
  attendance: Array<Attendance>;
  /** When they booked or began to wait. */
  begunAt: Scalars['DateTime']['output'];
  /** Until when a seat can be given up without anybody being told that it was late; null: the session has no dates any more. */
  freeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Their largest gap in what the session is for: of who waits today's, else as it was when they booked or were offered the seat. */
  gap: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Whether it was cancelled when it could not be done freely any more. */
  late: Scalars['Boolean']['output'];
  /** Until when the seat is held; null: none was. */
  offeredUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whose. */
  person: BookedPerson;
  /** In which session. */
  session: Session;
  /** What became of it. */
  state: BookingState;
};

/** Which booking. */
export type BookingInput = {
  /** Which. */
  bookingId: Scalars['ID']['input'];
};

/** What became of it, or why not. */
export type BookingResult = {
  __typename?: 'BookingResult';
  /** It, as it stands now. */
  booking?: Maybe<Booking>;
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
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

/** A link to somebody's sessions: those that they give, planned or have a seat in. */
export type CalendarFeed = {
  __typename?: 'CalendarFeed';
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Where calendars ask: told once, when it is made; null ever after. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What became of a link for a calendar. */
export type CalendarFeedResult = {
  __typename?: 'CalendarFeedResult';
  /** As it is now; null: there is none. */
  feed?: Maybe<CalendarFeed>;
  /** Why it was not done. */
  refusal?: Maybe<Refusal>;
};

/** A session that does not take place. */
export type CancelSessionInput = {
  /** Why, in words that its guest and whoever has a seat will read, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** Somebody whom the LMS calls Instructor of a marked course. */
export type Candidate = {
  __typename?: 'Candidate';
  /** Their newest launch from the course. */
  lastLaunchAt: Scalars['DateTime']['output'];
  /** Who. */
  person: Person;
};

/** A part of a list of candidates. */
export type CandidateConnection = {
  __typename?: 'CandidateConnection';
  /** The candidates with their places. */
  edges: Array<CandidateEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A candidate in a list. */
export type CandidateEdge = {
  __typename?: 'CandidateEdge';
  /** Their place in it. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node: Candidate;
};

/** Captions of a film, in WebVTT. */
export type Captions = {
  __typename?: 'Captions';
  /** Which of the module's files. */
  fileId: Scalars['ID']['output'];
  /** en or zh-Hans. */
  language: Scalars['String']['output'];
};

/** Captions of a film. */
export type CaptionsInput = {
  /** One that was uploaded to this module. */
  fileId: Scalars['ID']['input'];
  /** en or zh-Hans. */
  language: Scalars['String']['input'];
};

/** What this school makes of a role. */
export type ChangeCourseRoleInput = {
  /** The LMS's role, as in the table. */
  lmsRole: Scalars['String']['input'];
  /** In marked courses, or in all others. */
  marked: Scalars['Boolean']['input'];
  /** What it makes of somebody; the default ends the change. Only in marked courses can somebody be a candidate, and never a Learner. */
  standing: CourseStanding;
};

/** The row of the table as it stands, or a refusal. */
export type ChangeCourseRoleResult = {
  __typename?: 'ChangeCourseRoleResult';
  /** The row. */
  courseRole?: Maybe<CourseRoleRule>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** What to change. */
export type ChangeSchoolInput = {
  /** The new name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The new IANA time zone. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** The school as changed, or a refusal. */
export type ChangeSchoolResult = {
  __typename?: 'ChangeSchoolResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The school. */
  school?: Maybe<School>;
};

/** What a session is to say from now on. */
export type ChangeSessionInput = {
  /** What it is to say. */
  plan: SessionPlanInput;
  /** Of the plan that was looked at. */
  revision: Scalars['Int']['input'];
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** Where something begins in a film. */
export type Chapter = {
  __typename?: 'Chapter';
  /** Seconds from its beginning. */
  at: Scalars['Int']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A date that was looked at. */
export type CheckedDate = {
  __typename?: 'CheckedDate';
  /** When it would be over. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the guest has said that they are free then, all of the time; null: they have said nothing of it. */
  guestFree?: Maybe<Scalars['Boolean']['output']>;
  /** What is wrong with it in itself. */
  problem?: Maybe<DateProblem>;
  /** The room has fewer seats than the session: how many. */
  roomSeats?: Maybe<Scalars['Int']['output']>;
  /** When it would begin; null: there is no such time. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
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

/** One thing that a school needs before its faculty can work. */
export type ChecklistStep = {
  __typename?: 'ChecklistStep';
  /** Which. */
  code: ChecklistCode;
  /** Whether it is there. */
  done: Scalars['Boolean']['output'];
};

/** How much there is time for. */
export type ChooseAssignmentHoursInput = {
  /** Hours a week, 0.5 to 40. */
  hours: Scalars['Float']['input'];
};

/** Exactly one of the two. */
export type ChooseAssignmentHoursResult = {
  __typename?: 'ChooseAssignmentHoursResult';
  /** The hours from today on. */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Why they are not. */
  refusal?: Maybe<Refusal>;
};

/** How a guest's times are meant. */
export type ChooseAvailabilityInput = {
  /** The basis. */
  basis: AvailabilityBasis;
};

/** Where a guest is. */
export type ChooseGuestZoneInput = {
  /** An IANA zone. */
  zone: Scalars['String']['input'];
};

/** A language tag: en or zh-Hans. */
export type ChooseLanguageInput = {
  /** The tag. */
  language: Scalars['String']['input'];
};

/** The viewer with the new language, or a refusal. */
export type ChooseLanguageResult = {
  __typename?: 'ChooseLanguageResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The viewer. */
  viewer?: Maybe<Viewer>;
};

/** For whom a module is. */
export type ChooseModuleCohortsInput = {
  /** All of them, one at least and at most 20. */
  cohortIds: Array<Scalars['ID']['input']>;
  /** Which module. */
  moduleId: Scalars['ID']['input'];
};

/** What is chosen. */
export type ChooseNamesToGuestsInput = {
  /** From when on. */
  names: NamesToGuests;
};

/** How one wants to hear of it. */
export type ChooseNoticeInput = {
  /** One of `noticeChoices`. */
  kind: Scalars['String']['input'];
  /** How. */
  way: NoticeWay;
};

/** Exactly one of the two. */
export type ChooseNoticeResult = {
  __typename?: 'ChooseNoticeResult';
  /** As it is from now on. */
  choice?: Maybe<NoticeChoice>;
  /** Why not: NOTICE_KIND_UNKNOWN · NOTICE_IS_A_DUTY. */
  refusal?: Maybe<Refusal>;
};

/** How long. */
export type ChooseOverdueLimitInput = {
  /** Days, 1 to 365. */
  days: Scalars['Int']['input'];
};

/** Exactly one of the two. */
export type ChooseOverdueLimitResult = {
  __typename?: 'ChooseOverdueLimitResult';
  /** The days from today on. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Why they are not. */
  refusal?: Maybe<Refusal>;
};

/** What somebody teaches. */
export type ChooseProfilesInput = {
  /** Whose; left out: one's own. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** All of them; none: the default profile applies. */
  profileIds: Array<Scalars['ID']['input']>;
};

/** The person with their profiles, or a refusal. */
export type ChooseProfilesResult = {
  __typename?: 'ChooseProfilesResult';
  /** The person. */
  person?: Maybe<Person>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** How long a piece may wait. */
export type ChooseReviewLimitInput = {
  /** 1 to 365. */
  days: Scalars['Int']['input'];
};

/** The school's choice, or a refusal. */
export type ChooseReviewLimitResult = {
  __typename?: 'ChooseReviewLimitResult';
  /** Days. */
  limitDays?: Maybe<Scalars['Int']['output']>;
  /** Why not: COORDINATORS_ONLY · DAYS_NOT_POSSIBLE {least, most}. */
  refusal?: Maybe<Refusal>;
};

/** The school's rule. */
export type ChooseSettlingInput = {
  /** Which. */
  settling: Settling;
};

/** The framework with its rule, or a refusal. */
export type ChooseSettlingResult = {
  __typename?: 'ChooseSettlingResult';
  /** The framework. */
  framework?: Maybe<Framework>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Whose time it is. */
export type ChosenAttendeeInput = {
  /** Who, of those who have a seat. */
  personId: Scalars['ID']['input'];
  /** The row of the attendee. */
  row: Scalars['Int']['input'];
};

/** What it shows. */
export type ClaimInput = {
  /** In what. */
  competencyId: Scalars['ID']['input'];
  /** 1 to 5, at most the kind's ceiling. */
  level: Scalars['Int']['input'];
};

/** People who are looked after together: a school's own, or those of a marked course. */
export type Cohort = {
  __typename?: 'Cohort';
  /** The marked course whose enrolments it follows; null for a school's own. */
  course?: Maybe<Course>;
  /** The day from which it is no more; null: it goes on. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its identifier; a course's cohort has the course's. */
  id: Scalars['ID']['output'];
  /** Who leads it. */
  leads: Array<CohortLead>;
  /** How many are in it today. */
  memberCount: Scalars['Int']['output'];
  /** Who is in it on a day, today unless told, by name. */
  members: CohortMemberConnection;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What its rule asks, all of it together; empty: it has none. */
  rule: Array<CohortCondition>;
  /** Its first day, or since when the course is marked. */
  startedOn: Scalars['Date']['output'];
};


/** People who are looked after together: a school's own, or those of a marked course. */
export type CohortMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a rule asks of people. */
export type CohortCondition = {
  __typename?: 'CohortCondition';
  /** Of which kind: role, profile. */
  kind: Scalars['String']['output'];
  /** What it is called; null where pages have the words (roles), or it is no more. */
  title?: Maybe<Scalars['LocalizedText']['output']>;
  /** Which of them: a role's name (faculty, coordinator, rater, operator), a profile's identifier. */
  value: Scalars['String']['output'];
};

/** Something that a rule asks of people. */
export type CohortConditionInput = {
  /** Of which kind: role, profile. */
  kind: Scalars['String']['input'];
  /** Which of them: a role's name (faculty, coordinator, rater, operator), a profile's identifier. */
  value: Scalars['String']['input'];
};

/** A part of a list of cohorts. */
export type CohortConnection = {
  __typename?: 'CohortConnection';
  /** The cohorts with their places. */
  edges: Array<CohortEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A cohort in a list. */
export type CohortEdge = {
  __typename?: 'CohortEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The cohort. */
  node: Cohort;
};

/** Which cohort. */
export type CohortInput = {
  /** Its identifier. */
  cohortId: Scalars['ID']['input'];
};

/** Somebody who leads a cohort. */
export type CohortLead = {
  __typename?: 'CohortLead';
  /** Who. */
  person: Person;
  /** From which day on. */
  since: Scalars['Date']['output'];
};

/** Somebody, and a cohort. */
export type CohortLeadInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** Who. */
  personId: Scalars['ID']['input'];
};

/** Somebody in a cohort. */
export type CohortMember = {
  __typename?: 'CohortMember';
  /** What the rule asks and they meet, where it is the rule that holds them; else empty. */
  because: Array<CohortCondition>;
  /** Who. */
  person: Person;
  /** From which day on. */
  since: Scalars['Date']['output'];
  /** How they came in. */
  source: MemberSource;
};

/** A part of a list of members. */
export type CohortMemberConnection = {
  __typename?: 'CohortMemberConnection';
  /** The members with their places. */
  edges: Array<CohortMemberEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A member in a list. */
export type CohortMemberEdge = {
  __typename?: 'CohortMemberEdge';
  /** Their place in it. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: CohortMember;
};

/** People, and a cohort. */
export type CohortPeopleInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** At least one, at most 500. */
  personIds: Array<Scalars['ID']['input']>;
};

/** Exactly one of the two. */
export type CohortResult = {
  __typename?: 'CohortResult';
  /** The cohort as it is now. */
  cohort?: Maybe<Cohort>;
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
};

/** A rule. */
export type CohortRuleInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** At most ten; all must be met. None: no rule. */
  conditions: Array<CohortConditionInput>;
};

/** What a rule would do. */
export type CohortRulePreview = {
  __typename?: 'CohortRulePreview';
  /** Who would join. */
  joining: PreviewedPeople;
  /** Who would leave. */
  leaving: PreviewedPeople;
};

/** Something a teacher should be able to do and teach. */
export type Competency = {
  __typename?: 'Competency';
  /** The ability under which it stands. */
  area: Area;
  /** Its short name, such as CBEC-ANA-05. */
  code: Scalars['String']['output'];
  /** The rule and tool changes known today that touch it, by date. */
  currencyEvents: Array<CurrencyEvent>;
  /** Proposed when a target is added, 1 to 5. */
  defaultImportance: Scalars['Int']['output'];
  /** How fast it ages, today. */
  halfLife: HalfLife;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What each level means in it. */
  levelDescriptors: Array<LevelDescriptor>;
  /** What should come before it. */
  prerequisites: Array<Competency>;
  /** What it says in full. */
  statement: Scalars['LocalizedText']['output'];
  /** Its title. */
  title: Scalars['LocalizedText']['output'];
};

/** What a session has changed in one competency, for those who had a gap in it before. Not assessed counts as nothing proven. */
export type CompetencyEffect = {
  __typename?: 'CompetencyEffect';
  /** Their level before, on average; for a guest rounded to halves. */
  before: Scalars['Float']['output'];
  /** How many of these have none any more. */
  closed: Scalars['Int']['output'];
  /** Which. */
  competency: Competency;
  /** By how many levels their gaps have become smaller, together; null for a guest where fewer than five have narrowed it. */
  levels?: Maybe<Scalars['Int']['output']>;
  /** How many of these have a smaller one now. */
  narrowed: Scalars['Int']['output'];
  /** Their level now, on average; null for a guest where fewer than five have narrowed it. */
  now?: Maybe<Scalars['Float']['output']>;
  /** How many had a gap before; for a guest all counts are rounded down to a multiple of five, so that 0 means fewer than five. */
  withGap: Scalars['Int']['output'];
};

/** Whom, and where. */
export type ConfirmCoordinatorInput = {
  /** The marked course. */
  courseId: Scalars['ID']['input'];
  /** The candidate. */
  personId: Scalars['ID']['input'];
};

/** The course with its coordinators, or a refusal. */
export type ConfirmCoordinatorResult = {
  __typename?: 'ConfirmCoordinatorResult';
  /** The course. */
  course?: Maybe<KnownCourse>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** What a guest has agreed to for a session, beyond that those who take part are shown what they bring. */
export type Consent = {
  __typename?: 'Consent';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The session may be recorded, and recordings shown. */
  recording: Scalars['Boolean']['output'];
  /** Until when it may be used again in modules; null: not. */
  reuseUntil?: Maybe<Scalars['Date']['output']>;
  /** By which name. */
  signature: Scalars['String']['output'];
  /** When. */
  signedAt: Scalars['DateTime']['output'];
  /** When it was taken back; null: it holds. */
  takenBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was signed, word for word. */
  text: Scalars['LocalizedText']['output'];
  /** Which wording. */
  version: Scalars['Int']['output'];
};

/** Which consent. */
export type ConsentInput = {
  /** What was signed. */
  consentId: Scalars['ID']['input'];
};

/** What was signed, or a refusal. */
export type ConsentResult = {
  __typename?: 'ConsentResult';
  /** It. */
  consent?: Maybe<Consent>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Words to sign. */
export type ConsentText = {
  __typename?: 'ConsentText';
  /** By which it is known that just this was shown. */
  hash: Scalars['String']['output'];
  /** What it says. */
  text: Scalars['LocalizedText']['output'];
  /** Which wording. */
  version: Scalars['Int']['output'];
};

/** Somebody who was confirmed as coordinator of a course. */
export type Coordinator = {
  __typename?: 'Coordinator';
  /** Since when. */
  confirmedAt: Scalars['DateTime']['output'];
  /** By which operator; null: by the command line. */
  confirmedBy?: Maybe<Person>;
  /** Who. */
  person: Person;
};

/** What is to be copied. */
export type CopyModuleInput = {
  /** For whom the copy is, as with a new one. */
  cohortIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of which module. */
  moduleId: Scalars['ID']['input'];
};

/** Other times than those that were proposed. */
export type CounterProposalInput = {
  /** A few words, at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which proposal is answered so. */
  proposalId: Scalars['ID']['input'];
  /** One for each date, by the clocks of the guest's zone. */
  starts: Array<LocalMomentInput>;
};

/** A course of an LMS. */
export type Course = {
  __typename?: 'Course';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Whether the school marked it for professional development. */
  marked: Scalars['Boolean']['output'];
  /** Its title in the LMS. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What an LMS's role in a course makes of somebody here. */
export type CourseRoleRule = {
  __typename?: 'CourseRoleRule';
  /** Whether the school left it as it comes. */
  byDefault: Scalars['Boolean']['output'];
  /** The LMS's role. */
  lmsRole: Scalars['String']['output'];
  /** In marked courses, or in all others. */
  marked: Scalars['Boolean']['output'];
  /** What it makes of somebody. */
  standing: CourseStanding;
};

/** What an LMS's role in a course makes of somebody there. */
export type CourseStanding =
  /** faculty whom the operator may confirm as coordinator */
  | 'candidate'
  /** a teacher as learner */
  | 'faculty'
  /** sees a friendly page and nothing else */
  | 'viewer';

/** A criterion of a rubric. */
export type Criterion = {
  __typename?: 'Criterion';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What is seen at each level, the lowest first. */
  levels: Array<CriterionLevel>;
  /** What it looks at. */
  title: Scalars['LocalizedText']['output'];
};

/** A level of a criterion. */
export type CriterionLevel = {
  __typename?: 'CriterionLevel';
  /** 0 to the highest that the task proves. */
  level: Scalars['Int']['output'];
  /** What is seen there. */
  text: Scalars['LocalizedText']['output'];
};

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

/** A dated rule or tool change: what was proven before it becomes stale when its grace days are over. */
export type CurrencyEvent = {
  __typename?: 'CurrencyEvent';
  /** Its short name. */
  code: Scalars['String']['output'];
  /** What it touches. */
  competencies: Array<Competency>;
  /** The first day on which the change applies. */
  effectiveOn: Scalars['Date']['output'];
  /** Days for which older proof still counts. */
  graceDays: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What kind of change it is. */
  kinds: Array<Scalars['String']['output']>;
  /** Who issued it, and where to read it. */
  source: Scalars['JSON']['output'];
  /** The first day on which older proof is stale: the day after the grace days. */
  staleFrom: Scalars['Date']['output'];
  /** What changed. */
  summary: Scalars['LocalizedText']['output'];
  /** Its title. */
  title: Scalars['LocalizedText']['output'];
};

/** Another session at the same time. */
export type DateConflict = {
  __typename?: 'DateConflict';
  /** In the way of which of the dates, 0 for the first. */
  at: Scalars['Int']['output'];
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** What it takes. */
  kind: DateConflictKind;
  /** The other session. */
  sessionId: Scalars['ID']['output'];
  /** When its date begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What that is called. */
  title: Scalars['LocalizedText']['output'];
};

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
export type DatedTime = {
  __typename?: 'DatedTime';
  /** Free, or not free. */
  free: Scalars['Boolean']['output'];
  /** From this day. */
  fromDay: Scalars['Date']['output'];
  /** From this minute of it. */
  fromMinute: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Until this day. */
  untilDay: Scalars['Date']['output'];
  /** Until this minute of it; 1440 is its end. */
  untilMinute: Scalars['Int']['output'];
};

/** A time of certain days. */
export type DatedTimeInput = {
  /** Free, or not free. */
  free: Scalars['Boolean']['input'];
  /** From this day. */
  fromDay: Scalars['Date']['input'];
  /** From this minute of it. */
  fromMinute: Scalars['Int']['input'];
  /** Until this day. */
  untilDay: Scalars['Date']['input'];
  /** Until this minute of it; 1440 is its end. */
  untilMinute: Scalars['Int']['input'];
};

/** A decision with its reason. */
export type DecideEvidenceInput = {
  /** Its identifier. */
  evidenceId: Scalars['ID']['input'];
  /** What the person reads, at most 2000 characters. */
  reason: Scalars['String']['input'];
};

/** A proposal that is turned down. */
export type DeclineProposalInput = {
  /** Which. */
  proposalId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  reason: Scalars['String']['input'];
};

/** What the faculty lack of one competency. */
export type Demand = {
  __typename?: 'Demand';
  /** How many have asked for a session, whether they were assessed or not. */
  asked: Scalars['Int']['output'];
  /** Of how many of whom it is wanted, and who were assessed. */
  assessed: Scalars['Int']['output'];
  /** Which. */
  competency: Competency;
  /** How many teachers are known to lack it. */
  lacking: Scalars['Int']['output'];
  /** The level that most of those want who lack it or have asked. */
  level: Scalars['Int']['output'];
  /** Sessions for it that are being prepared or are still to come, at most five. */
  planned: Array<Session>;
};

/** A place in an LMS from which launches come. */
export type Deployment = {
  __typename?: 'Deployment';
  /** When it was first heard of. */
  createdAt: Scalars['DateTime']['output'];
  /** Its identifier in the LMS. */
  deploymentId: Scalars['String']['output'];
  /** Its identifier here. */
  id: Scalars['ID']['output'];
  /** Whether this visit came from it. */
  ofThisVisit: Scalars['Boolean']['output'];
  /** The name of the LMS's registration. */
  platformName: Scalars['String']['output'];
  /** Whether its launches are let in. */
  state: DeploymentState;
};

/** A part of a list of deployments. */
export type DeploymentConnection = {
  __typename?: 'DeploymentConnection';
  /** The deployments with their places. */
  edges: Array<DeploymentEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A deployment in a list. */
export type DeploymentEdge = {
  __typename?: 'DeploymentEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The deployment. */
  node: Deployment;
};

/** Whether launches of a deployment are let in. */
export type DeploymentState =
  /** yes */
  | 'bound'
  /** not yet decided: refused until the operator says yes */
  | 'pending'
  /** no */
  | 'refused';

/** Who stands in for a reviewer. */
export type Deputy = {
  __typename?: 'Deputy';
  /** The last day. */
  finishedOn: Scalars['Date']['output'];
  /** Who. */
  person: Person;
  /** The first day. */
  startedOn: Scalars['Date']['output'];
};

/** Exactly one of the two. */
export type DeputyResult = {
  __typename?: 'DeputyResult';
  /** As it is from now on. */
  deputy?: Maybe<Deputy>;
  /** Why not: REVIEWERS_ONLY · REVIEWER_NOT_FOUND · NOT_FOR_ONESELF · DEPUTY_DAYS_NOT_POSSIBLE. */
  refusal?: Maybe<Refusal>;
};

/** What a guest says of a file: all of it, as it is to stand. */
export type DescribeMaterialInput = {
  /** captions: the name of their recording; null: not said. */
  captionsOf?: InputMaybe<Scalars['String']['input']>;
  /** What it is for, at most 10, each with how far it leads. */
  competencies: Array<SessionCompetencyInput>;
  /** What it is. */
  kind: MaterialKind;
  /** In which language; null: not said. */
  language?: InputMaybe<SessionLanguage>;
  /** What was brought. */
  materialId: Scalars['ID']['input'];
};

/** A short quiz that places somebody in an area, drawn from the quizzes of its modules. */
export type Diagnostic = {
  __typename?: 'Diagnostic';
  /** The day from which it may be begun again; null: now. */
  againFrom?: Maybe<Scalars['Date']['output']>;
  /** Where. */
  area: Area;
  /** About how many questions would be asked now; 0: there are too few, or they could show no more than counts. */
  questions: Scalars['Int']['output'];
  /** The viewer's newest one; null: never begun. */
  try?: Maybe<DiagnosticTry>;
};

/** The diagnostic as it stands now, or why not. */
export type DiagnosticAnswerResult = {
  __typename?: 'DiagnosticAnswerResult';
  /** Whether this answer counts; false when another had been given before, perhaps in another tab. */
  counts?: Maybe<Scalars['Boolean']['output']>;
  /** The diagnostic. */
  diagnostic?: Maybe<Diagnostic>;
  /**
   * Why not: FACULTY_ONLY · TRY_NOT_FOUND · QUESTION_NOT_FOUND; and of an answer, which then costs nothing: ANSWER_MISSING · ONE_OPTION_ONLY ·
   * OPTION_NOT_FOUND · NUMBER_UNREADABLE {text} · TEXT_TOO_LONG {field, most}.
   */
  refusal?: Maybe<Refusal>;
};

/** The diagnostic as it stands now, or why not. */
export type DiagnosticResult = {
  __typename?: 'DiagnosticResult';
  /** The diagnostic. */
  diagnostic?: Maybe<Diagnostic>;
  /** Why not: FACULTY_ONLY · AREA_NOT_FOUND · DIAGNOSTIC_NOT_OFFERED · DIAGNOSTIC_TOO_SOON {from}. */
  refusal?: Maybe<Refusal>;
};

/** Somebody's way through a diagnostic. What was right is told at the end. */
export type DiagnosticTry = {
  __typename?: 'DiagnosticTry';
  /** How many were answered. */
  answered: Scalars['Int']['output'];
  /** How many questions it asks. */
  count: Scalars['Int']['output'];
  /** When the last question was answered; null: it goes on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it became; null where there was no level to keep: no judgement, or one that would have lowered what a quiz had proven. */
  evidence?: Maybe<Evidence>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The question to answer next; null once all are answered. */
  next?: Maybe<Question>;
  /** Where it placed the viewer, competency by competency; empty before the end. */
  placements: Array<Placement>;
  /** All that were asked, with the answers and what is to be said about them; empty before the end. */
  questions: Array<Question>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The day on which it began, in the school's zone; it goes on for 30 days. */
  startedOn: Scalars['Date']['output'];
  /** Where to begin: the modules of today that help most in this area, three at most; empty before the end. */
  suggested: Array<Module>;
};

/** What was thrown away, or a refusal. */
export type DiscardDraftResult = {
  __typename?: 'DiscardDraftResult';
  /** The draft that is no more. */
  evidenceId?: Maybe<Scalars['ID']['output']>;
  /** Why not: EVIDENCE_NOT_FOUND · NOT_A_DRAFT {state}. */
  refusal?: Maybe<Refusal>;
};

/** Whom, and where. */
export type EndCoordinatorInput = {
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** The coordinator. */
  personId: Scalars['ID']['input'];
};

/** The course with its coordinators, or a refusal. */
export type EndCoordinatorResult = {
  __typename?: 'EndCoordinatorResult';
  /** The course. */
  course?: Maybe<KnownCourse>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Exactly one of the two. */
export type EndDeputyResult = {
  __typename?: 'EndDeputyResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** For whom nobody stands in any more. */
  viewer?: Maybe<Viewer>;
};

/** Which grant. */
export type EndGrantInput = {
  /** Its identifier. */
  grantId: Scalars['ID']['input'];
};

/** The grant as it ended, or a refusal. */
export type EndGrantResult = {
  __typename?: 'EndGrantResult';
  /** The grant. */
  grant?: Maybe<Grant>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** What a guest says of people. */
export type EndorseInput = {
  /** From the mail. */
  code: Scalars['String']['input'];
  /** Of whom, at most 100. */
  people: Array<EndorsedPersonInput>;
  /** After which session of their own. */
  sessionId: Scalars['ID']['input'];
};

/** The session, or why nothing was done. */
export type EndorseResult = {
  __typename?: 'EndorseResult';
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
  /** It, as it stands now. */
  session?: Maybe<Session>;
};

/** How far somebody is in a competency, as a practitioner sees it. */
export type EndorsedLevel = {
  __typename?: 'EndorsedLevel';
  /** In what. */
  competency: Competency;
  /** 1 to 4; null: not yet. */
  level?: Maybe<Scalars['Int']['output']>;
};

/** How far somebody is in a competency. */
export type EndorsedLevelInput = {
  /** In what, of what the session is for. */
  competencyId: Scalars['ID']['input'];
  /** From 1 to what the session may lead to; null: not yet. */
  level?: InputMaybe<Scalars['Int']['input']>;
};

/** What a guest says of somebody. */
export type EndorsedPersonInput = {
  /** How far. */
  levels: Array<EndorsedLevelInput>;
  /** Of whom. */
  personId: Scalars['ID']['input'];
  /** Why, or what to do next. */
  words: Scalars['String']['input'];
};

/** A practitioner's word on somebody who took part in their session. */
export type Endorsement = {
  __typename?: 'Endorsement';
  /** Whose. */
  by: SessionGuest;
  /** What it became; null: only advice. */
  evidenceId?: Maybe<Scalars['ID']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** How far. */
  levels: Array<EndorsedLevel>;
  /** When. */
  saidAt: Scalars['DateTime']['output'];
  /** After which session. */
  session: Session;
  /** Whether it stands: it was not taken back, and nobody revoked what it became. */
  stands: Scalars['Boolean']['output'];
  /** Whether the viewer can take it back. */
  viewerCanTakeBack: Scalars['Boolean']['output'];
  /** Why, or what to do next. */
  words: Scalars['String']['output'];
};

/** The word, or why nothing was done. */
export type EndorsementResult = {
  __typename?: 'EndorsementResult';
  /** It, as it stands now. */
  endorsement?: Maybe<Endorsement>;
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
};

/** What stands in the room. */
export type EnterAttendanceCodeInput = {
  /** The code. */
  code: Scalars['String']['input'];
  /** At which date. */
  dateId: Scalars['ID']['input'];
};

/** The code that the registration showed. */
export type EnterSetUpCodeInput = {
  /** As typed: spaces, dashes and case do not matter. */
  code: Scalars['String']['input'];
};

/** The viewer as operator, or a refusal. */
export type EnterSetUpCodeResult = {
  __typename?: 'EnterSetUpCodeResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The viewer. */
  viewer?: Maybe<Viewer>;
};

/** A dated fact about a person. */
export type Evidence = {
  __typename?: 'Evidence';
  /** What raters said of it, side by side, in the order they said it. */
  appraisals: Array<Appraisal>;
  /** What the person says that it shows, in the framework's order. */
  claims: Array<EvidenceClaim>;
  /** The lesson design that is handed in with it; null: nothing asked for one. */
  design?: Maybe<LessonDesign>;
  /** What accepting it at these levels would change, for each competency that it claims or that is given a level; nothing is written. Empty to those who may not judge it now. */
  effect: Array<EvidenceEffect>;
  /** What was uploaded with it, in order. */
  files: Array<EvidenceFile>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What kind it is, with its ceiling. */
  kind: EvidenceKind;
  /** Where it can be seen, http or https. */
  link?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may judge it now; never one's own. */
  mayReview: Scalars['Boolean']['output'];
  /** What the person says about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When the work was done, in the school's zone. This day counts, not that of the review. */
  occurredOn: Scalars['Date']['output'];
  /** To whom it was passed, the newest last. */
  passedTo: Array<Person>;
  /** About whom. */
  person: Person;
  /** When it was entered; what was handed in: when it was; a draft: when it was saved last. */
  recordedAt: Scalars['DateTime']['output'];
  /** Set when it is to renew what was proven before. */
  refresh?: Maybe<EvidenceRefresh>;
  /** Who has begun to review it. */
  reviewer?: Maybe<Person>;
  /** Counts the savings of a draft: to be named when it is saved again. */
  revision: Scalars['Int']['output'];
  /** Where it stands. */
  state: EvidenceStateName;
  /** All that happened to it, the oldest first. */
  states: Array<EvidenceState>;
  /** The correction that took its place, or will once it is handed in; a draft only to its author. */
  supersededById?: Maybe<Scalars['ID']['output']>;
  /** The piece that it corrects. */
  supersedesId?: Maybe<Scalars['ID']['output']>;
  /** What it was handed in for; null: nothing of a module asked for it. */
  task?: Maybe<EvidenceTask>;
  /** What it is called; may be empty in a draft. */
  title: Scalars['String']['output'];
  /** Days since it was handed in, while it waits; null otherwise. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
};


/** A dated fact about a person. */
export type EvidenceEffectArgs = {
  levels: Array<GivenLevelInput>;
};

/** What a person says that their evidence shows. */
export type EvidenceClaim = {
  __typename?: 'EvidenceClaim';
  /** In what. */
  competency: Competency;
  /** 1 to 5, at most the kind's ceiling. */
  level: Scalars['Int']['output'];
};

/** A part of a list of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The pieces with their places. */
  edges: Array<EvidenceEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A piece in a list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The piece. */
  node: Evidence;
};

/** What an acceptance would do to one competency of the person: now, and then. */
export type EvidenceEffect = {
  __typename?: 'EvidenceEffect';
  /** Whether a second assessor is needed before it counts. */
  awaitsSecond: Scalars['Boolean']['output'];
  /** Which. */
  competency: Competency;
  /** The currency shown now. */
  currencyNow?: Maybe<Currency>;
  /** The currency that would be shown. */
  currencyThen?: Maybe<Currency>;
  /** What counts now: 0 assessed below 1, null not assessed. */
  effectiveNow?: Maybe<Scalars['Int']['output']>;
  /** What would count. */
  effectiveThen?: Maybe<Scalars['Int']['output']>;
  /** The gap now; null without a target. */
  gapNow?: Maybe<Scalars['Int']['output']>;
  /** The gap that would be left. */
  gapThen?: Maybe<Scalars['Int']['output']>;
  /** The first day on which it would be stale then; null when it would be at once, or nothing would be proven. */
  staleFromThen?: Maybe<Scalars['Date']['output']>;
  /** The level that their profiles want; null: none wants it. */
  target?: Maybe<Scalars['Int']['output']>;
};

/** A file of a piece of evidence. */
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Its name, cleaned. */
  name: Scalars['String']['output'];
  /** Whether it was looked through for viruses. */
  scan: FileScan;
  /** In bytes. */
  size: Scalars['Float']['output'];
  /** Its media type, found in its bytes. */
  type: Scalars['String']['output'];
  /** When it came. */
  uploadedAt: Scalars['DateTime']['output'];
};

/** Which piece. */
export type EvidenceInput = {
  /** Its identifier. */
  evidenceId: Scalars['ID']['input'];
};

/** What evidence can be. */
export type EvidenceKind = {
  __typename?: 'EvidenceKind';
  /** How many must have judged it before it counts. */
  assessors: Scalars['Int']['output'];
  /** The highest level that it can prove; null: none, it is kept apart. */
  ceiling?: Maybe<Scalars['Int']['output']>;
  /** Its code, such as practice_task. */
  code: Scalars['String']['output'];
  /** What it is. */
  description: Scalars['LocalizedText']['output'];
  /** Its name. */
  title: Scalars['LocalizedText']['output'];
};

/** Renews what was proven; raises nothing by itself. */
export type EvidenceRefresh = {
  __typename?: 'EvidenceRefresh';
  /** The changes that it deals with. */
  events: Array<CurrencyEvent>;
  /** The highest level that it renews. */
  upTo: Scalars['Int']['output'];
};

/** The piece, or a refusal. */
export type EvidenceResult = {
  __typename?: 'EvidenceResult';
  /** The piece. */
  evidence?: Maybe<Evidence>;
  /** Why not: codes and details stand in server/evidence/README.md. */
  refusal?: Maybe<Refusal>;
};

/** Something that happened to a piece of evidence. */
export type EvidenceState = {
  __typename?: 'EvidenceState';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by?: Maybe<Person>;
  /** How the reviewer filled in the rubric of the task, when it was decided. */
  marks: Array<Mark>;
  /** Why, or what the reviewer says to the person. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood from then on. */
  state: EvidenceStateName;
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

/** The task that a piece of evidence was handed in for. */
export type EvidenceTask = {
  __typename?: 'EvidenceTask';
  /** What the module speaks of. */
  competencies: Array<Competency>;
  /** Whether the module is finished only once this is accepted. */
  finishes: Scalars['Boolean']['output'];
  /** What was to be done, as safe HTML by language. */
  instructions: Scalars['LocalizedText']['output'];
  /** Which part of it. */
  itemId: Scalars['ID']['output'];
  /** In which languages the module is offered; its texts are in these alone. */
  languages: Array<Scalars['String']['output']>;
  /** How long the lesson is to be, in minutes; null: as the teacher likes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** Of which module. */
  moduleId: Scalars['ID']['output'];
  /** What the module is called. */
  moduleTitle: Scalars['LocalizedText']['output'];
  /** By what it is judged. */
  rubric: Array<Criterion>;
  /** Of which version. */
  version: Scalars['Int']['output'];
  /** Whether a lesson design is what is handed in. */
  wantsDesign: Scalars['Boolean']['output'];
  /** Whether a file must be. */
  wantsFiles: Scalars['Boolean']['output'];
  /** Whether a text must be handed in. */
  wantsText: Scalars['Boolean']['output'];
};

/** What somebody knows from their work. */
export type Expertise = {
  __typename?: 'Expertise';
  /** In what. */
  competency: Competency;
  /** Up to which level, 1 to 5. */
  level: Scalars['Int']['output'];
};

/** A competency, and how far somebody knows it. */
export type ExpertiseInput = {
  /** The competency. */
  competencyId: Scalars['ID']['input'];
  /** 1 to 5. */
  level: Scalars['Int']['input'];
};

/** Until when. */
export type ExtendAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<Scalars['ID']['input']>;
  /** The new day; not in the past. */
  dueOn: Scalars['Date']['input'];
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody has said of a session. */
export type FeedbackAnswer = {
  __typename?: 'FeedbackAnswer';
  /** How it was for them. */
  level: FeltLevel;
  /** Whether the practitioner may read these words. */
  mayRead: Scalars['Boolean']['output'];
  /** How useful it was for their teaching, from 1 to 5. */
  useful: Scalars['Int']['output'];
  /** What they will use in class. */
  words: Scalars['String']['output'];
};

/** What was said, or why nothing was. */
export type FeedbackResult = {
  __typename?: 'FeedbackResult';
  /** As it stands now. */
  feedback?: Maybe<OwnFeedback>;
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
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

/** Where a file can be had for a while. */
export type FileLink = {
  __typename?: 'FileLink';
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** Which file. */
  fileId: Scalars['ID']['output'];
  /** A path of this service. */
  url: Scalars['String']['output'];
};

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
  later: Scalars['Boolean']['input'];
};

/** The viewer, or a refusal. */
export type FinishFirstVisitResult = {
  __typename?: 'FinishFirstVisitResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The viewer. */
  viewer?: Maybe<Viewer>;
};

/** Which calendar. */
export type ForgetGuestCalendarInput = {
  /** The calendar. */
  calendarId: Scalars['ID']['input'];
};

/** How somebody is found in a report. */
export type FoundBy =
  /** somebody chose them */
  | 'choice'
  /** an address of theirs */
  | 'email'
  /** a name that only one of those who have a seat has */
  | 'name';

/** What teachers should be able to do and how fast it ages: the school's own copy. */
export type Framework = {
  __typename?: 'Framework';
  /** The abilities under which competencies stand, in order. */
  areas: Array<Area>;
  /** Its short name. */
  code: Scalars['String']['output'];
  /** All competencies, in order. */
  competencies: Array<Competency>;
  /** The rule and tool changes that are known today, by date. */
  currencyEvents: Array<CurrencyEvent>;
  /** What it is for. */
  description: Scalars['LocalizedText']['output'];
  /** Its edition, such as 2026.1. */
  edition: Scalars['String']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What roles, courses and jobs want of somebody. */
  profiles: Array<Profile>;
  /** Its levels, from the lowest. */
  scale: Array<ScaleLevel>;
  /** How the school settles several raters of one kind of evidence, today. */
  settling: Settling;
  /** Its title. */
  title: Scalars['LocalizedText']['output'];
};

/** A time at which a guest is free. */
export type FreeTime = {
  __typename?: 'FreeTime';
  /** Until this one. */
  endsAt: Scalars['DateTime']['output'];
  /** From this moment. */
  startsAt: Scalars['DateTime']['output'];
};

/** One competency of one person against what their profiles want. */
export type Gap = {
  __typename?: 'Gap';
  /** The newest accepted appraisal, at whatever level. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** What the person has to do about it, what is due first in front. None on a past day. */
  assignments: Array<GapAssignment>;
  /** Which. */
  competency: Competency;
  /** Halves with each half-life. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Whether it weighs half as much again. */
  core: Scalars['Boolean']['output'];
  /** Its currency; null where nothing is proven. */
  currency?: Maybe<Currency>;
  /** What that is worth on the day: 0 assessed below 1, null not assessed. */
  effective?: Maybe<Scalars['Int']['output']>;
  /** The target less what counts; what was not assessed counts as 0 here. */
  gap: Scalars['Int']['output'];
  /** Of the gap: what was proven and has aged. */
  goneStale: Scalars['Int']['output'];
  /** How much it matters, 1 to 5. */
  importance: Scalars['Int']['output'];
  /** Modules that would take the person further here, what goes farthest with the fewest hours left first; at most five, and in one's own gaps what one has begun. None on a past day. */
  modules: Array<ModuleWay>;
  /** Importance times gap, half as much again when core. */
  need: Scalars['Float']['output'];
  /** Of the gap: what was never proven. */
  neverLearned: Scalars['Int']['output'];
  /** When it will be stale; null when it is already, or nothing is proven. */
  nextStaleOn?: Maybe<Scalars['Date']['output']>;
  /** What a proof must be able to show to close the gap wholly; null when renewing is enough, or there is no gap. */
  proofNeeded?: Maybe<Scalars['Int']['output']>;
  /** The day that proved it, or renewed it. */
  provedOn?: Maybe<Scalars['Date']['output']>;
  /** The highest level ever proven: 0 assessed below 1, null not assessed. */
  raw?: Maybe<Scalars['Int']['output']>;
  /** What can help, the way that closes the gap wholly first. Empty on target. */
  routes: Array<Route>;
  /** When they said so. */
  selfRatedOn?: Maybe<Scalars['Date']['output']>;
  /** The person's own view, kept apart. */
  selfRating?: Maybe<Scalars['Int']['output']>;
  /** Sessions to come that are for it and would take the person further, the soonest first, at most five. None on a past day. */
  sessions: Array<GapSession>;
  /** The highest proven level not above the target; its currency is what is shown. */
  shownLevel?: Maybe<Scalars['Int']['output']>;
  /** The changes that make it stale. */
  staleBy: Array<CurrencyEvent>;
  /** The level wanted. */
  target: Scalars['Int']['output'];
  /** The profiles that ask for it, each with what it wants; the highest level is the target. */
  wantedBy: Array<WantedBy>;
  /** All that the numbers rest on. */
  why: Why;
};

/** A module that somebody has to do, as their gap says it. */
export type GapAssignment = {
  __typename?: 'GapAssignment';
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** Which module. */
  moduleId: Scalars['ID']['output'];
  /** How it stands. */
  state: AssignmentState;
};

/** The counts at the head of the page. What was not assessed is counted as that alone. */
export type GapCounts = {
  __typename?: 'GapCounts';
  /** In so many competencies. */
  goneStaleCompetencies: Scalars['Int']['output'];
  /** Levels gone stale. */
  goneStaleLevels: Scalars['Int']['output'];
  /** In so many competencies. */
  neverLearnedCompetencies: Scalars['Int']['output'];
  /** Levels never learned. */
  neverLearnedLevels: Scalars['Int']['output'];
  /** Competencies not assessed. */
  notAssessed: Scalars['Int']['output'];
  /** Competencies on target. */
  onTarget: Scalars['Int']['output'];
  /** Of these, ageing. */
  onTargetAgeing: Scalars['Int']['output'];
};

/** What somebody lacks on a day, in the order in which it matters to them. */
export type GapPage = {
  __typename?: 'GapPage';
  /** The day it is answered for. */
  asOf: Scalars['Date']['output'];
  /** Whether these are the default ones, because the person holds none. */
  byDefault: Scalars['Boolean']['output'];
  /** The counts at the head of the page. */
  counts: GapCounts;
  /** What is lacking or not assessed, the greatest need first. */
  gaps: Array<Gap>;
  /** The greatest need among what was assessed; null when nothing of it is lacking. */
  largest?: Maybe<Gap>;
  /** What is on target, in the framework's order. */
  onTarget: Array<Gap>;
  /** Whose it is, with their name. */
  person: Person;
  /** Whose it is. */
  personId: Scalars['ID']['output'];
  /** The profiles whose targets are asked for. */
  profiles: Array<Profile>;
  /** The version of the rules that made these numbers. */
  ruleVersion: Scalars['String']['output'];
  /** Today, where the school is. */
  today: Scalars['Date']['output'];
};

/** A session to come, as a gap says it. */
export type GapSession = {
  __typename?: 'GapSession';
  /** The level after coming alone; null: coming adds nothing. */
  attending?: Maybe<Scalars['Int']['output']>;
  /** As far as its practice task or the guest's endorsement may lead, at most the target; null: no further than coming. */
  beyond?: Maybe<Scalars['Int']['output']>;
  /** Whether the person has a seat, was offered one, or waits; null: neither. */
  booking?: Maybe<BookingState>;
  /** As far as its practice task may lead; null: no further than coming, or than the person is. */
  byTask?: Maybe<Scalars['Int']['output']>;
  /** How many seats are left. */
  left: Scalars['Int']['output'];
  /** Which. */
  sessionId: Scalars['ID']['output'];
  /** When its first date begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
};

/** What somebody says of a session. */
export type GiveFeedbackInput = {
  /** How it was for them. */
  level: FeltLevel;
  /** Whether the practitioner may read these words. */
  mayRead: Scalars['Boolean']['input'];
  /** Of which, in which they took part. */
  sessionId: Scalars['ID']['input'];
  /** How useful it was for their teaching, from 1 to 5. */
  useful: Scalars['Int']['input'];
  /** What they will use in class; may be empty. */
  words: Scalars['String']['input'];
};

/** What a reviewer gives. */
export type GivenLevelInput = {
  /** In what. */
  competencyId: Scalars['ID']['input'];
  /** 0 to the kind's ceiling; 0: it shows less than 1. */
  level: Scalars['Int']['input'];
  /** What they say about it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The rule by which something was given. */
export type GivingRule = {
  __typename?: 'GivingRule';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it was called. */
  name: Scalars['String']['output'];
};

/** School-wide authority, recorded with its giver, time and end. */
export type Grant = {
  __typename?: 'Grant';
  /** When it was taken back; null: not. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself; null: not. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  givenAt: Scalars['DateTime']['output'];
  /** Who gave it; null: the set-up code or the command line. */
  givenBy?: Maybe<Person>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Who has it. */
  person: Person;
  /** Which role. */
  role: GrantedRole;
};

/** A part of a list of grants. */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The grants with their places. */
  edges: Array<GrantEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A grant in a list. */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The grant. */
  node: Grant;
};

/** Whom, what, and until when. */
export type GrantRoleInput = {
  /** When it ends by itself; left out: not. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
  /** The role. */
  role: GrantedRole;
};

/** The grant, or a refusal. */
export type GrantRoleResult = {
  __typename?: 'GrantRoleResult';
  /** The grant. */
  grant?: Maybe<Grant>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
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
  competencyId: Scalars['ID']['input'];
  /** 0 up to what the kind can prove. */
  level: Scalars['Int']['input'];
};

/** A row of the grid. */
export type GridPersonInput = {
  /** At least one; a cell that is left empty is not sent. */
  levels: Array<GridLevelInput>;
  /** Who was appraised. */
  personId: Scalars['ID']['input'];
};

/** For whom is booked. */
export type GroupInput = {
  /** Who, at most 200. */
  personIds: Array<Scalars['ID']['input']>;
  /** In which session. */
  sessionId: Scalars['ID']['input'];
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

/** What becomes of each, or why nothing was done. */
export type GroupResult = {
  __typename?: 'GroupResult';
  /** Why nothing was done. */
  refusal?: Maybe<Refusal>;
  /** The largest gaps first. */
  rows?: Maybe<Array<GroupRow>>;
};

/** One of many for whom is booked. */
export type GroupRow = {
  __typename?: 'GroupRow';
  /** What else they have a seat in then. */
  clash?: Maybe<SeatClash>;
  /** Their largest gap in what the session is for. */
  gap: Scalars['Int']['output'];
  /** What becomes of them. */
  outcome: GroupOutcome;
  /** Who. */
  person: BookedPerson;
};

/** A practitioner from industry, who comes without any account. */
export type Guest = {
  __typename?: 'Guest';
  /** What they say of their work; a language in which they wrote nothing is empty. */
  about?: Maybe<Scalars['LocalizedText']['output']>;
  /** Where mail reaches them. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whom they work for. */
  employer?: Maybe<Scalars['String']['output']>;
  /** What they know from their work, and up to which level. */
  expertise: Array<Expertise>;
  /** The statements of their hours that were made for them, the newest first, at most twenty; empty for all but school-wide coordinators and themselves. */
  hoursStatements: Array<HoursStatement>;
  /** Its identifier: the person's. */
  id: Scalars['ID']['output'];
  /** When. */
  invitedAt: Scalars['DateTime']['output'];
  /** Who invited them; null: the command line. */
  invitedBy?: Maybe<Person>;
  /** The language of their page and mail. */
  language: Scalars['String']['output'];
  /** The newest link that was made for them. */
  link?: Maybe<GuestLink>;
  /** The name. */
  name: Scalars['String']['output'];
  /** As what. */
  occupation?: Maybe<Scalars['String']['output']>;
  /** How they stand. */
  state: GuestState;
  /** Who did. */
  verifiedBy?: Maybe<Person>;
  /** Until when a coordinator vouches for who they are and where they work; null: not made sure of. */
  verifiedUntil?: Maybe<Scalars['Date']['output']>;
  /** Where they are, an IANA zone; null until they have said so. */
  zone?: Maybe<Scalars['String']['output']>;
};

/** A calendar that was read. */
export type GuestCalendar = {
  __typename?: 'GuestCalendar';
  /** How many times in it are taken. */
  busyTimes: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When it was read. */
  readAt: Scalars['DateTime']['output'];
};

/** What a guest confirms by a code. */
export type GuestCodePurpose =
  /** what they say of people who took part in their session */
  | 'endorse'
  /** that something of theirs is shown */
  | 'publish'
  /** that they consent, by their name */
  | 'sign';

/** A part of a list of guests. */
export type GuestConnection = {
  __typename?: 'GuestConnection';
  /** The guests with their places. */
  edges: Array<GuestEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A guest in a list. */
export type GuestEdge = {
  __typename?: 'GuestEdge';
  /** Their place in it. */
  cursor: Scalars['String']['output'];
  /** The guest. */
  node: Guest;
};

/** Which guest. */
export type GuestInput = {
  /** The guest. */
  guestId: Scalars['ID']['input'];
};

/** A link to a guest's own page, without the link itself. */
export type GuestLink = {
  __typename?: 'GuestLink';
  /** From when on it lets nobody in. */
  endsAt: Scalars['DateTime']['output'];
  /** When it first let them in; null: not yet. */
  firstUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it last let them in. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** How its mail got on. */
  mail: GuestMail;
  /** When it was taken back, if it was. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the mail with a link got on. */
export type GuestMail =
  /** given up: the address is wrong, or takes nothing */
  | 'failed'
  /** handed over to the guest's mail server */
  | 'sent'
  /** on its way */
  | 'waiting';

/** What a guest sees of the school: their own. */
export type GuestPage = {
  __typename?: 'GuestPage';
  /** What one can know, by area. */
  areas: Array<Area>;
  /** When they are free, as they said it and as it comes out. */
  availability: Availability;
  /** The guest. */
  guest: Guest;
  /** Until when the link by which they came lets them in. */
  linkEndsAt: Scalars['DateTime']['output'];
  /** The school's name. */
  schoolName: Scalars['String']['output'];
  /** Where the school is, an IANA zone. */
  schoolZone: Scalars['String']['output'];
};

/** The guest's page, or a refusal. */
export type GuestPageResult = {
  __typename?: 'GuestPageResult';
  /** The page. */
  page?: Maybe<GuestPage>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** What a guest says of their work: all of it, as it is to stand. */
export type GuestProfileInput = {
  /** About their work, in one language or both. */
  about: Scalars['LocalizedText']['input'];
  /** Whom they work for. */
  employer: Scalars['String']['input'];
  /** What they know, and up to which level. */
  expertise: Array<ExpertiseInput>;
  /** As what. */
  occupation: Scalars['String']['input'];
};

/** A guest, or a refusal. */
export type GuestResult = {
  __typename?: 'GuestResult';
  /** The guest. */
  guest?: Maybe<Guest>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
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

/** Who could give a session. */
export type GuestToAsk = {
  __typename?: 'GuestToAsk';
  /** What they know from their work of what is wanted, the best first. */
  expertise: Array<SessionCompetency>;
  /** Who. */
  guest: SessionGuest;
  /** The language that they chose to read in; null: not chosen. */
  language?: Maybe<SessionLanguage>;
};

/** How fast a competency ages, for a period. */
export type HalfLife = {
  __typename?: 'HalfLife';
  /** Why so many. */
  basis: Scalars['LocalizedText']['output'];
  /** After so many days a proof is stale. */
  days: Scalars['Int']['output'];
  /** In force since. */
  startedOn: Scalars['Date']['output'];
};

/** What somebody handed in for a session's practice task, as its guest sees it. */
export type HandIn = {
  __typename?: 'HandIn';
  /** Which evidence it is. */
  evidenceId: Scalars['ID']['output'];
  /** With it. */
  files: Array<KeptFile>;
  /** When. */
  handedInAt: Scalars['DateTime']['output'];
  /** What they wrote. */
  text?: Maybe<Scalars['String']['output']>;
  /** What the task is called. */
  title: Scalars['String']['output'];
};

/** Which task. */
export type HandInInput = {
  /** Which part of it. */
  itemId: Scalars['ID']['input'];
  /** Which module. */
  moduleId: Scalars['ID']['input'];
};

/** A statement of the hours that a practitioner has given to the school. */
export type HoursStatement = {
  __typename?: 'HoursStatement';
  /** How many dates and recordings it lists. */
  count: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Minutes in all. */
  minutes: Scalars['Int']['output'];
  /** By which the school finds it; it stands on the document. */
  number: Scalars['String']['output'];
};

/** A statement, or a refusal. */
export type HoursStatementResult = {
  __typename?: 'HoursStatementResult';
  /** The document itself, PDF in base 64. */
  pdf?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The statement. */
  statement?: Maybe<HoursStatement>;
};

/** An account in an LMS. */
export type Identity = {
  __typename?: 'Identity';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The joining by which it became theirs, to take it back; null: it is what they began with. */
  linkId?: Maybe<Scalars['ID']['output']>;
  /** The name of the LMS. */
  lmsName: Scalars['String']['output'];
  /** Whether this visit came by it. */
  ofThisVisit: Scalars['Boolean']['output'];
  /** The first launch. */
  since: Scalars['DateTime']['output'];
};

/** A file whose preview was looked at. */
export type ImportEvidenceInput = {
  /** The same text as in the preview. */
  csv: Scalars['String']['input'];
  /** The preview's outcome. */
  outcome: Scalars['String']['input'];
};

/** Exactly one of the two. */
export type ImportEvidenceResult = {
  __typename?: 'ImportEvidenceResult';
  /** Why it did nothing. */
  refusal?: Maybe<Refusal>;
  /** What the import has done. */
  report?: Maybe<ImportReport>;
};

/**
 * What is wrong with a row: PERSON_MISSING, PERSON_NOT_FOUND (none, not faculty or not yours), PERSON_AMBIGUOUS {people}, OWN_EVIDENCE, KIND_MISSING,
 * KIND_UNKNOWN {kind}, TITLE_MISSING, TEXT_TOO_LONG {field, most}, DATE_MISSING, DATE_UNREADABLE {date}, DATE_AMBIGUOUS {date}, DATE_IN_FUTURE {date, today},
 * COMPETENCY_MISSING, COMPETENCY_UNKNOWN {competency}, COMPETENCY_AMBIGUOUS {competency, codes}, LEVEL_MISSING, LEVEL_UNREADABLE {level}, LEVEL_ABOVE_CEILING {ceiling}, LINK_UNREADABLE,
 * ROWS_DIFFER {rows}: the same work and competency at another level; RECORDED_DIFFERENTLY {level}: it is there at another level.
 */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Which of these; the page has a text for each. */
  code: Scalars['String']['output'];
  /** The column it is about. */
  column: Scalars['String']['output'];
  /** Values that its text needs. */
  details: Scalars['JSON']['output'];
};

/** What a file holds, row by row. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** The same as CSV for a spreadsheet, in the language of the visit. */
  csv: Scalars['String']['output'];
  /** The kinds that a row may be of, by code or title; from the weakest proof to the strongest. */
  kinds: Array<EvidenceKind>;
  /** Stands for all that the report says: to be handed back with the file. */
  outcome: Scalars['String']['output'];
  /** The rows in the file's order, at most 2,000; of one verdict or all. */
  rows: Array<ImportRow>;
  /** How many rows of each verdict there are. */
  totals: ImportTotals;
};


/** What a file holds, row by row. */
export type ImportReportRowsArgs = {
  verdict?: InputMaybe<ImportVerdict>;
};

/** A row of the file, as it was understood. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** The code of the competency; null when unknown. */
  competency?: Maybe<Scalars['String']['output']>;
  /** The code of the kind; null when unknown. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The level; null when it cannot be read. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Its number as a spreadsheet counts: the headings are row 1. */
  number: Scalars['Int']['output'];
  /** When it was done; null when it cannot be read. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** Who that is; null when it is nobody or not clear who. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Their name. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Why it cannot be recorded; all that is wrong with it. */
  problems: Array<ImportProblem>;
  /** What the work was. */
  title: Scalars['String']['output'];
  /** What becomes of it. */
  verdict: ImportVerdict;
  /** Whom the file names, as it was written. */
  who: Scalars['String']['output'];
};

/** Sums of a report. */
export type ImportTotals = {
  __typename?: 'ImportTotals';
  /** Rows that were there before. */
  already: Scalars['Int']['output'];
  /** Pieces of evidence that the recorded rows make. */
  evidence: Scalars['Int']['output'];
  /** People whom they are about. */
  people: Scalars['Int']['output'];
  /** Rows that will be recorded, or after an import have been. */
  recorded: Scalars['Int']['output'];
  /** Rows that cannot be recorded. */
  refused: Scalars['Int']['output'];
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
  email: Scalars['String']['input'];
  /** Whom they work for. */
  employer?: InputMaybe<Scalars['String']['input']>;
  /** Of the mail and of their page: en or zh-Hans. */
  language: Scalars['String']['input'];
  /** A few words of one's own, for the mail. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  name: Scalars['String']['input'];
  /** As what. */
  occupation?: InputMaybe<Scalars['String']['input']>;
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
  done: Scalars['Boolean']['input'];
  /** Which. */
  itemId: Scalars['ID']['input'];
  /** video: the second at which it stands. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds more. */
  seconds: Scalars['Int']['input'];
  /** video: spans that were played, each as from and to in seconds; at most 200. */
  watched?: InputMaybe<Array<Array<Scalars['Float']['input']>>>;
};

/** A file that something holds. */
export type KeptFile = {
  __typename?: 'KeptFile';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Its name, cleaned. */
  name: Scalars['String']['output'];
  /** Whether it was looked through for viruses. */
  scan: FileScan;
  /** In bytes. */
  size: Scalars['Float']['output'];
  /** Its media type, found in its bytes. */
  type: Scalars['String']['output'];
};

/** A course that somebody was launched from, as the operator sees it. */
export type KnownCourse = {
  __typename?: 'KnownCourse';
  /** Whom the operator may confirm as coordinator, by newest launch: the Instructors of a marked course who are not confirmed. Empty where it is not marked. */
  candidates: CandidateConnection;
  /** Who is confirmed as its coordinator, by name. */
  coordinators: Array<Coordinator>;
  /** The course. */
  course: Course;
  /** The newest launch from it. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The name of its LMS. */
  lmsName: Scalars['String']['output'];
  /** Since when it is marked for professional development; null where it is not. */
  markedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people were launched from it. */
  peopleCount: Scalars['Int']['output'];
};


/** A course that somebody was launched from, as the operator sees it. */
export type KnownCourseCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a list of known courses. */
export type KnownCourseConnection = {
  __typename?: 'KnownCourseConnection';
  /** The courses with their places. */
  edges: Array<KnownCourseEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A known course in a list. */
export type KnownCourseEdge = {
  __typename?: 'KnownCourseEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The course. */
  node: KnownCourse;
};

/** Whoever is below their target in a competency that the module proves or renews. */
export type LackingInput = {
  /** And below this level, 1 to 5; null: below their target. */
  below?: InputMaybe<Scalars['Int']['input']>;
  /** Which competency. */
  competencyId: Scalars['ID']['input'];
};

/** How somebody is going to teach a lesson. Empty texts are not written yet. */
export type LessonDesign = {
  __typename?: 'LessonDesign';
  /** How it is seen whether they have learned it. */
  assessment: Scalars['String']['output'];
  /** For which course. */
  course: Scalars['String']['output'];
  /** What is difficult, and how they are helped over it. */
  difficultPoints: Scalars['String']['output'];
  /** What they do afterwards; may be left out. */
  homework: Scalars['String']['output'];
  /** What matters most. */
  keyPoints: Scalars['String']['output'];
  /** For whom: programme, year, class. */
  learners: Scalars['String']['output'];
  /** How long the lesson is, in minutes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** What they will be able to do. */
  outcomes: Array<LessonOutcome>;
  /** The course of the lesson, in order. */
  phases: Array<LessonPhase>;
  /** What the learners know and can do already, and what they lack. */
  priorKnowledge: Scalars['String']['output'];
  /** How it went, once it was taught; may be left out. */
  reflection: Scalars['String']['output'];
  /** Counts the savings: to be named when it is saved again. */
  revision: Scalars['Int']['output'];
  /** When it was saved last. */
  savedAt: Scalars['DateTime']['output'];
  /** How many they are. */
  size?: Maybe<Scalars['Int']['output']>;
  /** What of the industry is used. */
  sources: Array<LessonSource>;
  /** What the lesson is about. */
  topic: Scalars['String']['output'];
};

/** A lesson design; what is not written yet is empty. */
export type LessonDesignInput = {
  /** At most 4000 characters. */
  assessment: Scalars['String']['input'];
  /** At most 300 characters. */
  course: Scalars['String']['input'];
  /** At most 4000 characters. */
  difficultPoints: Scalars['String']['input'];
  /** At most 4000 characters. */
  homework: Scalars['String']['input'];
  /** At most 4000 characters. */
  keyPoints: Scalars['String']['input'];
  /** At most 300 characters. */
  learners: Scalars['String']['input'];
  /** 1 to 600. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20; one at least is needed when it is handed in. */
  outcomes: Array<LessonOutcomeInput>;
  /** At most 30; one at least is needed when it is handed in. */
  phases: Array<LessonPhaseInput>;
  /** At most 4000 characters. */
  priorKnowledge: Scalars['String']['input'];
  /** At most 4000 characters. */
  reflection: Scalars['String']['input'];
  /** 1 to 10000. */
  size?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20; one at least is needed when it is handed in. */
  sources: Array<LessonSourceInput>;
  /** At most 300 characters. */
  topic: Scalars['String']['input'];
};

/** What learners will be able to do. */
export type LessonOutcome = {
  __typename?: 'LessonOutcome';
  /** The competency that it belongs to. */
  competency?: Maybe<Competency>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** In the teacher's words. */
  text: Scalars['String']['output'];
};

/** What learners will be able to do. */
export type LessonOutcomeInput = {
  /** The competency that it belongs to. */
  competencyId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** At most 1000 characters. */
  text: Scalars['String']['input'];
};

/** A phase of a lesson. */
export type LessonPhase = {
  __typename?: 'LessonPhase';
  /** Its identifier; stays when it is moved. */
  id: Scalars['ID']['output'];
  /** What the learners do. */
  learners: Scalars['String']['output'];
  /** With what; may be left out. */
  materials: Scalars['String']['output'];
  /** How long it takes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** What the teacher does. */
  teacher: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A phase of a lesson. */
export type LessonPhaseInput = {
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** At most 4000 characters. */
  learners: Scalars['String']['input'];
  /** At most 1000 characters. */
  materials: Scalars['String']['input'];
  /** 1 to 600. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4000 characters. */
  teacher: Scalars['String']['input'];
  /** At most 300 characters. */
  title: Scalars['String']['input'];
};

/** Something of the industry that is used in a lesson. */
export type LessonSource = {
  __typename?: 'LessonSource';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Where it is from, and of when. */
  source: Scalars['String']['output'];
  /** What: data, a document, a case. */
  what: Scalars['String']['output'];
};

/** Something of the industry that is used in a lesson. */
export type LessonSourceInput = {
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** At most 1000 characters. */
  source: Scalars['String']['input'];
  /** At most 1000 characters. */
  what: Scalars['String']['input'];
};

/** What a level means in one place. */
export type LevelDescriptor = {
  __typename?: 'LevelDescriptor';
  /** What somebody does who has reached it. */
  descriptor: Scalars['LocalizedText']['output'];
  /** 1 to 5. */
  level: Scalars['Int']['output'];
};

/** Which file. */
export type LinkFileInput = {
  /** Its identifier. */
  fileId: Scalars['ID']['input'];
};

/** The link, or a refusal. */
export type LinkFileResult = {
  __typename?: 'LinkFileResult';
  /** The link. */
  link?: Maybe<FileLink>;
  /** Why not: FILE_NOT_FOUND · FILE_CLOSED {because} (a FileClosed) · FILE_BEING_SCANNED · FILE_INFECTED. */
  refusal?: Maybe<Refusal>;
};

/** Which files. */
export type LinkFilesInput = {
  /** Their identifiers, at most 100. */
  fileIds: Array<Scalars['ID']['input']>;
};

/** The links, or a refusal. */
export type LinkFilesResult = {
  __typename?: 'LinkFilesResult';
  /** To those that can be had, in no order. */
  links?: Maybe<Array<FileLink>>;
  /** Why not: TOO_MANY {path, most}. */
  refusal?: Maybe<Refusal>;
};

/** The code that the other visit showed. */
export type LinkIdentityInput = {
  /** As typed: spaces, dashes and case do not matter. */
  code: Scalars['String']['input'];
};

/** The viewer with both accounts, or a refusal. */
export type LinkIdentityResult = {
  __typename?: 'LinkIdentityResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The viewer. */
  viewer?: Maybe<Viewer>;
};

/** An account that would be joined. */
export type LinkingAccount = {
  __typename?: 'LinkingAccount';
  /** The name of the LMS. */
  lmsName: Scalars['String']['output'];
  /** As the LMS calls them; null: it did not say. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A code to be entered in a visit from the other account. */
export type LinkingCode = {
  __typename?: 'LinkingCode';
  /** To be typed or copied; shown this once. */
  code: Scalars['String']['output'];
  /** Until when it is good. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Two sides that would become one person: each may then do what the other may. */
export type LinkingPreview = {
  __typename?: 'LinkingPreview';
  /** The viewer. */
  own: LinkingSide;
  /** An LMS in which both have an account, which one person rarely has; null: none. */
  sharedLmsName?: Maybe<Scalars['String']['output']>;
  /** Whoever was shown the code. */
  theirs: LinkingSide;
};

/** A person as they would be joined. */
export type LinkingSide = {
  __typename?: 'LinkingSide';
  /** Their accounts: first the one that came. */
  accounts: Array<LinkingAccount>;
  /** Whether they lead a cohort, or were confirmed as coordinator of a course. */
  leads: Scalars['Boolean']['output'];
  /** What they were given for the whole school. */
  roles: Array<Role>;
};

/** What clocks on the wall show. */
export type LocalMomentInput = {
  /** The day there. */
  day: Scalars['Date']['input'];
  /** The time of day there, HH:MM. */
  time: Scalars['String']['input'];
};

/** What a reviewer says of one criterion of a rubric. */
export type Mark = {
  __typename?: 'Mark';
  /** Which. */
  criterionId: Scalars['ID']['output'];
  /** 0 to 5. */
  level: Scalars['Int']['output'];
  /** What they say about it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** Which course. */
export type MarkCourseInput = {
  /** Its identifier. */
  courseId: Scalars['ID']['input'];
};

/** The course, or a refusal. */
export type MarkCourseResult = {
  __typename?: 'MarkCourseResult';
  /** The course. */
  course?: Maybe<KnownCourse>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** What a reviewer says of one criterion of a rubric. */
export type MarkInput = {
  /** Which. */
  criterionId: Scalars['ID']['input'];
  /** 0 to the highest that the task proves. */
  level: Scalars['Int']['input'];
  /** What the person reads, at most 2000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** An answer in a try that nobody keeps. */
export type MarkPreviewAnswerInput = {
  /** Which module. */
  moduleId: Scalars['ID']['input'];
  /** single, multiple: those chosen. order: all, as ordered. */
  optionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To which question. */
  questionId: Scalars['ID']['input'];
  /** numeric: a number as it is written in either language. short: the words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What previewQuiz called the try: it names the options. */
  tryId: Scalars['ID']['input'];
};

/** What is still to come for a session, and what was done about it. */
export type MaterialChase = {
  __typename?: 'MaterialChase';
  /** The session's identifier. */
  id: Scalars['ID']['output'];
  /** When its guest is reminded next by itself, as things stand; null: not any more. */
  nextAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is still to come, what matters most first. */
  owed: Array<MaterialOwed>;
  /** Until when nobody can remind them by hand, since they were reminded within a day; null: somebody can. */
  quietUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When its guest was reminded, in order. */
  reminders: Array<MaterialReminder>;
  /** The session. */
  session: Session;
  /** Why its guest cannot be reminded; null: they can. */
  unreachable?: Maybe<MaterialUnreachable>;
  /** It is not needed any more; null: it is needed. */
  waiver?: Maybe<MaterialWaiver>;
};

/** What is still to come, or a refusal. */
export type MaterialChaseResult = {
  __typename?: 'MaterialChaseResult';
  /** It. */
  chase?: Maybe<MaterialChase>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Something that was put into the module of its session. */
export type MaterialInModule = {
  __typename?: 'MaterialInModule';
  /** Why nobody can have it there; null: it is there. */
  closed?: Maybe<FileClosed>;
};

/** Which file. */
export type MaterialInput = {
  /** What was brought. */
  materialId: Scalars['ID']['input'];
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

/** One thing that is still to come. */
export type MaterialOwed = {
  __typename?: 'MaterialOwed';
  /** From the guest; else it is a coordinator's to see to. */
  byGuest: Scalars['Boolean']['output'];
  /** Of a file: its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** What. */
  what: MaterialOwedKind;
};

/** A part of the sessions for which something is still to come. */
export type MaterialOwedConnection = {
  __typename?: 'MaterialOwedConnection';
  /** The sessions with their places. */
  edges: Array<MaterialOwedEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
  /** For how many something is lacking that a coordinator has said is not needed. */
  waived: Scalars['Int']['output'];
};

/** Such a session in a list. */
export type MaterialOwedEdge = {
  __typename?: 'MaterialOwedEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** What is still to come for it. */
  node: MaterialChase;
};

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

/** That a guest was reminded. */
export type MaterialReminder = {
  __typename?: 'MaterialReminder';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null: the service itself. */
  by?: Maybe<Person>;
  /** Which step it was. */
  step: MaterialReminderStep;
};

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

/** What was brought, or a refusal. */
export type MaterialResult = {
  __typename?: 'MaterialResult';
  /** The file. */
  material?: Maybe<SessionMaterial>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

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

/** That it is not needed any more. */
export type MaterialWaiver = {
  __typename?: 'MaterialWaiver';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said so. */
  by: Person;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Somebody in a meeting. */
export type MeetingAttendee = {
  __typename?: 'MeetingAttendee';
  /** How they were found. */
  by?: Maybe<FoundBy>;
  /** Their address there, or what else it has in its place; empty: it has none. */
  email: Scalars['String']['output'];
  /** How long: what several of their rows cover counts once where the report says when. */
  minutes: Scalars['Int']['output'];
  /** How the report calls them. */
  name: Scalars['String']['output'];
  /** Whose time it is; null: nobody was found. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** The first of their rows, as a spreadsheet counts. */
  row: Scalars['Int']['output'];
  /** How many times that are. */
  times: Scalars['Int']['output'];
};

/** What a meeting's report says of a date. */
export type MeetingReport = {
  __typename?: 'MeetingReport';
  /** How long the date is. */
  minutes: Scalars['Int']['output'];
  /** Stands for all that is said here: to be handed back with the report. */
  outcome: Scalars['String']['output'];
  /** Each seat, who booked first in front. */
  seats: Array<ReportedSeat>;
  /** In whom nobody with a seat was found, also where somebody was chosen; at most 2,000. */
  strangers: Array<MeetingAttendee>;
};

/** The report of a meeting, and what its reader has chosen. */
export type MeetingReportInput = {
  /** Whether who is not in the report was not there. Not where some were in a room. */
  absent: Scalars['Boolean']['input'];
  /** Whose time it is, where nobody was found. */
  chosen: Array<ChosenAttendeeInput>;
  /** The text of the file: comma, semicolon or tab between columns; at most 2,000 rows and 1 MB. */
  csv: Scalars['String']['input'];
  /** To which date. */
  dateId: Scalars['ID']['input'];
  /** Of whom something was said before, and the report counts instead. */
  replaced: Array<Scalars['ID']['input']>;
  /** From how many hundredths of the date on somebody was there all of the time, 50 to 100; usually 80. */
  threshold: Scalars['Int']['input'];
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

/** What a table holds, row by row. */
export type MembersReport = {
  __typename?: 'MembersReport';
  /** Stands for all that the report says: to be handed back with the table. */
  outcome: Scalars['String']['output'];
  /** The rows in the table's order, at most 2,000; of one verdict or all. */
  rows: Array<MembersRow>;
  /** How many rows of each verdict there are. */
  totals: MembersTotals;
};


/** What a table holds, row by row. */
export type MembersReportRowsArgs = {
  verdict?: InputMaybe<MemberVerdict>;
};

/** Exactly one of the two. */
export type MembersReportResult = {
  __typename?: 'MembersReportResult';
  /** Why it cannot be read. */
  refusal?: Maybe<Refusal>;
  /** What adding the people of the table would do, or has done. */
  report?: Maybe<MembersReport>;
};

/** A row of the table, as it was understood. */
export type MembersRow = {
  __typename?: 'MembersRow';
  /** Its number as a spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** Who that is; null when it is nobody or not clear who. */
  person?: Maybe<Person>;
  /** What is wrong with it: PERSON_MISSING, PERSON_NOT_FOUND {person} (none, not faculty or not yours), PERSON_AMBIGUOUS {person, people}; null: nothing. */
  problem?: Maybe<Refusal>;
  /** What becomes of it. */
  verdict: MemberVerdict;
  /** Whom it names, as it was written. */
  who: Scalars['String']['output'];
};

/** Sums of a report. */
export type MembersTotals = {
  __typename?: 'MembersTotals';
  /** Rows of people who are in it already, or stand further up. */
  already: Scalars['Int']['output'];
  /** People who will join, or have joined. */
  joins: Scalars['Int']['output'];
  /** Rows that mean nobody, or nobody for certain. */
  refused: Scalars['Int']['output'];
};

/** A module as its readers see it. */
export type Module = {
  __typename?: 'Module';
  /** The viewer's own assignment to do it, also while that is waived; null: none that is open. */
  assignment?: Maybe<OwnAssignment>;
  /** How the viewer stands in it, in their newest attempt; null: not begun. */
  attempt?: Maybe<Attempt>;
  /** The practitioner who guides it, where it is a session's; null: nobody. */
  guidedBy?: Maybe<SessionGuest>;
  /** How long it takes. */
  hours: Scalars['Float']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Its parts, in order. */
  items: Array<ModuleItem>;
  /** In which languages it is offered: en, zh-Hans or both. Where it is one alone, all texts are in that one, whichever is asked for. */
  languages: Array<Scalars['String']['output']>;
  /** Whether the viewer may begin it or go on; false to who only looks at it. */
  mayBegin: Scalars['Boolean']['output'];
  /** The viewer's cohorts that it is for, by name; empty: it is the school's, or they have begun what is no longer for them. */
  onlyFor: Array<Scalars['String']['output']>;
  /** What is to be had before, and what finishing proves at most. */
  proofs: Array<ModuleProof>;
  /** Set when it renews what was proven. */
  refresh?: Maybe<ModuleRefresh>;
  /** What somebody will be able to do afterwards. */
  summary: Scalars['LocalizedText']['output'];
  /** Why the viewer, who has finished it, may begin it once more; null: they have not, or it can do nothing more for them. */
  takeAgain?: Maybe<TakeAgain>;
  /** What its tasks prove besides, once they are accepted. */
  taskProofs: Array<EvidenceClaim>;
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** Which way of learning it belongs to. */
  track: ModuleTrack;
  /** Whether it is finished only once what is handed in for its tasks was accepted, and then proves no more than was granted to that: it has no quiz. */
  waitsForReview: Scalars['Boolean']['output'];
};

/** A step of a module on its way to the school. */
export type ModuleApproval = {
  __typename?: 'ModuleApproval';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whose. */
  by: Person;
  /** Of which version. */
  number: Scalars['Int']['output'];
  /** returned: why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Which. */
  step: ApprovalStep;
};

/** A cohort that a module is for. */
export type ModuleCohort = {
  __typename?: 'ModuleCohort';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** A part of a list of modules. */
export type ModuleConnection = {
  __typename?: 'ModuleConnection';
  /** The modules with their places. */
  edges: Array<ModuleEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** All that a module says. */
export type ModuleContent = {
  __typename?: 'ModuleContent';
  /** How long it takes. */
  hours: Scalars['Float']['output'];
  /** Its parts, in order. */
  items: Array<WrittenItem>;
  /** In which languages it is offered: en, zh-Hans or both. */
  languages: Array<Scalars['String']['output']>;
  /** What is to be had before, and what finishing it proves. */
  proofs: Array<ModuleProof>;
  /** Set when it renews what was proven. */
  refresh?: Maybe<ModuleRefresh>;
  /** What somebody will be able to do afterwards. */
  summary: Scalars['LocalizedText']['output'];
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
};

/** All that a module says; what is not written yet is empty. */
export type ModuleContentInput = {
  /** 0 to 200. */
  hours: Scalars['Float']['input'];
  /** At most 100. */
  items: Array<WrittenItemInput>;
  /** In which languages it is offered: en, zh-Hans or both; nothing has to be there in another. Refused (LANGUAGE_MISSING) when there is none. */
  languages: Array<Scalars['String']['input']>;
  /** Each competency once, at most 20. */
  proofs: Array<ModuleProofInput>;
  /** When it renews. */
  refresh?: InputMaybe<ModuleRefreshInput>;
  /** At most 20000 characters a language. */
  summary: Scalars['LocalizedText']['input'];
  /** At most 500 characters a language. */
  title: Scalars['LocalizedText']['input'];
};

/** What is written on. */
export type ModuleDraft = {
  __typename?: 'ModuleDraft';
  /** All that it says, in the shape of ModuleContentInput. */
  content: ModuleContent;
  /** Counts the savings: to be named when it is saved again. */
  revision: Scalars['Int']['output'];
  /** When. */
  savedAt: Scalars['DateTime']['output'];
  /** Who saved it last; null: it came with the service. */
  savedBy?: Maybe<Person>;
};

/** A module in a list. */
export type ModuleEdge = {
  __typename?: 'ModuleEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The module. */
  node: Module;
};

/** Which module. */
export type ModuleInput = {
  /** Its identifier. */
  moduleId: Scalars['ID']['input'];
};

/** A part. */
export type ModuleItem = {
  __typename?: 'ModuleItem';
  /** video: its captions. Empty before the module is begun. */
  captions: Array<Captions>;
  /** video: its chapters, in order. Empty before the module is begun. */
  chapters: Array<Chapter>;
  /** file, video: why nobody can have it; null: it is there. Then it is done when its reader says so. */
  closed?: Maybe<FileClosed>;
  /** file, video: to be had by linkFile. Null before the module is begun. */
  file?: Maybe<KeptFile>;
  /** page, link, practice_task, lesson_design: what it says, as safe HTML by language. Null before the module is begun. */
  html?: Maybe<Scalars['LocalizedText']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ItemKind;
  /** lesson_design: how long the lesson is to be, in minutes; null: as the teacher likes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** quiz: what awaits. */
  quiz?: Maybe<QuizFacts>;
  /** video: how long it is. */
  seconds?: Maybe<Scalars['Float']['output']>;
  /** practice_task, lesson_design: what is to be handed in. */
  task?: Maybe<TaskFacts>;
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** link: where. Null before the module is begun. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Something that keeps a draft from being published. */
export type ModuleProblem = {
  __typename?: 'ModuleProblem';
  /**
   * What: TITLE_MISSING, SUMMARY_MISSING, HOURS_MISSING, PROOF_MISSING, PROOF_UNTESTED, PROOF_BEYOND_TASKS, LEVEL_ABOVE_CEILING, LEVELS_NOT_RISING, EVENT_NOT_FOUND, NO_ITEMS,
   * ITEM_EMPTY, PICTURE_WORDLESS, VIDEO_UNPLAYABLE, FILE_CLOSED, LINK_NOT_WEB, HAND_IN_MISSING, TASK_PROOF_MISSING, TASK_PROOF_ELSEWHERE, RUBRIC_MISSING, RUBRIC_INCOMPLETE, DRAW_TOO_MANY, PASS_MARK_MISSING, QUESTION_INCOMPLETE, TOO_FEW_OPTIONS, NO_RIGHT_ANSWER, TOO_MANY_RIGHT,
   * CHAPTER_TIME_UNREADABLE, CHAPTER_TITLE_MISSING, CHAPTER_TITLE_TOO_LONG, CHAPTER_NOT_RISING, CHAPTER_BEYOND_END, TOO_MANY_CHAPTERS.
   */
  code: Scalars['String']['output'];
  /** LEVEL_ABOVE_CEILING, LEVELS_NOT_RISING, TASK_PROOF_ELSEWHERE: where. */
  competencyId?: Maybe<Scalars['ID']['output']>;
  /** The item; null: the module itself. */
  itemId?: Maybe<Scalars['ID']['output']>;
  /** The language in which it is missing, one that the module is offered in; null: in any. */
  language?: Maybe<Scalars['String']['output']>;
  /** CHAPTER_…, TOO_MANY_CHAPTERS: in which line of the chapters, from 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The question or the criterion in it. */
  questionId?: Maybe<Scalars['ID']['output']>;
};

/** How far somebody is in a module that they have begun and not finished. */
export type ModuleProgress = {
  __typename?: 'ModuleProgress';
  /** Of these, done. */
  done: Scalars['Int']['output'];
  /** Where they go on: the first part that is not done. */
  nextItemId?: Maybe<Scalars['ID']['output']>;
  /** Its parts. */
  parts: Scalars['Int']['output'];
};

/** A level that finishing proves. */
export type ModuleProof = {
  __typename?: 'ModuleProof';
  /** In what. */
  competency: Competency;
  /** The level to be had before; 0: none. */
  fromLevel: Scalars['Int']['output'];
  /** The level that it proves, at most the ceiling of its kind. */
  toLevel: Scalars['Int']['output'];
};

/** A level that finishing proves. */
export type ModuleProofInput = {
  /** In what. */
  competencyId: Scalars['ID']['input'];
  /** 0 to 4. */
  fromLevel: Scalars['Int']['input'];
  /** 1 to 5. */
  toLevel: Scalars['Int']['input'];
};

/** What a refresh renews. */
export type ModuleRefresh = {
  __typename?: 'ModuleRefresh';
  /** The changes that it deals with. */
  events: Array<CurrencyEvent>;
  /** The highest level that it renews. */
  upTo: Scalars['Int']['output'];
};

/** What a refresh renews. */
export type ModuleRefreshInput = {
  /** The changes that it deals with. */
  eventIds: Array<Scalars['ID']['input']>;
  /** 1 to 5. */
  upTo: Scalars['Int']['input'];
};

/** The module as it stands now, or why not. */
export type ModuleResult = {
  __typename?: 'ModuleResult';
  /** The module. */
  module?: Maybe<Module>;
  /** Why not: FACULTY_ONLY · MODULE_NOT_FOUND · MODULE_NOT_BEGUN · ITEM_NOT_FOUND. */
  refusal?: Maybe<Refusal>;
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

/** A published version. */
export type ModuleVersion = {
  __typename?: 'ModuleVersion';
  /** All that it says, answers too, as its readers have it: where it is offered in one language alone, in that one. */
  content: ModuleContent;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** In which languages it is offered. */
  languages: Array<Scalars['String']['output']>;
  /** 1, 2, … */
  number: Scalars['Int']['output'];
  /** When. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who answers for what it proves. */
  publishedBy: Person;
  /** Whether who finished the version before need not come again. */
  staysCurrent: Scalars['Boolean']['output'];
};

/** How far a module takes somebody in one competency. */
export type ModuleWay = {
  __typename?: 'ModuleWay';
  /** How far the viewer is in it; null: they have not begun it, or these are not their own gaps. */
  begun?: Maybe<ModuleProgress>;
  /** Whether that closes the gap wholly. */
  closes: Scalars['Boolean']['output'];
  /** Which. */
  module: Module;
  /** The level that would count once it is finished, at most the target; what counts today when it takes a reviewer to go further. */
  reaches: Scalars['Int']['output'];
  /** Whether it renews what was proven, and no more. */
  renews: Scalars['Boolean']['output'];
  /** The level that would count once what is handed in for its task is accepted; at most the target, null when that is no more than `reaches`. */
  reviewed?: Maybe<Scalars['Int']['output']>;
};

/** What can be done. Every answer holds either the thing or a refusal. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts it with a level for each competency that it claims, and for others that it shows as well. A venture counts when a second assessor has accepted it too. */
  acceptEvidence: EvidenceResult;
  /**
   * The session takes place at these times, given by whoever was asked: by the guest who was asked, or by a coordinator where the guest has proposed others.
   * Refusals: PROPOSAL_NOT_FOUND (none, or not theirs to answer), PROPOSAL_OVER (answered, or too late).
   */
  acceptProposal: SessionResult;
  /** Something of certain days. Also refused: DAY_PAST, TIMES_NOT_POSSIBLE, TOO_MANY_TIMES {most}. */
  addDatedTime: GuestPageResult;
  /** Adds faculty by hand, from today on; who is in it stays as they are. Also refused: NOBODY_CHOSEN, TOO_MANY_PEOPLE {most}, PERSON_NOT_FOUND. */
  addMembers: CohortResult;
  /** Adds exactly whom a preview said would join. Refused as a preview is, and with TABLE_CHANGED when by now the outcome would be another. */
  addMembersFromTable: MembersReportResult;
  /** Something of every week. Also refused: DAY_MISSING, TIMES_NOT_POSSIBLE, TOO_MANY_TIMES {most}. */
  addWeeklyTime: GuestPageResult;
  /** The operator's yes or no to a place from which launches come. OPERATORS_ONLY, DEPLOYMENT_NOT_FOUND, DEPLOYMENT_IN_USE. */
  admitDeployment: AdmitDeploymentResult;
  /** Answers a question, once; a second answer changes nothing. The last one places the viewer. */
  answerDiagnostic: DiagnosticAnswerResult;
  /** Answers a question, once; a second answer changes nothing. The last one ends the try. */
  answerQuestion: QuizTryResult;
  /** Somebody of the faculty leads it and reaches its people, from now on. Also refused: PERSON_NOT_FOUND, LEADS_ALREADY. */
  appointLead: CohortResult;
  /**
   * Whoever has a seat is shown it, as long as its guest's consent holds. By school-wide coordinators. Refusals: COORDINATORS_ONLY, MATERIAL_NOT_FOUND,
   * MATERIAL_NOT_IN_STATE {state}, MATERIAL_SUPERSEDED (a later version of it has come), CONSENT_MISSING {kind} (its guest has not signed what would cover this).
   */
  approveMaterial: MaterialResult;
  /** A version is the school's from now on, asked for or not; a later one must be approved again. By school-wide coordinators. Also refused: VERSION_NOT_FOUND, APPROVED_ALREADY {number}. */
  approveModule: WrittenModuleResult;
  /**
   * Asks somebody else to give what its guest cannot, at its times or at others, by the clocks of its zone: these are held for them, and it stays as it is until they have answered.
   * By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state} (also where its guest has not said so), ANOTHER_ASKED, GUEST_NOT_FOUND
   * (none, or its guest), TEXT_TOO_LONG {field, most}, DATES_NOT_POSSIBLE {count} (one for each that is to come), MOMENT_NOT_POSSIBLE {day, time}, DATES_OVERLAP {day, time},
   * DATE_PAST {day, time}, GUEST_TAKEN {title, startsAt, endsAt, zone}, ANSWER_DAY_NOT_POSSIBLE {least, most}.
   */
  askAnother: SessionResult;
  /**
   * Answers the times that a guest has proposed by others, by the clocks of the session's zone: these are held instead, and the guest is asked, by mail. By school-wide
   * coordinators. Refused as a guest's counter-proposal is, but for ZONE_MISSING; and ANSWER_DAY_NOT_POSSIBLE {least, most}.
   */
  askForOtherTimes: SessionResult;
  /**
   * The viewer would like a session for one of their gaps; whoever has asked already has asked. Refusals: FACULTY_ONLY, COMPETENCY_NOT_FOUND, NO_GAP,
   * SEATED_ALREADY (in a session to come that is for it), ALREADY_ASKED (at the same moment).
   */
  askForSession: SessionWishResult;
  /**
   * Asks its guest for a session, by mail: until they have answered its times are held. By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND,
   * SESSION_NOT_IN_STATE {state}, SESSION_INCOMPLETE {lacks}, TEXT_TOO_LONG {field, most}, ANSWER_DAY_NOT_POSSIBLE {least, most}.
   */
  askGuest: SessionResult;
  /**
   * Mails the guest a code of six digits for one deed: good once, for 15 minutes and five tries; one that was asked for before is good no more.
   * Refusals: GUESTS_ONLY, CODES_TOO_OFTEN {most} in an hour.
   */
  askGuestCode: AskGuestCodeResult;
  /**
   * Asks school-wide coordinators to approve the newest version for the school, by who coordinates all of its cohorts. Also refused: COHORTS_OF_OTHERS,
   * MODULE_RETIRED, NOT_PUBLISHED, APPROVED_ALREADY {number}, ASKED_ALREADY {number}.
   */
  askModuleApproval: WrittenModuleResult;
  /**
   * Gives what a dry run of one's own has said, to those people and nobody else; who has changed meanwhile is named and not given it. Few at once, many in the
   * background: ask for the batch again. Refusals: COORDINATORS_ONLY, BATCH_NOT_FOUND, DUE_IN_PAST {today}, MODULE_NOT_FOUND.
   */
  assignModule: AssignmentBatchResult;
  /** Begins an empty cohort. By school-wide coordinators. Refusals: COORDINATORS_ONLY, NAME_MISSING, TEXT_TOO_LONG {field, most}, COHORT_NAME_TAKEN. */
  beginCohort: CohortResult;
  /** What is handed in for a task: the draft, or what waits or was decided; another draft when that proved less than the task may. From then on it is evidence like any other. */
  beginHandIn: EvidenceResult;
  /**
   * Begins a module; nobody but those who write on it sees it before it is published. By school-wide coordinators for the school or for cohorts, by who
   * coordinates cohorts for some of these: also refused with COHORT_MISSING, COHORT_NOT_FOUND, COHORT_ENDED, TOO_MANY {path, most}.
   */
  beginModule: WrittenModuleResult;
  /** Says that one has begun: others see who. Again by the same person changes nothing. */
  beginReview: EvidenceResult;
  /** Goes on with the upload of a file that was begun, or begins one. Then the bytes go by tus to /files/uploads/<id>, and POST /files/uploads/<id>/finish makes a file of them: server/files/README.md. */
  beginUpload: BeginUploadResult;
  /**
   * Books for many at once; seats go to the largest gaps, who has none is put on the waitlist. By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND,
   * REGISTRATION_OVER {closedAt} (all its dates are), PERSON_NOT_FOUND (none, or one who is not of the faculty), TOO_MANY {path, most}.
   */
  bookGroup: GroupResult;
  /**
   * Books a seat for the viewer; when none is free, and they say so, a place on the waitlist. By faculty. Refusals: FACULTY_ONLY, SESSION_NOT_FOUND (none, or not published, or
   * without dates), ALREADY_BOOKED {state}, REGISTRATION_NOT_OPEN {opensAt, zone}, REGISTRATION_OVER {closedAt, zone}, SEAT_CLASHES {title, startsAt, endsAt, zone} (what else
   * they have a seat in then), SESSION_FULL {waiting}.
   */
  bookSeat: BookingResult;
  /** Gives up one's own seat, or place on the waitlist. Refusals: BOOKING_NOT_FOUND, BOOKING_OVER {state}, SESSION_HAS_BEGUN. */
  cancelBooking: BookingResult;
  /** It does not take place; its room and its guest are free again. Also refused: REASON_MISSING, TEXT_TOO_LONG {field, most}. */
  cancelSession: SessionResult;
  /** What this school makes of an LMS's role, from today on. OPERATORS_ONLY, LMS_ROLE_UNKNOWN, STANDING_NOT_POSSIBLE. */
  changeCourseRole: ChangeCourseRoleResult;
  /** Changes the school's name or zone; what is left out stays. OPERATORS_ONLY, SCHOOL_NAME_EMPTY, ZONE_UNKNOWN. */
  changeSchool: ChangeSchoolResult;
  /**
   * What it says from now on; its dates keep their identifiers. Also refused: SESSION_NOT_FOUND, SESSION_MOVED_ON {by, at} (since it was looked at), SESSION_NOT_IN_STATE {state},
   * SESSION_INCOMPLETE {lacks} (what was confirmed or published stays so), GUEST_HAS_AGREED (nobody else gives it then,
   * unless they have said that they cannot come), SEATS_GIVEN {given} (more than there would be). Its guest hears when it was moved; who gives it instead hears so.
   */
  changeSession: SessionResult;
  /** Chooses the hours a week, from today on. By school-wide coordinators. COORDINATORS_ONLY, HOURS_NOT_POSSIBLE {least, most}. */
  chooseAssignmentHours: ChooseAssignmentHoursResult;
  /** Whether the guest is free by day but for what they say, or only then. Refusals: GUESTS_ONLY, as of all that follow. */
  chooseAvailability: GuestPageResult;
  /** The language of their page and mail. Also refused: LANGUAGE_UNKNOWN. */
  chooseGuestLanguage: GuestPageResult;
  /** Where the guest is: all their times are meant and shown in this zone. Also refused: ZONE_UNKNOWN {zone}. */
  chooseGuestZone: GuestPageResult;
  /** Keeps the language that the viewer chose by hand. */
  chooseLanguage: ChooseLanguageResult;
  /**
   * From now on a module is for these cohorts: by who writes on it, who may add and take away only those that they coordinate. Refusals, as below: COORDINATORS_ONLY,
   * MODULE_NOT_FOUND, MODULE_OF_SCHOOL; and COHORT_MISSING, COHORT_NOT_FOUND, COHORT_ENDED, COHORTS_OF_OTHERS, TOO_MANY {path, most}.
   */
  chooseModuleCohorts: WrittenModuleResult;
  /** Chooses it, from today on. By school-wide coordinators. Refusals: COORDINATORS_ONLY. */
  chooseNamesToGuests: NamesToGuestsResult;
  /** Says how notices of a kind come by mail from now on. */
  chooseNotice: ChooseNoticeResult;
  /**
   * Chooses after how many days whoever assigned it hears of what is overdue, from today on. By school-wide coordinators. Refusals: COORDINATORS_ONLY,
   * DAYS_NOT_POSSIBLE {least, most}.
   */
  chooseOverdueLimit: ChooseOverdueLimitResult;
  /** What somebody teaches, from today on. For oneself, or by a coordinator for those whom they reach. */
  chooseProfiles: ChooseProfilesResult;
  /** After how many days of waiting a piece is late, from today on. By a school-wide coordinator. */
  chooseReviewLimit: ChooseReviewLimitResult;
  /** How several raters of one kind of evidence are settled, from today on. By a school-wide coordinator; every level is computed anew. */
  chooseSettling: ChooseSettlingResult;
  /** Nothing is planned there any more. Refusals: COORDINATORS_ONLY, ROOM_NOT_FOUND, ROOM_IN_USE {count} (sessions to come are planned there). */
  closeRoom: RoomResult;
  /** Nothing more is to be done for it. Refused as publishing is. */
  closeSession: SessionResult;
  /** The operator's word that a candidate coordinates a marked course. OPERATORS_ONLY, CANDIDATE_NOT_FOUND, ALREADY_CONFIRMED. */
  confirmCoordinator: ConfirmCoordinatorResult;
  /** The guest has agreed to it, or whoever is asked to give it instead, whichever way. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state}, SESSION_INCOMPLETE {lacks}. */
  confirmSession: SessionResult;
  /** Begins another with the same content, of a module that one writes on, or of what is in the school's catalogue. For whom as with a new one. */
  copyModule: WrittenModuleResult;
  /** A new draft that will supersede what was returned, with the same content and files; the one already begun, if there is one. */
  correctEvidence: EvidenceResult;
  /**
   * A guest proposes other times, by the clocks of their own zone: these are held instead. Also refused: TEXT_TOO_LONG {field, most}, DATES_NOT_POSSIBLE {count} (one for each
   * that they were asked for), MOMENT_NOT_POSSIBLE {day, time}, DATES_OVERLAP {day, time}, DATE_PAST {day, time}, GUEST_TAKEN {title, startsAt, endsAt, zone}, ZONE_MISSING (they have to say where they are).
   */
  counterProposal: SessionResult;
  /** It does not, for a reason that the other side reads. Also refused: REASON_MISSING, TEXT_TOO_LONG {field, most}. */
  declineProposal: SessionResult;
  /**
   * What a guest says of a file that they have uploaded (purpose `material`, of their own session) as long as it is not approved. Refusals: GUESTS_ONLY,
   * MATERIAL_NOT_FOUND (none, or not theirs), MATERIAL_NOT_IN_STATE {state}, MATERIAL_KIND_UNFIT (only sound and film are recordings, only WebVTT is captions),
   * RECORDING_NOT_FOUND (captions are of a recording of the same session), TOO_MANY_COMPETENCIES {most}, COMPETENCY_NOT_FOUND, LEVEL_UNKNOWN.
   */
  describeMaterial: MaterialResult;
  /** Throws one of one's own drafts away, with its files. */
  discardDraft: DiscardDraftResult;
  /** It gives nothing any more; what it has given stays. Refused as pausing is. */
  endAssignmentRule: AssignmentRuleResult;
  /** The link opens nothing any more. Nothing is refused: who has none is left with none. */
  endCalendarFeed: CalendarFeedResult;
  /** From today on nobody is in it, leads it or joins it; what was stays known. */
  endCohort: CohortResult;
  /** Takes that word back. OPERATORS_ONLY, COORDINATOR_NOT_FOUND. */
  endCoordinator: EndCoordinatorResult;
  /** Nobody stands in for the viewer any more. */
  endDeputy: EndDeputyResult;
  /** Takes a grant back: it counts no more from the next question on. OPERATORS_ONLY, GRANT_NOT_FOUND, LAST_OPERATOR. */
  endGrant: EndGrantResult;
  /** The guest takes part no more: nothing is asked of them, and no link opens anything. What they did stays. Also refused: GUEST_ENDED. */
  endGuest: GuestResult;
  /** They lead it no more from their next question on. Also refused: PERSON_NOT_FOUND, LEAD_NOT_FOUND. */
  endLead: CohortResult;
  /** Ends memberships from today on; whom the cohort's rule wants is then in it by the rule. Also refused: NOBODY_CHOSEN, TOO_MANY_PEOPLE {most}, MEMBER_NOT_FOUND, MEMBER_BY_RULE. */
  endMemberships: CohortResult;
  /**
   * A guest says of people who took part in their own session how far each is in what the session is for, or what is lacking yet, confirmed for all of them by one code from
   * their mail (`askGuestCode` to endorse). Levels become evidence of kind guest_endorsement at once. Refusals: GUESTS_ONLY, CODE_ENDED, CODE_UNKNOWN {triesLeft},
   * SESSION_NOT_FOUND (none, or not theirs), NOTHING_SAID, TOO_MANY {path, most}, NOT_A_PARTICIPANT (one of them did not take part in full, or stands there twice), NOT_FOR_ONESELF (one of them has the guest's own
   * address),
   * COMPETENCY_NOT_FOUND (the session is not for it), COMPETENCY_TWICE {competencyId}, ENDORSED_ALREADY {competencyId}, LEVEL_NOT_POSSIBLE {competencyId, most}, WORDS_MISSING, NO_BASIS {number} (the guest is not told who they are, and they have handed nothing in),
   * TEXT_TOO_LONG {field, most}.
   */
  endorse: EndorseResult;
  /**
   * Says with the code of the room that one is there. By who has a seat. Refusals: FACULTY_ONLY, DATE_NOT_FOUND (none, or no seat in it), NO_CODE_OPEN, CODE_WRONG {left}, TRIES_OVER,
   * NOT_FOR_ONESELF (they have opened it).
   */
  enterAttendanceCode: AttendanceResult;
  /**
   * Makes whoever enters a school's set-up code its first operator; binds the deployment that they came from.
   * SET_UP_DONE, SET_UP_NOT_FOR_LEARNERS, TOO_MANY_TRIES, SET_UP_CODE_INCOMPLETE {signs, of}, which is no try, SET_UP_CODE_UNKNOWN {triesLeft}.
   */
  enterSetUpCode: EnterSetUpCodeResult;
  /** It is needed after all. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state}. */
  expectMaterial: MaterialChaseResult;
  /**
   * Makes assignments due on another day, which also ends a waiver. By coordinators, for people whom they reach; all of them or none, at most 500. Refusals:
   * COORDINATORS_ONLY, ASSIGNMENT_NOT_FOUND (none, or somebody's whom they do not reach), ASSIGNMENT_OVER {count}: done, satisfied or withdrawn;
   * DUE_IN_PAST {today}, TEXT_TOO_LONG {field, most}, TOO_MANY {most}.
   */
  extendAssignments: AssignmentsResult;
  /** Keeps that the viewer has been through the first visit, or put it off. By faculty; saying it again changes nothing. FACULTY_ONLY. */
  finishFirstVisit: FinishFirstVisitResult;
  /** Forgets a calendar's busy times. Also refused: CALENDAR_NOT_FOUND. */
  forgetGuestCalendar: GuestPageResult;
  /**
   * Says how a session was, for one's own teaching: whoever took part, until 90 days after; what was said can be changed for 30 days. Refusals: SESSION_NOT_FOUND (none, or they did not
   * take part), FEEDBACK_OVER, FEEDBACK_TOO_OFTEN {most}, NUMBER_NOT_POSSIBLE {field: useful, least, most}, TEXT_TOO_LONG {field, most}.
   */
  giveFeedback: FeedbackResult;
  /** Gives somebody who came by a launch school-wide authority. OPERATORS_ONLY, PERSON_NOT_FOUND, END_IN_THE_PAST, ALREADY_GRANTED. */
  grantRole: GrantRoleResult;
  /** Hands a draft in for review. From then on it is never changed; the draft of a correction supersedes what it corrects. */
  handInEvidence: EvidenceResult;
  /**
   * Records exactly what a preview said would be recorded; the same file again changes nothing. Refused as a preview is, with IMPORT_CHANGED when by now the
   * outcome would be another, and with ALREADY_IMPORTED when somebody imports the same at the same moment.
   */
  importEvidence: ImportEvidenceResult;
  /**
   * Makes somebody a guest of the school and mails them a link to their own page. Whoever ended is taken up again. Whatever is done with guests is for
   * school-wide coordinators and refused with COORDINATORS_ONLY, GUEST_NOT_FOUND; this with NAME_MISSING, EMAIL_UNKNOWN {email}, LANGUAGE_UNKNOWN,
   * TEXT_TOO_LONG {field, most}, GUEST_INVITED_ALREADY {name}.
   */
  inviteGuest: GuestResult;
  /** A link to one file for this visit, good for 15 minutes and as often as wanted in them. */
  linkFile: LinkFileResult;
  /** Links as good to those of some files that can be had, as the pictures of a page. */
  linkFiles: LinkFilesResult;
  /**
   * Entered in a visit from the other account: both are one person from now on, the older one's.
   * LINKING_NOT_POSSIBLE, LINKING_CODE_UNKNOWN, LINKED_ALREADY.
   */
  linkIdentity: LinkIdentityResult;
  /** Makes a link to the viewer's sessions for their calendar. One that was made before opens nothing any more. Nothing is refused. */
  makeCalendarFeed: CalendarFeedResult;
  /** The same for a practitioner, by a school-wide coordinator. Refusals: COORDINATORS_ONLY, GUEST_NOT_FOUND, HOURS_NONE, HOURS_OFTEN {most}. */
  makeHoursStatement: HoursStatementResult;
  /**
   * States how many hours the viewer has given to the school, as a document in their language. What says the same is the same statement. Refusals: GUESTS_ONLY,
   * HOURS_NONE (no session of theirs is over), HOURS_OFTEN {most} (so many others were made within a day).
   */
  makeOwnHoursStatement: HoursStatementResult;
  /**
   * Begins the module that is to hold a session's practice task, material and recording: external guidance of its title, for its competencies, as far as finishing
   * proves. It is written as any other. By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state} (it was called off),
   * SESSION_HAS_MODULE.
   */
  makeSessionModule: SessionResult;
  /** Marks a course for professional development: its Learners are faculty from now on. OPERATORS_ONLY, COURSE_NOT_FOUND, ALREADY_MARKED. */
  markCourse: MarkCourseResult;
  /** What an answer in such a try is worth, and what is said about it. Nothing of it is kept. */
  markPreviewAnswer: PreviewAnswerResult;
  /** Names who stands in for the viewer: what then waits longer than the school's limit is passed to them. Takes the place of whoever was named before. */
  nameDeputy: DeputyResult;
  /**
   * A guest offers a session for one of the wanted gaps, at times by the clocks of their own zone, which are held until a coordinator has answered. Refusals: GUESTS_ONLY,
   * GAP_NOT_WANTED, ZONE_MISSING (they have to say where they are), OFFERS_TOO_MANY {most} (of a week, that nobody has answered), DATES_NOT_POSSIBLE {count}, SESSION_TITLE_MISSING,
   * NUMBER_NOT_POSSIBLE {field, least, most}, TOO_MANY {path, most}, MOMENT_NOT_POSSIBLE {day, time}, DATES_OVERLAP {day, time}, DATE_PAST {day, time},
   * GUEST_TAKEN {title, startsAt, endsAt, zone}.
   */
  offerSession: SessionResult;
  /**
   * Opens a code of six figures that stands in the room, in place of the one before. By school-wide coordinators. Refusals: COORDINATORS_ONLY, DATE_NOT_FOUND, NO_CODE_NOW {startsAt} (from
   * a quarter of an hour before it begins until half an hour after it is over), MINUTES_NOT_POSSIBLE {least, most}.
   */
  openAttendanceCode: AttendanceResult;
  /** Passes it to another reviewer, or takes it over (to oneself): it waits again and is theirs to reach; taken over, it is begun. */
  passEvidence: EvidenceResult;
  /** Lets the next have the seat that is held for the viewer, who then does not wait any more. Refusals: BOOKING_NOT_FOUND, OFFER_OVER {state}. */
  passSeat: BookingResult;
  /** It gives nothing until it is resumed; what it has given stays. Refusals: COORDINATORS_ONLY, ASSIGNMENT_RULE_NOT_FOUND, ASSIGNMENT_RULE_ENDED. */
  pauseAssignmentRule: AssignmentRuleResult;
  /**
   * Begins a session; nobody else sees it yet. By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_TITLE_MISSING, TEXT_TOO_LONG {field, most},
   * GUEST_NOT_FOUND, ROOM_NOT_FOUND, COMPETENCY_NOT_FOUND {competencyId}, COMPETENCY_TWICE {competencyId}, ZONE_UNKNOWN {zone}, NUMBER_NOT_POSSIBLE {field, least, most},
   * MOMENT_NOT_POSSIBLE {day, time} (clocks leap over it there), REGISTRATION_NOT_POSSIBLE (it closes before it opens), TOO_MANY {path, most}, DATES_OVERLAP {day, time} (of the session itself),
   * DATE_NOT_FOUND, DATE_PAST {day, time}, LINK_NOT_POSSIBLE {link}, ROOM_TAKEN and GUEST_TAKEN {title, startsAt, endsAt, zone} and for a room {room}.
   */
  planSession: SessionResult;
  /**
   * A dry run: who would be given a module by a day, and why; nobody is given anything. By coordinators, for the faculty whom they reach. Refusals:
   * COORDINATORS_ONLY, MODULE_NOT_FOUND (none, not published or retired), DUE_IN_PAST {today}, TEXT_TOO_LONG {field, most}, NOT_IN_MODULE (it neither proves
   * nor renews that competency), BELOW_NOT_POSSIBLE {least, most}, COHORT_NOT_FOUND (none, or none whose people they may see), NOBODY_TO_ASSIGN (or nobody whom they
   * reach), TOO_MANY {most}.
   */
  previewAssignment: AssignmentBatchResult;
  /**
   * A dry run of a rule, or of what it is to say from now on: whom it would give its module today, and why; nobody is given anything. By school-wide
   * coordinators. Refusals: COORDINATORS_ONLY, NAME_MISSING, MODULE_NOT_FOUND (none, not published or retired), PROFILE_NOT_FOUND, COHORT_NOT_FOUND, NOT_IN_MODULE,
   * BELOW_NOT_POSSIBLE {least, most}, DAYS_NOT_POSSIBLE {least, most}, TEXT_TOO_LONG {field, most}, TOO_MANY {most}, ASSIGNMENT_RULE_NOT_FOUND, ASSIGNMENT_RULE_ENDED.
   */
  previewAssignmentRule: AssignmentBatchResult;
  /** Says who would join and who would leave if this were its rule; writes nothing. Also refused: TOO_MANY_CONDITIONS {most}, CONDITION_UNKNOWN {kind}. */
  previewCohortRule: PreviewCohortRuleResult;
  /**
   * Reads a table of past proof and says row by row what an import of it would do; writes nothing. By coordinators, for the faculty whom they reach.
   * Columns, in any order, with English or Chinese headings: person (e-mail address or user id in the LMS), kind, title, date, competency (its code or title), level, and if
   * wanted note and link. Rows of the same person, kind, title and date make one piece of evidence. A day such as 4/3/2026 is read in the order that the
   * file's other days tell. Refusals of the file as a whole: COORDINATORS_ONLY,
   * FILE_TOO_LARGE {most} in bytes, FILE_NOT_UTF8, FILE_EMPTY, FILE_UNREADABLE {row}, TOO_MANY_ROWS {most}, COLUMNS_MISSING {columns}, COLUMN_TWICE {column}.
   */
  previewImport: PreviewImportResult;
  /**
   * Whose account the code would join with the viewer's, to be confirmed before it does: nothing is joined yet, and the code stays good.
   * LINKING_NOT_POSSIBLE, LINKING_CODE_UNKNOWN, LINKED_ALREADY.
   */
  previewLinking: PreviewLinkingResult;
  /**
   * Reads the report of a date's meeting, as Zoom or Teams export it or as a table of name, e-mail and minutes, and says of each seat what recording it would do; writes nothing. By
   * school-wide coordinators. Refusals: COORDINATORS_ONLY, DATE_NOT_FOUND, DATE_NOT_BEGUN {startsAt}, THRESHOLD_NOT_POSSIBLE {least, most}, NO_SEAT (who is chosen or replaced has none);
   * of the file: FILE_TOO_LARGE {most} in bytes, FILE_NOT_UTF8, FILE_UNREADABLE {row}, FILE_EMPTY, TOO_MANY_ROWS {most}, COLUMNS_MISSING {columns} (no line has headings for who and
   * how long), COLUMN_TWICE {column}, MINUTES_UNREADABLE {row, written}.
   */
  previewMeetingReport: PreviewMeetingReportResult;
  /**
   * Reads a list of people (e-mail address or user id in the LMS, with or without a heading) and says row by row what adding them would do; writes nothing.
   * Also refused: FILE_TOO_LARGE {most} in bytes, FILE_NOT_UTF8, FILE_EMPTY, FILE_UNREADABLE {row}, TOO_MANY_ROWS {most}, COLUMN_TWICE {column}.
   */
  previewMembers: MembersReportResult;
  /** A try at a quiz of a draft, for those who write on it. Nothing of it is kept. Refused (ITEM_EMPTY) where there is no question yet. */
  previewQuiz: QuizPreviewResult;
  /** Publishes the draft as the next version, which never changes. By who coordinates all of its cohorts (COHORTS_OF_OTHERS). Refused (MODULE_INCOMPLETE {problems}) while something is missing, and (NOTHING_NEW {number}) when the newest version says the same. */
  publishModule: WrittenModuleResult;
  /** From now on faculty find it. Refused as confirming is. */
  publishSession: SessionResult;
  /**
   * What a guest brought becomes a part of the draft of its session's module (a film, or a file to save), which is begun where there is none; a later version takes the
   * place of an earlier one, and captions stand beside their recording, with which they come along. Only within what was signed: when that ends, nobody has it any more. By school-wide coordinators. Refusals: COORDINATORS_ONLY,
   * MATERIAL_NOT_FOUND, MATERIAL_NOT_IN_STATE {state}, MATERIAL_SUPERSEDED, MATERIAL_IN_MODULE (it is there already), REUSE_NOT_ALLOWED {because, what, until} (a FileClosed;
   * what is missing: a signature, that recordings are shown, or reuse), SESSION_NOT_IN_STATE {state}, CAPTIONS_OF_NOTHING (their recording or language is
   * not said), RECORDING_NOT_IN_MODULE (put that there first), TOO_MANY {path, most}, TEXT_TOO_LONG {field, most}.
   */
  putIntoModule: MaterialResult;
  /** How faculty see themselves, many competencies at once. Kept apart: it never closes a gap. The newest counts, the older ones stay. */
  rateSelf: RateSelfResult;
  /** Marks all of one's own notices read. */
  readAllNotices: ReadAllNoticesResult;
  /**
   * Takes the busy times of a year from a calendar's file; what a calendar of the same name said before is replaced. Also refused: CALENDAR_UNREADABLE,
   * CALENDAR_TOO_LARGE, TOO_MANY_CALENDARS {most}.
   */
  readGuestCalendar: GuestPageResult;
  /** Marks one of one's own notices read. Again it changes nothing. */
  readNotice: ReadNoticeResult;
  /**
   * Records appraisals of many people at once, by a coordinator: one accepted piece of evidence a person, appraised by whoever records it. All of it or
   * nothing. Refusals: COORDINATORS_ONLY, KIND_UNKNOWN {kind}, TITLE_MISSING, TEXT_TOO_LONG {field, most}, DATE_IN_FUTURE {date, today}, NOTHING_TO_RECORD,
   * GRID_TOO_LARGE {people, competencies}: the most that is possible; CELLS_REFUSED {cells: [{personId, competencyId, code, details}]}, each with one of
   * PERSON_NOT_FOUND (none, not faculty or not yours), OWN_EVIDENCE, COMPETENCY_NOT_FOUND, CELL_TWICE, LEVEL_UNREADABLE, LEVEL_ABOVE_CEILING {ceiling};
   * competencyId is null where the person is meant.
   */
  recordAppraisals: RecordAppraisalsResult;
  /**
   * Says who came to a date; what was said before stays and counts no more. Who was there all of the time on every date has evidence of kind attendance. By school-wide
   * coordinators. Refusals: COORDINATORS_ONLY, DATE_NOT_FOUND (none, or given up), DATE_NOT_BEGUN {startsAt} (from a quarter of an hour before), NO_SEAT (one of them has none),
   * NOT_FOR_ONESELF.
   */
  recordAttendance: AttendanceResult;
  /** Records exactly what was looked at: it is decided anew, and refused with REPORT_CHANGED when by now the outcome would be another. Otherwise refused as the preview is. */
  recordMeetingReport: AttendanceResult;
  /** It does not show what it claims. */
  rejectEvidence: EvidenceResult;
  /**
   * Mails the guest what is still to come from them, with a new link to their own page. Once a day at most. By school-wide coordinators. Refusals: COORDINATORS_ONLY,
   * SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state}, NOTHING_OWED (its guest owes nothing, or it is not needed), GUEST_ENDED, GUEST_LINKS_TAKEN_BACK (a link must be sent to
   * them by hand first), REMINDED_ALREADY {at, again} (they heard of it then, and may again from then on).
   */
  remindOfMaterial: MaterialChaseResult;
  /**
   * Takes somebody's seat, or place on the waitlist, back. By school-wide coordinators. Refusals: COORDINATORS_ONLY, BOOKING_NOT_FOUND, BOOKING_OVER {state}, SEAT_STANDS
   * (its last date has begun), REASON_MISSING, TEXT_TOO_LONG {field, most}.
   */
  removeBooking: BookingResult;
  /** Takes a file out of one of one's own drafts. */
  removeFile: EvidenceResult;
  /** Takes away what was said of every week or of certain days. Also refused: TIME_NOT_FOUND. */
  removeTime: GuestPageResult;
  /**
   * Gives it another name. Whatever changes a cohort is for school-wide coordinators and refused with COORDINATORS_ONLY, COHORT_NOT_FOUND, COHORT_OF_COURSE (its
   * enrolments say who is in it), COHORT_ENDED; this also with NAME_MISSING, TEXT_TOO_LONG {field, most}, COHORT_NAME_TAKEN.
   */
  renameCohort: CohortResult;
  /** What was done in some parts since the last report; may be sent again, late, or from two tabs: seconds are added at most as fast as time went by. */
  reportProgress: ModuleResult;
  /** From the next night on it gives again, also to who has come meanwhile. Refused as pausing is. */
  resumeAssignmentRule: AssignmentRuleResult;
  /** Puts it back. */
  resumeModule: WrittenModuleResult;
  /** Takes it out of the catalogue, or puts away what was never published; who has begun may finish. What was approved for the school is for school-wide coordinators to take out (MODULE_OF_SCHOOL). */
  retireModule: WrittenModuleResult;
  /** Sends it back so that the person can add something. */
  returnEvidence: EvidenceResult;
  /** It is not as it should be, for a reason that its guest reads in a mail. Also refused: REASON_MISSING, TEXT_TOO_LONG {field, most}. */
  returnMaterial: MaterialResult;
  /** What waits stays with its cohorts for now, and its author hears why. By school-wide coordinators. Also refused: NOTHING_WAITS, REASON_MISSING, TEXT_TOO_LONG {field, most}. */
  returnModule: WrittenModuleResult;
  /** What was accepted counts no more. By a coordinator. */
  revokeEvidence: EvidenceResult;
  /** No link that the guest has opens anything any more, from their next step on. Also refused: GUEST_LINKLESS. */
  revokeGuestLinks: GuestResult;
  /** Saves all that the lesson design of one of one's own drafts says, complete or not. Refused (DESIGN_MOVED_ON {at, revision}) when it was saved meanwhile, in another tab or on another device: nothing is overwritten. What it says already may be sent again. */
  saveDesign: EvidenceResult;
  /** Begins a draft or replaces all that one of one's own drafts says. A draft may be incomplete; nobody else sees it. Refused (DRAFT_MOVED_ON {at, revision}) when it was saved since the revision that is named, in another tab or on another device: nothing is overwritten. What it says already may be sent again. */
  saveDraft: EvidenceResult;
  /**
   * What a guest says of their work. Whatever changes a guest's own page is for guests and refused with GUESTS_ONLY; this with TEXT_TOO_LONG {field, most},
   * TOO_MANY_COMPETENCIES {most}, COMPETENCY_NOT_FOUND, LEVEL_UNKNOWN.
   */
  saveGuestProfile: GuestPageResult;
  /** Saves all that a draft says, complete or not. Refused (DRAFT_MOVED_ON {by, at, revision}) when it was saved meanwhile, by whomever: nothing is overwritten. What the draft says already may be sent again. */
  saveModuleDraft: WrittenModuleResult;
  /**
   * A room for sessions, or what is said of one from now on. By school-wide coordinators. Refusals: COORDINATORS_ONLY, ROOM_NOT_FOUND, NAME_MISSING,
   * TEXT_TOO_LONG {field, most}, ROOM_NAME_TAKEN, NUMBER_NOT_POSSIBLE {field, least, most}, ZONE_UNKNOWN {zone}.
   */
  saveRoom: RoomResult;
  /**
   * They come after all: by the guest, or by a coordinator who has heard so, as long as nothing is decided. Refusals: SESSION_NOT_FOUND (none, or not theirs),
   * SESSION_NOT_IN_STATE {state} (they have not said that they cannot, or it is decided), ANOTHER_ASKED (by the guest: somebody else is asked to give it, whom a coordinator tells otherwise).
   */
  sayAble: SessionResult;
  /**
   * A guest cannot come to what they have agreed to: whoever planned it hears so and decides; until then it stays as it is, and so do its seats. Refusals: GUESTS_ONLY,
   * SESSION_NOT_FOUND (none, or not theirs), SESSION_NOT_IN_STATE {state} (they have not agreed, it is over, or they have said so), REASON_MISSING, TEXT_TOO_LONG {field, most},
   * UNABLE_TOO_OFTEN {most} (in a day).
   */
  sayUnable: SessionResult;
  /**
   * Mails a new link to the guest's own address, or to a new one: then no earlier link opens anything any more. Also refused: GUEST_ENDED,
   * EMAIL_UNKNOWN {email}, GUEST_INVITED_ALREADY {name}.
   */
  sendGuestLink: GuestResult;
  /** From now on it holds whoever meets all conditions, beside who was added otherwise; without conditions it has no rule. Refused as its preview is. */
  setCohortRule: CohortResult;
  /**
   * A guest signs, by name and by a code from their mail (`askGuestCode` to sign), what may be done with what they bring for their own session. It takes the place of
   * what they signed before. Refusals: GUESTS_ONLY, CODE_ENDED, CODE_UNKNOWN {triesLeft}, SESSION_NOT_FOUND, SESSION_NOT_IN_STATE {state}, SIGNATURE_MISSING,
   * TEXT_TOO_LONG {field, most}, END_IN_THE_PAST, CONSENT_TEXT_CHANGED (it says something else by now: look again).
   */
  signConsent: ConsentResult;
  /**
   * Makes it the rule, or what the rule says from now on, and gives to whom the dry run has named. Refusals: COORDINATORS_ONLY, BATCH_NOT_FOUND (no dry run of a
   * rule of one's own), DUE_IN_PAST {today}, MODULE_NOT_FOUND, ASSIGNMENT_RULE_NOT_FOUND, ASSIGNMENT_RULE_ENDED, ASSIGNMENT_RULE_CHANGED (since the dry run).
   */
  startAssignmentRule: AssignmentRuleResult;
  /** Begins the diagnostic of an area, or goes on with the one that was begun. At most once in 30 days: refused (DIAGNOSTIC_TOO_SOON {from}) otherwise. Faculty only. */
  startDiagnostic: DiagnosticResult;
  /** Shows a code, good once and for ten minutes, with which another LMS account of the viewer is joined with this one. LINKING_NOT_POSSIBLE. */
  startLinking: StartLinkingResult;
  /** Begins a module, or goes on with what was begun: the newest version, unless an older one was begun and stays current. What is finished begins once more where `takeAgain` says why. Faculty only. */
  startModule: ModuleResult;
  /** A try at a quiz; goes on with the one that was begun. Refused (NO_TRIES_LEFT {tries}) when all were used. */
  startQuiz: QuizTryResult;
  /** From now on nothing of it is shown to faculty any more. Refusals: GUESTS_ONLY, CONSENT_NOT_FOUND (none, or not theirs), CONSENT_TAKEN_BACK (already). */
  takeBackConsent: ConsentResult;
  /**
   * Takes back what was said of somebody: its guest for 14 days, school-wide coordinators always, for a reason. What it proved it proves no more; its guest may say it anew. Refusals:
   * ENDORSEMENT_NOT_FOUND (none, or not theirs), ENDORSEMENT_TAKEN_BACK, TAKING_BACK_OVER {days}, REASON_MISSING, TEXT_TOO_LONG {field, most}, NOT_FOR_ONESELF.
   */
  takeBackEndorsement: EndorsementResult;
  /** Takes back what nobody has begun to review: it is superseded by a new draft of the same content, which is the answer. */
  takeBackEvidence: EvidenceResult;
  /** Takes the seat that is held for the viewer. Refusals: BOOKING_NOT_FOUND, OFFER_OVER {state}, SEAT_CLASHES {title, startsAt, endsAt, zone}. */
  takeSeat: BookingResult;
  /**
   * Thanks the guest who gave a session, by mail with a link to their own page: how many took part and what it changed, as far as they may know it, and where the statement of their hours is. Once
   * for each session: the word of thanks that goes out by itself an hour after the last date is left out then. For school-wide coordinators, once it was held; on demand once it was published for a week. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND,
   * THANKS_TOO_EARLY, THANKED_ALREADY {at, by}, GUEST_ENDED, GUEST_LINKS_TAKEN_BACK, TEXT_TOO_LONG {field, most}.
   */
  thankGuest: SessionResult;
  /** Takes a joining back: the accounts are two persons again. What was done while they were joined stays with the older one. LINK_NOT_FOUND. */
  undoLinking: UndoLinkingResult;
  /** Ends the mark, and all authority that came from it, at once. OPERATORS_ONLY, COURSE_NOT_FOUND. */
  unmarkCourse: UnmarkCourseResult;
  /** The coordinator has made sure, until a day, of who the guest is and where they work; without a day it is taken back. Also refused: GUEST_ENDED, END_IN_THE_PAST. */
  verifyGuest: GuestResult;
  /** Says that assignments need not be done, until a day or for good. Refused as an extension is, and REASON_MISSING. */
  waiveAssignments: AssignmentsResult;
  /**
   * What a session still lacks is not needed any more: nobody is reminded of it. By school-wide coordinators. Refusals: COORDINATORS_ONLY, SESSION_NOT_FOUND,
   * SESSION_NOT_IN_STATE {state}, REASON_MISSING, TEXT_TOO_LONG {field, most}.
   */
  waiveMaterial: MaterialChaseResult;
  /** Takes one of one's own appraisals back. When none stands any more the piece waits for review again. */
  withdrawAppraisal: EvidenceResult;
  /** Takes assignments back that were not right to give. Refused as an extension is, and REASON_MISSING. */
  withdrawAssignments: AssignmentsResult;
  /** A guest takes a file back, with all its versions: nobody is shown it any more. Refusals: GUESTS_ONLY, MATERIAL_NOT_FOUND, MATERIAL_NOT_IN_STATE {state}. */
  withdrawMaterial: MaterialResult;
  /**
   * A guest takes back what they have offered, as long as it waits for an answer: its times are free again, and coordinators hear so. Refusals: PROPOSAL_NOT_FOUND (none, not
   * theirs, or an answer to what they were asked for), PROPOSAL_OVER (answered, or too late).
   */
  withdrawOffer: SessionResult;
  /** Whoever was asked need not answer any more. Refusals: COORDINATORS_ONLY, PROPOSAL_NOT_FOUND, PROPOSAL_OVER. */
  withdrawProposal: SessionResult;
  /** They would not any more. Refusals: FACULTY_ONLY, WISH_NOT_FOUND. */
  withdrawWish: SessionWishResult;
  /**
   * All chapters of a recording, a line each. By its guest, as long as it is not approved, and by school-wide coordinators. Refusals: GUESTS_ONLY, MATERIAL_NOT_FOUND
   * (none, or not theirs), MATERIAL_NOT_IN_STATE {state}, RECORDING_NOT_FOUND (it is none), TEXT_TOO_LONG {field, most}; of a line: CHAPTER_TIME_UNREADABLE {line},
   * CHAPTER_TITLE_MISSING {line}, CHAPTER_TITLE_TOO_LONG {line}, CHAPTER_NOT_RISING {line}, CHAPTER_BEYOND_END {line}, TOO_MANY_CHAPTERS {line}.
   */
  writeChapters: MaterialResult;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAcceptEvidenceArgs = {
  input: AcceptEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAcceptProposalArgs = {
  input: SessionProposalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAddDatedTimeArgs = {
  input: DatedTimeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAddMembersArgs = {
  input: CohortPeopleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAddMembersFromTableArgs = {
  input: AddMembersFromTableInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAddWeeklyTimeArgs = {
  input: WeeklyTimeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAdmitDeploymentArgs = {
  input: AdmitDeploymentInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAnswerDiagnosticArgs = {
  input: AnswerDiagnosticInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAppointLeadArgs = {
  input: CohortLeadInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationApproveMaterialArgs = {
  input: MaterialInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationApproveModuleArgs = {
  input: ApproveModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskAnotherArgs = {
  input: AskAnotherInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskForOtherTimesArgs = {
  input: OtherTimesInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskForSessionArgs = {
  input: AskForSessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskGuestArgs = {
  input: AskGuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskGuestCodeArgs = {
  input: AskGuestCodeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAskModuleApprovalArgs = {
  input: ModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationAssignModuleArgs = {
  input: AssignModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBeginCohortArgs = {
  input: BeginCohortInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBeginHandInArgs = {
  input: HandInInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBeginModuleArgs = {
  input: BeginModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBeginReviewArgs = {
  input: EvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBookGroupArgs = {
  input: GroupInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationBookSeatArgs = {
  input: BookSeatInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCancelBookingArgs = {
  input: BookingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChangeCourseRoleArgs = {
  input: ChangeCourseRoleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChangeSchoolArgs = {
  input: ChangeSchoolInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChangeSessionArgs = {
  input: ChangeSessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseAssignmentHoursArgs = {
  input: ChooseAssignmentHoursInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseAvailabilityArgs = {
  input: ChooseAvailabilityInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseGuestLanguageArgs = {
  input: ChooseLanguageInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseGuestZoneArgs = {
  input: ChooseGuestZoneInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseLanguageArgs = {
  input: ChooseLanguageInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseModuleCohortsArgs = {
  input: ChooseModuleCohortsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseNamesToGuestsArgs = {
  input: ChooseNamesToGuestsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseNoticeArgs = {
  input: ChooseNoticeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseOverdueLimitArgs = {
  input: ChooseOverdueLimitInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseProfilesArgs = {
  input: ChooseProfilesInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseReviewLimitArgs = {
  input: ChooseReviewLimitInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseSettlingArgs = {
  input: ChooseSettlingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCloseRoomArgs = {
  input: RoomInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCloseSessionArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationConfirmCoordinatorArgs = {
  input: ConfirmCoordinatorInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationConfirmSessionArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCopyModuleArgs = {
  input: CopyModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCorrectEvidenceArgs = {
  input: EvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationCounterProposalArgs = {
  input: CounterProposalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationDescribeMaterialArgs = {
  input: DescribeMaterialInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationDiscardDraftArgs = {
  input: EvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndAssignmentRuleArgs = {
  input: AssignmentRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndCohortArgs = {
  input: CohortInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndCoordinatorArgs = {
  input: EndCoordinatorInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndGuestArgs = {
  input: GuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndLeadArgs = {
  input: CohortLeadInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndMembershipsArgs = {
  input: CohortPeopleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEndorseArgs = {
  input: EndorseInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEnterAttendanceCodeArgs = {
  input: EnterAttendanceCodeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationEnterSetUpCodeArgs = {
  input: EnterSetUpCodeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationExpectMaterialArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationExtendAssignmentsArgs = {
  input: ExtendAssignmentsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationFinishFirstVisitArgs = {
  input: FinishFirstVisitInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationForgetGuestCalendarArgs = {
  input: ForgetGuestCalendarInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationHandInEvidenceArgs = {
  input: EvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationImportEvidenceArgs = {
  input: ImportEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationInviteGuestArgs = {
  input: InviteGuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationLinkFileArgs = {
  input: LinkFileInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationLinkFilesArgs = {
  input: LinkFilesInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationLinkIdentityArgs = {
  input: LinkIdentityInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationMakeHoursStatementArgs = {
  input: GuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationMakeSessionModuleArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationMarkCourseArgs = {
  input: MarkCourseInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationMarkPreviewAnswerArgs = {
  input: MarkPreviewAnswerInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationOfferSessionArgs = {
  input: OfferSessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationOpenAttendanceCodeArgs = {
  input: OpenAttendanceCodeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPassEvidenceArgs = {
  input: PassEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPassSeatArgs = {
  input: BookingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPauseAssignmentRuleArgs = {
  input: AssignmentRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPlanSessionArgs = {
  input: SessionPlanInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewAssignmentArgs = {
  input: PreviewAssignmentInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewAssignmentRuleArgs = {
  input: PreviewAssignmentRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewCohortRuleArgs = {
  input: CohortRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewImportArgs = {
  input: PreviewImportInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewLinkingArgs = {
  input: LinkIdentityInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewMeetingReportArgs = {
  input: MeetingReportInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewMembersArgs = {
  input: PreviewMembersInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPreviewQuizArgs = {
  input: QuizInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPublishModuleArgs = {
  input: PublishModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPublishSessionArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationPutIntoModuleArgs = {
  input: PutIntoModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRateSelfArgs = {
  input: RateSelfInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReadGuestCalendarArgs = {
  input: ReadGuestCalendarInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReadNoticeArgs = {
  input: ReadNoticeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRecordAppraisalsArgs = {
  input: RecordAppraisalsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRecordAttendanceArgs = {
  input: AttendanceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRecordMeetingReportArgs = {
  input: RecordMeetingReportInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRejectEvidenceArgs = {
  input: SendBackEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRemindOfMaterialArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRemoveBookingArgs = {
  input: RemoveBookingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRemoveFileArgs = {
  input: RemoveFileInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRemoveTimeArgs = {
  input: RemoveTimeInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRenameCohortArgs = {
  input: RenameCohortInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationResumeAssignmentRuleArgs = {
  input: AssignmentRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationResumeModuleArgs = {
  input: ModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRetireModuleArgs = {
  input: ModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReturnEvidenceArgs = {
  input: SendBackEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReturnMaterialArgs = {
  input: ReturnMaterialInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationReturnModuleArgs = {
  input: ReturnModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRevokeEvidenceArgs = {
  input: DecideEvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationRevokeGuestLinksArgs = {
  input: GuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSaveDesignArgs = {
  input: SaveDesignInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSaveGuestProfileArgs = {
  input: GuestProfileInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSaveModuleDraftArgs = {
  input: SaveModuleDraftInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSaveRoomArgs = {
  input: SaveRoomInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSayAbleArgs = {
  input: SessionInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSayUnableArgs = {
  input: SayUnableInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSendGuestLinkArgs = {
  input: SendGuestLinkInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSetCohortRuleArgs = {
  input: CohortRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationSignConsentArgs = {
  input: SignConsentInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationStartAssignmentRuleArgs = {
  input: StartAssignmentRuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationStartDiagnosticArgs = {
  input: StartDiagnosticInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationStartModuleArgs = {
  input: ModuleInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationStartQuizArgs = {
  input: QuizInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationTakeBackConsentArgs = {
  input: ConsentInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationTakeBackEndorsementArgs = {
  input: TakeBackEndorsementInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationTakeBackEvidenceArgs = {
  input: EvidenceInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationTakeSeatArgs = {
  input: BookingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationThankGuestArgs = {
  input: ThankGuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationUndoLinkingArgs = {
  input: UndoLinkingInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationUnmarkCourseArgs = {
  input: UnmarkCourseInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationVerifyGuestArgs = {
  input: VerifyGuestInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWaiveAssignmentsArgs = {
  input: WaiveAssignmentsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWaiveMaterialArgs = {
  input: WaiveMaterialInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawAppraisalArgs = {
  input: WithdrawAppraisalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawAssignmentsArgs = {
  input: WithdrawAssignmentsInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawMaterialArgs = {
  input: MaterialInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawOfferArgs = {
  input: SessionProposalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawProposalArgs = {
  input: SessionProposalInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWithdrawWishArgs = {
  input: WishInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationWriteChaptersArgs = {
  input: WriteChaptersInput;
};

/** Who, and from when until when. */
export type NameDeputyInput = {
  /** The last day: not yet gone, within a year of the first. */
  finishedOn: Scalars['Date']['input'];
  /** One of `reviewers`. */
  personId: Scalars['ID']['input'];
  /** The first day. */
  startedOn: Scalars['Date']['input'];
};

/** From when on a practitioner is told who takes part in their session. Until then people have numbers. */
export type NamesToGuests =
  /** once nobody can register any more */
  | 'after_registration'
  /** once it is over */
  | 'after_session'
  /** never, as long as nobody has chosen */
  | 'never';

/** Exactly one of the two. */
export type NamesToGuestsResult = {
  __typename?: 'NamesToGuestsResult';
  /** What holds from today on. */
  names?: Maybe<NamesToGuests>;
  /** Why nothing was chosen. */
  refusal?: Maybe<Refusal>;
};

/** A later version of what a practitioner brought. */
export type NewerMaterial = {
  __typename?: 'NewerMaterial';
  /** Its identifier, as putIntoModule takes it. */
  id: Scalars['ID']['output'];
  /** Which one of its name. */
  version: Scalars['Int']['output'];
};

/** Something that the viewer was told. */
export type Notice = {
  __typename?: 'Notice';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Of what kind. */
  kind: Scalars['String']['output'];
  /** The page about it, in the app. */
  path: Scalars['String']['output'];
  /** Whether they have read it. */
  read: Scalars['Boolean']['output'];
  /** What it says, as things stand now. */
  text: Scalars['LocalizedText']['output'];
  /** When it was told, for the last time. */
  toldAt: Scalars['DateTime']['output'];
};

/** How a kind of notices comes by mail. */
export type NoticeChoice = {
  __typename?: 'NoticeChoice';
  /** A duty may come once a day, but not never. */
  duty: Scalars['Boolean']['output'];
  /** Its name in this interface. */
  kind: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['LocalizedText']['output'];
  /** As chosen, or as usual. */
  way: NoticeWay;
};

/** A part of the viewer's notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The notices with their places. */
  edges: Array<NoticeEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A notice in its place. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** To be given as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

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
  about: Scalars['LocalizedText']['input'];
  /** For which of the wanted gaps. */
  competencyId: Scalars['ID']['input'];
  /** In which language it is held. */
  language: SessionLanguage;
  /** 15 to 1440. */
  minutes: Scalars['Int']['input'];
  /** When it may take place, by the clocks of the guest's zone: one or several dates, at most 20. */
  starts: Array<LocalMomentInput>;
  /** What it is called, in one language or both. */
  title: Scalars['LocalizedText']['input'];
};

/** For how long a code is good. */
export type OpenAttendanceCodeInput = {
  /** At which date. */
  dateId: Scalars['ID']['input'];
  /** 1 to 240. */
  minutes: Scalars['Int']['input'];
};

/** Other times than those that a guest has proposed. */
export type OtherTimesInput = {
  /** The last day on which they can answer, by the clocks of the session's zone: from today until 60 days from now; at the latest until it begins. */
  answerBy: Scalars['Date']['input'];
  /** A few words to the guest, at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which proposal is answered so. */
  proposalId: Scalars['ID']['input'];
  /** One for each date, by the clocks of the session's zone. */
  starts: Array<LocalMomentInput>;
};

/** That somebody has a module to do, as its page says it. */
export type OwnAssignment = {
  __typename?: 'OwnAssignment';
  /** By when; waived beyond that day, when the waiver ends. */
  dueOn: Scalars['Date']['output'];
  /** Who gave it. */
  givenBy: Person;
  /** What they were told beside it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: AssignmentState;
};

/** A cohort that the viewer is in. */
export type OwnCohort = {
  __typename?: 'OwnCohort';
  /** What its rule asks and they meet, where it is the rule that holds them; else empty. */
  because: Array<CohortCondition>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** From which day on. */
  since: Scalars['Date']['output'];
  /** How they came in. */
  source: MemberSource;
};

/** What the viewer is asked about a session, and what they have answered. */
export type OwnFeedback = {
  __typename?: 'OwnFeedback';
  /** What they have answered; null: nothing yet. */
  answer?: Maybe<FeedbackAnswer>;
  /** About which session. */
  session: Session;
  /** Until when they may answer, or answer otherwise. */
  until: Scalars['DateTime']['output'];
};

/** Where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** To be given as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody who took part in a session. */
export type Participant = {
  __typename?: 'Participant';
  /** What the guest has said of them, the newest first. */
  endorsements: Array<Endorsement>;
  /** What they have handed in for the session's practice task, the newest for each. */
  handedIn: Array<HandIn>;
  /** Their name; null where the school does not tell guests. */
  name?: Maybe<Scalars['String']['output']>;
  /** From 1; in place of a name. */
  number: Scalars['Int']['output'];
  /** By which they are named in what is said of them. */
  personId: Scalars['ID']['output'];
  /** Since when they wait for the guest's word; null: they do not. */
  waitsSince?: Maybe<Scalars['DateTime']['output']>;
};

/** To whom. */
export type PassEvidenceInput = {
  /** Its identifier. */
  evidenceId: Scalars['ID']['input'];
  /** What they should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** One of `reviewers`. */
  personId: Scalars['ID']['input'];
};

/** Somebody who was launched from an LMS, or a guest. */
export type Person = {
  __typename?: 'Person';
  /** Their evidence, the newest work first; drafts only to themselves. Null to those who may not read it. */
  evidence?: Maybe<EvidenceConnection>;
  /** What they lack on a day; today when none is named. Null to those who may not read it. */
  gaps?: Maybe<GapPage>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What they can do in these competencies today, in the asked order, also where no profile of theirs wants it; what the school does not know is left out. null: not for you to read. */
  levels?: Maybe<Array<PresentLevel>>;
  /** The name the LMS gave; null where a platform gives none. */
  name?: Maybe<Scalars['String']['output']>;
  /** The profiles they hold today; none: the default one applies. Null to those who may not read it. */
  profiles?: Maybe<Array<ProfileHolding>>;
  /** Their own view, the newest for each competency that they rated, in the framework's order. Null to those who may not read it. */
  selfRatings?: Maybe<Array<SelfRating>>;
  /**
   * What tells them from another person of the same name whom the viewer may see: their e-mail address, or the LMS and their account in
   * it. Null where there is no other, and to whoever neither coordinates nor sets up.
   */
  toldApartBy?: Maybe<Scalars['String']['output']>;
};


/** Somebody who was launched from an LMS, or a guest. */
export type PersonEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<EvidenceStateName>>;
};


/** Somebody who was launched from an LMS, or a guest. */
export type PersonGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Somebody who was launched from an LMS, or a guest. */
export type PersonLevelsArgs = {
  competencyIds: Array<Scalars['ID']['input']>;
};

/** A part of a list of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The people with their places. */
  edges: Array<PersonEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Their place in it. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** What a diagnostic says of one competency. */
export type Placement = {
  __typename?: 'Placement';
  /** Questions asked. */
  asked: Scalars['Int']['output'];
  /** Of which. */
  competency: Competency;
  /** The level shown: 0 below 1, null no judgement. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Questions answered rightly. */
  right: Scalars['Int']['output'];
  /** The highest level that these questions could show. */
  shows: Scalars['Int']['output'];
};

/** What was to be handed in, as its guest sees it. */
export type PracticeTask = {
  __typename?: 'PracticeTask';
  /** What was to be done, as safe HTML by language. */
  instructions: Scalars['LocalizedText']['output'];
  /** Which part of the module. */
  itemId: Scalars['ID']['output'];
  /** In which languages the module is offered; its texts are in these alone. */
  languages: Array<Scalars['String']['output']>;
  /** By what it is judged. */
  rubric: Array<Criterion>;
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** Of which version of the module. */
  version: Scalars['Int']['output'];
};

/** Where somebody stands in one competency today. */
export type PresentLevel = {
  __typename?: 'PresentLevel';
  /** In which. */
  competencyId: Scalars['ID']['output'];
  /** What their proof counts as today; 0 was assessed below 1; null not assessed. */
  effective?: Maybe<Scalars['Int']['output']>;
  /** The highest level ever proven; null not assessed. */
  raw?: Maybe<Scalars['Int']['output']>;
};

/** What there is to say about an answer, or why not. */
export type PreviewAnswerResult = {
  __typename?: 'PreviewAnswerResult';
  /** Whether it is right, and why. */
  answered?: Maybe<Answered>;
  /**
   * Why not: COORDINATORS_ONLY · MODULE_NOT_FOUND · TRY_NOT_FOUND · QUESTION_NOT_FOUND · ANSWER_MISSING · ONE_OPTION_ONLY · OPTION_NOT_FOUND · NUMBER_UNREADABLE {text} ·
   * TEXT_TOO_LONG {field, most}.
   */
  refusal?: Maybe<Refusal>;
};

/** Which module, to whom, by when. Whom: certain people and who is in certain cohorts, or whoever lacks a competency, or those of the chosen who lack it. */
export type PreviewAssignmentInput = {
  /** Who is in certain cohorts today, a school's own or a course's, at most 100. */
  cohortIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By when it is to be done; not in the past. */
  dueOn: Scalars['Date']['input'];
  /** Only whoever lacks this. */
  lacking?: InputMaybe<LackingInput>;
  /** The module, as it is published. */
  moduleId: Scalars['ID']['input'];
  /** What the teachers are told beside the reason, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Certain people, at most 20,000; null, as `cohortIds` is: all faculty in reach. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whom a rule gives what. */
export type PreviewAssignmentRuleInput = {
  /** And who are in one of these cohorts, at most 100; none: wherever they are. */
  cohortIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How many days they have, 1 to 730. */
  dueInDays: Scalars['Int']['input'];
  /** And who lack this; null: something that the module proves or renews. */
  lacking?: InputMaybe<LackingInput>;
  /** The module, as it is published. */
  moduleId: Scalars['ID']['input'];
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** What the teachers are told beside the reason, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Faculty who hold one of these profiles, at most 100; none: all faculty. */
  profileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The rule that is to say this from now on; null: a new one. */
  ruleId?: InputMaybe<Scalars['ID']['input']>;
};

/** Exactly one of the two. */
export type PreviewCohortRuleResult = {
  __typename?: 'PreviewCohortRuleResult';
  /** What the rule would do. */
  preview?: Maybe<CohortRulePreview>;
  /** Why it cannot be the rule. */
  refusal?: Maybe<Refusal>;
};

/** A file. */
export type PreviewImportInput = {
  /** The text of the file: comma, semicolon or tab between columns; at most 2,000 rows and 1 MB. */
  csv: Scalars['String']['input'];
};

/** Exactly one of the two. */
export type PreviewImportResult = {
  __typename?: 'PreviewImportResult';
  /** Why the file cannot be read. */
  refusal?: Maybe<Refusal>;
  /** What an import would do. */
  report?: Maybe<ImportReport>;
};

/** What would be joined, or a refusal. */
export type PreviewLinkingResult = {
  __typename?: 'PreviewLinkingResult';
  /** What would be joined. */
  preview?: Maybe<LinkingPreview>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Exactly one of the two. */
export type PreviewMeetingReportResult = {
  __typename?: 'PreviewMeetingReportResult';
  /** Why it cannot be read. */
  refusal?: Maybe<Refusal>;
  /** What recording it would do. */
  report?: Maybe<MeetingReport>;
};

/** A list of people. */
export type PreviewMembersInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** Its text: at most 2,000 rows and 1 MB. */
  csv: Scalars['String']['input'];
};

/** People whom a rule would move. */
export type PreviewedPeople = {
  __typename?: 'PreviewedPeople';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The first hundred by name. */
  people: Array<Person>;
};

/** What a role, a course or a job wants of somebody. */
export type Profile = {
  __typename?: 'Profile';
  /** Its short name, such as C2. */
  code: Scalars['String']['output'];
  /** Whom it is for. */
  description: Scalars['LocalizedText']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Whether it applies to those who hold none. */
  isDefault: Scalars['Boolean']['output'];
  /** A role, a course or a job. */
  kind: ProfileKind;
  /** What it wants today, in the framework's order. */
  targets: Array<Target>;
  /** Its title. */
  title: Scalars['LocalizedText']['output'];
};

/** A profile that somebody holds. */
export type ProfileHolding = {
  __typename?: 'ProfileHolding';
  /** Which. */
  profile: Profile;
  /** Since when. */
  startedOn: Scalars['Date']['output'];
};

/** What a profile stands for. */
export type ProfileKind =
  /** a course that somebody teaches */
  | 'course'
  /** a job in industry */
  | 'job'
  /** what somebody does at the school */
  | 'role';

/** A time that is proposed. */
export type ProposedTime = {
  __typename?: 'ProposedTime';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** A version to be made. */
export type PublishModuleInput = {
  /** Which module. */
  moduleId: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
  /** Whether who finished the version before need not come again. */
  staysCurrent: Scalars['Boolean']['input'];
};

/** What is to become a part of a module. */
export type PutIntoModuleInput = {
  /** What was brought. */
  materialId: Scalars['ID']['input'];
  /** How long a film is, as a browser found out; left out: it is found out when the part is written on. */
  seconds?: InputMaybe<Scalars['Float']['input']>;
  /** What a new part is called there; left out or empty in both languages: its readable name. */
  title?: InputMaybe<Scalars['LocalizedText']['input']>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** What is or was given to many at once, or a dry run of one's own. Null for nobody's as for another's: school-wide coordinators see all, others their own. */
  assignmentBatch?: Maybe<AssignmentBatch>;
  /** What was given to many at once, the last first. Empty for all but coordinators. */
  assignmentBatches: AssignmentBatchConnection;
  /** One rule, also one that has ended; null where there is none, and for all but school-wide coordinators. */
  assignmentRule?: Maybe<AssignmentRule>;
  /** The school's rules, what goes on before what has ended, by name. Empty for all but school-wide coordinators. */
  assignmentRules: AssignmentRuleConnection;
  /** What the school has chosen about assigning. Null for all but coordinators. */
  assignmentSettings?: Maybe<AssignmentSettings>;
  /** What was given to those whom a coordinator reaches: overdue first, then what is due first. Empty for everybody else. */
  assignments: AssignmentConnection;
  /** What the viewer has begun and not finished, the last seen first. */
  begunModules: ModuleConnection;
  /** The link by which the viewer's calendar follows their sessions; null while there is none. */
  calendarFeed?: Maybe<CalendarFeed>;
  /** One cohort, also one that has ended; null where there is none or it is not the viewer's. */
  cohort?: Maybe<Cohort>;
  /** The cohorts that go on, by name, a school's own and those of its marked courses: all for a school-wide coordinator, their own for who leads some. Empty for everybody else. */
  cohorts: CohortConnection;
  /** What a guest would sign for their own session, as they have chosen; null for any other. */
  consentText?: Maybe<ConsentText>;
  /** What the school's faculty lack or have asked a session for, what most asked for first. Empty for all but school-wide coordinators. */
  demand: Array<Demand>;
  /** Who stands in for the viewer as a reviewer, now or soon; null: nobody. */
  deputy?: Maybe<Deputy>;
  /** That of one area, also when the viewer has answered it and it would not be offered by now. Null otherwise. */
  diagnostic?: Maybe<Diagnostic>;
  /** The areas in which a short quiz can place the viewer, in the framework's order: as many as have enough questions, which could show more than counts, and those that were begun. Empty for those who take no part. */
  diagnostics: Array<Diagnostic>;
  /** A piece of evidence: one's own, or one that the viewer may review. Null for none as for one out of reach. */
  evidence?: Maybe<Evidence>;
  /** What evidence can be, and what level each kind can prove. */
  evidenceKinds: Array<EvidenceKind>;
  /** The school's framework; null before it has one. */
  framework?: Maybe<Framework>;
  /** One competency that somebody's profiles want, on a day. Null where `gaps` would be, or when nothing wants it. */
  gap?: Maybe<Gap>;
  /** Somebody's gaps on a day: one's own when no person is named. Null when there are none to be read: the same for nobody and for somebody out of reach. */
  gaps?: Maybe<GapPage>;
  /** What booking for many would do with each; nothing is written. Refused as the booking is. */
  groupCheck: GroupResult;
  /** A guest's own page; null for whoever is no guest. */
  guestPage?: Maybe<GuestPage>;
  /** The practitioners of the school by name, those who take part no more at the end: for school-wide coordinators, empty for everybody else. */
  guests: GuestConnection;
  /** Who could give a session, at most 200: first those who know these competencies, at most 10, from their work. Empty for all but school-wide coordinators. */
  guestsToAsk: Array<GuestToAsk>;
  /** A table to fill in for an import: headings and two example rows as CSV (UTF-8 with a byte order mark), in the language of the visit. For coordinators; null for everybody else. */
  importTemplate?: Maybe<Scalars['String']['output']>;
  /**
   * Sessions to which their guest has agreed (those that are closed for a month at most) and for which something is still to come, the next or longest overdue date first:
   * those for which it is still needed, or those for which a coordinator has said that it is not; or one session alone, whichever it is. For school-wide coordinators;
   * empty for everybody else.
   */
  materialOwed: MaterialOwedConnection;
  /** One of them, one that the viewer has begun, or one that they write on. Null otherwise. */
  module?: Maybe<Module>;
  /**
   * What is in the viewer's catalogue: what was published for the school or for cohorts that they are in, what helps them most first. `search` looks into titles
   * and summaries in both languages. `level`: what leads at least there, its task once accepted included; with `competencyId` in that one. `mostHours`:
   * what takes no longer. `language`: what is offered in it. `toGive`: what they may give to people instead, as who coordinates.
   */
  modules: ModuleConnection;
  /** From when on practitioners are told the names of the teachers in their own sessions. Null for all but school-wide coordinators. */
  namesToGuests?: Maybe<NamesToGuests>;
  /** The kinds of notices that concern the viewer, and how each comes by mail. */
  noticeChoices: Array<NoticeChoice>;
  /** What the viewer was told, the newest first. */
  notices: NoticeConnection;
  /** What the viewer has a seat in, was offered one in or waits for, the newest first, at most 200. Empty for all but faculty. */
  ownBookings: Array<Booking>;
  /** What practitioners have said of the viewer after their sessions, the newest first. Empty for all but faculty. */
  ownEndorsements: Array<Endorsement>;
  /** What the viewer is asked about sessions in which they took part, and has answered: as long as they may, the newest first. */
  ownFeedback: Array<OwnFeedback>;
  /** A guest's own sessions: what they are asked for, then what they have agreed to by date, then what was called off within 30 days. Empty for whoever is no guest. */
  ownSessions: Array<Session>;
  /** The faculty whom a coordinator reaches, by name; of one cohort that they lead, if told. Empty for everybody else. */
  people: PersonConnection;
  /** What the viewer has to do: what prepares for another comes before it, otherwise what is due first. */
  plan: AssignmentConnection;
  /** How a text will look: Markdown as safe HTML, by language. `pictures`: as in a page, where they are named by their files (`data-file`) and links to these come by linkFiles. Null for those who may not write. */
  previewMarkdown?: Maybe<Scalars['LocalizedText']['output']>;
  /** What waits for review and is in the viewer's reach, the oldest first; never their own. Empty for those who review nothing. `cohortId`: only of who is in it today; of one that the viewer may not see nothing. */
  reviewQueue: ReviewQueue;
  /** To whom evidence may be passed, by name. Empty for those who review nothing. */
  reviewers: PersonConnection;
  /** The rooms that sessions are planned in, by name; those that are closed after them where they are asked for. Empty for all but school-wide coordinators. */
  rooms: RoomConnection;
  /** Whom a session would bring something and who has no place in it, the largest gap first, at most 200. Empty for all but school-wide coordinators. */
  seatCandidates: Array<SeatCandidate>;
  /**
   * The practitioners' sessions that faculty may still come to, or take any time: first those for a competency, where one is named, then what narrows the viewer's gaps most, then the
   * soonest. Empty for all but faculty.
   */
  seats: SeatConnection;
  /** One session: any for school-wide coordinators, what was published for faculty; otherwise null. */
  session?: Maybe<Session>;
  /**
   * What dates would meet, before anything is saved: whether they exist, who or what is taken then, and who has a seat and could not come. Null for all but
   * school-wide coordinators.
   */
  sessionCheck?: Maybe<SessionCheck>;
  /**
   * What a session that is over has changed for those who took part: for school-wide coordinators as it stands today; for whoever gave it as of the last Sunday, in whole
   * fives, and nothing of fewer than five. Null for everybody else, and for what is still to come.
   */
  sessionEffect?: Maybe<SessionEffect>;
  /**
   * Times at which a session that can be changed could take place, within 60 days, its own dates not counted as taken: its guest is free, or somebody who knows what it
   * serves; first where those who lack it and are free could close most, then what is from Monday to Friday between 9 and 18 by the session's clocks, then what is soonest;
   * of a guest's day the best one. For somebody else who is chosen, where another one may give it: as long as it is being prepared, or once its guest cannot come. Null for all but school-wide coordinators, and for a session that has no dates, waits for an answer or is over.
   */
  sessionSlots?: Maybe<Array<SessionSlot>>;
  /**
   * The practitioners' sessions, what waits for a coordinator first, then by their first date; those that are closed or cancelled only where one of these states is
   * asked for. Empty for all but school-wide coordinators.
   */
  sessions: SessionConnection;
  /** All that an operator sets up. Null to everybody else. */
  setUp?: Maybe<SetUp>;
  /** One's own uploads to something that were begun and not finished, the newest first, at most 20. */
  unfinishedUploads: Array<Upload>;
  /** Whoever asks. */
  viewer: Viewer;
  /** How many of these wait to be approved for the school. */
  waitingModules: Scalars['Int']['output'];
  /**
   * What teachers of the school lack or have asked a session for, without names: what the guest knows from their work first. Counted once a week; groups of fewer than
   * five are not in it. Empty for whoever is no guest.
   */
  wantedGaps: Array<WantedGap>;
  /** For which of their gaps the viewer has asked for a session: neither withdrawn nor settled by a seat or by the gap's being closed. Empty for all but faculty. */
  wishes: Array<SessionWish>;
  /** One of them. Null for none as for those who may not write. */
  writtenModule?: Maybe<WrittenModule>;
  /** The modules that the viewer writes on, the last saved first, or those that wait for approval, the longest first: a school-wide coordinator all, who coordinates cohorts what is for one of them. Empty to everybody else. */
  writtenModules: WrittenModuleConnection;
};


/** What can be asked. */
export type QueryAssignmentBatchArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAssignmentBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryAssignmentRuleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAssignmentRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  batchId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  moduleId?: InputMaybe<Scalars['ID']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  ruleId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AssignmentState>;
};


/** What can be asked. */
export type QueryBegunModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryConsentTextArgs = {
  recording: Scalars['Boolean']['input'];
  reuseUntil?: InputMaybe<Scalars['Date']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDiagnosticArgs = {
  areaId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryGapArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  competencyId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryGapsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryGroupCheckArgs = {
  input: GroupInput;
};


/** What can be asked. */
export type QueryGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryGuestsToAskArgs = {
  competencyIds: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryMaterialOwedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  waived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryModuleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  competencyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<Scalars['Int']['input']>;
  mostHours?: InputMaybe<Scalars['Float']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  toGive?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPlanArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPreviewMarkdownArgs = {
  pictures?: Scalars['Boolean']['input'];
  text: Scalars['LocalizedText']['input'];
};


/** What can be asked. */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryReviewersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  closedToo?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySeatCandidatesArgs = {
  sessionId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  competencyId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySessionCheckArgs = {
  input: SessionCheckInput;
};


/** What can be asked. */
export type QuerySessionEffectArgs = {
  sessionId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySessionSlotsArgs = {
  guestId?: InputMaybe<Scalars['ID']['input']>;
  sessionId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<SessionState>;
};


/** What can be asked. */
export type QueryUnfinishedUploadsArgs = {
  purpose: UploadPurpose;
  subjectId: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryWrittenModuleArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryWrittenModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WrittenFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A question as it is asked. */
export type Question = {
  __typename?: 'Question';
  /** What was answered and what is to be said about it; null before the answer. */
  answered?: Maybe<Answered>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it asks for. */
  kind: QuestionKind;
  /** In which languages its module is offered; its texts are in these alone. */
  languages: Array<Scalars['String']['output']>;
  /** To choose from or to put in order. */
  options: Array<QuestionOption>;
  /** The question, as safe HTML by language. */
  prompt: Scalars['LocalizedText']['output'];
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

/** An option as it is offered. */
export type QuestionOption = {
  __typename?: 'QuestionOption';
  /** Its identifier in this try; in the next one it has another, so that it tells nothing. */
  id: Scalars['ID']['output'];
  /** What it says. */
  text: Scalars['LocalizedText']['output'];
};

/** What awaits in a quiz: no question is told before a try. */
export type QuizFacts = {
  __typename?: 'QuizFacts';
  /** The share of right answers that passes, 0 to 1. */
  passMark: Scalars['Float']['output'];
  /** Questions in a try. */
  questions: Scalars['Int']['output'];
  /** Tries at most; null: as many as wanted. */
  tries?: Maybe<Scalars['Int']['output']>;
};

/** Which quiz. */
export type QuizInput = {
  /** Which part of it. */
  itemId: Scalars['ID']['input'];
  /** Which module. */
  moduleId: Scalars['ID']['input'];
};

/** A try, or why not: COORDINATORS_ONLY · MODULE_NOT_FOUND · ITEM_NOT_FOUND · ITEM_EMPTY. */
export type QuizPreviewResult = {
  __typename?: 'QuizPreviewResult';
  /** What was drawn, in the order shown. */
  questions?: Maybe<Array<Question>>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** What it is called. */
  tryId?: Maybe<Scalars['ID']['output']>;
};

/** One try at a quiz. */
export type QuizTry = {
  __typename?: 'QuizTry';
  /** When it ended; null: goes on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** 1, 2, … */
  number: Scalars['Int']['output'];
  /** Null before the end. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** What was drawn, in the order shown. */
  questions: Array<Question>;
  /** The share of right answers; null before the end. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** The try as it stands now, or why not. */
export type QuizTryResult = {
  __typename?: 'QuizTryResult';
  /** The module; finished when this was the last that was missing. */
  module?: Maybe<Module>;
  /**
   * Why not: FACULTY_ONLY · MODULE_NOT_BEGUN · ITEM_NOT_FOUND · NO_TRIES_LEFT {tries} · TRY_NOT_FOUND · QUESTION_NOT_FOUND; and of an answer, which then
   * costs nothing: ANSWER_MISSING · ONE_OPTION_ONLY · OPTION_NOT_FOUND · NUMBER_UNREADABLE {text} · TEXT_TOO_LONG {field, most}.
   */
  refusal?: Maybe<Refusal>;
  /** The try. */
  try?: Maybe<QuizTry>;
};

/** One's own view. */
export type RateSelfInput = {
  /** Each competency once, at most 200 of them. */
  ratings: Array<SelfRatingInput>;
};

/** Whose ratings these are, or a refusal. */
export type RateSelfResult = {
  __typename?: 'RateSelfResult';
  /** The viewer. */
  person?: Maybe<Person>;
  /** Why not: FACULTY_ONLY · COMPETENCY_NOT_FOUND, COMPETENCY_TWICE, LEVEL_NOT_POSSIBLE {competencyId} · TOO_MANY {most}. */
  refusal?: Maybe<Refusal>;
};

/** Exactly one of the two. */
export type ReadAllNoticesResult = {
  __typename?: 'ReadAllNoticesResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** Who has read them. */
  viewer?: Maybe<Viewer>;
};

/** A calendar's file. */
export type ReadGuestCalendarInput = {
  /** What stands in it: iCalendar. */
  ics: Scalars['String']['input'];
  /** What it is called where it says no name itself: its file's. */
  name: Scalars['String']['input'];
};

/** Which. */
export type ReadNoticeInput = {
  /** Its identifier. */
  noticeId: Scalars['ID']['input'];
};

/** Exactly one of the two. */
export type ReadNoticeResult = {
  __typename?: 'ReadNoticeResult';
  /** What was read. */
  noticeId?: Maybe<Scalars['ID']['output']>;
  /** Why not: NOTICE_NOT_FOUND. */
  refusal?: Maybe<Refusal>;
};

/** A grid: what holds for everybody in it is said once. */
export type RecordAppraisalsInput = {
  /** The kind of evidence, by its code; it limits the levels. */
  kind: Scalars['String']['input'];
  /** More about it, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the work was done; not in the future. */
  occurredOn: Scalars['Date']['input'];
  /** Each person once, at most 200, in at most 31 competencies altogether. */
  people: Array<GridPersonInput>;
  /** What the work was, at most 200 characters. */
  title: Scalars['String']['input'];
};

/** Exactly one of the two. */
export type RecordAppraisalsResult = {
  __typename?: 'RecordAppraisalsResult';
  /** What was recorded. */
  appraisals?: Maybe<RecordedAppraisals>;
  /** Why nothing was. */
  refusal?: Maybe<Refusal>;
};

/** A report that was looked at. */
export type RecordMeetingReportInput = {
  /** The preview's outcome. */
  outcome: Scalars['String']['input'];
  /** The same as in the preview. */
  report: MeetingReportInput;
};

/** How much a grid has recorded. */
export type RecordedAppraisals = {
  __typename?: 'RecordedAppraisals';
  /** How many appraisals they hold together. */
  appraisals: Scalars['Int']['output'];
  /** How many people have one more piece of evidence. */
  people: Scalars['Int']['output'];
};

/** What it renews. */
export type RefreshInput = {
  /** The changes that it deals with. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The highest level that it renews; 4 when left out. */
  upTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Why something was not done. The page has the text for each code, in both languages. */
export type Refusal = {
  __typename?: 'Refusal';
  /** What it is, in capitals. */
  code: Scalars['String']['output'];
  /** Values that its text needs. */
  details: Scalars['JSON']['output'];
};

/** Which, and why. */
export type RemoveBookingInput = {
  /** Which. */
  bookingId: Scalars['ID']['input'];
  /** Why, at most 500 characters: they read it. */
  reason: Scalars['String']['input'];
};

/** Which file of which draft. */
export type RemoveFileInput = {
  /** The draft. */
  evidenceId: Scalars['ID']['input'];
  /** The file. */
  fileId: Scalars['ID']['input'];
};

/** Which time. */
export type RemoveTimeInput = {
  /** Of every week or of certain days. */
  timeId: Scalars['ID']['input'];
};

/** Another name. */
export type RenameCohortInput = {
  /** Which cohort. */
  cohortId: Scalars['ID']['input'];
  /** At most 200 characters; no other cohort that goes on is called so. */
  name: Scalars['String']['input'];
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
  moduleId: Scalars['ID']['input'];
};

/** Somebody with a seat, as the report has them. */
export type ReportedSeat = {
  __typename?: 'ReportedSeat';
  /** As whom the report has them. */
  found: Array<MeetingAttendee>;
  /** How long at least, where it does not say when, and whether they came would then be another: they may have had two devices. Null: that makes no difference. */
  least?: Maybe<Scalars['Int']['output']>;
  /** How long they were there: what several of their rows cover counts once where the report says when they came and left, else they are added up; at most all of the date. */
  minutes: Scalars['Int']['output'];
  /** What becomes of it. */
  outcome: ReportOutcome;
  /** Who. */
  person: BookedPerson;
  /** What was said before. */
  said?: Maybe<AttendanceState>;
  /** How that is known. */
  source?: Maybe<AttendanceSource>;
  /** Whether they came, as it is to be recorded; null: the report says nothing of them. */
  state?: Maybe<AttendanceState>;
};

/** A file, and why it is returned. */
export type ReturnMaterialInput = {
  /** What was brought. */
  materialId: Scalars['ID']['input'];
  /** What is to be done about it, for its guest to read. */
  reason: Scalars['String']['input'];
};

/** What goes back, and why. */
export type ReturnModuleInput = {
  /** Which module. */
  moduleId: Scalars['ID']['input'];
  /** What its author reads, at most 2000 characters. */
  reason: Scalars['String']['input'];
};

/** What a practitioner brought, as a part of a module. */
export type ReusedMaterial = {
  __typename?: 'ReusedMaterial';
  /** Who brought it. */
  guest?: Maybe<Scalars['String']['output']>;
  /** A later version that was approved, for school-wide coordinators; null: none. */
  newer?: Maybe<NewerMaterial>;
  /** The last day on which it may be used; null: it may not. */
  until?: Maybe<Scalars['Date']['output']>;
  /** Which one of its name, from 1. */
  version: Scalars['Int']['output'];
};

/** How much waits. */
export type ReviewCounts = {
  __typename?: 'ReviewCounts';
  /** All. */
  all: Scalars['Int']['output'];
  /** The viewer's. */
  mine: Scalars['Int']['output'];
  /** Nobody has begun. */
  waiting: Scalars['Int']['output'];
};

/** Which part of the queue. */
export type ReviewFilter =
  /** all that waits, also with other reviewers */
  | 'all'
  /** the viewer has begun it, or it was passed to them and nobody else has begun */
  | 'mine'
  /** nobody has begun, and the viewer has not judged it yet */
  | 'waiting';

/** A part of the review queue, and the head of its page. */
export type ReviewQueue = {
  __typename?: 'ReviewQueue';
  /** Counts of each filter, whichever was asked for. */
  counts: ReviewCounts;
  /** The pieces with their places. */
  edges: Array<EvidenceEdge>;
  /** How many of all are late. */
  lateCount: Scalars['Int']['output'];
  /** After so many days a piece is late: the school's choice, 14 unless chosen. */
  limitDays: Scalars['Int']['output'];
  /** Days that the oldest of all has waited; null when none waits. */
  oldestDays?: Maybe<Scalars['Int']['output']>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many this filter finds in all. */
  totalCount: Scalars['Int']['output'];
};

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

/** What is to be done at a date. */
export type RollCall = {
  __typename?: 'RollCall';
  /** Whether it can be said who came. */
  canRecord: Scalars['Boolean']['output'];
  /** Whether a code can be shown. */
  canShowCode: Scalars['Boolean']['output'];
  /** The code that is open. */
  code?: Maybe<AttendanceCode>;
};

/** Where a session can take place. */
export type Room = {
  __typename?: 'Room';
  /** How many people fit in. */
  capacity: Scalars['Int']['output'];
  /** Whether nothing is planned there any more. */
  closed: Scalars['Boolean']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Where it is: building, campus, address. */
  place?: Maybe<Scalars['String']['output']>;
  /** How many dates to come are planned there; null for all but school-wide coordinators. */
  planned?: Maybe<Scalars['Int']['output']>;
  /** In which zone its clocks are, an IANA name. */
  zone: Scalars['String']['output'];
};

/** A part of a list of rooms. */
export type RoomConnection = {
  __typename?: 'RoomConnection';
  /** The rooms with their places. */
  edges: Array<RoomEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A room in a list. */
export type RoomEdge = {
  __typename?: 'RoomEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The room. */
  node: Room;
};

/** A room. */
export type RoomInput = {
  /** Which. */
  roomId: Scalars['ID']['input'];
};

/** Exactly one of the two. */
export type RoomResult = {
  __typename?: 'RoomResult';
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
  /** The room as it is now. */
  room?: Maybe<Room>;
};

/** A way to narrow or close a gap. */
export type Route = {
  __typename?: 'Route';
  /** Whether it closes the gap wholly. */
  closes: Scalars['Boolean']['output'];
  /** The kinds of evidence that go so far. */
  evidenceKinds: Array<EvidenceKind>;
  /** What it is. */
  kind: RouteKind;
  /** The level that would count afterwards, at most the target; null: proves nothing. */
  reaches?: Maybe<Scalars['Int']['output']>;
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
  evidenceId: Scalars['ID']['input'];
  /** When the work was done. */
  occurredOn: Scalars['Date']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
};

/** All that a draft says. */
export type SaveDraftInput = {
  /** Each competency once; at least one is needed when it is handed in. */
  claims?: InputMaybe<Array<ClaimInput>>;
  /** The draft that is changed; left out: a new one. */
  evidenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The code of its kind; anything but self_rating. */
  kind: Scalars['String']['input'];
  /** http or https, at most 2000 characters. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** At most 5000 characters. A note, a link or a file is needed when it is handed in. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When the work was done; today when left out. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it is to renew what was proven. */
  refresh?: InputMaybe<RefreshInput>;
  /** The revision that was read; left out: whichever it is, it is replaced. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, at most 200 characters; needed when it is handed in. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** All that a draft says from now on. */
export type SaveModuleDraftInput = {
  /** All of it. */
  content: ModuleContentInput;
  /** Which module. */
  moduleId: Scalars['ID']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
};

/** What is to be said of a room. */
export type SaveRoomInput = {
  /** 1 to 10000. */
  capacity: Scalars['Int']['input'];
  /** At most 200 characters; no two open rooms are called the same. */
  name: Scalars['String']['input'];
  /** At most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Which; null: a new one. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
  /** An IANA name. */
  zone: Scalars['String']['input'];
};

/** A session that its guest cannot give. */
export type SayUnableInput = {
  /** Why, in words that coordinators read, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** A step of the scale. */
export type ScaleLevel = {
  __typename?: 'ScaleLevel';
  /** The link of the teaching chain that it stands for. */
  chainLink?: Maybe<Scalars['LocalizedText']['output']>;
  /** What somebody does who has reached it. */
  descriptor: Scalars['LocalizedText']['output'];
  /** 1 to 5. */
  level: Scalars['Int']['output'];
  /** Its name. */
  title: Scalars['LocalizedText']['output'];
};

/** A school. */
export type School = {
  __typename?: 'School';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its IANA time zone: dates of work are dates there. */
  zone: Scalars['String']['output'];
};

/** Somebody whom a session would bring something. */
export type SeatCandidate = {
  __typename?: 'SeatCandidate';
  /** Their largest gap in what it is for. */
  gap: Scalars['Int']['output'];
  /** Who. */
  person: BookedPerson;
};

/** Something at the same time. */
export type SeatClash = {
  __typename?: 'SeatClash';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** In which zone it is planned, an IANA name. */
  zone: Scalars['String']['output'];
};

/** A part of the sessions to come. */
export type SeatConnection = {
  __typename?: 'SeatConnection';
  /** The sessions with their places. */
  edges: Array<SeatEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A session in its place. */
export type SeatEdge = {
  __typename?: 'SeatEdge';
  /** To be given as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** What a session may do for somebody in one competency. */
export type SeatGain = {
  __typename?: 'SeatGain';
  /** The level after coming alone, on demand after finishing its module; null: that adds nothing. */
  attending?: Maybe<Scalars['Int']['output']>;
  /** As far as its practice task or the guest's endorsement may lead, at most the target; null: no further than coming. */
  beyond?: Maybe<Scalars['Int']['output']>;
  /** As far as its practice task may lead of that; null: no further than coming. */
  byTask?: Maybe<Scalars['Int']['output']>;
  /** Whether that would close the gap wholly. */
  closes: Scalars['Boolean']['output'];
  /** Which. */
  competency: Competency;
  /** What counts today: 0 assessed below 1, null not assessed. */
  effective?: Maybe<Scalars['Int']['output']>;
  /** What they are to reach. */
  target: Scalars['Int']['output'];
};

/** Whether seats can be booked. */
export type SeatWindow =
  /** not yet */
  | 'not_yet'
  /** now */
  | 'open'
  /** no more */
  | 'over';

/** How somebody sees themselves in one competency. */
export type SelfRating = {
  __typename?: 'SelfRating';
  /** In what. */
  competency: Competency;
  /** 0 to 5. */
  level: Scalars['Int']['output'];
  /** When they said so. */
  ratedOn: Scalars['Date']['output'];
};

/** One's own view of one competency. */
export type SelfRatingInput = {
  /** Which. */
  competencyId: Scalars['ID']['input'];
  /** 0 to 5. */
  level: Scalars['Int']['input'];
};

/** What goes back, and why. */
export type SendBackEvidenceInput = {
  /** Its identifier. */
  evidenceId: Scalars['ID']['input'];
  /** How the rubric is filled in so far. */
  marks?: InputMaybe<Array<MarkInput>>;
  /** What the person reads, at most 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Whom a new link goes to. */
export type SendGuestLinkInput = {
  /** Their new address; the known one when left out. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The guest. */
  guestId: Scalars['ID']['input'];
};

/** A practitioner's session. */
export type Session = {
  __typename?: 'Session';
  /** What it is about; a language may be empty. */
  about: Scalars['LocalizedText']['output'];
  /** How many have a seat. */
  booked: Scalars['Int']['output'];
  /** How many seats there are. */
  capacity: Scalars['Int']['output'];
  /** What it is for, in order. */
  competencies: Array<SessionCompetency>;
  /** What its guest has signed last, for that guest and for coordinators; null otherwise, or where nothing was signed. */
  consent?: Maybe<Consent>;
  /** Until when the minimum is to be reached. */
  cutOffAt?: Maybe<Scalars['DateTime']['output']>;
  /** When and where, in order; empty on demand. */
  dates: Array<SessionDate>;
  /**
   * What those who took part have said of it, without names: for school-wide coordinators all of it; for its guest as of the last Sunday, in whole fives, nothing of fewer than five, and
   * only words that they may read. Null for all others, and where nothing can be told.
   */
  feedback?: Maybe<SessionFeedback>;
  /** Who gives it; null: nobody yet. */
  guest?: Maybe<SessionGuest>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** In which languages it is held. */
  languages: Array<SessionLanguage>;
  /**
   * What its guest has brought, what came first at the head: all of it for coordinators, their own for the guest, for who has a seat what
   * was approved and is covered by consent, the last of each name.
   */
  material: Array<SessionMaterial>;
  /** What its guest is asked to bring, for its guest and for coordinators; null otherwise. */
  materialExpected?: Maybe<Scalars['String']['output']>;
  /** With fewer it may not take place; 0: it takes place with anybody. */
  minimum: Scalars['Int']['output'];
  /** How long one date takes, or the recording. */
  minutes: Scalars['Int']['output'];
  /** Whether it has dates. */
  mode: SessionMode;
  /** The module that holds its practice task, material and recording; for all but coordinators once it is published. */
  module?: Maybe<SessionModule>;
  /** What its guest has offered, if it began so, for them and for coordinators; null otherwise. */
  offer?: Maybe<SessionProposal>;
  /** What it is to the viewer where it is taken any time; null for all but faculty, and where it has dates or its module is not for them. */
  onDemand?: Maybe<SessionOnDemand>;
  /**
   * What is still to come from its guest, for them and for coordinators: of what they are asked to bring, and their signature. Empty for everybody else, where a coordinator
   * has said that it is not needed, and while they cannot come.
   */
  owedByGuest: Array<MaterialOwed>;
  /**
   * Who took part: was there all of the time on every date, once the last is over; on demand, has finished its module. For its guest and for school-wide coordinators; null for all
   * others.
   */
  participants?: Maybe<Array<Participant>>;
  /** What only its coordinators read; null for everybody else. */
  plan?: Maybe<SessionPlan>;
  /** Whom its guest asks about it: the coordinator who planned it, for them and for coordinators; null where nobody has taken it up yet. */
  planner?: Maybe<Person>;
  /** What was asked of those who handed something in for its practice task: each version of it once. For its guest and for school-wide coordinators; null for all others. */
  practiceTasks?: Maybe<Array<PracticeTask>>;
  /** The proposal that waits for an answer, for its guest and for coordinators; null otherwise. */
  proposal?: Maybe<SessionProposal>;
  /** Until when; null: until its first date begins. */
  registrationClosesAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when seats are given; null: as soon as it is published. */
  registrationOpensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is in it; null for all but school-wide coordinators. */
  roll?: Maybe<SessionRoll>;
  /** What it is to the viewer; null for all but faculty, and where there are no seats to be had. */
  seat?: Maybe<SessionSeat>;
  /** By name who has a seat, for its guest, from when on the school tells them (`namesToGuests`); null until then, and for all others. */
  seatedNames?: Maybe<Array<Scalars['String']['output']>>;
  /** Where it stands today. */
  state: SessionState;
  /** How many things are still to come for it, needed or not; 0 for all but school-wide coordinators. */
  stillToCome: Scalars['Int']['output'];
  /** Whether its guest was thanked, for school-wide coordinators once they may be; null before, and for all others. */
  thanks?: Maybe<SessionThanks>;
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** That its guest cannot come, as long as nothing is decided: for them and for coordinators; null otherwise. */
  unable?: Maybe<SessionUnable>;
  /** Whether the viewer gives it and can say that they cannot come. */
  viewerCanSayUnable: Scalars['Boolean']['output'];
  /** In which zone it is planned, an IANA name. */
  zone: Scalars['String']['output'];
};

/** What dates would meet. */
export type SessionCheck = {
  __typename?: 'SessionCheck';
  /** Who has a seat and something else at one of these times. */
  clashes: Array<SessionClash>;
  /** What takes a room or the guest then, in the order of the dates. */
  conflicts: Array<DateConflict>;
  /** In the order in which they were given. */
  dates: Array<CheckedDate>;
};

/** Dates to be looked at. */
export type SessionCheckInput = {
  /** How many seats there are to be. */
  capacity: Scalars['Int']['input'];
  /** At most 20. */
  dates: Array<SessionDateInput>;
  /** Who is to give it. */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** How long each takes. */
  minutes: Scalars['Int']['input'];
  /** Whose; null: of a session that is only begun. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** By whose clocks they are meant. */
  zone: Scalars['String']['input'];
};

/** Somebody who has a seat and could not come. */
export type SessionClash = {
  __typename?: 'SessionClash';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** Who. */
  person: Person;
  /** When that begins. */
  startsAt: Scalars['DateTime']['output'];
  /** What they have then. */
  title: Scalars['LocalizedText']['output'];
};

/** A competency that a session serves, or that somebody knows. */
export type SessionCompetency = {
  __typename?: 'SessionCompetency';
  /** Which. */
  competency: Competency;
  /** As far as its practice task or the guest's endorsement may lead, 1 to 4 (coming proves 1); of somebody how far they know it, 1 to 5. */
  level: Scalars['Int']['output'];
};

/** A competency that a session is to serve. */
export type SessionCompetencyInput = {
  /** Which. */
  competencyId: Scalars['ID']['input'];
  /** 1 to 4. */
  level: Scalars['Int']['input'];
};

/** A part of a list of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** How many there are in each state, whichever was asked for. */
  counts: Array<SessionStateCount>;
  /** The sessions with their places. */
  edges: Array<SessionEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** When and where a session takes place. */
export type SessionDate = {
  __typename?: 'SessionDate';
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** Only held for whoever has to answer until then; null: it stands. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Its identifier; it stays when the date is moved. */
  id: Scalars['ID']['output'];
  /** Where it is online, for coordinators and for whoever takes part; null otherwise. */
  link?: Maybe<Scalars['String']['output']>;
  /** Whether it is online. */
  online: Scalars['Boolean']['output'];
  /** What is to be done there; null for all but school-wide coordinators. */
  rollCall?: Maybe<RollCall>;
  /** In which room; null: in none of ours. */
  room?: Maybe<Room>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Whether the code of the room is asked for now. */
  takesCode: Scalars['Boolean']['output'];
};

/** When and where a session is to take place. */
export type SessionDateInput = {
  /** Which of its dates; null: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is online: an address of the web; null: it is not. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** In which room; null: in none of ours. */
  roomId?: InputMaybe<Scalars['ID']['input']>;
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

/** A session in a list. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** What a session has changed for those who took part. */
export type SessionEffect = {
  __typename?: 'SessionEffect';
  /** As of which day their levels before are: the one before its first date; on demand, before it was published. */
  before: Scalars['Date']['output'];
  /** In each of its competencies, in order; for a guest where five or more had a gap. */
  competencies: Array<CompetencyEffect>;
  /** As of which day their levels are now. */
  countedOn: Scalars['Date']['output'];
  /** Where fewer than five had a gap, so that a guest is told nothing. */
  hidden: Array<Competency>;
  /** How many of them have a smaller gap in at least one of its competencies; null: not counted yet. */
  narrowed?: Maybe<Scalars['Int']['output']>;
  /** When it is counted next; null: it is counted at once. */
  nextOn?: Maybe<Scalars['Date']['output']>;
  /** How many took part: came to a date, or finished it on demand; to a guest on demand a multiple of five, so that there are at least so many; null: fewer than five, of whom they hear nothing more. */
  people?: Maybe<Scalars['Int']['output']>;
};

/** What those who took part have said of a session. */
export type SessionFeedback = {
  __typename?: 'SessionFeedback';
  /** How many have answered; for its guest all counts are rounded down to a multiple of five, so that 0 means fewer than five. */
  answers: Scalars['Int']['output'];
  /** As of which day it is counted. */
  countedOn: Scalars['Date']['output'];
  /** How many found it right. */
  right: Scalars['Int']['output'];
  /** How many found it too easy. */
  tooEasy: Scalars['Int']['output'];
  /** How many found it too hard. */
  tooHard: Scalars['Int']['output'];
  /** How useful for their teaching, from 1 to 5, on average; for its guest rounded to halves. */
  useful: Scalars['Float']['output'];
  /** What they will use in class, in an order that says nothing of them; for its guest none where fewer than five may be read. */
  words: Array<Scalars['String']['output']>;
};

/** Who gives a session, as its people see it. */
export type SessionGuest = {
  __typename?: 'SessionGuest';
  /** Where they work. */
  employer?: Maybe<Scalars['String']['output']>;
  /** Their identifier. */
  id: Scalars['ID']['output'];
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they work as. */
  occupation?: Maybe<Scalars['String']['output']>;
  /** In which zone they are, an IANA name; null: not known. */
  zone?: Maybe<Scalars['String']['output']>;
};

/** A session. */
export type SessionInput = {
  /** Which. */
  sessionId: Scalars['ID']['input'];
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

/** A file that a practitioner has brought for a session. */
export type SessionMaterial = {
  __typename?: 'SessionMaterial';
  /** captions: the name of the recording that they are of, whichever its version; null: not said. */
  captionsOf?: Maybe<Scalars['String']['output']>;
  /** The same as they are written, a line each. */
  chapterLines: Scalars['String']['output'];
  /** recording: its chapters, in order. */
  chapters: Array<Chapter>;
  /** What it is for and how far it leads, as its guest says. */
  competencies: Array<SessionCompetency>;
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or returned it, or took it back. */
  decidedBy?: Maybe<Person>;
  /** The file, as linkFile takes it. */
  fileId: Scalars['ID']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Where the draft of the session's module has it, for coordinators; null: it does not. */
  inModule?: Maybe<MaterialInModule>;
  /** What it is. */
  kind: MaterialKind;
  /** In which language; null: not said. */
  language?: Maybe<SessionLanguage>;
  /** The file's name. */
  name: Scalars['String']['output'];
  /** What it is called in a module until somebody says otherwise: its name without its ending. */
  readableName: Scalars['String']['output'];
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When all of it had come. */
  receivedAt: Scalars['DateTime']['output'];
  /** In bytes. */
  size: Scalars['Float']['output'];
  /** Where it stands. */
  state: MaterialState;
  /** A later one of this name has come. */
  superseded: Scalars['Boolean']['output'];
  /** Its media type, found in its bytes. */
  type: Scalars['String']['output'];
  /** Which one of this name it is, from 1. */
  version: Scalars['Int']['output'];
};

/** Whether a session has dates. */
export type SessionMode =
  /** it takes place on dates */
  | 'dated'
  /** it is a recording with material and tasks that is taken any time */
  | 'on_demand';

/** The module of a session. */
export type SessionModule = {
  __typename?: 'SessionModule';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Whether it can be begun. */
  published: Scalars['Boolean']['output'];
};

/** A session on demand to its reader. */
export type SessionOnDemand = {
  __typename?: 'SessionOnDemand';
  /** Whether they have begun it. */
  begun: Scalars['Boolean']['output'];
  /** Whether they have finished it. */
  finished: Scalars['Boolean']['output'];
  /** What it may do for them: finishing it, and beyond that what is handed in for it. Empty: it narrows none of their gaps. */
  gains: Array<SeatGain>;
  /** The module that it is. */
  moduleId: Scalars['ID']['output'];
};

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

/** What the coordinators of a session read and do. */
export type SessionPlan = {
  __typename?: 'SessionPlan';
  /** What can be done with it now. */
  deeds: Array<SessionDeed>;
  /** What it lacks to be published. */
  lacks: Array<SessionLack>;
  /** What the guest is asked to bring. */
  material?: Maybe<Scalars['String']['output']>;
  /** Whether its module can be begun. */
  mayMakeModule: Scalars['Boolean']['output'];
  /** What it waits for. */
  owed: SessionOwed;
  /** All proposals that were made for it, in order. */
  proposals: Array<SessionProposal>;
  /** To be given back when it is changed: what was looked at. */
  revision: Scalars['Int']['output'];
  /** What became of it, in order. */
  steps: Array<SessionStep>;
};

/** What a session is to say. */
export type SessionPlanInput = {
  /** At most 4000 characters in each. */
  about: Scalars['LocalizedText']['input'];
  /** 1 to 10000. */
  capacity: Scalars['Int']['input'];
  /** What it is for, in order, at most 10. */
  competencies: Array<SessionCompetencyInput>;
  /** Until when the minimum is to be reached. */
  cutOff?: InputMaybe<LocalMomentInput>;
  /** At most 20; on demand none. */
  dates: Array<SessionDateInput>;
  /** Who is to give it; null: not known yet. */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** In which languages it is held, at least one. */
  languages: Array<SessionLanguage>;
  /** What the guest is asked to bring, at most 2000 characters. */
  material?: InputMaybe<Scalars['String']['input']>;
  /** 0 to its capacity. */
  minimum: Scalars['Int']['input'];
  /** 15 to 1440. */
  minutes: Scalars['Int']['input'];
  /** Whether it has dates. */
  mode: SessionMode;
  /** Until when; null: until its first date begins. */
  registrationCloses?: InputMaybe<LocalMomentInput>;
  /** From when seats are given; null: as soon as it is published. */
  registrationOpens?: InputMaybe<LocalMomentInput>;
  /** At most 200 characters in each language; one may be empty until it is published. */
  title: Scalars['LocalizedText']['input'];
  /** By whose clocks its dates are meant, an IANA name. */
  zone: Scalars['String']['input'];
};

/** Times for a session, proposed to its guest or by them. */
export type SessionProposal = {
  __typename?: 'SessionProposal';
  /** Until when it is to be answered. */
  answerBy: Scalars['DateTime']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who made it. */
  by: Person;
  /** Whether the guest has proposed it; then a coordinator answers. */
  byGuest: Scalars['Boolean']['output'];
  /** Who is asked, or has proposed it: its guest, or somebody who is to give it instead. */
  guest: SessionGuest;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The times that a coordinator had asked for, where its guest proposes these instead; empty otherwise. */
  insteadOf: Array<ProposedTime>;
  /** Words beside it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why it was turned down. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  state: SessionProposalState;
  /** The times. */
  times: Array<ProposedTime>;
  /** Whether the viewer is the one to answer it. */
  viewerCanAnswer: Scalars['Boolean']['output'];
};

/** A proposal. */
export type SessionProposalInput = {
  /** Which. */
  proposalId: Scalars['ID']['input'];
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

/** Exactly one of the two. */
export type SessionResult = {
  __typename?: 'SessionResult';
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
  /** The session as it is now. */
  session?: Maybe<Session>;
};

/** Who is in a session. */
export type SessionRoll = {
  __typename?: 'SessionRoll';
  /** Whose place ended, the newest first, at most 100. */
  ended: Array<Booking>;
  /** Whether a seat that becomes free is offered to who waits: as long as one may register. */
  offersSeats: Scalars['Boolean']['output'];
  /** Who has a seat or is offered one, who booked first in front. */
  seated: Array<Booking>;
  /** Who waits, the next first. */
  waiting: Array<Booking>;
};

/** A session to its reader. */
export type SessionSeat = {
  __typename?: 'SessionSeat';
  /** What the viewer has of it; null: nothing. */
  booking?: Maybe<Booking>;
  /** What else they have a seat in at that time. */
  clash?: Maybe<SeatClash>;
  /** Until when. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do for them, in the session's order; empty: it narrows none of their gaps. */
  gains: Array<SeatGain>;
  /** How many on the waitlist have a larger gap than they. */
  larger?: Maybe<Scalars['Int']['output']>;
  /** How many seats are left: neither booked nor held for somebody. */
  left: Scalars['Int']['output'];
  /** From when; null: since it was published. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where they stand on the waitlist, or would stand, from 1; null: there is a seat, or they have one. */
  place?: Maybe<Scalars['Int']['output']>;
  /** How many are on the waitlist. */
  waiting: Scalars['Int']['output'];
  /** Whether seats can be booked now. */
  window: SeatWindow;
};

/** A time at which a session could take place. */
export type SessionSlot = {
  __typename?: 'SessionSlot';
  /** When it would be over. */
  endsAt: Scalars['DateTime']['output'];
  /** Who would give it. */
  guest: SessionGuest;
  /** How many levels of their gaps it may close, as many of them coming as there are seats. */
  levels: Scalars['Int']['output'];
  /** How many lack it in all. */
  ofPeople: Scalars['Int']['output'];
  /** How many of those who lack what it serves are free then, as far as their other seats say. */
  people: Scalars['Int']['output'];
  /** The smallest room that is large enough and free; null: none is. */
  room?: Maybe<Room>;
  /** Whether they have said when they are free; otherwise it is only a time of the day. */
  said: Scalars['Boolean']['output'];
  /** When it would begin. */
  startsAt: Scalars['DateTime']['output'];
};

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

/** How many sessions stand there. */
export type SessionStateCount = {
  __typename?: 'SessionStateCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where. */
  state: SessionState;
};

/** What somebody did with a session. */
export type SessionStep = {
  __typename?: 'SessionStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; null: the service itself. */
  by?: Maybe<Person>;
  /** Which. */
  kind: SessionStepKind;
  /** Why, where somebody said so. */
  reason?: Maybe<Scalars['String']['output']>;
};

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

/** The thanks to the guest who gave a session. */
export type SessionThanks = {
  __typename?: 'SessionThanks';
  /** When the short word of thanks went out by itself; null: it did not. */
  automaticAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did. */
  by?: Maybe<Person>;
  /** When a coordinator sent them; null: not yet. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What they wrote besides. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A guest's word that they cannot come. */
export type SessionUnable = {
  __typename?: 'SessionUnable';
  /** Whether somebody else is asked to give it instead, and it waits for an answer. */
  anotherAsked: Scalars['Boolean']['output'];
  /** Since when it is known. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A teacher would like a session for one of their gaps. */
export type SessionWish = {
  __typename?: 'SessionWish';
  /** Since when. */
  askedAt: Scalars['DateTime']['output'];
  /** For which. */
  competency: Competency;
  /** Its identifier. */
  id: Scalars['ID']['output'];
};

/** Exactly one of the two. */
export type SessionWishResult = {
  __typename?: 'SessionWishResult';
  /** Why nothing was changed. */
  refusal?: Maybe<Refusal>;
  /** The wish. */
  wish?: Maybe<SessionWish>;
};

/** A school as its operator sees it. */
export type SetUp = {
  __typename?: 'SetUp';
  /** Everybody who came by a launch, by name: to find whom to give a role. */
  appointees: AppointeeConnection;
  /** What a school needs before its faculty can work, in order. */
  checklist: Array<ChecklistStep>;
  /** One of them; null where it is not known. */
  course?: Maybe<KnownCourse>;
  /** What this school makes of each role that an LMS gives in a course. */
  courseRoles: Array<CourseRoleRule>;
  /** The courses that somebody was launched from: marked ones first, then by title. */
  courses: KnownCourseConnection;
  /** The places in the school's LMSs from which launches came: those that wait for a yes first, then the newest. */
  deployments: DeploymentConnection;
  /** School-wide authority in force, by name. */
  grants: GrantConnection;
  /** The school. */
  school: School;
};


/** A school as its operator sees it. */
export type SetUpAppointeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A school as its operator sees it. */
export type SetUpCourseArgs = {
  id: Scalars['ID']['input'];
};


/** A school as its operator sees it. */
export type SetUpCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A school as its operator sees it. */
export type SetUpDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school as its operator sees it. */
export type SetUpGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** By whom a setting was chosen. */
export type SettingChoice = {
  __typename?: 'SettingChoice';
  /** The person; null: not by anybody in particular. */
  by?: Maybe<Person>;
  /** From this day on. */
  on: Scalars['Date']['output'];
};

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
  code: Scalars['String']['input'];
  /** It may be recorded, and recordings shown. */
  recording: Scalars['Boolean']['input'];
  /** Until when it may be used again in modules; null: not. */
  reuseUntil?: InputMaybe<Scalars['Date']['input']>;
  /** For which session. */
  sessionId: Scalars['ID']['input'];
  /** The full name. */
  signature: Scalars['String']['input'];
  /** Of the words that were shown. */
  textHash: Scalars['String']['input'];
};

/** A dry run of a rule. */
export type StartAssignmentRuleInput = {
  /** Which. */
  batchId: Scalars['ID']['input'];
};

/** Which diagnostic. */
export type StartDiagnosticInput = {
  /** Of which area. */
  areaId: Scalars['ID']['input'];
};

/** The code, or a refusal. */
export type StartLinkingResult = {
  __typename?: 'StartLinkingResult';
  /** The code. */
  linkingCode?: Maybe<LinkingCode>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** Where a session stands, as it is kept. */
export type StoredSessionState =
  /** it does not take place */
  | 'cancelled'
  /** nothing more is to be done */
  | 'closed'
  /** its guest has agreed */
  | 'confirmed'
  /** somebody was asked, and the times are held for them */
  | 'on_hold'
  /** somebody was asked, and no time is held */
  | 'proposed'
  /** faculty find it */
  | 'published'
  /** it is being prepared */
  | 'wanted';

/** What a page that is open is told, over a WebSocket. It carries nothing: the page asks its document again. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Something of these kinds has, or since the page was asked may have, changed: also told once as soon as it listens. */
  changed: Topic;
};


/** What a page that is open is told, over a WebSocket. It carries nothing: the page asks its document again. */
export type SubscriptionChangedArgs = {
  topics: Array<Topic>;
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
  endorsementId: Scalars['ID']['input'];
  /** Why; a coordinator must say. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A level that a profile wants. */
export type Target = {
  __typename?: 'Target';
  /** In what. */
  competency: Competency;
  /** Whether it weighs half as much again. */
  core: Scalars['Boolean']['output'];
  /** 1 to 5. */
  importance: Scalars['Int']['output'];
  /** 1 to 5. */
  level: Scalars['Int']['output'];
  /** In force since. */
  startedOn: Scalars['Date']['output'];
};

/** What is to be handed in, what it proves, and by what it is judged. */
export type TaskFacts = {
  __typename?: 'TaskFacts';
  /** The viewer's hand-in: what they write on, what waits, or what became of it. Null: none yet. */
  handIn?: Maybe<Evidence>;
  /** Whether the viewer may begin another, since the last one proved less than the task may. */
  mayTryAgain: Scalars['Boolean']['output'];
  /** What it proves at most, once it is accepted. */
  proves: Array<EvidenceClaim>;
  /** By what it is judged. */
  rubric: Array<Criterion>;
  /** Whether a lesson design is what is handed in. */
  wantsDesign: Scalars['Boolean']['output'];
  /** Whether a file must be. */
  wantsFiles: Scalars['Boolean']['output'];
  /** Whether a text must be handed in. */
  wantsText: Scalars['Boolean']['output'];
};

/** A level that a task proves. */
export type TaskProof = {
  __typename?: 'TaskProof';
  /** In what: one of those that the module proves something in. */
  competencyId: Scalars['ID']['output'];
  /** At most the ceiling of its kind. */
  level: Scalars['Int']['output'];
};

/** A level that a task proves. */
export type TaskProofInput = {
  /** In what. */
  competencyId: Scalars['ID']['input'];
  /** 1 to 5. */
  level: Scalars['Int']['input'];
};

/** Thanks to a guest. */
export type ThankGuestInput = {
  /** For which session. */
  sessionId: Scalars['ID']['input'];
  /** What is to be said besides; may be empty. */
  words: Scalars['String']['input'];
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
  linkId: Scalars['ID']['input'];
};

/** The viewer as they are now, or a refusal. */
export type UndoLinkingResult = {
  __typename?: 'UndoLinkingResult';
  /** Why not. */
  refusal?: Maybe<Refusal>;
  /** The viewer. */
  viewer?: Maybe<Viewer>;
};

/** Which course. */
export type UnmarkCourseInput = {
  /** Its identifier. */
  courseId: Scalars['ID']['input'];
};

/** The course, or a refusal. */
export type UnmarkCourseResult = {
  __typename?: 'UnmarkCourseResult';
  /** The course. */
  course?: Maybe<KnownCourse>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** A file on its way, in parts and with breaks of up to a week. */
export type Upload = {
  __typename?: 'Upload';
  /** When it was begun. */
  begunAt: Scalars['DateTime']['output'];
  /** Bytes that have come. */
  come: Scalars['Float']['output'];
  /** Until when the rest may come. */
  endsAt: Scalars['DateTime']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The name of the file. */
  name: Scalars['String']['output'];
  /** Bytes in all. */
  size: Scalars['Float']['output'];
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
  guestId: Scalars['ID']['input'];
  /** The last day; null: no more. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A signed-in person, in one visit. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The school's own cohorts that they are in today. */
  cohorts: Array<OwnCohort>;
  /** Where they were launched from; null outside a course. */
  course?: Maybe<Course>;
  /** Whether they have been through the first visit, or put it off. */
  firstVisitDone: Scalars['Boolean']['output'];
  /** The LMS accounts that are known to be theirs, the oldest first. */
  identities: Array<Identity>;
  /** The language of this visit's pages: en or zh-Hans. */
  language: Scalars['String']['output'];
  /** The courses whose cohort they lead in this visit. */
  leadsCourses: Array<Course>;
  /** How many modules they have to do, without those that are waived. */
  openAssignments: Scalars['Int']['output'];
  /** Who it is. */
  person: Person;
  /** All that this visit may act as. */
  roles: Array<Role>;
  /** The school. */
  schoolName: Scalars['String']['output'];
  /** How far the school's set-up is, as this visit meets it. */
  setUpStage: SetUpStage;
  /** How many notices they have not read. */
  unreadNotices: Scalars['Int']['output'];
  /** Whether they make, fill and end cohorts: school-wide coordinators. */
  viewerCanChangeCohorts: Scalars['Boolean']['output'];
  /** Whether the framework, its profiles and events are theirs to change: school-wide coordinators. */
  viewerCanEditFramework: Scalars['Boolean']['output'];
  /** Whether practitioners are theirs to invite: school-wide coordinators. */
  viewerCanInviteGuests: Scalars['Boolean']['output'];
  /** Whether they have gaps, ratings and evidence of their own: faculty. */
  viewerCanLearn: Scalars['Boolean']['output'];
  /** Whether they make rules by which modules are given, and see those that there are: school-wide coordinators. */
  viewerCanMakeAssignmentRules: Scalars['Boolean']['output'];
  /** Whether they plan practitioners' sessions: school-wide coordinators. */
  viewerCanPlanSessions: Scalars['Boolean']['output'];
  /** Whether evidence may be passed to them: raters, and coordinators for those whom they reach. */
  viewerCanReview: Scalars['Boolean']['output'];
  /** Whether they lead a cohort, that of a course or the whole school. */
  viewerCanSeePeople: Scalars['Boolean']['output'];
  /** Whether they set the school up: operators. */
  viewerCanSetUp: Scalars['Boolean']['output'];
  /** When the visit ends, 12 hours after its launch. */
  visitEndsAt: Scalars['DateTime']['output'];
};

/** Why, and how long. */
export type WaiveAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<Scalars['ID']['input']>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** The last day of it; null: for good. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** For which session what is lacking is not needed, and why. */
export type WaiveMaterialInput = {
  /** Why, for other coordinators to read, at most 1000 characters. */
  reason: Scalars['String']['input'];
  /** Which. */
  sessionId: Scalars['ID']['input'];
};

/** What one profile asks of a competency. */
export type WantedBy = {
  __typename?: 'WantedBy';
  /** Whether it is core there. */
  core: Scalars['Boolean']['output'];
  /** How much it matters there. */
  importance: Scalars['Int']['output'];
  /** The level it wants. */
  level: Scalars['Int']['output'];
  /** Which. */
  profile: Profile;
  /** In force since. */
  startedOn: Scalars['Date']['output'];
};

/** A gap for which a session is wanted. */
export type WantedGap = {
  __typename?: 'WantedGap';
  /** In which competency. */
  competency: Competency;
  /** Whether the guest knows it from their work. */
  known: Scalars['Boolean']['output'];
  /** The level that most of them want. */
  level: Scalars['Int']['output'];
  /** At least so many teachers have it: 5, 10, 15 … */
  teachers: Scalars['Int']['output'];
};

/** A time of every week. */
export type WeeklyTime = {
  __typename?: 'WeeklyTime';
  /** Its last day; null: without end. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** Free, or not free. */
  free: Scalars['Boolean']['output'];
  /** From this minute of the day. */
  fromMinute: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Its first day; null: since ever. */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Until this minute of the day; 1440 is its end. */
  untilMinute: Scalars['Int']['output'];
  /** 1 (Monday) to 7. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** A time of every week. */
export type WeeklyTimeInput = {
  /** Its last day. */
  finishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Free, or not free. */
  free: Scalars['Boolean']['input'];
  /** From this minute of the day. */
  fromMinute: Scalars['Int']['input'];
  /** Its first day. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Until this minute of the day; 1440 is its end. */
  untilMinute: Scalars['Int']['input'];
  /** 1 (Monday) to 7. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** The trace from a level to each piece of evidence, date, event and rule. */
export type Why = {
  __typename?: 'Why';
  /** The framework's edition. */
  edition: Scalars['String']['output'];
  /** The changes known on the day that touch the competency. */
  events: Array<WhyEvent>;
  /** Every piece of evidence that was handed in, the newest work first. */
  evidence: Array<WhyEvidence>;
  /** How fast the competency ages. */
  halfLife: HalfLife;
  /** Every proven level, from 1. */
  levels: Array<WhyLevel>;
  /** The version of the rules. */
  ruleVersion: Scalars['String']['output'];
  /** The person's own ratings, newest first. */
  selfRatings: Array<WhySelfRating>;
  /** How several raters of one kind are settled. */
  settling: Settling;
};

/** One rater's judgement. */
export type WhyAppraisal = {
  __typename?: 'WhyAppraisal';
  /** What of it counts, at most the kind's ceiling; null: it does not. */
  counted?: Maybe<Scalars['Int']['output']>;
  /** What they gave. */
  level: Scalars['Int']['output'];
  /** Who. */
  rater: Person;
  /** When they said so. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it counts. */
  verdict: Verdict;
};

/** A change and what it does to this competency of this person. */
export type WhyEvent = {
  __typename?: 'WhyEvent';
  /** Whether a refresh has dealt with it. */
  cleared: Scalars['Boolean']['output'];
  /** Which. */
  event: CurrencyEvent;
  /** The first day on which older proof is stale. */
  staleFrom: Scalars['Date']['output'];
  /** Whether the highest proven level is older than it and nothing has cleared it. */
  touches: Scalars['Boolean']['output'];
};

/** A piece of evidence as it speaks of one competency. */
export type WhyEvidence = {
  __typename?: 'WhyEvidence';
  /** What each rater said, side by side, in the order they said it. */
  appraisals: Array<WhyAppraisal>;
  /** The level that the person claims. */
  claimedLevel?: Maybe<Scalars['Int']['output']>;
  /** What that is worth on the day. */
  countsAs?: Maybe<Scalars['Int']['output']>;
  /** How fresh it is, with every refresh that reaches it. */
  currency?: Maybe<Currency>;
  /** Its identifier. */
  evidenceId: Scalars['ID']['output'];
  /** What kind it is, with its ceiling. */
  kind: EvidenceKind;
  /** When the work was done. */
  occurredOn: Scalars['Date']['output'];
  /** What it proves once its raters are settled; null: nothing that counts. */
  proves?: Maybe<Scalars['Int']['output']>;
  /** When it was entered. */
  recordedAt: Scalars['DateTime']['output'];
  /** Set when it renews what was proven. */
  refresh?: Maybe<WhyRefresh>;
  /** Where it stands; only accepted evidence counts. */
  state: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** A proven level on the day. */
export type WhyLevel = {
  __typename?: 'WhyLevel';
  /** Days since. */
  ageDays: Scalars['Int']['output'];
  /** By age alone: the first day of ageing. */
  ageingFrom: Scalars['Date']['output'];
  /** The changes that a refresh has dealt with. */
  cleared: Array<CurrencyEvent>;
  /** Halves with each half-life. */
  confidence: Scalars['Float']['output'];
  /** What it is worth. */
  countsAs: Scalars['Int']['output'];
  /** Its currency. */
  currency: Currency;
  /** By age alone: the first lapsed day. */
  lapsedFrom: Scalars['Date']['output'];
  /** Which. */
  level: Scalars['Int']['output'];
  /** The newest day that proved at least it, or renewed it. */
  provedOn: Scalars['Date']['output'];
  /** The changes that make it stale. */
  staleBy: Array<CurrencyEvent>;
  /** By age alone: the first stale day. */
  staleFrom: Scalars['Date']['output'];
};

/** What a refresh does. */
export type WhyRefresh = {
  __typename?: 'WhyRefresh';
  /** The changes that it deals with. */
  clears: Array<CurrencyEvent>;
  /** The highest level that it renews. */
  upTo: Scalars['Int']['output'];
};

/** What the person said of themselves. */
export type WhySelfRating = {
  __typename?: 'WhySelfRating';
  /** The level. */
  level: Scalars['Int']['output'];
  /** When. */
  ratedOn: Scalars['Date']['output'];
};

/** A wish. */
export type WishInput = {
  /** Which. */
  wishId: Scalars['ID']['input'];
};

/** Which, and why. */
export type WithdrawAppraisalInput = {
  /** Its identifier. */
  appraisalId: Scalars['ID']['input'];
  /** Why, at most 2000 characters. */
  reason: Scalars['String']['input'];
};

/** Why. */
export type WithdrawAssignmentsInput = {
  /** Which. */
  assignmentIds: Array<Scalars['ID']['input']>;
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** A recording and its chapters: all of them, as they are to stand. */
export type WriteChaptersInput = {
  /** A line each, in order: `0:00 Where it begins`, `1:02:05 How it ends`; at most 100. Empty: none. */
  lines: Scalars['String']['input'];
  /** What was brought. */
  materialId: Scalars['ID']['input'];
  /** How long it is, as the page has found it; null: not known. */
  seconds?: InputMaybe<Scalars['Float']['input']>;
};

/** A criterion of a rubric. */
export type WrittenCriterion = {
  __typename?: 'WrittenCriterion';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What is seen at level 0, 1, … */
  levels: Array<Scalars['LocalizedText']['output']>;
  /** What it looks at. */
  title: Scalars['LocalizedText']['output'];
};

/** A criterion of a rubric. */
export type WrittenCriterionInput = {
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** What is seen at level 0, 1, …; at most 500 characters a language each. */
  levels: Array<Scalars['LocalizedText']['input']>;
  /** At most 500 characters a language. */
  title: Scalars['LocalizedText']['input'];
};

/** Which of the modules that one writes on. */
export type WrittenFilter =
  /** all */
  | 'all'
  /** what the viewer has begun */
  | 'mine'
  /** what is to be approved for the school */
  | 'waiting';

/** A part, with all that its writers know: answers too. */
export type WrittenItem = {
  __typename?: 'WrittenItem';
  /** page: Markdown. link, file, video: what to look for there. practice_task, lesson_design: what is to be done, in Markdown. */
  body?: Maybe<Scalars['LocalizedText']['output']>;
  /** video: its captions by language. */
  captions: Array<Captions>;
  /** video: its chapters as they are written, a line each. */
  chapterLines?: Maybe<Scalars['String']['output']>;
  /** file, video: why nobody can have it; null: it is there. It cannot be published so. */
  closed?: Maybe<FileClosed>;
  /** file, video: which of the module's files. */
  fileId?: Maybe<Scalars['ID']['output']>;
  /** The same as safe HTML. */
  html?: Maybe<Scalars['LocalizedText']['output']>;
  /** Its identifier; stays when it is moved. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ItemKind;
  /** file, video: what it is of what a practitioner brought; null: its writers have uploaded it. */
  material?: Maybe<ReusedMaterial>;
  /** lesson_design: how long the lesson is to be; null: as the teacher likes. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** quiz. */
  quiz?: Maybe<WrittenQuiz>;
  /** video: how long it is, in seconds; null: not known to be playable. */
  seconds?: Maybe<Scalars['Float']['output']>;
  /** practice_task, lesson_design. */
  task?: Maybe<WrittenTask>;
  /** What it is called. */
  title: Scalars['LocalizedText']['output'];
  /** link: where, http or https. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A part; the fields of its kind are needed, others stay out. */
export type WrittenItemInput = {
  /** page, link, file, video, practice_task, lesson_design. */
  body?: InputMaybe<Scalars['LocalizedText']['input']>;
  /** video: at most one for each language. */
  captions?: InputMaybe<Array<CaptionsInput>>;
  /** video: its chapters, a line each, in order: `0:00 Where it begins`, `1:02:05 How it ends`. */
  chapterLines?: InputMaybe<Scalars['String']['input']>;
  /** file, video: one that was uploaded to this module. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: ItemKind;
  /** lesson_design: 1 to 600. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** quiz. */
  quiz?: InputMaybe<WrittenQuizInput>;
  /** video: its length as the page has found it. */
  seconds?: InputMaybe<Scalars['Float']['input']>;
  /** practice_task, lesson_design. */
  task?: InputMaybe<WrittenTaskInput>;
  /** What it is called. */
  title: Scalars['LocalizedText']['input'];
  /** link. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A module as those see it who write it. */
export type WrittenModule = {
  __typename?: 'WrittenModule';
  /** What became of it on its way to the school, the last first. */
  approvals: Array<ModuleApproval>;
  /** The newest version that was approved for the school; null: none. Who is in one of its cohorts finds the newest of all. */
  approvedVersion?: Maybe<Scalars['Int']['output']>;
  /** How many have begun any of its versions. */
  begun: Scalars['Int']['output'];
  /** The cohorts that it is for, and nobody else until a version is approved for the school; null: it is the school's from the beginning. */
  cohorts?: Maybe<Array<ModuleCohort>>;
  /** What is written on. */
  draft: ModuleDraft;
  /** Whether the draft says something that the newest version does not. */
  draftIsAhead: Scalars['Boolean']['output'];
  /** The files that were uploaded to it, the oldest first. */
  files: Array<KeptFile>;
  /** How many have finished one. */
  finished: Scalars['Int']['output'];
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** Whether the viewer says what becomes of it for its readers: school-wide coordinators, and who coordinates all of its cohorts. */
  mayPublish: Scalars['Boolean']['output'];
  /** The draft as faculty would go through it, complete or not. Nothing becomes of it: it has no attempt, and nothing is handed in for it. */
  preview: Module;
  /** What keeps the draft from being published. */
  problems: Array<ModuleProblem>;
  /** Where it stands. */
  state: ModuleState;
  /** What waits to be approved, else the newest version where the school has not got it; null: the school has all. */
  toApprove?: Maybe<ModuleVersion>;
  /** Internal training or external guidance. */
  track: ModuleTrack;
  /** The versions published, the newest first. */
  versions: Array<ModuleVersion>;
  /** How long it has waited to be approved, in days; null: it does not wait. */
  waitingDays?: Maybe<Scalars['Int']['output']>;
};

/** A part of the list of modules. */
export type WrittenModuleConnection = {
  __typename?: 'WrittenModuleConnection';
  /** The modules with their places. */
  edges: Array<WrittenModuleEdge>;
  /** Where the list goes on. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A module in the list. */
export type WrittenModuleEdge = {
  __typename?: 'WrittenModuleEdge';
  /** Its place in it. */
  cursor: Scalars['String']['output'];
  /** The module. */
  node: WrittenModule;
};

/** The module, or why not: COORDINATORS_ONLY, MODULE_NOT_FOUND and what the README of modules lists. */
export type WrittenModuleResult = {
  __typename?: 'WrittenModuleResult';
  /** The module. */
  module?: Maybe<WrittenModule>;
  /** Why not. */
  refusal?: Maybe<Refusal>;
};

/** An option, and whether it is right. */
export type WrittenOption = {
  __typename?: 'WrittenOption';
  /** Whether it is right. */
  correct: Scalars['Boolean']['output'];
  /** Said to whoever chose it. */
  feedback?: Maybe<Scalars['LocalizedText']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it says. */
  text: Scalars['LocalizedText']['output'];
};

/** An option. */
export type WrittenOptionInput = {
  /** Whether it is right. */
  correct: Scalars['Boolean']['input'];
  /** Said to whoever chose it. */
  feedback?: InputMaybe<Scalars['LocalizedText']['input']>;
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** At most 500 characters a language. */
  text: Scalars['LocalizedText']['input'];
};

/** A question with its answer. */
export type WrittenQuestion = {
  __typename?: 'WrittenQuestion';
  /** short: any of these, in whatever case. */
  accepted: Array<Scalars['String']['output']>;
  /** Said after the answer, right or wrong. */
  feedback?: Maybe<Scalars['LocalizedText']['output']>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** What it asks for. */
  kind: QuestionKind;
  /** numeric: the answer. */
  number?: Maybe<Scalars['Float']['output']>;
  /** To choose from, or in the right order. */
  options: Array<WrittenOption>;
  /** The question. */
  prompt: Scalars['LocalizedText']['output'];
  /** numeric: how far off is right too. */
  tolerance?: Maybe<Scalars['Float']['output']>;
};

/** A question. */
export type WrittenQuestionInput = {
  /** short; at most 20. */
  accepted: Array<Scalars['String']['input']>;
  /** Said after the answer. */
  feedback?: InputMaybe<Scalars['LocalizedText']['input']>;
  /** A UUID made by the page. */
  id: Scalars['ID']['input'];
  /** What it asks for. */
  kind: QuestionKind;
  /** numeric. */
  number?: InputMaybe<Scalars['Float']['input']>;
  /** At most 12. */
  options: Array<WrittenOptionInput>;
  /** The question. */
  prompt: Scalars['LocalizedText']['input'];
  /** numeric. */
  tolerance?: InputMaybe<Scalars['Float']['input']>;
};

/** A quiz with its answers. */
export type WrittenQuiz = {
  __typename?: 'WrittenQuiz';
  /** How many are drawn for a try; null: all. */
  draw?: Maybe<Scalars['Int']['output']>;
  /** The share of right answers that passes, 0 to 1. */
  passMark: Scalars['Float']['output'];
  /** All that may be drawn. */
  questions: Array<WrittenQuestion>;
  /** Whether questions and options come in another order each time. */
  shuffle: Scalars['Boolean']['output'];
  /** Tries at most; null: as many as wanted. */
  tries?: Maybe<Scalars['Int']['output']>;
};

/** A quiz. */
export type WrittenQuizInput = {
  /** How many are drawn for a try; null: all. */
  draw?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 1. */
  passMark: Scalars['Float']['input'];
  /** At most 100. */
  questions: Array<WrittenQuestionInput>;
  /** Whether the order changes. */
  shuffle: Scalars['Boolean']['input'];
  /** Tries at most; null: as many as wanted. */
  tries?: InputMaybe<Scalars['Int']['input']>;
};

/** What is to be handed in, what it proves, and by what it is judged. */
export type WrittenTask = {
  __typename?: 'WrittenTask';
  /** The rubric. */
  criteria: Array<WrittenCriterion>;
  /** What it proves at most, once it is accepted. */
  proofs: Array<TaskProof>;
  /** Whether a file must be. */
  wantsFiles: Scalars['Boolean']['output'];
  /** Whether a text must be handed in; never beside a lesson design. */
  wantsText: Scalars['Boolean']['output'];
};

/** A task. */
export type WrittenTaskInput = {
  /** At most 20. */
  criteria: Array<WrittenCriterionInput>;
  /** Each competency once, at most 20. */
  proofs: Array<TaskProofInput>;
  /** Whether a file must be. */
  wantsFiles: Scalars['Boolean']['input'];
  /** Whether a text must be handed in. */
  wantsText: Scalars['Boolean']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptEvidenceInput: AcceptEvidenceInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddMembersFromTableInput: AddMembersFromTableInput;
  AdmitDeploymentInput: AdmitDeploymentInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdmitDeploymentResult: ResolverTypeWrapper<Omit<AdmitDeploymentResult, 'deployment'> & { deployment?: Maybe<ResolversTypes['Deployment']> }>;
  AnswerDiagnosticInput: AnswerDiagnosticInput;
  AnswerQuestionInput: AnswerQuestionInput;
  Answered: ResolverTypeWrapper<Answered>;
  Appointee: ResolverTypeWrapper<AppointeeRow>;
  AppointeeConnection: ResolverTypeWrapper<Omit<AppointeeConnection, 'edges'> & { edges: Array<ResolversTypes['AppointeeEdge']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AppointeeEdge: ResolverTypeWrapper<Omit<AppointeeEdge, 'node'> & { node: ResolversTypes['Appointee'] }>;
  Appraisal: ResolverTypeWrapper<Omit<Appraisal, 'competency' | 'rater'> & { competency: ResolversTypes['Competency'], rater: ResolversTypes['Person'] }>;
  ApprovalStep: ApprovalStep;
  ApproveModuleInput: ApproveModuleInput;
  Area: ResolverTypeWrapper<KeptArea>;
  AskAnotherInput: AskAnotherInput;
  AskForSessionInput: AskForSessionInput;
  AskGuestCodeInput: AskGuestCodeInput;
  AskGuestCodeResult: ResolverTypeWrapper<AskGuestCodeResult>;
  AskGuestInput: AskGuestInput;
  AskedCode: ResolverTypeWrapper<AskedCode>;
  AssignModuleInput: AssignModuleInput;
  Assignment: ResolverTypeWrapper<GivenAssignment>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AssignmentBatch: ResolverTypeWrapper<AssignmentBatchRow>;
  AssignmentBatchConnection: ResolverTypeWrapper<Omit<AssignmentBatchConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentBatchEdge']> }>;
  AssignmentBatchEdge: ResolverTypeWrapper<Omit<AssignmentBatchEdge, 'node'> & { node: ResolversTypes['AssignmentBatch'] }>;
  AssignmentBatchResult: ResolverTypeWrapper<Omit<AssignmentBatchResult, 'batch'> & { batch?: Maybe<ResolversTypes['AssignmentBatch']> }>;
  AssignmentBatchState: AssignmentBatchState;
  AssignmentClash: ResolverTypeWrapper<KeptClash>;
  AssignmentConnection: ResolverTypeWrapper<Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentEdge']> }>;
  AssignmentCount: ResolverTypeWrapper<AssignmentCount>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  AssignmentOutcome: AssignmentOutcome;
  AssignmentReason: ResolverTypeWrapper<KeptReason>;
  AssignmentRow: ResolverTypeWrapper<AssignmentPersonRow>;
  AssignmentRowConnection: ResolverTypeWrapper<Omit<AssignmentRowConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentRowEdge']> }>;
  AssignmentRowEdge: ResolverTypeWrapper<Omit<AssignmentRowEdge, 'node'> & { node: ResolversTypes['AssignmentRow'] }>;
  AssignmentRule: ResolverTypeWrapper<AssignmentRuleRow>;
  AssignmentRuleConnection: ResolverTypeWrapper<Omit<AssignmentRuleConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentRuleEdge']> }>;
  AssignmentRuleEdge: ResolverTypeWrapper<Omit<AssignmentRuleEdge, 'node'> & { node: ResolversTypes['AssignmentRule'] }>;
  AssignmentRuleExplanation: ResolverTypeWrapper<RuleExplanation>;
  AssignmentRuleInput: AssignmentRuleInput;
  AssignmentRuleMembership: ResolverTypeWrapper<Omit<AssignmentRuleMembership, 'cohort'> & { cohort: ResolversTypes['Cohort'] }>;
  AssignmentRuleOutcome: AssignmentRuleOutcome;
  AssignmentRuleResult: ResolverTypeWrapper<Omit<AssignmentRuleResult, 'rule'> & { rule?: Maybe<ResolversTypes['AssignmentRule']> }>;
  AssignmentRuleState: AssignmentRuleState;
  AssignmentRuleStep: ResolverTypeWrapper<AssignmentRuleStepRow>;
  AssignmentRuleStepKind: AssignmentRuleStepKind;
  AssignmentRuleVersion: ResolverTypeWrapper<AssignmentRuleVersionRow>;
  AssignmentSetting: ResolverTypeWrapper<Omit<AssignmentSetting, 'chosen'> & { chosen?: Maybe<ResolversTypes['SettingChoice']> }>;
  AssignmentSettings: ResolverTypeWrapper<ShownAssigningSettings>;
  AssignmentState: AssignmentState;
  AssignmentStep: ResolverTypeWrapper<GivenStep>;
  AssignmentStepKind: AssignmentStepKind;
  AssignmentsResult: ResolverTypeWrapper<Omit<AssignmentsResult, 'assignments'> & { assignments?: Maybe<Array<ResolversTypes['Assignment']>> }>;
  Attempt: ResolverTypeWrapper<AttemptRow>;
  AttemptItem: ResolverTypeWrapper<Omit<AttemptItem, 'tries'> & { tries: Array<ResolversTypes['QuizTry']> }>;
  Attendance: ResolverTypeWrapper<KeptAttendance>;
  AttendanceCode: ResolverTypeWrapper<OpenCode>;
  AttendanceInput: AttendanceInput;
  AttendanceMarkInput: AttendanceMarkInput;
  AttendanceResult: ResolverTypeWrapper<Omit<AttendanceResult, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  AttendanceSource: AttendanceSource;
  AttendanceState: AttendanceState;
  Availability: ResolverTypeWrapper<ShownAvailability>;
  AvailabilityBasis: AvailabilityBasis;
  BeginCohortInput: BeginCohortInput;
  BeginModuleInput: BeginModuleInput;
  BeginUploadInput: BeginUploadInput;
  BeginUploadResult: ResolverTypeWrapper<Omit<BeginUploadResult, 'upload'> & { upload?: Maybe<ResolversTypes['Upload']> }>;
  BookSeatInput: BookSeatInput;
  BookedPerson: ResolverTypeWrapper<BookedPerson>;
  Booking: ResolverTypeWrapper<KeptBooking>;
  BookingInput: BookingInput;
  BookingResult: ResolverTypeWrapper<Omit<BookingResult, 'booking'> & { booking?: Maybe<ResolversTypes['Booking']> }>;
  BookingState: BookingState;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedShown>;
  CalendarFeedResult: ResolverTypeWrapper<Omit<CalendarFeedResult, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  CancelSessionInput: CancelSessionInput;
  Candidate: ResolverTypeWrapper<CandidateRow>;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'edges'> & { edges: Array<ResolversTypes['CandidateEdge']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  Captions: ResolverTypeWrapper<Captions>;
  CaptionsInput: CaptionsInput;
  ChangeCourseRoleInput: ChangeCourseRoleInput;
  ChangeCourseRoleResult: ResolverTypeWrapper<ChangeCourseRoleResult>;
  ChangeSchoolInput: ChangeSchoolInput;
  ChangeSchoolResult: ResolverTypeWrapper<ChangeSchoolResult>;
  ChangeSessionInput: ChangeSessionInput;
  Chapter: ResolverTypeWrapper<Chapter>;
  CheckedDate: ResolverTypeWrapper<CheckedDate>;
  ChecklistCode: ChecklistCode;
  ChecklistStep: ResolverTypeWrapper<ChecklistStep>;
  ChooseAssignmentHoursInput: ChooseAssignmentHoursInput;
  ChooseAssignmentHoursResult: ResolverTypeWrapper<ChooseAssignmentHoursResult>;
  ChooseAvailabilityInput: ChooseAvailabilityInput;
  ChooseGuestZoneInput: ChooseGuestZoneInput;
  ChooseLanguageInput: ChooseLanguageInput;
  ChooseLanguageResult: ResolverTypeWrapper<Omit<ChooseLanguageResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ChooseModuleCohortsInput: ChooseModuleCohortsInput;
  ChooseNamesToGuestsInput: ChooseNamesToGuestsInput;
  ChooseNoticeInput: ChooseNoticeInput;
  ChooseNoticeResult: ResolverTypeWrapper<ChooseNoticeResult>;
  ChooseOverdueLimitInput: ChooseOverdueLimitInput;
  ChooseOverdueLimitResult: ResolverTypeWrapper<ChooseOverdueLimitResult>;
  ChooseProfilesInput: ChooseProfilesInput;
  ChooseProfilesResult: ResolverTypeWrapper<Omit<ChooseProfilesResult, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ChooseReviewLimitInput: ChooseReviewLimitInput;
  ChooseReviewLimitResult: ResolverTypeWrapper<ChooseReviewLimitResult>;
  ChooseSettlingInput: ChooseSettlingInput;
  ChooseSettlingResult: ResolverTypeWrapper<Omit<ChooseSettlingResult, 'framework'> & { framework?: Maybe<ResolversTypes['Framework']> }>;
  ChosenAttendeeInput: ChosenAttendeeInput;
  ClaimInput: ClaimInput;
  Cohort: ResolverTypeWrapper<FoundCohort>;
  CohortCondition: ResolverTypeWrapper<CohortCondition>;
  CohortConditionInput: CohortConditionInput;
  CohortConnection: ResolverTypeWrapper<Omit<CohortConnection, 'edges'> & { edges: Array<ResolversTypes['CohortEdge']> }>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  CohortInput: CohortInput;
  CohortLead: ResolverTypeWrapper<LeadRow>;
  CohortLeadInput: CohortLeadInput;
  CohortMember: ResolverTypeWrapper<FoundMember>;
  CohortMemberConnection: ResolverTypeWrapper<Omit<CohortMemberConnection, 'edges'> & { edges: Array<ResolversTypes['CohortMemberEdge']> }>;
  CohortMemberEdge: ResolverTypeWrapper<Omit<CohortMemberEdge, 'node'> & { node: ResolversTypes['CohortMember'] }>;
  CohortPeopleInput: CohortPeopleInput;
  CohortResult: ResolverTypeWrapper<Omit<CohortResult, 'cohort'> & { cohort?: Maybe<ResolversTypes['Cohort']> }>;
  CohortRuleInput: CohortRuleInput;
  CohortRulePreview: ResolverTypeWrapper<Omit<CohortRulePreview, 'joining' | 'leaving'> & { joining: ResolversTypes['PreviewedPeople'], leaving: ResolversTypes['PreviewedPeople'] }>;
  Competency: ResolverTypeWrapper<KeptCompetency>;
  CompetencyEffect: ResolverTypeWrapper<Omit<CompetencyEffect, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  ConfirmCoordinatorInput: ConfirmCoordinatorInput;
  ConfirmCoordinatorResult: ResolverTypeWrapper<Omit<ConfirmCoordinatorResult, 'course'> & { course?: Maybe<ResolversTypes['KnownCourse']> }>;
  Consent: ResolverTypeWrapper<SignedConsent>;
  ConsentInput: ConsentInput;
  ConsentResult: ResolverTypeWrapper<Omit<ConsentResult, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ConsentText: ResolverTypeWrapper<ConsentText>;
  Coordinator: ResolverTypeWrapper<CoordinatorRow>;
  CopyModuleInput: CopyModuleInput;
  CounterProposalInput: CounterProposalInput;
  Course: ResolverTypeWrapper<Course>;
  CourseRoleRule: ResolverTypeWrapper<CourseRoleRule>;
  CourseStanding: CourseStanding;
  Criterion: ResolverTypeWrapper<Criterion>;
  CriterionLevel: ResolverTypeWrapper<CriterionLevel>;
  Currency: Currency;
  CurrencyEvent: ResolverTypeWrapper<KeptCurrencyEvent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateConflict: ResolverTypeWrapper<DateConflict>;
  DateConflictKind: DateConflictKind;
  DateProblem: DateProblem;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedTime: ResolverTypeWrapper<DatedRow>;
  DatedTimeInput: DatedTimeInput;
  DecideEvidenceInput: DecideEvidenceInput;
  DeclineProposalInput: DeclineProposalInput;
  Demand: ResolverTypeWrapper<CountedDemand>;
  Deployment: ResolverTypeWrapper<KnownDeploymentRow>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges'> & { edges: Array<ResolversTypes['DeploymentEdge']> }>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentState: DeploymentState;
  Deputy: ResolverTypeWrapper<Omit<Deputy, 'person'> & { person: ResolversTypes['Person'] }>;
  DeputyResult: ResolverTypeWrapper<Omit<DeputyResult, 'deputy'> & { deputy?: Maybe<ResolversTypes['Deputy']> }>;
  DescribeMaterialInput: DescribeMaterialInput;
  Diagnostic: ResolverTypeWrapper<ShownDiagnostic>;
  DiagnosticAnswerResult: ResolverTypeWrapper<Omit<DiagnosticAnswerResult, 'diagnostic'> & { diagnostic?: Maybe<ResolversTypes['Diagnostic']> }>;
  DiagnosticResult: ResolverTypeWrapper<Omit<DiagnosticResult, 'diagnostic'> & { diagnostic?: Maybe<ResolversTypes['Diagnostic']> }>;
  DiagnosticTry: ResolverTypeWrapper<ShownDiagnosticTry>;
  DiscardDraftResult: ResolverTypeWrapper<DiscardDraftResult>;
  EndCoordinatorInput: EndCoordinatorInput;
  EndCoordinatorResult: ResolverTypeWrapper<Omit<EndCoordinatorResult, 'course'> & { course?: Maybe<ResolversTypes['KnownCourse']> }>;
  EndDeputyResult: ResolverTypeWrapper<Omit<EndDeputyResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  EndGrantInput: EndGrantInput;
  EndGrantResult: ResolverTypeWrapper<Omit<EndGrantResult, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  EndorseInput: EndorseInput;
  EndorseResult: ResolverTypeWrapper<Omit<EndorseResult, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  EndorsedLevel: ResolverTypeWrapper<KeptEndorsedLevel>;
  EndorsedLevelInput: EndorsedLevelInput;
  EndorsedPersonInput: EndorsedPersonInput;
  Endorsement: ResolverTypeWrapper<KeptEndorsement>;
  EndorsementResult: ResolverTypeWrapper<Omit<EndorsementResult, 'endorsement'> & { endorsement?: Maybe<ResolversTypes['Endorsement']> }>;
  EnterAttendanceCodeInput: EnterAttendanceCodeInput;
  EnterSetUpCodeInput: EnterSetUpCodeInput;
  EnterSetUpCodeResult: ResolverTypeWrapper<Omit<EnterSetUpCodeResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  Evidence: ResolverTypeWrapper<FoundPiece>;
  EvidenceClaim: ResolverTypeWrapper<Omit<EvidenceClaim, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversTypes['EvidenceEdge']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceEffect: ResolverTypeWrapper<Omit<EvidenceEffect, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFile>;
  EvidenceInput: EvidenceInput;
  EvidenceKind: ResolverTypeWrapper<EvidenceKind>;
  EvidenceRefresh: ResolverTypeWrapper<Omit<EvidenceRefresh, 'events'> & { events: Array<ResolversTypes['CurrencyEvent']> }>;
  EvidenceResult: ResolverTypeWrapper<Omit<EvidenceResult, 'evidence'> & { evidence?: Maybe<ResolversTypes['Evidence']> }>;
  EvidenceState: ResolverTypeWrapper<Omit<EvidenceState, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  EvidenceStateName: EvidenceStateName;
  EvidenceTask: ResolverTypeWrapper<AskedTask>;
  Expertise: ResolverTypeWrapper<FoundExpertise>;
  ExpertiseInput: ExpertiseInput;
  ExtendAssignmentsInput: ExtendAssignmentsInput;
  FeedbackAnswer: ResolverTypeWrapper<FeedbackAnswer>;
  FeedbackResult: ResolverTypeWrapper<Omit<FeedbackResult, 'feedback'> & { feedback?: Maybe<ResolversTypes['OwnFeedback']> }>;
  FeltLevel: FeltLevel;
  FileClosed: FileClosed;
  FileLink: ResolverTypeWrapper<FileLink>;
  FileScan: FileScan;
  FinishFirstVisitInput: FinishFirstVisitInput;
  FinishFirstVisitResult: ResolverTypeWrapper<Omit<FinishFirstVisitResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ForgetGuestCalendarInput: ForgetGuestCalendarInput;
  FoundBy: FoundBy;
  Framework: ResolverTypeWrapper<KeptFramework>;
  FreeTime: ResolverTypeWrapper<FreeTime>;
  Gap: ResolverTypeWrapper<FoundGap>;
  GapAssignment: ResolverTypeWrapper<GapAssignment>;
  GapCounts: ResolverTypeWrapper<GapCounts>;
  GapPage: ResolverTypeWrapper<FoundGapPage>;
  GapSession: ResolverTypeWrapper<GapSession>;
  GiveFeedbackInput: GiveFeedbackInput;
  GivenLevelInput: GivenLevelInput;
  GivingRule: ResolverTypeWrapper<GivingRule>;
  Grant: ResolverTypeWrapper<GrantRow>;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'edges'> & { edges: Array<ResolversTypes['GrantEdge']> }>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantRoleInput: GrantRoleInput;
  GrantRoleResult: ResolverTypeWrapper<Omit<GrantRoleResult, 'grant'> & { grant?: Maybe<ResolversTypes['Grant']> }>;
  GrantedRole: GrantedRole;
  GridLevelInput: GridLevelInput;
  GridPersonInput: GridPersonInput;
  GroupInput: GroupInput;
  GroupOutcome: GroupOutcome;
  GroupResult: ResolverTypeWrapper<Omit<GroupResult, 'rows'> & { rows?: Maybe<Array<ResolversTypes['GroupRow']>> }>;
  GroupRow: ResolverTypeWrapper<DecidedGroupRow>;
  Guest: ResolverTypeWrapper<FoundGuest>;
  GuestCalendar: ResolverTypeWrapper<GuestCalendar>;
  GuestCodePurpose: GuestCodePurpose;
  GuestConnection: ResolverTypeWrapper<Omit<GuestConnection, 'edges'> & { edges: Array<ResolversTypes['GuestEdge']> }>;
  GuestEdge: ResolverTypeWrapper<Omit<GuestEdge, 'node'> & { node: ResolversTypes['Guest'] }>;
  GuestInput: GuestInput;
  GuestLink: ResolverTypeWrapper<FoundGuestLink>;
  GuestMail: GuestMail;
  GuestPage: ResolverTypeWrapper<ShownGuestPage>;
  GuestPageResult: ResolverTypeWrapper<Omit<GuestPageResult, 'page'> & { page?: Maybe<ResolversTypes['GuestPage']> }>;
  GuestProfileInput: GuestProfileInput;
  GuestResult: ResolverTypeWrapper<Omit<GuestResult, 'guest'> & { guest?: Maybe<ResolversTypes['Guest']> }>;
  GuestState: GuestState;
  GuestToAsk: ResolverTypeWrapper<CandidateGuest>;
  HalfLife: ResolverTypeWrapper<HalfLife>;
  HandIn: ResolverTypeWrapper<HandIn>;
  HandInInput: HandInInput;
  HoursStatement: ResolverTypeWrapper<MadeHoursStatement>;
  HoursStatementResult: ResolverTypeWrapper<Omit<HoursStatementResult, 'statement'> & { statement?: Maybe<ResolversTypes['HoursStatement']> }>;
  Identity: ResolverTypeWrapper<Identity>;
  ImportEvidenceInput: ImportEvidenceInput;
  ImportEvidenceResult: ResolverTypeWrapper<Omit<ImportEvidenceResult, 'report'> & { report?: Maybe<ResolversTypes['ImportReport']> }>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<ReadImport>;
  ImportRow: ResolverTypeWrapper<DecidedRow>;
  ImportTotals: ResolverTypeWrapper<ImportTotals>;
  ImportVerdict: ImportVerdict;
  InviteGuestInput: InviteGuestInput;
  ItemKind: ItemKind;
  ItemProgressInput: ItemProgressInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeptFile: ResolverTypeWrapper<KeptFile>;
  KnownCourse: ResolverTypeWrapper<KnownCourseRow>;
  KnownCourseConnection: ResolverTypeWrapper<Omit<KnownCourseConnection, 'edges'> & { edges: Array<ResolversTypes['KnownCourseEdge']> }>;
  KnownCourseEdge: ResolverTypeWrapper<Omit<KnownCourseEdge, 'node'> & { node: ResolversTypes['KnownCourse'] }>;
  LackingInput: LackingInput;
  LessonDesign: ResolverTypeWrapper<Omit<LessonDesign, 'outcomes'> & { outcomes: Array<ResolversTypes['LessonOutcome']> }>;
  LessonDesignInput: LessonDesignInput;
  LessonOutcome: ResolverTypeWrapper<Omit<LessonOutcome, 'competency'> & { competency?: Maybe<ResolversTypes['Competency']> }>;
  LessonOutcomeInput: LessonOutcomeInput;
  LessonPhase: ResolverTypeWrapper<LessonPhase>;
  LessonPhaseInput: LessonPhaseInput;
  LessonSource: ResolverTypeWrapper<LessonSource>;
  LessonSourceInput: LessonSourceInput;
  LevelDescriptor: ResolverTypeWrapper<LevelDescriptor>;
  LinkFileInput: LinkFileInput;
  LinkFileResult: ResolverTypeWrapper<LinkFileResult>;
  LinkFilesInput: LinkFilesInput;
  LinkFilesResult: ResolverTypeWrapper<LinkFilesResult>;
  LinkIdentityInput: LinkIdentityInput;
  LinkIdentityResult: ResolverTypeWrapper<Omit<LinkIdentityResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  LinkingAccount: ResolverTypeWrapper<LinkingAccount>;
  LinkingCode: ResolverTypeWrapper<LinkingCode>;
  LinkingPreview: ResolverTypeWrapper<LinkingPreview>;
  LinkingSide: ResolverTypeWrapper<LinkingSide>;
  LocalMomentInput: LocalMomentInput;
  LocalizedText: ResolverTypeWrapper<Scalars['LocalizedText']['output']>;
  Mark: ResolverTypeWrapper<Mark>;
  MarkCourseInput: MarkCourseInput;
  MarkCourseResult: ResolverTypeWrapper<Omit<MarkCourseResult, 'course'> & { course?: Maybe<ResolversTypes['KnownCourse']> }>;
  MarkInput: MarkInput;
  MarkPreviewAnswerInput: MarkPreviewAnswerInput;
  MaterialChase: ResolverTypeWrapper<ChasedMaterial>;
  MaterialChaseResult: ResolverTypeWrapper<Omit<MaterialChaseResult, 'chase'> & { chase?: Maybe<ResolversTypes['MaterialChase']> }>;
  MaterialInModule: ResolverTypeWrapper<MaterialInModule>;
  MaterialInput: MaterialInput;
  MaterialKind: MaterialKind;
  MaterialOwed: ResolverTypeWrapper<OwedMaterial>;
  MaterialOwedConnection: ResolverTypeWrapper<Omit<MaterialOwedConnection, 'edges'> & { edges: Array<ResolversTypes['MaterialOwedEdge']> }>;
  MaterialOwedEdge: ResolverTypeWrapper<Omit<MaterialOwedEdge, 'node'> & { node: ResolversTypes['MaterialChase'] }>;
  MaterialOwedKind: MaterialOwedKind;
  MaterialReminder: ResolverTypeWrapper<SentMaterialReminder>;
  MaterialReminderStep: MaterialReminderStep;
  MaterialResult: ResolverTypeWrapper<Omit<MaterialResult, 'material'> & { material?: Maybe<ResolversTypes['SessionMaterial']> }>;
  MaterialState: MaterialState;
  MaterialUnreachable: MaterialUnreachable;
  MaterialWaiver: ResolverTypeWrapper<SaidMaterialWaiver>;
  MeetingAttendee: ResolverTypeWrapper<FoundMeetingAttendee>;
  MeetingReport: ResolverTypeWrapper<DecidedMeetingReport>;
  MeetingReportInput: MeetingReportInput;
  MemberSource: MemberSource;
  MemberVerdict: MemberVerdict;
  MembersReport: ResolverTypeWrapper<ReadMembers>;
  MembersReportResult: ResolverTypeWrapper<Omit<MembersReportResult, 'report'> & { report?: Maybe<ResolversTypes['MembersReport']> }>;
  MembersRow: ResolverTypeWrapper<Omit<MembersRow, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  MembersTotals: ResolverTypeWrapper<MembersTotals>;
  Module: ResolverTypeWrapper<ShownModule>;
  ModuleApproval: ResolverTypeWrapper<Omit<ModuleApproval, 'by'> & { by: ResolversTypes['Person'] }>;
  ModuleCohort: ResolverTypeWrapper<ModuleCohort>;
  ModuleConnection: ResolverTypeWrapper<Omit<ModuleConnection, 'edges'> & { edges: Array<ResolversTypes['ModuleEdge']> }>;
  ModuleContent: ResolverTypeWrapper<Omit<ModuleContent, 'proofs' | 'refresh'> & { proofs: Array<ResolversTypes['ModuleProof']>, refresh?: Maybe<ResolversTypes['ModuleRefresh']> }>;
  ModuleContentInput: ModuleContentInput;
  ModuleDraft: ResolverTypeWrapper<Omit<ModuleDraft, 'content' | 'savedBy'> & { content: ResolversTypes['ModuleContent'], savedBy?: Maybe<ResolversTypes['Person']> }>;
  ModuleEdge: ResolverTypeWrapper<Omit<ModuleEdge, 'node'> & { node: ResolversTypes['Module'] }>;
  ModuleInput: ModuleInput;
  ModuleItem: ResolverTypeWrapper<ShownItem>;
  ModuleProblem: ResolverTypeWrapper<ModuleProblem>;
  ModuleProgress: ResolverTypeWrapper<ModuleProgress>;
  ModuleProof: ResolverTypeWrapper<Omit<ModuleProof, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  ModuleProofInput: ModuleProofInput;
  ModuleRefresh: ResolverTypeWrapper<Omit<ModuleRefresh, 'events'> & { events: Array<ResolversTypes['CurrencyEvent']> }>;
  ModuleRefreshInput: ModuleRefreshInput;
  ModuleResult: ResolverTypeWrapper<Omit<ModuleResult, 'module'> & { module?: Maybe<ResolversTypes['Module']> }>;
  ModuleState: ModuleState;
  ModuleTrack: ModuleTrack;
  ModuleVersion: ResolverTypeWrapper<WrittenVersion>;
  ModuleWay: ResolverTypeWrapper<Omit<ModuleWay, 'module'> & { module: ResolversTypes['Module'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameDeputyInput: NameDeputyInput;
  NamesToGuests: NamesToGuests;
  NamesToGuestsResult: ResolverTypeWrapper<NamesToGuestsResult>;
  NewerMaterial: ResolverTypeWrapper<NewerMaterial>;
  Notice: ResolverTypeWrapper<ShownNotice>;
  NoticeChoice: ResolverTypeWrapper<NoticeChoice>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversTypes['NoticeEdge']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeWay: NoticeWay;
  OfferSessionInput: OfferSessionInput;
  OpenAttendanceCodeInput: OpenAttendanceCodeInput;
  OtherTimesInput: OtherTimesInput;
  OwnAssignment: ResolverTypeWrapper<OwnGivenAssignment>;
  OwnCohort: ResolverTypeWrapper<OwnCohortRow>;
  OwnFeedback: ResolverTypeWrapper<ShownOwnFeedback>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participant: ResolverTypeWrapper<ShownParticipant>;
  PassEvidenceInput: PassEvidenceInput;
  Person: ResolverTypeWrapper<Omit<Person, 'evidence' | 'gaps' | 'profiles' | 'selfRatings'> & { evidence?: Maybe<ResolversTypes['EvidenceConnection']>, gaps?: Maybe<ResolversTypes['GapPage']>, profiles?: Maybe<Array<ResolversTypes['ProfileHolding']>>, selfRatings?: Maybe<Array<ResolversTypes['SelfRating']>> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  PracticeTask: ResolverTypeWrapper<PracticeTask>;
  PresentLevel: ResolverTypeWrapper<PresentLevel>;
  PreviewAnswerResult: ResolverTypeWrapper<PreviewAnswerResult>;
  PreviewAssignmentInput: PreviewAssignmentInput;
  PreviewAssignmentRuleInput: PreviewAssignmentRuleInput;
  PreviewCohortRuleResult: ResolverTypeWrapper<Omit<PreviewCohortRuleResult, 'preview'> & { preview?: Maybe<ResolversTypes['CohortRulePreview']> }>;
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: ResolverTypeWrapper<Omit<PreviewImportResult, 'report'> & { report?: Maybe<ResolversTypes['ImportReport']> }>;
  PreviewLinkingResult: ResolverTypeWrapper<PreviewLinkingResult>;
  PreviewMeetingReportResult: ResolverTypeWrapper<Omit<PreviewMeetingReportResult, 'report'> & { report?: Maybe<ResolversTypes['MeetingReport']> }>;
  PreviewMembersInput: PreviewMembersInput;
  PreviewedPeople: ResolverTypeWrapper<Omit<PreviewedPeople, 'people'> & { people: Array<ResolversTypes['Person']> }>;
  Profile: ResolverTypeWrapper<KeptProfile>;
  ProfileHolding: ResolverTypeWrapper<Omit<ProfileHolding, 'profile'> & { profile: ResolversTypes['Profile'] }>;
  ProfileKind: ProfileKind;
  ProposedTime: ResolverTypeWrapper<ProposedTime>;
  PublishModuleInput: PublishModuleInput;
  PutIntoModuleInput: PutIntoModuleInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionKind: QuestionKind;
  QuestionOption: ResolverTypeWrapper<QuestionOption>;
  QuizFacts: ResolverTypeWrapper<QuizFacts>;
  QuizInput: QuizInput;
  QuizPreviewResult: ResolverTypeWrapper<QuizPreviewResult>;
  QuizTry: ResolverTypeWrapper<ShownTry>;
  QuizTryResult: ResolverTypeWrapper<Omit<QuizTryResult, 'module' | 'try'> & { module?: Maybe<ResolversTypes['Module']>, try?: Maybe<ResolversTypes['QuizTry']> }>;
  RateSelfInput: RateSelfInput;
  RateSelfResult: ResolverTypeWrapper<Omit<RateSelfResult, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ReadAllNoticesResult: ResolverTypeWrapper<Omit<ReadAllNoticesResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ReadGuestCalendarInput: ReadGuestCalendarInput;
  ReadNoticeInput: ReadNoticeInput;
  ReadNoticeResult: ResolverTypeWrapper<ReadNoticeResult>;
  RecordAppraisalsInput: RecordAppraisalsInput;
  RecordAppraisalsResult: ResolverTypeWrapper<RecordAppraisalsResult>;
  RecordMeetingReportInput: RecordMeetingReportInput;
  RecordedAppraisals: ResolverTypeWrapper<RecordedAppraisals>;
  RefreshInput: RefreshInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RemoveBookingInput: RemoveBookingInput;
  RemoveFileInput: RemoveFileInput;
  RemoveTimeInput: RemoveTimeInput;
  RenameCohortInput: RenameCohortInput;
  ReportOutcome: ReportOutcome;
  ReportProgressInput: ReportProgressInput;
  ReportedSeat: ResolverTypeWrapper<DecidedReportedSeat>;
  ReturnMaterialInput: ReturnMaterialInput;
  ReturnModuleInput: ReturnModuleInput;
  ReusedMaterial: ResolverTypeWrapper<ReusedMaterial>;
  ReviewCounts: ResolverTypeWrapper<ReviewCounts>;
  ReviewFilter: ReviewFilter;
  ReviewQueue: ResolverTypeWrapper<Omit<ReviewQueue, 'edges'> & { edges: Array<ResolversTypes['EvidenceEdge']> }>;
  Role: Role;
  RollCall: ResolverTypeWrapper<ShownRollCall>;
  Room: ResolverTypeWrapper<PlannedRoom>;
  RoomConnection: ResolverTypeWrapper<Omit<RoomConnection, 'edges'> & { edges: Array<ResolversTypes['RoomEdge']> }>;
  RoomEdge: ResolverTypeWrapper<Omit<RoomEdge, 'node'> & { node: ResolversTypes['Room'] }>;
  RoomInput: RoomInput;
  RoomResult: ResolverTypeWrapper<Omit<RoomResult, 'room'> & { room?: Maybe<ResolversTypes['Room']> }>;
  Route: ResolverTypeWrapper<FoundRoute>;
  RouteKind: RouteKind;
  SaveDesignInput: SaveDesignInput;
  SaveDraftInput: SaveDraftInput;
  SaveModuleDraftInput: SaveModuleDraftInput;
  SaveRoomInput: SaveRoomInput;
  SayUnableInput: SayUnableInput;
  ScaleLevel: ResolverTypeWrapper<ScaleLevel>;
  School: ResolverTypeWrapper<School>;
  SeatCandidate: ResolverTypeWrapper<SeatCandidateRow>;
  SeatClash: ResolverTypeWrapper<SeatClash>;
  SeatConnection: ResolverTypeWrapper<Omit<SeatConnection, 'edges'> & { edges: Array<ResolversTypes['SeatEdge']> }>;
  SeatEdge: ResolverTypeWrapper<Omit<SeatEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SeatGain: ResolverTypeWrapper<ShownSeatGain>;
  SeatWindow: SeatWindow;
  SelfRating: ResolverTypeWrapper<Omit<SelfRating, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  SelfRatingInput: SelfRatingInput;
  SendBackEvidenceInput: SendBackEvidenceInput;
  SendGuestLinkInput: SendGuestLinkInput;
  Session: ResolverTypeWrapper<PlannedSession>;
  SessionCheck: ResolverTypeWrapper<Omit<SessionCheck, 'clashes'> & { clashes: Array<ResolversTypes['SessionClash']> }>;
  SessionCheckInput: SessionCheckInput;
  SessionClash: ResolverTypeWrapper<Omit<SessionClash, 'person'> & { person: ResolversTypes['Person'] }>;
  SessionCompetency: ResolverTypeWrapper<ServedCompetency>;
  SessionCompetencyInput: SessionCompetencyInput;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges'> & { edges: Array<ResolversTypes['SessionEdge']> }>;
  SessionDate: ResolverTypeWrapper<PlannedSessionDate>;
  SessionDateInput: SessionDateInput;
  SessionDeed: SessionDeed;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionEffect: ResolverTypeWrapper<ShownEffect>;
  SessionFeedback: ResolverTypeWrapper<ShownFeedback>;
  SessionGuest: ResolverTypeWrapper<SessionGuestRow>;
  SessionInput: SessionInput;
  SessionLack: SessionLack;
  SessionLanguage: SessionLanguage;
  SessionMaterial: ResolverTypeWrapper<BroughtMaterial>;
  SessionMode: SessionMode;
  SessionModule: ResolverTypeWrapper<SessionModule>;
  SessionOnDemand: ResolverTypeWrapper<Omit<SessionOnDemand, 'gains'> & { gains: Array<ResolversTypes['SeatGain']> }>;
  SessionOwed: SessionOwed;
  SessionPlan: ResolverTypeWrapper<SessionOfPlan>;
  SessionPlanInput: SessionPlanInput;
  SessionProposal: ResolverTypeWrapper<MadeProposal>;
  SessionProposalInput: SessionProposalInput;
  SessionProposalState: SessionProposalState;
  SessionResult: ResolverTypeWrapper<Omit<SessionResult, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SessionRoll: ResolverTypeWrapper<ShownRoll>;
  SessionSeat: ResolverTypeWrapper<ShownSeat>;
  SessionSlot: ResolverTypeWrapper<FoundSessionSlot>;
  SessionState: SessionState;
  SessionStateCount: ResolverTypeWrapper<SessionStateCount>;
  SessionStep: ResolverTypeWrapper<TakenSessionStep>;
  SessionStepKind: SessionStepKind;
  SessionThanks: ResolverTypeWrapper<ShownThanks>;
  SessionUnable: ResolverTypeWrapper<SessionUnable>;
  SessionWish: ResolverTypeWrapper<AskedSessionWish>;
  SessionWishResult: ResolverTypeWrapper<Omit<SessionWishResult, 'wish'> & { wish?: Maybe<ResolversTypes['SessionWish']> }>;
  SetUp: ResolverTypeWrapper<ShownSetUp>;
  SetUpStage: SetUpStage;
  SettingChoice: ResolverTypeWrapper<Omit<SettingChoice, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  Settling: Settling;
  SignConsentInput: SignConsentInput;
  StartAssignmentRuleInput: StartAssignmentRuleInput;
  StartDiagnosticInput: StartDiagnosticInput;
  StartLinkingResult: ResolverTypeWrapper<StartLinkingResult>;
  StoredSessionState: StoredSessionState;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeAgain: TakeAgain;
  TakeBackEndorsementInput: TakeBackEndorsementInput;
  Target: ResolverTypeWrapper<Omit<Target, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  TaskFacts: ResolverTypeWrapper<ShownTask>;
  TaskProof: ResolverTypeWrapper<TaskProof>;
  TaskProofInput: TaskProofInput;
  ThankGuestInput: ThankGuestInput;
  Topic: Topic;
  UndoLinkingInput: UndoLinkingInput;
  UndoLinkingResult: ResolverTypeWrapper<Omit<UndoLinkingResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  UnmarkCourseInput: UnmarkCourseInput;
  UnmarkCourseResult: ResolverTypeWrapper<Omit<UnmarkCourseResult, 'course'> & { course?: Maybe<ResolversTypes['KnownCourse']> }>;
  Upload: ResolverTypeWrapper<UploadRow>;
  UploadPurpose: UploadPurpose;
  Verdict: Verdict;
  VerifyGuestInput: VerifyGuestInput;
  Viewer: ResolverTypeWrapper<ShownViewer>;
  WaiveAssignmentsInput: WaiveAssignmentsInput;
  WaiveMaterialInput: WaiveMaterialInput;
  WantedBy: ResolverTypeWrapper<Omit<WantedBy, 'profile'> & { profile: ResolversTypes['Profile'] }>;
  WantedGap: ResolverTypeWrapper<CountedWantedGap>;
  WeeklyTime: ResolverTypeWrapper<WeeklyRow>;
  WeeklyTimeInput: WeeklyTimeInput;
  Why: ResolverTypeWrapper<Omit<Why, 'events' | 'evidence' | 'levels'> & { events: Array<ResolversTypes['WhyEvent']>, evidence: Array<ResolversTypes['WhyEvidence']>, levels: Array<ResolversTypes['WhyLevel']> }>;
  WhyAppraisal: ResolverTypeWrapper<Omit<WhyAppraisal, 'rater'> & { rater: ResolversTypes['Person'] }>;
  WhyEvent: ResolverTypeWrapper<Omit<WhyEvent, 'event'> & { event: ResolversTypes['CurrencyEvent'] }>;
  WhyEvidence: ResolverTypeWrapper<ExplainedEvidence>;
  WhyLevel: ResolverTypeWrapper<Omit<WhyLevel, 'cleared' | 'staleBy'> & { cleared: Array<ResolversTypes['CurrencyEvent']>, staleBy: Array<ResolversTypes['CurrencyEvent']> }>;
  WhyRefresh: ResolverTypeWrapper<Omit<WhyRefresh, 'clears'> & { clears: Array<ResolversTypes['CurrencyEvent']> }>;
  WhySelfRating: ResolverTypeWrapper<WhySelfRating>;
  WishInput: WishInput;
  WithdrawAppraisalInput: WithdrawAppraisalInput;
  WithdrawAssignmentsInput: WithdrawAssignmentsInput;
  WriteChaptersInput: WriteChaptersInput;
  WrittenCriterion: ResolverTypeWrapper<WrittenCriterion>;
  WrittenCriterionInput: WrittenCriterionInput;
  WrittenFilter: WrittenFilter;
  WrittenItem: ResolverTypeWrapper<WrittenItem>;
  WrittenItemInput: WrittenItemInput;
  WrittenModule: ResolverTypeWrapper<WrittenModuleShown>;
  WrittenModuleConnection: ResolverTypeWrapper<Omit<WrittenModuleConnection, 'edges'> & { edges: Array<ResolversTypes['WrittenModuleEdge']> }>;
  WrittenModuleEdge: ResolverTypeWrapper<Omit<WrittenModuleEdge, 'node'> & { node: ResolversTypes['WrittenModule'] }>;
  WrittenModuleResult: ResolverTypeWrapper<Omit<WrittenModuleResult, 'module'> & { module?: Maybe<ResolversTypes['WrittenModule']> }>;
  WrittenOption: ResolverTypeWrapper<WrittenOption>;
  WrittenOptionInput: WrittenOptionInput;
  WrittenQuestion: ResolverTypeWrapper<WrittenQuestion>;
  WrittenQuestionInput: WrittenQuestionInput;
  WrittenQuiz: ResolverTypeWrapper<WrittenQuiz>;
  WrittenQuizInput: WrittenQuizInput;
  WrittenTask: ResolverTypeWrapper<WrittenTask>;
  WrittenTaskInput: WrittenTaskInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptEvidenceInput: AcceptEvidenceInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddMembersFromTableInput: AddMembersFromTableInput;
  AdmitDeploymentInput: AdmitDeploymentInput;
  Boolean: Scalars['Boolean']['output'];
  AdmitDeploymentResult: Omit<AdmitDeploymentResult, 'deployment'> & { deployment?: Maybe<ResolversParentTypes['Deployment']> };
  AnswerDiagnosticInput: AnswerDiagnosticInput;
  AnswerQuestionInput: AnswerQuestionInput;
  Answered: Answered;
  Appointee: AppointeeRow;
  AppointeeConnection: Omit<AppointeeConnection, 'edges'> & { edges: Array<ResolversParentTypes['AppointeeEdge']> };
  Int: Scalars['Int']['output'];
  AppointeeEdge: Omit<AppointeeEdge, 'node'> & { node: ResolversParentTypes['Appointee'] };
  Appraisal: Omit<Appraisal, 'competency' | 'rater'> & { competency: ResolversParentTypes['Competency'], rater: ResolversParentTypes['Person'] };
  ApproveModuleInput: ApproveModuleInput;
  Area: KeptArea;
  AskAnotherInput: AskAnotherInput;
  AskForSessionInput: AskForSessionInput;
  AskGuestCodeInput: AskGuestCodeInput;
  AskGuestCodeResult: AskGuestCodeResult;
  AskGuestInput: AskGuestInput;
  AskedCode: AskedCode;
  AssignModuleInput: AssignModuleInput;
  Assignment: GivenAssignment;
  Float: Scalars['Float']['output'];
  AssignmentBatch: AssignmentBatchRow;
  AssignmentBatchConnection: Omit<AssignmentBatchConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentBatchEdge']> };
  AssignmentBatchEdge: Omit<AssignmentBatchEdge, 'node'> & { node: ResolversParentTypes['AssignmentBatch'] };
  AssignmentBatchResult: Omit<AssignmentBatchResult, 'batch'> & { batch?: Maybe<ResolversParentTypes['AssignmentBatch']> };
  AssignmentClash: KeptClash;
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentEdge']> };
  AssignmentCount: AssignmentCount;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  AssignmentReason: KeptReason;
  AssignmentRow: AssignmentPersonRow;
  AssignmentRowConnection: Omit<AssignmentRowConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentRowEdge']> };
  AssignmentRowEdge: Omit<AssignmentRowEdge, 'node'> & { node: ResolversParentTypes['AssignmentRow'] };
  AssignmentRule: AssignmentRuleRow;
  AssignmentRuleConnection: Omit<AssignmentRuleConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentRuleEdge']> };
  AssignmentRuleEdge: Omit<AssignmentRuleEdge, 'node'> & { node: ResolversParentTypes['AssignmentRule'] };
  AssignmentRuleExplanation: RuleExplanation;
  AssignmentRuleInput: AssignmentRuleInput;
  AssignmentRuleMembership: Omit<AssignmentRuleMembership, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  AssignmentRuleResult: Omit<AssignmentRuleResult, 'rule'> & { rule?: Maybe<ResolversParentTypes['AssignmentRule']> };
  AssignmentRuleStep: AssignmentRuleStepRow;
  AssignmentRuleVersion: AssignmentRuleVersionRow;
  AssignmentSetting: Omit<AssignmentSetting, 'chosen'> & { chosen?: Maybe<ResolversParentTypes['SettingChoice']> };
  AssignmentSettings: ShownAssigningSettings;
  AssignmentStep: GivenStep;
  AssignmentsResult: Omit<AssignmentsResult, 'assignments'> & { assignments?: Maybe<Array<ResolversParentTypes['Assignment']>> };
  Attempt: AttemptRow;
  AttemptItem: Omit<AttemptItem, 'tries'> & { tries: Array<ResolversParentTypes['QuizTry']> };
  Attendance: KeptAttendance;
  AttendanceCode: OpenCode;
  AttendanceInput: AttendanceInput;
  AttendanceMarkInput: AttendanceMarkInput;
  AttendanceResult: Omit<AttendanceResult, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  Availability: ShownAvailability;
  BeginCohortInput: BeginCohortInput;
  BeginModuleInput: BeginModuleInput;
  BeginUploadInput: BeginUploadInput;
  BeginUploadResult: Omit<BeginUploadResult, 'upload'> & { upload?: Maybe<ResolversParentTypes['Upload']> };
  BookSeatInput: BookSeatInput;
  BookedPerson: BookedPerson;
  Booking: KeptBooking;
  BookingInput: BookingInput;
  BookingResult: Omit<BookingResult, 'booking'> & { booking?: Maybe<ResolversParentTypes['Booking']> };
  CalendarFeed: CalendarFeedShown;
  CalendarFeedResult: Omit<CalendarFeedResult, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  CancelSessionInput: CancelSessionInput;
  Candidate: CandidateRow;
  CandidateConnection: Omit<CandidateConnection, 'edges'> & { edges: Array<ResolversParentTypes['CandidateEdge']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  Captions: Captions;
  CaptionsInput: CaptionsInput;
  ChangeCourseRoleInput: ChangeCourseRoleInput;
  ChangeCourseRoleResult: ChangeCourseRoleResult;
  ChangeSchoolInput: ChangeSchoolInput;
  ChangeSchoolResult: ChangeSchoolResult;
  ChangeSessionInput: ChangeSessionInput;
  Chapter: Chapter;
  CheckedDate: CheckedDate;
  ChecklistStep: ChecklistStep;
  ChooseAssignmentHoursInput: ChooseAssignmentHoursInput;
  ChooseAssignmentHoursResult: ChooseAssignmentHoursResult;
  ChooseAvailabilityInput: ChooseAvailabilityInput;
  ChooseGuestZoneInput: ChooseGuestZoneInput;
  ChooseLanguageInput: ChooseLanguageInput;
  ChooseLanguageResult: Omit<ChooseLanguageResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ChooseModuleCohortsInput: ChooseModuleCohortsInput;
  ChooseNamesToGuestsInput: ChooseNamesToGuestsInput;
  ChooseNoticeInput: ChooseNoticeInput;
  ChooseNoticeResult: ChooseNoticeResult;
  ChooseOverdueLimitInput: ChooseOverdueLimitInput;
  ChooseOverdueLimitResult: ChooseOverdueLimitResult;
  ChooseProfilesInput: ChooseProfilesInput;
  ChooseProfilesResult: Omit<ChooseProfilesResult, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ChooseReviewLimitInput: ChooseReviewLimitInput;
  ChooseReviewLimitResult: ChooseReviewLimitResult;
  ChooseSettlingInput: ChooseSettlingInput;
  ChooseSettlingResult: Omit<ChooseSettlingResult, 'framework'> & { framework?: Maybe<ResolversParentTypes['Framework']> };
  ChosenAttendeeInput: ChosenAttendeeInput;
  ClaimInput: ClaimInput;
  Cohort: FoundCohort;
  CohortCondition: CohortCondition;
  CohortConditionInput: CohortConditionInput;
  CohortConnection: Omit<CohortConnection, 'edges'> & { edges: Array<ResolversParentTypes['CohortEdge']> };
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  CohortInput: CohortInput;
  CohortLead: LeadRow;
  CohortLeadInput: CohortLeadInput;
  CohortMember: FoundMember;
  CohortMemberConnection: Omit<CohortMemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['CohortMemberEdge']> };
  CohortMemberEdge: Omit<CohortMemberEdge, 'node'> & { node: ResolversParentTypes['CohortMember'] };
  CohortPeopleInput: CohortPeopleInput;
  CohortResult: Omit<CohortResult, 'cohort'> & { cohort?: Maybe<ResolversParentTypes['Cohort']> };
  CohortRuleInput: CohortRuleInput;
  CohortRulePreview: Omit<CohortRulePreview, 'joining' | 'leaving'> & { joining: ResolversParentTypes['PreviewedPeople'], leaving: ResolversParentTypes['PreviewedPeople'] };
  Competency: KeptCompetency;
  CompetencyEffect: Omit<CompetencyEffect, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  ConfirmCoordinatorInput: ConfirmCoordinatorInput;
  ConfirmCoordinatorResult: Omit<ConfirmCoordinatorResult, 'course'> & { course?: Maybe<ResolversParentTypes['KnownCourse']> };
  Consent: SignedConsent;
  ConsentInput: ConsentInput;
  ConsentResult: Omit<ConsentResult, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ConsentText: ConsentText;
  Coordinator: CoordinatorRow;
  CopyModuleInput: CopyModuleInput;
  CounterProposalInput: CounterProposalInput;
  Course: Course;
  CourseRoleRule: CourseRoleRule;
  Criterion: Criterion;
  CriterionLevel: CriterionLevel;
  CurrencyEvent: KeptCurrencyEvent;
  Date: Scalars['Date']['output'];
  DateConflict: DateConflict;
  DateTime: Scalars['DateTime']['output'];
  DatedTime: DatedRow;
  DatedTimeInput: DatedTimeInput;
  DecideEvidenceInput: DecideEvidenceInput;
  DeclineProposalInput: DeclineProposalInput;
  Demand: CountedDemand;
  Deployment: KnownDeploymentRow;
  DeploymentConnection: Omit<DeploymentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeploymentEdge']> };
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  Deputy: Omit<Deputy, 'person'> & { person: ResolversParentTypes['Person'] };
  DeputyResult: Omit<DeputyResult, 'deputy'> & { deputy?: Maybe<ResolversParentTypes['Deputy']> };
  DescribeMaterialInput: DescribeMaterialInput;
  Diagnostic: ShownDiagnostic;
  DiagnosticAnswerResult: Omit<DiagnosticAnswerResult, 'diagnostic'> & { diagnostic?: Maybe<ResolversParentTypes['Diagnostic']> };
  DiagnosticResult: Omit<DiagnosticResult, 'diagnostic'> & { diagnostic?: Maybe<ResolversParentTypes['Diagnostic']> };
  DiagnosticTry: ShownDiagnosticTry;
  DiscardDraftResult: DiscardDraftResult;
  EndCoordinatorInput: EndCoordinatorInput;
  EndCoordinatorResult: Omit<EndCoordinatorResult, 'course'> & { course?: Maybe<ResolversParentTypes['KnownCourse']> };
  EndDeputyResult: Omit<EndDeputyResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  EndGrantInput: EndGrantInput;
  EndGrantResult: Omit<EndGrantResult, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  EndorseInput: EndorseInput;
  EndorseResult: Omit<EndorseResult, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  EndorsedLevel: KeptEndorsedLevel;
  EndorsedLevelInput: EndorsedLevelInput;
  EndorsedPersonInput: EndorsedPersonInput;
  Endorsement: KeptEndorsement;
  EndorsementResult: Omit<EndorsementResult, 'endorsement'> & { endorsement?: Maybe<ResolversParentTypes['Endorsement']> };
  EnterAttendanceCodeInput: EnterAttendanceCodeInput;
  EnterSetUpCodeInput: EnterSetUpCodeInput;
  EnterSetUpCodeResult: Omit<EnterSetUpCodeResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  Evidence: FoundPiece;
  EvidenceClaim: Omit<EvidenceClaim, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  EvidenceConnection: Omit<EvidenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvidenceEdge']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceEffect: Omit<EvidenceEffect, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  EvidenceFile: EvidenceFile;
  EvidenceInput: EvidenceInput;
  EvidenceKind: EvidenceKind;
  EvidenceRefresh: Omit<EvidenceRefresh, 'events'> & { events: Array<ResolversParentTypes['CurrencyEvent']> };
  EvidenceResult: Omit<EvidenceResult, 'evidence'> & { evidence?: Maybe<ResolversParentTypes['Evidence']> };
  EvidenceState: Omit<EvidenceState, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  EvidenceTask: AskedTask;
  Expertise: FoundExpertise;
  ExpertiseInput: ExpertiseInput;
  ExtendAssignmentsInput: ExtendAssignmentsInput;
  FeedbackAnswer: FeedbackAnswer;
  FeedbackResult: Omit<FeedbackResult, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['OwnFeedback']> };
  FileLink: FileLink;
  FinishFirstVisitInput: FinishFirstVisitInput;
  FinishFirstVisitResult: Omit<FinishFirstVisitResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ForgetGuestCalendarInput: ForgetGuestCalendarInput;
  Framework: KeptFramework;
  FreeTime: FreeTime;
  Gap: FoundGap;
  GapAssignment: GapAssignment;
  GapCounts: GapCounts;
  GapPage: FoundGapPage;
  GapSession: GapSession;
  GiveFeedbackInput: GiveFeedbackInput;
  GivenLevelInput: GivenLevelInput;
  GivingRule: GivingRule;
  Grant: GrantRow;
  GrantConnection: Omit<GrantConnection, 'edges'> & { edges: Array<ResolversParentTypes['GrantEdge']> };
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantRoleInput: GrantRoleInput;
  GrantRoleResult: Omit<GrantRoleResult, 'grant'> & { grant?: Maybe<ResolversParentTypes['Grant']> };
  GridLevelInput: GridLevelInput;
  GridPersonInput: GridPersonInput;
  GroupInput: GroupInput;
  GroupResult: Omit<GroupResult, 'rows'> & { rows?: Maybe<Array<ResolversParentTypes['GroupRow']>> };
  GroupRow: DecidedGroupRow;
  Guest: FoundGuest;
  GuestCalendar: GuestCalendar;
  GuestConnection: Omit<GuestConnection, 'edges'> & { edges: Array<ResolversParentTypes['GuestEdge']> };
  GuestEdge: Omit<GuestEdge, 'node'> & { node: ResolversParentTypes['Guest'] };
  GuestInput: GuestInput;
  GuestLink: FoundGuestLink;
  GuestPage: ShownGuestPage;
  GuestPageResult: Omit<GuestPageResult, 'page'> & { page?: Maybe<ResolversParentTypes['GuestPage']> };
  GuestProfileInput: GuestProfileInput;
  GuestResult: Omit<GuestResult, 'guest'> & { guest?: Maybe<ResolversParentTypes['Guest']> };
  GuestToAsk: CandidateGuest;
  HalfLife: HalfLife;
  HandIn: HandIn;
  HandInInput: HandInInput;
  HoursStatement: MadeHoursStatement;
  HoursStatementResult: Omit<HoursStatementResult, 'statement'> & { statement?: Maybe<ResolversParentTypes['HoursStatement']> };
  Identity: Identity;
  ImportEvidenceInput: ImportEvidenceInput;
  ImportEvidenceResult: Omit<ImportEvidenceResult, 'report'> & { report?: Maybe<ResolversParentTypes['ImportReport']> };
  ImportProblem: ImportProblem;
  ImportReport: ReadImport;
  ImportRow: DecidedRow;
  ImportTotals: ImportTotals;
  InviteGuestInput: InviteGuestInput;
  ItemProgressInput: ItemProgressInput;
  JSON: Scalars['JSON']['output'];
  KeptFile: KeptFile;
  KnownCourse: KnownCourseRow;
  KnownCourseConnection: Omit<KnownCourseConnection, 'edges'> & { edges: Array<ResolversParentTypes['KnownCourseEdge']> };
  KnownCourseEdge: Omit<KnownCourseEdge, 'node'> & { node: ResolversParentTypes['KnownCourse'] };
  LackingInput: LackingInput;
  LessonDesign: Omit<LessonDesign, 'outcomes'> & { outcomes: Array<ResolversParentTypes['LessonOutcome']> };
  LessonDesignInput: LessonDesignInput;
  LessonOutcome: Omit<LessonOutcome, 'competency'> & { competency?: Maybe<ResolversParentTypes['Competency']> };
  LessonOutcomeInput: LessonOutcomeInput;
  LessonPhase: LessonPhase;
  LessonPhaseInput: LessonPhaseInput;
  LessonSource: LessonSource;
  LessonSourceInput: LessonSourceInput;
  LevelDescriptor: LevelDescriptor;
  LinkFileInput: LinkFileInput;
  LinkFileResult: LinkFileResult;
  LinkFilesInput: LinkFilesInput;
  LinkFilesResult: LinkFilesResult;
  LinkIdentityInput: LinkIdentityInput;
  LinkIdentityResult: Omit<LinkIdentityResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  LinkingAccount: LinkingAccount;
  LinkingCode: LinkingCode;
  LinkingPreview: LinkingPreview;
  LinkingSide: LinkingSide;
  LocalMomentInput: LocalMomentInput;
  LocalizedText: Scalars['LocalizedText']['output'];
  Mark: Mark;
  MarkCourseInput: MarkCourseInput;
  MarkCourseResult: Omit<MarkCourseResult, 'course'> & { course?: Maybe<ResolversParentTypes['KnownCourse']> };
  MarkInput: MarkInput;
  MarkPreviewAnswerInput: MarkPreviewAnswerInput;
  MaterialChase: ChasedMaterial;
  MaterialChaseResult: Omit<MaterialChaseResult, 'chase'> & { chase?: Maybe<ResolversParentTypes['MaterialChase']> };
  MaterialInModule: MaterialInModule;
  MaterialInput: MaterialInput;
  MaterialOwed: OwedMaterial;
  MaterialOwedConnection: Omit<MaterialOwedConnection, 'edges'> & { edges: Array<ResolversParentTypes['MaterialOwedEdge']> };
  MaterialOwedEdge: Omit<MaterialOwedEdge, 'node'> & { node: ResolversParentTypes['MaterialChase'] };
  MaterialReminder: SentMaterialReminder;
  MaterialResult: Omit<MaterialResult, 'material'> & { material?: Maybe<ResolversParentTypes['SessionMaterial']> };
  MaterialWaiver: SaidMaterialWaiver;
  MeetingAttendee: FoundMeetingAttendee;
  MeetingReport: DecidedMeetingReport;
  MeetingReportInput: MeetingReportInput;
  MembersReport: ReadMembers;
  MembersReportResult: Omit<MembersReportResult, 'report'> & { report?: Maybe<ResolversParentTypes['MembersReport']> };
  MembersRow: Omit<MembersRow, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  MembersTotals: MembersTotals;
  Module: ShownModule;
  ModuleApproval: Omit<ModuleApproval, 'by'> & { by: ResolversParentTypes['Person'] };
  ModuleCohort: ModuleCohort;
  ModuleConnection: Omit<ModuleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ModuleEdge']> };
  ModuleContent: Omit<ModuleContent, 'proofs' | 'refresh'> & { proofs: Array<ResolversParentTypes['ModuleProof']>, refresh?: Maybe<ResolversParentTypes['ModuleRefresh']> };
  ModuleContentInput: ModuleContentInput;
  ModuleDraft: Omit<ModuleDraft, 'content' | 'savedBy'> & { content: ResolversParentTypes['ModuleContent'], savedBy?: Maybe<ResolversParentTypes['Person']> };
  ModuleEdge: Omit<ModuleEdge, 'node'> & { node: ResolversParentTypes['Module'] };
  ModuleInput: ModuleInput;
  ModuleItem: ShownItem;
  ModuleProblem: ModuleProblem;
  ModuleProgress: ModuleProgress;
  ModuleProof: Omit<ModuleProof, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  ModuleProofInput: ModuleProofInput;
  ModuleRefresh: Omit<ModuleRefresh, 'events'> & { events: Array<ResolversParentTypes['CurrencyEvent']> };
  ModuleRefreshInput: ModuleRefreshInput;
  ModuleResult: Omit<ModuleResult, 'module'> & { module?: Maybe<ResolversParentTypes['Module']> };
  ModuleVersion: WrittenVersion;
  ModuleWay: Omit<ModuleWay, 'module'> & { module: ResolversParentTypes['Module'] };
  Mutation: Record<PropertyKey, never>;
  NameDeputyInput: NameDeputyInput;
  NamesToGuestsResult: NamesToGuestsResult;
  NewerMaterial: NewerMaterial;
  Notice: ShownNotice;
  NoticeChoice: NoticeChoice;
  NoticeConnection: Omit<NoticeConnection, 'edges'> & { edges: Array<ResolversParentTypes['NoticeEdge']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  OfferSessionInput: OfferSessionInput;
  OpenAttendanceCodeInput: OpenAttendanceCodeInput;
  OtherTimesInput: OtherTimesInput;
  OwnAssignment: OwnGivenAssignment;
  OwnCohort: OwnCohortRow;
  OwnFeedback: ShownOwnFeedback;
  PageInfo: PageInfo;
  Participant: ShownParticipant;
  PassEvidenceInput: PassEvidenceInput;
  Person: Omit<Person, 'evidence' | 'gaps' | 'profiles' | 'selfRatings'> & { evidence?: Maybe<ResolversParentTypes['EvidenceConnection']>, gaps?: Maybe<ResolversParentTypes['GapPage']>, profiles?: Maybe<Array<ResolversParentTypes['ProfileHolding']>>, selfRatings?: Maybe<Array<ResolversParentTypes['SelfRating']>> };
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Placement: Omit<Placement, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  PracticeTask: PracticeTask;
  PresentLevel: PresentLevel;
  PreviewAnswerResult: PreviewAnswerResult;
  PreviewAssignmentInput: PreviewAssignmentInput;
  PreviewAssignmentRuleInput: PreviewAssignmentRuleInput;
  PreviewCohortRuleResult: Omit<PreviewCohortRuleResult, 'preview'> & { preview?: Maybe<ResolversParentTypes['CohortRulePreview']> };
  PreviewImportInput: PreviewImportInput;
  PreviewImportResult: Omit<PreviewImportResult, 'report'> & { report?: Maybe<ResolversParentTypes['ImportReport']> };
  PreviewLinkingResult: PreviewLinkingResult;
  PreviewMeetingReportResult: Omit<PreviewMeetingReportResult, 'report'> & { report?: Maybe<ResolversParentTypes['MeetingReport']> };
  PreviewMembersInput: PreviewMembersInput;
  PreviewedPeople: Omit<PreviewedPeople, 'people'> & { people: Array<ResolversParentTypes['Person']> };
  Profile: KeptProfile;
  ProfileHolding: Omit<ProfileHolding, 'profile'> & { profile: ResolversParentTypes['Profile'] };
  ProposedTime: ProposedTime;
  PublishModuleInput: PublishModuleInput;
  PutIntoModuleInput: PutIntoModuleInput;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionOption: QuestionOption;
  QuizFacts: QuizFacts;
  QuizInput: QuizInput;
  QuizPreviewResult: QuizPreviewResult;
  QuizTry: ShownTry;
  QuizTryResult: Omit<QuizTryResult, 'module' | 'try'> & { module?: Maybe<ResolversParentTypes['Module']>, try?: Maybe<ResolversParentTypes['QuizTry']> };
  RateSelfInput: RateSelfInput;
  RateSelfResult: Omit<RateSelfResult, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ReadAllNoticesResult: Omit<ReadAllNoticesResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ReadGuestCalendarInput: ReadGuestCalendarInput;
  ReadNoticeInput: ReadNoticeInput;
  ReadNoticeResult: ReadNoticeResult;
  RecordAppraisalsInput: RecordAppraisalsInput;
  RecordAppraisalsResult: RecordAppraisalsResult;
  RecordMeetingReportInput: RecordMeetingReportInput;
  RecordedAppraisals: RecordedAppraisals;
  RefreshInput: RefreshInput;
  Refusal: Refusal;
  RemoveBookingInput: RemoveBookingInput;
  RemoveFileInput: RemoveFileInput;
  RemoveTimeInput: RemoveTimeInput;
  RenameCohortInput: RenameCohortInput;
  ReportProgressInput: ReportProgressInput;
  ReportedSeat: DecidedReportedSeat;
  ReturnMaterialInput: ReturnMaterialInput;
  ReturnModuleInput: ReturnModuleInput;
  ReusedMaterial: ReusedMaterial;
  ReviewCounts: ReviewCounts;
  ReviewQueue: Omit<ReviewQueue, 'edges'> & { edges: Array<ResolversParentTypes['EvidenceEdge']> };
  RollCall: ShownRollCall;
  Room: PlannedRoom;
  RoomConnection: Omit<RoomConnection, 'edges'> & { edges: Array<ResolversParentTypes['RoomEdge']> };
  RoomEdge: Omit<RoomEdge, 'node'> & { node: ResolversParentTypes['Room'] };
  RoomInput: RoomInput;
  RoomResult: Omit<RoomResult, 'room'> & { room?: Maybe<ResolversParentTypes['Room']> };
  Route: FoundRoute;
  SaveDesignInput: SaveDesignInput;
  SaveDraftInput: SaveDraftInput;
  SaveModuleDraftInput: SaveModuleDraftInput;
  SaveRoomInput: SaveRoomInput;
  SayUnableInput: SayUnableInput;
  ScaleLevel: ScaleLevel;
  School: School;
  SeatCandidate: SeatCandidateRow;
  SeatClash: SeatClash;
  SeatConnection: Omit<SeatConnection, 'edges'> & { edges: Array<ResolversParentTypes['SeatEdge']> };
  SeatEdge: Omit<SeatEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SeatGain: ShownSeatGain;
  SelfRating: Omit<SelfRating, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  SelfRatingInput: SelfRatingInput;
  SendBackEvidenceInput: SendBackEvidenceInput;
  SendGuestLinkInput: SendGuestLinkInput;
  Session: PlannedSession;
  SessionCheck: Omit<SessionCheck, 'clashes'> & { clashes: Array<ResolversParentTypes['SessionClash']> };
  SessionCheckInput: SessionCheckInput;
  SessionClash: Omit<SessionClash, 'person'> & { person: ResolversParentTypes['Person'] };
  SessionCompetency: ServedCompetency;
  SessionCompetencyInput: SessionCompetencyInput;
  SessionConnection: Omit<SessionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SessionEdge']> };
  SessionDate: PlannedSessionDate;
  SessionDateInput: SessionDateInput;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionEffect: ShownEffect;
  SessionFeedback: ShownFeedback;
  SessionGuest: SessionGuestRow;
  SessionInput: SessionInput;
  SessionMaterial: BroughtMaterial;
  SessionModule: SessionModule;
  SessionOnDemand: Omit<SessionOnDemand, 'gains'> & { gains: Array<ResolversParentTypes['SeatGain']> };
  SessionPlan: SessionOfPlan;
  SessionPlanInput: SessionPlanInput;
  SessionProposal: MadeProposal;
  SessionProposalInput: SessionProposalInput;
  SessionResult: Omit<SessionResult, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SessionRoll: ShownRoll;
  SessionSeat: ShownSeat;
  SessionSlot: FoundSessionSlot;
  SessionStateCount: SessionStateCount;
  SessionStep: TakenSessionStep;
  SessionThanks: ShownThanks;
  SessionUnable: SessionUnable;
  SessionWish: AskedSessionWish;
  SessionWishResult: Omit<SessionWishResult, 'wish'> & { wish?: Maybe<ResolversParentTypes['SessionWish']> };
  SetUp: ShownSetUp;
  SettingChoice: Omit<SettingChoice, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  SignConsentInput: SignConsentInput;
  StartAssignmentRuleInput: StartAssignmentRuleInput;
  StartDiagnosticInput: StartDiagnosticInput;
  StartLinkingResult: StartLinkingResult;
  Subscription: Record<PropertyKey, never>;
  TakeBackEndorsementInput: TakeBackEndorsementInput;
  Target: Omit<Target, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  TaskFacts: ShownTask;
  TaskProof: TaskProof;
  TaskProofInput: TaskProofInput;
  ThankGuestInput: ThankGuestInput;
  UndoLinkingInput: UndoLinkingInput;
  UndoLinkingResult: Omit<UndoLinkingResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  UnmarkCourseInput: UnmarkCourseInput;
  UnmarkCourseResult: Omit<UnmarkCourseResult, 'course'> & { course?: Maybe<ResolversParentTypes['KnownCourse']> };
  Upload: UploadRow;
  VerifyGuestInput: VerifyGuestInput;
  Viewer: ShownViewer;
  WaiveAssignmentsInput: WaiveAssignmentsInput;
  WaiveMaterialInput: WaiveMaterialInput;
  WantedBy: Omit<WantedBy, 'profile'> & { profile: ResolversParentTypes['Profile'] };
  WantedGap: CountedWantedGap;
  WeeklyTime: WeeklyRow;
  WeeklyTimeInput: WeeklyTimeInput;
  Why: Omit<Why, 'events' | 'evidence' | 'levels'> & { events: Array<ResolversParentTypes['WhyEvent']>, evidence: Array<ResolversParentTypes['WhyEvidence']>, levels: Array<ResolversParentTypes['WhyLevel']> };
  WhyAppraisal: Omit<WhyAppraisal, 'rater'> & { rater: ResolversParentTypes['Person'] };
  WhyEvent: Omit<WhyEvent, 'event'> & { event: ResolversParentTypes['CurrencyEvent'] };
  WhyEvidence: ExplainedEvidence;
  WhyLevel: Omit<WhyLevel, 'cleared' | 'staleBy'> & { cleared: Array<ResolversParentTypes['CurrencyEvent']>, staleBy: Array<ResolversParentTypes['CurrencyEvent']> };
  WhyRefresh: Omit<WhyRefresh, 'clears'> & { clears: Array<ResolversParentTypes['CurrencyEvent']> };
  WhySelfRating: WhySelfRating;
  WishInput: WishInput;
  WithdrawAppraisalInput: WithdrawAppraisalInput;
  WithdrawAssignmentsInput: WithdrawAssignmentsInput;
  WriteChaptersInput: WriteChaptersInput;
  WrittenCriterion: WrittenCriterion;
  WrittenCriterionInput: WrittenCriterionInput;
  WrittenItem: WrittenItem;
  WrittenItemInput: WrittenItemInput;
  WrittenModule: WrittenModuleShown;
  WrittenModuleConnection: Omit<WrittenModuleConnection, 'edges'> & { edges: Array<ResolversParentTypes['WrittenModuleEdge']> };
  WrittenModuleEdge: Omit<WrittenModuleEdge, 'node'> & { node: ResolversParentTypes['WrittenModule'] };
  WrittenModuleResult: Omit<WrittenModuleResult, 'module'> & { module?: Maybe<ResolversParentTypes['WrittenModule']> };
  WrittenOption: WrittenOption;
  WrittenOptionInput: WrittenOptionInput;
  WrittenQuestion: WrittenQuestion;
  WrittenQuestionInput: WrittenQuestionInput;
  WrittenQuiz: WrittenQuiz;
  WrittenQuizInput: WrittenQuizInput;
  WrittenTask: WrittenTask;
  WrittenTaskInput: WrittenTaskInput;
};

export type OpenToGuestsDirectiveArgs = { };

export type OpenToGuestsDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = OpenToGuestsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdmitDeploymentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdmitDeploymentResult'] = ResolversParentTypes['AdmitDeploymentResult']> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnsweredResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Answered'] = ResolversParentTypes['Answered']> = {
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  optionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rightOptionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rightText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointeeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Appointee'] = ResolversParentTypes['Appointee']> = {
  lastLaunchAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lmsNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type AppointeeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppointeeConnection'] = ResolversParentTypes['AppointeeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AppointeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointeeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppointeeEdge'] = ResolversParentTypes['AppointeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointee'], ParentType, ContextType>;
};

export type AppraisalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Appraisal'] = ResolversParentTypes['Appraisal']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AreaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelDescriptors?: Resolver<Array<ResolversTypes['LevelDescriptor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type AskGuestCodeResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AskGuestCodeResult'] = ResolversParentTypes['AskGuestCodeResult']> = {
  code?: Resolver<Maybe<ResolversTypes['AskedCode']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AskedCodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AskedCode'] = ResolversParentTypes['AskedCode']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AssignmentReason']>, ParentType, ContextType>;
  reasonsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['GivingRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AssignmentStep']>, ParentType, ContextType>;
  waivedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssignmentBatchResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentBatch'] = ResolversParentTypes['AssignmentBatch']> = {
  below?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clashing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['AssignmentCount']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<Maybe<ResolversTypes['Competency']>, ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outOfReach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overLoad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposes?: Resolver<Maybe<ResolversTypes['AssignmentRuleVersion']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AssignmentRowConnection'], ParentType, ContextType, Partial<AssignmentBatchRowsArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['GivingRule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentBatchState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentBatchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentBatchConnection'] = ResolversParentTypes['AssignmentBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentBatchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentBatchEdge'] = ResolversParentTypes['AssignmentBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssignmentBatch'], ParentType, ContextType>;
};

export type AssignmentBatchResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentBatchResult'] = ResolversParentTypes['AssignmentBatchResult']> = {
  batch?: Resolver<Maybe<ResolversTypes['AssignmentBatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignmentClashResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentClash'] = ResolversParentTypes['AssignmentClash']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentCount'] = ResolversParentTypes['AssignmentCount']> = {
  became?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AssignmentOutcome'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type AssignmentReasonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentReason'] = ResolversParentTypes['AssignmentReason']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entryLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRow'] = ResolversParentTypes['AssignmentRow']> = {
  assignedDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  became?: Resolver<Maybe<ResolversTypes['AssignmentOutcome']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['AssignmentClash']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overLoad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['AssignmentOutcome'], ParentType, ContextType>;
  plannedHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AssignmentReason']>, ParentType, ContextType>;
  roomHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AssignmentRowConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRowConnection'] = ResolversParentTypes['AssignmentRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentRowEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRowEdge'] = ResolversParentTypes['AssignmentRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssignmentRow'], ParentType, ContextType>;
};

export type AssignmentRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRule'] = ResolversParentTypes['AssignmentRule']> = {
  batches?: Resolver<ResolversTypes['AssignmentBatchConnection'], ParentType, ContextType, Partial<AssignmentRuleBatchesArgs>>;
  explanation?: Resolver<Maybe<ResolversTypes['AssignmentRuleExplanation']>, ParentType, ContextType, RequireFields<AssignmentRuleExplanationArgs, 'personId'>>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  moduleRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentRuleState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AssignmentRuleStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['AssignmentRuleVersion'], ParentType, ContextType>;
};

export type AssignmentRuleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleConnection'] = ResolversParentTypes['AssignmentRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentRuleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleEdge'] = ResolversParentTypes['AssignmentRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssignmentRule'], ParentType, ContextType>;
};

export type AssignmentRuleExplanationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleExplanation'] = ResolversParentTypes['AssignmentRuleExplanation']> = {
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['AssignmentRuleMembership']>, ParentType, ContextType>;
  faculty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AssignmentRuleOutcome'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ProfileHolding']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AssignmentReason']>, ParentType, ContextType>;
};

export type AssignmentRuleMembershipResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleMembership'] = ResolversParentTypes['AssignmentRuleMembership']> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AssignmentRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleResult'] = ResolversParentTypes['AssignmentRuleResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['AssignmentRule']>, ParentType, ContextType>;
};

export type AssignmentRuleStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleStep'] = ResolversParentTypes['AssignmentRuleStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssignmentRuleStepKind'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['AssignmentRuleVersion']>, ParentType, ContextType>;
};

export type AssignmentRuleVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentRuleVersion'] = ResolversParentTypes['AssignmentRuleVersion']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cohorts?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
  competency?: Resolver<Maybe<ResolversTypes['Competency']>, ParentType, ContextType>;
  dueInDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
};

export type AssignmentSettingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentSetting'] = ResolversParentTypes['AssignmentSetting']> = {
  chosen?: Resolver<Maybe<ResolversTypes['SettingChoice']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AssignmentSettingsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentSettings'] = ResolversParentTypes['AssignmentSettings']> = {
  hoursPerWeek?: Resolver<ResolversTypes['AssignmentSetting'], ParentType, ContextType>;
  overdueLimitDays?: Resolver<ResolversTypes['AssignmentSetting'], ParentType, ContextType>;
  viewerCanChoose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssignmentStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentStep'] = ResolversParentTypes['AssignmentStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssignmentStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssignmentsResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignmentsResult'] = ResolversParentTypes['AssignmentsResult']> = {
  assignments?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AttemptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Attempt'] = ResolversParentTypes['Attempt']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AttemptItem']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttemptItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AttemptItem'] = ResolversParentTypes['AttemptItem']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tries?: Resolver<Array<ResolversTypes['QuizTry']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AttendanceSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttendanceState'], ParentType, ContextType>;
};

export type AttendanceCodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AttendanceCode'] = ResolversParentTypes['AttendanceCode']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendanceResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AttendanceResult'] = ResolversParentTypes['AttendanceResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  basis?: Resolver<ResolversTypes['AvailabilityBasis'], ParentType, ContextType>;
  calendars?: Resolver<Array<ResolversTypes['GuestCalendar']>, ParentType, ContextType>;
  dated?: Resolver<Array<ResolversTypes['DatedTime']>, ParentType, ContextType>;
  freeTimes?: Resolver<Array<ResolversTypes['FreeTime']>, ParentType, ContextType, RequireFields<AvailabilityFreeTimesArgs, 'days'>>;
  said?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weekly?: Resolver<Array<ResolversTypes['WeeklyTime']>, ParentType, ContextType>;
};

export type BeginUploadResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BeginUploadResult'] = ResolversParentTypes['BeginUploadResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type BookedPersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BookedPerson'] = ResolversParentTypes['BookedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Booking'] = ResolversParentTypes['Booking']> = {
  attendance?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  freeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offeredUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['BookedPerson'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BookingState'], ParentType, ContextType>;
};

export type BookingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BookingResult'] = ResolversParentTypes['BookingResult']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarFeedResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CalendarFeedResult'] = ResolversParentTypes['CalendarFeedResult']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  lastLaunchAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type CaptionsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Captions'] = ResolversParentTypes['Captions']> = {
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeCourseRoleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeCourseRoleResult'] = ResolversParentTypes['ChangeCourseRoleResult']> = {
  courseRole?: Resolver<Maybe<ResolversTypes['CourseRoleRule']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeSchoolResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeSchoolResult'] = ResolversParentTypes['ChangeSchoolResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type ChapterResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Chapter'] = ResolversParentTypes['Chapter']> = {
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckedDateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckedDate'] = ResolversParentTypes['CheckedDate']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guestFree?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['DateProblem']>, ParentType, ContextType>;
  roomSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChecklistStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChecklistStep'] = ResolversParentTypes['ChecklistStep']> = {
  code?: Resolver<ResolversTypes['ChecklistCode'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChooseAssignmentHoursResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseAssignmentHoursResult'] = ResolversParentTypes['ChooseAssignmentHoursResult']> = {
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChooseLanguageResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseLanguageResult'] = ResolversParentTypes['ChooseLanguageResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ChooseNoticeResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseNoticeResult'] = ResolversParentTypes['ChooseNoticeResult']> = {
  choice?: Resolver<Maybe<ResolversTypes['NoticeChoice']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChooseOverdueLimitResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseOverdueLimitResult'] = ResolversParentTypes['ChooseOverdueLimitResult']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChooseProfilesResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseProfilesResult'] = ResolversParentTypes['ChooseProfilesResult']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChooseReviewLimitResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseReviewLimitResult'] = ResolversParentTypes['ChooseReviewLimitResult']> = {
  limitDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChooseSettlingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseSettlingResult'] = ResolversParentTypes['ChooseSettlingResult']> = {
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CohortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Array<ResolversTypes['CohortLead']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['CohortMemberConnection'], ParentType, ContextType, Partial<CohortMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Array<ResolversTypes['CohortCondition']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CohortConditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortCondition'] = ResolversParentTypes['CohortCondition']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type CohortLeadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortLead'] = ResolversParentTypes['CohortLead']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CohortMemberResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortMember'] = ResolversParentTypes['CohortMember']> = {
  because?: Resolver<Array<ResolversTypes['CohortCondition']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MemberSource'], ParentType, ContextType>;
};

export type CohortMemberConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortMemberConnection'] = ResolversParentTypes['CohortMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortMemberEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortMemberEdge'] = ResolversParentTypes['CohortMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortMember'], ParentType, ContextType>;
};

export type CohortResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortResult'] = ResolversParentTypes['CohortResult']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CohortRulePreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CohortRulePreview'] = ResolversParentTypes['CohortRulePreview']> = {
  joining?: Resolver<ResolversTypes['PreviewedPeople'], ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['PreviewedPeople'], ParentType, ContextType>;
};

export type CompetencyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Competency'] = ResolversParentTypes['Competency']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currencyEvents?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  defaultImportance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfLife?: Resolver<ResolversTypes['HalfLife'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelDescriptors?: Resolver<Array<ResolversTypes['LevelDescriptor']>, ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CompetencyEffectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompetencyEffect'] = ResolversParentTypes['CompetencyEffect']> = {
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  narrowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withGap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmCoordinatorResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConfirmCoordinatorResult'] = ResolversParentTypes['ConfirmCoordinatorResult']> = {
  course?: Resolver<Maybe<ResolversTypes['KnownCourse']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recording?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reuseUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsentResult'] = ResolversParentTypes['ConsentResult']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coordinator'] = ResolversParentTypes['Coordinator']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourseRoleRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CourseRoleRule'] = ResolversParentTypes['CourseRoleRule']> = {
  byDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lmsRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CourseStanding'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['CriterionLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CriterionLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CriterionLevel'] = ResolversParentTypes['CriterionLevel']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CurrencyEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CurrencyEvent'] = ResolversParentTypes['CurrencyEvent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  staleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateConflictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DateConflict'] = ResolversParentTypes['DateConflict']> = {
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DateConflictKind'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatedTimeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DatedTime'] = ResolversParentTypes['DatedTime']> = {
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  untilDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Demand'] = ResolversParentTypes['Demand']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deploymentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ofThisVisit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  platformName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type DeputyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  finishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeputyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeputyResult'] = ResolversParentTypes['DeputyResult']> = {
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  againFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  try?: Resolver<Maybe<ResolversTypes['DiagnosticTry']>, ParentType, ContextType>;
};

export type DiagnosticAnswerResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiagnosticAnswerResult'] = ResolversParentTypes['DiagnosticAnswerResult']> = {
  counts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  diagnostic?: Resolver<Maybe<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DiagnosticResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiagnosticResult'] = ResolversParentTypes['DiagnosticResult']> = {
  diagnostic?: Resolver<Maybe<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DiagnosticTryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiagnosticTry'] = ResolversParentTypes['DiagnosticTry']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suggested?: Resolver<Array<ResolversTypes['Module']>, ParentType, ContextType>;
};

export type DiscardDraftResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiscardDraftResult'] = ResolversParentTypes['DiscardDraftResult']> = {
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndCoordinatorResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndCoordinatorResult'] = ResolversParentTypes['EndCoordinatorResult']> = {
  course?: Resolver<Maybe<ResolversTypes['KnownCourse']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndDeputyResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndDeputyResult'] = ResolversParentTypes['EndDeputyResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EndGrantResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndGrantResult'] = ResolversParentTypes['EndGrantResult']> = {
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndorseResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndorseResult'] = ResolversParentTypes['EndorseResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type EndorsedLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndorsedLevel'] = ResolversParentTypes['EndorsedLevel']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EndorsementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Endorsement'] = ResolversParentTypes['Endorsement']> = {
  by?: Resolver<ResolversTypes['SessionGuest'], ParentType, ContextType>;
  evidenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['EndorsedLevel']>, ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndorsementResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EndorsementResult'] = ResolversParentTypes['EndorsementResult']> = {
  endorsement?: Resolver<Maybe<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterSetUpCodeResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterSetUpCodeResult'] = ResolversParentTypes['EnterSetUpCodeResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  appraisals?: Resolver<Array<ResolversTypes['Appraisal']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['EvidenceClaim']>, ParentType, ContextType>;
  design?: Resolver<Maybe<ResolversTypes['LessonDesign']>, ParentType, ContextType>;
  effect?: Resolver<Array<ResolversTypes['EvidenceEffect']>, ParentType, ContextType, RequireFields<EvidenceEffectArgs, 'levels'>>;
  files?: Resolver<Array<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passedTo?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refresh?: Resolver<Maybe<ResolversTypes['EvidenceRefresh']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceStateName'], ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['EvidenceState']>, ParentType, ContextType>;
  supersededById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supersedesId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['EvidenceTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceClaim'] = ResolversParentTypes['EvidenceClaim']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceEffectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceEffect'] = ResolversParentTypes['EvidenceEffect']> = {
  awaitsSecond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  currencyNow?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  currencyThen?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  effectiveNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gapNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gapThen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleFromThen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['FileScan'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EvidenceKindResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceKind'] = ResolversParentTypes['EvidenceKind']> = {
  assessors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EvidenceRefreshResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceRefresh'] = ResolversParentTypes['EvidenceRefresh']> = {
  events?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceResult'] = ResolversParentTypes['EvidenceResult']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EvidenceStateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceState'] = ResolversParentTypes['EvidenceState']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceStateName'], ParentType, ContextType>;
};

export type EvidenceTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceTask'] = ResolversParentTypes['EvidenceTask']> = {
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  finishes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instructions?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moduleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moduleTitle?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  rubric?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantsDesign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsFiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExpertiseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Expertise'] = ResolversParentTypes['Expertise']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackAnswerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackAnswer'] = ResolversParentTypes['FeedbackAnswer']> = {
  level?: Resolver<ResolversTypes['FeltLevel'], ParentType, ContextType>;
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  useful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FeedbackResult'] = ResolversParentTypes['FeedbackResult']> = {
  feedback?: Resolver<Maybe<ResolversTypes['OwnFeedback']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FileLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FileLink'] = ResolversParentTypes['FileLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishFirstVisitResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FinishFirstVisitResult'] = ResolversParentTypes['FinishFirstVisitResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  currencyEvents?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  scale?: Resolver<Array<ResolversTypes['ScaleLevel']>, ParentType, ContextType>;
  settling?: Resolver<ResolversTypes['Settling'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type FreeTimeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FreeTime'] = ResolversParentTypes['FreeTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignments?: Resolver<Array<ResolversTypes['GapAssignment']>, ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goneStale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['ModuleWay']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  neverLearned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextStaleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  proofNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['Route']>, ParentType, ContextType>;
  selfRatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  selfRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['GapSession']>, ParentType, ContextType>;
  shownLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleBy?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedBy?: Resolver<Array<ResolversTypes['WantedBy']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Why'], ParentType, ContextType>;
};

export type GapAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GapAssignment'] = ResolversParentTypes['GapAssignment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  moduleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentState'], ParentType, ContextType>;
};

export type GapCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GapCounts'] = ResolversParentTypes['GapCounts']> = {
  goneStaleCompetencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goneStaleLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverLearnedCompetencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neverLearnedLevels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAssessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTargetAgeing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GapPage'] = ResolversParentTypes['GapPage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  byDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GapCounts'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  largest?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  onTarget?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GapSessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GapSession'] = ResolversParentTypes['GapSession']> = {
  attending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beyond?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  booking?: Resolver<Maybe<ResolversTypes['BookingState']>, ParentType, ContextType>;
  byTask?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type GivingRuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GivingRule'] = ResolversParentTypes['GivingRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GrantedRole'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type GrantRoleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantRoleResult'] = ResolversParentTypes['GrantRoleResult']> = {
  grant?: Resolver<Maybe<ResolversTypes['Grant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GroupResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GroupResult'] = ResolversParentTypes['GroupResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<ResolversTypes['GroupRow']>>, ParentType, ContextType>;
};

export type GroupRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GroupRow'] = ResolversParentTypes['GroupRow']> = {
  clash?: Resolver<Maybe<ResolversTypes['SeatClash']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['GroupOutcome'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['BookedPerson'], ParentType, ContextType>;
};

export type GuestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest']> = {
  about?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expertise?: Resolver<Array<ResolversTypes['Expertise']>, ParentType, ContextType>;
  hoursStatements?: Resolver<Array<ResolversTypes['HoursStatement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['GuestLink']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GuestState'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  verifiedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GuestCalendarResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestCalendar'] = ResolversParentTypes['GuestCalendar']> = {
  busyTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuestConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestConnection'] = ResolversParentTypes['GuestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuestEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestEdge'] = ResolversParentTypes['GuestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
};

export type GuestLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestLink'] = ResolversParentTypes['GuestLink']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['GuestMail'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type GuestPageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestPage'] = ResolversParentTypes['GuestPage']> = {
  areas?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
  linkEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  schoolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schoolZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuestPageResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestPageResult'] = ResolversParentTypes['GuestPageResult']> = {
  page?: Resolver<Maybe<ResolversTypes['GuestPage']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GuestResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestResult'] = ResolversParentTypes['GuestResult']> = {
  guest?: Resolver<Maybe<ResolversTypes['Guest']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GuestToAskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GuestToAsk'] = ResolversParentTypes['GuestToAsk']> = {
  expertise?: Resolver<Array<ResolversTypes['SessionCompetency']>, ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['SessionGuest'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['SessionLanguage']>, ParentType, ContextType>;
};

export type HalfLifeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HalfLife'] = ResolversParentTypes['HalfLife']> = {
  basis?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HandInResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HandIn'] = ResolversParentTypes['HandIn']> = {
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['KeptFile']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursStatementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoursStatement'] = ResolversParentTypes['HoursStatement']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoursStatementResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HoursStatementResult'] = ResolversParentTypes['HoursStatementResult']> = {
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['HoursStatement']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lmsName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofThisVisit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportEvidenceResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportEvidenceResult'] = ResolversParentTypes['ImportEvidenceResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType, Partial<ImportReportRowsArgs>>;
  totals?: Resolver<ResolversTypes['ImportTotals'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  competency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ImportVerdict'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportTotalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportTotals'] = ResolversParentTypes['ImportTotals']> = {
  already?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KeptFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KeptFile'] = ResolversParentTypes['KeptFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['FileScan'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KnownCourseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnownCourse'] = ResolversParentTypes['KnownCourse']> = {
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, Partial<KnownCourseCandidatesArgs>>;
  coordinators?: Resolver<Array<ResolversTypes['Coordinator']>, ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lmsName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownCourseConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnownCourseConnection'] = ResolversParentTypes['KnownCourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KnownCourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnownCourseEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['KnownCourseEdge'] = ResolversParentTypes['KnownCourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KnownCourse'], ParentType, ContextType>;
};

export type LessonDesignResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LessonDesign'] = ResolversParentTypes['LessonDesign']> = {
  assessment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difficultPoints?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homework?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyPoints?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['LessonOutcome']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['LessonPhase']>, ParentType, ContextType>;
  priorKnowledge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reflection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['LessonSource']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LessonOutcomeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LessonOutcome'] = ResolversParentTypes['LessonOutcome']> = {
  competency?: Resolver<Maybe<ResolversTypes['Competency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LessonPhaseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LessonPhase'] = ResolversParentTypes['LessonPhase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teacher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LessonSourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LessonSource'] = ResolversParentTypes['LessonSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LevelDescriptorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LevelDescriptor'] = ResolversParentTypes['LevelDescriptor']> = {
  descriptor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkFileResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkFileResult'] = ResolversParentTypes['LinkFileResult']> = {
  link?: Resolver<Maybe<ResolversTypes['FileLink']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LinkFilesResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkFilesResult'] = ResolversParentTypes['LinkFilesResult']> = {
  links?: Resolver<Maybe<Array<ResolversTypes['FileLink']>>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LinkIdentityResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkIdentityResult'] = ResolversParentTypes['LinkIdentityResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type LinkingAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkingAccount'] = ResolversParentTypes['LinkingAccount']> = {
  lmsName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkingCodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkingCode'] = ResolversParentTypes['LinkingCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LinkingPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkingPreview'] = ResolversParentTypes['LinkingPreview']> = {
  own?: Resolver<ResolversTypes['LinkingSide'], ParentType, ContextType>;
  sharedLmsName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['LinkingSide'], ParentType, ContextType>;
};

export type LinkingSideResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LinkingSide'] = ResolversParentTypes['LinkingSide']> = {
  accounts?: Resolver<Array<ResolversTypes['LinkingAccount']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export interface LocalizedTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalizedText'], any> {
  name: 'LocalizedText';
}

export type MarkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarkCourseResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MarkCourseResult'] = ResolversParentTypes['MarkCourseResult']> = {
  course?: Resolver<Maybe<ResolversTypes['KnownCourse']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MaterialChaseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialChase'] = ResolversParentTypes['MaterialChase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owed?: Resolver<Array<ResolversTypes['MaterialOwed']>, ParentType, ContextType>;
  quietUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['MaterialReminder']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  unreachable?: Resolver<Maybe<ResolversTypes['MaterialUnreachable']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['MaterialWaiver']>, ParentType, ContextType>;
};

export type MaterialChaseResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialChaseResult'] = ResolversParentTypes['MaterialChaseResult']> = {
  chase?: Resolver<Maybe<ResolversTypes['MaterialChase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MaterialInModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialInModule'] = ResolversParentTypes['MaterialInModule']> = {
  closed?: Resolver<Maybe<ResolversTypes['FileClosed']>, ParentType, ContextType>;
};

export type MaterialOwedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialOwed'] = ResolversParentTypes['MaterialOwed']> = {
  byGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['MaterialOwedKind'], ParentType, ContextType>;
};

export type MaterialOwedConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialOwedConnection'] = ResolversParentTypes['MaterialOwedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MaterialOwedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialOwedEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialOwedEdge'] = ResolversParentTypes['MaterialOwedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaterialChase'], ParentType, ContextType>;
};

export type MaterialReminderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialReminder'] = ResolversParentTypes['MaterialReminder']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['MaterialReminderStep'], ParentType, ContextType>;
};

export type MaterialResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialResult'] = ResolversParentTypes['MaterialResult']> = {
  material?: Resolver<Maybe<ResolversTypes['SessionMaterial']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MaterialWaiverResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MaterialWaiver'] = ResolversParentTypes['MaterialWaiver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingAttendeeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeetingAttendee'] = ResolversParentTypes['MeetingAttendee']> = {
  by?: Resolver<Maybe<ResolversTypes['FoundBy']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeetingReport'] = ResolversParentTypes['MeetingReport']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['ReportedSeat']>, ParentType, ContextType>;
  strangers?: Resolver<Array<ResolversTypes['MeetingAttendee']>, ParentType, ContextType>;
};

export type MembersReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MembersReport'] = ResolversParentTypes['MembersReport']> = {
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MembersRow']>, ParentType, ContextType, Partial<MembersReportRowsArgs>>;
  totals?: Resolver<ResolversTypes['MembersTotals'], ParentType, ContextType>;
};

export type MembersReportResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MembersReportResult'] = ResolversParentTypes['MembersReportResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MembersReport']>, ParentType, ContextType>;
};

export type MembersRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MembersRow'] = ResolversParentTypes['MembersRow']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MemberVerdict'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembersTotalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MembersTotals'] = ResolversParentTypes['MembersTotals']> = {
  already?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Module'] = ResolversParentTypes['Module']> = {
  assignment?: Resolver<Maybe<ResolversTypes['OwnAssignment']>, ParentType, ContextType>;
  attempt?: Resolver<Maybe<ResolversTypes['Attempt']>, ParentType, ContextType>;
  guidedBy?: Resolver<Maybe<ResolversTypes['SessionGuest']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ModuleItem']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mayBegin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlyFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['ModuleProof']>, ParentType, ContextType>;
  refresh?: Resolver<Maybe<ResolversTypes['ModuleRefresh']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  takeAgain?: Resolver<Maybe<ResolversTypes['TakeAgain']>, ParentType, ContextType>;
  taskProofs?: Resolver<Array<ResolversTypes['EvidenceClaim']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  track?: Resolver<ResolversTypes['ModuleTrack'], ParentType, ContextType>;
  waitsForReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModuleApprovalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleApproval'] = ResolversParentTypes['ModuleApproval']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ApprovalStep'], ParentType, ContextType>;
};

export type ModuleCohortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleCohort'] = ResolversParentTypes['ModuleCohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModuleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleConnection'] = ResolversParentTypes['ModuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleContentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleContent'] = ResolversParentTypes['ModuleContent']> = {
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WrittenItem']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['ModuleProof']>, ParentType, ContextType>;
  refresh?: Resolver<Maybe<ResolversTypes['ModuleRefresh']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ModuleDraftResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleDraft'] = ResolversParentTypes['ModuleDraft']> = {
  content?: Resolver<ResolversTypes['ModuleContent'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ModuleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleEdge'] = ResolversParentTypes['ModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
};

export type ModuleItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleItem'] = ResolversParentTypes['ModuleItem']> = {
  captions?: Resolver<Array<ResolversTypes['Captions']>, ParentType, ContextType>;
  chapters?: Resolver<Array<ResolversTypes['Chapter']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FileClosed']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['KeptFile']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quiz?: Resolver<Maybe<ResolversTypes['QuizFacts']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['TaskFacts']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModuleProblemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleProblem'] = ResolversParentTypes['ModuleProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competencyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ModuleProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleProgress'] = ResolversParentTypes['ModuleProgress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleProofResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleProof'] = ResolversParentTypes['ModuleProof']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  fromLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleRefreshResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleRefresh'] = ResolversParentTypes['ModuleRefresh']> = {
  events?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ModuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleResult'] = ResolversParentTypes['ModuleResult']> = {
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ModuleVersionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleVersion'] = ResolversParentTypes['ModuleVersion']> = {
  content?: Resolver<ResolversTypes['ModuleContent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  staysCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ModuleWayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ModuleWay'] = ResolversParentTypes['ModuleWay']> = {
  begun?: Resolver<Maybe<ResolversTypes['ModuleProgress']>, ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  reaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationAcceptEvidenceArgs, 'input'>>;
  acceptProposal?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationAcceptProposalArgs, 'input'>>;
  addDatedTime?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationAddDatedTimeArgs, 'input'>>;
  addMembers?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationAddMembersArgs, 'input'>>;
  addMembersFromTable?: Resolver<ResolversTypes['MembersReportResult'], ParentType, ContextType, RequireFields<MutationAddMembersFromTableArgs, 'input'>>;
  addWeeklyTime?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationAddWeeklyTimeArgs, 'input'>>;
  admitDeployment?: Resolver<ResolversTypes['AdmitDeploymentResult'], ParentType, ContextType, RequireFields<MutationAdmitDeploymentArgs, 'input'>>;
  answerDiagnostic?: Resolver<ResolversTypes['DiagnosticAnswerResult'], ParentType, ContextType, RequireFields<MutationAnswerDiagnosticArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['QuizTryResult'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  appointLead?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationAppointLeadArgs, 'input'>>;
  approveMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationApproveMaterialArgs, 'input'>>;
  approveModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationApproveModuleArgs, 'input'>>;
  askAnother?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationAskAnotherArgs, 'input'>>;
  askForOtherTimes?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationAskForOtherTimesArgs, 'input'>>;
  askForSession?: Resolver<ResolversTypes['SessionWishResult'], ParentType, ContextType, RequireFields<MutationAskForSessionArgs, 'input'>>;
  askGuest?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationAskGuestArgs, 'input'>>;
  askGuestCode?: Resolver<ResolversTypes['AskGuestCodeResult'], ParentType, ContextType, RequireFields<MutationAskGuestCodeArgs, 'input'>>;
  askModuleApproval?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationAskModuleApprovalArgs, 'input'>>;
  assignModule?: Resolver<ResolversTypes['AssignmentBatchResult'], ParentType, ContextType, RequireFields<MutationAssignModuleArgs, 'input'>>;
  beginCohort?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationBeginCohortArgs, 'input'>>;
  beginHandIn?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationBeginHandInArgs, 'input'>>;
  beginModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationBeginModuleArgs, 'input'>>;
  beginReview?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationBeginReviewArgs, 'input'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadResult'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  bookGroup?: Resolver<ResolversTypes['GroupResult'], ParentType, ContextType, RequireFields<MutationBookGroupArgs, 'input'>>;
  bookSeat?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationBookSeatArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  changeCourseRole?: Resolver<ResolversTypes['ChangeCourseRoleResult'], ParentType, ContextType, RequireFields<MutationChangeCourseRoleArgs, 'input'>>;
  changeSchool?: Resolver<ResolversTypes['ChangeSchoolResult'], ParentType, ContextType, RequireFields<MutationChangeSchoolArgs, 'input'>>;
  changeSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationChangeSessionArgs, 'input'>>;
  chooseAssignmentHours?: Resolver<ResolversTypes['ChooseAssignmentHoursResult'], ParentType, ContextType, RequireFields<MutationChooseAssignmentHoursArgs, 'input'>>;
  chooseAvailability?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationChooseAvailabilityArgs, 'input'>>;
  chooseGuestLanguage?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationChooseGuestLanguageArgs, 'input'>>;
  chooseGuestZone?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationChooseGuestZoneArgs, 'input'>>;
  chooseLanguage?: Resolver<ResolversTypes['ChooseLanguageResult'], ParentType, ContextType, RequireFields<MutationChooseLanguageArgs, 'input'>>;
  chooseModuleCohorts?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationChooseModuleCohortsArgs, 'input'>>;
  chooseNamesToGuests?: Resolver<ResolversTypes['NamesToGuestsResult'], ParentType, ContextType, RequireFields<MutationChooseNamesToGuestsArgs, 'input'>>;
  chooseNotice?: Resolver<ResolversTypes['ChooseNoticeResult'], ParentType, ContextType, RequireFields<MutationChooseNoticeArgs, 'input'>>;
  chooseOverdueLimit?: Resolver<ResolversTypes['ChooseOverdueLimitResult'], ParentType, ContextType, RequireFields<MutationChooseOverdueLimitArgs, 'input'>>;
  chooseProfiles?: Resolver<ResolversTypes['ChooseProfilesResult'], ParentType, ContextType, RequireFields<MutationChooseProfilesArgs, 'input'>>;
  chooseReviewLimit?: Resolver<ResolversTypes['ChooseReviewLimitResult'], ParentType, ContextType, RequireFields<MutationChooseReviewLimitArgs, 'input'>>;
  chooseSettling?: Resolver<ResolversTypes['ChooseSettlingResult'], ParentType, ContextType, RequireFields<MutationChooseSettlingArgs, 'input'>>;
  closeRoom?: Resolver<ResolversTypes['RoomResult'], ParentType, ContextType, RequireFields<MutationCloseRoomArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  confirmCoordinator?: Resolver<ResolversTypes['ConfirmCoordinatorResult'], ParentType, ContextType, RequireFields<MutationConfirmCoordinatorArgs, 'input'>>;
  confirmSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationConfirmSessionArgs, 'input'>>;
  copyModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationCopyModuleArgs, 'input'>>;
  correctEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationCorrectEvidenceArgs, 'input'>>;
  counterProposal?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationCounterProposalArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  describeMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationDescribeMaterialArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftResult'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  endAssignmentRule?: Resolver<ResolversTypes['AssignmentRuleResult'], ParentType, ContextType, RequireFields<MutationEndAssignmentRuleArgs, 'input'>>;
  endCalendarFeed?: Resolver<ResolversTypes['CalendarFeedResult'], ParentType, ContextType>;
  endCohort?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationEndCohortArgs, 'input'>>;
  endCoordinator?: Resolver<ResolversTypes['EndCoordinatorResult'], ParentType, ContextType, RequireFields<MutationEndCoordinatorArgs, 'input'>>;
  endDeputy?: Resolver<ResolversTypes['EndDeputyResult'], ParentType, ContextType>;
  endGrant?: Resolver<ResolversTypes['EndGrantResult'], ParentType, ContextType, RequireFields<MutationEndGrantArgs, 'input'>>;
  endGuest?: Resolver<ResolversTypes['GuestResult'], ParentType, ContextType, RequireFields<MutationEndGuestArgs, 'input'>>;
  endLead?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationEndLeadArgs, 'input'>>;
  endMemberships?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationEndMembershipsArgs, 'input'>>;
  endorse?: Resolver<ResolversTypes['EndorseResult'], ParentType, ContextType, RequireFields<MutationEndorseArgs, 'input'>>;
  enterAttendanceCode?: Resolver<ResolversTypes['AttendanceResult'], ParentType, ContextType, RequireFields<MutationEnterAttendanceCodeArgs, 'input'>>;
  enterSetUpCode?: Resolver<ResolversTypes['EnterSetUpCodeResult'], ParentType, ContextType, RequireFields<MutationEnterSetUpCodeArgs, 'input'>>;
  expectMaterial?: Resolver<ResolversTypes['MaterialChaseResult'], ParentType, ContextType, RequireFields<MutationExpectMaterialArgs, 'input'>>;
  extendAssignments?: Resolver<ResolversTypes['AssignmentsResult'], ParentType, ContextType, RequireFields<MutationExtendAssignmentsArgs, 'input'>>;
  finishFirstVisit?: Resolver<ResolversTypes['FinishFirstVisitResult'], ParentType, ContextType, RequireFields<MutationFinishFirstVisitArgs, 'input'>>;
  forgetGuestCalendar?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationForgetGuestCalendarArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['FeedbackResult'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRoleResult'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  handInEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationHandInEvidenceArgs, 'input'>>;
  importEvidence?: Resolver<ResolversTypes['ImportEvidenceResult'], ParentType, ContextType, RequireFields<MutationImportEvidenceArgs, 'input'>>;
  inviteGuest?: Resolver<ResolversTypes['GuestResult'], ParentType, ContextType, RequireFields<MutationInviteGuestArgs, 'input'>>;
  linkFile?: Resolver<ResolversTypes['LinkFileResult'], ParentType, ContextType, RequireFields<MutationLinkFileArgs, 'input'>>;
  linkFiles?: Resolver<ResolversTypes['LinkFilesResult'], ParentType, ContextType, RequireFields<MutationLinkFilesArgs, 'input'>>;
  linkIdentity?: Resolver<ResolversTypes['LinkIdentityResult'], ParentType, ContextType, RequireFields<MutationLinkIdentityArgs, 'input'>>;
  makeCalendarFeed?: Resolver<ResolversTypes['CalendarFeedResult'], ParentType, ContextType>;
  makeHoursStatement?: Resolver<ResolversTypes['HoursStatementResult'], ParentType, ContextType, RequireFields<MutationMakeHoursStatementArgs, 'input'>>;
  makeOwnHoursStatement?: Resolver<ResolversTypes['HoursStatementResult'], ParentType, ContextType>;
  makeSessionModule?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationMakeSessionModuleArgs, 'input'>>;
  markCourse?: Resolver<ResolversTypes['MarkCourseResult'], ParentType, ContextType, RequireFields<MutationMarkCourseArgs, 'input'>>;
  markPreviewAnswer?: Resolver<ResolversTypes['PreviewAnswerResult'], ParentType, ContextType, RequireFields<MutationMarkPreviewAnswerArgs, 'input'>>;
  nameDeputy?: Resolver<ResolversTypes['DeputyResult'], ParentType, ContextType, RequireFields<MutationNameDeputyArgs, 'input'>>;
  offerSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationOfferSessionArgs, 'input'>>;
  openAttendanceCode?: Resolver<ResolversTypes['AttendanceResult'], ParentType, ContextType, RequireFields<MutationOpenAttendanceCodeArgs, 'input'>>;
  passEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationPassEvidenceArgs, 'input'>>;
  passSeat?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationPassSeatArgs, 'input'>>;
  pauseAssignmentRule?: Resolver<ResolversTypes['AssignmentRuleResult'], ParentType, ContextType, RequireFields<MutationPauseAssignmentRuleArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  previewAssignment?: Resolver<ResolversTypes['AssignmentBatchResult'], ParentType, ContextType, RequireFields<MutationPreviewAssignmentArgs, 'input'>>;
  previewAssignmentRule?: Resolver<ResolversTypes['AssignmentBatchResult'], ParentType, ContextType, RequireFields<MutationPreviewAssignmentRuleArgs, 'input'>>;
  previewCohortRule?: Resolver<ResolversTypes['PreviewCohortRuleResult'], ParentType, ContextType, RequireFields<MutationPreviewCohortRuleArgs, 'input'>>;
  previewImport?: Resolver<ResolversTypes['PreviewImportResult'], ParentType, ContextType, RequireFields<MutationPreviewImportArgs, 'input'>>;
  previewLinking?: Resolver<ResolversTypes['PreviewLinkingResult'], ParentType, ContextType, RequireFields<MutationPreviewLinkingArgs, 'input'>>;
  previewMeetingReport?: Resolver<ResolversTypes['PreviewMeetingReportResult'], ParentType, ContextType, RequireFields<MutationPreviewMeetingReportArgs, 'input'>>;
  previewMembers?: Resolver<ResolversTypes['MembersReportResult'], ParentType, ContextType, RequireFields<MutationPreviewMembersArgs, 'input'>>;
  previewQuiz?: Resolver<ResolversTypes['QuizPreviewResult'], ParentType, ContextType, RequireFields<MutationPreviewQuizArgs, 'input'>>;
  publishModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationPublishModuleArgs, 'input'>>;
  publishSession?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationPublishSessionArgs, 'input'>>;
  putIntoModule?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationPutIntoModuleArgs, 'input'>>;
  rateSelf?: Resolver<ResolversTypes['RateSelfResult'], ParentType, ContextType, RequireFields<MutationRateSelfArgs, 'input'>>;
  readAllNotices?: Resolver<ResolversTypes['ReadAllNoticesResult'], ParentType, ContextType>;
  readGuestCalendar?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationReadGuestCalendarArgs, 'input'>>;
  readNotice?: Resolver<ResolversTypes['ReadNoticeResult'], ParentType, ContextType, RequireFields<MutationReadNoticeArgs, 'input'>>;
  recordAppraisals?: Resolver<ResolversTypes['RecordAppraisalsResult'], ParentType, ContextType, RequireFields<MutationRecordAppraisalsArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['AttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  recordMeetingReport?: Resolver<ResolversTypes['AttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordMeetingReportArgs, 'input'>>;
  rejectEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationRejectEvidenceArgs, 'input'>>;
  remindOfMaterial?: Resolver<ResolversTypes['MaterialChaseResult'], ParentType, ContextType, RequireFields<MutationRemindOfMaterialArgs, 'input'>>;
  removeBooking?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationRemoveBookingArgs, 'input'>>;
  removeFile?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationRemoveFileArgs, 'input'>>;
  removeTime?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationRemoveTimeArgs, 'input'>>;
  renameCohort?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationRenameCohortArgs, 'input'>>;
  reportProgress?: Resolver<ResolversTypes['ModuleResult'], ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  resumeAssignmentRule?: Resolver<ResolversTypes['AssignmentRuleResult'], ParentType, ContextType, RequireFields<MutationResumeAssignmentRuleArgs, 'input'>>;
  resumeModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationResumeModuleArgs, 'input'>>;
  retireModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationRetireModuleArgs, 'input'>>;
  returnEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationReturnEvidenceArgs, 'input'>>;
  returnMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationReturnMaterialArgs, 'input'>>;
  returnModule?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationReturnModuleArgs, 'input'>>;
  revokeEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationRevokeEvidenceArgs, 'input'>>;
  revokeGuestLinks?: Resolver<ResolversTypes['GuestResult'], ParentType, ContextType, RequireFields<MutationRevokeGuestLinksArgs, 'input'>>;
  saveDesign?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationSaveDesignArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveGuestProfile?: Resolver<ResolversTypes['GuestPageResult'], ParentType, ContextType, RequireFields<MutationSaveGuestProfileArgs, 'input'>>;
  saveModuleDraft?: Resolver<ResolversTypes['WrittenModuleResult'], ParentType, ContextType, RequireFields<MutationSaveModuleDraftArgs, 'input'>>;
  saveRoom?: Resolver<ResolversTypes['RoomResult'], ParentType, ContextType, RequireFields<MutationSaveRoomArgs, 'input'>>;
  sayAble?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationSayAbleArgs, 'input'>>;
  sayUnable?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationSayUnableArgs, 'input'>>;
  sendGuestLink?: Resolver<ResolversTypes['GuestResult'], ParentType, ContextType, RequireFields<MutationSendGuestLinkArgs, 'input'>>;
  setCohortRule?: Resolver<ResolversTypes['CohortResult'], ParentType, ContextType, RequireFields<MutationSetCohortRuleArgs, 'input'>>;
  signConsent?: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationSignConsentArgs, 'input'>>;
  startAssignmentRule?: Resolver<ResolversTypes['AssignmentRuleResult'], ParentType, ContextType, RequireFields<MutationStartAssignmentRuleArgs, 'input'>>;
  startDiagnostic?: Resolver<ResolversTypes['DiagnosticResult'], ParentType, ContextType, RequireFields<MutationStartDiagnosticArgs, 'input'>>;
  startLinking?: Resolver<ResolversTypes['StartLinkingResult'], ParentType, ContextType>;
  startModule?: Resolver<ResolversTypes['ModuleResult'], ParentType, ContextType, RequireFields<MutationStartModuleArgs, 'input'>>;
  startQuiz?: Resolver<ResolversTypes['QuizTryResult'], ParentType, ContextType, RequireFields<MutationStartQuizArgs, 'input'>>;
  takeBackConsent?: Resolver<ResolversTypes['ConsentResult'], ParentType, ContextType, RequireFields<MutationTakeBackConsentArgs, 'input'>>;
  takeBackEndorsement?: Resolver<ResolversTypes['EndorsementResult'], ParentType, ContextType, RequireFields<MutationTakeBackEndorsementArgs, 'input'>>;
  takeBackEvidence?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationTakeBackEvidenceArgs, 'input'>>;
  takeSeat?: Resolver<ResolversTypes['BookingResult'], ParentType, ContextType, RequireFields<MutationTakeSeatArgs, 'input'>>;
  thankGuest?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationThankGuestArgs, 'input'>>;
  undoLinking?: Resolver<ResolversTypes['UndoLinkingResult'], ParentType, ContextType, RequireFields<MutationUndoLinkingArgs, 'input'>>;
  unmarkCourse?: Resolver<ResolversTypes['UnmarkCourseResult'], ParentType, ContextType, RequireFields<MutationUnmarkCourseArgs, 'input'>>;
  verifyGuest?: Resolver<ResolversTypes['GuestResult'], ParentType, ContextType, RequireFields<MutationVerifyGuestArgs, 'input'>>;
  waiveAssignments?: Resolver<ResolversTypes['AssignmentsResult'], ParentType, ContextType, RequireFields<MutationWaiveAssignmentsArgs, 'input'>>;
  waiveMaterial?: Resolver<ResolversTypes['MaterialChaseResult'], ParentType, ContextType, RequireFields<MutationWaiveMaterialArgs, 'input'>>;
  withdrawAppraisal?: Resolver<ResolversTypes['EvidenceResult'], ParentType, ContextType, RequireFields<MutationWithdrawAppraisalArgs, 'input'>>;
  withdrawAssignments?: Resolver<ResolversTypes['AssignmentsResult'], ParentType, ContextType, RequireFields<MutationWithdrawAssignmentsArgs, 'input'>>;
  withdrawMaterial?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationWithdrawMaterialArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['SessionResult'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  withdrawWish?: Resolver<ResolversTypes['SessionWishResult'], ParentType, ContextType, RequireFields<MutationWithdrawWishArgs, 'input'>>;
  writeChapters?: Resolver<ResolversTypes['MaterialResult'], ParentType, ContextType, RequireFields<MutationWriteChaptersArgs, 'input'>>;
};

export type NamesToGuestsResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NamesToGuestsResult'] = ResolversParentTypes['NamesToGuestsResult']> = {
  names?: Resolver<Maybe<ResolversTypes['NamesToGuests']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NewerMaterialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewerMaterial'] = ResolversParentTypes['NewerMaterial']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NoticeChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeChoice'] = ResolversParentTypes['NoticeChoice']> = {
  duty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['NoticeWay'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type OwnAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwnAssignment'] = ResolversParentTypes['OwnAssignment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentState'], ParentType, ContextType>;
};

export type OwnCohortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwnCohort'] = ResolversParentTypes['OwnCohort']> = {
  because?: Resolver<Array<ResolversTypes['CohortCondition']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MemberSource'], ParentType, ContextType>;
};

export type OwnFeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwnFeedback'] = ResolversParentTypes['OwnFeedback']> = {
  answer?: Resolver<Maybe<ResolversTypes['FeedbackAnswer']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  endorsements?: Resolver<Array<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  handedIn?: Resolver<Array<ResolversTypes['HandIn']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitsSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<PersonEvidenceArgs>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapPage']>, ParentType, ContextType, Partial<PersonGapsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['PresentLevel']>>, ParentType, ContextType, RequireFields<PersonLevelsArgs, 'competencyIds'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profiles?: Resolver<Maybe<Array<ResolversTypes['ProfileHolding']>>, ParentType, ContextType>;
  selfRatings?: Resolver<Maybe<Array<ResolversTypes['SelfRating']>>, ParentType, ContextType>;
  toldApartBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PracticeTask'] = ResolversParentTypes['PracticeTask']> = {
  instructions?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rubric?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresentLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PresentLevel'] = ResolversParentTypes['PresentLevel']> = {
  competencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PreviewAnswerResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewAnswerResult'] = ResolversParentTypes['PreviewAnswerResult']> = {
  answered?: Resolver<Maybe<ResolversTypes['Answered']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PreviewCohortRuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewCohortRuleResult'] = ResolversParentTypes['PreviewCohortRuleResult']> = {
  preview?: Resolver<Maybe<ResolversTypes['CohortRulePreview']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PreviewImportResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewImportResult'] = ResolversParentTypes['PreviewImportResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
};

export type PreviewLinkingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewLinkingResult'] = ResolversParentTypes['PreviewLinkingResult']> = {
  preview?: Resolver<Maybe<ResolversTypes['LinkingPreview']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PreviewMeetingReportResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewMeetingReportResult'] = ResolversParentTypes['PreviewMeetingReportResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['MeetingReport']>, ParentType, ContextType>;
};

export type PreviewedPeopleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PreviewedPeople'] = ResolversParentTypes['PreviewedPeople']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfileKind'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Target']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ProfileHoldingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProfileHolding'] = ResolversParentTypes['ProfileHolding']> = {
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProposedTimeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposedTime'] = ResolversParentTypes['ProposedTime']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assignmentBatch?: Resolver<Maybe<ResolversTypes['AssignmentBatch']>, ParentType, ContextType, RequireFields<QueryAssignmentBatchArgs, 'id'>>;
  assignmentBatches?: Resolver<ResolversTypes['AssignmentBatchConnection'], ParentType, ContextType, Partial<QueryAssignmentBatchesArgs>>;
  assignmentRule?: Resolver<Maybe<ResolversTypes['AssignmentRule']>, ParentType, ContextType, RequireFields<QueryAssignmentRuleArgs, 'id'>>;
  assignmentRules?: Resolver<ResolversTypes['AssignmentRuleConnection'], ParentType, ContextType, Partial<QueryAssignmentRulesArgs>>;
  assignmentSettings?: Resolver<Maybe<ResolversTypes['AssignmentSettings']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<QueryAssignmentsArgs>>;
  begunModules?: Resolver<ResolversTypes['ModuleConnection'], ParentType, ContextType, Partial<QueryBegunModulesArgs>>;
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, Partial<QueryCohortsArgs>>;
  consentText?: Resolver<Maybe<ResolversTypes['ConsentText']>, ParentType, ContextType, RequireFields<QueryConsentTextArgs, 'recording' | 'sessionId'>>;
  demand?: Resolver<Array<ResolversTypes['Demand']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Deputy']>, ParentType, ContextType>;
  diagnostic?: Resolver<Maybe<ResolversTypes['Diagnostic']>, ParentType, ContextType, RequireFields<QueryDiagnosticArgs, 'areaId'>>;
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  evidenceKinds?: Resolver<Array<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'competencyId'>>;
  gaps?: Resolver<Maybe<ResolversTypes['GapPage']>, ParentType, ContextType, Partial<QueryGapsArgs>>;
  groupCheck?: Resolver<ResolversTypes['GroupResult'], ParentType, ContextType, RequireFields<QueryGroupCheckArgs, 'input'>>;
  guestPage?: Resolver<Maybe<ResolversTypes['GuestPage']>, ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['GuestConnection'], ParentType, ContextType, Partial<QueryGuestsArgs>>;
  guestsToAsk?: Resolver<Array<ResolversTypes['GuestToAsk']>, ParentType, ContextType, RequireFields<QueryGuestsToAskArgs, 'competencyIds'>>;
  importTemplate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  materialOwed?: Resolver<ResolversTypes['MaterialOwedConnection'], ParentType, ContextType, RequireFields<QueryMaterialOwedArgs, 'waived'>>;
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType, RequireFields<QueryModuleArgs, 'id'>>;
  modules?: Resolver<ResolversTypes['ModuleConnection'], ParentType, ContextType, Partial<QueryModulesArgs>>;
  namesToGuests?: Resolver<Maybe<ResolversTypes['NamesToGuests']>, ParentType, ContextType>;
  noticeChoices?: Resolver<Array<ResolversTypes['NoticeChoice']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, Partial<QueryNoticesArgs>>;
  ownBookings?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  ownEndorsements?: Resolver<Array<ResolversTypes['Endorsement']>, ParentType, ContextType>;
  ownFeedback?: Resolver<Array<ResolversTypes['OwnFeedback']>, ParentType, ContextType>;
  ownSessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  plan?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<QueryPlanArgs>>;
  previewMarkdown?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<QueryPreviewMarkdownArgs, 'pictures' | 'text'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewQueue'], ParentType, ContextType, Partial<QueryReviewQueueArgs>>;
  reviewers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryReviewersArgs>>;
  rooms?: Resolver<ResolversTypes['RoomConnection'], ParentType, ContextType, RequireFields<QueryRoomsArgs, 'closedToo'>>;
  seatCandidates?: Resolver<Array<ResolversTypes['SeatCandidate']>, ParentType, ContextType, RequireFields<QuerySeatCandidatesArgs, 'sessionId'>>;
  seats?: Resolver<ResolversTypes['SeatConnection'], ParentType, ContextType, Partial<QuerySeatsArgs>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessionCheck?: Resolver<Maybe<ResolversTypes['SessionCheck']>, ParentType, ContextType, RequireFields<QuerySessionCheckArgs, 'input'>>;
  sessionEffect?: Resolver<Maybe<ResolversTypes['SessionEffect']>, ParentType, ContextType, RequireFields<QuerySessionEffectArgs, 'sessionId'>>;
  sessionSlots?: Resolver<Maybe<Array<ResolversTypes['SessionSlot']>>, ParentType, ContextType, RequireFields<QuerySessionSlotsArgs, 'sessionId'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<QuerySessionsArgs>>;
  setUp?: Resolver<Maybe<ResolversTypes['SetUp']>, ParentType, ContextType>;
  unfinishedUploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType, RequireFields<QueryUnfinishedUploadsArgs, 'purpose' | 'subjectId'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  waitingModules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedGaps?: Resolver<Array<ResolversTypes['WantedGap']>, ParentType, ContextType>;
  wishes?: Resolver<Array<ResolversTypes['SessionWish']>, ParentType, ContextType>;
  writtenModule?: Resolver<Maybe<ResolversTypes['WrittenModule']>, ParentType, ContextType, RequireFields<QueryWrittenModuleArgs, 'id'>>;
  writtenModules?: Resolver<ResolversTypes['WrittenModuleConnection'], ParentType, ContextType, Partial<QueryWrittenModulesArgs>>;
};

export type QuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  answered?: Resolver<Maybe<ResolversTypes['Answered']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['QuestionOption']>, ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type QuestionOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuestionOption'] = ResolversParentTypes['QuestionOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type QuizFactsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuizFacts'] = ResolversParentTypes['QuizFacts']> = {
  passMark?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuizPreviewResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuizPreviewResult'] = ResolversParentTypes['QuizPreviewResult']> = {
  questions?: Resolver<Maybe<Array<ResolversTypes['Question']>>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  tryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type QuizTryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuizTry'] = ResolversParentTypes['QuizTry']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QuizTryResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuizTryResult'] = ResolversParentTypes['QuizTryResult']> = {
  module?: Resolver<Maybe<ResolversTypes['Module']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  try?: Resolver<Maybe<ResolversTypes['QuizTry']>, ParentType, ContextType>;
};

export type RateSelfResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RateSelfResult'] = ResolversParentTypes['RateSelfResult']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReadAllNoticesResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadAllNoticesResult'] = ResolversParentTypes['ReadAllNoticesResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReadNoticeResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadNoticeResult'] = ResolversParentTypes['ReadNoticeResult']> = {
  noticeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAppraisalsResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordAppraisalsResult'] = ResolversParentTypes['RecordAppraisalsResult']> = {
  appraisals?: Resolver<Maybe<ResolversTypes['RecordedAppraisals']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordedAppraisalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RecordedAppraisals'] = ResolversParentTypes['RecordedAppraisals']> = {
  appraisals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ReportedSeatResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportedSeat'] = ResolversParentTypes['ReportedSeat']> = {
  found?: Resolver<Array<ResolversTypes['MeetingAttendee']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReportOutcome'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['BookedPerson'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['AttendanceState']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['AttendanceSource']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AttendanceState']>, ParentType, ContextType>;
};

export type ReusedMaterialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReusedMaterial'] = ResolversParentTypes['ReusedMaterial']> = {
  guest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['NewerMaterial']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewCounts'] = ResolversParentTypes['ReviewCounts']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQueueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReviewQueue'] = ResolversParentTypes['ReviewQueue']> = {
  counts?: Resolver<ResolversTypes['ReviewCounts'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  lateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollCallResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RollCall'] = ResolversParentTypes['RollCall']> = {
  canRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canShowCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['AttendanceCode']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type RoomResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoomResult'] = ResolversParentTypes['RoomResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
};

export type RouteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  closes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceKinds?: Resolver<Array<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RouteKind'], ParentType, ContextType>;
  reaches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScaleLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScaleLevel'] = ResolversParentTypes['ScaleLevel']> = {
  chainLink?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  descriptor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatCandidateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatCandidate'] = ResolversParentTypes['SeatCandidate']> = {
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['BookedPerson'], ParentType, ContextType>;
};

export type SeatClashResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatClash'] = ResolversParentTypes['SeatClash']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeatConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatConnection'] = ResolversParentTypes['SeatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatEdge'] = ResolversParentTypes['SeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SeatGainResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeatGain'] = ResolversParentTypes['SeatGain']> = {
  attending?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beyond?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byTask?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SelfRatingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SelfRating'] = ResolversParentTypes['SelfRating']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  about?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['SessionCompetency']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  cutOffAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['SessionDate']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['SessionFeedback']>, ParentType, ContextType>;
  guest?: Resolver<Maybe<ResolversTypes['SessionGuest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['SessionLanguage']>, ParentType, ContextType>;
  material?: Resolver<Array<ResolversTypes['SessionMaterial']>, ParentType, ContextType>;
  materialExpected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SessionMode'], ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['SessionModule']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SessionProposal']>, ParentType, ContextType>;
  onDemand?: Resolver<Maybe<ResolversTypes['SessionOnDemand']>, ParentType, ContextType>;
  owedByGuest?: Resolver<Array<ResolversTypes['MaterialOwed']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<Array<ResolversTypes['Participant']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['SessionPlan']>, ParentType, ContextType>;
  planner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  practiceTasks?: Resolver<Maybe<Array<ResolversTypes['PracticeTask']>>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['SessionProposal']>, ParentType, ContextType>;
  registrationClosesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationOpensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roll?: Resolver<Maybe<ResolversTypes['SessionRoll']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['SessionSeat']>, ParentType, ContextType>;
  seatedNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  stillToCome?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanks?: Resolver<Maybe<ResolversTypes['SessionThanks']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  unable?: Resolver<Maybe<ResolversTypes['SessionUnable']>, ParentType, ContextType>;
  viewerCanSayUnable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionCheck'] = ResolversParentTypes['SessionCheck']> = {
  clashes?: Resolver<Array<ResolversTypes['SessionClash']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['DateConflict']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['CheckedDate']>, ParentType, ContextType>;
};

export type SessionClashResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionClash'] = ResolversParentTypes['SessionClash']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type SessionCompetencyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionCompetency'] = ResolversParentTypes['SessionCompetency']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  counts?: Resolver<Array<ResolversTypes['SessionStateCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionDateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionDate'] = ResolversParentTypes['SessionDate']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rollCall?: Resolver<Maybe<ResolversTypes['RollCall']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takesCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionEffectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionEffect'] = ResolversParentTypes['SessionEffect']> = {
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['CompetencyEffect']>, ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  narrowed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionFeedbackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionFeedback'] = ResolversParentTypes['SessionFeedback']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooEasy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooHard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useful?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionGuestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionGuest'] = ResolversParentTypes['SessionGuest']> = {
  employer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionMaterialResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionMaterial'] = ResolversParentTypes['SessionMaterial']> = {
  captionsOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chapterLines?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chapters?: Resolver<Array<ResolversTypes['Chapter']>, ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['SessionCompetency']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inModule?: Resolver<Maybe<ResolversTypes['MaterialInModule']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MaterialKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['SessionLanguage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readableName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MaterialState'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionModule'] = ResolversParentTypes['SessionModule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionOnDemandResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionOnDemand'] = ResolversParentTypes['SessionOnDemand']> = {
  begun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gains?: Resolver<Array<ResolversTypes['SeatGain']>, ParentType, ContextType>;
  moduleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SessionPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionPlan'] = ResolversParentTypes['SessionPlan']> = {
  deeds?: Resolver<Array<ResolversTypes['SessionDeed']>, ParentType, ContextType>;
  lacks?: Resolver<Array<ResolversTypes['SessionLack']>, ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mayMakeModule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['SessionOwed'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['SessionProposal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['SessionStep']>, ParentType, ContextType>;
};

export type SessionProposalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionProposal'] = ResolversParentTypes['SessionProposal']> = {
  answerBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  byGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['SessionGuest'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insteadOf?: Resolver<Array<ResolversTypes['ProposedTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionProposalState'], ParentType, ContextType>;
  times?: Resolver<Array<ResolversTypes['ProposedTime']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionResult'] = ResolversParentTypes['SessionResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SessionRollResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionRoll'] = ResolversParentTypes['SessionRoll']> = {
  ended?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  offersSeats?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seated?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Booking']>, ParentType, ContextType>;
};

export type SessionSeatResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionSeat'] = ResolversParentTypes['SessionSeat']> = {
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
  clash?: Resolver<Maybe<ResolversTypes['SeatClash']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gains?: Resolver<Array<ResolversTypes['SeatGain']>, ParentType, ContextType>;
  larger?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['SeatWindow'], ParentType, ContextType>;
};

export type SessionSlotResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionSlot'] = ResolversParentTypes['SessionSlot']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guest?: Resolver<ResolversTypes['SessionGuest'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionStateCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionStateCount'] = ResolversParentTypes['SessionStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
};

export type SessionStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionStep'] = ResolversParentTypes['SessionStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionThanksResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionThanks'] = ResolversParentTypes['SessionThanks']> = {
  automaticAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionUnableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionUnable'] = ResolversParentTypes['SessionUnable']> = {
  anotherAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionWishResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionWish'] = ResolversParentTypes['SessionWish']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SessionWishResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionWishResult'] = ResolversParentTypes['SessionWishResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  wish?: Resolver<Maybe<ResolversTypes['SessionWish']>, ParentType, ContextType>;
};

export type SetUpResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetUp'] = ResolversParentTypes['SetUp']> = {
  appointees?: Resolver<ResolversTypes['AppointeeConnection'], ParentType, ContextType, Partial<SetUpAppointeesArgs>>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistStep']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['KnownCourse']>, ParentType, ContextType, RequireFields<SetUpCourseArgs, 'id'>>;
  courseRoles?: Resolver<Array<ResolversTypes['CourseRoleRule']>, ParentType, ContextType>;
  courses?: Resolver<ResolversTypes['KnownCourseConnection'], ParentType, ContextType, Partial<SetUpCoursesArgs>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, Partial<SetUpDeploymentsArgs>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<SetUpGrantsArgs>>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type SettingChoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SettingChoice'] = ResolversParentTypes['SettingChoice']> = {
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StartLinkingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StartLinkingResult'] = ResolversParentTypes['StartLinkingResult']> = {
  linkingCode?: Resolver<Maybe<ResolversTypes['LinkingCode']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['Topic'], "changed", ParentType, ContextType, RequireFields<SubscriptionChangedArgs, 'topics'>>;
};

export type TargetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaskFactsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskFacts'] = ResolversParentTypes['TaskFacts']> = {
  handIn?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  mayTryAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proves?: Resolver<Array<ResolversTypes['EvidenceClaim']>, ParentType, ContextType>;
  rubric?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  wantsDesign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsFiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskProofResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TaskProof'] = ResolversParentTypes['TaskProof']> = {
  competencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoLinkingResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UndoLinkingResult'] = ResolversParentTypes['UndoLinkingResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type UnmarkCourseResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnmarkCourseResult'] = ResolversParentTypes['UnmarkCourseResult']> = {
  course?: Resolver<Maybe<ResolversTypes['KnownCourse']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  come?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  cohorts?: Resolver<Array<ResolversTypes['OwnCohort']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  firstVisitDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['Identity']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadsCourses?: Resolver<Array<ResolversTypes['Course']>, ParentType, ContextType>;
  openAssignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  schoolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setUpStage?: Resolver<ResolversTypes['SetUpStage'], ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanChangeCohorts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEditFramework?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInviteGuests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLearn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMakeAssignmentRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPlanSessions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSeePeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WantedByResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WantedBy'] = ResolversParentTypes['WantedBy']> = {
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WantedGapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WantedGap'] = ResolversParentTypes['WantedGap']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teachers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeeklyTimeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WeeklyTime'] = ResolversParentTypes['WeeklyTime']> = {
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  untilMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WhyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['WhyEvent']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['WhyEvidence']>, ParentType, ContextType>;
  halfLife?: Resolver<ResolversTypes['HalfLife'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['WhyLevel']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selfRatings?: Resolver<Array<ResolversTypes['WhySelfRating']>, ParentType, ContextType>;
  settling?: Resolver<ResolversTypes['Settling'], ParentType, ContextType>;
};

export type WhyAppraisalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyAppraisal'] = ResolversParentTypes['WhyAppraisal']> = {
  counted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rater?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type WhyEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyEvent'] = ResolversParentTypes['WhyEvent']> = {
  cleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CurrencyEvent'], ParentType, ContextType>;
  staleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  touches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhyEvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyEvidence'] = ResolversParentTypes['WhyEvidence']> = {
  appraisals?: Resolver<Array<ResolversTypes['WhyAppraisal']>, ParentType, ContextType>;
  claimedLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countsAs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  evidenceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proves?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refresh?: Resolver<Maybe<ResolversTypes['WhyRefresh']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhyLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyLevel'] = ResolversParentTypes['WhyLevel']> = {
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageingFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cleared?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  countsAs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  lapsedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staleBy?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  staleFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WhyRefreshResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhyRefresh'] = ResolversParentTypes['WhyRefresh']> = {
  clears?: Resolver<Array<ResolversTypes['CurrencyEvent']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhySelfRatingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WhySelfRating'] = ResolversParentTypes['WhySelfRating']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WrittenCriterionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenCriterion'] = ResolversParentTypes['WrittenCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type WrittenItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenItem'] = ResolversParentTypes['WrittenItem']> = {
  body?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  captions?: Resolver<Array<ResolversTypes['Captions']>, ParentType, ContextType>;
  chapterLines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['FileClosed']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  material?: Resolver<Maybe<ResolversTypes['ReusedMaterial']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quiz?: Resolver<Maybe<ResolversTypes['WrittenQuiz']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['WrittenTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WrittenModuleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenModule'] = ResolversParentTypes['WrittenModule']> = {
  approvals?: Resolver<Array<ResolversTypes['ModuleApproval']>, ParentType, ContextType>;
  approvedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cohorts?: Resolver<Maybe<Array<ResolversTypes['ModuleCohort']>>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['ModuleDraft'], ParentType, ContextType>;
  draftIsAhead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['KeptFile']>, ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Module'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ModuleProblem']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ModuleState'], ParentType, ContextType>;
  toApprove?: Resolver<Maybe<ResolversTypes['ModuleVersion']>, ParentType, ContextType>;
  track?: Resolver<ResolversTypes['ModuleTrack'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ModuleVersion']>, ParentType, ContextType>;
  waitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WrittenModuleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenModuleConnection'] = ResolversParentTypes['WrittenModuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WrittenModuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WrittenModuleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenModuleEdge'] = ResolversParentTypes['WrittenModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WrittenModule'], ParentType, ContextType>;
};

export type WrittenModuleResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenModuleResult'] = ResolversParentTypes['WrittenModuleResult']> = {
  module?: Resolver<Maybe<ResolversTypes['WrittenModule']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WrittenOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenOption'] = ResolversParentTypes['WrittenOption']> = {
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type WrittenQuestionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenQuestion'] = ResolversParentTypes['WrittenQuestion']> = {
  accepted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['WrittenOption']>, ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  tolerance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type WrittenQuizResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenQuiz'] = ResolversParentTypes['WrittenQuiz']> = {
  draw?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passMark?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['WrittenQuestion']>, ParentType, ContextType>;
  shuffle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WrittenTaskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WrittenTask'] = ResolversParentTypes['WrittenTask']> = {
  criteria?: Resolver<Array<ResolversTypes['WrittenCriterion']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['TaskProof']>, ParentType, ContextType>;
  wantsFiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wantsText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AdmitDeploymentResult?: AdmitDeploymentResultResolvers<ContextType>;
  Answered?: AnsweredResolvers<ContextType>;
  Appointee?: AppointeeResolvers<ContextType>;
  AppointeeConnection?: AppointeeConnectionResolvers<ContextType>;
  AppointeeEdge?: AppointeeEdgeResolvers<ContextType>;
  Appraisal?: AppraisalResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AskGuestCodeResult?: AskGuestCodeResultResolvers<ContextType>;
  AskedCode?: AskedCodeResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentBatch?: AssignmentBatchResolvers<ContextType>;
  AssignmentBatchConnection?: AssignmentBatchConnectionResolvers<ContextType>;
  AssignmentBatchEdge?: AssignmentBatchEdgeResolvers<ContextType>;
  AssignmentBatchResult?: AssignmentBatchResultResolvers<ContextType>;
  AssignmentClash?: AssignmentClashResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentCount?: AssignmentCountResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AssignmentReason?: AssignmentReasonResolvers<ContextType>;
  AssignmentRow?: AssignmentRowResolvers<ContextType>;
  AssignmentRowConnection?: AssignmentRowConnectionResolvers<ContextType>;
  AssignmentRowEdge?: AssignmentRowEdgeResolvers<ContextType>;
  AssignmentRule?: AssignmentRuleResolvers<ContextType>;
  AssignmentRuleConnection?: AssignmentRuleConnectionResolvers<ContextType>;
  AssignmentRuleEdge?: AssignmentRuleEdgeResolvers<ContextType>;
  AssignmentRuleExplanation?: AssignmentRuleExplanationResolvers<ContextType>;
  AssignmentRuleMembership?: AssignmentRuleMembershipResolvers<ContextType>;
  AssignmentRuleResult?: AssignmentRuleResultResolvers<ContextType>;
  AssignmentRuleStep?: AssignmentRuleStepResolvers<ContextType>;
  AssignmentRuleVersion?: AssignmentRuleVersionResolvers<ContextType>;
  AssignmentSetting?: AssignmentSettingResolvers<ContextType>;
  AssignmentSettings?: AssignmentSettingsResolvers<ContextType>;
  AssignmentStep?: AssignmentStepResolvers<ContextType>;
  AssignmentsResult?: AssignmentsResultResolvers<ContextType>;
  Attempt?: AttemptResolvers<ContextType>;
  AttemptItem?: AttemptItemResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceCode?: AttendanceCodeResolvers<ContextType>;
  AttendanceResult?: AttendanceResultResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  BeginUploadResult?: BeginUploadResultResolvers<ContextType>;
  BookedPerson?: BookedPersonResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingResult?: BookingResultResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarFeedResult?: CalendarFeedResultResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  Captions?: CaptionsResolvers<ContextType>;
  ChangeCourseRoleResult?: ChangeCourseRoleResultResolvers<ContextType>;
  ChangeSchoolResult?: ChangeSchoolResultResolvers<ContextType>;
  Chapter?: ChapterResolvers<ContextType>;
  CheckedDate?: CheckedDateResolvers<ContextType>;
  ChecklistStep?: ChecklistStepResolvers<ContextType>;
  ChooseAssignmentHoursResult?: ChooseAssignmentHoursResultResolvers<ContextType>;
  ChooseLanguageResult?: ChooseLanguageResultResolvers<ContextType>;
  ChooseNoticeResult?: ChooseNoticeResultResolvers<ContextType>;
  ChooseOverdueLimitResult?: ChooseOverdueLimitResultResolvers<ContextType>;
  ChooseProfilesResult?: ChooseProfilesResultResolvers<ContextType>;
  ChooseReviewLimitResult?: ChooseReviewLimitResultResolvers<ContextType>;
  ChooseSettlingResult?: ChooseSettlingResultResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortCondition?: CohortConditionResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  CohortLead?: CohortLeadResolvers<ContextType>;
  CohortMember?: CohortMemberResolvers<ContextType>;
  CohortMemberConnection?: CohortMemberConnectionResolvers<ContextType>;
  CohortMemberEdge?: CohortMemberEdgeResolvers<ContextType>;
  CohortResult?: CohortResultResolvers<ContextType>;
  CohortRulePreview?: CohortRulePreviewResolvers<ContextType>;
  Competency?: CompetencyResolvers<ContextType>;
  CompetencyEffect?: CompetencyEffectResolvers<ContextType>;
  ConfirmCoordinatorResult?: ConfirmCoordinatorResultResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentResult?: ConsentResultResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  Coordinator?: CoordinatorResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseRoleRule?: CourseRoleRuleResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionLevel?: CriterionLevelResolvers<ContextType>;
  CurrencyEvent?: CurrencyEventResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateConflict?: DateConflictResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DatedTime?: DatedTimeResolvers<ContextType>;
  Demand?: DemandResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  Deputy?: DeputyResolvers<ContextType>;
  DeputyResult?: DeputyResultResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  DiagnosticAnswerResult?: DiagnosticAnswerResultResolvers<ContextType>;
  DiagnosticResult?: DiagnosticResultResolvers<ContextType>;
  DiagnosticTry?: DiagnosticTryResolvers<ContextType>;
  DiscardDraftResult?: DiscardDraftResultResolvers<ContextType>;
  EndCoordinatorResult?: EndCoordinatorResultResolvers<ContextType>;
  EndDeputyResult?: EndDeputyResultResolvers<ContextType>;
  EndGrantResult?: EndGrantResultResolvers<ContextType>;
  EndorseResult?: EndorseResultResolvers<ContextType>;
  EndorsedLevel?: EndorsedLevelResolvers<ContextType>;
  Endorsement?: EndorsementResolvers<ContextType>;
  EndorsementResult?: EndorsementResultResolvers<ContextType>;
  EnterSetUpCodeResult?: EnterSetUpCodeResultResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceClaim?: EvidenceClaimResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceEffect?: EvidenceEffectResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceKind?: EvidenceKindResolvers<ContextType>;
  EvidenceRefresh?: EvidenceRefreshResolvers<ContextType>;
  EvidenceResult?: EvidenceResultResolvers<ContextType>;
  EvidenceState?: EvidenceStateResolvers<ContextType>;
  EvidenceTask?: EvidenceTaskResolvers<ContextType>;
  Expertise?: ExpertiseResolvers<ContextType>;
  FeedbackAnswer?: FeedbackAnswerResolvers<ContextType>;
  FeedbackResult?: FeedbackResultResolvers<ContextType>;
  FileLink?: FileLinkResolvers<ContextType>;
  FinishFirstVisitResult?: FinishFirstVisitResultResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FreeTime?: FreeTimeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapAssignment?: GapAssignmentResolvers<ContextType>;
  GapCounts?: GapCountsResolvers<ContextType>;
  GapPage?: GapPageResolvers<ContextType>;
  GapSession?: GapSessionResolvers<ContextType>;
  GivingRule?: GivingRuleResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  GrantRoleResult?: GrantRoleResultResolvers<ContextType>;
  GroupResult?: GroupResultResolvers<ContextType>;
  GroupRow?: GroupRowResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  GuestCalendar?: GuestCalendarResolvers<ContextType>;
  GuestConnection?: GuestConnectionResolvers<ContextType>;
  GuestEdge?: GuestEdgeResolvers<ContextType>;
  GuestLink?: GuestLinkResolvers<ContextType>;
  GuestPage?: GuestPageResolvers<ContextType>;
  GuestPageResult?: GuestPageResultResolvers<ContextType>;
  GuestResult?: GuestResultResolvers<ContextType>;
  GuestToAsk?: GuestToAskResolvers<ContextType>;
  HalfLife?: HalfLifeResolvers<ContextType>;
  HandIn?: HandInResolvers<ContextType>;
  HoursStatement?: HoursStatementResolvers<ContextType>;
  HoursStatementResult?: HoursStatementResultResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  ImportEvidenceResult?: ImportEvidenceResultResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportTotals?: ImportTotalsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KeptFile?: KeptFileResolvers<ContextType>;
  KnownCourse?: KnownCourseResolvers<ContextType>;
  KnownCourseConnection?: KnownCourseConnectionResolvers<ContextType>;
  KnownCourseEdge?: KnownCourseEdgeResolvers<ContextType>;
  LessonDesign?: LessonDesignResolvers<ContextType>;
  LessonOutcome?: LessonOutcomeResolvers<ContextType>;
  LessonPhase?: LessonPhaseResolvers<ContextType>;
  LessonSource?: LessonSourceResolvers<ContextType>;
  LevelDescriptor?: LevelDescriptorResolvers<ContextType>;
  LinkFileResult?: LinkFileResultResolvers<ContextType>;
  LinkFilesResult?: LinkFilesResultResolvers<ContextType>;
  LinkIdentityResult?: LinkIdentityResultResolvers<ContextType>;
  LinkingAccount?: LinkingAccountResolvers<ContextType>;
  LinkingCode?: LinkingCodeResolvers<ContextType>;
  LinkingPreview?: LinkingPreviewResolvers<ContextType>;
  LinkingSide?: LinkingSideResolvers<ContextType>;
  LocalizedText?: GraphQLScalarType;
  Mark?: MarkResolvers<ContextType>;
  MarkCourseResult?: MarkCourseResultResolvers<ContextType>;
  MaterialChase?: MaterialChaseResolvers<ContextType>;
  MaterialChaseResult?: MaterialChaseResultResolvers<ContextType>;
  MaterialInModule?: MaterialInModuleResolvers<ContextType>;
  MaterialOwed?: MaterialOwedResolvers<ContextType>;
  MaterialOwedConnection?: MaterialOwedConnectionResolvers<ContextType>;
  MaterialOwedEdge?: MaterialOwedEdgeResolvers<ContextType>;
  MaterialReminder?: MaterialReminderResolvers<ContextType>;
  MaterialResult?: MaterialResultResolvers<ContextType>;
  MaterialWaiver?: MaterialWaiverResolvers<ContextType>;
  MeetingAttendee?: MeetingAttendeeResolvers<ContextType>;
  MeetingReport?: MeetingReportResolvers<ContextType>;
  MembersReport?: MembersReportResolvers<ContextType>;
  MembersReportResult?: MembersReportResultResolvers<ContextType>;
  MembersRow?: MembersRowResolvers<ContextType>;
  MembersTotals?: MembersTotalsResolvers<ContextType>;
  Module?: ModuleResolvers<ContextType>;
  ModuleApproval?: ModuleApprovalResolvers<ContextType>;
  ModuleCohort?: ModuleCohortResolvers<ContextType>;
  ModuleConnection?: ModuleConnectionResolvers<ContextType>;
  ModuleContent?: ModuleContentResolvers<ContextType>;
  ModuleDraft?: ModuleDraftResolvers<ContextType>;
  ModuleEdge?: ModuleEdgeResolvers<ContextType>;
  ModuleItem?: ModuleItemResolvers<ContextType>;
  ModuleProblem?: ModuleProblemResolvers<ContextType>;
  ModuleProgress?: ModuleProgressResolvers<ContextType>;
  ModuleProof?: ModuleProofResolvers<ContextType>;
  ModuleRefresh?: ModuleRefreshResolvers<ContextType>;
  ModuleResult?: ModuleResultResolvers<ContextType>;
  ModuleVersion?: ModuleVersionResolvers<ContextType>;
  ModuleWay?: ModuleWayResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamesToGuestsResult?: NamesToGuestsResultResolvers<ContextType>;
  NewerMaterial?: NewerMaterialResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeChoice?: NoticeChoiceResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  OwnAssignment?: OwnAssignmentResolvers<ContextType>;
  OwnCohort?: OwnCohortResolvers<ContextType>;
  OwnFeedback?: OwnFeedbackResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PracticeTask?: PracticeTaskResolvers<ContextType>;
  PresentLevel?: PresentLevelResolvers<ContextType>;
  PreviewAnswerResult?: PreviewAnswerResultResolvers<ContextType>;
  PreviewCohortRuleResult?: PreviewCohortRuleResultResolvers<ContextType>;
  PreviewImportResult?: PreviewImportResultResolvers<ContextType>;
  PreviewLinkingResult?: PreviewLinkingResultResolvers<ContextType>;
  PreviewMeetingReportResult?: PreviewMeetingReportResultResolvers<ContextType>;
  PreviewedPeople?: PreviewedPeopleResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileHolding?: ProfileHoldingResolvers<ContextType>;
  ProposedTime?: ProposedTimeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionOption?: QuestionOptionResolvers<ContextType>;
  QuizFacts?: QuizFactsResolvers<ContextType>;
  QuizPreviewResult?: QuizPreviewResultResolvers<ContextType>;
  QuizTry?: QuizTryResolvers<ContextType>;
  QuizTryResult?: QuizTryResultResolvers<ContextType>;
  RateSelfResult?: RateSelfResultResolvers<ContextType>;
  ReadAllNoticesResult?: ReadAllNoticesResultResolvers<ContextType>;
  ReadNoticeResult?: ReadNoticeResultResolvers<ContextType>;
  RecordAppraisalsResult?: RecordAppraisalsResultResolvers<ContextType>;
  RecordedAppraisals?: RecordedAppraisalsResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReportedSeat?: ReportedSeatResolvers<ContextType>;
  ReusedMaterial?: ReusedMaterialResolvers<ContextType>;
  ReviewCounts?: ReviewCountsResolvers<ContextType>;
  ReviewQueue?: ReviewQueueResolvers<ContextType>;
  RollCall?: RollCallResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  RoomResult?: RoomResultResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  ScaleLevel?: ScaleLevelResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SeatCandidate?: SeatCandidateResolvers<ContextType>;
  SeatClash?: SeatClashResolvers<ContextType>;
  SeatConnection?: SeatConnectionResolvers<ContextType>;
  SeatEdge?: SeatEdgeResolvers<ContextType>;
  SeatGain?: SeatGainResolvers<ContextType>;
  SelfRating?: SelfRatingResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionCheck?: SessionCheckResolvers<ContextType>;
  SessionClash?: SessionClashResolvers<ContextType>;
  SessionCompetency?: SessionCompetencyResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionDate?: SessionDateResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionEffect?: SessionEffectResolvers<ContextType>;
  SessionFeedback?: SessionFeedbackResolvers<ContextType>;
  SessionGuest?: SessionGuestResolvers<ContextType>;
  SessionMaterial?: SessionMaterialResolvers<ContextType>;
  SessionModule?: SessionModuleResolvers<ContextType>;
  SessionOnDemand?: SessionOnDemandResolvers<ContextType>;
  SessionPlan?: SessionPlanResolvers<ContextType>;
  SessionProposal?: SessionProposalResolvers<ContextType>;
  SessionResult?: SessionResultResolvers<ContextType>;
  SessionRoll?: SessionRollResolvers<ContextType>;
  SessionSeat?: SessionSeatResolvers<ContextType>;
  SessionSlot?: SessionSlotResolvers<ContextType>;
  SessionStateCount?: SessionStateCountResolvers<ContextType>;
  SessionStep?: SessionStepResolvers<ContextType>;
  SessionThanks?: SessionThanksResolvers<ContextType>;
  SessionUnable?: SessionUnableResolvers<ContextType>;
  SessionWish?: SessionWishResolvers<ContextType>;
  SessionWishResult?: SessionWishResultResolvers<ContextType>;
  SetUp?: SetUpResolvers<ContextType>;
  SettingChoice?: SettingChoiceResolvers<ContextType>;
  StartLinkingResult?: StartLinkingResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TaskFacts?: TaskFactsResolvers<ContextType>;
  TaskProof?: TaskProofResolvers<ContextType>;
  UndoLinkingResult?: UndoLinkingResultResolvers<ContextType>;
  UnmarkCourseResult?: UnmarkCourseResultResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WantedBy?: WantedByResolvers<ContextType>;
  WantedGap?: WantedGapResolvers<ContextType>;
  WeeklyTime?: WeeklyTimeResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  WhyAppraisal?: WhyAppraisalResolvers<ContextType>;
  WhyEvent?: WhyEventResolvers<ContextType>;
  WhyEvidence?: WhyEvidenceResolvers<ContextType>;
  WhyLevel?: WhyLevelResolvers<ContextType>;
  WhyRefresh?: WhyRefreshResolvers<ContextType>;
  WhySelfRating?: WhySelfRatingResolvers<ContextType>;
  WrittenCriterion?: WrittenCriterionResolvers<ContextType>;
  WrittenItem?: WrittenItemResolvers<ContextType>;
  WrittenModule?: WrittenModuleResolvers<ContextType>;
  WrittenModuleConnection?: WrittenModuleConnectionResolvers<ContextType>;
  WrittenModuleEdge?: WrittenModuleEdgeResolvers<ContextType>;
  WrittenModuleResult?: WrittenModuleResultResolvers<ContextType>;
  WrittenOption?: WrittenOptionResolvers<ContextType>;
  WrittenQuestion?: WrittenQuestionResolvers<ContextType>;
  WrittenQuiz?: WrittenQuizResolvers<ContextType>;
  WrittenTask?: WrittenTaskResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  openToGuests?: OpenToGuestsDirectiveResolver<any, any, ContextType>;
};

