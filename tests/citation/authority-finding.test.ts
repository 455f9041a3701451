import { expect, test } from 'vitest';
import { type Day, documentMentions, find, lintReferences } from 'vn-party-model';
import { authorityFinding } from '../../src/citation/authority-finding.js';

const findingsIn = (text: string, day: Day) =>
  find(text, [documentMentions]).flatMap((mention) => authorityFinding(text, mention, day));

const of2017 = { since: '2017-02-06', until: '2026-01-09', source: 'qd66-tw-2017', clause: '7' };
const of2026 = { since: '2026-01-09', source: 'qd399-tw-2026', clause: '11' };

// [text, day of the text, message]
const warned: readonly (readonly [string, Day, string])[] = [
  [
    'Chỉ thị số 05-CT/TU của Ban Chấp hành Đảng bộ tỉnh',
    '2018-01-01',
    'no directive to the executive committee (qd66-tw-2017, 7)',
  ],
  [
    'Chỉ thị số 05-CT/TU ngày 04/7/2017 của Ban Chấp hành Đảng bộ thành phố',
    '2026-06-01',
    'no directive to the executive committee (qd66-tw-2017, 7)',
  ],
  [
    'Chỉ thị 05-CT/TU năm 2018 của Ban Chấp hành Đảng bộ tỉnh',
    '2026-06-01',
    'no directive to the executive committee (qd66-tw-2017, 7)',
  ],
  [
    'Chỉ thị 05-CT/TU năm 2018 của Ban Chấp hành Đảng bộ tỉnh',
    '2018-01-01',
    'no directive to the executive committee (qd66-tw-2017, 7)',
  ],
  [
    // The last days of that year have other rules, but come after the text.
    'Chỉ thị 05-CT/TU năm 2026 của Ban Chấp hành Đảng bộ tỉnh',
    '2026-01-05',
    'no directive to the executive committee (qd66-tw-2017, 7)',
  ],
  [
    'Thông báo số 02-TB/ĐH của Đoàn Thư ký Đại hội đại biểu Đảng bộ tỉnh',
    '2025-10-01',
    'no notice to the secretariat (qd66-tw-2017, 7)',
  ],
  ['Hướng dẫn số 03-HD/CB', '2026-06-01', 'no guidance to the cell (qd399-tw-2026, 11)'],
  ['01-CT/CB2', '2026-06-01', 'no directive to the cell (qd399-tw-2026, 11)'],
  ['Quy định số 05-QĐ/CB', '2026-06-01', 'no regulation to the cell (qd399-tw-2026, 11)'],
  [
    'Quy chế số 05-QC/ĐU của Ban Thường vụ Đảng ủy cơ sở',
    '2026-06-01',
    'no rules to the standing committee (qd399-tw-2026, 11)',
  ],
];

test.each(warned)('"%s" in a text of %s', (text, day, message) => {
  const [finding, another] = findingsIn(text, day);
  expect(finding?.message).toBe(`The rules give ${message}`);
  expect(finding).toMatchObject({ code: 'no-authority', severity: 'warning', start: 0 });
  expect(finding?.rule).toEqual(message.includes('66') ? of2017 : of2026);
  expect(another).toBeUndefined();
  const decomposed = text.normalize('NFD');
  expect(findingsIn(decomposed, day)).toHaveLength(1);
  expect(lintReferences(text, { day })).toContainEqual(finding);
  expect(lintReferences(text)).toEqual([]);
});

// [text, day of the text, reason]
const passed: readonly (readonly [string, Day, string])[] = [
  ['Chỉ thị số 05-CT/TU', '2018-01-01', 'the standing committee may'],
  ['Chỉ thị số 05-CT/TU của Tỉnh ủy', '2018-01-01', 'the name leaves the body open'],
  ['Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy', '2018-01-01', 'it may'],
  ['Chỉ thị số 05-CT/TU của Ban Chấp hành Đảng bộ tỉnh', '2016-01-01', 'no rule was read'],
  ['Chỉ thị số 05-CT/TU của Ban Chấp hành Đảng bộ tỉnh', '2026-06-01', 'no rule was read'],
  [
    'Chỉ thị số 05-CT/TU ngày 04/7/2016 của Ban Chấp hành Đảng bộ tỉnh',
    '2018-01-01',
    'no rule was read of its own day',
  ],
  [
    'Chỉ thị số 05-CT/TU ngày 31/02/2018 của Ban Chấp hành Đảng bộ tỉnh',
    '2018-06-01',
    'its day is none',
  ],
  [
    'Chỉ thị 05-CT/TU năm 2017 của Ban Chấp hành Đảng bộ tỉnh',
    '2018-01-01',
    'no rule was read of the first days of the year',
  ],
  [
    'Chỉ thị 05-CT/TU năm 2019 của Ban Chấp hành Đảng bộ tỉnh',
    '2018-01-01',
    'its year is yet to come',
  ],
  ['Hướng dẫn số 03-HD/CB ngày 31/02/2026', '2026-06-01', 'its day is none'],
  ['Hướng dẫn số 03-HD/CB năm 2027', '2026-06-01', 'its year is yet to come'],
  ['Quyết định số 05-QĐ/CB', '2026-06-01', 'a cell may decide'],
  ['05-QĐ/CB', '2026-06-01', 'it may be a decision'],
  ['Nghị quyết số 05-NQ/CB', '2026-06-01', 'a cell may'],
  ['Hướng dẫn số 03-HD/CB ngày 05/01/2026', '2026-06-01', 'no rule was read of its own day'],
  ['Chỉ thị số 01-CT/ĐU', '2026-06-01', 'committees above the base write so too'],
  ['Chỉ thị số 01-CT/ĐU của Ban Thường vụ Đảng ủy xã', '2026-06-01', 'the level is open'],
  ['Chỉ thị 05', '2026-06-01', 'no issuer'],
  ['Nghị định số 30/2020/NĐ-CP', '2026-06-01', 'of the State'],
];

test.each(passed)('"%s" in a text of %s passes: %s', (text, day) => {
  expect(findingsIn(text, day)).toEqual([]);
});
