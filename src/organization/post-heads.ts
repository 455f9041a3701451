import { once } from '../text/once.js';
import { agencies } from './agencies.js';
import type { NamedPart, OrganizationName } from './name.js';
import { type NameHead, type NameHeads, nameHeads } from './name-heads.js';
import type { PostName } from './post-name.js';
import { type PostKey, posts } from './posts.js';

type Head = NameHead<PostName>;

const alone: readonly PostKey[] = [
  'general-secretary',
  'politburo-member',
  'standing-secretary',
  'secretariat-member',
  'central-committee-member',
  'alternate-member',
];

const hasBoard = (part: NamedPart): boolean =>
  part in agencies && part !== 'office' && part !== 'inspection-office';

/** Which bodies a post belongs to, and its words before theirs. */
const rows: readonly (readonly [post: PostKey, words: string, of: (part: NamedPart) => boolean])[] =
  [
    ['secretary', 'Bí thư ', isLed],
    ['standing-deputy-secretary', 'Phó Bí thư Thường trực ', isLed],
    ['deputy-secretary', 'Phó Bí thư ', isLed],
    ['standing-committee-member', 'Ủy viên ', (part) => part === 'standing-committee'],
    ['committee-member', 'Ủy viên ', (part) => part === 'executive-committee'],
    ['inspection-chair', 'Chủ nhiệm ', isInspection],
    ['inspection-deputy-chair', 'Phó Chủ nhiệm ', isInspection],
    ['inspection-member', 'Ủy viên ', isInspection],
    ['head', 'Trưởng ', hasBoard],
    ['standing-deputy-head', 'Phó Trưởng ban Thường trực ', hasBoard],
    ['deputy-head', 'Phó Trưởng ', hasBoard],
    ['chief-of-office', 'Chánh ', (part) => part === 'office'],
    ['deputy-chief-of-office', 'Phó Chánh ', (part) => part === 'office'],
  ];

function isLed(part: NamedPart): boolean {
  return part === 'committee' || part === 'cell' || part === 'party-organization';
}

function isInspection(part: NamedPart): boolean {
  return part === 'inspection-commission';
}

/** `Trưởng ban Tổ chức` has one word for its head and its board. */
const joined = (words: string, body: string): string =>
  words.endsWith('Trưởng ') ? words + body.replace(/^Ban/, 'ban') : words + body;

const headsOf = (bodies: readonly NameHead<OrganizationName>[]): readonly Head[] =>
  rows.flatMap(([post, words, isOf]) =>
    bodies
      .filter(({ value }) => isOf(value.part))
      .map(({ words: body, value }) => ({
        words: joined(words, body),
        value: { post, of: value },
      })),
  );

/** Every head of a post's name: the words of the post, then the head of the body's name. */
export const postHeads: () => NameHeads<PostName> = /* @__PURE__ */ once(() => {
  const { central, place, unit } = nameHeads();
  const ofNoBody = alone.map((post): Head => ({ words: posts[post].name, value: { post } }));
  return {
    central: [...ofNoBody, ...headsOf(central)],
    place: headsOf(place),
    unit: headsOf(unit),
  };
});
