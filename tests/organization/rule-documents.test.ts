import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseDocumentCode,
  type RuleDocument,
  type RuleMatter,
  ruleDocuments,
  ruleDocumentsOn,
} from 'vn-party-model';
import { knownDocuments } from 'vn-party-model/registry';
import { daysFrom } from '../../src/text/calendar.js';
import { days } from '../support/days.js';

const rows = Object.entries<RuleDocument>(ruleDocuments);
const matterOn = (matter: RuleMatter, day: Parameters<typeof ruleDocumentsOn>[0]) =>
  ruleDocumentsOn(day).filter((key) => ruleDocuments[key].about === matter);

test('on every day from 25/7/2016 one regulation on the Charter held, and before it none is known', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(matterOn('charter-rules', day)).toHaveLength(day < '2016-07-25' ? 0 : 1);
      expect(matterOn('charter', day)).toHaveLength(day < '2011-01-19' ? 0 : 1);
      expect(matterOn('charter-guidance', day)).toHaveLength(day < '2021-09-28' ? 0 : 1);
      expect(matterOn('ranks', day)).toHaveLength(day < '2022-05-05' ? 0 : 1);
    }),
  );
});

test.each(rows)('%s is followed by one that begins when it ends', (_key, row) => {
  if (row.successor === undefined) return expect(row.about).not.toBe('');
  const next = ruleDocuments[row.successor as keyof typeof ruleDocuments];
  expect(next.about).toBe(row.about);
  expect(next.since).toBe(row.until);
});

test('none holds before it was signed', () => {
  for (const [key, { issuedOn, since, until }] of rows) {
    if (issuedOn === undefined) continue;
    expect(since === undefined || since >= issuedOn, key).toBe(true);
    expect(until === undefined || until > issuedOn, key).toBe(true);
    expect(ruleDocumentsOn(daysFrom(issuedOn, -1)), key).not.toContain(key);
  }
});

test('every code is one that the parser reads, and only the Charter has none', () => {
  const codeless = rows.filter(([, { code }]) => code === undefined).map(([key]) => key);
  expect(codeless).toEqual(['charter-2011']);
  const codes = rows.flatMap(([, { code }]) => code ?? []);
  expect(codes.filter((code) => parseDocumentCode(code) === undefined)).toEqual([]);
  expect(codes.filter((code) => code === '01-HD/TW')).toHaveLength(2);
});

test('what the registry knows of them, it knows alike', () => {
  const shared = rows.flatMap(([key, row]) =>
    knownDocuments
      .filter(({ code, issuedOn }) => code === row.code && issuedOn === row.issuedOn)
      .map((known) => ({ key, row, known })),
  );
  expect(shared.length).toBeGreaterThan(2);
  for (const { key, row, known } of shared) {
    if (known.since) expect(known.since, key).toBe(row.since);
    if (known.until) expect(known.until, key).toBe(row.until);
  }
});
