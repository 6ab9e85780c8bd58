import reading from './locales/en/reading.json';
import { addTexts } from './setup';

// Imported for its effect by the long reading pages alone.
addTexts(reading);
