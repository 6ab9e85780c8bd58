import { existsSync } from 'node:fs';

/** Debian's. Playwright drives few other versions, so another has to be asked for. */
const TRIED = '/usr/bin/firefox-esr';

/** The path of a Firefox on this machine, or null. The environment's FIREFOX_PATH decides alone. */
export function findFirefox(): string | null {
  const path = process.env.FIREFOX_PATH ?? TRIED;
  return existsSync(path) ? path : null;
}

/** How Firefox is started, which Playwright drives over WebDriver BiDi: the system's own, as it is. */
export const firefoxOptions = {
  executablePath: findFirefox() ?? undefined,
  firefoxUserPrefs: {
    // A page may change its fragment more often than a person would.
    'dom.navigation.navigationRateLimit.count': 0,
  },
};
