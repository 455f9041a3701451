import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextCodec } from '../../src/codec/text-codec.js';
import { textCodec } from '../../src/codec/text-codec.js';
import { misfitOf, type Notation, type Piece, parserOf } from '../../src/text/notation.js';

/** Texts of one piece; what a piece may leave out is left out now and then. */
const textsOf = ({ pattern }: Piece): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^${pattern}$`));

/** Texts of a notation, piece by piece, in its own shape. */
function writtenBy(pieces: readonly Piece[]): fc.Arbitrary<string[]> {
  return fc.tuple(...pieces.map(textsOf));
}

/** Texts of any units; the tables that `unit: 'binary'` makes first take half a second. */
const anyText = fc.string({
  unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

/** What a schema says of a text, to compare with what another says. */
function verdict(schema: TextCodec<unknown>, input: unknown): unknown {
  const result = schema.safeParse(input);
  return result.success ? { value: result.data } : { issues: result.error.issues };
}

/**
 * The four laws of every notation: its texts, its refusals and its schema agree. Where pieces
 * depend on each other, `texts` gives texts in their pieces; `damage` is what no piece may hold.
 */
export function keepsNotationLaws<Value>(
  notation: Notation<string, Value>,
  schema: TextCodec<Value>,
  values: fc.Arbitrary<Value>,
  texts: fc.Arbitrary<string[]> = writtenBy(notation.pieces),
  damaged = '!',
): void {
  const parse = parserOf(notation);
  const plain = textCodec(notation, schema.def.out, 'plain');

  test('it says in both languages what it is and what it expects', () => {
    const { title, pieces } = notation;
    const said = pieces.flatMap(({ expected, vietnamese }) => [expected, vietnamese]);
    for (const text of [notation.name, title.en, title.vi, ...said]) expect(text).toMatch(/\S/);
  });

  test('what it writes it reads back', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = notation.format(value);
        expect(parse(text)).toEqual(value);
        expect(schema.encode(value)).toBe(text);
        expect(schema.parse(text)).toEqual(value);
      }),
    );
  });

  test('what it reads it writes in a way that reads the same, and has no misfit', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        const value = parse(text);
        expect(value).toBeDefined();
        expect(misfitOf(notation, text)).toBeUndefined();
        expect(parse(notation.format(value as Value))).toEqual(value);
      }),
    );
  });

  test('it refuses what does not fit and says where', () => {
    const places = fc.nat({ max: notation.pieces.length - 1 });
    fc.assert(
      fc.property(texts, places, fc.constantFrom('', damaged), (pieces, place, damage) => {
        const { pattern } = notation.pieces[place] as Piece;
        // What may be absent may be dropped; it may not be damaged.
        fc.pre(pieces[place] !== '' && (damage !== '' || !new RegExp(`^${pattern}$`).test('')));
        const text = pieces.with(place, damage).join('');
        const before = pieces.slice(0, place).join('').length;
        expect(parse(text)).toBeUndefined();
        const misfit = misfitOf(notation, text);
        if (damage !== '') expect(misfit?.at).toBeLessThanOrEqual(before);
        const { error } = schema.safeParse(text);
        expect(error?.issues).toEqual([
          expect.objectContaining({
            code: 'invalid_format',
            format: notation.name,
            at: misfit?.at,
            expected: misfit?.expected,
          }),
        ]);
      }),
    );
  });

  test('its schema agrees with a plain codec', () => {
    const shaped = texts.map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(shaped, anyText), (text) => {
        expect(verdict(schema, text)).toEqual(verdict(plain, text));
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(verdict(schema, input)).toEqual(verdict(plain, input));
      }),
    );
  });
}
