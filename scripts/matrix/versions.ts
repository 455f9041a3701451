import { npm } from '../repository.js';

const plain = /^(\d+)\.(\d+)\.(\d+)$/;

/** The released versions in a range, the newest last; `*` gives all. */
export function versionsOf(name: string, range: string): string[] {
  const seen: string | string[] = JSON.parse(
    npm('.', ['view', `${name}@${range}`, 'version', '--json']),
  );
  const keys = (version: string): number[] => (plain.exec(version) ?? []).slice(1).map(Number);
  return [seen]
    .flat()
    .filter((version) => plain.test(version))
    .sort((one, other) => {
      const [a, b] = [keys(one), keys(other)];
      const at = a.findIndex((part, index) => part !== b[index]);
      return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
    });
}

function oneOf(name: string, range: string, index: number): string {
  const version = versionsOf(name, range).at(index);
  if (version === undefined) throw new Error(`No version of ${name} is in ${range}`);
  return version;
}

export const lowest = (name: string, range: string): string => oneOf(name, range, 0);
export const newest = (name: string, range: string): string => oneOf(name, range, -1);
