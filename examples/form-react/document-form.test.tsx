import './dom.js';

import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DocumentForm, type Filled } from './document-form.js';

afterEach(cleanup);

const input = (label: string): HTMLInputElement => screen.getByLabelText(label);
const errorOf = (label: string): string | null | undefined =>
  document.getElementById(`${input(label).getAttribute('aria-describedby')}`)?.textContent;

/** Fills the form in, sends it, and says what it handed on. */
async function send(code: string, term: string): Promise<Filled | undefined> {
  const onFilled = vi.fn();
  render(<DocumentForm onFilled={onFilled} />);
  const user = userEvent.setup();
  if (code) await user.type(input('Số, ký hiệu'), code);
  if (term) await user.type(input('Khóa, nhiệm kỳ'), term);
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  return onFilled.mock.calls[0]?.[0];
}

test('hands on the parts of what was typed', async () => {
  expect(await send('15-NQ/TU', 'khóa XVIII, nhiệm kỳ 2025–2030')).toEqual({
    code: { number: 15, type: 'NQ', issuer: 'TU' },
    term: { of: 'party', ordinal: 18, start: 2025, end: 2030 },
  });
});

test('says in Vietnamese what is wrong and where, and puts the cursor there', async () => {
  expect(await send('15/NQ-TU', 'khóa XVIII')).toBeUndefined();
  const message = 'Số, ký hiệu văn bản không hợp lệ: cần dấu gạch nối ở vị trí 2';
  expect(errorOf('Số, ký hiệu')).toBe(message);
  expect(errorOf('Khóa, nhiệm kỳ')).toBe('');
  expect(input('Số, ký hiệu').getAttribute('aria-invalid')).toBe('true');
  expect(input('Khóa, nhiệm kỳ').getAttribute('aria-invalid')).toBe('false');
  expect(input('Số, ký hiệu').selectionStart).toBe(2);
});

test('says so of each field that is empty', async () => {
  expect(await send('', '')).toBeUndefined();
  expect(errorOf('Số, ký hiệu')).toBe(
    'Số, ký hiệu văn bản không hợp lệ: cần một số từ 01 đến 99999 ở vị trí 0',
  );
  expect(errorOf('Khóa, nhiệm kỳ')).toMatch(/ không hợp lệ: cần .* ở vị trí 0$/);
});

test('takes its message back when the text is mended', async () => {
  await send('15/NQ-TU', 'khóa XVIII');
  const user = userEvent.setup();
  await user.clear(input('Số, ký hiệu'));
  await user.type(input('Số, ký hiệu'), '15-NQ/TU');
  expect(errorOf('Số, ký hiệu')).toBe('');
});
