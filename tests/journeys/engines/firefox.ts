import { existsSync } from 'node:fs';

const KNOWN_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of a Firefox on this machine, or null. The environment's FIREFOX_PATH decides alone. */
export function findFirefox(): string | null {
  const chosen = process.env.FIREFOX_PATH;
  return (chosen ? [chosen] : KNOWN_PLACES).find((path) => existsSync(path)) ?? null;
}

/** How Firefox is started, which Playwright drives over WebDriver BiDi: the system's own, as it is. */
export const firefoxOptions = {
  executablePath: findFirefox() ?? undefined,
  firefoxUserPrefs: {
    // A page may change its fragment more often than a person would.
    'dom.navigation.navigationRateLimit.count': 0,
  },
};
