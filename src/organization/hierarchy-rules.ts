import type { Fact } from '../fact/fact.js';

/** A rule that a tree of Party organisations is checked against. */
export interface HierarchyRule extends Partial<Pick<Fact, 'source' | 'clause'>> {
  /** What it wants, in English. */
  readonly english: string;
  /** What it wants, in Vietnamese. */
  readonly vietnamese: string;
  /** `warning` where the rules allow exceptions, or have a superior decide. */
  readonly severity: 'error' | 'warning';
}

const charter = { source: 'charter-2011' } as const;
const rules = { source: 'qd294-tw-2025' } as const;

const table = {
  'unique-id': {
    english: 'an id is used once',
    vietnamese: 'mã không được trùng',
    severity: 'error',
  },
  'known-parent': {
    english: 'the organisation above is in the tree',
    vietnamese: 'tổ chức cấp trên phải có trong danh sách',
    severity: 'error',
  },
  'one-root': {
    english: 'only one organisation has none above it',
    vietnamese: 'chỉ một tổ chức không có cấp trên',
    severity: 'error',
    ...charter,
    clause: '10.3',
  },
  'no-cycle': {
    english: 'no organisation stands below itself',
    vietnamese: 'không tổ chức nào trực thuộc chính mình',
    severity: 'error',
    ...charter,
    clause: '10.3',
  },
  'form-at-level': {
    english: 'the form is found at the level',
    vietnamese: 'hình thức phù hợp với cấp',
    severity: 'error',
    ...charter,
    clause: '21, 24',
  },
  'host-on-day': {
    english: 'there are such units on the day',
    vietnamese: 'loại đơn vị tồn tại vào ngày đó',
    severity: 'error',
    ...rules,
    clause: '10.1',
  },
  'level-of-host': {
    english: 'the level is one that the host unit has on the day',
    vietnamese: 'cấp phù hợp với loại đơn vị vào ngày đó',
    severity: 'error',
    ...rules,
    clause: '10.1, 10.2',
  },
  'may-contain': {
    english: 'the organisation above may have it directly below',
    vietnamese: 'tổ chức cấp trên được có tổ chức này trực thuộc',
    severity: 'error',
    ...rules,
    clause: '10.2, 20.2, 20.3',
  },
  'name-of-form': {
    english: 'the name is one of the form',
    vietnamese: 'tên phù hợp với hình thức tổ chức',
    severity: 'warning',
    ...charter,
    clause: '21',
  },
  'name-of-host': {
    english: 'the name is one of the host unit and of its place',
    vietnamese: 'tên phù hợp với loại đơn vị và địa danh',
    severity: 'warning',
    ...rules,
    clause: '10.1',
  },
  'cell-members': {
    english: 'a cell has three official members or more',
    vietnamese: 'chi bộ có từ 3 đảng viên chính thức trở lên',
    severity: 'error',
    ...charter,
    clause: '21.2, 24.1',
  },
  'base-organization-members': {
    english: 'a đảng bộ cơ sở has 30 members or more, unless the superior agrees',
    vietnamese: 'đảng bộ cơ sở có từ 30 đảng viên trở lên, trừ khi cấp trên đồng ý',
    severity: 'warning',
    ...rules,
    clause: '20.3.1',
  },
  'base-cell-members': {
    english: 'a base organisation of 30 members or more is a đảng bộ',
    vietnamese: 'tổ chức cơ sở đảng từ 30 đảng viên trở lên lập đảng bộ cơ sở',
    severity: 'warning',
    ...charter,
    clause: '21',
  },
  'lower-cell-members': {
    english: 'a cell below has 30 members or fewer, unless the superior agrees',
    vietnamese: 'chi bộ trực thuộc không quá 30 đảng viên, trừ khi cấp trên đồng ý',
    severity: 'warning',
    ...rules,
    clause: '20.3.2',
  },
  'cell-committee': {
    english: 'a cell has a committee from nine official members, of seven at most',
    vietnamese: 'chi bộ có từ 9 đảng viên chính thức bầu chi ủy, không quá 7 chi ủy viên',
    severity: 'error',
    ...rules,
    clause: '23.2',
  },
  'section-committee': {
    english: 'the committee of a section has seven members at most',
    vietnamese: 'đảng ủy bộ phận không quá 7 cấp ủy viên',
    severity: 'error',
    source: 'hd06-tw-2025',
    clause: '13.3',
  },
  'standing-committee': {
    english:
      'a standing committee has a third of the committee at most, unless the politburo allows',
    vietnamese: 'ban thường vụ không quá một phần ba cấp ủy viên, trừ khi Bộ Chính trị quy định',
    severity: 'warning',
    ...rules,
    clause: '14.2',
  },
  'delegated-powers': {
    english: 'a base organisation with powers of the level above has 400 members, 200 at least',
    vietnamese: 'đảng ủy cơ sở được giao quyền có từ 400 đảng viên, ít nhất 200',
    severity: 'warning',
    ...rules,
    clause: '10.6.1',
  },
} as const satisfies Record<string, HierarchyRule>;

/** The key of a rule of the hierarchy. */
export type HierarchyRuleKey = keyof typeof table;

/** The rules that {@link checkHierarchy} knows, each with its severity and its source. */
export const hierarchyRules: Readonly<Record<HierarchyRuleKey, HierarchyRule>> = table;
