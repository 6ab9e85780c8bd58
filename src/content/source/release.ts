import * as v from 'valibot';
import type { Bank } from '../../domain/bank';
import { digestOf } from '../digest';
import { type Problem, type SourceFile, START } from './problem';

/** One released edition: a file in `questions/editions/`, written once and never changed. */
export interface Release {
  readonly file: string;
  readonly bank: Bank;
  readonly digest: string;
}

// The digest vouches for everything else in the file.
const releaseFile = v.strictObject({
  digest: v.string(),
  bank: v.looseObject({ edition: v.string(), items: v.array(v.looseObject({ id: v.string() })) }),
});

/** Reads a released edition; a problem where it is not as it was released. */
export function readRelease({ path: file, text }: SourceFile): Release | Problem {
  const parsed = v.safeParse(releaseFile, parseJson(text));
  const bank = parsed.success ? (parsed.output.bank as unknown as Bank) : null;
  if (!bank || !parsed.success || parsed.output.digest !== digestOf(bank)) {
    const sentence =
      'This released edition is not as it was released (its digest does not fit). Bring it back from version control; editions are never edited.';
    return { file, ...START, sentence };
  }
  if (file !== `editions/${bank.edition}.json`) {
    return { file, ...START, sentence: `This file holds edition ${bank.edition}; name it so.` };
  }
  return { file, bank, digest: parsed.output.digest };
}

/** The text of an edition's file. */
export function writeRelease(bank: Bank): string {
  return `${JSON.stringify({ digest: digestOf(bank), bank }, null, 1)}\n`;
}

/** Editions before 1 may still be thrown away and released anew. */
export function isDisposable(edition: string): boolean {
  return edition.startsWith('0.');
}

/** Below zero where `one` came before `other`. */
export function compareEditions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/** Released editions, oldest first. */
export function inOrderOfRelease(releases: readonly Release[]): Release[] {
  return [...releases].sort((one, other) => compareEditions(one.bank.edition, other.bank.edition));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
