import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldToneMarks } from 'vn-party-model';

// [written, folded]
const rows: readonly (readonly [string, string])[] = [
  ['uỷ ban', 'ủy ban'],
  ['UỶ BAN', 'ỦY BAN'],
  ['khoá', 'khóa'],
  ['hoà', 'hòa'],
  ['Khánh Hoà', 'Khánh Hòa'],
  ['xoá', 'xóa'],
  ['khoẻ', 'khỏe'],
  ['hoàn toàn', 'hoàn toàn'],
  ['quý', 'quý'],
  ['thuyền', 'thuyền'],
  ['uỷ'.normalize('NFD'), 'ủy'],
];

test.each(rows)('%s is %s', (written, folded) => {
  expect(foldToneMarks(written)).toBe(folded);
});

test('what is folded stays as it is', () => {
  const texts = fc.array(fc.constantFrom(...rows.flat()), { maxLength: 5 });
  fc.assert(
    fc.property(texts, (parts) => {
      const once = foldToneMarks(parts.join(' '));
      expect(foldToneMarks(once)).toBe(once);
    }),
  );
});
