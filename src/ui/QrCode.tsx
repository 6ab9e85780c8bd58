import encodeQR from 'qr';
import { useMemo } from 'react';
import styles from './LinkOut.module.css';

/**
 * A QR code as one path, dark on light in either theme: cameras want it so. A run of dark modules is one
 * stroke of the path, so that no hairline of light shows between them at odd sizes.
 */
export default function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
    return { path: rows.map(runsOf).join(''), size: rows.length };
  }, [text]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.qrLight} />
      <path d={path} className={styles.qrDark} />
    </svg>
  );
}

/** The dark runs of one row, each a rectangle of height one. */
function runsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
