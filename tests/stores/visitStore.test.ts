import { describe, expect, it, vi } from 'vitest';
import { createVisitStore, type Visit } from '../../src/stores/createVisitStore';
import { tinyBank } from '../fixtures/tinyBank';
import { openTab, startOnAnEmptyDevice } from '../storage/device';
import { lead } from './page';

startOnAnEmptyDevice();

const visit: Visit = {
  shared: {
    assessment: {
      edition: '0.1',
      rater: 'self',
      form: 'short',
      askedRole: 'lead',
      target: lead,
      answers: { 'clarity-a1': 'c' },
    },
    label: 'Ada',
  },
  edition: { bank: tinyBank, digest: '0'.repeat(64) },
  link: '#/r/1.abc',
};

describe('a visit', () => {
  it('writes nothing, not even an opened database', () => {
    const open = vi.fn(() => openTab());
    const store = createVisitStore(open, () => undefined);
    store.getState().openVisit(visit);
    expect(store.getState().visit).toBe(visit);
    store.getState().closeVisit();
    expect(store.getState().visit).toBeNull();
    expect(open).not.toHaveBeenCalled();
  });

  it('is kept as one read-only copy, however often it is kept', async () => {
    const storage = await openTab();
    const hearKept = vi.fn();
    const store = createVisitStore(async () => storage, hearKept);
    store.getState().openVisit(visit);
    await Promise.all([store.getState().keepCopy(), store.getState().keepCopy()]);
    expect(store.getState().kept).toBe('saved');
    store.getState().closeVisit();
    store.getState().openVisit({ ...visit });
    await store.getState().keepCopy();
    const { entries } = await storage.listAssessments();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      answered: 1,
      assessment: { origin: 'link', link: '#/r/1.abc', label: 'Ada', target: lead },
    });
    expect(store.getState().kept).toBe('saved');
    expect(hearKept).toHaveBeenCalled();
  });

  it('that is not there cannot be kept', async () => {
    const store = createVisitStore(
      () => openTab(),
      () => undefined,
    );
    await store.getState().keepCopy();
    expect(store.getState().kept).toBeNull();
  });

  it('says when it could not be kept', async () => {
    const store = createVisitStore(
      () => Promise.reject(new Error('no storage')),
      () => undefined,
    );
    store.getState().openVisit(visit);
    await store.getState().keepCopy();
    expect(store.getState().kept).toBe('failed');
  });
});
