/** What a page told of one moment. */
export type Told =
  /** A key asked for this option of the question with this heading. */
  | { readonly pressed: Choice }
  /** "Saved on this device" stood there, and these had been seen chosen until then. */
  | { readonly saved: readonly Choice[] };

export interface Choice {
  readonly heading: string;
  readonly option: string;
}

export const TOLD = 'told: ';

/**
 * Runs in a page from its start, and writes into the console what a person sees and does there.
 * @param sentence the words that promise it
 */
export function tellWhatIsSaved({ sentence, told }: { sentence: string; told: string }): void {
  const seen = new Map<string, string>();
  let last = '';
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  const tell = (what: unknown) => console.debug(told + JSON.stringify(what));

  function look(): void {
    const chosen = document.querySelector<HTMLInputElement>('[role=radiogroup] :checked');
    if (chosen) seen.set(heading(), chosen.value);
    const promised = [...document.querySelectorAll('main span')].some(
      ({ textContent }) => textContent === sentence,
    );
    const saved = [...seen].map(([question, option]) => ({ heading: question, option }));
    const now = JSON.stringify(saved);
    if (!promised || now === last) return;
    last = now;
    tell({ saved });
  }
  document.addEventListener(
    'keydown',
    ({ key }) => {
      const options = document.querySelectorAll<HTMLInputElement>('[role=radiogroup] input');
      const option = options[Number(key) - 1]?.value;
      if (option) tell({ pressed: { heading: heading(), option } });
    },
    true,
  );
  const everyFrame = () => {
    look();
    requestAnimationFrame(everyFrame);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  everyFrame();
}

/** What a person may rely on: the options that were called saved, and what they pressed after that. */
export class Promised {
  readonly #saved = new Map<string, string>();
  readonly #later = new Map<string, Set<string>>();

  hear(told: Told): void {
    if ('pressed' in told) {
      const { heading, option } = told.pressed;
      this.#later.set(heading, (this.#later.get(heading) ?? new Set()).add(option));
      return;
    }
    for (const { heading, option } of told.saved) {
      this.#saved.set(heading, option);
      // What was asked for before and seen chosen by now is the same wish.
      const later = this.#later.get(heading);
      if (later && [...later].at(-1) === option) later.clear();
    }
  }

  /** Headings of the questions whose answers were called saved, in the order of answering. */
  get headings(): string[] {
    return [...this.#saved.keys()];
  }

  /** Whether an answer is the one that was called saved, or one asked for after it. */
  isKept(heading: string, answer: string | undefined): boolean {
    if (answer === undefined) return false;
    return this.#saved.get(heading) === answer || (this.#later.get(heading)?.has(answer) ?? false);
  }

  clear(): void {
    this.#saved.clear();
    this.#later.clear();
  }
}
