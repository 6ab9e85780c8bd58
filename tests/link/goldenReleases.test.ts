import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GoldenFile, goldenName, writesGolden } from '../../src/cli/golden/goldenFile';
import { readGolden } from '../../src/cli/golden/goldenLink';
import { readRelease } from '../../src/content/source/release';
import { stagesOf } from '../../src/domain/bank';
import { VERDICTS } from '../../src/domain/verdict';
import { decodeResult } from '../../src/link/decodeResult';
import type { KnownEdition } from '../../src/link/sharedAssessment';
import { noteTrust } from '../trust/share';

const EDITIONS = new URL('../../questions/editions/', import.meta.url);
const GOLDEN = new URL('golden/editions/', import.meta.url);

/** Each edition as its frozen file has it: nothing of the present questions. */
const editions = readdirSync(EDITIONS).map((name): KnownEdition => {
  const text = readFileSync(new URL(name, EDITIONS), 'utf8');
  const release = readRelease({ path: `editions/${name}`, text });
  if (!('bank' in release)) throw new Error(release.sentence);
  return { bank: release.bank, digest: release.digest };
});

function goldenOf({ bank }: KnownEdition): GoldenFile {
  return JSON.parse(readFileSync(new URL(goldenName(bank.edition), GOLDEN), 'utf8'));
}

describe('every released edition', () => {
  it('has a file of golden links, and every file its edition', () => {
    const names = editions.map(({ bank }) => goldenName(bank.edition));
    const there = existsSync(GOLDEN) ? readdirSync(GOLDEN) : [];
    expect(there.sort(), 'npm run bank -- --release writes what is missing').toEqual(names.sort());
  });

  it.each(editions)('$bank.edition has golden links made with it', (edition) => {
    expect(goldenOf(edition)).toMatchObject({
      edition: edition.bank.edition,
      digest: edition.digest,
    });
  });

  it.each(editions)(
    'Trust 3: $bank.edition still reads its golden links and scores them the same',
    async (edition) => {
      const { links } = goldenOf(edition);
      const now: { about: string; gives: unknown }[] = [];
      for (const { gives: _, ...golden } of links) {
        const gives = await readGolden(golden, editions).catch(String);
        now.push({ about: golden.about, gives: JSON.parse(JSON.stringify(gives)) });
      }
      const then = links.map(({ about, gives }) => ({ about, gives }));
      const changed = now.filter(
        (one, index) => JSON.stringify(one) !== JSON.stringify(then[index]),
      );
      noteTrust({
        number: 3,
        engine: 'node',
        count: links.length,
        failures: changed.length,
      });
      expect(now).toEqual(then);
    },
  );

  it.each(editions)('$bank.edition has golden links of everything there is', (edition) => {
    const { links } = goldenOf(edition);
    const { bank } = edition;
    const shared = links.flatMap(({ kind, link }) => {
      const decoded = kind === 'answers' ? decodeResult(link, editions) : null;
      return decoded?.ok && 'shared' in decoded.result ? [decoded.result.shared.assessment] : [];
    });
    const seen = (values: readonly unknown[]) => [...new Set(values)].sort();
    expect(seen(shared.map(({ target, form }) => `${target.role} ${form}`))).toEqual(
      bank.roles
        .flatMap(({ id }) => ['short', 'full', 'adaptive'].map((form) => `${id} ${form}`))
        .sort(),
    );
    expect(seen(shared.map(({ target }) => target.stage))).toEqual(
      [null, ...stagesOf(bank)].sort(),
    );
    expect(seen(shared.flatMap(({ target }) => target.contexts))).toEqual(
      bank.contexts.map(({ id }) => id).sort(),
    );
    const gives = links.map((one) => one.gives as { verdict?: string; gates?: object });
    expect(seen(gives.flatMap(({ verdict }) => verdict ?? []))).toEqual([...VERDICTS].sort());
    expect(seen(gives.flatMap(({ gates }) => Object.values(gates ?? {})))).toEqual(
      ['met', 'near', 'no-opportunity', 'not-met', 'provisional', 'unknown'].sort(),
    );
    expect(seen(links.map(({ kind }) => kind))).toEqual([
      'answers',
      'areas',
      'exchange',
      'joint',
      'levels',
      'locked',
    ]);
    // What is locked is one of each: a result, levels, areas, both ratings, and a 1:1's three texts.
    expect(links.filter(({ kind }) => kind === 'locked')).toHaveLength(7);
    expect(shared.some(({ rater }) => rater === 'manager')).toBe(true);
  });
});

describe('golden links of an edition', () => {
  it('are written once from 1 on, whatever is asked', () => {
    expect(writesGolden('1.0', false, false)).toBe(true);
    expect(writesGolden('1.0', true, false)).toBe(false);
    expect(writesGolden('1.0', true, true)).toBe(false);
    expect(goldenName('1.0')).toBe('1.0.json');
  });

  it('are disposable before 1, by force alone, and are named so', () => {
    expect(writesGolden('0.9', true, false)).toBe(false);
    expect(writesGolden('0.9', true, true)).toBe(true);
    expect(goldenName('0.9')).toBe('0.9-disposable.json');
  });
});
