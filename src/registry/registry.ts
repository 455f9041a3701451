import type { PlenumValue } from '../term/plenum-phrase.js';
import type { RegisteredDocument } from './known-document.js';

/** Documents by code and by plenum, to ask which of them a reference means. */
export interface Registry<Document extends RegisteredDocument = RegisteredDocument> {
  /** All of them, each once, in the order given. */
  readonly documents: readonly Document[];
  /** Those of a code, latest first; those without a day last. */
  readonly documentsOf: (code: string) => readonly Document[];
  /** Those that a plenum gave; of every term where the plenum does not say its term. */
  readonly documentsOfPlenum: (plenum: PlenumValue) => readonly Document[];
}

const orderOf = ({ issuedOn, year }: RegisteredDocument): string => issuedOn ?? `${year ?? ''}`;

/** Latest first; what has neither day nor year comes last. @internal */
export function latestFirst(one: RegisteredDocument, other: RegisteredDocument): number {
  const [key, otherKey] = [orderOf(one), orderOf(other)];
  return key < otherKey ? 1 : key > otherKey ? -1 : 0;
}

const isSameValue = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((value, index) => Object.is(value, other[index])));

function isSameRow(one: RegisteredDocument, other: RegisteredDocument): boolean {
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && isSameValue(value, others.get(name)))
  );
}

/** Each row once: lists that are put together may share some. */
function withoutRepeats<Document extends RegisteredDocument>(
  documents: Iterable<Document>,
): readonly Document[] {
  const alike = new Map<string, Document[]>();
  return [...new Set(documents)].filter((document) => {
    const { code, issuedOn = '', title = '' } = document;
    const key = [code, issuedOn, title].join('\n');
    const same = alike.get(key);
    if (same === undefined) return alike.set(key, [document]);
    return !same.some((other) => isSameRow(document, other)) && same.push(document);
  });
}

/**
 * Makes a registry of documents: those of {@link knownDocuments}, your own, or both.
 *
 * @param documents - rows with a canonical code each; the same code may come again, and a row that
 *   is equal in every field counts once
 * @returns the registry; it does not change when the list given does
 *
 * @example
 * ```ts
 * import { createRegistry, knownDocuments } from 'vn-party-model/registry';
 *
 * const own = { code: '15-NQ/TU', issuedOn: '2017-07-04', issuer: 'Thành ủy' } as const;
 * const registry = createRegistry([...knownDocuments, own]);
 * registry.documentsOf('15-NQ/TU').map(({ issuedOn }) => issuedOn); // => ['2017-07-04']
 * registry.documentsOf('18-NQ/TW').map(({ issuedOn }) => issuedOn);
 * // => ['2026-07-28', '2022-06-16', '2017-10-25']
 * ```
 */
export function createRegistry<Document extends RegisteredDocument>(
  documents: Iterable<Document>,
): Registry<Document> {
  const all = withoutRepeats(documents);
  const byCode = new Map<string, Document[]>();
  for (const document of all) {
    const same = byCode.get(document.code);
    if (same) same.push(document);
    else byCode.set(document.code, [document]);
  }
  for (const same of byCode.values()) same.sort(latestFirst);
  const ofPlenums = all.filter((document) => document.plenum !== undefined).sort(latestFirst);
  return {
    documents: all,
    documentsOf: (code) => byCode.get(code) ?? [],
    documentsOfPlenum: ({ plenum, term, session }) =>
      ofPlenums.filter(
        (document) =>
          document.plenum === plenum &&
          (term === null || document.term === term) &&
          (session === undefined || document.session === session),
      ),
  };
}
