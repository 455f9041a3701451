import type { Anchors, Scan } from './anchors.js';
import type { MentionNotation } from './mention.js';

/** Who is asked at which anchors: made once for the same notations. */
export interface Plan<Kind extends string, Value> {
  /** The notations, those that others look at first. */
  readonly notations: readonly MentionNotation<Kind, Value>[];
  /** The kinds asked for. */
  readonly kinds: ReadonlySet<string>;
  /** The scans; they ask the notations by their place. */
  readonly scans: readonly Scan<number>[];
}

type AnyNotation = MentionNotation<string, unknown>;
type AnyPlan = Plan<string, unknown>;
const plans = new WeakMap<readonly AnyNotation[], AnyPlan>();

function makePlan(asked: readonly AnyNotation[]): AnyPlan {
  const notations = [...new Set(asked.flatMap((one) => [...(one.beside ?? []), one]))];
  const rows = new Map<Anchors['scanFor'], [number, readonly string[]][]>();
  for (const [place, { anchors }] of notations.entries()) {
    const { scanFor, words } = anchors;
    rows.set(scanFor, [...(rows.get(scanFor) ?? []), [place, words]]);
  }
  const scans = [...rows].map(([scanFor, own]) => scanFor(own));
  return { notations, kinds: new Set(asked.map(({ kind }) => kind)), scans };
}

/** The plan for some notations; one is kept for each list of them. @internal */
export function planOf<Kind extends string, Value>(
  notations: readonly MentionNotation<Kind, Value>[],
): Plan<Kind, Value> {
  const plan = plans.get(notations) ?? makePlan(notations);
  plans.set(notations, plan);
  return plan as Plan<Kind, Value>;
}
