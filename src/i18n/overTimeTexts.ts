import overTime from './locales/en/over-time.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(overTime);
