// What the site of `npm run docs` has besides the entry points: the pages, by category, and a search
// that knows Vietnamese.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The pages that the first column of a page's tables links to, in its order, below a folder. */
const listedIn = (page, folder) =>
  [...readFileSync(page, 'utf8').matchAll(/^\| \[[^\]]+\]\(([^)]+\.md)\)/gm)]
    .map(([, link]) => join(dirname(page), link))
    .filter((path) => path.startsWith(folder));

/**
 * The categories of the navigation, each with its files.
 * @type {readonly (readonly [title: string, ...files: string[]])[]}
 */
export const categories = [
  ['Guide (English)', ...listedIn('README.md', 'docs/guide/en/')],
  ['Hướng dẫn (tiếng Việt)', 'README.vi.md', ...listedIn('README.vi.md', 'docs/guide/vi/')],
  [
    'Reference',
    'docs/reference/README.md',
    'docs/glossary.md',
    ...listedIn('docs/reference/README.md', 'docs/'),
  ],
  ['Entry points'],
  ['Examples', 'examples/*/README.md'],
  ['Decisions', 'docs/decisions/*.md'],
  ['Project', 'docs/accuracy.md', 'docs/performance.md', 'docs/style.md'],
];

/** The category of a page, by its path. */
const categoryOf = (path) =>
  categories.find(([, ...files]) =>
    files.some((file) => new RegExp(`/${file.replaceAll('*', '[^/]+')}$`).test(path)),
  )?.[0];

/** The links within a site that lead nowhere. */
function deadLinks(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html'));
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const ids = new Map(
    [...texts].map(([page, text]) => [
      page,
      new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  return [...texts].flatMap(([page, text]) => {
    const links = [...text.matchAll(/ href="(?![a-z]+:)([^"]+)"/g)].map(([, link]) => link);
    const isDead = (link) => {
      const [path = '', id = ''] = link.split('#').map(decodeURIComponent);
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(join(folder, target)) || (id !== '' && ids.get(target)?.has(id) === false);
    };
    return [...new Set(links)].filter(isDead).map((link) => `${page} links to ${link}`);
  });
}

/** A word without its marks, as those type it who have no Vietnamese keyboard. */
const bare = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/**
 * A plugin of TypeDoc.
 * @param {import('typedoc').Application} app
 */
export function site(app) {
  app.converter.on('createDocument', (_context, page) => {
    const title = /^# (.+)$/m.exec(page.content.map(({ text }) => text).join(''))?.[1];
    const path = app.files.getReflectionPath(page) ?? '';
    // Pages without front matter are called by their paths.
    if (title && page.name.includes('/')) page.name = title;
    if (path.endsWith('/README.vi.md')) page.name = 'Giới thiệu';
    page.frontmatter.category = categoryOf(path);
  });
  // The search takes for a letter what \w does: of "Đọc" it would keep "c".
  const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');
  lunr.trimmer = Object.assign(
    (token) => {
      const whole = token.update((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
      const plain = bare(whole.toString());
      return plain === whole.toString() ? whole : [whole, whole.clone(() => plain)];
    },
    { label: 'trimmer' },
  );
  // Where a name is defined is said in words: the site may stand where the sources are not.
  app.renderer.on('beginRender', ({ project }) => {
    for (const { sources = [] } of Object.values(project.reflections)) {
      for (const source of sources) delete source.url;
    }
  });
  app.renderer.on('endRender', ({ outputDirectory }) => {
    for (const link of deadLinks(outputDirectory)) app.logger.error(`${link}, which is not there`);
  });
}
