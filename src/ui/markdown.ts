import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/*
 * Markdown from a tree, so that whatever people wrote stays text: a star, a link or a line break in it
 * can never become markup. Fetched only when a file is asked for.
 */

/** Text on one line. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/gu, ' ') };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value.trim())] };
}

/** Text that keeps its line breaks; empty lines are left out. */
export function lines(value: string): PhrasingContent[] {
  const parts = value.split(/\r\n|\r|\n|\u2028|\u2029/u).filter((part) => part.trim() !== '');
  return parts.flatMap((part, index) =>
    index === 0 ? [text(part.trim())] : [{ type: 'break' }, text(part.trim())],
  );
}

export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value.trim())] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A list with a dot for each item; an item may hold several blocks. */
export function list(items: readonly BlockContent[][]): List {
  const spread = items.some((blocks) => blocks.length > 1);
  return {
    type: 'list',
    ordered: false,
    spread,
    children: items.map((children) => ({ type: 'listItem', spread, children })),
  };
}

/** The file's text. */
export function markdownFrom(blocks: readonly BlockContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', listItemIndent: 'one', rule: '-', emphasis: '_' },
  );
}
