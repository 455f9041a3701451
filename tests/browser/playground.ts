import { type BrowserContextOptions, chromium, type Page, type Response } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

/** The playground in a browser that remembers nothing, and all that it got from its host. */
interface Opened {
  readonly page: Page;
  readonly responses: readonly Response[];
}

type Open = (part: string, more?: BrowserContextOptions) => Promise<Opened>;

/** A test in a browser. It fails on an error of the page, and on a request to anywhere else. */
export const test = base.extend<{ open: Open }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern here
  open: async ({}, use) => {
    const address = inject('address');
    const browser = await chromium.connect(inject('browser'));
    const troubles: string[] = [];
    await use(async (part, more) => {
      const context = await browser.newContext({ locale: 'vi-VN', ...more });
      const responses: Response[] = [];
      const page = await context.newPage();
      page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => troubles.push(error.message));
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(?:data|about):/.test(url) && !url.startsWith(address))
          troubles.push(`asked for ${url}`);
      });
      context.on('response', (response) => responses.push(response));
      await page.goto(`${address}#${part}`);
      await page.locator('h1').waitFor();
      return { page, responses };
    });
    await browser.close();
    expect(troubles).toEqual([]);
  },
});

/** The parts of the playground. */
export const parts = ['find', 'code', 'hierarchy', 'ratings'] as const;
