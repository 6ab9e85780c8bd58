import type {
  Advice,
  CalibrationWording,
  ManagerWording,
  OwnWording,
  Texts,
  Wording,
} from '../wording';
import type { AllTexts } from './allTexts';

/** The texts of one language by when they are read, so that nobody fetches what is not read yet. */
export function textsByKind(all: AllTexts): Texts {
  return {
    wording: wordingIn(all),
    own: ownWordingIn(all),
    advice: adviceIn(all),
    manager: managerWordingIn(all),
    calibration: calibrationIn(all),
  };
}

function wordingIn({ calibration: _, items: __, ...all }: AllTexts): Wording {
  return {
    ...all,
    competencies: mapped(all.competencies, ({ name, short, definition }) => ({
      name,
      short,
      definition,
    })),
  };
}

function ownWordingIn({ items }: AllTexts): OwnWording {
  return {
    items: mapped(items, ({ stem, options }) => ({
      stem,
      options: mapped(options, ({ text }) => ({ text })),
    })),
  };
}

function adviceIn({ competencies, items }: AllTexts): Advice {
  return {
    competencies: mapped(competencies, ({ steps, interview }) => ({ steps, interview })),
    rationales: having(items, ({ options }) => {
      const rationales = having(options, ({ rationale }) => rationale);
      return Object.keys(rationales).length > 0 ? rationales : undefined;
    }),
  };
}

function managerWordingIn({ items }: AllTexts): ManagerWording {
  return {
    items: having(items, ({ managerStem: stem, options }) =>
      stem === undefined
        ? undefined
        : { stem, options: having(options, ({ manager: text }) => text && { text }) },
    ),
  };
}

function calibrationIn({ calibration }: AllTexts): CalibrationWording {
  return { vignettes: calibration };
}

type ById<Entry> = Readonly<Record<string, Entry>>;

function mapped<From, To>(entries: ById<From>, change: (entry: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
}

/** What is found in each entry, without the entries where there is nothing. */
function having<From, To>(
  entries: ById<From>,
  find: (entry: From) => To | undefined | '',
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, entry]) => {
      const found = find(entry);
      return found ? [[id, found]] : [];
    }),
  );
}
