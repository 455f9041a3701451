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

/** Milliseconds of the processor that two runs take, the best of some rounds: no other process counts. */
export function leastOf(
  half: () => void,
  whole: () => void,
  rounds: number,
): readonly [half: number, whole: number] {
  const time = (run: () => void): number => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let [first, both] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    first = Math.min(first, time(half));
    both = Math.min(both, time(whole));
  }
  return [first, both];
}
