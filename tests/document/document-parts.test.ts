import { expect, test } from 'vitest';
import { documentMentions, find } from 'vn-party-model';

// [text, parts of each mention]
const rows: readonly (readonly [string, readonly Readonly<Record<string, string>>[]])[] = [
  ['Nghị quyết số 15-NQ/TU', [{ number: '15', type: 'NQ', issuer: 'TU' }]],
  ['06-HD/BTCTW-BTGTW', [{ number: '06', type: 'HD', issuer: 'BTCTW-BTGTW' }]],
  ['5053-CV/VPTW/nb', [{ number: '5053', type: 'CV', issuer: 'VPTW' }]],
  ['22/CT - TW', [{ number: '22', type: 'CT', issuer: 'TW' }]],
  ['１５-QĐ/TW', [{ number: '１５', type: 'QĐ', issuer: 'TW' }]],
  ['Chỉ thị số 05', [{ number: '05', type: 'Chỉ thị' }]],
  ['NQ 57 của Bộ Chính trị', [{ number: '57', type: 'NQ' }]],
  [
    'Chỉ thị 35 và 45-CT/TW',
    [
      { number: '35', type: 'Chỉ thị' },
      { number: '45', type: 'CT', issuer: 'TW' },
    ],
  ],
  ['Nghị định số 30/2020/NĐ-CP', [{ number: '30' }]],
  [
    'Quy định số 37-QĐ/TW, ngày 25/10/2021',
    [{ number: '37', type: 'QĐ', issuer: 'TW', issuedOn: 'ngày 25/10/2021' }],
  ],
  [
    'Quy định số 37-QĐ/TW (ký ngày 25 tháng 10 năm 2021)',
    [{ number: '37', type: 'QĐ', issuer: 'TW', issuedOn: 'ngày 25 tháng 10 năm 2021' }],
  ],
];

test.each(rows)('the parts of %s', (text, wanted) => {
  for (const form of ['NFC', 'NFD'] as const) {
    const given = text.normalize(form);
    const parts = find(given, [documentMentions]).map((mention) =>
      Object.fromEntries(
        Object.entries(mention.parts ?? {}).map(([name, { start, end }]) => [
          name,
          given.slice(start, end).normalize('NFC'),
        ]),
      ),
    );
    expect(parts).toEqual(wanted);
  }
});
