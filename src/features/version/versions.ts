/** Every version so far, newest first, with its day; what each brought is in `changes.json`. */
export const VERSIONS = [
  { version: '0.2.0', date: '2026-11-22', key: '0-2-0' },
  { version: '0.1.0', date: '2026-11-22', key: '0-1-0' },
] as const;
