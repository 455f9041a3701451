import {
  bodies,
  documentId,
  documentTypeCodes,
  documentTypes,
  formatDocumentReference,
  formatNumberLine,
  formatRatingName,
  hosts,
  issuerBodies,
  issuerCommittees,
  parseDocumentCode,
  posts,
  ratingSchemes,
} from 'vn-party-model';
import { foreignRows } from '../../tests/fixtures/document-rows.js';
import { listedDocuments } from '../../tests/fixtures/listed-documents.js';
import { organizationRows } from '../../tests/fixtures/organization-rows.js';
import { periodRows } from '../../tests/fixtures/period-rows.js';
import { seedTargets } from '../../tests/fixtures/targets.js';
import { termRows } from '../../tests/fixtures/term-rows.js';
import { noPartyCodes, wildCodes } from '../../tests/fixtures/wild-codes.js';
import { type Case, caseOf } from './case.js';

/** Read, written again; and two texts that do not fit: one cut, one with a stroke in it. */
function around(model: string, text: string): Case[] {
  const read = caseOf(`parse${model}`, text);
  if (read.value === undefined || read.value === null) return [read];
  const middle = Math.floor(text.length / 3);
  return [
    read,
    caseOf(`format${model}`, read.value),
    caseOf(`parse${model}`, `${text.slice(0, middle)}|${text.slice(middle + 1)}`),
    caseOf(`parse${model}`, text.slice(0, -1)),
  ];
}

const each = (model: string, texts: Iterable<string>): Case[] =>
  [...new Set(texts)].flatMap((text) => around(model, text));

/** As people write it, and as the notation writes what that says. */
function readAs(model: string, texts: Iterable<string>): Case[] {
  const read = [...new Set(texts)].map((text) => caseOf(`read${model}`, text));
  const values = read.flatMap(({ value }) => (value ? [value] : []));
  const canonical = values.map((value) => caseOf(`format${model}`, value).value as string);
  return [...read, ...each(model, canonical)];
}

const listed = [...new Set(listedDocuments.map(([code]) => code))];
const codes = [
  ...documentTypeCodes.map((type, index) => `${String(index + 1).padStart(2, '0')}-${type}/TW`),
  ...Object.keys(issuerCommittees).map((letters) => `15-NQ/${letters}`),
  ...Object.keys(issuerBodies).map((letters) => `5053-CV/${letters}TU/nb`),
];

const names = organizationRows.flatMap(([, organizations]) =>
  organizations.map((row) => row.split(' => ')[0] ?? ''),
);
const postTexts = organizationRows.flatMap(([, , said]) =>
  said.map((row) => row.split(' => ')[0] ?? ''),
);

const references = listedDocuments.slice(0, 30).flatMap(([letters, issuedOn]) => {
  const code = parseDocumentCode(letters);
  if (code === undefined || issuedOn.length !== 10) return [];
  const type = Object.entries(documentTypes).find(([, { abbreviations }]) =>
    abbreviations.some((row) => row.code === code.type),
  )?.[0];
  const reference = { code, issuedOn, ...(type && { type }) };
  return [reference, { ...reference, issuer: 'Bộ Chính trị', title: 'về công tác cán bộ' }];
}) as { code: NonNullable<ReturnType<typeof parseDocumentCode>> }[];

const levels = Object.values(ratingSchemes).flatMap((scheme) => scheme.levels);

/** Parse, misfit, format and repair of every notation. */
export const notationCases = (): Case[] => [
  ...each('DocumentCode', codes.slice(0, 60)),
  ...[...codes.slice(60), ...listed].map((code) => caseOf('parseDocumentCode', code)),
  ...each(
    'NumberLine',
    listed.slice(0, 10).flatMap((text) => {
      const code = parseDocumentCode(text);
      return code ? [formatNumberLine(code)] : [];
    }),
  ),
  ...each(
    'DocumentReference',
    references.map((reference) => formatDocumentReference(reference)),
  ),
  ...references.flatMap((reference) =>
    (['english', 'short'] as const).map((style) =>
      caseOf('formatDocumentReference', reference, style),
    ),
  ),
  ...references.map((reference) =>
    caseOf('parseEnglishDocumentReference', formatDocumentReference(reference, 'english')),
  ),
  ...references.map(({ code }) => caseOf('documentId', code, { day: '2026-10-01' })),
  ...each(
    'DocumentId',
    references.map(({ code }) => {
      const { value } = caseOf('formatDocumentId', documentId(code, { term: 13 }));
      return value as string;
    }),
  ),
  ...each('StateDocumentCode', [
    '30/2020/NĐ-CP',
    '64/2014/QH13',
    '12/UBND-KT',
    ...foreignRows.flatMap(([, said]) =>
      said.filter((row) => row.startsWith('state ')).map((row) => row.slice(6)),
    ),
  ]),
  ...readAs(
    'Term',
    termRows.flatMap(([, , ...said]) => said.map(([text]) => text)),
  ),
  ...readAs(
    'Period',
    periodRows.map(([text]) => text),
  ),
  ...each('OrganizationName', names),
  ...Object.keys(bodies).flatMap((part) =>
    Object.keys(hosts)
      .slice(0, 6)
      .map((host) => caseOf('formatOrganizationName', { part, host })),
  ),
  ...each('PostName', postTexts),
  ...Object.keys(posts).map((post) => caseOf('formatPostName', { post })),
  ...each(
    'RatingName',
    levels.map(({ level }) => formatRatingName({ level })),
  ),
  ...levels.map(({ level }) => caseOf('formatRatingName', { level, atLeast: true })),
  ...readAs(
    'RatingTarget',
    seedTargets.map(([, target]) => {
      const { value } = caseOf('formatRatingTarget', target);
      return typeof value === 'string' ? value.toLowerCase() : target.subject;
    }),
  ),
  ...wildCodes.map(([text]) => caseOf('repairDocumentCode', text)),
  ...noPartyCodes.flatMap(([text]) => [
    caseOf('parseDocumentCode', text),
    caseOf('repairDocumentCode', text),
    caseOf('classifyCode', text),
  ]),
  ...wildCodes.slice(0, 20).map(([text]) => caseOf('classifyCode', text)),
  ...[0, 1, 4, 9, 13, 14, 40, 90, 400, 1994, 3999, 4000].map((n) => caseOf('formatRoman', n)),
  ...['I', 'XIV', 'IIII', 'xii', 'MMMCMXCIX', 'IVX'].map((text) => caseOf('parseRoman', text)),
  ...['thứ nhất', 'XIII', '13', 'thứ mười bốn', 'lần thứ'].map((text) =>
    caseOf('parseOrdinal', text),
  ),
  ...['20/9/2021', '4-7-2017', 'ngày 20 tháng 9 năm 2021', '31/6/2020', '1/13/2020'].flatMap(
    (text) => [caseOf('parseDay', text), caseOf('misfitOfDay', text)],
  ),
  ...['85,44%', '6.65%', '100%', '1.2.3%'].map((text) => caseOf('parsePercent', text)),
  caseOf('formatDocumentCode', { number: 5, type: 'CT', issuer: 'TW' }),
  caseOf('formatDocumentCode', { number: 0, type: 'CT', issuer: 'TW' }),
];
