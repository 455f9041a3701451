import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formOf, forms, sourceTypeOf } from '../../scripts/accuracy/form.js';
import { readPassages } from '../../scripts/corpus/marked-passages.js';

// [a marked passage, the form of each mention]
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['⟦document party 05-CT/TW|Chỉ thị số 05-CT/TW⟧', ['canonical']],
  ['⟦document party 05-CT/TW|CHỈ THỊ SỐ 05-CT/TW⟧', ['canonical']],
  ['⟦document state 15/QĐ-UBND|Quyết định 15/QĐ-UBND⟧', ['canonical']],
  ['⟦document state 64/2014/QH13|Luật số 64/2014/QH13⟧', ['canonical']],
  ['⟦document party 05-CT/TW|Chỉ thị số 05 - CT/TW⟧', ['wild']],
  ['⟦document party 05-CT/TW|Chỉ thị số 5-CT/TW⟧', ['wild']],
  ['⟦document party 05-CT/TW|Chỉ thị số\\u00a005-CT/TW⟧', ['wild']],
  ['⟦document party 05-CT/TW|Chỉ thị số 05⟧ của Bộ Chính trị', ['elliptic']],
  [
    'các ⟦document party 18-NQ/TW|Nghị quyết số 18⟧, ⟦document party 19-NQ/TW|19-NQ/TW⟧',
    ['list', 'list'],
  ],
  [
    '⟦document party 18-NQ/TW|Nghị quyết số 18-NQ/TW⟧ và ⟦document party 19-NQ/TW|Nghị quyết số 19-NQ/TW⟧',
    ['canonical', 'canonical'],
  ],
  [
    '⟦document party 05-CT/TW|Chỉ thị số 05-CT/TW⟧. ⟦document party 05-CT/? = 05-CT/TW|Chỉ thị 05⟧',
    ['canonical', 'back-reference'],
  ],
  ['⟦plenum 4 12|Hội nghị Trung ương 4 khóa XII⟧', ['canonical']],
  ['⟦plenum 4 null|Hội nghị Trung ương 4⟧', ['elliptic']],
  ['⟦plenum 5 13|Hội nghị Trung ương 5⟧, ⟦plenum 6 13|6 khóa XIII⟧', ['list', 'list']],
  ['⟦organization committee/province|TỈNH ỦY HÀ SƠN⟧', ['wild']],
  ['⟦organization committee/province|Tỉnh\\nủy⟧', ['wild']],
  ['⟦rating good|HTTNV⟧', ['canonical']],
];

test.each(rows)('%s', (marked, forms) => {
  const [passage] = readPassages('a.txt', `# doc-001 form=any source=press\n${marked}`);
  const { text = '', mentions = [] } = passage ?? {};
  expect(mentions.map((mark) => formOf(text, mark, mentions))).toEqual(forms);
});

test('decomposed text is wild', () => {
  const [passage] = readPassages(
    'a.txt',
    '# doc-001 form=any source=press unicode=nfd\n⟦organization committee/province|Tỉnh ủy⟧',
  );
  const { text = '', mentions = [] } = passage ?? {};
  expect(mentions.map((mark) => formOf(text, mark, mentions))).toEqual(['wild']);
});

test.each([
  ['press', 'press'],
  ['https://example.vn/tin', 'web'],
  ['a-repository:folder/file.txt', 'file'],
  ['public repository file', 'file'],
])('the source "%s" is of type %s', (source, type) => {
  expect(sourceTypeOf(source)).toBe(type);
});

test.each(Object.entries(forms))('the page of accuracy has the rule of %s', (form, rule) => {
  expect(readFileSync('docs/accuracy.md', 'utf8')).toContain(`| ${form} | ${rule} |`);
});
