import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, readmes, textOf } from '../support/sources.js';

const inEnglish = filesIn('docs/guide/en', '.md');
const inVietnamese = filesIn('docs/guide/vi', '.md');
const pages = [
  ...readmes(),
  'CONTRIBUTING.md',
  ...filesIn('docs', '.md').filter((path) => !path.startsWith('docs/api')),
];

/** The blocks of code of a page, each with its language. */
const blocksIn = (page: string): [language: string, code: string][] =>
  [...textOf(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => [
    language,
    code,
  ]);
const proseOf = (page: string): string =>
  textOf(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
const sectionsOf = (page: string): string[] => [...proseOf(page).matchAll(/^##+ /gm)].map(String);

describe('the guide', () => {
  test('has the same pages in both languages', () => {
    const names = (paths: readonly string[]) => paths.map((path) => basename(path)).sort();
    expect(names(inVietnamese)).toEqual(names(inEnglish));
    expect(inEnglish.length).toBeGreaterThanOrEqual(12);
  });

  test.each(inEnglish)('%s says as much in Vietnamese', (page) => {
    const twin = page.replace('/en/', '/vi/');
    expect(sectionsOf(twin)).toEqual(sectionsOf(page));
    const languages = (path: string) => blocksIn(path).map(([language]) => language);
    expect(languages(twin)).toEqual(languages(page));
  });

  test.each(readmes())('is linked page by page from %s', (readme) => {
    const folder = readme.includes('.vi.') ? inVietnamese : inEnglish;
    expect(folder.filter((page) => !textOf(readme).includes(`(${page})`))).toEqual([]);
  });
});

test('blocks that no test runs are cut from files that tests do', () => {
  const plain = (code: string): string => code.replace(/\s+/g, ' ');
  const tested = [...filesIn('examples', '.tsx'), 'docs/reference/sql.md'].map((path) =>
    plain(textOf(path)),
  );
  const cuts = [...inEnglish, ...inVietnamese]
    .flatMap(blocksIn)
    .filter(([language]) => !['ts', 'sh', 'console'].includes(language));
  expect(cuts.length).toBeGreaterThanOrEqual(4);
  expect(cuts.filter(([, cut]) => !tested.some((text) => text.includes(plain(cut))))).toEqual([]);
});

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const astray = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(astray).toEqual([]);
});
