import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm } from '../repository.js';
import { lowest, versionsOf } from './versions.js';

/** A Node that can be run: its version, with the name of its long-term support, and its folder. */
export interface NodeProgram {
  readonly version: string;
  readonly bin: string;
}

interface NodePrograms {
  readonly programs: readonly NodeProgram[];
  readonly remove: () => void;
}

/** The packages of npm that hold nothing but the program; no script of theirs is run. */
const source = `node-${process.platform}-${process.arch}`;

function install(folder: string, version: string): NodeProgram & { readonly lts: string } {
  const name = `node-${version}`;
  const flags = ['--ignore-scripts', '--no-audit', '--prefer-offline'];
  npm(folder, ['install', ...flags, `${name}@npm:${source}@${version}`]);
  const bin = join(folder, 'node_modules', name, 'bin');
  const script = 'process.stdout.write(process.release.lts ?? "")';
  const lts = execFileSync(join(bin, 'node'), ['--eval', script], { encoding: 'utf8' });
  return { version: lts === '' ? version : `${version} (${lts})`, bin, lts };
}

/** The lowest Node of a range, the newest with long-term support, and the newest of all. */
export function nodePrograms(range: string): NodePrograms {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-node-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const floor = lowest(source, range);
  const majors = new Map(
    versionsOf(source, range).map((each) => [Number.parseInt(each, 10), each]),
  );
  const newestFirst = [...majors].filter(([major]) => major % 2 === 0).reverse();
  const programs = [];
  for (const [, version] of newestFirst) {
    const program = install(folder, version);
    programs.unshift(program);
    if (program.lts !== '') break;
  }
  return {
    programs: [install(folder, floor), ...programs],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
