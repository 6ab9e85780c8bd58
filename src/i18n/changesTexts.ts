import changes from './locales/en/changes.json';
import { addTexts } from './setup';

// Imported for its effect by what says it.
addTexts(changes);
