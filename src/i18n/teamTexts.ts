import team from './locales/en/team.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(team);
