import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { Day } from './day.js';

const pad = (number: number): string => `${number < 10 ? '0' : ''}${number}`;

const dayOfDate = (date: Date): Day =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day;

function dateOf(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** The day that comes `days` after a day; before it when negative. @internal */
export function daysFrom(day: Day, days: number): Day {
  return dayOfDate(addDays(dateOf(day), days));
}

/** The day that comes `months` after a day, or the last of its month. @internal */
export function monthsFrom(day: Day, months: number): Day {
  return dayOfDate(addMonths(dateOf(day), months));
}

/** The first day of a month. @internal */
export function firstDayOf(year: number, month: number): Day {
  return `${year}-${pad(month)}-01` as Day;
}

/** How many days a month has. @internal */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1));
}

/** The last day of a month. @internal */
export function lastDayOf(year: number, month: number): Day {
  return `${year}-${pad(month)}-${daysInMonth(year, month)}` as Day;
}
