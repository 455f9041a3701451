import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { checkQuota, formatTally, type RatingTally } from 'vn-party-model';
import { test } from './playground.js';

const excellent = 'Hoàn thành xuất sắc nhiệm vụ';
const good = 'hoàn thành tốt nhiệm vụ';
const table = [
  'TT\tChi bộ\tKhối\tMức',
  ...Array.from({ length: 3 }, (_, index) => `${index}\tA${index}\tI\t${excellent}`),
  ...Array.from(
    { length: 10 },
    (_, index) => `${index}\tB${index}\t${index < 4 ? 'I' : 'II'}\t${good}`,
  ),
  '14\t"C\nD"\tII\tHTNV',
  '15\tE\tII\tgiỏi',
].join('\n');

const tally = (counts: RatingTally['counts']): RatingTally => ({
  scheme: 'party-2025',
  counting: 'exclusive',
  counts,
});

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(inject('address')).origin,
  });
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator('#table').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

test('a pasted table gives the tally and the verdict that the library gives', async ({ open }) => {
  const { page } = await open('ratings');
  await paste(page, table);
  const all = tally({ excellent: 3, good: 10, completed: 1 });
  await page.getByText(formatTally(all), { exact: true }).waitFor();
  const verdict = checkQuota(all, 'party-2025');
  expect(verdict).toMatchObject({ allowed: 2, excess: 1 });
  expect(await page.locator('[data-excess]').getAttribute('data-excess')).toBe('1');
  expect(await page.locator('[data-excess] p').textContent()).toBe(
    'Vượt 1: 3 xuất sắc, được phép 2 (20% của 10: số hoàn thành tốt).',
  );
  expect(await page.locator('[data-excess] .source').textContent()).toContain(
    verdict?.quota.clause,
  );
  expect(await page.locator('.unread li').allTextContents()).toEqual(['Dòng 16: giỏi']);
});

test('an outstanding unit, another base, groups of their own', async ({ open }) => {
  const { page } = await open('ratings');
  await paste(page, table);
  const excess = (): Promise<(string | null)[]> =>
    page
      .locator('[data-excess]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-excess')));
  const base = page.getByRole('combobox', { name: 'Tỷ lệ tính trên' });
  await base.selectOption('all');
  expect(await excess()).toEqual(['1']);
  await page.getByRole('checkbox', { name: /vượt trội/ }).check();
  expect(await excess()).toEqual(['0']);
  await base.selectOption('rule');
  await page.getByRole('combobox', { name: /Chia nhóm/ }).selectOption({ label: 'Khối' });
  const groups = [tally({ excellent: 3, good: 4 }), tally({ good: 6, completed: 1 })].map((one) =>
    String(checkQuota(one, 'party-2025', { outstanding: true })?.excess),
  );
  expect(await excess()).toEqual(groups);
  expect(groups).toEqual(['2', '0']);
});

test('a level of another scheme, and a day without a scheme, are refused with the reason', async ({
  open,
}) => {
  const { page } = await open('ratings');
  await paste(page, 'Chi bộ 1\tTrong sạch, vững mạnh\nChi bộ 2\tHTTNV');
  expect(await page.locator('.unread').textContent()).toContain('không phải mức của quy định này');
  await page.locator('input[type=date]').fill('2000-01-01');
  await page.getByText('Không có quy định nào').waitFor();
  await paste(page, 'không có gì');
  await page.getByText('Không cột nào có tên mức xếp loại').waitFor();
});
