declare module 'virtual:bank' {
  export const bank: import('../domain/bank').Bank;
  export const catalogue: import('./catalogue').Catalogue;
  export const digest: string;
}

declare module 'virtual:bank/texts' {
  type Texts = import('./wording').Texts;
  /** By kind and locale; English is there for certain. */
  export const texts: {
    readonly [Kind in keyof Texts]: Readonly<Record<string, () => Promise<{ texts: Texts[Kind] }>>>;
  };
}

declare module 'virtual:bank/editions' {
  /** Released editions other than the present one, by name. */
  export const editions: Readonly<
    Record<string, () => Promise<{ edition: import('./bank').Edition }>>
  >;
}
