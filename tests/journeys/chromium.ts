import { existsSync } from 'node:fs';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** CHROME_PATH, else a known place; undefined leaves it to the browser that Playwright installs. */
function findChromium(): string | undefined {
  return process.env.CHROME_PATH || KNOWN_PLACES.find((place) => existsSync(place));
}

/** How every browser of these tests is started: alone, with no calls of its own to anywhere. */
export const launchOptions = {
  executablePath: findChromium(),
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
