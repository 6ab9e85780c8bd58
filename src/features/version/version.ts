/** Both are put in by the build. */
declare const __VERSION__: string;
declare const __EDITION__: string;

/** This app, as in package.json. */
export const VERSION: string = __VERSION__;
/** The edition of the questions that comes with it, without fetching the questions. */
export const EDITION: string = __EDITION__;
