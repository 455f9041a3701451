import { type AnchorIndex, anchorIndex } from './anchor-index.js';
import type { MentionNotation } from './mention.js';

/** Who is asked at which anchors: made once for the same notations. */
export interface Plan<Kind extends string, Value> {
  /** The notations, those that others look at first. */
  readonly notations: readonly MentionNotation<Kind, Value>[];
  /** Those asked for. */
  readonly wanted: ReadonlySet<MentionNotation<Kind, Value>>;
  readonly index: AnchorIndex<number>;
}

type AnyPlan = Plan<string, unknown>;
const plans = new WeakMap<MentionNotation<string, unknown>, AnyPlan[]>();
const nothing: AnyPlan = { notations: [], wanted: new Set(), index: anchorIndex([]) };

function makePlan(wanted: ReadonlySet<MentionNotation<string, unknown>>): AnyPlan {
  const notations = [...new Set([...wanted].flatMap((one) => [...(one.beside ?? []), one]))];
  const rows = notations.map(({ anchors }, place) => [place, anchors] as const);
  return { notations, wanted, index: anchorIndex(rows) };
}

/** The plan for some notations. @internal */
export function planOf<Kind extends string, Value>(
  notations: readonly MentionNotation<Kind, Value>[],
): Plan<Kind, Value> {
  const wanted = new Set<MentionNotation<string, unknown>>(notations);
  const [first] = wanted;
  if (first === undefined) return nothing as Plan<Kind, Value>;
  const made = plans.get(first) ?? [];
  plans.set(first, made);
  const isSame = (plan: AnyPlan): boolean =>
    plan.wanted.size === wanted.size && notations.every((notation) => plan.wanted.has(notation));
  const known = made.find(isSame);
  if (known) return known as Plan<Kind, Value>;
  const plan = makePlan(wanted);
  made.push(plan);
  return plan as Plan<Kind, Value>;
}
