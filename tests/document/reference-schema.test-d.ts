import { expectTypeOf, test } from 'vitest';
import {
  DocumentId,
  type DocumentIdParts,
  DocumentReference,
  type DocumentReferenceParts,
  type EnglishDocumentReference,
  type MayIssue,
  type NumberLine,
  type RegisterFinding,
  type RegisterGap,
} from 'vn-party-model';
import type * as lite from 'vn-party-model/lite';
import type * as z from 'zod';

test('the schemas read and write the interfaces of their names', () => {
  expectTypeOf<z.infer<typeof DocumentReference>>().toEqualTypeOf<DocumentReference>();
  expectTypeOf<z.infer<typeof EnglishDocumentReference>>().toEqualTypeOf<DocumentReference>();
  expectTypeOf<z.infer<typeof DocumentReferenceParts>>().toEqualTypeOf<DocumentReference>();
  expectTypeOf<z.input<typeof DocumentReference>>().toEqualTypeOf<string>();
  expectTypeOf<z.infer<typeof DocumentId>>().toEqualTypeOf<DocumentId>();
  expectTypeOf<z.infer<typeof DocumentIdParts>>().toEqualTypeOf<DocumentId>();
  expectTypeOf<z.infer<typeof NumberLine>>().toEqualTypeOf<lite.DocumentCode>();
});

test('the interfaces are the same without zod', () => {
  expectTypeOf<lite.DocumentReference>().toEqualTypeOf<DocumentReference>();
  expectTypeOf<lite.DocumentId>().toEqualTypeOf<DocumentId>();
});

test('findings and answers are told apart by their kind', () => {
  expectTypeOf<Extract<RegisterFinding, { kind: 'gap' }>>().toEqualTypeOf<RegisterGap>();
  expectTypeOf<Extract<MayIssue, { answer: 'not stated' }>>().not.toHaveProperty('source');
  expectTypeOf(DocumentId.parse).returns.toEqualTypeOf<DocumentId>();
  expectTypeOf(DocumentReference.parse).returns.toEqualTypeOf<DocumentReference>();
});
