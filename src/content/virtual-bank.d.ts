declare module 'virtual:bank' {
  export const bank: import('../domain/bank').Bank;
  export const catalogue: import('./catalogue').Catalogue;
  export const digest: string;
  /** Resolves when the three above are here. */
  export const bankIsHere: Promise<void>;
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
