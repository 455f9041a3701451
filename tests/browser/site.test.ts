import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { test as base, beforeAll, expect, inject } from 'vitest';

const folder = 'docs/api';
const start = pathToFileURL(`${folder}/index.html`).href;

/** The site as a file, in a browser that may ask for nothing else. */
const test = base.extend<{ page: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern here
  page: async ({}, use) => {
    const browser = await chromium.connect(inject('browser'));
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(start);
    await use(page);
    await browser.close();
    expect(troubles).toEqual([]);
  },
});

beforeAll(() => {
  if (!existsSync(`${folder}/index.html`)) execSync('npm run docs');
});

/** What the search shows first. */
async function firstFor(page: Page, words: string): Promise<string> {
  await page.keyboard.press('/');
  await page.locator('#tsd-search input').fill(words);
  const first = page.locator('#tsd-search-results li').first();
  await first.waitFor();
  return first.innerText();
}

// [what is typed, what comes first]
test.for([
  ['createRegistry', 'registry.createRegistry'],
  ['migrating', 'Migrating from a regex'],
  ['Đọc', 'Đọc và viết'],
  ['bieu mau', 'Biểu mẫu và API'],
] as const)('the search for %s leads to %s', async ([words, title], { page }) => {
  expect(await firstFor(page, words)).toBe(title);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== start);
  expect(await page.locator('h1').first().innerText()).toContain(title.split('.').at(-1));
});

test('guides, tables, glossary and decisions are pages of the site', async ({ page }) => {
  const navigation = page.locator('#tsd-nav-container');
  await navigation.locator('summary').first().waitFor();
  expect(await navigation.locator('> li > details > summary').allInnerTexts()).toEqual([
    'Guide (English)',
    'Hướng dẫn (tiếng Việt)',
    'Reference',
    'Entry points',
    'Examples',
    'Decisions',
    'Project',
  ]);
  await page.getByRole('link', { name: 'glossary' }).first().click();
  await page.getByRole('link', { name: 'reference/document-types.md' }).click();
  await page.getByRole('link', { name: 'hd36-vptw-2018' }).first().click();
  expect(await page.locator('h1').first().innerText()).toBe('Sources');
});
