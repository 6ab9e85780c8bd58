// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { afterEach, describe, expect, it } from 'vitest';
import QrCode from '../../src/ui/QrCode';

afterEach(cleanup);

/** What a camera sees of the code: four pixels a module. */
function photograph(svg: Element): { pixels: Uint8ClampedArray; side: number } {
  const scale = 4;
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

function readBack(text: string): string | undefined {
  render(<QrCode text={text} label="QR code" />);
  const { pixels, side } = photograph(screen.getByRole('img', { name: 'QR code' }));
  cleanup();
  return jsQR(pixels, side, side)?.data;
}

describe('The QR code of a link', () => {
  it('is read back as the very same link, at any length that is offered', () => {
    const payload = fc.stringMatching(/^[\w-]{1,850}$/);
    fc.assert(
      fc.property(fc.constantFrom('r', 'k', 'i'), payload, (letter, text) => {
        const link = `https://example.org/next-rung/#/${letter}/1.${text}`;
        expect(readBack(link)).toBe(link);
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});
