/** What the browsers, Vite for styles, and we say of a part of the app that could not be fetched. */
const SAYINGS = [
  'Failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'Importing a module script failed',
  'Unable to preload CSS',
  // Our own words, of data that is fetched beside the code.
  'Failed to fetch data',
];

/** Whether an error says that a part of the app could not be fetched: offline, or gone from the host. */
export function isMissingPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return SAYINGS.some((saying) => error.message.includes(saying));
}
