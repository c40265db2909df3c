import { plainDate, type PlainDate } from '../domain/calendar/PlainDate';

/** The user's own calendar day: the only place of the pane that looks at the clock. */
export function today(): PlainDate {
  const now = new Date();
  return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
