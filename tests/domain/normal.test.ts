import { describe, expect, it } from 'vitest';
import { normalCdf, normalFromByte } from '../../src/domain/normal';

describe('The normal distribution', () => {
  // Source of the values: NIST/SEMATECH e-Handbook, 1.3.6.7.1, to more digits.
  it.each([
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [0.841621, 0.8],
    [1, 0.8413447460685429],
    [1.036433, 0.85],
    [1.96, 0.9750021048517795],
    [3, 0.9986501019683699],
  ])('has the known share below %d', (z, share) => {
    expect(normalCdf(z)).toBeCloseTo(share, 6);
    expect(normalCdf(-z)).toBeCloseTo(1 - share, 6);
  });

  it('is exact to far more than is ever shown', () => {
    expect(normalCdf(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalCdf(-1.96)).toBeCloseTo(0.0249978951482205, 14);
  });

  it('rises with z and stays between 0 and 1', () => {
    let before = 0;
    for (let z = -12; z <= 12; z += 0.25) {
      const share = normalCdf(z);
      expect(share).toBeGreaterThanOrEqual(before);
      expect(share).toBeLessThanOrEqual(1);
      before = share;
    }
  });
});

describe('A draw from eight random bits', () => {
  const draws = Array.from({ length: 256 }, (_, byte) => normalFromByte(byte));

  it('rises with the byte and mirrors around zero', () => {
    expect(draws).toEqual([...draws].sort((a, b) => a - b));
    expect(draws.map((draw) => -draw).reverse()).toEqual(draws);
  });

  it('lies where the normal distribution puts that byte', () => {
    for (const [byte, draw] of draws.entries()) {
      expect(normalCdf(draw)).toBeCloseTo((byte + 0.5) / 256, 4);
    }
  });

  it('varies as a standard normal does, to half a percent', () => {
    const variance = draws.reduce((sum, draw) => sum + draw * draw, 0) / draws.length;
    expect(variance).toBeGreaterThan(0.99);
    expect(variance).toBeLessThan(1);
  });
});
