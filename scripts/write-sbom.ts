// Writes what users install, as CycloneDX and as SPDX. npm takes a package for a development
// dependency if one of those needs it too, so it is asked about a manifest that has none.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const {
  devDependencies: _,
  scripts: __,
  ...manifest
} = JSON.parse(readFileSync('package.json', 'utf8'));
const [folder = 'reports'] = process.argv.slice(2);
const temporary = mkdtempSync(join(tmpdir(), 'vn-party-sbom-'));
// npm names the root of a tree after its folder.
const root = join(temporary, manifest.name);

const npm = (...args: string[]): string =>
  execFileSync('npm', [...args, '--package-lock-only', '--ignore-scripts', '--offline'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  copyFileSync('package-lock.json', join(root, 'package-lock.json'));
  npm('install');
  mkdirSync(folder, { recursive: true });
  for (const format of ['cyclonedx', 'spdx']) {
    const file = join(folder, `sbom.${format}.json`);
    writeFileSync(file, npm('sbom', `--sbom-format=${format}`, '--sbom-type=library'));
    console.log(`Wrote ${file}`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
