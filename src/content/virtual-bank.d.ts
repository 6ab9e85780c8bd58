declare module 'virtual:bank' {
  interface Structure {
    readonly bank: import('../domain/bank').Bank;
    readonly catalogue: import('./catalogue').Catalogue;
    readonly digest: string;
  }
  export const bank: Structure['bank'];
  export const catalogue: Structure['catalogue'];
  export const digest: Structure['digest'];
  export function load(): Promise<Structure>;
  /** Puts what was loaded into the three above. */
  export function take(loaded: Structure): void;
}

declare module 'virtual:bank/texts' {
  type Texts = import('./wording').Texts;
  /** What loads them, by kind and locale; English is there for certain. */
  export const texts: {
    readonly [Kind in keyof Texts]: Readonly<Record<string, () => Promise<Texts[Kind]>>>;
  };
}

declare module 'virtual:bank/editions' {
  /** What loads released editions other than the present one, by name. */
  export const editions: Readonly<Record<string, () => Promise<import('./bank').Edition>>>;
}
