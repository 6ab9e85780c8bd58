declare module 'virtual:bank' {
  export const bank: import('../domain/bank').Bank;
  export const catalogue: import('./catalogue').Catalogue;
  export const digest: string;
}

declare module 'virtual:bank/wordings' {
  /** By locale; English is there for certain. */
  export const wordings: Readonly<
    Record<string, () => Promise<{ wording: import('./wording').Wording }>>
  >;
}

declare module 'virtual:bank/editions' {
  /** Released editions other than the present one, by name. */
  export const editions: Readonly<
    Record<string, () => Promise<{ edition: import('./bank').Edition }>>
  >;
}
