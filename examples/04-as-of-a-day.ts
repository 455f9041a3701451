// Asks what letters stood for on a day, and on whose word.
import { documentTypesOf, isKnownIssuer, issuerOf, sources } from 'vn-party-model';

for (const day of ['2017-10-25', '2018-10-25', '2021-07-30'] as const) {
  const names = documentTypesOf('QĐ', day).map(({ type }) => type.name);
  console.log(day, 'QĐ:', names.join(', '));
}

for (const { type, abbreviation } of documentTypesOf('NQ')) {
  console.log(`NQ: ${type.english}; ${sources[abbreviation.source].code}`);
}

for (const letters of ['TU', 'BTCTW', 'HU']) {
  const names = issuerOf(letters)?.candidates.map(({ name }) => name);
  console.log(`${letters}:`, names?.join(', '));
}

console.log('HU in 2024:', isKnownIssuer('HU', '2024-01-01'));
console.log('HU in 2026:', isKnownIssuer('HU', '2026-01-01'));

// Prints:
// 2017-10-25 QĐ: Quyết định, Quy định
// 2018-10-25 QĐ: Quyết định
// 2021-07-30 QĐ: Quyết định, Quy định
// NQ: resolution; 36-HD/VPTW
// TU: Tỉnh ủy, Thành ủy
// BTCTW: Ban Tổ chức Trung ương
// HU: Huyện ủy
// HU in 2024: true
// HU in 2026: false
