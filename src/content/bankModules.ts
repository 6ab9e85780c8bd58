import type { CompiledBank } from './compileBank';
import type { Texts } from './wording';

export const BANK = 'virtual:bank';
const TEXTS = 'virtual:bank/texts';
const KINDS = ['wording', 'advice', 'manager', 'calibration'] as const satisfies (keyof Texts)[];
const EDITIONS = 'virtual:bank/editions';

/**
 * The modules that the app imports, by name. One module for each kind of texts in each language,
 * and for each old edition: a reader fetches what is read, in the language that is read, and an old
 * edition with an old link alone.
 */
export function bankModules(compiled: CompiledBank): Map<string, string> {
  const { bank, catalogue, digest, releases } = compiled;
  const texts = textModules(compiled);
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
    [
      TEXTS,
      `export const texts = {\n${KINDS.map((kind) => `${literal(kind)}: ${loaders(texts.filter((one) => one.kind === kind))}`).join(',\n')}\n};`,
    ],
    [EDITIONS, `export const editions = ${loaders(editions)};`],
    ...[...texts, ...editions].map(({ module, code }) => [module, code] as const),
  ]);
}

function textModules({ texts }: CompiledBank) {
  return Object.entries(texts).flatMap(([locale, kinds]) =>
    KINDS.map((kind) => ({
      kind,
      name: locale,
      module: `${BANK}/${kind}/${locale}`,
      code: `export const texts = ${literal(kinds[kind])};`,
    })),
  );
}

/** An object of functions that import, by name. */
function loaders(modules: readonly { name: string; module: string }[]): string {
  const entries = modules.map(
    ({ name, module }) => `  ${literal(name)}: () => import(${literal(module)}),`,
  );
  return ['{', ...entries, '}'].join('\n');
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
