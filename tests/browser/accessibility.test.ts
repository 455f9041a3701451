import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parts, test } from './playground.js';

/** What axe objects to, in all its rules. */
async function objections(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What one does in each part. */
const uses: Readonly<Record<(typeof parts)[number], (page: Page) => Promise<void>>> = {
  find: async (page) => {
    await page.locator('mark').first().click();
    await page.locator('.facts .source').first().waitFor();
    await page.locator('details > summary').last().click();
    await page.locator('.json').waitFor();
  },
  code: async (page) => {
    expect(await objections(page)).toEqual([]);
    await page.locator('#code').fill('15-NQ/TU');
    await page.locator('.good').waitFor();
    await page.locator('.facts').waitFor();
  },
  hierarchy: async (page) => {
    for (const summary of await page.locator('summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    await page.getByRole('checkbox').check();
    await page.locator('input[type=date]').fill('2025-06-30');
  },
  ratings: async (page) => {
    await page.locator('select').nth(3).selectOption('1');
    await page.locator('.group h3').first().waitFor();
  },
};

const colours = ['light', 'dark'] as const;
const cases = parts.flatMap((part) => colours.map((colorScheme) => [part, colorScheme] as const));

test.for(cases)('axe has no objection: %s, %s', async ([part, colorScheme], { open }) => {
  const { page } = await open(part, { colorScheme });
  if (part === 'find') await page.locator('mark').first().waitFor();
  expect(await objections(page)).toEqual([]);
  await uses[part](page);
  expect(await objections(page)).toEqual([]);
});

test.for(parts)('nor in English on a small screen: %s', async (part, { open }) => {
  const viewport = { width: 375, height: 800 };
  const { page } = await open(part, { colorScheme: 'dark', locale: 'en-GB', viewport });
  await uses[part](page);
  expect(await objections(page)).toEqual([]);
});

test.for(colours)('nor where there is nothing to show: %s', async (colorScheme, { open }) => {
  const { page } = await open('find', { colorScheme });
  for (const part of ['find', 'ratings']) {
    await page.locator(`nav a[href="#${part}"]`).click();
    await page.getByRole('button', { name: 'Xóa' }).click();
    expect(await objections(page)).toEqual([]);
  }
});

test('axe sees what is wrong', async ({ open }) => {
  const { page } = await open('code');
  await page.evaluate(() => document.querySelector('label[for=code]')?.remove());
  expect((await objections(page)).join()).toContain('label: <input');
});
