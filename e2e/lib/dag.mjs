// Days as people type them.

/** Today, or so many days before: `24-12-2026`, in Amsterdam. */
export function dag(geleden = 0) {
  const moment = new Date(Date.now() - geleden * 86_400_000);
  const parts = new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam', day: '2-digit', month: '2-digit', year: 'numeric',
  });
  return parts.format(moment);
}
