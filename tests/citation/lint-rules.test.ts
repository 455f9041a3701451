import { expect, test } from 'vitest';
import { type LintContext, lintReferences } from 'vn-party-model';
import { createRegistry, knownDocuments } from 'vn-party-model/registry';
import { lintRules, ruleIds } from '../../src/citation/lint-rules.js';

const registry = createRegistry(knownDocuments);

// [text, context], one for each kind of finding
const texts: readonly (readonly [string, LintContext])[] = [
  ['05-DA/TU', {}],
  ['01-KL/TU ngày 02/3/2026', { day: '2026-01-01' }],
  ['05-NQ/HU ngày 02/9/2025', { day: '2026-01-01' }],
  ['03-HD/CB', { day: '2026-06-01' }],
  ['01-KL/TU ngày 31/02/2021', {}],
  ['20/NQ-TU', {}],
  ['Kế hoạch số 65-CTr/TU', {}],
  ['18-NQ/TW ngày 26/10/2017', { registry }],
  ['18-NQ/TW ngày 25/10/2017 về quản lý và sử dụng đất', { registry }],
];

test('every finding has the weight of its rule, and every rule a finding', () => {
  const findings = texts.flatMap(([text, context]) => lintReferences(text, context));
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...ruleIds].sort());
  for (const { code, severity } of findings) expect(severity).toBe(lintRules[code].level);
});

test('names are those of the codes', () => {
  for (const id of ruleIds) {
    const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect(lintRules[id].name).toBe(words.join(''));
  }
});
