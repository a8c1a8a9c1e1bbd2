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

/** What may have changed. */
export type Topic =
  /** one's own gaps and what they are made from */
  | 'gaps'
  /** what waits for review: heard by those who judge */
  | 'review';

export type ChangedSubscriptionVariables = Exact<{
  topics: Array<Topic> | Topic;
}>;


export type ChangedSubscription = { changed: Topic };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, viewerCanSeePeople: boolean, language: string, schoolName: string, visitEndsAt: string, person: { id: string, name: string | null }, course: { id: string, title: string | null, marked: boolean } | null } };

export const changedDocument: Doc<ChangedSubscription, ChangedSubscriptionVariables> = { hash: '7e911f24940f19cf2882931570cd61d0e38910f8c37cd96310842311859e6ffc', text: "subscription Changed($topics: [Topic!]!) {\n  changed(topics: $topics)\n}" }
export const viewerDocument: Doc<ViewerQuery, ViewerQueryVariables> = { hash: '09ede67d0592336ce90fe8bf30cf6e27c30f92d250b9f935964cd8a4ebb11188', text: "query Viewer {\n  viewer {\n    person {\n      id\n      name\n    }\n    roles\n    viewerCanSeePeople\n    language\n    schoolName\n    visitEndsAt\n    course {\n      id\n      title\n      marked\n    }\n  }\n}" }
