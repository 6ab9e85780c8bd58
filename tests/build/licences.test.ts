import { describe, expect, it } from 'vitest';
import { isPermissive, licencesText } from '../../src/build/licences';

describe('A licence', () => {
  it.each(['MIT', 'ISC', 'OFL-1.1', '(MIT OR GPL-3.0)', 'MIT AND ISC AND BSD-3-Clause'])(
    '%s asks for no more than to be named',
    (identifier) => expect(isPermissive(identifier)).toBe(true),
  );

  it.each(['', 'GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED', 'MPL-2.0'])(
    '"%s" is not known to be permissive',
    (identifier) => expect(isPermissive(identifier)).toBe(false),
  );
});

describe('The file of licences', () => {
  const one = { name: 'one', version: '1.0.0', identifier: 'MIT', text: 'The words of one.' };

  it('holds our own and each of the others once', () => {
    const text = licencesText('Our words.', [one, { ...one, name: 'another' }, one]);
    expect(text.match(/^# .*$/gm)).toEqual([
      '# Next Rung (MIT)',
      '# another 1.0.0 (MIT)',
      '# one 1.0.0 (MIT)',
    ]);
    expect(text).toContain('Our words.');
    expect(text).toContain('The words of one.');
  });

  it.each([
    ['without words', { ...one, text: '' }],
    ['without a name for it', { name: 'one', version: '1.0.0', text: 'Words.' }],
    ['of another kind', { ...one, identifier: 'GPL-3.0' }],
  ])('is not made with a licence %s', (_, shipped) => {
    expect(() => licencesText('Our words.', [shipped])).toThrow(/missing or not permissive: one/);
  });
});
