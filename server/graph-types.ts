// Generated: do not edit.
export type LocalizedText = { readonly en: string; readonly 'zh-Hans': string }
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Framework as KeptFramework, Area as KeptArea, Competency as KeptCompetency, Profile as KeptProfile, CurrencyEvent as KeptCurrencyEvent } from './competencies/framework.ts';
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

/** How fast a competency ages, for a period. */
export type HalfLife = {
  __typename?: 'HalfLife';
  /** Why so many. */
  basis: Scalars['String']['output'];
  /** After so many days a proof is stale. */
  days: Scalars['Int']['output'];
  /** In force since. */
  startedOn: Scalars['Date']['output'];
};

/** What a level means in one place. */
export type LevelDescriptor = {
  __typename?: 'LevelDescriptor';
  /** What somebody does who has reached it. */
  descriptor: Scalars['LocalizedText']['output'];
  /** 1 to 5. */
  level: Scalars['Int']['output'];
};

/** What can be done. Every answer holds either the thing or a refusal. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Keeps the language that the viewer chose by hand. */
  chooseLanguage: ChooseLanguageResult;
  /** What somebody teaches, from today on. For oneself, or by a coordinator for those whom they reach. */
  chooseProfiles: ChooseProfilesResult;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseLanguageArgs = {
  input: ChooseLanguageInput;
};


/** What can be done. Every answer holds either the thing or a refusal. */
export type MutationChooseProfilesArgs = {
  input: ChooseProfilesInput;
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
  /** The profiles they hold today; none: the default one applies. Null to those who may not read it. */
  profiles?: Maybe<Array<ProfileHolding>>;
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

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** What evidence can be, and what level each kind can prove. */
  evidenceKinds: Array<EvidenceKind>;
  /** The school's framework; null before it has one. */
  framework?: Maybe<Framework>;
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

/** How several raters of one kind of evidence are settled. */
export type Settling =
  /** every accepted appraisal counts at its own date */
  | 'highest'
  /** only the newest, by date of work, then of recording */
  | 'latest'
  /** the lower median of the raters within a year of the newest one, dated by it */
  | 'median';

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
  Area: ResolverTypeWrapper<KeptArea>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChooseLanguageInput: ChooseLanguageInput;
  ChooseLanguageResult: ResolverTypeWrapper<Omit<ChooseLanguageResult, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ChooseProfilesInput: ChooseProfilesInput;
  ChooseProfilesResult: ResolverTypeWrapper<Omit<ChooseProfilesResult, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  Competency: ResolverTypeWrapper<KeptCompetency>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Course: ResolverTypeWrapper<Course>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CurrencyEvent: ResolverTypeWrapper<KeptCurrencyEvent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EvidenceKind: ResolverTypeWrapper<EvidenceKind>;
  Framework: ResolverTypeWrapper<KeptFramework>;
  HalfLife: ResolverTypeWrapper<HalfLife>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LevelDescriptor: ResolverTypeWrapper<LevelDescriptor>;
  LocalizedText: ResolverTypeWrapper<Scalars['LocalizedText']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Omit<Person, 'profiles'> & { profiles?: Maybe<Array<ResolversTypes['ProfileHolding']>> }>;
  Profile: ResolverTypeWrapper<KeptProfile>;
  ProfileHolding: ResolverTypeWrapper<Omit<ProfileHolding, 'profile'> & { profile: ResolversTypes['Profile'] }>;
  ProfileKind: ProfileKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  Role: Role;
  ScaleLevel: ResolverTypeWrapper<ScaleLevel>;
  Settling: Settling;
  Target: ResolverTypeWrapper<Omit<Target, 'competency'> & { competency: ResolversTypes['Competency'] }>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'person'> & { person: ResolversTypes['Person'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: KeptArea;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ChooseLanguageInput: ChooseLanguageInput;
  ChooseLanguageResult: Omit<ChooseLanguageResult, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ChooseProfilesInput: ChooseProfilesInput;
  ChooseProfilesResult: Omit<ChooseProfilesResult, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  Competency: KeptCompetency;
  Int: Scalars['Int']['output'];
  Course: Course;
  Boolean: Scalars['Boolean']['output'];
  CurrencyEvent: KeptCurrencyEvent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EvidenceKind: EvidenceKind;
  Framework: KeptFramework;
  HalfLife: HalfLife;
  JSON: Scalars['JSON']['output'];
  LevelDescriptor: LevelDescriptor;
  LocalizedText: Scalars['LocalizedText']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Person: Omit<Person, 'profiles'> & { profiles?: Maybe<Array<ResolversParentTypes['ProfileHolding']>> };
  Profile: KeptProfile;
  ProfileHolding: Omit<ProfileHolding, 'profile'> & { profile: ResolversParentTypes['Profile'] };
  Query: Record<PropertyKey, never>;
  Refusal: Refusal;
  ScaleLevel: ScaleLevel;
  Target: Omit<Target, 'competency'> & { competency: ResolversParentTypes['Competency'] };
  Viewer: Omit<Viewer, 'person'> & { person: ResolversParentTypes['Person'] };
};

export type AreaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['Competency']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levelDescriptors?: Resolver<Array<ResolversTypes['LevelDescriptor']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type ChooseLanguageResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseLanguageResult'] = ResolversParentTypes['ChooseLanguageResult']> = {
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ChooseProfilesResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChooseProfilesResult'] = ResolversParentTypes['ChooseProfilesResult']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
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

export type CourseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EvidenceKindResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceKind'] = ResolversParentTypes['EvidenceKind']> = {
  assessors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
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

export type HalfLifeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HalfLife'] = ResolversParentTypes['HalfLife']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LevelDescriptorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LevelDescriptor'] = ResolversParentTypes['LevelDescriptor']> = {
  descriptor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface LocalizedTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalizedText'], any> {
  name: 'LocalizedText';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  chooseLanguage?: Resolver<ResolversTypes['ChooseLanguageResult'], ParentType, ContextType, RequireFields<MutationChooseLanguageArgs, 'input'>>;
  chooseProfiles?: Resolver<ResolversTypes['ChooseProfilesResult'], ParentType, ContextType, RequireFields<MutationChooseProfilesArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profiles?: Resolver<Maybe<Array<ResolversTypes['ProfileHolding']>>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  evidenceKinds?: Resolver<Array<ResolversTypes['EvidenceKind']>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ScaleLevelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ScaleLevel'] = ResolversParentTypes['ScaleLevel']> = {
  chainLink?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  descriptor?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  competency?: Resolver<ResolversTypes['Competency'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  Area?: AreaResolvers<ContextType>;
  ChooseLanguageResult?: ChooseLanguageResultResolvers<ContextType>;
  ChooseProfilesResult?: ChooseProfilesResultResolvers<ContextType>;
  Competency?: CompetencyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CurrencyEvent?: CurrencyEventResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EvidenceKind?: EvidenceKindResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  HalfLife?: HalfLifeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LevelDescriptor?: LevelDescriptorResolvers<ContextType>;
  LocalizedText?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileHolding?: ProfileHoldingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ScaleLevel?: ScaleLevelResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};


