/** How long an import takes in a fresh process, the least of 20; after `npm run build`. */
import { execFileSync } from 'node:child_process';

function importing(specifier: string): number {
  const code = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t)`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code]));
}

/** The least of many runs of each, in turns, so that a slow moment of the machine meets all. */
function leastOfEach(specifiers: readonly string[], runs = 20): number[] {
  const best = specifiers.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++) {
    specifiers.forEach((specifier, place) => {
      best[place] = Math.min(best[place] as number, importing(specifier));
    });
  }
  return best;
}

/** The rows of the table of start-up times. */
export function startTimes(): string[] {
  const names = ['zod', 'vn-party-model/lite', 'vn-party-model'];
  const times = leastOfEach(names);
  return [
    '| import in a fresh process | ms | part of zod | limit |',
    '|---|---:|---:|---:|',
    ...names.map((name, place) => {
      const ms = times[place] as number;
      const limit = name === 'vn-party-model/lite' ? '0.33' : '';
      return `| \`${name}\` | ${ms.toFixed(1)} | ${(ms / (times[0] as number)).toFixed(2)} | ${limit} |`;
    }),
  ];
}
