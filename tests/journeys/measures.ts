import type { Page } from '@playwright/test';

/** What has to be scrolled to in two directions. Tables may scroll in themselves (WCAG 1.4.10). */
export function whatScrollsSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { documentElement: html } = document;
    // The place of a scrollbar is held beside the page, and is no part of it.
    const { left, right, width } = html.getBoundingClientRect();
    const found: string[] = [];
    if (html.scrollWidth > Math.ceil(width)) {
      found.push(`the page: ${html.scrollWidth} in ${width}`);
      for (const element of document.querySelectorAll('body *')) {
        const box = element.getBoundingClientRect();
        const inScroller = element.parentElement?.closest('section[tabindex="0"], dialog, svg');
        if (!inScroller && (box.right > right + 1 || box.left < left - 1)) {
          found.push(`${element.tagName}.${element.className} ends at ${Math.round(box.right)}`);
        }
      }
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const scrolls = ['auto', 'scroll'].includes(style.overflowX);
      const room = element.clientWidth;
      if (
        scrolls &&
        room > 0 &&
        element.scrollWidth > room + 1 &&
        !element.querySelector('table')
      ) {
        if (!(element instanceof HTMLTextAreaElement)) {
          found.push(`${element.tagName}.${element.className}: ${element.scrollWidth} in ${room}`);
        }
      }
    }
    return found.slice(0, 10);
  });
}

/** Text of which a part is cut off by something that hides what does not fit. */
export function whatIsClipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const holder = node.parentElement;
      if (!holder || !node.nodeValue?.trim() || !holder.checkVisibility()) continue;
      if (holder.closest('[inert], script, style, option, .visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let around: Element | null = holder; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.clipPath !== 'none') break;
        const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow);
        const edge = around.getBoundingClientRect();
        const cut =
          (hides(style.overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
          (hides(style.overflowY) && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1));
        if (cut && !(around instanceof SVGElement && !(around instanceof SVGSVGElement))) {
          found.push(`“${node.nodeValue.slice(0, 40)}” in ${around.tagName}.${around.className}`);
          break;
        }
        if (style.overflowX === 'auto' || style.overflowY === 'auto') break;
        if (style.position === 'fixed') break;
      }
    }
    // A line of text moves along in its field with the caret; what else a field says does not.
    for (const control of document.querySelectorAll('select, input[type]:not([type="text"])')) {
      const tooLong = control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 0;
      if (tooLong && control.checkVisibility() && getComputedStyle(control).clipPath === 'none') {
        found.push(`${control.tagName} “${control.textContent?.slice(0, 40)}”`);
      }
    }
    for (const button of document.querySelectorAll('button')) {
      const range = document.createRange();
      range.selectNodeContents(button);
      const [text, edge] = [range.getBoundingClientRect(), button.getBoundingClientRect()];
      if (text.left < edge.left - 2 || text.right > edge.right + 2) {
        found.push(`BUTTON “${button.textContent?.slice(0, 40)}” sticks out of itself`);
      }
    }
    return found.slice(0, 10);
  });
}

/**
 * Targets smaller than 24 by 24 CSS pixels, without those that WCAG 2.5.8 excepts: links in a sentence,
 * and small ones with a circle of 24 pixels to themselves.
 */
export function whatIsTooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const acts = 'a[href], button, input, select, textarea, summary, [role=button], [role=link]';
    const modal = document.querySelector('dialog[open]');
    const targets = [...(modal ?? document).querySelectorAll<HTMLElement>(acts)]
      .filter((element) => element.checkVisibility() && !element.closest('[inert]'))
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => {
        const boxes = [element, element.closest('label')].flatMap((part) =>
          part ? [part.getBoundingClientRect()] : [],
        );
        const left = Math.min(...boxes.map((box) => box.left));
        const top = Math.min(...boxes.map((box) => box.top));
        const right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return { element, left, top, right, bottom };
      })
      .filter(({ left, right }) => right > left);
    type Target = (typeof targets)[number];
    // Half a pixel may be lost by rounding.
    const isSmall = ({ left, top, right, bottom }: Target) =>
      right - left < LEAST - 0.5 || bottom - top < LEAST - 0.5;
    const isInASentence = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const sentence = element.parentElement?.textContent?.trim() ?? '';
      return sentence.length > (element.textContent?.trim().length ?? 0);
    };
    const centreOf = ({ left, top, right, bottom }: Target) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    });
    const isCrowded = (one: Target) => {
      const { x, y } = centreOf(one);
      return targets.some((other) => {
        if (other.element === one.element || other.element.contains(one.element)) return false;
        if (isSmall(other)) {
          const centre = centreOf(other);
          return Math.hypot(centre.x - x, centre.y - y) < LEAST;
        }
        const nearX = Math.max(other.left, Math.min(x, other.right));
        const nearY = Math.max(other.top, Math.min(y, other.bottom));
        return Math.hypot(nearX - x, nearY - y) < LEAST / 2;
      });
    };
    return targets
      .filter((target) => isSmall(target) && !isInASentence(target) && isCrowded(target))
      .map(({ element, left, top, right, bottom }) => {
        const size = `${Math.round(right - left)} × ${Math.round(bottom - top)}`;
        return `${element.tagName} “${element.textContent?.slice(0, 40)}” ${size}`;
      })
      .slice(0, 10);
  });
}

/** Resolves when nothing has been added or taken away for a while. */
export function untilStill(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const still = () => setTimeout(() => resolve(), 300);
        let timer = still();
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = still();
        }).observe(document, { subtree: true, childList: true });
      }),
  );
}

/** Where everything on the page stands, to the pixel. */
export function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main, main *:not(svg *)')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || !element.checkVisibility()) return [];
      const place = [x + scrollX, y + scrollY, width, height].map(Math.round);
      return [`${element.tagName} ${place.join(' ')} ${element.className}`];
    }),
  );
}
