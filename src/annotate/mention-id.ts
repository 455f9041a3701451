import type { Mention } from '../text/mention.js';

/** Names a mention within its text: `document:11:19`. */
export const mentionId = ({
  kind,
  start,
  end,
}: Pick<Mention<string, unknown>, 'kind' | 'start' | 'end'>): string => `${kind}:${start}:${end}`;
