/**
 * Nanoseconds a call of each run, the best of many slices taken in turn, so that all meet the
 * same machine and each is measured when it is least disturbed.
 */
export function inTurn(
  runs: Readonly<Record<string, () => void>>,
  calls: number,
  rounds = 60,
): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < calls; call++) run();
      const ns = Number(process.hrtime.bigint() - start) / calls;
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, ns);
    }
  }
  return best;
}

/** Milliseconds that two runs take in turn, the best of some rounds. */
export function leastOf(
  half: () => void,
  whole: () => void,
  rounds: number,
): readonly [half: number, whole: number] {
  const times = inTurn({ half, whole }, 1, rounds);
  return [(times['half'] as number) / 1e6, (times['whole'] as number) / 1e6];
}
