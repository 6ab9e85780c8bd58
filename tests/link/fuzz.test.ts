import { afterEach, expect, it, vi } from 'vitest';
import { seeded } from '../domain/seeded';
import { noteTrust, trustCount } from '../trust/share';
import { linksOfEveryKind, readAny, type Sample } from './everyKind';
import { companyEdition, tinyEdition } from './knownEditions';
import { mutations } from './mutations';
import { shippedEdition } from './shippedEdition';

const COUNT = trustCount(2, 'node');
const HOURS_ALLOWED = 2;
/** Mutated links that are read side by side. */
const AT_ONCE = 500;

/** Of 20 mutated links, how many are of which kind: what is encrypted takes longest. */
const DRAWN: readonly Sample['kind'][] = [
  ...Array<Sample['kind']>(12).fill('result'),
  ...Array<Sample['kind']>(3).fill('invitation'),
  ...Array<Sample['kind']>(2).fill('joint'),
  'opening',
  'reply',
  'locked',
];

const editions = [tinyEdition, companyEdition, shippedEdition];

afterEach(() => vi.restoreAllMocks());

/** Links of every kind, each with what is read where nobody changed it. */
async function originals() {
  const drawn = editions.map((edition) => linksOfEveryKind(edition, editions, 48, 11));
  const samples = (await Promise.all(drawn)).flat();
  return Promise.all(
    samples.map(async (sample) => {
      const said = await readAny(sample.link, sample.device);
      if ('refused' in said) throw new Error(`${sample.link} is ${said.refused}`);
      return { ...sample, content: said.content };
    }),
  );
}

/**
 * A bit changed in the number of rounds would mean a million of them. The number is sealed with the
 * text, so that one round tells as much; the real ones are tried in `locked.test.ts`.
 */
function makeDerivingCheap(): void {
  const deriveKey = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) =>
    deriveKey(
      typeof algorithm === 'object' && 'iterations' in algorithm
        ? { ...algorithm, iterations: 1 }
        : algorithm,
      ...rest,
    ),
  );
}

it(
  `Trust 2: a mutated link of any kind opens as it was or is refused, ${COUNT} times`,
  async () => {
    makeDerivingCheap();
    const samples = await originals();
    const random = seeded(2026);
    const mutate = Object.values(mutations);
    const outcomes = new Map<string, number>();
    const wrong: string[] = [];

    async function one(): Promise<void> {
      const kind = random.pick(DRAWN);
      const { link, device, content } = random.pick(ofKind.get(kind) ?? []);
      let text = link;
      for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
        text = random.pick(mutate)(text, random);
      }
      try {
        const reading = readAny(text, device);
        const said = reading instanceof Promise ? await reading : reading;
        const outcome = 'refused' in said ? said.refused : text === link ? 'untouched' : 'repaired';
        outcomes.set(`${kind}: ${outcome}`, (outcomes.get(`${kind}: ${outcome}`) ?? 0) + 1);
        if ('content' in said && said.content !== content) wrong.push(`${link} became ${text}`);
      } catch (error) {
        wrong.push(`${text} made it throw: ${error}`);
      }
    }

    const ofKind = new Map(
      DRAWN.map((kind) => [kind, samples.filter((sample) => sample.kind === kind)]),
    );
    for (let run = 0; run < COUNT; run += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, COUNT - run) }, one));
    }
    noteTrust({ number: 2, engine: 'node', count: COUNT, failures: wrong.length });
    expect(wrong).toEqual([]);
    for (const kind of new Set(DRAWN)) {
      const refusals =
        kind === 'locked'
          ? ['cut-short', 'not-a-link', 'newer-version', 'does-not-unlock']
          : ['cut-short', 'not-a-link', 'newer-version', 'damaged', 'newer-edition'];
      const expected = ['repaired', ...refusals].map((outcome) => `${kind}: ${outcome}`);
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining(expected));
    }
  },
  HOURS_ALLOWED * 3_600_000,
);
