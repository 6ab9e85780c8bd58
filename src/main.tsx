import './ui/tokens.css';
import './ui/base.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { localeFor } from './app/localeFor';
import { DEFAULT_LOCALE } from './i18n/locales';
import { loadTexts } from './i18n/moreTexts';
import { setUpTexts } from './i18n/setup';
import { preferencesStore } from './stores/preferencesStore';

void start();

async function start(): Promise<void> {
  // The boot script may have fetched this before the document is there as a whole.
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');

  await loadTexts('core');
  const locale = localeFor(preferencesStore.getState().locale);
  await setUpTexts(locale);

  // The landing page is in the document already, in English; any other page or language takes its place.
  const onLanding = ['', '#', '#/'].includes(location.hash);
  const isThere = onLanding && locale === DEFAULT_LOCALE && root.hasChildNodes();
  // As a transition it is done in short steps, and a click in between is heard.
  startTransition(() => {
    if (isThere) hydrateRoot(root, <App />);
    else createRoot(root).render(<App />);
  });
}
