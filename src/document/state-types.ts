/**
 * Abbreviations of the State's types that the Party does not share, from Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, and the joint circular 55/2005/TTLT-BNV-VPCP that it followed; `SL` and `VBHN` as
 * seen in public copies.
 */
export const stateTypeCodes: readonly string[] = [
  'BGN',
  'BTT',
  'CĐ',
  'DA',
  'GGT',
  'GM',
  'GNP',
  'GUQ',
  'HĐ',
  'L',
  'Lt',
  'NQLT',
  'NĐ',
  'PB',
  'PC',
  'PG',
  'PL',
  'QyĐ',
  'SL',
  'SY',
  'TC',
  'TTLT',
  'TrS',
  'VBHN',
];

/** What the State's types are called that the Party does not share; small letters. */
export const stateTypeWords: readonly string[] = [
  'bộ luật',
  'luật',
  'lệnh',
  'nghị định',
  'pháp lệnh',
  'sắc lệnh',
  'thông tư',
];
