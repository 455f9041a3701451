import { expectTypeOf, test } from 'vitest';
import { Period, Term } from 'vn-party-model';
import type * as z from 'zod';

test('a schema gives its model, and takes text', () => {
  expectTypeOf<z.infer<typeof Term>>().toEqualTypeOf<Term>();
  expectTypeOf<z.input<typeof Term>>().toEqualTypeOf<string>();
  expectTypeOf<z.infer<typeof Period>>().toEqualTypeOf<Period>();
  expectTypeOf<z.input<typeof Period>>().toEqualTypeOf<string>();
  expectTypeOf(Term.parse('')).toEqualTypeOf<Term>();
  expectTypeOf(Period.parse('')).toEqualTypeOf<Period>();
});
