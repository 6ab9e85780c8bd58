import oneOnOne from './locales/en/one-on-one.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(oneOnOne);
