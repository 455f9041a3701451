import { holdsOn } from '../fact/fact.js';
import type { Day } from '../text/day.js';
import { documentTypesOf } from './document-types.js';
import { type DocumentRegister, isLedBy, type RegisterEntry, seriesOf } from './register.js';
import { type RegisterRule, type RegisterRuleKey, registerRules } from './register-rules.js';

/** Numbers that are missing from a series of a register. */
export interface RegisterGap {
  /** What was found. */
  readonly kind: 'gap';
  /** The place in `entries` of the document after the gap. */
  readonly entries: readonly number[];
  /** The rule, a row of `registerRules`. */
  readonly rule: RegisterRule;
  /** The first number that is missing. */
  readonly from: number;
  /** The last number that is missing. */
  readonly to: number;
}

/** An entry, or two, of a register that the rules do not allow. */
export interface RegisterFault {
  /**
   * What was found. `duplicate`: two entries have one number of a series; `out-of-order`: the
   * second has the higher number and the earlier day; `wrong-type`: the letters were not in use on
   * the day, or do not fit the kind of document; `wrong-issuer`: the code is of another issuer, or
   * of one that does not lead; `outside-term`: the day is not within the term.
   */
  readonly kind: 'duplicate' | 'out-of-order' | 'wrong-type' | 'wrong-issuer' | 'outside-term';
  /** The places in `entries` that it is about: two for `duplicate` and `out-of-order`. */
  readonly entries: readonly number[];
  /** The rule, a row of `registerRules`. */
  readonly rule: RegisterRule;
}

/** Something in a register that the rules do not allow. */
export type RegisterFinding = RegisterGap | RegisterFault;

/** The rule as it stood on a day: each rule has one row for every day. */
function ruleOn(key: RegisterRuleKey, day: Day): RegisterRule {
  return registerRules.find((row) => row.rule === key && holdsOn(row, day)) as RegisterRule;
}

/** Rules by key and day, each looked up once a day. */
function rulebook(): (key: RegisterRuleKey, day: Day) => RegisterRule {
  const known = new Map<string, RegisterRule>();
  return (key, day) => {
    const place = `${key} ${day}`;
    const rule = known.get(place) ?? ruleOn(key, day);
    known.set(place, rule);
    return rule;
  };
}

/** Could the letters stand for the kind of document on that day? Each question is asked once. */
function typeTest(): (entry: RegisterEntry) => boolean {
  const known = new Map<string, boolean>();
  return ({ code, issuedOn, type = '' }) => {
    const place = `${code.type} ${issuedOn} ${type}`;
    const old = known.get(place);
    if (old !== undefined) return old;
    const readings = documentTypesOf(code.type, issuedOn);
    const fits = readings.some(({ key }) => type === '' || key === type);
    known.set(place, fits);
    return fits;
  };
}

/** Entries of one series by number: 0 for a number that is missing, else its place and one. */
interface Series {
  readonly places: number[];
  readonly rule: 'series' | 'congress';
}

function findingsOf(
  { places, rule }: Series,
  entries: readonly RegisterEntry[],
  ruleFor: (key: RegisterRuleKey, day: Day) => RegisterRule,
): RegisterFinding[] {
  const findings: RegisterFinding[] = [];
  const dayOf = (place: number): Day => (entries[place] as RegisterEntry).issuedOn;
  let before: number | undefined;
  let from = 1;
  const end = Math.min(places.length, 100_000);
  for (let number = 1; number < end; number++) {
    const place = (places[number] ?? 0) - 1;
    if (place < 0) continue;
    const found = ruleFor(rule, dayOf(place));
    if (number > from) {
      findings.push({ kind: 'gap', entries: [place], rule: found, from, to: number - 1 });
    }
    if (before !== undefined && dayOf(place) < dayOf(before)) {
      findings.push({ kind: 'out-of-order', entries: [before, place], rule: found });
    }
    before = place;
    from = number + 1;
  }
  return findings;
}

/**
 * Checks a register in one pass: gaps, duplicates, numbers out of the order of days, codes of a
 * wrong type or issuer, days outside the term. A code of another issuer is no part of a series.
 *
 * @param register - the register; its entries may stand in any order
 * @returns the findings about single entries in the order of entry, then those about each series
 *   by number; none for a register that keeps the rules
 *
 * @example
 * ```ts
 * import { checkRegister, documentCode, documentRegister, enterDocuments } from 'vn-party-model';
 *
 * const register = enterDocuments(documentRegister('TU'), [
 *   { code: documentCode('01-NQ/TU'), issuedOn: '2025-10-20' },
 *   { code: documentCode('04-NQ/TU'), issuedOn: '2025-10-19' },
 * ]);
 * checkRegister(register).map(({ kind, entries }) => [kind, entries]);
 * // => [['gap', [1]], ['out-of-order', [0, 1]]]
 * ```
 */
export function checkRegister(register: DocumentRegister): readonly RegisterFinding[] {
  const { issuer, since, until, entries } = register;
  const term = { ...(since && { since }), ...(until && { until }) };
  const ruleFor = rulebook();
  const fitsType = typeTest();
  const findings: RegisterFinding[] = [];
  const allSeries = new Map<string, Series>();
  for (const [place, entry] of entries.entries()) {
    const { code, issuedOn } = entry;
    const say = (kind: RegisterFault['kind'], key: RegisterRuleKey, other = -1) =>
      findings.push({
        kind,
        entries: other < 0 ? [place] : [other, place],
        rule: ruleFor(key, issuedOn),
      });
    if (!holdsOn(term, issuedOn)) say('outside-term', 'term');
    if (!fitsType(entry)) say('wrong-type', 'type');
    if (!isLedBy(issuer, code)) {
      say('wrong-issuer', 'issuer');
      continue;
    }
    const key = seriesOf(issuer, code.type);
    const rule = key === 'congress' ? 'congress' : 'series';
    const series = allSeries.get(key) ?? { places: [], rule };
    allSeries.set(key, series);
    const taken = series.places[code.number] ?? 0;
    if (taken > 0) say('duplicate', rule, taken - 1);
    else series.places[code.number] = place + 1;
  }
  for (const series of allSeries.values()) findings.push(...findingsOf(series, entries, ruleFor));
  return findings;
}
