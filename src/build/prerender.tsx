import { prerender } from 'react-dom/static.edge';
import { App } from '../app/App';
import { DEFAULT_LOCALE } from '../i18n/locales';
import { loadTexts } from '../i18n/moreTexts';
import { setUpTexts } from '../i18n/setup';

/** The landing page as it stands before any script, in English. */
export async function renderLanding(): Promise<string> {
  await loadTexts('core');
  await setUpTexts(DEFAULT_LOCALE);
  // In one piece: without a script nothing would put the pieces together.
  const { prelude } = await prerender(<App />, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
