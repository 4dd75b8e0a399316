// Days as people type and read them.
import assert from 'node:assert/strict';

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober',
  'november', 'december'];

/** Today, or so many days before: `24-12-2026`, in Amsterdam. */
export function dag(geleden = 0) {
  const moment = new Date(Date.now() - geleden * 86_400_000);
  const parts = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam', day: '2-digit', month: '2-digit', year: 'numeric',
  });
  return parts.format(moment);
}

/** So many months after today, the last day of the month when it is too short: `2027-02-24`. */
export function overMaanden(maanden) {
  const [day, month, year] = dag().split('-').map(Number);
  const last = new Date(Date.UTC(year, month + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + maanden, Math.min(day, last))).toISOString().slice(0, 10);
}

/** So many days after a day: `2027-02-28`. */
export function later(day, dagen) {
  return new Date(Date.parse(day) + dagen * 86_400_000).toISOString().slice(0, 10);
}

/** The days that a text names (`24 februari 2027`), as `2027-02-24`. */
export function dagenIn(text) {
  const found = text.matchAll(new RegExp(`(\\d{1,2}) (${MAANDEN.join('|')}) (\\d{4})`, 'g'));
  return [...found].map(([, day, month, year]) =>
    `${year}-${String(MAANDEN.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** This day, or the first day after it that is no weekend and no holiday: never before it. */
export function schuift(found, day) {
  assert.ok(found >= day && found <= later(day, 5), `${found} is ${day} or the first werkdag after it`);
}
