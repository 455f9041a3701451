import { type Command, commands } from '../src/command/commands.js';
import { exitCodes } from '../src/command/exit-codes.js';
import { helpOf, program } from '../src/command/help.js';
import { type Option, options } from '../src/command/options.js';

/** A text of roff: its signs escaped. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replace(/^\./, '\\&.');

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;
const italic = (text: string): string => `\\fI${roff(text)}\\fR`;

const item = (term: string, text: string): string[] => ['.TP', term, roff(text)];

function optionItem(option: Option): string[] {
  const { name, short, value } = option;
  const spellings = [...(short ? [`-${short}`] : []), `--${name}`].map(bold).join(', ');
  return item(value ? `${spellings} ${italic(value.name)}` : spellings, helpOf(option));
}

function section({ name, summary, operands, options: own, details, examples }: Command): string[] {
  const operand = operands.least ? italic(operands.name) : `[${italic(operands.name)}]`;
  const words = operands.choices ? ` One of: ${operands.choices.join(', ')}.` : '';
  return [
    `.SS ${bold(name)} [${italic('OPTION...')}] ${operand}`,
    roff(`${summary}.`),
    ...item(italic(operands.name), operands.help + words),
    ...own.flatMap(optionItem),
    ...details.flatMap((paragraph) => ['.PP', roff(paragraph)]),
    ...examples.flatMap(([typed, what]) => [
      '.PP',
      '.EX',
      bold(`${program} ${typed}`),
      '.EE',
      roff(what),
    ]),
  ];
}

/** The page of the manual, in roff, made from what the help is made from. */
export function manPage(): string {
  return [
    '.\\" Made from src/command by `npm run man`: change the tables there, not here.',
    '.TH VN\\-PARTY\\-MODEL 1 "" "vn\\-party\\-model" "User Commands"',
    '.SH NAME',
    `${roff(program)} \\- read, write, check and find what papers of the Communist Party of Vietnam cite`,
    '.SH SYNOPSIS',
    `${bold(program)} ${italic('COMMAND')} [${italic('OPTION...')}] [...]`,
    '.SH COMMANDS',
    ...commands.flatMap((command) => section(command)),
    '.SH OPTIONS',
    ...[options.help, options.version].flatMap(optionItem),
    '.SH EXIT STATUS',
    'Of several the highest.',
    ...Object.values(exitCodes).flatMap(({ code, means }) => item(bold(`${code}`), means)),
    '.SH ENVIRONMENT',
    ...item(bold('NO_COLOR'), 'When it is not empty, there are no colours on a terminal.'),
    ...item(bold('FORCE_COLOR'), 'When it is set, there are colours everywhere; with 0 nowhere.'),
    '',
  ].join('\n');
}
