import * as z from 'zod';
import { type Fields, type TextCodec, textCodec } from '../codec/text-codec.js';
import { allOf } from './name-heads.js';
import { OrganizationNameParts } from './name-schema.js';
import { postHeads } from './post-heads.js';
import type { PostName as Model } from './post-name.js';
import { postNames } from './post-notation.js';

/** What the name of a post says. */
export type PostName = Model;

const values = allOf(postHeads()).map(({ value }) => value);
const keyOf = ({ post, of }: Model): string => `${post} ${of?.part} ${of?.host}`;
const known = new Set(values.map(keyOf));

/** The parts of a {@link PostName} as an object, rather than as text. */
export const PostNameParts: z.ZodType<PostName, PostName> = z
  .object({
    post: z.enum([...new Set(values.map(({ post }) => post))]),
    of: OrganizationNameParts.exactOptional(),
  } satisfies Fields<PostName>)
  .refine((value) => known.has(keyOf(value)));

/**
 * Reads and writes the names of posts: decodes `Trưởng ban Tổ chức Tỉnh ủy` into the post and whose
 * it is, encodes both. Refusals have code `invalid_format` and say `at` and `expected`.
 *
 * @example
 * ```ts
 * import { PostName } from 'vn-party-model';
 *
 * PostName.parse('Trưởng ban Tổ chức Tỉnh ủy');
 * // => { post: 'head', of: { part: 'organization-board', host: 'province' } }
 * PostName.encode({ post: 'general-secretary' }); // => 'Tổng Bí thư'
 * ```
 */
export const PostName: TextCodec<PostName> = textCodec(postNames, PostNameParts);
