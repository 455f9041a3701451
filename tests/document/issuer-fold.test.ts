import { expect, test } from 'vitest';
import { foldIssuer, type Standing } from '../../src/document/issuer-fold.js';
import { knownIssuers } from '../support/document.js';

// [written, letters, standing]
const folded: readonly (readonly [string, string, Standing])[] = [
  ['TW', 'TW', 'known'],
  ['tw', 'TW', 'known'],
  ['TƯ', 'TW', 'known'],
  ['T.Ư', 'TW', 'known'],
  ['T. Ư', 'TW', 'known'],
  ['tư', 'TW', 'known'],
  ['TU\u031b', 'TW', 'known'],
  ['BTCTƯ', 'BTCTW', 'known'],
  ['btctw', 'BTCTW', 'known'],
  ['TU', 'TU', 'known'],
  ['tu', 'TU', 'known'],
  ['ThU', 'ThU', 'known'],
  ['THU', 'ThU', 'known'],
  ['ÐU', 'ĐU', 'known'],
  ['ĐU', 'ĐU', 'known'],
  ['đu', 'ĐU', 'known'],
  ['DU', 'ĐU', 'known'],
  ['BCDTW', 'BCĐTW', 'known'],
  ['CB3', 'CB3', 'known'],
  ['UBKT\u00d0UK', 'UBKTĐUK', 'likely'],
  ['ĐUBTC', 'ĐUBTC', 'named'],
  ['BTGVTW', 'BTGVTW', 'likely'],
  ['UBND', 'UBND', 'state'],
  ['TTg', 'TTg', 'state'],
  ['QH15', 'QH15', 'state'],
  ['TWĐTN', 'TWĐTN', 'other'],
  ['ĐHKT', 'ĐHKT', 'other'],
  ['BXD', 'BXD', 'unknown'],
];

test.each(folded)('%s is %s, %s', (written, letters, standing) => {
  expect(foldIssuer(written)).toMatchObject({ letters, standing });
});

test.each(knownIssuers.filter((letters) => !letters.includes('-')))(
  '%s stays as it is',
  (letters) => {
    expect(foldIssuer(letters)).toMatchObject({ letters, standing: 'known' });
  },
);

test.each(['TƯ', 'T.Ư', 'tư', 't.ư', 'T.u\u031b', 'BTCTƯ', 'VPT.Ư'])(
  '%s is central, never of a province',
  (written) => {
    expect(foldIssuer(written).issuer?.committee).toBe('TW');
  },
);
