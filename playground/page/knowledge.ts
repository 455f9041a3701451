import type { Fact } from 'vn-party-model/lite';
import type { Language, Words } from './language.js';

/** One thing that is known, and on whose word. */
export interface Knowledge {
  readonly about: Words;
  readonly says: string | Words;
  /** The language of what it says, where that is one string and no name of the code. */
  readonly language?: Language;
  readonly fact?: Fact;
}
