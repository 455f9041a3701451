import type { DocumentMention } from '../document/document-mentions.js';
import { documentTypes, documentTypesOf } from '../document/document-types.js';
import { issuingBodies } from '../document/issuing-bodies.js';
import { mayIssue } from '../document/may-issue.js';
import type { Day } from '../text/day.js';
import { foldStretch } from '../text/fold.js';
import type { Mention } from '../text/mention.js';
import { dayBeside } from './day-beside.js';
import type { Finding } from './finding.js';
import { typeWordOf } from './type-word-of.js';

const yearAfter = /^[ ,]*năm +([1-9]\d{3})(?!\d)/;
const issuerAfter = /^[ ,)\]]*(?:của|do|bởi) +/;

/** The days between which a document was issued, as far as the text says, else the text's own. */
function daysOf(text: string, end: number, day: Day): readonly Day[] {
  const beside = dayBeside(text, end);
  if (beside) return beside.day === undefined ? [] : [beside.day];
  const year = yearAfter.exec(foldStretch(text, end, end + 24).text)?.[1];
  if (year === undefined) return [day];
  const first: Day = `${Number(year)}-01-01`;
  const last: Day = `${Number(year)}-12-31`;
  return first > day ? [] : [first, last < day ? last : day];
}

/** What the text names as issuer after a mention, in small letters and single blanks. */
function issuerNamed(text: string, end: number): string {
  const from = dayBeside(text, end)?.end ?? end;
  const { text: after } = foldStretch(text, from, from + 120);
  const rest = after.replace(yearAfter, '');
  const [lead] = issuerAfter.exec(rest) ?? [];
  return lead === undefined ? '' : rest.slice(lead.length).replace(/ +/g, ' ');
}

const inWords = (key: string): string => key.replace(/[A-Z]/g, ' $&').toLowerCase();

/**
 * Says that no body which the letters and the words beside them can mean may issue such a document,
 * by a rule on each of its days; nothing where one may, or where no rule was read. @internal
 */
export function authorityFinding(
  text: string,
  mention: Mention<'document', DocumentMention>,
  day: Day,
): Finding[] {
  const { start, end, value } = mention;
  if (value.type === undefined || value.issuer === undefined) return [];
  const bodies = issuingBodies(value.issuer, issuerNamed(text, end));
  const days = daysOf(text, end, day);
  if (bodies.length === 0 || days.length === 0) return [];
  const word = typeWordOf(text, mention);
  const readings = documentTypesOf(value.type, days[0]);
  const said = readings.filter(({ type }) => type.name.toLowerCase() === word);
  const types = (said.length > 0 ? said : readings).map(({ key }) => key);
  const answers = bodies.flatMap((body) =>
    types.flatMap((type) => days.map((one) => mayIssue(body, type, one))),
  );
  const [first] = answers;
  if (first === undefined || first.answer === 'not stated') return [];
  if (answers.some(({ answer }) => answer !== 'no')) return [];
  const { answer: _, ...rule } = first;
  const kinds = types.map((type) => documentTypes[type].english).join(' or ');
  const issuers = bodies.map(({ body }) => inWords(body)).join(' or ');
  const clause = [rule.source, rule.clause].filter(Boolean).join(', ');
  const message = `The rules give no ${kinds} to the ${issuers} (${clause})`;
  return [{ start, end, code: 'no-authority', severity: 'warning', message, rule }];
}
