import { useCallback, useEffect, useRef, useState } from 'react';
import { bank, digest } from '../../content/bank';
import { linesIn, type Person, type Progress, type Reading, readTeam } from './readTeam';
import { inTurns } from './takingTurns';
import {
  type Against,
  countRoles,
  drawTeam,
  type RoleCounts,
  type TeamPicture,
} from './teamPicture';

/** What is being worked on, and how far it has come. */
export interface Work extends Progress {
  readonly what: 'reading' | 'drawing' | 'counting';
}

const NOBODY: readonly Person[] = [];

/**
 * Reads a pasted text and draws the team in it, in short turns. Everything lives in the page's memory;
 * what a new text or another target makes idle is stopped, and the picture before it stays until then.
 */
export function useTeam(against: Against) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [picture, setPicture] = useState<TeamPicture | null>(null);
  const [counts, setCounts] = useState<RoleCounts | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const readingNow = useRef(new AbortController());
  const drawingNow = useRef(new AbortController());
  const people = reading?.people ?? NOBODY;

  const stopReading = useCallback(() => {
    readingNow.current.abort();
    setWork((now) => (now?.what === 'reading' ? null : now));
  }, []);
  useEffect(() => stopReading, [stopReading]);

  const read = useCallback(async (text: string) => {
    const { signal } = renewed(readingNow);
    const onProgress = (progress: Progress) => setWork({ what: 'reading', ...progress });
    onProgress({ done: 0, of: linesIn(text) });
    const found = await inTurns(readTeam(text, { bank, digest }), { signal, onProgress });
    if (!found) return;
    // Where there is somebody, the effect below goes on from here.
    setWork(found.people.length ? { what: 'drawing', done: 0, of: found.people.length } : null);
    setReading(found);
  }, []);
  const clear = useCallback(() => {
    stopReading();
    setReading(null);
    setWork(null);
  }, [stopReading]);

  useEffect(() => {
    if (people.length === 0) {
      setPicture(null);
      setCounts(null);
      return;
    }
    const { signal } = renewed(drawingNow);
    // A text that is being read meanwhile has more to say about it.
    const tell = (next: Work | null) =>
      setWork((now) =>
        now?.what === 'reading' && !readingNow.current.signal.aborted ? now : next,
      );
    const turns = (what: Work['what']) => ({
      signal,
      onProgress: (progress: Progress) => tell({ what, ...progress }),
    });
    async function draw() {
      const drawn = await inTurns(drawTeam(bank, people, against), turns('drawing'));
      if (!drawn) return;
      setPicture(drawn);
      tell({ what: 'counting', done: 0, of: people.length });
      const counted = await inTurns(countRoles(bank, people, against), turns('counting'));
      if (!counted) return;
      setCounts(counted);
      tell(null);
    }
    void draw();
    return () => drawingNow.current.abort();
  }, [people, against]);

  const areOfPicture = counts?.people === picture?.people && counts?.against === picture?.against;
  return {
    reading,
    picture,
    /** Null until the picture's own have been counted. */
    counts: areOfPicture ? counts : null,
    work,
    read,
    stopReading,
    clear,
  };
}

/** Stops what was under way, for the next to start. */
function renewed(work: { current: AbortController }): AbortController {
  work.current.abort();
  work.current = new AbortController();
  return work.current;
}
