import type { Shown } from './visitor';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that has this in it: many names go on with a figure or a hint. */
export const holding = (text: string) => new RegExp(escaped(text));

export const button = (name: string): Shown => ({ role: 'button', name });
export const link = (name: string): Shown => ({ role: 'link', name });
export const heading = (name: string | RegExp): Shown => ({ role: 'heading', name });
export const textbox = (name: string): Shown => ({ role: 'textbox', name: holding(name) });
export const checkbox = (name: string): Shown => ({ role: 'checkbox', name: holding(name) });

/** @param name a text of the bank, which an empty name would match with anything */
export function radio(name: string | undefined): Shown {
  if (!name) throw new RangeError('An option without a text.');
  return { role: 'radio', name: holding(name) };
}
