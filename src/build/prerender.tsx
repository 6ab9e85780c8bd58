import { renderToString } from 'react-dom/server';
import { App } from '../app/App';
import { DEFAULT_LOCALE } from '../i18n/locales';
import { setUpTexts } from '../i18n/setup';

/** The landing page as it stands before any script, in English. */
export function renderLanding(): string {
  setUpTexts(DEFAULT_LOCALE);
  return renderToString(<App />);
}
