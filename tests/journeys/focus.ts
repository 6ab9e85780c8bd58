import { expect, type Locator, type Page } from '@playwright/test';

/** Tab until it has focus, as somebody does who cannot point; every stop on the way can be seen. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key);
    expect(await page.evaluate(whatIsWrongWithFocus)).toBeNull();
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

/** What keeps a person from seeing where they are; null where nothing does. */
function whatIsWrongWithFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const name = `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
  // A row shows the focus of the radio in it.
  const shown = [focused, focused.closest('label')].some((element) => {
    const style = element && getComputedStyle(element);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });
  if (!shown) return `${name}: its focus cannot be seen`;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const free =
    top &&
    (focused.contains(top) || top.contains(focused) || focused.closest('label')?.contains(top));
  return free ? null : `${name}: covered by ${top?.outerHTML.slice(0, 80)}`;
}
