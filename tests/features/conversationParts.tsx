import { act } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';
import { preloadManagerWording } from '../../src/i18n/useManagerWording';
import { openReply } from '../../src/link/oneOnOne/reply';
import { oneOnOneStore } from '../../src/stores/oneOnOneStore';
import { aReply, edition, openFinished, replies, theInvitation } from './oneOnOneParts';

/** What a conversation's page needs besides: the manager's wording, and a place without a size. */
export function forConversations(): void {
  beforeEach(async () => {
    await preloadManagerWording('en');
    // Charts are looked at in a browser; jsdom gives nothing a size.
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
}

/** A finished assessment with an opened reply. @returns the conversation's id */
export async function haveReply(
  options: Parameters<typeof openFinished>[0] = {},
  { self = 'Anna', rater = 'Tom', option = 2 } = {},
): Promise<string> {
  const assessment = await openFinished(options);
  const { invite, keepReply } = oneOnOneStore.getState();
  const id = await invite(assessment, edition, 'links', self);
  const known = await theInvitation();
  const sealed = await aReply(known, { option, label: rater });
  const privateKey = oneOnOneStore.getState().oneOnOnes.find(({ oneOnOne }) => oneOnOne.id === id)
    ?.oneOnOne.secret?.privateKey;
  const opened = await openReply(
    sealed.text,
    [{ ...known, privateKey: privateKey ?? '' }],
    [edition],
  );
  if (!opened.ok) throw new Error(opened.problem.kind);
  await keepReply(opened.value);
  const reply = replies()[0];
  if (!reply) throw new Error('No reply was kept.');
  return reply.id;
}

/** The files that the page hands to the browser from here on. */
export function catchFiles(): { readonly name: string; readonly text: () => Promise<string> }[] {
  const files: { name: string; text: () => Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = last;
    if (this.download && blob) files.push({ name: this.download, text: () => textOf(blob) });
  });
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  return files;
}

/** jsdom's blobs have no `text()`. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob);
  });
}

/** Lets what was started (storage, cryptography, files fetched late) come to an end. */
export async function settle(until: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !until(); turn += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
    });
  }
}
