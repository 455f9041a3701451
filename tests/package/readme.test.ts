import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

// [the page, the section after the installation]
test.each([
  ['README.md', '## Find references in a file'],
  ['README.vi.md', '## Tìm viện dẫn trong một tệp'],
])('%s leads from the installation to references in a file', (page, heading) => {
  const [, section = ''] = readFileSync(page, 'utf8').split(`${heading}\n`);
  const steps = section
    .split('\n## ')[0]
    ?.matchAll(/(?:`(\S+)`:\n\n)?```(js|console)\n([\s\S]*?)```/g);
  const folder = join(inject('withZod'), `by-${page}`);
  mkdirSync(folder);
  const typed: string[] = [];
  for (const [, name = '', language, block = ''] of steps ?? []) {
    if (language === 'js') writeFileSync(join(folder, name), block);
    for (const part of language === 'console' ? block.split(/^\$ /m).slice(1) : []) {
      const command = part.slice(0, part.indexOf('\n'));
      const output = execSync(command, { cwd: folder, encoding: 'utf8' });
      expect(`${command}\n${output}`).toBe(part);
      typed.push(command);
    }
  }
  expect(typed.map((command) => command.split(' ')[0])).toEqual(['echo', 'npx', 'node']);
});
