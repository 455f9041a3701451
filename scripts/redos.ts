/**
 * No pattern of the sources may take more than linear time, but for those that run on short
 * stretches only: how long these are is measured here, on long texts made to be slow.
 */
import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import { bounded, stretch } from './redos/bounded.js';
import { watchPatterns } from './redos/patterns-made.js';
import { type Site, sites } from './redos/sites.js';
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
const composed = [...made.values()].flatMap(({ at, source, flags }): Subject[] => {
  const site = all.find((one) => one.at === at && one.literal === undefined);
  return site ? [{ site, source, flags }] : [];
});

let failed = 0;
const fail = (what: string): void => {
  failed++;
  console.error(what);
};

const reached = new Set(composed.map(({ site }) => site.at));
// What runs this writes some literals with properties of Unicode as `new RegExp`.
const known = new Set(all.map(({ at }) => at));
for (const { name, at, literal } of all) {
  if (literal === undefined && !reached.has(at)) fail(`${at} (${name}): no pattern was made there`);
}
for (const { at, source } of made.values()) {
  if (!known.has(at)) fail(`${at}: /${source}/ is made where no pattern was found`);
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

const subjects = [
  ...new Map([...literals, ...composed].map((one) => [patternKey(one.source, one.flags), one])),
];

async function judge([key, subject]: (typeof subjects)[number]): Promise<void> {
  const { name } = subject.site;
  const verdict = await verdictOf(subject);
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
if (failed > 0) process.exitCode = 1;
