// Generated from the *.graphql files: do not edit.
export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }
export interface Doc<Result, Variables> {
  readonly hash: string
  readonly text: string
  readonly types?: (variables: Variables) => Result
}
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };

