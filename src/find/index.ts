/**
 * Finding what running text cites.
 *
 * @module
 */
export {
  type FindOptions,
  find,
  findMentions,
  type MentionKind,
  type MentionOf,
  type MentionValues,
} from './find.js';
