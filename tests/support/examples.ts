import ts from 'typescript';
import { filesIn, readmes, textOf } from './sources.js';

/** A block of code from the docs. */
export interface Example {
  /** The file and the line where the block begins. */
  readonly at: string;
  readonly code: string;
}

/** The blocks of TypeScript in a text; `prefix` is what stands before each line of a comment. */
export function examplesIn(path: string, text: string): Example[] {
  const fence = /^([ \t]*\*?[ \t]*)```ts\n([\s\S]*?)^[ \t]*\*?[ \t]*```/gm;
  return [...text.matchAll(fence)].map(([, prefix = '', code = ''], index, { length }) => {
    const place = [...text.matchAll(fence)][index]?.index ?? 0;
    const line = text.slice(0, place).split('\n').length;
    const bare = prefix.includes('*') ? code.replace(/^[ \t]*\*[ \t]?/gm, '') : code;
    return { at: length > 0 ? `${path}:${line}` : path, code: bare };
  });
}

/** Every block of the sources, the README files and the docs. */
export function allExamples(): Example[] {
  const paths = [...filesIn('src', '.ts'), ...filesIn('docs', '.md'), ...readmes()];
  return paths.flatMap((path) => examplesIn(path, textOf(path)));
}

const marker = /^\/\/ => ?/;

/** The value that the comments after a statement give; comments that follow go on with it. */
function valueAfter(code: string, end: number): string | undefined {
  const lines = code.slice(end).split('\n');
  const [same = ''] = lines;
  const isBeside = same.trim() !== '';
  const comments = (isBeside ? lines : lines.slice(1)).map((line) => line.trim());
  if (!marker.test(comments[0] ?? '')) return undefined;
  const count = comments.findIndex((line, index) => index > 0 && !/^\/\/(?! =>)/.test(line));
  return comments
    .slice(0, count < 0 ? undefined : count)
    .map((line) => line.replace(marker, '').replace(/^\/\/ ?/, ''))
    .join('\n');
}

/** What a statement evaluates to: an expression, or the one variable that it declares. */
function subjectOf(statement: ts.Statement): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, another] = statement.declarationList.declarations;
  return another ? undefined : declaration?.name.getText();
}

/** The code with each `// => value` made an assertion, and how many there are. */
export function withAssertions(code: string): { readonly code: string; readonly count: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let count = 0;
  const written = source.statements.map((statement) => {
    const value = valueAfter(code, statement.end);
    const subject = subjectOf(statement);
    if (value === undefined) return statement.getFullText();
    if (subject === undefined) throw new Error(`Nothing to compare with ${value}`);
    count++;
    const text = ts.isExpressionStatement(statement) ? '' : statement.getFullText();
    return `${text}\n;__expect((${subject}), (${value}));`;
  });
  const marked = code.split('\n').filter((line) => /\/\/ =>/.test(line)).length;
  if (marked !== count) throw new Error(`${marked} values are given, ${count} are compared`);
  return { code: written.join('\n'), count };
}

const importFrom = /\bfrom\s+['"]([^'"]+)['"]/g;

/** Runs a block; `expect` compares, `load` gives the modules. */
export async function runExample(
  { code }: Example,
  expect: (actual: unknown, expected: unknown) => void,
  load: (specifier: string) => Promise<unknown>,
): Promise<number> {
  const asserted = withAssertions(code);
  const modules = new Map<string, unknown>();
  for (const [, specifier = ''] of code.matchAll(importFrom)) {
    modules.set(specifier, await load(specifier));
  }
  const { outputText } = ts.transpileModule(asserted.code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const run = new AsyncFunction('require', 'exports', 'console', '__expect', outputText);
  const printed: string[] = [];
  const console = { log: (...parts: unknown[]) => printed.push(parts.join(' ')) };
  await run((specifier: string) => modules.get(specifier), {}, console, expect);
  return asserted.count;
}
