import { loadBank } from '../content/bank';
import type { TextPart } from '../i18n/moreTexts';
import { preloadOwnWording, preloadWording } from '../i18n/useWording';
import { isKnownDevice } from '../stores/knownDevice';
import { preferencesStore } from '../stores/preferencesStore';
import { type Load, lazyPage } from './lazyPart';
import { localeFor } from './localeFor';
import { whenAtRest } from './whenAtRest';

/**
 * A page that is fetched when it is opened, with the bank and the texts that all of them share: the
 * landing page needs none of that.
 * @param texts of its own, beside those
 */
export function page<Props extends object>(load: Load<Props>, ...texts: TextPart[]) {
  return connected(connect, load, texts);
}

/** A page that shows questions as they are put to the person whom they are about. */
export function questionPage<Props extends object>(load: Load<Props>, ...texts: TextPart[]) {
  const loadBoth = async () => {
    const [module] = await Promise.all([load(), preloadOwnWording(chosenLocale())]);
    return module;
  };
  return connected(connect, loadBoth, texts);
}

/** A page that shows what a link holds: a device where nobody has been before is left alone. */
export function visitedPage<Props extends object>(load: Load<Props>, ...texts: TextPart[]) {
  return connected(connectKnown, load, texts);
}

function connected<Props extends object>(
  connecting: () => void,
  load: Load<Props>,
  texts: readonly TextPart[],
) {
  const loadConnected = async () => {
    connecting();
    const [module] = await Promise.all([load(), loadBank(), preloadWording(chosenLocale())]);
    return module;
  };
  return lazyPage(loadConnected, 'pages', ...texts);
}

const chosenLocale = () => localeFor(preferencesStore.getState().locale);

/** Storage is needed from here on anyway. */
function connect(): void {
  void preferencesStore.getState().connect();
}

/** What somebody came to read comes first: the preferences that show at once are known without storage. */
function connectKnown(): void {
  void isKnownDevice().then((known) => known && whenAtRest(connect));
}
