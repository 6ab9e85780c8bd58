import pages from './locales/en/pages.json';
import { addTexts } from './setup';

// Imported for its effect, together with the first page behind the landing page.
addTexts(pages);
