import { posix } from 'node:path';
import ts from 'typescript';

/** The floors, from the ground up. Entry points stand above all. */
const floors = [
  'text',
  'fact',
  'codec',
  'rating',
  'term',
  'organization',
  'document',
  'find',
  'annotate',
  'html',
  'registry',
  'citation',
  'command',
];

/** The texts of source files by their paths, such as `src/text/day.ts`. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly specifier: string;
  /** Is it gone at run time? */
  readonly isType: boolean;
}

const known = new Map<string, Import[]>();

function importsOf(text: string): Import[] {
  const imports = known.get(text) ?? readImports(text);
  known.set(text, imports);
  return imports;
}

function readImports(text: string): Import[] {
  const { statements } = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier: specifier } = statement;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const isType = ts.isExportDeclaration(statement)
      ? statement.isTypeOnly
      : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [{ specifier: specifier.text, isType }];
  });
}

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

function floorOf(path: string): number {
  const [, folder = ''] = path.split('/');
  if (folder.endsWith('.ts')) return floors.length;
  const floor = floors.indexOf(folder);
  if (floor < 0) throw new Error(`${path} stands on no floor: add its folder to the floors`);
  return floor;
}

/** Imports of the project's own files that lead up, or beside the entry of another concept. */
export function upwardImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    importsOf(text)
      .filter(({ specifier }) => isRelative(specifier))
      .filter(({ specifier }) => floorOf(targetOf(path, specifier)) > floorOf(path))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
}

/** Packages imported where they may not be. */
export function strayPackages(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    importsOf(text)
      .filter(({ specifier }) => !isRelative(specifier) && !mayImport(path, specifier))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
}

function mayImport(path: string, specifier: string): boolean {
  if (specifier === 'zod') return path.startsWith('src/codec/') || path.endsWith('-schema.ts');
  if (specifier === 'htmlparser2') return path.startsWith('src/html/');
  if (path.startsWith('src/command/')) return /^node:|^tinyglobby$/.test(specifier);
  return specifier.startsWith('date-fns/') && /^src\/(?:text|term)\//.test(path);
}

/** Every file and package that is loaded with a file. */
export function reachOf(sources: Sources, entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { specifier, isType } of importsOf(sources[path] ?? '')) {
      if (!isType) reached.add(isRelative(specifier) ? targetOf(path, specifier) : specifier);
    }
  }
  return reached;
}
