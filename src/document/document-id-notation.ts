import { type Notation, oneOf, type Piece, parserOf } from '../text/notation.js';
import { once } from '../text/once.js';
import { documentCodes } from './code-notation.js';
import type { DocumentId } from './document-id.js';
import { type DocumentTypeCode, documentTypeCodes } from './type-codes.js';

const unknown = 'unknown';
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The pattern of a known place. @internal */
export const placePattern: string = `${slug}(?:\\.${slug}){0,3}`;

const pieces = /* @__PURE__ */ once((): readonly Piece[] => [
  { expected: 'the beginning vcp:', vietnamese: 'phần đầu vcp:', pattern: 'vcp:' },
  {
    expected: 'an issuer such as TW',
    vietnamese: 'ký hiệu cơ quan ban hành như TW',
    pattern: documentCodes.pieces[4]?.pattern ?? '',
  },
  { expected: 'a colon', vietnamese: 'dấu hai chấm', pattern: ':' },
  {
    expected: 'a place such as ha-noi, unknown, or - where none is needed',
    vietnamese: 'địa danh như ha-noi, unknown, hoặc - nếu không cần',
    pattern: `(-|${placePattern})`,
  },
  { expected: 'a colon', vietnamese: 'dấu hai chấm', pattern: ':' },
  {
    expected: 'a term from 1 to 99, or unknown',
    vietnamese: 'số thứ tự nhiệm kỳ từ 1 đến 99, hoặc unknown',
    pattern: `(${unknown}|[1-9]\\d?)`,
  },
  { expected: 'a colon', vietnamese: 'dấu hai chấm', pattern: ':' },
  {
    expected: 'a document type such as NQ',
    vietnamese: 'ký hiệu tên loại văn bản như NQ',
    pattern: `(${oneOf(documentTypeCodes)})`,
  },
  { expected: 'a colon', vietnamese: 'dấu hai chấm', pattern: ':' },
  {
    expected: 'a number from 1 to 99999',
    vietnamese: 'một số từ 1 đến 99999',
    pattern: '([1-9]\\d{0,4})',
  },
  { expected: 'the suffix :nb', vietnamese: 'hậu tố :nb', pattern: '(:nb)?' },
]);

function write({ issuer, place = '-', term, type, number, suffix }: DocumentId): string {
  const parts = ['vcp', issuer, place ?? unknown, term ?? unknown, type, number];
  return [...parts, ...(suffix ? [suffix] : [])].join(':');
}

/** How an identifier is written where text alone goes wrong: a programmer's mistake. */
function format(id: DocumentId): string {
  const text = write(id);
  if (id.place === unknown || id.place === '-' || !parseDocumentId(text)) {
    throw new RangeError(`No identifier of a document: ${text}`);
  }
  return text;
}

/**
 * How documents are identified: `vcp:TU:ha-noi:17:NQ:15`, in the manner of ECLI: issuer, place,
 * term, type and number between colons.
 */
export const documentIds: Notation<'document_id', DocumentId> = {
  name: 'document_id',
  title: { en: 'document identifier', vi: 'Mã định danh văn bản' },
  get pieces() {
    return pieces();
  },
  read: (match) => {
    const [, issuer = '', place, term, type, number, suffix] = match;
    return {
      issuer,
      ...(place !== '-' && { place: place === unknown ? null : (place ?? null) }),
      term: term === unknown ? null : Number(term),
      type: type as DocumentTypeCode,
      number: Number(number),
      ...(suffix && { suffix: 'nb' as const }),
    };
  },
  format,
};

/**
 * Reads the identifier of a document and nothing else.
 *
 * @param text - such as `vcp:TU:ha-noi:17:NQ:15`, `vcp:TW:-:unknown:NQ:18`
 * @returns the parts, or `undefined` for anything else; `misfitOf(documentIds, text)` says why
 *
 * @example
 * ```ts
 * import { parseDocumentId } from 'vn-party-model';
 *
 * parseDocumentId('vcp:TW:-:13:NQ:57'); // => { issuer: 'TW', term: 13, type: 'NQ', number: 57 }
 * parseDocumentId('57-NQ/TW'); // => undefined
 * ```
 */
export const parseDocumentId: (text: string) => DocumentId | undefined =
  /* @__PURE__ */ parserOf(documentIds);

/**
 * How an identifier is written: `canonical` (`vcp:TW:-:13:QĐ:66`), `file`, for names of files
 * (`vcp_TW_-_13_QĐ_66`), `url`, for paths of addresses (`vcp/TW/-/13/Q%C4%90/66`).
 */
export type DocumentIdStyle = 'canonical' | 'file' | 'url';

/**
 * Writes the identifier of a document.
 *
 * @param id - the parts
 * @param style - `canonical` when absent; `file` and `url` lose nothing either
 * @returns such as `vcp:TU:ha-noi:17:NQ:15`
 * @throws RangeError for parts that no identifier has, such as a place in capitals
 *
 * @example
 * ```ts
 * import { formatDocumentId } from 'vn-party-model';
 *
 * const id = { issuer: 'TW', term: 13, type: 'QĐ', number: 66 } as const;
 * formatDocumentId(id, 'file'); // => 'vcp_TW_-_13_QĐ_66'
 * formatDocumentId(id, 'url'); // => 'vcp/TW/-/13/Q%C4%90/66'
 * ```
 */
export function formatDocumentId(id: DocumentId, style: DocumentIdStyle = 'canonical'): string {
  const text = format(id);
  if (style === 'file') return text.replaceAll(':', '_');
  return style === 'url' ? text.split(':').map(encodeURIComponent).join('/') : text;
}

/**
 * Reads an identifier from the name of a file, as the style `file` writes it. The ending
 * is not part of it.
 *
 * @param name - such as `vcp_TU_ha-noi_17_NQ_15`
 * @returns the parts, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseDocumentIdFile } from 'vn-party-model';
 *
 * parseDocumentIdFile('vcp_TW_-_13_NQ_57')?.number; // => 57
 * ```
 */
export function parseDocumentIdFile(name: string): DocumentId | undefined {
  return name.includes(':') ? undefined : parseDocumentId(name.replaceAll('_', ':'));
}

/**
 * Reads an identifier from the path of an address, as the style `url` writes it; letters that are
 * not percent-encoded are read too.
 *
 * @param path - such as `vcp/TU/ha-noi/17/NQ/15`, without a slash before or after it
 * @returns the parts, or `undefined` for anything else
 *
 * @example
 * ```ts
 * import { parseDocumentIdUrl } from 'vn-party-model';
 *
 * parseDocumentIdUrl('vcp/TW/-/13/Q%C4%90/66')?.type; // => 'QĐ'
 * ```
 */
export function parseDocumentIdUrl(path: string): DocumentId | undefined {
  if (path.includes(':')) return undefined;
  const text = path.replaceAll('/', ':').replaceAll('%C4%90', 'Đ').replaceAll('%c4%90', 'Đ');
  return parseDocumentId(text);
}
