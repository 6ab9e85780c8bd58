import conversation from './locales/en/conversation.json';
import { addTexts } from './setup';

// Imported for its effect by the pages that say it.
addTexts(conversation);
