/**
 * The hierarchy on a day: regimes, levels, bodies, posts, provinces, names, and the check of a tree.
 *
 * @module
 */
export type { NotationIssue, TextCodec } from '../codec/text-codec.js';
export * from './lite.js';
export { OrganizationName, OrganizationNameParts } from './name-schema.js';
export { PartyOrganization } from './organization-schema.js';
export { PostName, PostNameParts } from './post-schema.js';
