import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { MentionKind } from '../find/find.js';
import type { Day } from '../text/day.js';
import type { Command } from './commands.js';
import type { NotationKey } from './notations.js';
import type { Option, OptionValue } from './options.js';

/** What the options of a call say. */
export interface Values {
  readonly help?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly sarif?: boolean;
  readonly kinds?: readonly MentionKind[];
  readonly day?: Day;
  readonly 'jsonl-in'?: boolean;
  readonly field?: string;
  readonly offset?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly as?: NotationKey;
  readonly from?: string;
  readonly lang?: 'en' | 'vi';
}

/** A call that was read, or what is wrong with it and where. */
export type ReadArguments =
  | { readonly values: Values; readonly operands: readonly string[]; readonly misuse?: undefined }
  | { readonly misuse: string };

const formats = ['json', 'jsonl', 'sarif'] as const;

function faultOfValue(
  { choices, expected, fits, isList }: OptionValue,
  given: string,
): string | undefined {
  if (!choices) return fits?.(given) === false ? `expected ${expected}, not "${given}"` : undefined;
  const words = isList ? given.split(',') : [given];
  const odd = words.find((word) => !choices.includes(word));
  return odd === undefined ? undefined : `no "${odd}" among ${expected}: ${choices.join(', ')}`;
}

function faultOf({ value, name }: Option, given: string | undefined): string | undefined {
  if (value === undefined) return given === undefined ? undefined : `--${name} takes no value`;
  return given === undefined ? `--${name} needs ${value.expected}` : faultOfValue(value, given);
}

/**
 * Reads what stands after the name of a subcommand. Places count from the first word after the name
 * of the program, so that of the subcommand itself is 1.
 */
export function readArguments(command: Command, args: readonly string[]): ReadArguments {
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      { type: value ? 'string' : 'boolean', ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, unknown>();
  const operands: string[] = [];
  for (const token of tokens) {
    const place = `argument ${token.index + 2}`;
    if (token.kind === 'positional') {
      const { choices, most = Number.POSITIVE_INFINITY } = command.operands;
      if (choices?.includes(token.value) === false) {
        return { misuse: `${place}: no "${token.value}" among ${choices.join(', ')}` };
      }
      if (operands.length >= most) return { misuse: `${place}: "${token.value}" is too much` };
      operands.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined) return { misuse: `${place}: unknown option ${token.rawName}` };
    const fault = faultOf(option, token.value);
    if (fault !== undefined) return { misuse: `${place}, ${token.rawName}: ${fault}` };
    if (values.has(token.name)) return { misuse: `${place}: ${token.rawName} stands there twice` };
    values.set(token.name, option.value?.isList ? token.value?.split(',') : (token.value ?? true));
  }
  const given = formats.filter((format) => values.has(format));
  if (given.length > 1) return { misuse: `--${given.join(' and --')} do not go together` };
  const read: Values = Object.fromEntries(values);
  const isShort = operands.length < (command.operands.least ?? 0) && !read.help;
  if (isShort) return { misuse: `${command.operands.name} is missing: ${command.operands.help}` };
  return { values: read, operands };
}
