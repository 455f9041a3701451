import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from '../matrix.js';
import type { ConsumerTypes } from './consumer-types.js';

const file = 'docs/quality.md';
const [start, end] = ['<!-- matrix -->', '<!-- /matrix -->'];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const ofTests = ({ passed, failed }: Outcome['tests']): string =>
  failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;

/** Puts the outcome between the markers of the page; what stands around them stays. */
export function writeMatrix(
  outcomes: readonly Outcome[],
  types: readonly ConsumerTypes[],
  paths: readonly string[],
): void {
  const names = Object.keys(outcomes[0]?.packages ?? {});
  const section = [
    start,
    '',
    '## Matrix',
    '',
    'The ends of what `package.json` allows, as `npm run matrix` found them. The tests are those of the',
    `sources${paths.length > 0 ? ` (${paths.join(', ')} only)` : ''}, and those that load the packed library.`,
    '',
    ...table(
      ['Node', ...names, 'types', 'tests'],
      outcomes.map(({ node, packages, typesPass, tests }) => [
        node,
        ...names.map((name) => packages[name] ?? ''),
        typesPass ? 'pass' : 'fail',
        ofTests(tests),
      ]),
    ),
    '',
    'The types of a user, strict, with the declarations of libraries checked too:',
    '',
    ...table(
      ['TypeScript', 'zod', 'module resolution', 'types'],
      types.map(({ typescript, zod, resolution, complaints }) => [
        typescript,
        zod,
        resolution,
        complaints === '' ? 'pass' : 'fail',
      ]),
    ),
    '',
    end,
  ].join('\n');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : '# Quality\n';
  const [before = '', rest] = page.split(start);
  const after = rest?.split(end)[1] ?? '\n';
  writeFileSync(file, `${before.trimEnd()}\n\n${section}${after}`);
}
