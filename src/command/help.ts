import { type Command, commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { type Option, options } from './options.js';

/** The name of the program. */
export const program = 'vn-party-model';

const columns = 80;

/** Breaks a text into lines that begin with a margin. */
export function wrapped(text: string, margin: string): string {
  const lines: string[] = [];
  let line = margin;
  for (const word of text.split(' ')) {
    const next = line === margin ? line + word : `${line} ${word}`;
    if (next.length > columns && line !== margin) {
      lines.push(line);
      line = margin + word;
    } else line = next;
  }
  return [...lines, line].join('\n');
}

/** How an option is typed: `-k, --kinds KINDS`. */
export function spelled({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value.name}` : ''}`;
}

/** What an option does, and the words that its value may be. */
export function helpOf({ help, value }: Option): string {
  return value?.choices ? `${help} One of: ${value.choices.join(', ')}.` : help;
}

const margin = 22;

function row(name: string, help: string): string {
  const text = wrapped(help, ' '.repeat(margin));
  const head = `  ${name}`;
  return head.length < margin - 1 ? head.padEnd(margin) + text.slice(margin) : `${head}\n${text}`;
}

const exitRows = (): string[] =>
  Object.values(exitCodes).map(({ code, means }) => row(`${code}`, means));

/** The help of the program. */
export function helpOfAll(): string {
  return [
    `Usage: ${program} COMMAND [OPTION...] [...]`,
    '',
    'Reads, writes, checks and finds what papers of the Communist Party of Vietnam\ncite.',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => row(name, `${summary}.`)),
    '',
    'Options:',
    ...[options.help, options.version].map((option) => row(spelled(option), option.help)),
    '',
    'Exit codes:',
    ...exitRows(),
    '',
    `"${program} COMMAND --help" says more.`,
    '',
  ].join('\n');
}

/** The help of one subcommand. */
export function helpOfCommand(command: Command): string {
  const { name, summary, operands, details, examples } = command;
  return [
    `Usage: ${program} ${name} [OPTION...] ${operands.least ? operands.name : `[${operands.name}]`}`,
    '',
    wrapped(`${summary}.`, ''),
    '',
    wrapped(`${operands.name}: ${operands.help}`, ''),
    ...(operands.choices ? ['', wrapped(`One of: ${operands.choices.join(', ')}.`, '')] : []),
    '',
    'Options:',
    ...command.options.map((option) => row(spelled(option), helpOf(option))),
    ...details.flatMap((paragraph) => ['', wrapped(paragraph, '')]),
    '',
    'Examples:',
    ...examples.map(([typed, what]) => `  ${program} ${typed}\n      ${what}`),
    '',
    'Exit codes:',
    ...exitRows(),
    '',
  ].join('\n');
}
