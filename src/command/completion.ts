import type { Task } from './call.js';
import { type Command, commands, type shells } from './commands.js';
import { program } from './help.js';
import type { Option } from './options.js';

type Shell = (typeof shells)[number];

const names = (options: readonly Option[]): string[] =>
  options.flatMap(({ name, short }) => [`--${name}`, ...(short ? [`-${short}`] : [])]);

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What may stand after an option that takes a value. */
function bashValues({ options }: Command): string[] {
  return options.flatMap((option) => {
    const { value } = option;
    if (!value) return [];
    const pattern = names([option]).join('|');
    const words = value.choices ? `compgen -W ${quoted(value.choices.join(' '))} -- "$cur"` : ':';
    const answer = value.isFile ? 'compgen -f -- "$cur"' : words;
    return [`        ${pattern}) COMPREPLY=($(${answer})); return ;;`];
  });
}

function bash(): string {
  const cases = commands.map((command: Command) => {
    const { name, options, operands } = command;
    const values = bashValues(command);
    const operand = operands.choices
      ? `compgen -W ${quoted(operands.choices.join(' '))} -- "$cur"`
      : operands.isFile
        ? 'compgen -f -- "$cur"'
        : ':';
    return [
      `    ${name})`,
      ...(values.length > 0 ? ['      case $prev in', ...values, '      esac'] : []),
      '      case $cur in',
      `        -*) COMPREPLY=($(compgen -W ${quoted(names(options).join(' '))} -- "$cur")) ;;`,
      `        *) COMPREPLY=($(${operand})) ;;`,
      '      esac ;;',
    ].join('\n');
  });
  return [
    `_vn_party_model() {`,
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} subcommand=\${COMP_WORDS[1]}`,
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$cur"))`,
    '    return',
    '  fi',
    '  case "$subcommand" in',
    ...cases,
    '  esac',
    '}',
    `complete -o filenames -F _vn_party_model ${program}`,
    '',
  ].join('\n');
}

/** A text within brackets of zsh's `_arguments`. */
const bracketed = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

function zshOption({ name, short, value, help }: Option): string[] {
  const words = value?.choices?.join(' ');
  const list = value?.isList ? `_values -s , ${value.name} ${words}` : `(${words})`;
  const action = value?.isFile ? '_files' : words === undefined ? ' ' : list;
  const argument = value ? `:${value.name}:${action}` : '';
  const spellings = [`--${name}`, ...(short ? [`-${short}`] : [])];
  return spellings.map((spelling) => quoted(`${spelling}[${bracketed(help)}]${argument}`));
}

function zsh(): string {
  const cases = commands.map(({ name, options, operands }: Command) => {
    const words = operands.choices ? `(${operands.choices.join(' ')})` : undefined;
    const operand = words ?? (operands.isFile ? '_files' : ' ');
    const parts = [
      ...options.flatMap(zshOption),
      quoted(`${operands.most === 1 ? '1' : '*'}:${operands.name}:${operand}`),
    ];
    return `    ${name}) _arguments ${parts.join(' ')} ;;`;
  });
  return [
    `#compdef ${program}`,
    '_vn_party_model() {',
    '  if (( CURRENT == 2 )); then',
    '    local -a subcommands',
    `    subcommands=(${commands.map(({ name, summary }) => quoted(`${name}:${bracketed(summary)}`)).join(' ')})`,
    "    _describe 'command' subcommands",
    '    return',
    '  fi',
    '  local subcommand=$words[2]',
    '  shift words; (( CURRENT-- ))',
    '  case $subcommand in',
    ...cases,
    '  esac',
    '}',
    `compdef _vn_party_model ${program}`,
    '',
  ].join('\n');
}

function fish(): string {
  const lines = commands.flatMap(({ name, summary, options, operands }: Command) => {
    const inside = `complete -c ${program} -n '__fish_seen_subcommand_from ${name}'`;
    const files = operands.isFile ? [`${inside} -F`] : [];
    const choices = operands.choices ? [`${inside} -a ${quoted(operands.choices.join(' '))}`] : [];
    return [
      `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...files,
      ...choices,
      ...options.map(({ name: long, short, value, help }) =>
        [
          `${inside} -l ${long}`,
          ...(short ? [`-s ${short}`] : []),
          ...(value ? [value.isFile ? '-r -F' : '-x'] : []),
          ...(value?.choices ? [`-a ${quoted(value.choices.join(' '))}`] : []),
          `-d ${quoted(help)}`,
        ].join(' '),
      ),
    ];
  });
  return [`complete -c ${program} -f`, ...lines, ''].join('\n');
}

const scripts: Readonly<Record<Shell, () => string>> = { bash, zsh, fish };

/** The script that tells a shell how to complete. */
export const completionFor = (shell: Shell): string => scripts[shell]();

/** Prints the script of a shell. */
export const completion: Task = async ({ operands: [shell = 'bash'], output }) => {
  await output.write(completionFor(shell as Shell));
  await output.flush();
  return 0;
};
