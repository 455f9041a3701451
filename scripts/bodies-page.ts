// The page of docs/reference about the bodies and agencies of committees; `write-tables.ts` gives it
// the ways to write cells.
import {
  agencies,
  agencyRules,
  bodies,
  levelsOfMention,
  mentionBodies,
  namedBodies,
} from 'vn-party-model';
import type { Cells } from './ratings-page.js';

const none = '–';
const listed = (texts: readonly string[] | undefined): string => texts?.join('; ') || none;

/** The body of the page. */
export function bodiesPage({ table, code, held, cited }: Cells): string {
  const codes = (texts: readonly string[]): string => texts.map(code).join(', ') || none;
  const days = ['2025-06-30', '2025-07-01', '2026-07-26'] as const;
  const mentionLevels = ['central', 'province', 'district', 'commune', 'base', 'unknown'] as const;
  return `# Bodies

What leads, and what advises, at each level. The letters that they write under are on the page of
[issuers](issuers.md), the levels on that of the [hierarchy](hierarchy.md).

## Bodies

${table(
  ['key', 'name', 'English', 'levels', 'chosen by', 'held', 'source'],
  Object.entries(bodies).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    listed(row.levels),
    row.chosenBy ?? none,
    held(row),
    cited(row),
  ]),
)}

## Bodies with names of their own

${table(
  ['name', 'English', 'led by', 'what took its place', 'held', 'source'],
  namedBodies.map((row) => [
    row.name,
    row.english,
    row.ledBy ?? none,
    listed(row.successors),
    held(row),
    cited(row),
  ]),
)}

## Agencies

${table(
  ['key', 'name', 'English', 'held', 'source'],
  Object.entries(agencies).map(([key, row]) => [
    code(key),
    row.name,
    row.english,
    held(row),
    cited(row),
  ]),
)}

## Which agencies a committee may have

${table(
  ['committee', 'agencies', 'at most', 'beside them', 'held', 'source'],
  agencyRules.map((row) => [
    row.owner,
    codes(row.agencies),
    row.most === undefined ? none : `${row.most}`,
    listed(row.beside),
    held(row),
    cited(row),
  ]),
)}

## Coarse classes of mentions

What a mention's body and level are in the model; those of levels, by the regime.

${table(
  ['body of a mention', 'form', 'bodies'],
  Object.entries(mentionBodies).map(([key, row]) => [
    code(key),
    row.form === undefined ? none : code(row.form),
    codes(row.bodies),
  ]),
)}

${table(
  ['level of a mention', ...days.map((day) => `on ${day}`)],
  mentionLevels.map((level) => [
    code(level),
    ...days.map((day) => codes(levelsOfMention(level, day))),
  ]),
)}

A dash under "held" means that no first and no last day is known.`;
}
