import type { Anchors, Scan } from './anchors.js';
import type { MentionNotation } from './mention.js';

/** Who is asked at which anchors: made once for the same notations. */
export interface Plan<Kind extends string, Value> {
  /** The notations, those that others look at first. */
  readonly notations: readonly MentionNotation<Kind, Value>[];
  /** Those asked for. */
  readonly asked: ReadonlySet<MentionNotation<Kind, Value>>;
  /** The scans; they ask the notations by their place. */
  readonly scans: readonly Scan<number>[];
}

type AnyNotation = MentionNotation<string, unknown>;
type AnyPlan = Plan<string, unknown>;
const plans = new WeakMap<AnyNotation, AnyPlan[]>();

function makePlan(asked: ReadonlySet<AnyNotation>): AnyPlan {
  const notations = [...new Set([...asked].flatMap((one) => [...(one.beside ?? []), one]))];
  const rows = new Map<Anchors['scanFor'], [number, readonly string[]][]>();
  for (const [place, { anchors }] of notations.entries()) {
    const { scanFor, words } = anchors;
    rows.set(scanFor, [...(rows.get(scanFor) ?? []), [place, words]]);
  }
  return { notations, asked, scans: [...rows].map(([scanFor, own]) => scanFor(own)) };
}

/** The plan for some notations. @internal */
export function planOf<Kind extends string, Value>(
  notations: readonly MentionNotation<Kind, Value>[],
): Plan<Kind, Value> {
  const asked = new Set<AnyNotation>(notations);
  const [first] = asked;
  const made = (first && plans.get(first)) ?? [];
  const known = made.find(
    (plan) => plan.asked.size === asked.size && notations.every((one) => plan.asked.has(one)),
  );
  const plan = known ?? makePlan(asked);
  if (first && !known) plans.set(first, [...made, plan]);
  return plan as Plan<Kind, Value>;
}
