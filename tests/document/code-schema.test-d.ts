import { expectTypeOf, test } from 'vitest';
import { DocumentCode, type DocumentCodeParts, type Fact, type TextCodec } from 'vn-party-model';
import type * as lite from 'vn-party-model/lite';
import type * as z from 'zod';

test('the schema reads and writes the interface of its name', () => {
  expectTypeOf<z.infer<typeof DocumentCode>>().toEqualTypeOf<DocumentCode>();
  expectTypeOf<z.output<typeof DocumentCode>>().toEqualTypeOf<DocumentCode>();
  expectTypeOf<z.input<typeof DocumentCode>>().toEqualTypeOf<string>();
  expectTypeOf(DocumentCode).toEqualTypeOf<TextCodec<DocumentCode>>();
});

test('the parts are the same on both sides', () => {
  expectTypeOf<z.infer<typeof DocumentCodeParts>>().toEqualTypeOf<DocumentCode>();
  expectTypeOf<z.input<typeof DocumentCodeParts>>().toEqualTypeOf<DocumentCode>();
});

test('the interface is the same without zod', () => {
  expectTypeOf<lite.DocumentCode>().toEqualTypeOf<DocumentCode>();
});

test('decoding and encoding are typed', () => {
  expectTypeOf(DocumentCode.parse('15-NQ/TU')).toEqualTypeOf<DocumentCode>();
  expectTypeOf(DocumentCode.encode).returns.toEqualTypeOf<string>();
  // @ts-expect-error an unknown type
  DocumentCode.encode({ number: 15, type: 'XX', issuer: 'TU' });
  // @ts-expect-error no issuer
  DocumentCode.encode({ number: 15, type: 'NQ' });
});

test('a misspelt source does not compile', () => {
  expectTypeOf({ source: 'observed' } as const).toExtend<Fact>();
  // @ts-expect-error no such source
  const fact: Fact = { source: 'observd' };
  expectTypeOf(fact).toEqualTypeOf<Fact>();
});
