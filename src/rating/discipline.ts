import type { Fact } from '../fact/fact.js';
import type { Fraction } from '../text/number.js';

/** Who is disciplined. */
export type DisciplineSubject = 'organization' | 'member' | 'probationary-member';

/** A form of Party discipline. */
export type DisciplineForm = 'reprimand' | 'warning' | 'removal' | 'expulsion' | 'dissolution';

/** A form of discipline as it applies to a subject. */
export interface DisciplineRow extends Fact {
  /** The form. */
  readonly form: DisciplineForm;
  /** Its name. */
  readonly name: string;
  /** Its name in English, small letters. */
  readonly english: string;
  /** The part of the members who must propose it, where the rules ask for one. */
  readonly proposedBy?: Fraction;
}

const statutes = (clause: string): Fact => ({ source: 'charter-2011', clause });
const reprimand = { form: 'reprimand', name: 'Khiển trách', english: 'reprimand' } as const;
const warning = { form: 'warning', name: 'Cảnh cáo', english: 'warning' } as const;
const twoThirds = { part: 2, whole: 3 } as const;

/** The forms of discipline by subject, the lightest first. */
export const disciplineForms: Readonly<Record<DisciplineSubject, readonly DisciplineRow[]>> = {
  member: [
    { ...reprimand, ...statutes('Điều 35.2') },
    { ...warning, ...statutes('Điều 35.2') },
    { form: 'removal', name: 'Cách chức', english: 'removal from post', ...statutes('Điều 35.2') },
    {
      form: 'expulsion',
      name: 'Khai trừ',
      english: 'expulsion',
      proposedBy: twoThirds,
      ...statutes('Điều 35.2, Điều 38.3'),
    },
  ],
  organization: [
    { ...reprimand, ...statutes('Điều 35.2') },
    { ...warning, ...statutes('Điều 35.2') },
    {
      form: 'dissolution',
      name: 'Giải tán',
      english: 'dissolution',
      proposedBy: twoThirds,
      ...statutes('Điều 35.2, Điều 38.3'),
    },
  ],
  'probationary-member': [
    { ...reprimand, ...statutes('Điều 35.2') },
    { ...warning, ...statutes('Điều 35.2') },
  ],
};

/** What follows from discipline, or leads to it. */
export interface DisciplineRule extends Fact {
  /** On whom. */
  readonly subject: DisciplineSubject;
  /** The form that it speaks of. */
  readonly form: DisciplineForm;
  /** `effect`: what the form brings; `ground`: what brings the form. */
  readonly role: 'effect' | 'ground';
  /** What the rule says, in English. */
  readonly says: string;
}

/** Grounds and effects of discipline that the statutes name. */
export const disciplineRules: readonly DisciplineRule[] = [
  {
    subject: 'organization',
    form: 'dissolution',
    role: 'ground',
    says: 'action against the line, or a very serious breach of principles or law',
    ...statutes('Điều 37.3'),
  },
  {
    subject: 'member',
    form: 'expulsion',
    role: 'ground',
    says: 'a sentence of non-custodial reform or a heavier one',
    ...statutes('Điều 40.1'),
  },
  {
    subject: 'member',
    form: 'removal',
    role: 'effect',
    says: 'no election and no appointment for one year',
    ...statutes('Điều 40.3'),
  },
];

/**
 * Is a form of discipline at least as heavy as another, for the same subject?
 *
 * @param subject - who is disciplined
 * @param form - the one form
 * @param other - the form that it is compared with
 * @returns `undefined` when one of the forms does not apply to the subject
 *
 * @example
 * ```ts
 * import { isAtLeastAsHeavy } from 'vn-party-model';
 *
 * isAtLeastAsHeavy('member', 'warning', 'reprimand'); // => true
 * isAtLeastAsHeavy('probationary-member', 'expulsion', 'reprimand'); // => undefined
 * ```
 */
export function isAtLeastAsHeavy(
  subject: DisciplineSubject,
  form: DisciplineForm,
  other: DisciplineForm,
): boolean | undefined {
  if (!Object.hasOwn(disciplineForms, subject)) return undefined;
  const forms = disciplineForms[subject].map((row) => row.form);
  const [place, another] = [forms.indexOf(form), forms.indexOf(other)];
  return place < 0 || another < 0 ? undefined : place >= another;
}
