import { expect, it } from 'vitest';
import { differences } from '../../src/cli/differences';

const build = new Map([
  ['assets/a.js', '1'],
  ['index.html', '2'],
]);

it('Two builds with the same files do not differ', () => {
  expect(differences(build, new Map([...build].reverse()))).toEqual([]);
});

it('Two builds differ by a byte, by a name, by a file more or less', () => {
  const other = new Map([
    ['assets/b.js', '1'],
    ['index.html', '3'],
  ]);
  expect(differences(build, other)).toEqual([
    'assets/a.js is in the first build alone',
    'assets/b.js is in the second build alone',
    'index.html has other bytes',
  ]);
});
