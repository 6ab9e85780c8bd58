// Messengers encode slashes and break lines; a pattern in words would match neither.
const linkTo = (letter: string) =>
  new RegExp(`^/(?:${letter}|%(?:25)*2f${letter})(?:/|%(?:25)*2f)`, 'i');

/** Also what has a line break in it, which wouter's own "anything" does not match. */
export const ANYTHING = /^/;

export const RESULTS_LINK = linkTo('r');
export const LOCKED_LINK = linkTo('k');
export const INVITATION_LINK = linkTo('i');
export const REPLY_LINK = linkTo('y');
export const OPENING_LINK = linkTo('o');
export const JOINT_LINK = linkTo('j');
