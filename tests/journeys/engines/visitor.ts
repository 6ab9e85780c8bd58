import type { Engine } from '../../trust/catalogue';

export type BrowserEngine = Exclude<Engine, 'node'>;

/** Something on a page as a person finds it: what a screen reader calls it, or text that stands there. */
export type Shown =
  | string
  | {
      readonly role:
        | 'alert'
        | 'application'
        | 'button'
        | 'checkbox'
        | 'combobox'
        | 'dialog'
        | 'heading'
        | 'link'
        | 'radio'
        | 'searchbox'
        | 'table'
        | 'textbox';
      readonly name: string | RegExp;
    };

/** What an engine is able to do under automation, beyond opening pages and using them. */
export interface Abilities {
  /** To be without a network while its process goes on. */
  readonly offline: boolean;
  /** To be started on a profile of its own, killed, and started there again. */
  readonly profile: boolean;
  /** To name every request that a page makes, wherever it goes. */
  readonly requests: boolean;
}

/** A request as the browser tells of it. */
export interface AskedFor {
  readonly url: string;
  readonly method: string;
  readonly body: string;
  readonly referrer: string;
}

/**
 * Somebody with a browser, in any of the three engines. Everything that looks for something waits
 * until it is there and throws after ten seconds. Names and texts in words are whole ones; the first
 * of several is meant.
 */
export interface Visitor {
  readonly engine: BrowserEngine;
  readonly can: Abilities;

  /** Opens an address of the app in a new document: `#/start`, or a whole address. */
  open(address?: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, which sees its arguments alone; a promise is waited for. */
  run<Args extends readonly unknown[], Result>(
    task: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;

  /** Waits until something is visible. */
  see(what: Shown): Promise<void>;
  /** Whether it is visible now. */
  sees(what: Shown): Promise<boolean>;
  click(what: Shown): Promise<void>;
  /** Ticks a checkbox or chooses a radio, unless it is chosen already. */
  check(what: Shown): Promise<void>;
  /** Replaces what stands in a field. */
  fill(what: Shown, text: string): Promise<void>;
  /** Chooses an option of a select by its value. */
  choose(what: Shown, value: string): Promise<void>;
  valueOf(what: Shown): Promise<string>;
  /** One key by its name (`Enter`, `Tab`, `Escape`, `Space`) or one character, where the focus is. */
  press(key: string): Promise<void>;
  /** The visible text of the page's main part. */
  text(): Promise<string>;

  resize(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** A picture of the window as a PNG file. */
  picture(file: string): Promise<void>;
  /** What pages did that none may do: errors in the console, and breaches of the content policy. */
  complaints(): Promise<readonly string[]>;
  /** Every request of every page so far. @throws Error in an engine that does not name them. */
  requests(): readonly AskedFor[];

  /** @throws Error in an engine without that ability. */
  offline(without: boolean): Promise<void>;
  /** SIGKILL to all of the browser's processes. @throws Error without a profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A call of a function as source text, for a page to run. */
export function callOf(task: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${task})(...${JSON.stringify(args)})`;
}
