import type { Item, Option } from '../../domain/item';
import { bankOf, releasedItems } from '../compile/bankOf';
import type { CompetencyFile } from '../definition';
import { type Authored, problemAt, problemAtKey } from '../source/authored';
import { type Problem, START } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import { compareEditions, inOrderOfRelease, isDisposable, type Release } from '../source/release';
import { changesBetween } from './changes';

/**
 * What has been released stays: links name items and options by their place, and say which
 * edition scored them. Released items keep their keys for ever, and an edition its whole bank.
 */
export function checkLedger(files: QuestionFiles): Problem[] {
  return [...checkReleasedItems(files), ...checkEdition(files)];
}

function checkReleasedItems({ releases, competencies, competencyIds }: QuestionFiles): Problem[] {
  return [...releasedItems(releases).values()].flatMap((released) => {
    const found = competencies.flatMap((file) =>
      file.content.items.flatMap((item, index) =>
        item.id === released.id ? [{ file, item, index }] : [],
      ),
    )[0];
    if (!found) return missing(released, competencies, competencyIds);
    const { file, item, index } = found;
    const changes = [
      ...(file.content.id === released.competency
        ? []
        : [`measured "${released.competency}", not "${file.content.id}"`]),
      ...(item.type === released.type ? [] : [`was of type ${released.type}, not ${item.type}`]),
      ...(keys(item.options) === keys(released.options)
        ? []
        : [`had the keys ${keys(released.options)}, not ${keys(item.options)}`]),
    ];
    return changes.map((change) =>
      problemAt(
        file,
        ['items', index],
        `"${released.id}" has been released and ${change}. Put that back; if the change is wanted, keep this question with "retired: true" and write the new question under a new id.`,
      ),
    );
  });
}

function missing(
  { id, competency }: Item,
  competencies: readonly Authored<CompetencyFile>[],
  competencyIds: readonly string[],
): Problem[] {
  const file = competencies.find(({ content }) => content.id === competency);
  // It may be the very question that was left out for its shape.
  if (file ? !file.complete : competencyIds.includes(competency)) return [];
  const sentence = `The question "${id}" has been released and is gone. Bring it back and keep it with "retired: true"; links still hold answers to it. A new question gets a new id.`;
  return file
    ? [problemAtKey(file, ['items'], sentence)]
    : [{ file: `competencies/${competency}.yaml`, ...START, sentence }];
}

/** Options in the order of their ids: `a=0 b=1`. */
function keys(options: readonly Option[]): string {
  return options
    .map(({ id, level }) => `${id}=${level}`)
    .sort()
    .join(' ');
}

function checkEdition(files: QuestionFiles): Problem[] {
  const { bank, releases, complete } = files;
  if (!bank) return [];
  const edition = bank.content.edition;
  const newest = inOrderOfRelease(releases).at(-1);
  if (newest && compareEditions(edition, newest.bank.edition) < 0) {
    const sentence = `Edition ${newest.bank.edition} has been released already; this cannot go back to ${edition}.`;
    return [problemAt(bank, ['edition'], sentence)];
  }
  const release = releases.find((candidate) => candidate.bank.edition === edition);
  // With parts left out the comparison would name what the author did not change.
  return release && complete ? checkUnchanged(files, release) : [];
}

function checkUnchanged(files: QuestionFiles, release: Release): Problem[] {
  if (!files.bank) return [];
  const present = bankOf({
    bank: files.bank.content,
    competencies: files.competencies.map(({ content }) => content),
    roles: files.roles.map(({ content }) => content),
    releases: files.releases,
  });
  const known = new Set(present.items.map(({ id }) => id));
  const remedy = isDisposable(present.edition)
    ? 'Raise "edition" in bank.yaml and run "npm run bank -- --release"; or, as editions before 1 may be thrown away, run "npm run bank -- --release --force".'
    : 'Raise "edition" in bank.yaml and run "npm run bank -- --release".';
  return changesBetween(release.bank, present)
    .filter(({ path }) => !isTold(path, known))
    .map(({ path, sentence }) => ({
      ...placeOf(files, path),
      sentence: `Edition ${present.edition} is released, but ${sentence}. ${remedy}`,
    }));

  function isTold([section, id = '', part]: readonly string[], known: ReadonlySet<string>) {
    return section === 'items' && (!known.has(id) || (part !== undefined && part !== 'forms'));
  }
}

/** Where in the files a part of the bank is written. */
function placeOf(files: QuestionFiles, path: readonly string[]): Omit<Problem, 'sentence'> {
  const [section = '', id = '', ...rest] = path;
  const withoutSentence = ({ sentence: _, ...place }: Problem) => place;
  const role = files.roles.find(({ content }) => content.id === id);
  if (section === 'roles' && role) return withoutSentence(problemAt(role, rest, ''));
  if (section === 'items') {
    for (const file of files.competencies) {
      const index = file.content.items.findIndex((item) => item.id === id);
      if (index >= 0) return withoutSentence(problemAt(file, ['items', index, ...rest], ''));
    }
  }
  const { bank } = files;
  if (!bank) return { file: 'bank.yaml', ...START };
  if (section === 'constants')
    return withoutSentence(problemAt(bank, ['scoring', id, ...rest], ''));
  const list =
    section === 'areas' ? bank.content.areas : section === 'contexts' ? bank.content.contexts : [];
  const index = list.findIndex((entry) => entry.id === id);
  return withoutSentence(problemAt(bank, index >= 0 ? [section, index, ...rest] : ['edition'], ''));
}
