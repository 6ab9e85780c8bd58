import { useEffect, useState } from 'react';
import { meetingCode } from '../../link/oneOnOne/opening';

/** The six digits that both sides see; null until they are computed, or without a reply. */
export function useMeetingCode(fingerprint: string, replyHash: string | null): string | null {
  const [code, setCode] = useState<string | null>(null);

  useEffect(() => {
    let wanted = true;
    setCode(null);
    if (replyHash === null) return;
    meetingCode(fingerprint, replyHash).then(
      (computed) => {
        if (wanted) setCode(computed);
      },
      // Without WebCrypto there is no code, and the page has said so already.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [fingerprint, replyHash]);
  return code;
}
