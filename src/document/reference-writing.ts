import { formatDocumentCode } from './code-styles.js';
import type { DocumentReference } from './reference.js';
import { matterNamePattern, subjectPattern, titlePattern } from './reference-pieces.js';

/** Small words of a language, before the year, the issuer and the subject. */
type Words = readonly [year: string, issuer: string, subject: string];

const fits = (pattern: string, text: string): boolean => new RegExp(`^${pattern}$`).test(text);

/** Writes a citation in the words of a language. */
export function writeReference(
  reference: DocumentReference,
  style: 'text' | 'english',
  [year, issuer, about]: Words,
  namePattern: string,
): string {
  const { type, code, issuedOn, issuedIn, issuerName, title: heading, subject } = reference;
  const isYear =
    issuedIn === undefined || (Number.isInteger(issuedIn) && fits('[1-9]\\d{3}', `${issuedIn}`));
  const isName = issuerName === undefined || fits(namePattern, issuerName);
  const isTitle = heading === undefined || fits(titlePattern, heading);
  const isSubject = subject === undefined || fits(subjectPattern, subject);
  if (!isYear || !isName || !isTitle || !isSubject) {
    const wrong = !isYear ? 'year' : !isName ? "issuer's name" : !isTitle ? 'title' : 'subject';
    throw new RangeError(`The ${wrong} of ${formatDocumentCode(code)} cannot be written`);
  }
  // Without the comma the subject would be read as the matter of the body.
  const comma = issuerName && style === 'text' && fits(matterNamePattern, issuerName) ? ',' : '';
  return (
    formatDocumentCode(code, style, { ...(type && { type }), ...(issuedOn && { issuedOn }) }) +
    `${issuedIn ? year + issuedIn : ''}${issuerName ? issuer + issuerName : ''}` +
    `${heading ? ` “${heading}”` : ''}${subject ? comma + about + subject : ''}`
  );
}
