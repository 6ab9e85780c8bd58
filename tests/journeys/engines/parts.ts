import { answerTo, NO_OPPORTUNITY, SKIPPED } from '../../../src/domain/answerSheet';
import type { Item } from '../../../src/domain/item';
import { en, filled } from '../pages';
import {
  DIRECTOR,
  knownAnswers,
  managerWording,
  ownWording,
  questionsFor,
  titleOf,
  wording,
} from '../questions';
import { rated } from '../twoPeople';
import { button, heading, holding, link, radio } from './shown';
import { PATIENCE_MS, type Shown, type Visitor } from './visitor';

const items = questionsFor(DIRECTOR);
const answers = knownAnswers(DIRECTOR);

/* What people do in the app, in any engine. Each part begins where the one before it ends. */

/** From the landing page to the first question of the short form. */
export async function chooseRole(person: Visitor): Promise<void> {
  await person.click(link(en.landing.start));
  await person.see(heading(en.role.title));
  await person.check(radio(wording.roles[DIRECTOR.role]?.summary));
  await person.check(radio(wording.forms.short?.name));
  await person.click(button(en.role.start));
  await person.click(link(en.warmUp.start));
  await seeQuestion(person, 0);
}

/** Answers every question as `knownAnswers` has it, and goes on to the result. */
export async function answerEverything(person: Visitor): Promise<void> {
  for (const [index, item] of items.entries()) {
    await seeQuestion(person, index);
    const answer = answerTo(answers, item.id);
    if (answer === SKIPPED) await person.click(button(en.quiz.skip));
    else if (answer === NO_OPPORTUNITY) await person.click(button(en.quiz.noOpportunity));
    else await person.click(radio(ownWording.items[item.id]?.options[answer ?? '']?.text));
  }
  await person.click(button(en.ownView.skip));
  await person.see(heading(en.review.title));
  await person.click(link(en.review.result));
  await seeResult(person);
}

/** @param index from 0 */
export async function seeQuestion(person: Visitor, index: number): Promise<void> {
  const stem = ownWording.items[items[index]?.id ?? '']?.stem;
  const place = { position: index + 1, count: items.length };
  await person.see(heading(`${filled(en.quiz.position, place)}: ${stem}`));
}

/** The verdict names the role, and the radar is drawn. */
export async function seeResult(visitor: Visitor): Promise<void> {
  await visitor.see(heading(holding(titleOf(DIRECTOR.role))));
  await visitor.see({ role: 'application', name: /radar/i });
}

/** Answers what a rater is asked first, and looks at the overview. */
export async function rate(manager: Visitor, asked: readonly Item[]): Promise<void> {
  for (const { id } of asked) {
    const texts = managerWording.items[id];
    await manager.see(heading(holding(texts?.stem ?? id)));
    await manager.check(radio(texts?.options[rated[id] ?? '']?.text));
    await manager.click(button(en.quiz.next));
  }
  await manager.click(link(en.rating.all));
}

/** To another page of the app, in the same document. */
export function goTo(visitor: Visitor, address: string): Promise<void> {
  return visitor.run((fragment) => {
    location.hash = fragment;
  }, address);
}

/** What stands in a field once it is what it should be: links are made while one looks. */
export async function valueIn(visitor: Visitor, field: Shown, expected: RegExp): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const value = await visitor.valueOf(field);
    if (expected.test(value)) return value;
  }
  throw new Error(`No ${expected} in ${JSON.stringify(field)}.`);
}

/** The private half of each key, and each salt, that a browser keeps for its 1:1s. */
export function keysOf(visitor: Visitor): Promise<string[]> {
  return visitor.run(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('next-rung');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('oneOnOnes').objectStore('oneOnOnes').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.flatMap(({ secret }) => Object.values<string>(secret ?? {})));
          };
        };
      }),
  );
}
