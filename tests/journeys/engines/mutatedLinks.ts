/** A link, and all that its page says. */
export interface Original {
  readonly link: string;
  readonly text: string;
}

/** What the app says where it shows nobody's result. */
export interface Sentences {
  readonly landing: string;
  /** Headings of the pages that refuse a link, or ask for a passphrase. */
  readonly refusals: readonly string[];
}

/** What became of a mutated link; `wrong` comes with what stood there instead. */
export interface Outcome {
  readonly mutated: string;
  readonly said: 'right' | 'refused' | 'landing' | 'wrong';
  readonly shown: string;
}

/* These run in the page, so each holds all that it needs. */

/** Opens links in the running app, one after the other, and reads their whole pages. */
export async function readOriginals(links: readonly string[]): Promise<Original[]> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const textOf = () => {
    const page = document.querySelector('main')?.cloneNode(true) as Element | undefined;
    for (const drawing of page?.querySelectorAll('svg') ?? []) drawing.remove();
    return page?.textContent ?? '';
  };
  const originals: Original[] = [];
  for (const link of links) {
    location.hash = link;
    // What comes late has come when nothing has changed for a while.
    let text = '';
    for (let still = 0; still < 6; still++) {
      await pause(100);
      const now = textOf();
      if (now !== text) still = 0;
      text = now;
    }
    originals.push({ link, text });
  }
  return originals;
}

/**
 * Opens each mutated link in the running app, from the landing page, so that nothing of the one before
 * is left, and waits until the page says what it may.
 */
export async function openMutated(
  texts: readonly { readonly original: Original; readonly mutated: string }[],
  { landing, refusals }: Sentences,
): Promise<Outcome[]> {
  const PATIENCE_MS = 15_000;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const title = () => document.querySelector('main h1')?.textContent ?? '';
  const textOf = () => {
    const page = document.querySelector('main')?.cloneNode(true) as Element | undefined;
    for (const drawing of page?.querySelectorAll('svg') ?? []) drawing.remove();
    return page?.textContent ?? '';
  };
  const judge = (expected: string): Outcome['said'] => {
    const text = textOf();
    if (text === expected) return 'right';
    // A refusal is a heading and at least a sentence.
    if (refusals.includes(title()) && text.length > title().length + 40) return 'refused';
    const asksForNothing = ['', '#', '#/'].includes(location.hash);
    return asksForNothing && title() === landing ? 'landing' : 'wrong';
  };
  const outcomes: Outcome[] = [];
  for (const { original, mutated } of texts) {
    location.hash = '#/';
    for (let end = Date.now() + PATIENCE_MS; title() !== landing && Date.now() < end; ) {
      await pause(2);
    }
    location.hash = mutated;
    let said: Outcome['said'] = 'wrong';
    for (let end = Date.now() + PATIENCE_MS; said === 'wrong' && Date.now() < end; ) {
      await pause(5);
      said = judge(original.text);
    }
    outcomes.push({ mutated, said, shown: said === 'wrong' ? textOf().slice(0, 300) : '' });
  }
  return outcomes;
}
