import { type Bank, findItem } from '../../domain/bank';
import type { ByteReader } from '../byteReader';
import { packText } from '../byteReader';
import { normaliseLine, normaliseLines } from '../freeText';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import type { SharedExample, SharedExamples } from './types';

/** Frozen: the order of the parts, and the code points that each may have (as many as the app keeps). */
const PARTS = ['what', 'when', 'effect', 'witness'] as const;
const TIDY: Record<keyof SharedExample, (text: string) => string> = {
  what: (text) => normaliseLines(text, 500),
  when: (text) => normaliseLine(text, 60),
  effect: (text) => normaliseLines(text, 500),
  witness: (text) => normaliseLine(text, 120),
};

/** Examples as they travel: tidied like labels, those without a word left out. */
export function normaliseExamples(examples: SharedExamples): SharedExamples {
  return Object.fromEntries(
    Object.entries(examples).flatMap(([item, example]) => {
      const tidy = normaliseExample(example);
      return isEmpty(tidy) ? [] : [[item, tidy]];
    }),
  );
}

/**
 * One bit per item in ledger order, 1 where an example follows; then their texts.
 * @throws RangeError for an item that this bank does not have
 */
export function packExamples(examples: SharedExamples, bank: Bank): Uint8Array {
  const kept = new Map(Object.entries(normaliseExamples(examples)));
  for (const id of kept.keys()) {
    if (!findItem(bank, id)) throw new RangeError(`This edition has no item "${id}".`);
  }
  return Uint8Array.from([
    ...packDigits(
      bank.items.map((item) => Number(kept.has(item.id))),
      radicesFor(bank),
    ),
    ...bank.items.flatMap((item) => {
      const example = kept.get(item.id);
      return example ? PARTS.flatMap((part) => [...packText(example[part])]) : [];
    }),
  ]);
}

/** The examples that come next; null for none at all, and for texts that this app does not write. */
export function takeExamples(reader: ByteReader, bank: Bank): SharedExamples | null {
  const radices = radicesFor(bank);
  const bits = unpackDigits(reader.take(bytesForRadices(radices)), radices);
  const items = bank.items.filter((_, index) => bits?.[index] === 1);
  const examples = items.map((item) => [item.id, takeExample(reader)] as const);
  if (!examples.length || examples.some(([, example]) => example === null)) return null;
  return Object.fromEntries(examples) as SharedExamples;
}

function takeExample(reader: ByteReader): SharedExample | null {
  const [what, when, effect, witness] = PARTS.map(() => reader.takeText());
  if (what == null || when == null || effect == null || witness == null) return null;
  const example = { what, when, effect, witness };
  const tidy = normaliseExample(example);
  return !isEmpty(example) && PARTS.every((part) => tidy[part] === example[part]) ? example : null;
}

function normaliseExample(example: SharedExample): SharedExample {
  return {
    what: TIDY.what(example.what),
    when: TIDY.when(example.when),
    effect: TIDY.effect(example.effect),
    witness: TIDY.witness(example.witness),
  };
}

function isEmpty(example: SharedExample): boolean {
  return PARTS.every((part) => example[part] === '');
}

function radicesFor(bank: Bank): number[] {
  return bank.items.map(() => 2);
}
