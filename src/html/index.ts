/**
 * Finding and marking in HTML, by offsets into its source. Needs the package htmlparser2.
 *
 * @module
 */
export { annotateHtml } from './annotate-html.js';
export { findInHtml } from './find-in-html.js';
export { type HtmlSegment, type HtmlText, readHtml } from './read-html.js';
export { toSource } from './to-source.js';
