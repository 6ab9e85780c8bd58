import { describe, expect, it } from 'vitest';
import { SKIPPED } from '../../src/domain/answerSheet';
import { itemsOfAssessment } from '../../src/domain/assessment';
import { courseOf } from '../../src/domain/course';
import type { Asked } from '../../src/domain/formCourse';
import { RATER_FORM } from '../../src/domain/raterForm';
import { shippedBank as bank } from './shippedBank';

const DIRECTOR = { role: 'product-director', stage: null, contexts: [] };
const asked = (changes: Partial<Asked> = {}): Asked => ({
  form: 'short',
  askedRole: DIRECTOR.role,
  target: DIRECTOR,
  answers: {},
  ...changes,
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Answers what comes next with its option at a place, as often as there is a next. */
function walk(place: number, goOn = false, target = DIRECTOR) {
  let answers: Record<string, string> = {};
  const steps = [];
  for (;;) {
    const course = courseOf(bank, asked({ form: 'adaptive', target, answers }), goOn);
    steps.push(course);
    if (!course.next) return { steps, course, answers };
    answers = { ...answers, [course.next.id]: course.next.options[place]?.id ?? '' };
  }
}

describe('The course of a form', () => {
  it('has all its items from the start, and the first open one is next', () => {
    const items = itemsOfAssessment(bank, asked());
    const answers = { [items[0]?.id ?? '']: 'a', [items[1]?.id ?? '']: SKIPPED };
    const course = courseOf(bank, asked({ answers }));
    expect(ids(course.items)).toEqual(ids(items));
    expect(course).toMatchObject({ next: items[2], total: items.length, stop: null });
  });

  it('ends when everything has an answer', () => {
    const items = itemsOfAssessment(bank, asked());
    const answers = Object.fromEntries(ids(items).map((id) => [id, SKIPPED]));
    expect(courseOf(bank, asked({ answers }))).toMatchObject({ next: null, stop: 'all-asked' });
  });

  it('is that of the rater’s form for somebody who rates', () => {
    const { items } = courseOf(bank, asked({ form: RATER_FORM }));
    expect(items.length).toBeLessThanOrEqual(30);
    expect(items.every(({ type }) => type === 'anchor')).toBe(true);
  });
});

describe('The course of the adaptive form', () => {
  it('has what was asked and what comes next, and does not say how many there will be', () => {
    const { steps, answers } = walk(1);
    const order = Object.keys(answers);
    for (const [index, { items, next, total, stop }] of steps.slice(0, -1).entries()) {
      expect(ids(items)).toContain(next?.id);
      expect(ids(items).toSorted()).toEqual(order.slice(0, index + 1).toSorted());
      expect([total, stop]).toEqual([null, null]);
    }
  });

  it('stops with a reason, and has then asked what was answered', () => {
    const { course, answers } = walk(4);
    expect(course).toMatchObject({ next: null, total: null });
    expect(course.stop).not.toBeNull();
    expect(ids(course.items).toSorted()).toEqual(Object.keys(answers).toSorted());
  });

  it('asks on where somebody wants that', () => {
    const { answers } = walk(4);
    expect(courseOf(bank, asked({ form: 'adaptive', answers })).next).toBeNull();
    expect(courseOf(bank, asked({ form: 'adaptive', answers }), true).next).not.toBeNull();
  });

  it('is that of the role it was started for, whatever it is held against', () => {
    const first = courseOf(bank, asked({ form: 'adaptive', askedRole: 'vp-product' })).next;
    const other = courseOf(
      bank,
      asked({
        form: 'adaptive',
        askedRole: 'vp-product',
        target: { ...DIRECTOR, role: 'associate-pm' },
      }),
    ).next;
    expect(other).toBe(first);
  });
});
