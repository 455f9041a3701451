// Which documents a paper cites, each under an identifier that an index can hold.
import {
  type DocumentIdDetails,
  documentId,
  documentMentions,
  find,
  formatDocumentId,
  organizationMentions,
  parseDocumentCode,
  parseOrganizationName,
} from 'vn-party-model';

/** A paper, and the province whose committee it comes from. */
export interface Paper {
  readonly id: string;
  readonly place: string;
  readonly text: string;
}

/** One place of a paper that cites a document. */
export interface Citation {
  /** The identifier of the document cited: `vcp:TU:ha-noi:unknown:NQ:15`. */
  readonly document: string;
  /** Offsets into the text of the paper. */
  readonly start: number;
  readonly end: number;
}

/** The identifier of a code: the same for all who cite the document; `undefined` for no code. */
export function identify(text: string, details: DocumentIdDetails): string | undefined {
  const code = parseDocumentCode(text);
  return code && formatDocumentId(documentId(code, details));
}

/**
 * A code is no identity: `15-NQ/TU` is another document in each province. It is that of the place
 * the words after it name, `… của Tỉnh ủy Bắc Ninh`, else that of the paper; central documents
 * need no place. The term stays unknown, as papers leave it unsaid.
 */
export function citationsOf({ place, text }: Paper): Citation[] {
  const mentions = find(text, [documentMentions, organizationMentions]);
  return mentions.flatMap((mention, at) => {
    if (mention.kind !== 'document') return [];
    const next = mentions.slice(at + 1).find(({ kind }) => kind === 'organization');
    const isOfNext = next && /^[^.;\n]{0,30} của $/.test(text.slice(mention.end, next.start));
    const named = isOfNext ? parseOrganizationName(next.text)?.name : undefined;
    const { code, resolved = code } = mention.value;
    const document = identify(resolved, { place: named ?? place });
    return document === undefined ? [] : [{ document, start: mention.start, end: mention.end }];
  });
}
