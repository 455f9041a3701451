import { gzipSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { parts, test } from './playground.js';

test('the first load is at most 120 kB, gzipped', async ({ open }) => {
  const { page, responses } = await open('find');
  await page.locator('mark').first().waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    responses.map(
      async (response) =>
        [
          response.url().slice(inject('address').length),
          gzipSync(await response.body()).length,
        ] as const,
    ),
  );
  const names = sizes.map(([name]) => name.replace(/-[\w-]{8}\./, '.'));
  expect(names).toContain('assets/finding.worker.js');
  const sum = sizes.reduce((total, [, size]) => total + size, 0);
  console.log(`first load: ${sum} B gzipped`);
  expect(sum).toBeLessThanOrEqual(120_000);
});

test('what only some need comes when it is asked for', async ({ open }) => {
  const { page, responses } = await open('find');
  await page.waitForLoadState('networkidle');
  const first = responses.length;
  await page.locator('mark').first().click();
  await page.locator('.facts .source').first().waitFor();
  const withTables = responses.length;
  expect(withTables).toBeGreaterThan(first);
  await page.locator('nav a[href="#hierarchy"]').click();
  await page.locator('.unions').waitFor();
  expect(responses.length).toBeGreaterThan(withTables);
});

test('every address is relative, so that any folder of any host serves', async ({ open }) => {
  const { page, responses } = await open('find');
  for (const part of parts) {
    await page.locator(`nav a[href="#${part}"]`).click();
    await page.locator('h1').waitFor();
  }
  await page.waitForLoadState('networkidle');
  expect(new URL(inject('address')).pathname.length).toBeGreaterThan(1);
  expect(responses.filter((response) => response.status() !== 200)).toEqual([]);
  expect(responses.length).toBeGreaterThan(5);
});

test('the page forbids itself to send anything', async ({ open }) => {
  const { page } = await open('find');
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  await page.getByText('không rời khỏi trang này').waitFor();
});

test('remembers language and colours', async ({ open }) => {
  const { page } = await open('code');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('dark');
  await page.reload();
  await page.getByRole('heading', { name: 'Where a spelling stops fitting' }).waitFor();
  const { lang, style } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    style: getComputedStyle(document.documentElement).colorScheme,
  }));
  expect([lang, style, await page.title()]).toEqual(['en', 'dark', 'Codes – vn-party-model']);
});

test.for(parts)(
  'Vietnamese words of the English page say that they are: %s',
  async (part, { open }) => {
    const { page } = await open(part, { locale: 'en-GB' });
    await page.waitForLoadState('networkidle');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/[ăơưạ-ỹ]/i.test(node.data) && language !== 'vi') found.push(node.data);
      }
      return found;
      // What we say of a source is English, with the names that it is about.
    });
    expect(unmarked.filter((text) => !/\b(?:of|on|that)\b/.test(text))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  },
);

test.for([1280, 375])('nothing is wider than a window of %i pixels', async (width, { open }) => {
  const { page } = await open('find', { viewport: { width, height: 800 } });
  for (const part of parts) {
    await page.locator(`nav a[href="#${part}"]`).click();
    await page.waitForLoadState('networkidle');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, part).toBeLessThanOrEqual(0);
  }
});
