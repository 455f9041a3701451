import { expectTypeOf, test } from 'vitest';
import type * as model from 'vn-party-model';
import type { EvaluationTarget, Rating, RatingName, RatingTarget } from 'vn-party-model';
import type * as lite from 'vn-party-model/lite';
import type * as z from 'zod';

test('schemas give the interfaces of their names, with zod or without', () => {
  expectTypeOf<z.infer<typeof model.Rating>>().toEqualTypeOf<Rating>();
  expectTypeOf<z.infer<typeof model.RatingName>>().toEqualTypeOf<RatingName>();
  expectTypeOf<z.infer<typeof model.RatingTarget>>().toEqualTypeOf<RatingTarget>();
  expectTypeOf<z.infer<typeof model.EvaluationTarget>>().toEqualTypeOf<EvaluationTarget>();
  expectTypeOf<lite.Rating>().toEqualTypeOf<Rating>();
  expectTypeOf<lite.RatingName>().toEqualTypeOf<RatingName>();
});
