import rating from './locales/en/rating.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(rating);
