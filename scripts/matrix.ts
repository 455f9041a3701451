// `npm run matrix` proves the ends of what package.json promises to support: types and tests with
// the lowest and the newest zod, date-fns and htmlparser2, on the lowest Node, the newest with
// long-term support and the newest of all; a user's types with TypeScript 5.4 and the newest. What
// comes out is written into docs/quality.md. It needs a registry and what `npm run build` wrote.
// Paths of tests after `--` run those alone; `--dry` writes nothing.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { consumerTypes } from './matrix/consumer-types.js';
import { type NodeProgram, nodePrograms } from './matrix/node-programs.js';
import { writeMatrix } from './matrix/page.js';
import { runTests, type TestCounts } from './matrix/tests.js';
import { lowest, newest } from './matrix/versions.js';
import { copyRepository, npm } from './repository.js';

/** One line of the outcome: what was used, and what came of it. */
export interface Outcome {
  readonly node: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly typesPass: boolean;
  readonly tests: TestCounts;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const ranges: Record<string, string> = { ...manifest.dependencies, ...manifest.peerDependencies };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' } },
});

const versionsBy = (choose: (name: string, range: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, choose(name, range)]));

/** Types and tests in a copy with those packages, under one Node. */
function prove(
  packages: Readonly<Record<string, string>>,
  nodes: readonly NodeProgram[],
): Outcome[] {
  const copy = copyRepository();
  try {
    cpSync('dist', join(copy, 'dist'), { recursive: true });
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    npm(copy, ['install', '--no-save', '--ignore-scripts', '--prefer-offline', ...wanted]);
    return nodes.map((node) => {
      const outcome = { node: node.version, packages, ...runTests(copy, node, positionals) };
      console.log(JSON.stringify(outcome));
      return outcome;
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const { programs, remove } = nodePrograms(manifest.engines.node);
const [floor] = programs;
if (floor === undefined) throw new Error('No Node could be had');
try {
  const outcomes = [...prove(versionsBy(lowest), [floor]), ...prove(versionsBy(newest), programs)];
  const types = consumerTypes([versionsBy(lowest), versionsBy(newest)]);
  if (!values.dry) writeMatrix(outcomes, types, positionals);
  const failed = outcomes.some(({ typesPass, tests }) => !typesPass || tests.failed > 0);
  if (failed || types.some(({ complaints }) => complaints !== '')) process.exitCode = 1;
} finally {
  remove();
}
