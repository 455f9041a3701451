import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The paths of the files below a folder, from the root of the project, sorted. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** The text of a file, by its path from the root of the project. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
