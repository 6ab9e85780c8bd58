import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename } from 'node:path';
import type { Bench } from './openBench';

/** Characters between two looks at a map: near enough to weigh, and quick. */
const STEP = 8;
/** Kilobytes below which a source is not worth a line. */
const SMALL = 0.5;
/** Characters after which an entry of a map no longer speaks of what follows it. */
const REACH = 200;
/** Neither JSON nor the bank, which a plugin writes, has a place in a map. */
const UNMAPPED = 'JSON and bank (not in the map)';

/** Whether a chunk holds code of a package. */
export function isDrawnWith(bench: Bench, url: string, name: string): boolean {
  return charactersBySource(bench, url).has(name);
}

/**
 * What these chunks are made of, largest first: each chunk's bytes on the wire, shared out by the
 * length of its minified code. Text packs better than code, so a share is a little off.
 */
export function chunkShares(bench: Bench, urls: readonly string[]): string {
  const kilobytes = new Map<string, number>();
  for (const url of urls) {
    const characters = charactersBySource(bench, url);
    const all = [...characters.values()].reduce((sum, length) => sum + length, 0);
    for (const [source, length] of characters) {
      const share = (bench.server.wireBytes(url) / 1000) * (length / all);
      kilobytes.set(source, (kilobytes.get(source) ?? 0) + share);
    }
  }
  const shares = [...kilobytes].sort(([, a], [, b]) => b - a);
  const small = shares.filter(([, share]) => share < SMALL);
  const rest = small.reduce((sum, [, share]) => sum + share, 0);
  return [
    ...shares.filter(([, share]) => share >= SMALL),
    ...(small.length ? [['smaller ones', rest] as const] : []),
  ]
    .map(([source, share]) => `  ${share.toFixed(1).padStart(5)}  ${source}`)
    .join('\n');
}

/** Minified characters by package; our own code by folder. */
function charactersBySource({ app, appFolder }: Bench, url: string): Map<string, number> {
  const file = `${appFolder}/${url.slice(app.length)}`;
  // A chunk without a map holds nothing but texts.
  if (!existsSync(`${file}.map`)) return new Map([[basename(file), 1]]);
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const characters = new Map<string, number>();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, number) => {
      for (let column = 0; column < line.length; column += STEP) {
        const entry = map.findEntry(number, column);
        const mapped = 'originalSource' in entry && column - entry.generatedColumn < REACH;
        const source = mapped ? sourceName(entry.originalSource) : UNMAPPED;
        characters.set(source, (characters.get(source) ?? 0) + STEP);
      }
    });
  return characters;
}

function sourceName(path: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (inPackage) return inPackage;
  const [, inBank] = /(virtual:bank.*)$/.exec(path) ?? [];
  if (inBank) return inBank;
  const [, inSource] = /src\/((?:features\/)?[^/]+)/.exec(path) ?? [];
  return inSource ? `src/${inSource}` : UNMAPPED;
}
