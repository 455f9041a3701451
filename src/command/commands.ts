import { type Option, options } from './options.js';

/** One subcommand, as its help, its page of the manual and the completion tell it. */
export interface Command {
  readonly name: string;
  /** What it does, in a sentence without its full stop. */
  readonly summary: string;
  /** What it takes besides options. */
  readonly operands: {
    readonly name: string;
    readonly help: string;
    /** Are they files? */
    readonly isFile?: boolean;
    /** The words that they may be. */
    readonly choices?: readonly string[];
    /** How many there may be; any number when absent. */
    readonly most?: number;
    /** How many there must be. */
    readonly least?: number;
  };
  readonly options: readonly Option[];
  /** What it does, in full. */
  readonly details: readonly string[];
  /** [what is typed after the name of the program, what it is for] */
  readonly examples: readonly (readonly [string, string])[];
}

/** The shells that can be told how to complete. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** The tables that `tables` prints; the rows are elsewhere, for they take time to load. */
export const tableNames = [
  'agencies',
  'assemblies',
  'authorities',
  'bodies',
  'congresses',
  'document-types',
  'forms',
  'hosts',
  'issuer-bodies',
  'issuer-committees',
  'known-documents',
  'levels',
  'plenum-documents',
  'plenums',
  'posts',
  'provinces',
  'rating-levels',
  'rating-quotas',
  'rating-schemes',
  'regimes',
  'rule-documents',
  'sources',
  'state-document-types',
  'term-lengths',
  'thresholds',
  'vocabulary',
] as const;

/** The name of a table. */
export type TableName = (typeof tableNames)[number];

const { help, json, jsonl, day } = options;

const files = {
  name: 'FILE...',
  isFile: true,
  help: 'Files or patterns such as "docs/**/*.txt"; standard input for - or nothing.',
} as const;
const texts = {
  name: 'TEXT...',
  help: 'Texts; when there are none, the lines of standard input or of --from.',
} as const;

/** Every subcommand, in the order of the help. */
export const commands = [
  {
    name: 'find',
    summary: 'Find what texts cite: documents, terms, organisations and six kinds more',
    operands: files,
    options: [
      options.kinds,
      day,
      json,
      jsonl,
      options.jsonlIn,
      options.field,
      options.offset,
      options.output,
      options.resume,
      help,
    ],
    details: [
      'A line for each mention: file, line and column, kind, value, words. Columns and offsets count UTF-16 units; a byte order mark is not counted. Files are read piece by piece, so their size does not matter.',
      'With --jsonl-in it is a filter: each line of input is an object, and each is written again with a last field "mentions". Everything else stands as it stood. A blank line stays blank. A line that is no such object becomes {"error", "line", "offset", "input"}, and the exit code is 1. So line N of the output is always that of line N of the input.',
      'A run with --output that was cut short goes on with --resume: the lines in the output say how many of the input are done, and half a line at its end is written anew.',
    ],
    examples: [
      ['find report.txt', 'what a file cites'],
      ['find --kinds document,term --json "papers/*.txt"', 'two kinds, in many files, as JSON'],
      ['find --jsonl-in --output out.jsonl in.jsonl', 'each line with its mentions'],
    ],
  },
  {
    name: 'parse',
    summary: 'Read texts strictly, in their canonical spelling',
    operands: texts,
    options: [options.as, options.from, json, jsonl, options.language, help],
    details: [
      'A text that does not parse is told on standard error, with the place; in JSON it is a row with a misfit. The exit code is 1 then.',
    ],
    examples: [
      ['parse 15-NQ/TU', 'a code'],
      ['parse --as term --json "khóa XIII"', 'a term, as JSON'],
    ],
  },
  {
    name: 'repair',
    summary: 'Read what people write for a code, and write it in canonical spelling',
    operands: texts,
    options: [options.from, json, jsonl, help],
    details: [
      'A text that is no code, or that has two readings, is told on standard error; the exit code is 1 then.',
    ],
    examples: [
      ['repair 22/CT-TW', 'prints 22-CT/TW'],
      ['repair --jsonl --from codes.txt', 'every line of a file, with the repairs'],
    ],
  },
  {
    name: 'format',
    summary: 'Write values in canonical spelling: the way back from parse',
    operands: {
      name: 'JSON...',
      help: 'Values, or rows as parse writes them; when there are none, the lines of standard input or of --from.',
    },
    options: [
      { ...options.as, help: 'The notation; that of the row, or code, when absent.' },
      options.from,
      options.language,
      help,
    ],
    details: [
      'A value that its own spelling would not give back is refused on standard error; the exit code is 1 then.',
    ],
    examples: [
      [`format '{"number":5,"type":"CT","issuer":"TW"}'`, 'prints 05-CT/TW'],
      [`format --as term '{"of":"party","ordinal":13}'`, 'a term'],
    ],
  },
  {
    name: 'lint',
    summary: 'Look for what is wrong with the citations of texts',
    operands: files,
    options: [day, json, jsonl, options.sarif, help],
    details: [
      'A line for each finding: file, line and column, severity, rule, sentence. The exit code is 1 where there is one. With --day, documents issued later, issuers of another time and bodies without authority are found too. Days and titles are held against the known central documents.',
    ],
    examples: [
      ['lint report.txt', 'what is wrong in a file'],
      ['lint --day 2026-06-01 --sarif "papers/*.txt"', 'for a code host'],
    ],
  },
  {
    name: 'explain',
    summary: 'Say what a code means, or where and why it is none',
    operands: texts,
    options: [options.dayOfRows, options.from, options.language, json, jsonl, help],
    details: [
      'For a code: its type, its issuer, their days and sources, and the known documents of that code. For any other text: the place where it stops being a code, what was expected, and what was meant. The exit code is 1 for a text that is no code.',
    ],
    examples: [
      ['explain 15-NQ/TU', 'what the letters stand for'],
      ['explain --lang vi 15/NQ-TU', 'where it goes wrong, in Vietnamese'],
    ],
  },
  {
    name: 'tables',
    summary: 'Print the tables: document types, issuers, provinces, sources and more',
    operands: {
      name: 'TABLE',
      help: 'The name of a table; when absent, the names are printed.',
      choices: tableNames,
      most: 1,
    },
    options: [options.dayOfRows, json, jsonl, help],
    details: ['Columns are parted by tabs; in JSON a row is as the library has it.'],
    examples: [
      ['tables', 'which there are'],
      ['tables provinces --day 2025-07-01', 'the 34 provinces'],
    ],
  },
  {
    name: 'completion',
    summary: 'Print a script that completes this command in a shell',
    operands: {
      name: 'SHELL',
      help: 'bash, zsh or fish.',
      choices: shells,
      most: 1,
      least: 1,
    },
    options: [help],
    details: ['Let the shell read it when it starts.'],
    examples: [
      ['completion bash > ~/.local/share/bash-completion/completions/vn-party-model', 'for bash'],
      ['completion fish > ~/.config/fish/completions/vn-party-model.fish', 'for fish'],
    ],
  },
] as const satisfies readonly Command[];

/** The name of a subcommand. */
export type CommandName = (typeof commands)[number]['name'];
