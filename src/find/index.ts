/**
 * Finding what running text cites: at once, one after another, in a stream.
 *
 * @module
 */
export {
  type FindOptions,
  findInStream,
  findMentions,
  type MentionKind,
  type MentionOf,
  type MentionValues,
  mentionNotations,
  searchMentions,
} from './find.js';
export {
  createFinder,
  type Finder,
  type FinderOptions,
  find,
  type MentionFor,
  type Pieces,
} from './finder.js';
