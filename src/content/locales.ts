/** The language that the questions are written in, and that every other one falls back to. */
export const ENGLISH = 'en';
