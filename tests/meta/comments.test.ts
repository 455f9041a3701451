import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries } from '../../scripts/entries.js';

/** What the comment of a public function leaves out. */
interface Gap {
  readonly name: string;
  readonly lacks: string;
}

/** The functions of entry points, and what their comments do not say. */
function read(sources: readonly string[]): { functions: number; gaps: Gap[] } {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([...sources], options);
  const checker = program.getTypeChecker();
  const symbols = new Set(
    sources
      .map((source) => program.getSourceFile(source))
      .flatMap((file) => (file ? [checker.getSymbolAtLocation(file)] : []))
      .flatMap((module) => (module ? checker.getExportsOfModule(module) : []))
      .map((name) => (name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name)),
  );
  let functions = 0;
  const gaps: Gap[] = [];
  for (const symbol of symbols) {
    const { valueDeclaration, name } = symbol;
    const type = valueDeclaration && checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration);
    const [signature] = type?.getCallSignatures() ?? [];
    if (!signature) continue;
    functions += 1;
    const tags = symbol.getJsDocTags(checker).map((tag) => tag.name);
    const count = (tag: string): number => tags.filter((one) => one === tag).length;
    const answer = checker.typeToString(signature.getReturnType());
    // The first sentence of a question says what is returned.
    const isQuestion = answer === 'boolean' || answer.includes(' is ');
    const lack = (lacks: string): number => gaps.push({ name, lacks });
    if (count('param') < signature.parameters.length) lack('@param');
    if (count('returns') === 0 && !isQuestion) lack('@returns');
    if (count('example') === 0) lack('@example');
  }
  return { functions, gaps };
}

test('every public function says what it takes, gives, and looks like in use', () => {
  const { functions, gaps } = read(entries.map(({ source }) => source));
  expect(functions).toBeGreaterThanOrEqual(150);
  expect(gaps).toEqual([]);
});
