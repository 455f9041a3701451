import { readCodeAt } from '../document/code-reading.js';
import { type DocumentMention, documentMentions } from '../document/document-mentions.js';
import { documentTypes, documentTypesOf } from '../document/document-types.js';
import { isKnownIssuer } from '../document/issuer.js';
import { parseStateDocumentCode } from '../document/state-code-notation.js';
import { typeWordBefore } from '../document/type-words.js';
import type { RegisteredDocument } from '../registry/known-document.js';
import type { Registry } from '../registry/registry.js';
import { termsOn } from '../term/terms-on.js';
import { type Day, formatDay } from '../text/day.js';
import type { Mention } from '../text/mention.js';
import { mentionsIn } from '../text/mentions-in.js';
import { runningText } from '../text/running-text.js';
import { authorityFinding } from './authority-finding.js';
import { dayBeside, writtenLike } from './day-beside.js';
import type { Finding } from './finding.js';
import { titleAfter } from './title-after.js';
import { numberAt, typeWordOf } from './type-word-of.js';

/** What {@link lintReferences} may be told. */
export interface LintContext {
  /** The day of the text. */
  readonly day?: Day;
  /** Known documents, to check days, titles and types against. */
  readonly registry?: Registry;
}

type Found = Mention<'document', DocumentMention>;

function spelling(text: string, mention: Found): Finding[] {
  const { end, value } = mention;
  const start = numberAt(mention);
  const written = text.slice(start, end);
  const finding = { start, end, code: 'spelling', severity: 'note' } as const;
  const message = `${value.code} is the canonical spelling`;
  const fix = { start, end, text: value.code };
  if (value.scheme !== 'party') {
    const isState = value.scheme === 'state' && parseStateDocumentCode(value.code) !== undefined;
    return isState && written !== value.code ? [{ ...finding, message, fix }] : [];
  }
  const reading = readCodeAt(text, start, typeWordBefore(runningText(text), 0, start));
  if (reading?.scheme !== 'party' || reading.end !== end) return [];
  if (reading.codes.length > 1) {
    const readings = reading.codes.map(({ type }) => type).join(' or ');
    const code = 'ambiguous-letters';
    return [{ start, end, code, severity: 'warning', message: `The type may be ${readings}` }];
  }
  // The suffix /nb stands in the code as read, not in the value of a mention.
  const [{ suffix }] = reading.codes;
  const canonical = suffix === undefined ? value.code : `${value.code.replace(/\/nb$/, '')}/nb`;
  if (written === canonical) return [];
  const better = { ...fix, text: canonical };
  return [{ ...finding, message: `${canonical} is the canonical spelling`, fix: better }];
}

function typeWord(text: string, mention: Found, known: RegisteredDocument | undefined): Finding[] {
  const { type, scheme, code } = mention.value;
  const word = typeWordOf(text, mention);
  if (scheme !== 'party' || type === undefined || code.endsWith('?') || !word) return [];
  const readings = documentTypesOf(type).map((reading) => reading.type.name.toLowerCase());
  // Compound types go by the first word too: "Quyết định số 01-QĐNS/TW".
  const isOfLetters = readings.some((name) => name === word || name.startsWith(`${word} `));
  const { start } = mention;
  const finding = { start, end: start + word.length, code: 'type-word' } as const;
  if (readings.length > 0 && !isOfLetters) {
    const message = `${type} stands for ${readings.join(' or ')}, not ${word}`;
    return [{ ...finding, end: mention.end, severity: 'warning', message }];
  }
  const name = known?.type && documentTypes[known.type].name.toLowerCase();
  if (name === undefined || name === word || !readings.includes(name)) return [];
  return [{ ...finding, end: mention.end, severity: 'warning', message: `${code} is a ${name}` }];
}

/** The only known document that a day, though mistaken, can mean. */
function mistaken(documents: readonly RegisteredDocument[], day: Day) {
  const terms = termsOn(day, 'party').map(({ ordinal }) => ordinal);
  const marked = documents.filter(({ mistakenDays }) => mistakenDays?.includes(day));
  // A code is given once a term: another day of the same term is none of it.
  const ofTerm = documents.filter(
    ({ issuedOn, code }) =>
      issuedOn !== undefined &&
      /TW$/.test(code) &&
      terms.length === 1 &&
      termsOn(issuedOn, 'party').every(({ ordinal }) => terms.includes(ordinal)),
  );
  const [document, another] = marked.length > 0 ? marked : ofTerm;
  return another ? undefined : document;
}

function days(text: string, mention: Found, { day, registry }: LintContext): Finding[] {
  const beside = dayBeside(text, mention.end);
  if (!beside) return [];
  const { start, end, day: issuedOn } = beside;
  const place = { start, end } as const;
  if (issuedOn === undefined) {
    const message = 'The calendar has no such day';
    return [{ ...place, code: 'no-such-day', severity: 'error', message }];
  }
  const documents = registry?.documentsOf(mention.value.code) ?? [];
  const isExact = documents.some((document) => document.issuedOn === issuedOn);
  const meant = isExact ? undefined : mistaken(documents, issuedOn);
  if (meant?.issuedOn !== undefined) {
    const message = `${mention.value.code} was issued on ${formatDay(meant.issuedOn)}`;
    const fix = { ...place, text: writtenLike(text.slice(start, end), meant.issuedOn) };
    return [{ ...place, code: 'wrong-day', severity: 'warning', message, fix }];
  }
  const found: Finding[] = [];
  if (day !== undefined && issuedOn > day) {
    const message = `Issued after the day of the text, ${formatDay(day)}`;
    found.push({ ...place, code: 'issued-later', severity: 'error', message });
  }
  const { issuer } = mention.value;
  if (day !== undefined && issuer && isKnownIssuer(issuer) && !isKnownIssuer(issuer, issuedOn)) {
    const message = `There was no issuer ${issuer} on ${formatDay(issuedOn)}`;
    const { start: from, end: to } = mention;
    found.push({ start: from, end: to, code: 'issuer-not-then', severity: 'warning', message });
  }
  return found;
}

function title(text: string, mention: Found, documents: readonly RegisteredDocument[]): Finding[] {
  const { issuedOn, code } = mention.value;
  const ofDay = documents.filter((document) => document.issuedOn === issuedOn);
  const [known] = ofDay;
  if (issuedOn === undefined || known === undefined) return [];
  const said = titleAfter(text, mention.end);
  if (said === undefined) return [];
  const fits = ({ title: own }: RegisteredDocument): boolean =>
    own === undefined || said.fits(own) > 0;
  if (ofDay.some(fits)) return [];
  const isOther = documents.some((document) => said.fits(document.title ?? '') >= 0.6);
  if (!isOther) return [];
  const { start, end } = said;
  const message = `${code} of ${formatDay(issuedOn)} is about ${known.title}`;
  return [{ start, end, code: 'wrong-title', severity: 'warning', message }];
}

/**
 * Looks for what is wrong with the citations of a text: spelling that is not canonical, type words
 * that are not those of the letters, days that the calendar lacks. With the text's day, also
 * documents issued later, issuers that were not on the document's day, and bodies that may not
 * issue such a document by `mayIssue`: on its own day if the text says it, else on the text's.
 * With a registry, also days and titles that are not those of the known document.
 *
 * @param text - running text, as it stands
 * @param context - the day of the text, a registry of known documents
 * @returns the findings in reading order
 *
 * @example
 * ```ts
 * import { lintReferences } from 'vn-party-model';
 *
 * lintReferences('Kế hoạch số 65-CTr/TU').map(({ code, message }) => [code, message]);
 * // => [['type-word', 'CTr stands for chương trình, not kế hoạch']]
 * lintReferences('Nghị quyết 20/NQ-TU')[0]?.fix; // => { start: 11, end: 19, text: '20-NQ/TU' }
 * lintReferences('Nghị quyết số 20-NQ/TU, ngày 04/7/2017'); // => []
 * const [finding] = lintReferences('Hướng dẫn số 03-HD/CB', { day: '2026-06-01' });
 * [finding?.code, finding?.rule?.source]; // => ['no-authority', 'qd399-tw-2026']
 * ```
 */
export function lintReferences(text: string, context: LintContext = {}): readonly Finding[] {
  return mentionsIn(text, [documentMentions])
    .flatMap((mention) => {
      const { code, issuedOn } = mention.value;
      const documents = context.registry?.documentsOf(code) ?? [];
      const [known, another] = documents.filter((one) => one.issuedOn === issuedOn && issuedOn);
      return [
        ...typeWord(text, mention, another ? undefined : known),
        ...spelling(text, mention),
        ...days(text, mention, context),
        ...title(text, mention, documents),
        ...(context.day === undefined ? [] : authorityFinding(text, mention, context.day)),
      ];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
