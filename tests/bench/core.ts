/** What is measured without a browser; built by `buildCore`. */
export { bank, digest } from '../../src/content/bank';
export { isAnswerTo } from '../../src/domain/answerSheet';
export { itemsOfAssessment } from '../../src/domain/assessment';
export { assessReadiness, climbLadder, judgeAnswers } from '../../src/domain/readiness';
export { decodeResult } from '../../src/link/decodeResult';
export { encodeLink } from '../../src/link/encodeLink';
