/**
 * Mentions written out: in HTML, Markdown, Web Annotation, JSON Lines, and for training models.
 *
 * @module
 */
export { annotate } from './annotate.js';
export { type BioToken, toBio, toConll } from './bio.js';
export { type HtmlTag, htmlMarkup } from './html-markup.js';
export {
  type JsonLinesReading,
  type RefusedLine,
  readJsonLines,
  toJsonLines,
} from './json-lines.js';
export { markdownLinks } from './markdown.js';
export { type SpacyAnnotations, type SpacyExample, type SpacySpan, toSpacy } from './spacy.js';
export type { MentionPiece, Render } from './weave.js';
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  type TextualBody,
  toWebAnnotations,
  type WebAnnotation,
} from './web-annotation.js';
