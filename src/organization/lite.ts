export { type OrganizationAbbreviation, organizationAbbreviations } from './abbreviations.js';
export {
  type Agency,
  type AgencyKey,
  type AgencyRule,
  agencies,
  agencyRules,
  agencyRulesOn,
} from './agencies.js';
export { type Body, type BodyKey, bodies } from './bodies.js';
export { checkHierarchy, type HierarchyFinding } from './check-hierarchy.js';
export { foldOrganizationName } from './fold-name.js';
export { type Form, type FormKey, forms } from './forms.js';
export { ancestors, levelOf, mayContain, type OrganizationUnit } from './hierarchy.js';
export { type HierarchyRule, type HierarchyRuleKey, hierarchyRules } from './hierarchy-rules.js';
export { type CountedKind, countedKinds, type HostUnit, hostUnits } from './host-units.js';
export { type Host, type HostKey, hosts, isHostOn, type PlaceType } from './hosts.js';
export { type LevelKey, type LevelRow, levelKeys, levels, levelsOn } from './levels.js';
export {
  levelsOfMention,
  type MentionBody,
  type MentionBodyRow,
  type MentionLevel,
  mentionBodies,
} from './mention-levels.js';
export type { NamedPart, OrganizationName } from './name.js';
export { foldToneMarks } from './name-fold.js';
export {
  formatOrganizationName,
  organizationNames,
  parseOrganizationName,
} from './name-notation.js';
export { type NamePattern, namePatterns } from './name-patterns.js';
export { type NamedBody, namedBodies, namedBodiesOn } from './named-bodies.js';
export type { OrganizationKind, PartyOrganization } from './organization.js';
export { type OrganizationMention, organizationMentions } from './organization-mentions.js';
export type { Place } from './place.js';
export type { MentionPost } from './post-at.js';
export { type PostMention, postMentions } from './post-mentions.js';
export type { PostName } from './post-name.js';
export { formatPostName, parsePostName, postNames } from './post-notation.js';
export { type PostTitle, postTitles } from './post-titles.js';
export { type Post, type PostKey, posts, type RankGroup, rankGroups } from './posts.js';
export { provinceOfCode, provinces, provincesNamed, provincesOn } from './provinces.js';
export { type ProvinceUnits, provinceUnits } from './provinces-after.js';
export type { Province } from './provinces-before.js';
export { type OrganizationProvision, organizationProvisions } from './provisions.js';
export { type Regime, type RegimeKey, regimeOf, regimes } from './regimes.js';
export {
  type RuleDocument,
  type RuleDocumentKey,
  type RuleMatter,
  ruleDocuments,
  ruleDocumentsOn,
} from './rule-documents.js';
export {
  checkShares,
  type PrintedShare,
  type SharesVerdict,
  type ShareVerdict,
} from './shares.js';
export { committeeOf, fullName, type PlaceCommittee, shortName } from './short-name.js';
export {
  checkStatistics,
  type OrganizationStatistics,
  type StatisticsRule,
  type StatisticsRuleKey,
  statisticsRules,
} from './statistics.js';
export { predecessorsOf, successorOf } from './succession.js';
export {
  type Threshold,
  type ThresholdKey,
  type ThresholdUnit,
  thresholds,
  thresholdsOn,
} from './thresholds.js';
export {
  type OrganizationWord,
  type OrganizationWordKey,
  organizationVocabulary,
} from './vocabulary.js';
export { type WardChange, wardChanges } from './ward-changes.js';
