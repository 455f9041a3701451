import { expect, test } from 'vitest';
import {
  type DisciplineSubject,
  disciplineForms,
  disciplineRules,
  isAtLeastAsHeavy,
} from 'vn-party-model';

// [subject, names from the lightest on]
const rows: readonly (readonly [DisciplineSubject, readonly string[]])[] = [
  ['organization', ['Khiển trách', 'Cảnh cáo', 'Giải tán']],
  ['member', ['Khiển trách', 'Cảnh cáo', 'Cách chức', 'Khai trừ']],
  ['probationary-member', ['Khiển trách', 'Cảnh cáo']],
];

test.each(rows)('of %s there are %j', (subject, names) => {
  expect(disciplineForms[subject].map(({ name }) => name)).toEqual(names);
});

test.each(rows)('forms for %s weigh as they stand', (subject) => {
  const forms = disciplineForms[subject].map(({ form }) => form);
  for (const [place, form] of forms.entries()) {
    for (const [another, other] of forms.entries()) {
      expect(isAtLeastAsHeavy(subject, form, other)).toBe(place >= another);
    }
  }
});

test('two thirds must propose the heaviest', () => {
  const asked = Object.values(disciplineForms).flatMap((forms) =>
    forms.filter(({ proposedBy }) => proposedBy).map(({ form }) => form),
  );
  expect(asked.sort()).toEqual(['dissolution', 'expulsion']);
});

test('what a subject does not know is not weighed', () => {
  expect(isAtLeastAsHeavy('organization', 'expulsion', 'warning')).toBeUndefined();
  expect(isAtLeastAsHeavy('toString' as never, 'warning', 'warning')).toBeUndefined();
});

test('rules speak of forms that their subject knows', () => {
  for (const { subject, form } of disciplineRules) {
    expect(disciplineForms[subject].map((row) => row.form)).toContain(form);
  }
});
