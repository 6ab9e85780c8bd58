import type { CompiledBank } from './compileBank';
import type { Texts } from './wording';

export const BANK = 'virtual:bank';
const STRUCTURE = 'virtual:bank/structure';
const TEXTS = 'virtual:bank/texts';
const KINDS = [
  'wording',
  'own',
  'advice',
  'manager',
  'calibration',
] as const satisfies (keyof Texts)[];
const EDITIONS = 'virtual:bank/editions';

export interface BankModule {
  /** Data is fetched when somebody asks for it, and its text is JSON; all else is code. */
  readonly holds: 'code' | 'data';
  readonly text: string;
}

/**
 * The modules that the app imports, by name. One of data for each kind of texts in each language,
 * and for each old edition: a reader fetches what is read, in the language that is read, and an old
 * edition with an old link alone.
 */
export function bankModules(compiled: CompiledBank): Map<string, BankModule> {
  const { bank, catalogue, digest, releases } = compiled;
  const modules = new Map<string, BankModule>();
  const addCode = (name: string, ...lines: string[]) =>
    modules.set(name, { holds: 'code', text: lines.join('\n') });
  const addData = (name: string, data: unknown) => {
    modules.set(name, { holds: 'data', text: literal(data) });
    return name;
  };

  addCode(
    BANK,
    `import load, { held } from ${literal(addData(STRUCTURE, { bank, catalogue, digest }))};`,
    'export let { bank, catalogue, digest } = held ?? {};',
    'export const take = (loaded) => void ({ bank, catalogue, digest } = loaded);',
    'export { load };',
  );

  const texts = Object.entries(compiled.texts).flatMap(([locale, kinds]) =>
    KINDS.map((kind) => ({
      kind,
      key: locale,
      module: addData(`${BANK}/${kind}/${locale}`, kinds[kind]),
    })),
  );
  const byKind = KINDS.map((kind) => ({ kind, texts: texts.filter((one) => one.kind === kind) }));
  addCode(
    TEXTS,
    ...byKind.flatMap(({ kind, texts }) => loaders(kind, texts)),
    `export const texts = { ${KINDS.join(', ')} };`,
  );

  const editions = releases
    .map(({ bank, digest }) => ({ bank, digest }))
    .filter((release) => release.bank.edition !== bank.edition)
    .map((release) => ({
      key: release.bank.edition,
      module: addData(`${BANK}/edition/${release.bank.edition}`, release),
    }));
  addCode(EDITIONS, ...loaders('editions', editions), 'export { editions };');
  return modules;
}

/** Declares an object of functions that load, by key. */
function loaders(name: string, modules: readonly { key: string; module: string }[]): string[] {
  return [
    ...modules.map(({ module }, index) => `import ${name}${index} from ${literal(module)};`),
    `const ${name} = {`,
    ...modules.map(({ key }, index) => `  ${literal(key)}: ${name}${index},`),
    '};',
  ];
}

function literal(value: unknown): string {
  return JSON.stringify(value);
}
