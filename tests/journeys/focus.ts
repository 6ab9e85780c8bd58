import { expect, type Locator, type Page } from '@playwright/test';

/** Tab until it has focus, as somebody does who cannot point; every stop on the way can be seen. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key);
    stopsSeen += 1;
    expect(await whatIsWrongWithFocus(page)).toBeNull();
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

let stopsSeen = 0;

/** How many stops of the focus this worker has looked at since it was asked last. */
export function takeStops(): number {
  const stops = stopsSeen;
  stopsSeen = 0;
  return stops;
}

/**
 * What keeps a person from seeing where they are: no outline, one too faint (WCAG 1.4.11 asks 3 : 1),
 * or something over a part of it. Null where nothing does.
 */
export function whatIsWrongWithFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const label = focused.closest('label');
    const name = `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;

    // A row shows the focus of the radio in it, and a date field that of its parts.
    const outlined = [focused, label].find((element) => {
      const style = element && getComputedStyle(element);
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    if (!outlined) return `${name}: its focus cannot be seen`;
    const grounds: string[] = [];
    for (let at = outlined.parentElement; at; at = at.parentElement) {
      grounds.unshift(getComputedStyle(at).backgroundColor);
    }
    const ring = getComputedStyle(outlined).outlineColor;
    const [faint, strong] = [luminance(grounds), luminance([...grounds, ring])].sort(
      (one, other) => one - other,
    ) as [number, number];
    const contrast = (strong + 0.05) / (faint + 0.05);
    if (contrast < 3) return `${name}: its outline has a contrast of ${contrast.toFixed(2)}`;

    const { left, top, right, bottom } =
      focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const inset = 2;
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
    ].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    if (places.length === 0) return `${name}: out of sight`;
    for (const [x = 0, y = 0] of places) {
      const over = document.elementFromPoint(x, y);
      const isItself =
        over && (focused.contains(over) || over.contains(focused) || label?.contains(over));
      if (!isItself) return `${name}: covered by ${over?.outerHTML.slice(0, 80)}`;
    }
    return null;

    /** Relative luminance of colours painted over each other, the last one on top. */
    function luminance(colours: readonly string[]): number {
      const canvas = document.createElement('canvas');
      canvas.width = 1;
      canvas.height = 1;
      const paint = canvas.getContext('2d', { willReadFrequently: true });
      if (!paint) throw new Error('No canvas.');
      for (const colour of colours) {
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map(
        (part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        },
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
