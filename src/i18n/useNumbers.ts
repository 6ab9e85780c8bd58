import { formattingLanguage } from './locales';
import { useTranslation } from './useTranslation';

// The browser's first format takes long, whatever its language: by itself, while other files are still
// on their way, and not in the middle of drawing.
setTimeout(() => new Intl.NumberFormat());

type Write = (value: number) => string;

export interface Numbers {
  /** Whole numbers: counts, levels. */
  readonly whole: Write;
  /** One decimal, as results show it. */
  readonly tenths: Write;
  /** The same with a plus or a minus, for a difference. */
  readonly signedTenths: Write;
  readonly hundredths: Write;
  /** All the digits that a constant has. */
  readonly exact: Write;
  /** Percent with a decimal where there is one. */
  readonly percent: Write;
  readonly wholePercent: Write;
}

/** Formats are dear to make, and a result asks for them in a hundred places. */
const made = new Map<string, Numbers>();

/** Numbers in the digits of the language, each as exactly as its place needs. */
export function useNumbers(): Numbers {
  const language = formattingLanguage(useTranslation().language);
  const numbers = made.get(language) ?? numbersIn(language);
  made.set(language, numbers);
  return numbers;
}

function numbersIn(language: string): Numbers {
  const written = (options: Intl.NumberFormatOptions): Write => {
    // Few pages need all of them.
    let format: Intl.NumberFormat | undefined;
    return (value) => {
      format ??= new Intl.NumberFormat(language, options);
      return format.format(value);
    };
  };
  return {
    whole: written({ maximumFractionDigits: 0 }),
    tenths: written({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    signedTenths: written({
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
    hundredths: written({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    exact: written({ maximumFractionDigits: 6 }),
    percent: written({ style: 'percent', maximumFractionDigits: 1 }),
    wholePercent: written({ style: 'percent', maximumFractionDigits: 0 }),
  };
}
