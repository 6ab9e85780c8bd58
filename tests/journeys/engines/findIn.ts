import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Shown } from './visitor';

/** WebDriver finds by selector alone; this library finds as Playwright does, by role and name. */
export const finder = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
);

/** What to look for, as text that a page can be given. */
export interface Wanted {
  readonly text?: string;
  readonly role?: string;
  readonly name?: string;
  /** A pattern instead of a name. */
  readonly pattern?: readonly [source: string, flags: string];
}

export function wantedOf(what: Shown): Wanted {
  if (typeof what === 'string') return { text: what };
  const { role, name } = what;
  return typeof name === 'string' ? { role, name } : { role, pattern: [name.source, name.flags] };
}

interface Queries {
  queryAllByText(within: Element, text: string): HTMLElement[];
  queryAllByRole(within: Element, role: string, by: { name: string | RegExp }): HTMLElement[];
}

/** Runs in the page: the first visible element of that kind, or null. */
export function findVisible({ text, role = '', name = '', pattern }: Wanted): HTMLElement | null {
  const { TestingLibraryDom } = window as unknown as { TestingLibraryDom: Queries };
  const found =
    text === undefined
      ? TestingLibraryDom.queryAllByRole(document.body, role, {
          name: pattern ? new RegExp(pattern[0], pattern[1]) : name,
        })
      : TestingLibraryDom.queryAllByText(document.body, text);
  const visible = found.find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  });
  return visible ?? null;
}
