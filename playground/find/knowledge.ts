import type { MentionKind, MentionOf, MentionValues } from 'vn-party-model/find';
import {
  asOf,
  assemblies,
  bodies,
  congresses,
  forms,
  levels,
  levelsOfMention,
  mentionBodies,
  type Plenum,
  plenums,
  posts,
  ratingLevels,
  ratingSchemes,
} from 'vn-party-model/lite';
import { createRegistry, knownDocuments, resolve } from 'vn-party-model/registry';
import type { Day } from 'vn-party-model/text';
import { aboutDocument, aboutRepair } from '../code/document-knowledge.js';
import { dayWords } from '../page/day.js';
import type { Knowledge } from '../page/knowledge.js';
import type { Words } from '../page/language.js';

type Mention = MentionOf<MentionKind>;
type Value<Kind extends MentionKind> = MentionValues[Kind];

const registry = createRegistry(knownDocuments);

/** What the tables of the library say of a mention, on the day of the text if that is known. */
export function knowledgeOf(mention: Mention, day: Day | undefined): readonly Knowledge[] {
  switch (mention.kind) {
    case 'document':
      return [
        ...repairsIn(mention),
        ...aboutDocument(mention.value, mention.value.issuedOn ?? day),
        ...meant(mention.value, day),
      ];
    case 'plenum-resolution':
      return [...ofPlenum(mention.value), ...meant(mention.value, day)];
    case 'plenum':
      return ofPlenum(mention.value);
    case 'congress':
      return ofCongress(mention.value);
    case 'term':
      return ofTerm(mention.value);
    case 'organization':
      return ofOrganization(mention.value, day);
    case 'post':
      return ofPost(mention.value);
    case 'rating':
      return ofRating(mention.value, day);
    case 'period':
      return [];
  }
}

/** What was mended in the code, which ends where the mention does or before its day. */
function repairsIn({ text, start, parts, value }: MentionOf<'document'>): readonly Knowledge[] {
  if (value.scheme !== 'party' || !parts?.number) return [];
  const { number, type, issuer } = parts;
  if (!issuer || !type || type.start < number.start) return [];
  return aboutRepair(text.slice(number.start - start, issuer.end - start));
}

function meant(
  value: Value<'document'> | Value<'plenum-resolution'>,
  day: Day | undefined,
): readonly Knowledge[] {
  const citation =
    'code' in value && value.resolved !== undefined ? { ...value, code: value.resolved } : value;
  const { document, candidates } = resolve(citation, registry, day === undefined ? {} : { day });
  const about = document
    ? { vi: 'Văn bản được viện dẫn', en: 'Document meant' }
    : { vi: 'Có thể là', en: 'It may be' };
  return (document ? [document] : candidates).map((one) => ({
    about,
    says: [one.code, one.issuedOn ? dayWords(one.issuedOn).vi : one.year, one.issuer, one.title]
      .filter((part) => part !== undefined)
      .join(' · '),
    language: 'vi',
    fact: one,
  }));
}

function ofPlenum({ plenum, term, session, ...more }: Value<'plenum'>): readonly Knowledge[] {
  const told = term ?? more.resolvedTerm;
  return plenums
    .filter(
      (row) =>
        row.number === plenum &&
        row.term === told &&
        (session === undefined || row.session === session),
    )
    .filter(({ opened, closed }) => opened && closed)
    .map((row) => ({
      about: { vi: 'Ngày họp', en: 'Days' },
      says: daysOf(row),
      fact: row,
    }));
}

function daysOf({ opened, closed }: Pick<Plenum, 'opened' | 'closed'>): Words {
  const [first, last] = [opened && dayWords(opened), closed && dayWords(closed)];
  return { vi: `${first?.vi} – ${last?.vi}`, en: `${first?.en} – ${last?.en}` };
}

function ofCongress({ ordinal, scope }: Value<'congress'>): readonly Knowledge[] {
  return congresses
    .filter((row) => scope === 'national' && row.ordinal === ordinal)
    .map((row) => ({
      about: { vi: 'Ngày họp', en: 'Days' },
      says: daysOf(row),
      fact: row,
    }));
}

function ofTerm({ of, ordinal, isTenure }: Value<'term'>): readonly Knowledge[] {
  const rows = of === 'party' ? congresses : of === 'national-assembly' ? assemblies : [];
  return rows
    .filter((row) => !isTenure && ordinal !== undefined && row.ordinal === ordinal)
    .map((row) => ({
      about: { vi: 'Nhiệm kỳ', en: 'Years' },
      says: `${row.start}–${row.end}`,
      fact: row,
    }));
}

function ofOrganization({ body, level }: Value<'organization'>, day?: Day): readonly Knowledge[] {
  const { form, bodies: keys } = mentionBodies[body];
  const rows = [...(form ? [forms[form]] : []), ...keys.map((key) => bodies[key])];
  const standing = day === undefined ? [] : levelsOfMention(level, day);
  return [
    ...rows.map((row) => ({
      about: { vi: 'Cơ quan', en: 'Body' },
      says: { vi: row.name, en: row.english },
      fact: row,
    })),
    ...asOf(levels, day)
      .filter((row) => standing.includes(row.level))
      .map((row) => ({
        about: { vi: 'Cấp', en: 'Level' },
        says: { vi: row.name, en: row.english },
        fact: row,
      })),
  ];
}

function ofPost({ post }: Value<'post'>): readonly Knowledge[] {
  const row = Object.entries(posts).find(([key]) => key === post)?.[1];
  if (!row) return [];
  return [
    { about: { vi: 'Chức vụ', en: 'Post' }, says: { vi: row.name, en: row.english }, fact: row },
  ];
}

function ofRating({ level }: Value<'rating'>, day?: Day): readonly Knowledge[] {
  const { name, english } = ratingLevels[level];
  const schemes = asOf(Object.values(ratingSchemes), day).filter((scheme) =>
    scheme.levels.some((row) => row.level === level),
  );
  return [
    { about: { vi: 'Tên gọi', en: 'Name' }, says: { vi: name, en: english } },
    ...schemes.map((scheme) => ({
      about: { vi: 'Là một mức của', en: 'A level of' },
      says: scheme.levels.map((row) => row.name).join(' · '),
      language: 'vi' as const,
      fact: scheme,
    })),
  ];
}
