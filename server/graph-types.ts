// Generated: do not edit.
export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphContext } from './base/graphql.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** What can be done. Every answer holds either the thing or a refusal. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Keeps the language that the viewer chose by hand. */
  chooseLanguage: ChooseLanguageResult;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseLanguageArgs = {
  input: ChooseLanguageInput;
};

/** Where a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** To be given as `after` for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody who was launched from an LMS, or a guest. */
export type Person = {
  __typename?: 'Person';
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The name the LMS gave; null where a platform gives none. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** Whoever asks. */
  viewer: Viewer;
};

/** Why something was not done. The page has the text for each code, in both languages. */
export type Refusal = {
  __typename?: 'Refusal';
  /** What it is, in capitals. */
  code: Scalars['String']['output'];
  /** Values that its text needs. */
  details: Scalars['JSON']['output'];
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

/** A signed-in person, in one visit. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Where they were launched from; null outside a course. */
  course?: Maybe<Course>;
  /** The language of this visit's pages: en or zh-Hans. */
  language: Scalars['String']['output'];
  /** Who it is. */
  person: Person;
  /** All that this visit may act as. */
  roles: Array<Role>;
  /** The school. */
  schoolName: Scalars['String']['output'];
  /** Whether they lead the cohort of at least one course, or the whole school. */
  viewerCanSeePeople: Scalars['Boolean']['output'];
  /** When the visit ends, 12 hours after its launch. */
  visitEndsAt: Scalars['DateTime']['output'];
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
  ChooseLanguageInput: ChooseLanguageInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ChooseLanguageResult: ResolverTypeWrapper<ChooseLanguageResult>;
  Course: ResolverTypeWrapper<Course>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LocalizedText: ResolverTypeWrapper<Scalars['LocalizedText']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Role: Role;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ChooseLanguageInput: ChooseLanguageInput;
  String: Scalars['String']['output'];
  ChooseLanguageResult: ChooseLanguageResult;
  Course: Course;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  LocalizedText: Scalars['LocalizedText']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: Person;
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  Viewer: Viewer;
};

export type ChooseLanguageResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseLanguageResult'] = ResolversParentTypes['ChooseLanguageResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface LocalizedTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalizedText'], any> {
  name: 'LocalizedText';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  chooseLanguage?: Resolver<ResolversTypes['ChooseLanguageResult'], ParentType, ContextType, RequireFields<MutationChooseLanguageArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  schoolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanSeePeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  ChooseLanguageResult?: ChooseLanguageResultResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  LocalizedText?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


