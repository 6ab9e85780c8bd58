import { chromium } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales';
import { pseudo } from '../../src/i18n/pseudo';
import { launchOptions } from './chromium';
import { expect, test } from './journey';
import { en } from './pages';

interface Manifest {
  readonly lang: string;
  readonly dir: string;
  readonly name: string;
  readonly description: string;
  readonly icons: readonly { src: string; sizes: string; type: string }[];
}

test('Chromium finds nothing that is missing to install the app', async ({ baseURL }, testInfo) => {
  // A window that remembers nothing cannot install anything.
  const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
    ...launchOptions,
    baseURL,
    serviceWorkers: 'allow',
  });
  const [page = await context.newPage()] = context.pages();
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const browser = await context.newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  const { url, errors } = await browser.send('Page.getAppManifest');
  expect({ installabilityErrors, errors }).toEqual({ installabilityErrors: [], errors: [] });
  expect(url).toMatch(/manifest\.en\.webmanifest$/);
  await context.close();
});

test('The manifest speaks the language that the page speaks, and its icons are what it says', async ({
  app,
  page,
  request,
}) => {
  await app.open();
  for (const { code, dir } of LOCALES.toReversed()) {
    await app.settings.choose({ language: code });
    const link = page.locator('link[rel=manifest]');
    await expect(link).toHaveAttribute('href', `./manifest.${code}.webmanifest`);
    const response = await request.get((await link.getAttribute('href')) ?? '');
    const manifest: Manifest = JSON.parse(await response.text());
    const said = (text: string) => (code === 'en' ? text : pseudo(text, code));
    expect(manifest).toMatchObject({ lang: code, dir, name: said(en.product) });
    expect(manifest.description).toBe(said(en.landing.lede));

    for (const { src, sizes, type } of manifest.icons) {
      const icon = await request.get(src);
      expect(icon.headers()['content-type'], src).toContain(type);
      if (type !== 'image/png') continue;
      // Width and height stand at the same place in every PNG.
      const bytes = await icon.body();
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
    }
  }
});
