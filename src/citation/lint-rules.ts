import type { Finding, FindingCode } from './finding.js';

/** What people are told of a kind of finding. */
export interface LintRule {
  /** Its name, a word in capitals and small letters. */
  readonly name: string;
  /** What is wrong, in one sentence. */
  readonly short: string;
  /** How it is found, and what to do. */
  readonly help: string;
  /** How heavy it is. */
  readonly level: Finding['severity'];
}

/** Every kind of finding, by its code. */
export const lintRules: Readonly<Record<FindingCode, LintRule>> = {
  'ambiguous-letters': {
    name: 'AmbiguousLetters',
    short: 'Letters of a code leave two readings.',
    help: 'DA is dự án, or đề án without its stroke: write the letters that are meant.',
    level: 'warning',
  },
  'issued-later': {
    name: 'IssuedLater',
    short: 'A document was issued after the day of the text.',
    help: 'A text cannot cite what did not exist yet: check the day of the document.',
    level: 'error',
  },
  'issuer-not-then': {
    name: 'IssuerNotThen',
    short: 'An issuer was not on the day of the document.',
    help: 'The letters were of an issuer that had ended, or was not founded: check letters and day.',
    level: 'warning',
  },
  'no-authority': {
    name: 'NoAuthority',
    short: 'A body may not issue such a document.',
    help: 'By the rules on authority in force that day, no body under these letters may issue it: check type, issuer and day. The clause stands in the properties of the result.',
    level: 'warning',
  },
  'no-such-day': {
    name: 'NoSuchDay',
    short: 'The calendar has no such day.',
    help: 'Check day, month and year.',
    level: 'error',
  },
  spelling: {
    name: 'Spelling',
    short: 'A code is not in its canonical spelling.',
    help: 'A code of the Party is written 05-NQ/TU, one of the State 30/2020/NĐ-CP: make the fix.',
    level: 'note',
  },
  'type-word': {
    name: 'TypeWord',
    short: 'A type word is not that of the letters.',
    help: 'Either the word or the letters are wrong, as in Kế hoạch số 65-CTr/TU: check both.',
    level: 'warning',
  },
  'wrong-day': {
    name: 'WrongDay',
    short: 'A known document was issued on another day.',
    help: 'Copies give this day by mistake, or the code was given once in that term: make the fix.',
    level: 'warning',
  },
  'wrong-title': {
    name: 'WrongTitle',
    short: 'A known document of that day is about something else.',
    help: 'The title is that of another document of the code: check the day.',
    level: 'warning',
  },
};

/** The codes, in the order of the rules. */
export const ruleIds = Object.keys(lintRules) as readonly FindingCode[];
