import { expect, test } from 'vitest';
import {
  type CodeClass,
  classifyCode,
  documentTypeCodes,
  formatDocumentCode,
} from 'vn-party-model';
import { knownIssuers } from '../support/document.js';

// [text, scheme, reason, by, code]
const told: readonly (readonly [
  string,
  CodeClass['scheme'],
  CodeClass['reason'],
  string | undefined,
  string,
])[] = [
  ['57-NQ/TW', 'party', 'issuer', 'TW', '57-NQ/TW'],
  ['58/NQ-TW', 'party', 'issuer', 'TW', '58-NQ/TW'],
  ['Nghị quyết số 15-NQ/TU', 'party', 'issuer', 'TU', '15-NQ/TU'],
  ['15-NQ/BXDĐU', 'party', 'issuer-ending', 'BXDĐU', '15-NQ/BXDĐU'],
  ['15/QĐ-UBND', 'state', 'issuer', 'UBND', '15/QĐ-UBND'],
  ['202/2025/QH15', 'state', 'issuer', 'QH15', '202/2025/QH15'],
  ['12/2026/TT-BTC', 'state', 'year', '2026', '12/2026/TT-BTC'],
  ['18/VBHN-BTC', 'state', 'shape', undefined, '18/VBHN-BTC'],
  ['8150/BNV-TCBC', 'state', 'shape', undefined, '8150/BNV-TCBC'],
  ['225-KH/TWĐTN-TNNT', 'youth-union', 'issuer', 'TWĐTN', '225-KH/TWĐTN-TNNT'],
  ['15-NQ/ĐHKT-ĐTN', 'youth-union', 'issuer', 'ĐTN', '15-NQ/ĐHKT-ĐTN'],
  ['11/HD-MTTW-BTT', 'front', 'issuer', 'MTTW', '11/HD-MTTW-BTT'],
  ['02-HD/TWH', 'other', 'issuer', 'TWH', '02-HD/TWH'],
  ['162-SL/ĐUHC', 'other', 'issuer', 'ĐUHC', '162-SL/ĐUHC'],
  ['12-NQ/XYZ', 'other', 'unknown-issuer', undefined, '12-NQ/XYZ'],
  ['theo tinh thần', 'other', 'no-code', undefined, 'theo tinh thần'],
  ['15 XYZ/TU', 'party', 'issuer', 'TU', '15-XYZ/TU'],
  ['96/ABC', 'state', 'shape', undefined, '96/ABC'],
  ['22/2020/TTLT/BXD-BTP', 'state', 'year', '2020', '22/2020/TTLT/BXD-BTP'],
  ['Số: 12-QC/XYZ', 'other', 'unknown-issuer', undefined, '12-QC/XYZ'],
  ['15-NQ/TU ', 'party', 'issuer', 'TU', '15-NQ/TU'],
  ['15-NQ/TU!', 'other', 'no-code', undefined, '15-NQ/TU!'],
  [`${'a'.repeat(119)} 15-NQ/TU`, 'party', 'issuer', 'TU', '15-NQ/TU'],
  [`${'a'.repeat(120)} 15-NQ/TU`, 'other', 'no-code', undefined, `${'a'.repeat(120)} 15-NQ/TU`],
  ['15-nq/tu', 'party', 'issuer', 'TU', '15-NQ/TU'],
  ['225-KH/TWÐTN', 'youth-union', 'issuer', 'TWĐTN', '225-KH/TWĐTN'],
  ['15-KH/TNCS-BTN', 'youth-union', 'issuer', 'TNCS', '15-KH/TNCS-BTN'],
  ['11/HD-MTTQ-BTT', 'front', 'issuer', 'MTTQ', '11/HD-MTTQ-BTT'],
  ['15-NQ/TU và 16-NQ/TU', 'other', 'no-code', undefined, '15-NQ/TU và 16-NQ/TU'],
];

test.each(told)('%s is of %s by %s %s', (text, scheme, reason, by, code) => {
  expect(classifyCode(text)).toEqual({ scheme, reason, ...(by && { by }), code });
});

test('every type by every issuer that the tables know is the Party’s', () => {
  for (const type of documentTypeCodes) {
    for (const issuer of knownIssuers) {
      const code = formatDocumentCode({ number: 7, type, issuer });
      expect(classifyCode(code)).toMatchObject({ scheme: 'party', code });
    }
  }
});
