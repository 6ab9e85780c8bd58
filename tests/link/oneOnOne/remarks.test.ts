import { describe, expect, it } from 'vitest';
import { normaliseRemark } from '../../../src/link/oneOnOne/remarks';

describe('A remark', () => {
  it('travels with either of its parts', () => {
    expect(normaliseRemark({ what: ' Led  the bet ', when: '' })).toEqual({
      what: 'Led the bet',
      when: '',
    });
    expect(normaliseRemark({ what: '', when: 'In May\n' })).toEqual({ what: '', when: 'In May' });
  });

  it('keeps the line breaks of what happened, and none of when', () => {
    expect(normaliseRemark({ what: 'One\r\nTwo', when: 'May\nJune' })).toEqual({
      what: 'One\nTwo',
      when: 'May June',
    });
  });

  it('does not where nothing is left of it', () => {
    expect(normaliseRemark({ what: ' \n ', when: '\u0000' })).toBeNull();
  });
});
