/**
 * No pattern of the sources may take more than linear time, but for those that run on short
 * stretches only: how long these are is measured here, on long texts made to be slow. `--find` only
 * looks whether every pattern is found, `--only FILE` judges those of one file, `--list` names those
 * that are not safe, `--write` puts the result into docs/quality.md.
 */
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { writeSection } from './quality-page.js';
import { bounded, stretch } from './redos/bounded.js';
import { watchPatterns } from './redos/patterns-made.js';
import { type Site, siteOfUse, sites } from './redos/sites.js';
import { patternKey, watchStretches } from './redos/stretches.js';

const made = watchPatterns();
const longest = watchStretches();
const { askAll } = await import('./redos/ask-all.js');
await askAll();

interface Subject {
  readonly site: Site;
  readonly source: string;
  readonly flags: string;
}

const all = sites();
const literals = all.flatMap((site): Subject[] => {
  if (site.literal === undefined) return [];
  const end = site.literal.lastIndexOf('/');
  return [{ site, source: site.literal.slice(1, end), flags: site.literal.slice(end + 1) }];
});
const composed = [...made.values()].flatMap(({ at, use, source, flags }): Subject[] => {
  const site =
    use === undefined
      ? all.find((one) => one.at === at && one.literal === undefined)
      : siteOfUse(all, use);
  return site ? [{ site, source, flags }] : [];
});

let failed = 0;
const fail = (what: string): void => {
  failed++;
  console.error(what);
};

const reached = new Set(composed.map(({ site }) => site));
// What runs this writes some literals with properties of Unicode as `new RegExp`.
const known = new Set(all.map(({ at }) => at));
for (const site of all) {
  if (site.literal === undefined && !reached.has(site)) {
    fail(`${site.at} (${site.name}): no pattern was made there`);
  }
}
for (const { at, use, source } of made.values()) {
  if (use === undefined ? !known.has(at) : siteOfUse(all, use) === undefined) {
    fail(`${use ?? at}: /${source}/ is made where no pattern was found`);
  }
}
if (process.argv.includes('--find')) {
  console.log(`${all.length} places, ${made.size} patterns made, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/** `safe`, or what is wrong with it. A sticky pattern begins where it is told to. */
async function verdictOf({ source, flags }: Subject): Promise<string> {
  const pattern = flags.includes('y') ? `^(?:${source})` : source;
  const found = await check(pattern, flags.replace(/[ydg]/g, ''), {
    timeout: 20_000,
    randomSeed: 1,
  });
  if (found.status === 'unknown') return found.error.kind;
  return found.status === 'safe' ? 'safe' : found.complexity.summary;
}

const [, only = ''] = process.argv.slice(process.argv.indexOf('--only')).slice(0, 2);
const isAsked = ({ site }: Subject): boolean =>
  !process.argv.includes('--only') || site.name.startsWith(`${only} `);
const subjects = [
  ...new Map(
    [...literals, ...composed]
      .filter(isAsked)
      .map((one) => [patternKey(one.source, one.flags), one]),
  ),
];

let safe = 0;
async function judge([key, subject]: (typeof subjects)[number]): Promise<void> {
  const { name } = subject.site;
  const verdict = await verdictOf(subject);
  if (verdict === 'safe') safe++;
  if (verdict === 'safe') return;
  const bound = (Object.hasOwn(bounded, name) && bounded[name]?.[0]) || stretch;
  const length = longest.get(key);
  if (process.argv.includes('--list')) console.log(`${name}: ${verdict}, on ${length} characters`);
  if (verdict.includes('exponential')) fail(`${name}: ${verdict}: ${key}`);
  else if (length === undefined) fail(`${name}: ${verdict}, and was never run: ${key}`);
  else if (length > bound) fail(`${name}: ${verdict}, and runs on ${length} characters: ${key}`);
}

const rest = subjects.values();
const work = async (): Promise<void> => {
  for (const one of rest) await judge(one);
};
await Promise.all(Array.from({ length: availableParallelism() }, work));

const passed = subjects.length - failed;
console.log(
  `${all.length} places, ${subjects.length} patterns: ${passed} passed, ${failed} failed`,
);
if (process.argv.includes('--write')) {
  writeSection('redos', [
    '| places that make patterns | patterns | safe | not safe, but on short or bounded stretches | failed |',
    '|---:|---:|---:|---:|---:|',
    `| ${all.length} | ${subjects.length} | ${safe} | ${passed - safe} | ${failed} |`,
  ]);
}
if (failed > 0) process.exitCode = 1;
