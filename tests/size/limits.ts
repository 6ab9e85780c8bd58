/**
 * The most script that somebody may have to fetch for a page who opens it first, in kilobytes (1,000
 * bytes) of brotli. A change that needs more says so here, where everybody sees it.
 */
export const LIMITS = {
  landing: 90,
  quiz: 100,
  'own result': 180,
  'shared result': 180,
} as const;
