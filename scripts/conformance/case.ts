import * as model from 'vn-party-model';
import { createRegistry, isInForce, resolve } from 'vn-party-model/registry';

/** What a function gives for some arguments, in the form of conformance/schema.json. */
export interface Case {
  readonly call: string;
  readonly arguments: readonly unknown[];
  readonly value?: unknown;
  readonly refusal?: unknown;
  readonly throws?: string;
}

type Callable = (...given: readonly unknown[]) => unknown;

interface Schema {
  safeParse(text: unknown): {
    readonly error?: {
      readonly issues: readonly Readonly<Record<string, unknown>>[];
    };
  };
}

const own: Readonly<Record<string, Callable>> = {
  isInForce: isInForce as Callable,
  resolve: (reference, documents, context) =>
    resolve(
      reference as { code: string },
      createRegistry(documents as { code: string }[]),
      context as object,
    ),
};

const exported = model as unknown as Readonly<Record<string, Callable & Schema>>;

/** As JSON says it: what is `undefined` is absent, or null where it is the whole. */
const plain = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

/** The case of a call, with what this library says to it. */
export function caseOf(call: string, ...given: readonly unknown[]): Case {
  const called = own[call] ?? exported[call];
  if (called === undefined) throw new Error(`no export ${call}`);
  const schema = exported[call.replace('parse', '')];
  try {
    const value = plain(called(...given));
    if (value !== null || !call.startsWith('parse') || schema === undefined) {
      return { call, arguments: given, value };
    }
    const [issue] = schema.safeParse(given[0]).error?.issues ?? [];
    const { at, expected, expectedInVietnamese: vietnamese } = issue ?? {};
    return { call, arguments: given, refusal: { at, expected, vietnamese } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { call, arguments: given, throws: error.name };
  }
}
