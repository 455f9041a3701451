import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findMentions, type MentionKind, type MentionOf } from 'vn-party-model';
import { passages } from '../support/corpus.js';
import { test } from './playground.js';

type Mentions = readonly MentionOf<MentionKind>[];

/** As JSON has it, which a page shows and a worker sends. */
const plain = (mentions: unknown): unknown => JSON.parse(JSON.stringify(mentions));

/** Pastes a text, and waits until the page shows what it is about. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#text').fill(text);
  await page.waitForFunction(
    (wanted) => document.querySelector('.marked')?.textContent === wanted,
    text,
  );
}

const openList = (page: Page): Promise<void> => page.locator('details > summary').last().click();
const shownJson = async (page: Page): Promise<Mentions> =>
  JSON.parse((await page.locator('.json').textContent()) ?? '');

test('finds what the library finds, in every passage of the corpora', async ({ open }) => {
  const { page } = await open('find');
  await openList(page);
  expect(passages.length).toBeGreaterThan(900);
  const different: unknown[] = [];
  for (const text of passages) {
    await paste(page, text);
    const found = await shownJson(page);
    const wanted = plain(findMentions(text));
    if (JSON.stringify(found) !== JSON.stringify(wanted)) different.push({ text, found, wanted });
  }
  expect(different).toEqual([]);
});

test('finds the same in one long text, in a worker', async ({ open }) => {
  const { page } = await open('find');
  await openList(page);
  const text = passages.join('\n\n');
  await paste(page, text);
  const wanted = findMentions(text);
  expect(await shownJson(page)).toEqual(plain(wanted));
  expect(page.workers().map((worker) => /finding\.worker/.test(worker.url()))).toEqual([true]);
  expect(await page.getByRole('status').textContent()).toBe(`${wanted.length} viện dẫn`);
  expect(await page.locator('.mentions > li').count()).toBe(100);
  await page.locator('.marked mark').last().click();
  await page.locator('.mentions button:focus').waitFor();
  expect(await page.locator('.mentions > li').count()).toBe(wanted.length);
});

describe('a passage', () => {
  const text = 'Bí thư Tỉnh ủy Lào Cai ký <b>Nghị quyết số 15-NQ/TU</b> & 01-Ctr/TU;\nHTTNV.';
  const wanted = findMentions(text);

  test('is marked where the mentions are, and its signs stay signs', async ({ open }) => {
    const { page } = await open('find');
    await paste(page, text);
    const marks = await page
      .locator('.marked mark')
      .evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-id'), mark.textContent]));
    expect(marks).toEqual(wanted.map((mention) => [mention.id, mention.text]));
    expect(await page.locator('.marked b').count()).toBe(0);
  });

  test('is counted by kind, and a kind can be left out', async ({ open }) => {
    const { page } = await open('find');
    await paste(page, text);
    const documents = wanted.filter(({ kind }) => kind === 'document').length;
    const label = page.locator('.kind[data-kind=document]');
    expect(await label.locator('.count').textContent()).toBe(String(documents));
    await label.locator('input').uncheck();
    expect(await page.locator('.mentions > li').count()).toBe(wanted.length - documents);
    expect(await page.locator('mark[data-kind=document]').count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toBe(
      `${wanted.length} viện dẫn, đang hiện ${wanted.length - documents}`,
    );
  });

  test('tells repairs and sources of the mention that is opened', async ({ open }) => {
    const { page } = await open('find');
    await paste(page, text);
    await page.locator('mark', { hasText: '01-Ctr/TU' }).click();
    const facts = page.locator('.mentions .facts');
    await facts.getByText('“Ctr” thành “CTr”').waitFor();
    expect(await facts.textContent()).toContain('36-HD/VPTW');
    const opened = page.locator('.mentions button[aria-expanded=true]');
    expect(await opened.textContent()).toContain('01-Ctr/TU');
    expect(await opened.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

// [what, text before the code, line, character]
const places: readonly (readonly [string, string, number, number])[] = [
  ['composed letters', 'Số ấy ', 1, 7],
  ['decomposed letters', 'Số ấy '.normalize('NFD'), 1, 7],
  ['a sign of two units, and one of many', '😀 👩‍👩‍👧 ', 1, 5],
  ['lines', 'Một\n\nhai ', 3, 5],
];

test.for(places)('counts as a reader does: %s', async ([, before, line, character], { open }) => {
  const { page } = await open('find');
  await paste(page, `${before}15-NQ/TU`);
  const where = page.locator('.mentions .where');
  expect(await where.textContent()).toBe(
    `dòng ${line}, ký tự ${character}, dài 8 UTF-16 ${before.length}–${before.length + 8}`,
  );
});

test('a text without mentions, and no text, say so', async ({ open }) => {
  const { page } = await open('find');
  await paste(page, 'Trời hôm nay đẹp.');
  expect(await page.getByRole('status').textContent()).toBe('0 viện dẫn');
  await page.getByText('Không thấy viện dẫn nào').waitFor();
  await page.getByRole('button', { name: 'Xóa' }).click();
  await page.getByText('Chưa có văn bản nào').waitFor();
});
