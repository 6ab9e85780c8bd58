import ical from 'ical-generator';

/** One whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing each time, so that a calendar updates instead of doubling it. */
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
}

/** A calendar file (RFC 5545) with a whole day for each; what cannot be a date is left out. */
export function calendarFrom(days: readonly CalendarDay[], now: Date = new Date()): string {
  const calendar = ical({ prodId: { company: 'next-rung', product: 'next-rung', language: 'EN' } });
  for (const { id, day, title } of days) {
    // In UTC, so that it is the same day wherever the file is made.
    const start = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(start.getTime())) continue;
    calendar.createEvent({
      id: `${id}@next-rung`,
      start,
      allDay: true,
      stamp: now,
      summary: title.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
    });
  }
  return `${calendar.toString()}\r\n`;
}
