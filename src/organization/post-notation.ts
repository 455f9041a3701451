import { type Notation, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { allOf } from './name-heads.js';
import { headsPattern } from './name-notation.js';
import { postHeads } from './post-heads.js';
import type { PostName } from './post-name.js';

const keyOf = ({ post, of }: PostName): string => `${post} ${of?.part} ${of?.host}`;

const said = /* @__PURE__ */ once(
  () => new Map(allOf(postHeads()).map(({ words, value }) => [words, value])),
);
const wordsOf = /* @__PURE__ */ once(
  () => new Map(allOf(postHeads()).map(({ words, value }) => [keyOf(value), words])),
);
const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  {
    expected: 'the name of a Party post such as Bí thư Huyện ủy Quốc Oai',
    vietnamese: 'tên chức danh như Bí thư Huyện ủy Quốc Oai',
    pattern: headsPattern(postHeads()),
  },
]);

function writePostName(value: PostName): string {
  const words = wordsOf().get(keyOf(value));
  if (words === undefined || (value.of?.host === 'central' && value.of.name !== undefined)) {
    throw new RangeError(`No post is named so: ${value.post} of ${value.of?.part}`);
  }
  return value.of?.name === undefined ? words : `${words} ${value.of.name}`;
}

/**
 * How posts are named: `Bí thư Huyện ủy Quốc Oai`, `Phó Bí thư Thường trực Thành ủy Hà Nội`, `Trưởng
 * ban Tổ chức Tỉnh ủy`, `Ủy viên Bộ Chính trị`. A post of the Party alone: `Chủ tịch` and the like
 * are not read.
 */
export const postNames: Notation<'post_name', PostName> = {
  name: 'post_name',
  title: { en: 'name of a Party post', vi: 'Tên chức danh' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const value = said().get((match[1] ?? match[2] ?? match[4]) as string);
    const name = match[3] ?? match[5];
    return name === undefined || !value?.of ? value : { ...value, of: { ...value.of, name } };
  },
  format: writePostName,
};

/**
 * Reads the name of one post in official letters and nothing else.
 *
 * @param text - such as `Phó Bí thư Thường trực Thành ủy Hà Nội`
 * @returns what the name says, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parsePostName } from 'vn-party-model';
 *
 * parsePostName('Bí thư Huyện ủy Quốc Oai');
 * // => { post: 'secretary', of: { part: 'committee', host: 'district', name: 'Quốc Oai' } }
 * parsePostName('Ủy viên Bộ Chính trị'); // => { post: 'politburo-member' }
 * parsePostName('Chủ tịch UBND tỉnh'); // => undefined
 * ```
 */
export const parsePostName: (text: string) => PostName | undefined =
  /* @__PURE__ */ parserOf(postNames);

/**
 * Writes the name of a post in official letters.
 *
 * @param name - what it says
 * @returns such as `Trưởng ban Tổ chức Tỉnh ủy`
 * @throws RangeError for what no post is named, such as the head of a committee
 *
 * @example
 * ```ts
 * import { formatPostName } from 'vn-party-model';
 *
 * formatPostName({ post: 'head', of: { part: 'organization-board', host: 'province' } });
 * // => 'Trưởng ban Tổ chức Tỉnh ủy'
 * ```
 */
export function formatPostName(name: PostName): string {
  return writePostName(name);
}
