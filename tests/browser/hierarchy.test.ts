import { expect } from 'vitest';
import { levelsOn, predecessorsOf, provincesOn } from 'vn-party-model';
import { test } from './playground.js';

const days = ['2025-06-30', '2025-07-01', '2026-08-01'] as const;

test.for(days)('the tree of %s has the levels and provinces of that day', async (day, { open }) => {
  const { page } = await open('hierarchy');
  await page.locator('input[type=date]').fill(day);
  const names = await page
    .locator('.tree [data-level]')
    .evaluateAll((all) =>
      all.map((one) => [
        one.getAttribute('data-level'),
        one.querySelector('b')?.textContent?.toLowerCase(),
      ]),
    );
  const rows = levelsOn(day);
  expect(new Set(names.map(([level]) => level))).toEqual(new Set(rows.map(({ level }) => level)));
  for (const [level, name] of names) {
    expect(rows.find((row) => row.level === level)?.name.toLowerCase()).toBe(name);
  }
  const provinces = page.locator('[data-level=province] > details > .node > .provinces');
  expect(await provinces.locator('summary').textContent()).toBe(
    `${provincesOn(day).length} tỉnh ủy, thành ủy`,
  );
  expect(await provinces.locator('li').count()).toBe(provincesOn(day).length);
});

test('communes stand below districts before, below provinces after', async ({ open }) => {
  const { page } = await open('hierarchy');
  const date = page.locator('input[type=date]');
  const hosts = (path: string): Promise<string | null> =>
    page.locator(`${path} > details > .node`).first().textContent();
  const base = '[data-level=province] > details > ul > [data-level=base]';
  const lower = '[data-level=above-base] > details > ul > [data-level=base]';
  await date.fill('2025-06-30');
  expect(await hosts(lower)).toContain('xã, phường, thị trấn, ');
  expect(await hosts(base)).not.toContain('Thành lập ở: xã');
  await date.fill('2026-08-01');
  expect(await hosts(base)).toContain('Thành lập ở: xã, phường, đặc khu');
});

test('a day that is none is said to be none', async ({ open }) => {
  const { page } = await open('hierarchy');
  await page.locator('input[type=date]').fill('');
  expect(await page.getByRole('alert').textContent()).toBe('Chọn một ngày.');
});

test('63 provinces become 34, each from those that the library names', async ({ open }) => {
  const { page } = await open('hierarchy');
  expect(await page.locator('.figure').textContent()).toBe('63 → 34');
  const unions = page.locator('.unions > li');
  expect(await unions.count()).toBe(23);
  await page.getByRole('checkbox').check();
  const shown = await unions.evaluateAll((all) =>
    all.map((union) => ({
      from: [...union.querySelectorAll('li')].map((one) => one.firstChild?.textContent),
      lines: union.querySelectorAll('path').length,
      to: [...(union.querySelector('b')?.childNodes ?? [])].find(({ nodeType }) => nodeType === 3)
        ?.textContent,
    })),
  );
  const wanted = provincesOn('2025-07-01').map((province) => {
    const from = predecessorsOf(province).map(({ name }) => name);
    return { from, lines: from.length, to: province.name };
  });
  expect(shown).toEqual(wanted);
  expect(shown.length).toBe(34);
  expect(shown.flatMap(({ from }) => from).length).toBe(63);
});
