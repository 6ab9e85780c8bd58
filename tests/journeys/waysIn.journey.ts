import { ADDRESSES, fillDevice, untilThere } from './fullDevice';
import { expect, test } from './journey';
import { layoutOf, untilStill } from './measures';

/** Far from all the others, in what it needs as well. */
const ELSEWHERE = '#/privacy';

test('A page looks the same from outside and from another page', async ({ app, page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  await fillDevice(app);
  for (const [name, address] of Object.entries(ADDRESSES)) {
    await page.goto('about:blank');
    await app.open(address);
    await untilThere(app, name);
    await untilStill(page);
    const fromOutside = await layoutOf(page);
    await page.goto('about:blank');
    await app.open(ELSEWHERE);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await untilThere(app, name);
    await untilStill(page);
    await expect.poll(() => layoutOf(page), name).toEqual(fromOutside);
  }
});
