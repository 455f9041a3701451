import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { allExamples, type Example } from '../support/examples.js';

/** What the compiler says of blocks of code, by the strict rules of this repository. */
function complaints(examples: readonly Example[]): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const files = new Map(
    examples.map(({ at, code }, index) => [resolve(`example-${index}.ts`), { at, code }]),
  );
  // What a block shows need not be used, and it exports nothing that others would read.
  const loose = { noUnusedLocals: false, noUnusedParameters: false, declaration: false };
  const host = ts.createCompilerHost({ ...options, ...loose });
  const { getSourceFile, fileExists, readFile } = host;
  const codeOf = (path: string): string | undefined => {
    const file = files.get(path);
    return file && `${file.code}\nexport {};`;
  };
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => codeOf(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = codeOf(path);
    return code === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...files.keys()], { ...options, ...loose }, host);
  return [...files].flatMap(([path, { at }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
}

test('every block of code compiles, and one that lies about a type does not', () => {
  const lie = "import { parseRoman } from 'vn-party-model';\nconst text: string = parseRoman('X');";
  const found = complaints([...allExamples(), { at: 'planted', code: lie }]);
  expect(found.filter((line) => !line.startsWith('planted'))).toEqual([]);
  expect(found.length).toBe(1);
});
