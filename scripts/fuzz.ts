/**
 * Looks for texts that break a law: `npm run fuzz -- --time SECONDS`. What it finds is made as
 * short as it gets and kept in tests/fixtures/crashers.json, which tests/fuzz.test.ts runs again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { laws } from './fuzz/laws.js';

const { values } = parseArgs({
  options: { time: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const end = Date.now() + Number(values.time) * 1000;
let seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);

const path = new URL('../tests/fixtures/crashers.json', import.meta.url);
const crashers: (readonly [law: string, text: string])[] = JSON.parse(readFileSync(path, 'utf8'));
const broken = new Set<string>();
const runs: Record<string, number> = {};

for (; Date.now() < end; seed++) {
  for (const [name, { texts, holds }] of Object.entries(laws)) {
    if (broken.has(name) || Date.now() >= end) continue;
    const property = fc.asyncProperty(texts, async (text) => holds(text));
    const result = await fc.check(property, { seed, numRuns: 200 });
    runs[name] = (runs[name] ?? 0) + result.numRuns;
    const [text] = result.counterexample ?? [];
    if (!result.failed || text === undefined) continue;
    broken.add(name);
    crashers.push([name, text]);
    console.error(`${name}: ${JSON.stringify(text)} (seed ${seed})\n${result.errorInstance}`);
  }
}

for (const [name, count] of Object.entries(runs)) {
  console.log(
    `${name.padEnd(8)}${String(count).padStart(8)} texts${broken.has(name) ? ', broken' : ''}`,
  );
}
const failed = broken.size;
console.log(`${Object.keys(laws).length - failed} passed, ${failed} failed`);
if (failed > 0) {
  writeFileSync(path, `${JSON.stringify(crashers, null, 2)}\n`);
  process.exitCode = 1;
}
