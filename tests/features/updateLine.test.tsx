// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import UpdateLine from '../../src/features/version/UpdateLine';
import { assessmentStore } from '../../src/stores/assessmentStore';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { en } from '../fixtures/englishTexts';
import { startOnAnEmptyPage } from './page';

describe('The line that tells of a new version', () => {
  startOnAnEmptyPage();

  it('offers it where everything is on the disk', () => {
    render(<UpdateLine newer="waiting" />);
    expect(screen.getByRole('status').textContent).toContain(en.update.waiting);
    expect(screen.getByRole('button', { name: en.update.now })).toBeTruthy();
  });

  it.each(['failed', 'memory'] as const)(
    'offers nothing that would lose what is on the page alone (%s)',
    (saving) => {
      assessmentStore.setState({ saving });
      const { container, unmount } = render(<UpdateLine newer="taken" />);
      expect(container.textContent).toBe('');
      unmount();
      assessmentStore.setState({ saving: 'saved' });
      oneOnOneStore.setState({ saving });
      expect(render(<UpdateLine newer="taken" />).container.textContent).toBe('');
      oneOnOneStore.setState({ saving: 'saved' });
    },
  );
});
