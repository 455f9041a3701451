import { expect, test } from 'vitest';
import {
  type DisciplineSubject,
  disciplineForms,
  disciplineRules,
  isAtLeastAsHeavy,
} from 'vn-party-model';

const forms = {
  reprimand: ['Khiển trách', 'reprimand', 'Điều 35.2'],
  warning: ['Cảnh cáo', 'warning', 'Điều 35.2'],
  removal: ['Cách chức', 'removal from post', 'Điều 35.2'],
  expulsion: ['Khai trừ', 'expulsion', 'Điều 35.2, Điều 38.3'],
  dissolution: ['Giải tán', 'dissolution', 'Điều 35.2, Điều 38.3'],
} as const;

test('every form has its names and its clause, whoever is disciplined', () => {
  for (const { form, name, english, source, clause } of Object.values(disciplineForms).flat()) {
    expect([name, english, clause], form).toEqual(forms[form]);
    expect(source).toBe('charter-2011');
  }
});

test('grounds and effects have their clauses', () => {
  const told = disciplineRules.map(({ subject, form, role, source, clause }) =>
    [subject, form, role, source, clause].join(' '),
  );
  expect(told).toEqual([
    'organization dissolution ground charter-2011 Điều 37.3',
    'member expulsion ground charter-2011 Điều 40.1',
    'member removal effect charter-2011 Điều 40.3',
  ]);
  expect(disciplineRules.filter(({ says }) => says === '')).toEqual([]);
});

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
  const [last] = disciplineForms.member.slice(-1);
  expect(last?.proposedBy).toEqual({ part: 2, whole: 3 });
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
