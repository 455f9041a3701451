import * as z from 'zod';
import { misfitOf, type Notation, parserOf, patternOf, sentenceOf } from '../text/notation.js';

/** A schema that decodes the text of a notation and encodes its values. */
export type TextCodec<Value> = z.ZodCodec<z.ZodString, z.ZodType<Value, Value>>;

/** The shape of an object schema whose fields are those of a model, each with its type. */
export type Fields<Model> = { [Key in keyof Model]-?: z.ZodType<Model[Key]> };

interface FastDefinition<Value> extends z.core.$ZodCodecDef {
  readonly fast: (text: string) => Value | undefined;
}

interface FastCodec<Value> extends z.ZodCodec<z.ZodString, z.ZodType<Value, Value>> {
  readonly _zod: z.ZodCodec<z.ZodString, z.ZodType<Value, Value>>['_zod'] & {
    def: FastDefinition<Value>;
  };
}

const ZodCodec: z.core.$constructor<z.ZodCodec, z.core.$ZodCodecDef> = z.ZodCodec;

// A codec of zod's that asks the parser first. A text that the parser reads needs none of the
// checks; on any doubt zod's own way runs. Without this override the schema is slower and right.
const FastCodec = /* @__PURE__ */ z.core.$constructor<FastCodec<unknown>, FastDefinition<unknown>>(
  'TextCodec',
  (inst, def) => {
    ZodCodec.init(inst, def);
    const plain = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      if (typeof payload.value === 'string' && ctx.direction !== 'backward') {
        const value = def.fast(payload.value);
        if (value !== undefined) {
          payload.value = value as never;
          return payload;
        }
      }
      return plain(payload, ctx);
    };
  },
);

/** What an issue says besides zod's own fields when a text does not fit its notation. */
export interface NotationIssue {
  /** Where the text stops fitting. */
  readonly at: number;
  /** What should stand there, in English. */
  readonly expected: string;
  /** What should stand there, in Vietnamese. */
  readonly expectedInVietnamese: string;
}

/** zod is asked for a sentence of its own, to learn which language it speaks. */
function language(): 'en' | 'vi' {
  const said = z.config().localeError?.({ code: 'custom', input: '', path: [] } as never);
  return JSON.stringify({ said }).includes('không') ? 'vi' : 'en';
}

/**
 * The schema of a notation. Its issues have code `invalid_format`, the notation's name as
 * `format`, and say `at` and `expected`; their messages follow zod's locale, English or
 * Vietnamese, and give way to `z.config({ customError })`.
 *
 * @internal
 */
export function textCodec<Value>(
  notation: Notation<string, Value>,
  parts: z.ZodType<Value, Value>,
  plain?: 'plain',
): TextCodec<Value> {
  const fast = parserOf(notation);
  const text = z.string().meta({ title: notation.title.en, pattern: patternOf(notation.pieces) });
  const definition: FastDefinition<Value> = {
    type: 'pipe',
    in: text,
    out: parts,
    fast,
    transform: (input, payload) => {
      const value = fast(input as string);
      if (value !== undefined) return value;
      const misfit = misfitOf(notation, input as string);
      const at = misfit?.at ?? 0;
      payload.issues.push({
        code: 'invalid_format',
        format: notation.name,
        input,
        inst: codec,
        at,
        expected: misfit?.expected ?? notation.title.en,
        expectedInVietnamese: misfit?.vietnamese ?? notation.title.vi,
      } as never);
      return z.NEVER;
    },
    reverseTransform: (value) => notation.format(value as Value),
    error: (raised) => {
      const { at, expected, expectedInVietnamese: vietnamese } = raised as unknown as NotationIssue;
      // A rule that a user puts on top is no issue of the notation.
      if (vietnamese === undefined || z.config().customError) return undefined;
      return sentenceOf(notation, { at, expected, vietnamese }, language());
    },
  };
  const codec = (
    plain ? new z.ZodCodec(definition as never) : new FastCodec(definition as never)
  ) as TextCodec<Value>;
  return codec;
}
