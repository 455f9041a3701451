import { expect, test } from 'vitest';
import {
  type FormKey,
  forms,
  type LevelKey,
  mayContain,
  type OrganizationKind,
  regimes,
} from 'vn-party-model';
import type { Day } from 'vn-party-model/text';

/** Which level stands directly below which, written out by hand, where no host says otherwise. */
const directly: readonly (readonly [parent: LevelKey, child: LevelKey])[] = [
  ['central', 'province'],
  ['province', 'above-base'],
  ['province', 'base'],
  ['above-base', 'base'],
  ['base', 'section'],
  ['base', 'cell'],
  ['section', 'cell'],
];

/** Every form at every level that it may have. */
const kinds = (Object.keys(forms) as FormKey[]).flatMap((form) =>
  forms[form].levels.map((level): OrganizationKind => ({ form, level })),
);
const days = Object.values(regimes).map(({ since }): Day => since ?? '2025-06-30');

function slowly(parent: OrganizationKind, child: OrganizationKind): boolean {
  // A cell holds groups and nothing else, and nothing else holds a group.
  if (parent.form === 'cell' || child.form === 'group') {
    return parent.form === 'cell' && child.form === 'group';
  }
  return directly.some(([one, other]) => one === parent.level && other === child.level);
}

test.each(days)('on %s every form at every level holds those directly below it', (day) => {
  expect(kinds.length).toBeGreaterThan(7);
  for (const parent of kinds) {
    for (const child of kinds) {
      const [one, other] = [parent, child].map(({ form, level }) => `${form} at ${level}`);
      expect(mayContain(parent, child, day), `${one} over ${other}`).toBe(slowly(parent, child));
    }
  }
});
