// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadAdvice } from '../../src/content/bank';
import { Plan } from '../../src/features/results/Plan';
import { show, startOnAnEmptyPage } from './page';

startOnAnEmptyPage();

const noop = () => {};
const step = { competency: 'culture-and-change', required: 4, gate: true } as const;

describe('The plan', () => {
  it('says for a gap what to practise, what to ask for and what would convince', async () => {
    await show(<Plan steps={[{ ...step, kind: 'gap', from: 2, to: 3 }]} onAgain={noop} />);
    const advice = (await loadAdvice('en')).competencies['culture-and-change']?.steps[2];
    const article = within(screen.getByRole('article'));
    for (const text of [advice?.practice, advice?.assignment, advice?.evidence]) {
      expect(article.getByText(String(text))).toBeDefined();
    }
  });

  it('asks for the assignment first where the opportunity was missing', async () => {
    await show(<Plan steps={[{ ...step, kind: 'assignment', from: 0, to: 1 }]} onAgain={noop} />);
    const advice = (await loadAdvice('en')).competencies['culture-and-change']?.steps[0];
    expect(screen.getByText(String(advice?.assignment))).toBeDefined();
    expect(screen.queryByText(String(advice?.practice))).toBeNull();
  });
});
