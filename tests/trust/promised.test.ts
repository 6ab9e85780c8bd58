import { expect, it } from 'vitest';
import { Promised } from '../journeys/engines/shownAsSaved';

const one = (option: string) => ({ heading: 'One?', option });

it('What was called saved must be there, exactly', () => {
  const promised = new Promised();
  promised.hear({ pressed: one('a') });
  expect(promised.headings).toEqual([]);
  promised.hear({ saved: [one('a')] });
  expect(promised.headings).toEqual(['One?']);
  expect(promised.isKept('One?', 'a')).toBe(true);
  expect(promised.isKept('One?', 'b')).toBe(false);
  expect(promised.isKept('One?', undefined)).toBe(false);
});

it('What was asked for after that may be there instead, until it is called saved itself', () => {
  const promised = new Promised();
  promised.hear({ saved: [one('a')] });
  promised.hear({ pressed: one('b') });
  expect(promised.isKept('One?', 'a')).toBe(true);
  expect(promised.isKept('One?', 'b')).toBe(true);
  promised.hear({ saved: [one('b')] });
  expect(promised.isKept('One?', 'a')).toBe(false);
  expect(promised.isKept('One?', 'b')).toBe(true);
});
