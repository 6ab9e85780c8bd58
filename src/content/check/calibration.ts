import { problemAt } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import { words } from './item';
import { checkTwice, unknownName } from './known';

const VIGNETTES = 2;
const VIGNETTE_WORDS = { least: 25, most: 50 } as const;

/** The two people whom everybody rates before the quiz. Source: domain brief, section e. */
export function checkCalibration({ calibration, competencyIds }: QuestionFiles): Problem[] {
  if (!calibration) return [];
  const { vignettes } = calibration.content;
  const problems = checkTwice(
    calibration,
    vignettes.map(({ id }) => id),
    (index) => ['vignettes', index, 'id'],
  );
  if (calibration.complete && vignettes.length !== VIGNETTES) {
    const sentence = `There have to be ${VIGNETTES} vignettes; here ${vignettes.length === 1 ? 'is' : 'are'} ${vignettes.length}.`;
    problems.push(problemAt(calibration, ['vignettes'], sentence));
  }
  for (const [index, { competency, text }] of vignettes.entries()) {
    const say = (name: string, sentence: string) =>
      problems.push(problemAt(calibration, ['vignettes', index, name], sentence));
    if (!competencyIds.includes(competency)) {
      say('competency', unknownName('competency', competency, competencyIds));
    }
    const count = words(text).length;
    if (count < VIGNETTE_WORDS.least || count > VIGNETTE_WORDS.most) {
      say(
        'text',
        `A vignette has ${VIGNETTE_WORDS.least} to ${VIGNETTE_WORDS.most} words; this one has ${count}.`,
      );
    }
  }
  return problems;
}
