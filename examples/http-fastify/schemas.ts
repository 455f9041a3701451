// What goes in and out, in zod: Fastify checks by it, and the OpenAPI document is made from it.
import {
  type Day,
  DocumentCode,
  DocumentCodeParts,
  documentTypeCodes,
  isDay,
  type MentionKind,
  mentionNotations,
} from 'vn-party-model';
import * as z from 'zod';

const kinds = Object.keys(mentionNotations) as MentionKind[];
const offset = z.int().min(0).describe('In UTF-16 units into the text as given');

export const DayQuery = z.object({
  day: z.iso
    .date()
    .refine(isDay, 'Years run from 1000 to 9999')
    .transform((day) => day as Day)
    .optional()
    .describe('Only what held on that day; all rows when absent'),
});

export const FindBody = z.object({
  text: z.string().max(200_000),
  kinds: z.array(z.enum(kinds)).min(1).optional(),
});

export const Mentions = z.array(
  z.object({
    kind: z.enum(kinds),
    start: offset,
    end: offset,
    text: z.string(),
    value: z.looseObject({}).describe('What the words say; its fields depend on the kind'),
  }),
);

/** `code` is text on the wire and parts in the handler: the library's schema is a codec. */
export const ParseBody = z.object({ code: DocumentCode });
export const ParseAnswer = DocumentCodeParts;

export const RepairBody = z.object({ text: z.string().max(300) });

/** A mended code may have a type that the table lacks, so its parts are wider than a code's. */
const OpenParts = z.object({
  number: z.int().min(1).max(99999),
  type: z.string(),
  issuer: z.string(),
  suffix: z.literal('nb').optional(),
});

export const RepairAnswer = z.object({
  value: OpenParts.optional().describe('Absent where two readings remain'),
  candidates: z.array(OpenParts).readonly().optional(),
  repairs: z
    .array(z.object({ at: offset, found: z.string(), written: z.string(), why: z.string() }))
    .readonly(),
});

export const DocumentTypes = z.array(
  z.object({
    key: z.string(),
    name: z.string(),
    english: z.string(),
    codes: z.array(z.enum(documentTypeCodes)),
  }),
);

/** A refusal, as RFC 9457 has it, and where in the text the misfit is. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON pointer to the field'),
          detail: z.string(),
          at: offset.optional(),
          expected: z.string().optional(),
          expectedInVietnamese: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' });
