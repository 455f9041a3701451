/** Nanoseconds a call of `run`, the best of many slices: the least disturbed one. */
export function bestOf(run: () => void, calls: number, slices = 60): number {
  let best = Number.POSITIVE_INFINITY;
  for (let slice = 0; slice < slices; slice++) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) run();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls);
  }
  return best;
}

/** The ratio of two runs measured in turn, so that both meet the same machine. */
export function inTurn(
  runs: Readonly<Record<string, () => void>>,
  calls: number,
  rounds = 60,
): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, bestOf(run, calls, 1));
    }
  }
  return best;
}
