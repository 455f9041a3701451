import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './playground.js';

/** What has the focus, in words; it must be seen to have it. */
async function focused(page: Page): Promise<string> {
  const { name, outline } = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return { name: '', outline: 'solid' };
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
    return {
      name: element.getAttribute('aria-label') ?? (label ?? element).innerText,
      outline: getComputedStyle(element).outlineStyle,
    };
  });
  expect(outline, name).toBe('solid');
  return name.replace(/\s+/g, ' ').trim();
}

/** Presses Tab, past the end to the beginning, until something that is called so has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`Never came to ${wanted}: ${passed.join(' | ')}`);
}

test('all of it can be used without a mouse', async ({ open }) => {
  const { page } = await open('find');
  await page.locator('mark').first().waitFor();

  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  await tabTo(page, /^Văn bản$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Chỉ thị số 05-CT/TW');
  await tabTo(page, /^Văn bản 1$/);
  await page.keyboard.press('Space');
  await page.getByText('1 viện dẫn, đang hiện 0').waitFor();
  await page.keyboard.press('Space');
  await page.locator('.mentions li').waitFor();
  await tabTo(page, /^Văn bản Chỉ thị số 05-CT\/TW/);
  await page.keyboard.press('Enter');
  await page.locator('.facts .source').first().waitFor();

  await tabTo(page, /^Hệ thống tổ chức$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Hệ thống tổ chức của Đảng theo ngày' }).waitFor();
  await tabTo(page, /^Bốn cấp, có huyện$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^63 tỉnh ủy, thành ủy$/);
  await page.keyboard.press('Enter');
  await page.getByText('Thành ủy Hà Nội', { exact: true }).waitFor();
});

test('a part that is chosen is announced by its title and by aria-current', async ({ open }) => {
  const { page } = await open('find');
  await page.locator('nav a').nth(3).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Xếp loại và tỷ lệ tối đa' }).waitFor();
  expect(await page.title()).toBe('Xếp loại – vn-party-model');
  expect(await page.locator('[aria-current=page]').allTextContents()).toEqual(['Xếp loại']);
});
