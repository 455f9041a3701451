import { expectTypeOf, test } from 'vitest';
import { type DocumentCode, documentCode, type ParseDocumentCode } from 'vn-party-model';

test('a code has its parts as literal types', () => {
  expectTypeOf<ParseDocumentCode<'15-NQ/TU'>>().toExtend<{
    readonly number: 15;
    readonly type: 'NQ';
    readonly issuer: 'TU';
  }>();
  expectTypeOf<ParseDocumentCode<'05-CTr/TW'>['number']>().toEqualTypeOf<5>();
  expectTypeOf<ParseDocumentCode<'05-CTr/TW'>['type']>().toEqualTypeOf<'CTr'>();
  expectTypeOf<ParseDocumentCode<'1488-QĐNS/TW'>['type']>().toEqualTypeOf<'QĐNS'>();
  expectTypeOf<ParseDocumentCode<'12-KH/BTCThU'>['issuer']>().toEqualTypeOf<'BTCThU'>();
  expectTypeOf<ParseDocumentCode<'03-BC/CB3'>['issuer']>().toEqualTypeOf<'CB3'>();
});

test('joint issuers and the suffix are parts too', () => {
  type Joint = ParseDocumentCode<'06-HD/BTCTW-BTGTW'>;
  expectTypeOf<Joint['issuer']>().toEqualTypeOf<'BTCTW-BTGTW'>();
  type Internal = ParseDocumentCode<'5053-CV/VPTW/nb'>;
  expectTypeOf<Internal['issuer']>().toEqualTypeOf<'VPTW'>();
  expectTypeOf<Internal['suffix']>().toEqualTypeOf<'nb'>();
});

test('what is no code is undefined', () => {
  expectTypeOf<ParseDocumentCode<'15/NQ-TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'15-XX/TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'5-NQ/TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'00-NQ/TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'015-NQ/TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'100000-NQ/TU'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'15-NQ/tu'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<'15-NQ/'>>().toEqualTypeOf<undefined>();
  expectTypeOf<ParseDocumentCode<''>>().toEqualTypeOf<undefined>();
});

test('a literal that is no code does not compile', () => {
  expectTypeOf(documentCode('15-NQ/TU')).toExtend<DocumentCode>();
  expectTypeOf(documentCode('15-NQ/TU').number).toEqualTypeOf<15>();
  // @ts-expect-error the signs of the State
  documentCode('15/NQ-TU');
  // @ts-expect-error an unknown type
  documentCode('15-XX/TU');
  // @ts-expect-error no leading zero
  documentCode('5-NQ/TU');
  // @ts-expect-error small letters
  documentCode('15-NQ/tu');
  const text: string = '15-NQ/TU';
  // @ts-expect-error a text that is known at run time only
  documentCode(text);
});
