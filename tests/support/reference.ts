import fc from 'fast-check';
import {
  type Day,
  type DocumentReference,
  type DocumentTypeKey,
  documentTypes,
  documentTypesOf,
  type Piece,
} from 'vn-party-model';
import { documentCodeValues } from './document.js';

/** A piece's own texts: what it looks ahead for is left to a filter. */
function textsOf({ pattern }: Piece): fc.Arbitrary<string> {
  const plain = pattern.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '');
  const whole = new RegExp(`^${pattern}$`);
  return fc.stringMatching(new RegExp(`^${plain}$`)).filter((text) => whole.test(text));
}

/** Texts of a citation in their pieces. */
export const referenceTexts = (pieces: readonly Piece[]): fc.Arbitrary<string[]> =>
  fc.tuple(...pieces.map(textsOf));

const days: fc.Arbitrary<Day> = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

const words = fc.oneof(
  fc.constantFrom('Ban', 'Thường vụ', 'Thành ủy', 'Hà Nội', '(khóa XI)', 'of', 'on', 'năm'),
  fc.stringMatching(/^[^\s"“”,;]{1,9}$/),
);
/** Has a name no `về`, or one after `Ban Chỉ đạo` that says its matter? */
function isName(name: string): boolean {
  const [body = '', matter, another] = ` ${name} `.split(' về ');
  if (matter === undefined) return true;
  const isOfOneMatter = /(?:^| )[Bb]an [Cc]hỉ đạo(?: |$)/.test(body) && another === undefined;
  return isOfOneMatter && matter.trim() !== '' && !/^(?:việc|về) /.test(matter);
}
const names = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, fc.constantFrom('Ban Chỉ đạo', 'về', 'việc')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '))
  .filter((name) => !/^\d{4}(?: |$)/.test(name) && isName(name));
const texts = fc
  .oneof(
    fc.constantFrom('phát triển kinh tế tư nhân', 'về việc của ai', 'một, hai; ba.'),
    fc.stringMatching(/^[^"“”\r\n]{1,30}$/),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const kinds = fc.constantFrom(...(Object.keys(documentTypes) as DocumentTypeKey[]));

/** A reference that says its kind wherever its code leaves one alone. */
function settled(reference: DocumentReference): DocumentReference {
  const [reading, another] = documentTypesOf(reference.code.type, reference.issuedOn);
  if (reference.type || another || !reading) return reference;
  return { ...reference, type: reading.key };
}

/** References with any of their parts. */
export const referenceValues: fc.Arbitrary<DocumentReference> = fc
  .record(
    {
      type: kinds,
      code: documentCodeValues,
      issuedOn: days,
      issuedIn: fc.integer({ min: 1000, max: 9999 }),
      issuerName: names,
      title: texts,
      subject: texts,
    },
    { requiredKeys: ['code'] },
  )
  .map((reference) => settled(reference as DocumentReference));
