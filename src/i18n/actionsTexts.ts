import actions from './locales/en/actions.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(actions);
