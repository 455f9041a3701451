import { readArguments } from './arguments.js';
import type { Task } from './call.js';
import { type Command, type CommandName, commands } from './commands.js';
import type { ExitCode } from './exit-codes.js';
import { helpOfAll, helpOfCommand, program } from './help.js';
import { isClosedPipe, isFailure, isIdle, reasonOf } from './inputs.js';
import { paintFor } from './paint.js';
import { outputTo, type Streams } from './streams.js';

/** Each subcommand is loaded when it is called. */
const tasks: Readonly<Record<CommandName, () => Promise<Task>>> = {
  find: async () => (await import('./find.js')).find,
  parse: async () => (await import('./parse.js')).parse,
  repair: async () => (await import('./repair.js')).repair,
  format: async () => (await import('./format.js')).format,
  lint: async () => (await import('./lint.js')).lint,
  explain: async () => (await import('./explain.js')).explain,
  tables: async () => (await import('./tables.js')).printTable,
  completion: async () => (await import('./completion.js')).completion,
};

async function version(): Promise<string> {
  const { readFileSync } = await import('node:fs');
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

async function answer(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const output = outputTo(streams.stdout);
  const tell = (words: string): void => {
    streams.stderr.write(`${words.replace(/\s+/g, ' ')}\n`);
  };
  const print = async (text: string): Promise<ExitCode> => {
    await output.write(text);
    await output.flush();
    return 0;
  };
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') return print(`${await version()}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name !== undefined) return print(helpOfAll());
    tell(`${program}: argument 1: a command is missing; "${program} --help" has them`);
    return 2;
  }
  const command: Command | undefined = commands.find((one) => one.name === name);
  if (command === undefined) {
    const known = commands.map((one) => one.name).join(', ');
    tell(`${program}: argument 1: no "${name}" among the commands: ${known}`);
    return 2;
  }
  const say = (words: string): void => tell(`${program} ${name}: ${words}`);
  const misuse = (words: string): ExitCode => {
    say(`${words}; "${program} ${name} --help" says more`);
    return 2;
  };
  const read = readArguments(command, rest);
  if (read.misuse !== undefined) return misuse(read.misuse);
  const { values, operands } = read;
  if (values.help) return print(helpOfCommand(command));
  const paint = paintFor(streams.stdout, streams.env);
  const call = { values, operands, streams, output, paint, say, misuse };
  const takesInput = command.operands.choices === undefined;
  if (takesInput && isIdle(call)) return misuse(`nothing to read: give ${command.operands.name}`);
  try {
    const task = await tasks[name as CommandName]();
    return await task(call);
  } catch (error) {
    if (!isFailure(error)) throw error;
    say(`${(error as NodeJS.ErrnoException).path ?? ''}: ${reasonOf(error)}`.replace(/^: /, ''));
    return 3;
  }
}

/**
 * Runs the command.
 *
 * @param args - what was typed after the name of the program
 * @param streams - where it reads and writes
 * @returns the exit code
 */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await answer(args, streams);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    throw error;
  }
}
