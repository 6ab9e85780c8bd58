import type actions from './locales/en/actions.json';
import type changes from './locales/en/changes.json';
import type conversation from './locales/en/conversation.json';
import type core from './locales/en/core.json';
import type landing from './locales/en/landing.json';
import type oneOnOne from './locales/en/one-on-one.json';
import type overTime from './locales/en/over-time.json';
import type pages from './locales/en/pages.json';
import type rating from './locales/en/rating.json';
import type reading from './locales/en/reading.json';
import type sharing from './locales/en/sharing.json';
import type team from './locales/en/team.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof core &
        typeof landing &
        typeof pages &
        typeof reading &
        typeof oneOnOne &
        typeof rating &
        typeof conversation &
        typeof changes &
        typeof sharing &
        typeof overTime &
        typeof team &
        typeof actions;
    };
  }
}
