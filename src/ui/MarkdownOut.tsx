import { useRef, useState } from 'react';
import { Button } from './Button';
import styles from './MarkdownOut.module.css';
import { fileName, saveFile } from './saveFile';

/** Copies or saves a page as Markdown, which is made when it is asked for. */
export function MarkdownOut({
  make,
  file,
  texts,
}: {
  make: () => Promise<string>;
  /** What the file is called after, as in `fileName`. */
  file: string;
  texts: {
    readonly copy: string;
    readonly save: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly saved: string;
    readonly failed: string;
    readonly byHand: string;
  };
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyFailed' | 'saved' | 'failed' | null>(null);
  const [byHand, setByHand] = useState('');

  async function copy() {
    const markdown = await make().catch(() => null);
    if (markdown === null) return setSaid('failed');
    try {
      await navigator.clipboard.writeText(markdown);
      setByHand('');
      setSaid('copied');
    } catch {
      // Denied, or not served securely: the person can still copy by hand.
      setByHand(markdown);
      setSaid('copyFailed');
      requestAnimationFrame(() => area.current?.select());
    }
  }

  async function save() {
    const markdown = await make().catch(() => null);
    if (markdown === null) return setSaid('failed');
    saveFile(fileName(file, 'md'), markdown, 'text/markdown');
    setSaid('saved');
  }

  return (
    <div className={styles.out}>
      <div className="row">
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button onClick={() => void save()}>{texts.save}</Button>
      </div>
      <p role="status">{said && texts[said]}</p>
      {byHand && (
        <textarea
          ref={area}
          className={styles.byHand}
          aria-label={texts.byHand}
          readOnly
          rows={8}
          dir="auto"
          value={byHand}
        />
      )}
    </div>
  );
}
