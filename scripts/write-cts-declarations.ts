// Writes the `.d.cts` twin of each `.d.ts` in dist, for those who `require` the package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const relativeSpecifier = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.\.?\/[^'"]+)\.js\2/g;

for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('dist', name);
  const twin = readFileSync(file, 'utf8')
    .replace(relativeSpecifier, '$1$2$3.cjs$2')
    .replace(/^\/\/# sourceMappingURL=.*\n?/m, '');
  writeFileSync(file.replace(/\.ts$/, '.cts'), twin);
}
