import { expect, it } from 'vitest';
import { decodeLink } from '../../src/link/decodeLink';
import { seeded } from '../domain/seeded';
import { sampleLinks } from './arbitraries';
import { companyEdition, tinyEdition } from './knownEditions';
import { mutations } from './mutations';
import { shippedEdition } from './shippedEdition';

/* FUZZ=1000000 npx vitest run tests/link/fuzz.test.ts makes the whole run. */
const COUNT = Number(process.env.FUZZ ?? 20_000);
const MINUTES_ALLOWED = 60;

const editions = [tinyEdition, companyEdition, shippedEdition];
const originals = editions
  .flatMap((edition) => sampleLinks(edition, 100, 11))
  .map((link) => ({ link, content: contentOf(link) }));

function contentOf(link: string): string {
  const result = decodeLink(link, editions);
  return result.ok ? JSON.stringify(result.shared) : result.problem.kind;
}

it(
  `opens a mutated link as it was or refuses it, ${COUNT} times`,
  () => {
    const random = seeded(2026);
    const names = Object.keys(mutations);
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];
    for (let run = 0; run < COUNT; run++) {
      const { link, content } = random.pick(originals);
      const chosen = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => random.pick(names));
      const mutated = chosen.reduce((text, name) => mutations[name]?.(text, random) ?? text, link);
      const result = decodeLink(mutated, editions);
      const outcome = !result.ok
        ? result.problem.kind
        : mutated === link
          ? 'untouched'
          : 'repaired';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (result.ok && JSON.stringify(result.shared) !== content) {
        wrong.push(`${link} became ${mutated}`);
      }
    }
    if (process.env.FUZZ)
      console.log(Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a)));
    expect(wrong).toEqual([]);
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining([
        'repaired',
        'damaged',
        'cut-short',
        'not-a-link',
        'newer-version',
        'newer-edition',
        'other-questions',
      ]),
    );
  },
  MINUTES_ALLOWED * 60_000,
);
