import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readTeam } from '../../src/features/team/readTeam';
import { inTurns } from '../../src/features/team/takingTurns';
import { aLink, anAssessment, aReducedLink, edition } from './teamLinks';

function read(text: string): Reading {
  const work = readTeam(text, edition);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const ada = aLink(anAssessment(1), 'Ada');
const ben = aLink(anAssessment(-2), 'Ben');
const nameless = aLink(anAssessment(0));
const labels = (text: string) => read(text).people.map(({ label }) => label);
const reasons = (text: string) => read(text).refused.map(({ line, reason }) => [line, reason]);

describe('A list of links', () => {
  it('is read in its order, with the number of each line', () => {
    const { people, refused } = read(`${ben}\n\n${ada}\r\n${nameless}\n`);
    expect(people.map(({ label, line }) => [label, line])).toEqual([
      ['Ben', 1],
      ['Ada', 3],
      [null, 4],
    ]);
    expect(refused).toEqual([]);
  });

  it('may have anything around its links; lines without one are named', () => {
    const reading = read(
      `Hello,\nthis is mine: ${ada} (from last week).\n\n> <${ben}>,\nBest\nZoë`,
    );
    expect(reading.people.map(({ label }) => label)).toEqual(['Ada', 'Ben']);
    expect(reading.passedOver).toEqual([1, 5, 6]);
    expect(reading.refused).toEqual([]);
  });

  it('gives the same people however a mail or messenger dressed the links', () => {
    const dressed: ((link: string) => string)[] = [
      (link) => link,
      (link) => `<${link}>`,
      (link) => `${link}.`,
      (link) => `[a result](${link})`,
      (link) => `  • ${link}  `,
      (link) => encodeURIComponent(link),
      (link) => link.slice(link.indexOf('#')),
      (link) => `${link} ${link}`,
      (link) => `${'Blah. '.repeat(900)}${link} ${'blah '.repeat(900)}`,
      (link) => `${link.slice(0, 60)} ${link.slice(60)}`,
      (link) => `${link.slice(0, 60)}=\r\n${link.slice(60)}`,
      (link) => `> ${link.slice(0, 50)}\n> ${link.slice(50, 70)}\n> ${link.slice(70)}`,
    ];
    const dressing = fc.array(fc.constantFrom(...dressed), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(dressing, fc.constantFrom('\n', '\r\n', '\n\n'), (ways, between) => {
        const text = [ada, ben, nameless].map((link, index) => ways[index]?.(link) ?? link);
        const { people, refused, repeated } = read(text.join(between));
        expect(people.map(({ label }) => label)).toEqual(['Ada', 'Ben', null]);
        expect(refused).toEqual([]);
        expect(repeated).toEqual([]);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('takes two links from one line', () => {
    expect(labels(`${ada}, ${ben}`)).toEqual(['Ada', 'Ben']);
    expect(labels(`${ada};${ben}`)).toEqual(['Ada', 'Ben']);
  });

  it('counts a link once and says where it stood first', () => {
    const { people, repeated } = read(`${ada}\n${ben}\n<${ada}>\nagain ${ada}!`);
    expect(people).toHaveLength(2);
    expect(repeated).toEqual([
      { line: 3, first: 1 },
      { line: 4, first: 1 },
    ]);
  });

  it.each([
    [`Ada: ${nameless}`, 'Ada'],
    [`3. Ada Lovelace - ${nameless}`, 'Ada Lovelace'],
    [`"Ada Lovelace",${nameless}`, 'Ada Lovelace'],
    [`Ada\tDirector\t${nameless}`, 'Ada'],
    [`[Ada](${nameless})`, 'Ada'],
    [`Grace: ${ada}`, 'Grace'],
    [`See ${nameless}`, null],
    [`Hi Ben, ${nameless}`, null],
    [`here it is: ${nameless}`, null],
    [`http://localhost:4173/?x=1${nameless.slice(nameless.indexOf('#'))}`, null],
    [`${'Long '.repeat(20)}: ${nameless}`, null],
  ])('takes a name that stands before a link, and nothing else: %s', (line, name) => {
    expect(labels(line)).toEqual([name]);
  });

  it('knows levels without answers, and says so', () => {
    const [person] = read(aReducedLink(anAssessment(1), 'levels', 'Ada')).people;
    expect(person?.label).toBe('Ada');
    expect(person?.known.kind).toBe('levels');
  });
});

describe('A line that adds nobody', () => {
  it.each([
    ['an address without a result', 'https://next-rung.example/about', 'not-a-link'],
    ['a link whose end is missing', ada.slice(0, -9), 'cut-short'],
    ['a changed link', ada.replace(/.(.{12})$/, '_$1'), 'damaged'],
    ['a newer version', 'https://x.example/#/r/9.AAAA', 'newer-version'],
    ['a locked link', '#/k/1.AAknwNqVFzhsi4r0oeAkK1CV', 'locked'],
    ['an invitation', '#/i/1.AAAAAAAA', 'invitation'],
    ['a reply', '#/y/1.AAAAAAAA', 'reply'],
    ['an opening', '#/o/1.AAAAAAAA', 'opening'],
    ['a joint link', '#/j/1.AAAAAAAA', 'joint'],
    ['four areas', aReducedLink(anAssessment(1), 'areas'), 'areas-only'],
    [
      "a manager's answers",
      aLink(anAssessment(1, 'product-director', { rater: 'manager' })),
      'somebody-else',
    ],
  ])('is named with its reason: %s', (_, line, reason) => {
    expect(reasons(`${ada}\n${line}\n${ben}`)).toEqual([[2, reason]]);
    expect(labels(`${ada}\n${line}\n${ben}`)).toEqual(['Ada', 'Ben']);
  });

  it('is apart where its questions are of another edition', () => {
    const { people, otherEditions } = read(`${ada}\n#/r/1.CQHWSgAAAAu5lWI\n${ben}`);
    expect(people).toHaveLength(2);
    expect(otherEditions).toEqual([{ line: 2, reason: 'newer-edition', edition: '9.1' }]);
  });

  it('whatever it is, throws nothing and leaves the others as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const oneLine = noise.replace(/[\r\n]/g, ' ');
        const { people } = read(`${ada}\n${oneLine}\n\n${ben}`);
        expect(people.map(({ label }) => label)).toEqual(['Ada', 'Ben']);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe('Work in turns', () => {
  it('gives what the work gives', async () => {
    const text = Array.from({ length: 50 }, (_, index) => aLink(anAssessment(0), `P${index}`));
    const signal = new AbortController().signal;
    const reading = await inTurns(readTeam(text.join('\n'), edition), { signal });
    expect(reading).toEqual(read(text.join('\n')));
  });

  it('stops when it is told to, and gives nothing', async () => {
    const stop = new AbortController();
    let steps = 0;
    function* endless(): Generator<number, string, void> {
      for (;;) {
        steps += 1;
        if (steps === 3) stop.abort();
        yield steps;
        // A turn is over by the clock.
        const now = performance.now();
        while (performance.now() - now < 5);
      }
    }
    expect(await inTurns(endless(), { signal: stop.signal })).toBeNull();
  });
});
