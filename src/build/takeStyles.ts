import { dirname } from 'node:path/posix';
import { type Bundle, chunksIn, ENTRY, filesFor, LANDING } from './earlyFiles';

/**
 * Takes the styles of the prerendered page out of the build, so that they can stand in the page: the
 * first paint then waits for nothing else. The entry's come first: what a page says of itself goes
 * before what all of them say, on whatever way one comes to it.
 * @returns the styles, with addresses relative to the document
 * @throws Error where the build lacks a style that it names
 */
export function takeStyles(bundle: NonNullable<Bundle>): string {
  const files = new Set([ENTRY, LANDING].flatMap((end) => filesFor(bundle, end)));
  const styles = [...files].filter((file) => file.endsWith('.css')).map((file) => file.slice(2));
  for (const { viteMetadata } of chunksIn(bundle)) {
    for (const file of styles) viteMetadata?.importedCss.delete(file);
  }
  return styles.map((file) => takeStyle(bundle, file)).join('');
}

function takeStyle(bundle: NonNullable<Bundle>, file: string): string {
  const style = bundle[file];
  if (style?.type !== 'asset') throw new Error(`The build has no styles "${file}".`);
  delete bundle[file];
  return String(style.source)
    .trim()
    .replaceAll('url(./', `url(./${dirname(file)}/`);
}
