import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EvaluationTarget,
  type NamedRatingLevel,
  RatingTarget,
  RatingTargetParts,
  ratingLevels,
  ratingTargets,
  readRatingTarget,
} from 'vn-party-model';
import { keepsNotationLaws, keepsSchemaLaws } from '../support/laws.js';

const units = fc.constantFrom('chi bộ', 'đảng viên', 'đội ngũ cấp ủy chi bộ', 'TCCSĐ');
const targets: fc.Arbitrary<RatingTarget> = fc
  .record(
    {
      host: fc.constantFrom('chi bộ cơ quan', 'chi bộ thôn, tổ dân phố'),
      subject: units,
      share: fc.oneof(
        fc.nat(10_000).map((units) => units / 100),
        fc.constant('rest' as const),
      ),
      level: fc.constantFrom(...(Object.keys(ratingLevels) as NamedRatingLevel[])),
      atLeast: fc.constant(true as const),
      yearly: fc.constant(true as const),
      deadline: fc.integer({ min: 1000, max: 9999 }),
    },
    { requiredKeys: ['subject', 'share', 'level'] },
  )
  .map(({ level, atLeast, ...rest }) => ({
    ...rest,
    measure: { kind: 'rating', level, ...(atLeast && { atLeast }) },
  }));

describe('targets for ratings keep the laws of notations:', () => {
  keepsNotationLaws(ratingTargets, RatingTarget, targets, { forgiving: readRatingTarget });
});

const words = fc.stringMatching(/^[a-zà-ỹ]{1,9}$/);
const measures: fc.Arbitrary<EvaluationTarget['measure']> = fc.oneof(
  targets.map(({ measure }) => measure),
  fc.constant({ kind: 'admits-members' as const }),
  fc.record({ kind: fc.constant('trained' as const), in: fc.array(words) }),
  fc.record({
    kind: fc.constant('qualified' as const),
    qualifications: fc.array(
      fc.record(
        {
          scale: fc.constantFrom('schooling', 'professional', 'political-theory'),
          step: words,
          atLeast: fc.constant(true as const),
        },
        { requiredKeys: ['scale', 'step'] },
      ),
    ),
  }),
  fc.record({ kind: fc.constant('other' as const), words }),
);

describe('targets of any kind keep the laws of schemas:', () => {
  keepsSchemaLaws(
    EvaluationTarget,
    fc.tuple(targets, measures).map(([target, measure]) => ({ ...target, measure })),
  );
});

// [what, parts]
const refused: readonly (readonly [string, unknown])[] = [
  ['no subject', { subject: '', share: 1, measure: { kind: 'admits-members' } }],
  ['a share below zero', { subject: 'a', share: -1, measure: { kind: 'admits-members' } }],
  ['an unknown measure', { subject: 'a', share: 1, measure: { kind: 'sings' } }],
  ['a rating with no level', { subject: 'a', share: 1, measure: { kind: 'rating' } }],
  [
    'a deadline that is a day',
    { subject: 'a', share: 1, measure: { kind: 'admits-members' }, deadline: '2025-01-01' },
  ],
];

test.each(refused)('refuses %s', (_what, parts) => {
  expect(EvaluationTarget.safeParse(parts).success).toBe(false);
  expect(RatingTargetParts.safeParse(parts).success).toBe(false);
});
