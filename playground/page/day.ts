import { type Day, formatDay } from 'vn-party-model/text';
import type { Words } from './language.js';

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it. */
export const dayWords = (day: Day): Words => ({
  vi: formatDay(day),
  en: english.format(new Date(day)),
});
