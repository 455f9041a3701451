import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The paths of the files below a folder, from the root of the project, sorted; links lead nowhere. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

/** The README files, one a language. */
export const readmes = (): string[] =>
  readdirSync(root)
    .filter((name) => /^README.*\.md$/.test(name))
    .sort();

/** The text of a file, by its path from the root of the project. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
