import { findBrowser } from '../../src/cli/browser';

/** How every browser of these tests is started: with no calls of its own to anywhere. */
export const launchOptions = {
  executablePath: findBrowser() ?? undefined,
  args: [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
