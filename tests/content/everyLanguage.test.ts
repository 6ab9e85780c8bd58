import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bank, loadManagerWording, loadOwnWording, locales } from '../../src/content/bank';
import { compileBank, type SourceFile } from '../../src/content/compileBank';
import { ENGLISH } from '../../src/content/locales';
import { readQuestions } from '../../src/content/readQuestions';
import type { ItemWording } from '../../src/content/wording';
import { countedLevel } from '../../src/domain/answerSheet';
import type { Bank } from '../../src/domain/bank';
import type { Item } from '../../src/domain/item';
import { optionOrder } from '../../src/domain/optionOrder';
import { assessReadiness } from '../../src/domain/readiness';
import { isLocale, isPseudo, LOCALES } from '../../src/i18n/locales';
import { pseudo } from '../../src/i18n/pseudo';
import { preloadManagerWording } from '../../src/i18n/useManagerWording';
import { preloadOwnWording } from '../../src/i18n/useWording';
import { tinyQuestions } from '../fixtures/tinyQuestions';
import { noteTrust } from '../trust/share';

/** Two people, who see the options in different orders. */
const SEEDS = [1, 20261122];

type Part = 'text' | 'manager';
type Shown = Readonly<Record<string, Pick<ItemWording, 'options'> | undefined>>;

/** The questions as their authors wrote them, past all of our own code. */
interface Authored {
  readonly id: string;
  readonly options: readonly { id: string; level: number; text: string; manager?: string }[];
}
type Translated = Readonly<
  Record<string, { options?: Record<string, { text?: string; manager?: string }> }>
>;

function authoredIn(sources: readonly SourceFile[]): Authored[] {
  return sources
    .filter(({ path }) => path.startsWith('competencies/'))
    .flatMap(({ text }) => parse(text).items as Authored[]);
}

/** What stands beside the strongest level of a question, in the author's file and its translations. */
function strongestText(
  { id, options }: Authored,
  part: Part,
  sources: readonly SourceFile[],
  locale: string,
): string | undefined {
  const strongest = options.toSorted((one, other) => other.level - one.level)[0];
  if (!strongest) return undefined;
  const english = part === 'text' ? strongest.text : strongest.manager;
  if (isLocale(locale) && isPseudo(locale)) return english && pseudo(english, locale);
  const translated = sources
    .filter(({ path }) => path.startsWith(`translations/${locale}/`))
    .map(({ text }) => (parse(text)?.items ?? {}) as Translated)
    .map((items) => items[id]?.options?.[strongest.id]?.[part])
    .find((text) => text !== undefined);
  return translated ?? english;
}

/** The options that somebody reads as this text, out of those that a page lists for them. */
function readAs(text: string, item: Item, shown: Shown, seed: number): string[] {
  const options = shown[item.id]?.options ?? {};
  return optionOrder(item, seed)
    .filter(({ id }) => options[id]?.text === text)
    .map(({ id }) => id);
}

/** Every question whose strongest text leads to something else than its highest level, in words. */
function misread(
  questions: Bank,
  sources: readonly SourceFile[],
  locale: string,
  part: Part,
  shown: Shown,
): { readonly count: number; readonly wrong: string[]; readonly sheet: Record<string, string> } {
  const wrong: string[] = [];
  const sheet: Record<string, string> = {};
  let count = 0;
  for (const authored of authoredIn(sources)) {
    const text = strongestText(authored, part, sources, locale);
    const item = questions.items.find(({ id }) => id === authored.id);
    if (text === undefined) continue;
    const highest = Math.max(...authored.options.map(({ level }) => level));
    for (const seed of SEEDS) {
      count += 1;
      const [chosen, ...others] = item ? readAs(text, item, shown, seed) : [];
      const level = item && chosen ? countedLevel(item, chosen) : null;
      if (others.length > 0) wrong.push(`${locale} ${authored.id}: two options say "${text}"`);
      else if (level !== highest) wrong.push(`${locale} ${authored.id}: "${text}" counts ${level}`);
      else if (chosen) sheet[authored.id] = chosen;
    }
  }
  return { count, wrong, sheet };
}

/** Numbers are the same in every language; two options that changed places seldom have the same. */
function numbersIn(text: string): string {
  const numbers = text.normalize('NFKC').match(/\d[\d.,\s]*/g) ?? [];
  return numbers
    .map((number) => number.replace(/\D/g, ''))
    .sort()
    .join();
}

const sources = readQuestions(fileURLToPath(new URL('../../questions', import.meta.url)));
const languages = [...new Set([...LOCALES.map(({ code }) => code), ...locales])];

const ownWordingIn = (locale: string) =>
  isLocale(locale) ? preloadOwnWording(locale) : loadOwnWording(locale);
const managerWordingIn = (locale: string) =>
  isLocale(locale) ? preloadManagerWording(locale) : loadManagerWording(locale);

describe('In every language', () => {
  it.each(languages)(
    'Trust 4: the strongest option of every question, by its visible text, scores as in English: %s',
    async (locale) => {
      const own = misread(bank, sources, locale, 'text', (await ownWordingIn(locale)).items);
      const others = misread(
        bank,
        sources,
        locale,
        'manager',
        (await managerWordingIn(locale)).items,
      );
      const english = misread(bank, sources, ENGLISH, 'text', (await ownWordingIn(ENGLISH)).items);
      const wrong = [...own.wrong, ...others.wrong];
      noteTrust({
        number: 4,
        engine: 'node',
        count: own.count + others.count,
        failures: wrong.length,
      });
      expect(wrong).toEqual([]);
      expect(own.count).toBe(SEEDS.length * bank.items.length);
      const askedOfRaters = bank.items.filter(({ type }) => type === 'anchor');
      expect(others.count).toBe(SEEDS.length * askedOfRaters.length);
      for (const { id } of bank.roles) {
        const target = { role: id, stage: null, contexts: [] };
        expect(assessReadiness(bank, target, own.sheet, 'full')).toEqual(
          assessReadiness(bank, target, english.sheet, 'full'),
        );
      }
    },
  );

  it.each(languages)('every option keeps the numbers of its English text: %s', async (locale) => {
    const [english, translated] = [await ownWordingIn(ENGLISH), await ownWordingIn(locale)];
    const changed = bank.items.flatMap(({ id, options }) =>
      options
        .map((option) => ({
          was: english.items[id]?.options[option.id]?.text ?? '',
          is: translated.items[id]?.options[option.id]?.text ?? '',
        }))
        .filter(({ was, is }) => numbersIn(was) !== '' && numbersIn(was) !== numbersIn(is)),
    );
    expect(changed).toEqual([]);
  });
});

describe('A translation', () => {
  const german = (text: string): SourceFile[] => [
    ...tinyQuestions,
    { path: 'translations/de/a.yaml', text: `items: { clarity-a1: { options: ${text} } }` },
  ];
  const misreadIn = (files: readonly SourceFile[]) => {
    const { compiled } = compileBank(files);
    const { de } = compiled?.texts ?? {};
    if (!compiled || !de) throw new Error('The translation does not compile.');
    return misread(compiled.bank, files, 'de', 'text', de.own.items).wrong;
  };

  it('is read by its own words', () => {
    expect(misreadIn(german('{ f: { text: Ich schrieb alle Seiten. } }'))).toEqual([]);
  });

  it('in which two options say the same is noticed', () => {
    const same = '{ e: { text: Alle Seiten. }, f: { text: Alle Seiten. } }';
    expect(misreadIn(german(same))).toContainEqual('de clarity-a1: two options say "Alle Seiten."');
  });
});
