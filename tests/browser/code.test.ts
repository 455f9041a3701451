import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  documentCodes,
  documentReferences,
  misfitOf,
  parseDocumentCode,
  repairDocumentCode,
} from 'vn-party-model';
import { test } from './playground.js';

/** What stands over the caret, if there is one. */
async function caret(page: Page): Promise<string | undefined> {
  const [over] = await page.locator('.caret').allTextContents();
  return over;
}

test('the caret stands under the misfit, key by key', async ({ open }) => {
  const { page } = await open('code');
  const box = page.locator('#code');
  await box.fill('');
  const text = '15-XQ/TU';
  for (let end = 1; end <= text.length; end++) {
    await page.keyboard.type(text.charAt(end - 1));
    const typed = text.slice(0, end);
    const at = misfitOf(documentCodes, typed)?.at;
    const wanted = at === undefined ? undefined : typed.charAt(at) || '\u00a0';
    expect(await caret(page), typed).toBe(wanted);
  }
  expect(await page.locator('#verdict').textContent()).toBe(
    'Ở ký tự thứ 4 cần ký hiệu tên loại văn bản như NQ. UTF-16 3',
  );
  expect(await box.getAttribute('aria-invalid')).toBe('true');
});

test('the caret is under its character in the box, to a pixel', async ({ open }) => {
  const { page } = await open('code');
  await page.locator('#code').fill('15-NQ_TU');
  const [left, wanted] = await page.evaluate(() => {
    const box = document.querySelector('#code') as HTMLInputElement;
    const style = getComputedStyle(box);
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    pen.font = style.font;
    const before = pen.measureText('15-NQ').width;
    const from = box.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft) + 1;
    return [document.querySelector('.caret')?.getBoundingClientRect().left ?? 0, from + before];
  });
  expect(Math.abs(left - wanted)).toBeLessThan(1);
});

test('the caret takes a letter with its marks, and a sign of two units, as one', async ({
  open,
}) => {
  const { page } = await open('code');
  for (const sign of ['é'.normalize('NFD'), '😀']) {
    await page.locator('#code').fill(`15-${sign}Q`);
    expect(await caret(page)).toBe(sign);
  }
});

test('a reader counts characters, a program units', async ({ open }) => {
  const { page } = await open('code');
  await page.getByRole('combobox', { name: 'Cách viết' }).selectOption('document_reference');
  const text = 'Nghị quyết số 18-NQ/TW về việc 😀😀 ';
  await page.locator('#code').fill(text);
  expect(misfitOf(documentReferences, text)?.at).toBe(35);
  expect(await page.locator('#verdict').textContent()).toBe(
    'Ở ký tự thứ 34 cần hết chuỗi. UTF-16 35',
  );
});

// [text, code suggested]
const repairs: readonly (readonly [string, readonly string[]])[] = [
  ['01-Ctr/TU', ['01-CTr/TU']],
  ['22/CT-TW', ['22-CT/TW']],
  ['05-DA/TU', ['05-DA/TU', '05-ĐA/TU']],
  ['15-NQ/TU', []],
];

test.for(repairs)('%s is mended as the library mends it', async ([text, codes], { open }) => {
  const { page } = await open('code');
  await page.locator('#code').fill(text);
  const offers = page.getByRole('button', { name: /^Dùng / });
  const given = repairDocumentCode(text);
  expect(given?.candidates?.length ?? 1).toBe(Math.max(1, codes.length));
  expect(await offers.allTextContents()).toEqual(
    codes.filter((code) => code !== text).map((code) => `Dùng ${code}`),
  );
  if (codes[0] === undefined) return;
  await offers.last().click();
  expect(parseDocumentCode(await page.locator('#code').inputValue())).toBeDefined();
});

test('every sample can be tried in every notation', async ({ open }) => {
  const { page } = await open('code');
  const select = page.getByRole('combobox', { name: 'Cách viết' });
  const options = await select.locator('option').all();
  expect(options.length).toBeGreaterThan(8);
  for (const option of options) {
    await select.selectOption((await option.getAttribute('value')) ?? '');
    for (const sample of await page.locator('.tries button').all()) {
      await sample.click();
      expect(await page.locator('#verdict p').count()).toBe(1);
    }
  }
});
