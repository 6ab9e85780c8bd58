import sharing from './locales/en/sharing.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(sharing);
