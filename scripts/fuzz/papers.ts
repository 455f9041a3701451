import fc from 'fast-check';
import {
  documentCodes,
  documentTypeCodes,
  hosts,
  issuerBodies,
  issuerCommittees,
  organizationNames,
  type Piece,
  periods,
  postNames,
  ratingNames,
  stateDocumentCodes,
  terms,
} from 'vn-party-model';
import { documentRows, foreignRows } from '../../tests/fixtures/document-rows.js';
import { passages } from '../../tests/support/corpus.js';

/** Texts of a piece; what it looks ahead for may be missing, for here nothing need be right. */
const textsOf = ({ pattern }: Piece): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^${pattern.replace(/\(\?<?[!=](?:[^()]|\([^()]*\))*\)/g, '')}$`));

/** Texts of a notation by its own grammar; a piece may be missing, or stand twice. */
const written = (pieces: readonly Piece[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.tuple(...pieces.map(textsOf)), fc.nat(pieces.length * 6), fc.boolean())
    .map(([all, at, isTwice]) => {
      const piece = all[at];
      return piece === undefined
        ? all.join('')
        : all.with(at, isTwice ? piece + piece : '').join('');
    });

const notations = [
  documentCodes,
  organizationNames,
  periods,
  postNames,
  ratingNames,
  stateDocumentCodes,
  terms,
].map(({ pieces }) => written(pieces));

const words = fc.constantFrom(
  ...documentTypeCodes,
  ...Object.keys(issuerCommittees),
  ...Object.keys(issuerBodies),
  ...Object.keys(hosts),
  ...'Nghị quyết|Quyết định|Chỉ thị|số|ngày|tháng|năm|của|về|khóa|nhiệm kỳ|này|nói trên'.split('|'),
  ...'Hội nghị|Đại hội|lần thứ|Trung ương|Tỉnh ủy|Hà Nội|đạt|hoàn thành tốt nhiệm vụ|và'.split('|'),
);
const signs = fc.constantFrom(
  ...' |  |\n|\r\n|\t|\u00a0|\u200b|\u00ad|-|–|/|\\|,|;|.|:|(|)|“|”|"|%|\u0301|\u0323|😀|\ud800|\0|<|&'.split(
    '|',
  ),
);
const numbers = fc.oneof(
  fc.nat(40).map(String),
  fc.nat(99_999).map(String),
  fc.constantFrom('XII', 'IV', '20/9/2021', '2020-2025', '80%', '0', '１２'),
);
const sentences = fc.constantFrom(
  ...documentRows.map(([, text]) => text),
  ...foreignRows.map(([text]) => text),
  ...passages,
);

/** Part of a paper, cut anywhere. */
const scraps = fc
  .tuple(sentences, fc.nat(400), fc.nat(400))
  .map(([text, from, size]) => text.slice(from % (text.length + 1)).slice(0, size));

const spelled = fc.constantFrom<((text: string) => string)[]>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll('-', '\u2013'),
);

/** Papers as they are found, and as they are not: by the grammar, cut, spliced, spelled otherwise. */
export const papers: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: words },
        { weight: 3, arbitrary: signs },
        { weight: 3, arbitrary: numbers },
        { weight: 3, arbitrary: scraps },
        { weight: 2, arbitrary: fc.oneof(...notations) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom('', ' ', '; ', '\n'),
    spelled,
  )
  .map(([parts, between, spell]) => spell(parts.join(between)));
