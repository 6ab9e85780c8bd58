import { type Browser, test as base, expect } from '@playwright/test';
import { watch } from '../journey';
import { driverVisitor } from './driverVisitor';
import { pageVisitor } from './pageVisitor';
import { type Site, serveBuild } from './site';
import type { BrowserEngine, Visitor } from './visitor';
import { watchPage } from './watchPage';

export { expect };

const built = process.env.JOURNEY_DIST ?? 'dist';

interface Wants {
  /**
   * A folder for what the browser keeps, for one that is to be killed and started again there; not
   * in WebKit. Without one, nothing is stored yet, and nothing outlives the visitor.
   */
  readonly profile?: string;
}

interface Fixtures {
  /** The build on a server of this test's own. */
  site: Site;
  /** A new person with a browser of the running project's engine. */
  newVisitor: (wants?: Wants) => Promise<Visitor>;
  visitor: Visitor;
}

interface WorkerFixtures {
  engine: BrowserEngine;
  openBrowser: () => Promise<Browser>;
}

/** The tests that run in all three engines. `watch` of journey.ts does not end them: they count. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: [
    async ({ playwright: _ }, use, { project }) => use(project.name as BrowserEngine),
    { scope: 'worker' },
  ],
  openBrowser: [
    async ({ playwright, browserName, channel, launchOptions }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => {
        browser ??= playwright[browserName].launch({ channel, ...launchOptions });
        return browser;
      });
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ engine }, use) => {
    const site = await serveBuild(built, engine === 'webkit' ? `(${watchPage})();` : '');
    await use(site);
    await site.close();
  },
  newVisitor: async (
    {
      engine,
      site,
      openBrowser,
      playwright,
      browserName,
      channel,
      launchOptions,
      viewport,
      locale,
      timezoneId,
    },
    use,
  ) => {
    const visitors: Visitor[] = [];
    await use(async ({ profile } = {}) => {
      const visitor = await start(profile);
      visitors.push(visitor);
      return visitor;
    });
    for (const visitor of visitors) await visitor.close().catch(() => {});

    async function start(profile?: string): Promise<Visitor> {
      if (engine === 'webkit') {
        const visitor = await driverVisitor(site.home);
        if (viewport) await visitor.resize(viewport);
        return visitor;
      }
      const options = { viewport, locale, timezoneId };
      const context = profile
        ? await playwright[browserName].launchPersistentContext(profile, {
            channel,
            ...launchOptions,
            ...options,
          })
        : await (await openBrowser()).newContext(options);
      const complaints: string[] = [];
      await watch(context, site.home, complaints);
      return pageVisitor(context, { engine, home: site.home, complaints, profile });
    }
  },
  visitor: async ({ newVisitor }, use) => use(await newVisitor()),
});
