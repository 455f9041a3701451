/** How a program loads what it uses: schemas from `.`, plain functions from `./lite`. */
export const loads = {
  import: `
import { DocumentCode, findMentions } from 'vn-party-model';
import { formatDocumentCode, parseDocumentCode } from 'vn-party-model/lite';`,
  require: `
const { DocumentCode, findMentions } = require('vn-party-model');
const { formatDocumentCode, parseDocumentCode } = require('vn-party-model/lite');`,
} as const;

/** What it works out with them. */
export const expression = `({
  code: parseDocumentCode('15-NQ/TU'),
  written: formatDocumentCode({ number: 15, type: 'NQ', issuer: 'TU' }),
  checked: DocumentCode.parse('05-CT/TW'),
  refused: DocumentCode.safeParse('15/NQ-TU').error?.issues[0]?.message,
  found: findMentions('theo Chỉ thị 22/CT-TW, khóa XIII').map(({ kind }) => kind),
})`;

/** What comes out. */
export const result = {
  code: { number: 15, type: 'NQ', issuer: 'TU' },
  written: '15-NQ/TU',
  checked: { number: 5, type: 'CT', issuer: 'TW' },
  refused: 'Invalid document code: expected a hyphen at 2',
  found: ['document', 'term'],
};

/** The program, which prints that as JSON. */
export const programOf = (format: keyof typeof loads): string =>
  `${loads[format]}\nconsole.log(JSON.stringify(${expression}));\n`;

/** A program that reads one code and checks nothing: no bundle of it needs zod. */
export const parserAlone = `
import { parseDocumentCode } from 'vn-party-model';
console.log(JSON.stringify(parseDocumentCode('15-NQ/TU')));
`;
