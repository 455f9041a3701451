/**
 * Finds the kind named by the argument in a long text, beside a plain regex, and prints both
 * times. `nfc` composes the text instead, `all` finds every kind.
 */
import { readFileSync } from 'node:fs';
import { findMentions, type MentionKind } from 'vn-party-model/lite';
import { inTurn } from './measure.js';

const [, , what = 'all'] = process.argv;
const paragraph = readFileSync(new URL('./text.txt', import.meta.url), 'utf8');
const text = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length));
const plain = /\d+-[A-ZĐ]+\/[A-ZĐ]+/g;

let kept: unknown;
const run = (): unknown => {
  if (what === 'nfc') return text.normalize('NFC');
  return what === 'all' ? findMentions(text) : findMentions(text, { kinds: [what as MentionKind] });
};
const times = inTurn(
  {
    plain: () => {
      kept = text.match(plain);
    },
    run: () => {
      kept = run();
    },
  },
  1,
  8,
);
if (kept === null) throw new Error('nothing kept');
console.log(JSON.stringify({ ...times, length: text.length }));
