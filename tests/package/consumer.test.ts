import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { entries } from '../../scripts/entries.js';

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};
const es = 'lib.es2023.d.ts';
/** zod's declarations name `URL`. */
const dom = 'lib.dom.d.ts';

const resolutions = [
  {
    name: 'bundler',
    file: 'consumer.ts',
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  },
  {
    name: 'bundler, CommonJS',
    file: 'consumer.ts',
    options: { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Bundler },
  },
  { name: 'node16, ES module', file: 'consumer.mts', options: { module: ts.ModuleKind.Node16 } },
  { name: 'node16, CommonJS', file: 'consumer.cts', options: { module: ts.ModuleKind.Node16 } },
];

const useOfLite = (from: string): string => `
import { findMentions, formatDocumentCode, parseDocumentCode } from '${from}';
const code = parseDocumentCode('15-NQ/TU');
export const text: string | undefined = code && formatDocumentCode(code);
export const found: string[] = findMentions('Nghị quyết số 15-NQ/TU', { kinds: ['document'] })
  .map((mention) => mention.text);
// @ts-expect-error: there is no such kind
findMentions('', { kinds: ['nothing'] });
`;

const useOfSchemas = `
import { DocumentCode } from 'vn-party-model';
import { DocumentCode as same } from 'vn-party-model/document';
export const parsed: DocumentCode = DocumentCode.parse('15-NQ/TU');
export const written: string = same.encode(parsed);
`;

const everyEntry = entries
  .map(({ specifier }, index) => `export * as entry${index} from '${specifier}';`)
  .join('\n');

/** Type-checks one file of a user: the complaints, and the files of declarations it reached. */
function typecheck(folder: string, file: string, text: string, options: ts.CompilerOptions) {
  const path = join(folder, file);
  writeFileSync(path, text);
  const program = ts.createProgram([path], { ...strict, ...options });
  return {
    complaints: ts
      .getPreEmitDiagnostics(program)
      .map((d) => `${d.file?.fileName}: ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`),
    reached: program.getSourceFiles().map((source) => source.fileName),
  };
}

describe.each(resolutions)('$name', ({ file, options }) => {
  test('a user of every entry type-checks', () => {
    const text = useOfLite('vn-party-model') + useOfSchemas + everyEntry;
    const lib = [es, dom];
    const { complaints } = typecheck(inject('withZod'), file, text, { ...options, lib });
    expect(complaints).toEqual([]);
  });

  test('a user of ./lite type-checks without zod, and no declaration names it', () => {
    const text = useOfLite('vn-party-model/lite');
    const lib = [es];
    const folder = inject('withoutZod');
    const { complaints, reached } = typecheck(folder, file, text, { ...options, lib });
    expect(complaints).toEqual([]);

    const ours = reached.filter((path) => path.includes('/vn-party-model/dist/'));
    expect(ours).not.toEqual([]);
    expect(ours.filter((path) => /['"]zod\b/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
