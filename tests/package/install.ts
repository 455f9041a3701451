// Packs what `npm run build` wrote and installs it as users would: beside its peers, and without
// them. The bundlers and Jest that users have come from the lock file of `tools`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { installLocked } from '../../scripts/install-locked.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The tarball. */
    tarball: string;
    /** A folder with the package, zod and htmlparser2 installed. */
    withZod: string;
    /** A folder with the package installed, and nothing beside it. */
    withoutZod: string;
  }
}

export default async function install(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.js')) throw new Error('There is no dist: run `npm run build` first.');

  const tools = installLocked([new URL('tools/', import.meta.url)], '--ignore-scripts');
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-model-'));
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', [...args, '--ignore-scripts', '--prefer-offline', '--no-audit'], {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  const app = (name: string, ...packages: string[]): string => {
    const path = join(folder, name);
    mkdirSync(path);
    writeFileSync(join(path, 'package.json'), '{ "private": true, "type": "module" }');
    npm(path, 'install', '--omit=peer', ...packages);
    return path;
  };

  const [packed] = JSON.parse(npm('.', 'pack', '--json', '--pack-destination', folder));
  const tarball = join(folder, packed.filename);
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const peer = (name: string): string => `${name}@${devDependencies[name]}`;
  project.provide('tarball', tarball);
  project.provide('withZod', app('with-zod', tarball, peer('zod'), peer('htmlparser2')));
  project.provide('withoutZod', app('without-zod', tarball));
  await tools;

  return () => rmSync(folder, { recursive: true, force: true });
}
