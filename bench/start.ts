/** How long an import takes in a fresh process, the least of 20; after `npm run build`. */
import { execFileSync } from 'node:child_process';

function least(specifier: string, runs = 20): number {
  const code = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t)`;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code]);
    best = Math.min(best, Number(out));
  }
  return best;
}

/** The rows of the table of start-up times. */
export function startTimes(): string[] {
  const zod = least('zod');
  return [
    '| import in a fresh process | ms | part of zod | limit |',
    '|---|---:|---:|---:|',
    ...['zod', 'vn-party-model/lite', 'vn-party-model'].map((name) => {
      const ms = name === 'zod' ? zod : least(name);
      const limit = name === 'vn-party-model/lite' ? '0.33' : '';
      return `| \`${name}\` | ${ms.toFixed(1)} | ${(ms / zod).toFixed(2)} | ${limit} |`;
    }),
  ];
}
