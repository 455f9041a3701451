import { findMentions, type MentionKind, type MentionOf } from 'vn-party-model/find';
import type { Day } from 'vn-party-model/text';
import { type Place, placesOf } from './places.js';

/** What is asked: a text, and its day if it is known. */
export interface Question {
  readonly text: string;
  readonly day?: Day;
}

/** What was found, and where a reader sees it. */
export interface Finding extends Question {
  readonly mentions: readonly MentionOf<MentionKind>[];
  readonly places: readonly Place[];
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { text, day } = data;
  const mentions = findMentions(text, day === undefined ? {} : { day });
  postMessage({ ...data, mentions, places: placesOf(text, mentions) } satisfies Finding);
});
