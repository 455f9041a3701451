import { expect, test } from 'vitest';
import { pastedTable } from '../../playground/rating/pasted-table.js';

test('the first row names the columns', () => {
  expect(pastedTable('Chi bộ\tMức\r\nMột\tHTTNV\r\n')).toEqual({
    columns: ['Chi bộ', 'Mức'],
    rows: [{ number: 2, cells: ['Một', 'HTTNV'] }],
    ratings: 1,
  });
});

test('a first row that holds a rating is no head', () => {
  const { columns, rows } = pastedTable('Một\tHTTNV');
  expect(columns).toEqual(['1', '2']);
  expect(rows).toEqual([{ number: 1, cells: ['Một', 'HTTNV'] }]);
});

test('cells in quotation marks may hold lines and tabs', () => {
  const { rows } = pastedTable('Tên\tMức\n"Một\nhai\tba"\tHTTNV');
  expect(rows).toEqual([{ number: 2, cells: ['Một\nhai\tba', 'HTTNV'] }]);
});

test('empty rows are left out, and rows keep their numbers', () => {
  const { rows } = pastedTable('Tên\tMức\n\t\nMột\tHTTNV');
  expect(rows.map(({ number }) => number)).toEqual([3]);
});

test('the ratings are in the column that holds most of them', () => {
  const text = 'Ghi chú\tMức\nYếu kém\tHTTNV\n\tHTNV';
  expect(pastedTable(text).ratings).toBe(1);
  expect(pastedTable('Tên\tMức\nMột\tgiỏi').ratings).toBeUndefined();
  expect(pastedTable('')).toEqual({ columns: [], rows: [], ratings: undefined });
});
