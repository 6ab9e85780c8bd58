import type { CompiledBank } from './compileBank';

export const BANK = 'virtual:bank';
const WORDINGS = 'virtual:bank/wordings';
const EDITIONS = 'virtual:bank/editions';

/**
 * The modules that the app imports, by name. One module for each language and each old edition:
 * a reader fetches the language that is read, and an old edition with an old link alone.
 */
export function bankModules(compiled: CompiledBank): Map<string, string> {
  const { bank, catalogue, digest, wording, releases } = compiled;
  const wordings = Object.entries(wording).map(([locale, texts]) => ({
    name: locale,
    module: `${BANK}/wording/${locale}`,
    code: `export const wording = ${literal(texts)};`,
  }));
  const editions = releases
    .filter((release) => release.bank.edition !== bank.edition)
    .map((release) => ({
      name: release.bank.edition,
      module: `${BANK}/edition/${release.bank.edition}`,
      code: `export const edition = ${literal({ bank: release.bank, digest: release.digest })};`,
    }));
  return new Map([
    [
      BANK,
      [
        `export const bank = ${literal(bank)};`,
        `export const catalogue = ${literal(catalogue)};`,
        `export const digest = ${literal(digest)};`,
      ].join('\n'),
    ],
    [WORDINGS, loaders('wordings', wordings)],
    [EDITIONS, loaders('editions', editions)],
    ...[...wordings, ...editions].map(({ module, code }) => [module, code] as const),
  ]);
}

function loaders(name: string, modules: readonly { name: string; module: string }[]): string {
  const entries = modules.map(
    ({ name, module }) => `  ${literal(name)}: () => import(${literal(module)}),`,
  );
  return [`export const ${name} = {`, ...entries, '};'].join('\n');
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
