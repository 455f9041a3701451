import Ajv from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { TextCodec } from '../../src/codec/text-codec.js';
import { textCodec } from '../../src/codec/text-codec.js';
import { foldText } from '../../src/text/fold.js';
import {
  explainMisfit,
  misfitOf,
  type Notation,
  type Piece,
  parserOf,
} from '../../src/text/notation.js';

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

/** Does the JSON Schema made of a schema take an input, or an output? */
function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): (value: unknown) => boolean {
  const made = z.toJSONSchema(schema, { io, target: 'draft-7' });
  const validate = new Ajv().compile(made);
  return (value) => validate(value) === true;
}

/** A text with one sign more, one less, or one that is another. */
const disturbed = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.nat(), fc.nat(1), fc.oneof(fc.constant(''), anyText))
    .map(([text, place, cut, sign]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + sign + text.slice(at + cut);
    });

/** What not every notation has, or needs. */
export interface LawOptions {
  /** Texts in their pieces, where pieces depend on each other. */
  readonly texts?: fc.Arbitrary<string[]>;
  /** What no piece may hold; `!` when absent. */
  readonly damaged?: string;
  /** What the forgiving reader makes of a text. */
  readonly forgiving?: (text: string) => unknown;
}

/** The laws of every notation: its texts, its refusals, its schema and its forgiving reader agree. */
export function keepsNotationLaws<Value>(
  notation: Notation<string, Value>,
  schema: TextCodec<Value>,
  values: fc.Arbitrary<Value>,
  options: LawOptions = {},
): void {
  const { texts = writtenBy(notation.pieces), damaged = '!', forgiving } = options;
  const parse = parserOf(notation);
  const plain = textCodec(notation, schema.def.out, 'plain');
  const whole = texts.map((pieces) => pieces.join(''));

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

  test('what it reads it writes in one way, which reads the same and has no misfit', () => {
    fc.assert(
      fc.property(whole, (text) => {
        const value = parse(text);
        expect(value).toBeDefined();
        expect(misfitOf(notation, text)).toBeUndefined();
        const written = notation.format(value as Value);
        expect(parse(written)).toEqual(value);
        expect(notation.format(parse(written) as Value)).toBe(written);
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

  test('the place of a refusal lies in the text, and stays where it is', () => {
    fc.assert(
      fc.property(disturbed(whole), (text) => {
        const misfit = misfitOf(notation, text);
        if (parse(text) !== undefined) expect(misfit).toBeUndefined();
        if (misfit === undefined) return;
        const { at, expected, vietnamese } = misfit;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(text.length);
        expect(misfitOf(notation, text)).toEqual(misfit);
        expect(misfitOf(notation, text + damaged)?.at).toBe(at);
        expect(explainMisfit(notation, text)).toMatch(`expected ${expected} at ${at}`);
        expect(explainMisfit(notation, text, 'vi')).toMatch(`cần ${vietnamese} ở vị trí ${at}`);
      }),
    );
  });

  test('its schema agrees with a plain codec', () => {
    fc.assert(
      fc.property(fc.oneof(whole, anyText), (text) => {
        expect(verdict(schema, text)).toEqual(verdict(plain, text));
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(verdict(schema, input)).toEqual(verdict(plain, input));
      }),
    );
  });

  test('its JSON Schema takes the texts that it reads and the values that it gives', () => {
    const [takesText, takesValue] = [jsonSchemaOf(schema, 'input'), jsonSchemaOf(schema, 'output')];
    fc.assert(
      fc.property(fc.oneof(whole, disturbed(whole)), (text) => {
        const value = parse(text);
        if (value === undefined) return;
        expect(takesText(text)).toBe(true);
        expect(takesValue(value)).toBe(true);
        expect(schema.def.out.parse(value)).toEqual(value);
      }),
    );
    expect(takesText(damaged)).toBe(false);
    expect(takesValue(damaged)).toBe(false);
  });

  if (forgiving === undefined) return;

  test('the forgiving reader makes the same of all that it reads', () => {
    fc.assert(
      fc.property(whole, (text) => {
        fc.pre(foldText(text) === text);
        expect(forgiving(text)).toEqual(parse(text));
      }),
    );
  });
}

/** The laws of a schema of objects: what it takes it gives back, it says which field is wrong. */
export function keepsSchemaLaws<Value extends object>(
  schema: z.ZodType<Value, Value>,
  values: fc.Arbitrary<Value>,
): void {
  test('what it takes it gives back, both ways', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(schema.parse(value)).toEqual(value);
        expect(z.encode(schema, value)).toEqual(value);
        expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      }),
    );
  });

  test('its JSON Schema takes what it takes', () => {
    const takes = jsonSchemaOf(schema, 'input');
    fc.assert(
      fc.property(values, (value) => {
        expect(takes(value)).toBe(true);
      }),
    );
    expect(takes([])).toBe(false);
  });

  test('it says which field is wrong', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom(Number.NaN, [], ''), (value, place, damage) => {
        const fields = Object.keys(value);
        const field = fields[place % fields.length] as string;
        const { error } = schema.safeParse({ ...value, [field]: damage });
        expect(error?.issues.map(({ path }) => path[0])).toContain(field);
      }),
    );
  });
}
