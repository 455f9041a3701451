import { expect, test } from 'vitest';
import { authorities, type DocumentTypeKey, documentTypes } from 'vn-party-model';

test.each(authorities)('$level $body: no kind stands in both lists, or twice in one', (row) => {
  const all = [...row.may, ...row.mayNot];
  expect(new Set(all).size).toBe(all.length);
  for (const type of all) expect(Object.hasOwn(documentTypes, type)).toBe(true);
});

test('what the standing committee alone may issue in a province', () => {
  const alone = (body: string): readonly DocumentTypeKey[] =>
    authorities.find((row) => row.level === 'province' && row.body === body)?.may ?? [];
  const executive = alone('executiveCommittee');
  const difference = alone('standingCommittee').filter((type) => !executive.includes(type));
  expect(difference).toEqual(['circular', 'directive', 'guidance']);
});
