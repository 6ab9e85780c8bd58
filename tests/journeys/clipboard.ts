import type { BrowserContext } from '@playwright/test';

/** What was copied. A page of ours may not read the clipboard, so another one does. */
export async function copiedText(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Blank</title>' }),
  );
  await page.goto('/blank');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}
