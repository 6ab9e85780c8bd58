import radar from './GapRadar.module.css';
import styles from './Legend.module.css';

/** What each line and mark is, told apart by shape as well as colour. */
export function Legend({
  target,
  you,
  band,
  other,
}: {
  target: string;
  you: string;
  band: string;
  other?: string;
}) {
  return (
    <ul className={styles.legend} role="list">
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false" className={radar.target}>
          <path d="M0 6H36" />
        </svg>
        {target}
      </li>
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false" className={radar.you}>
          <path d="M0 6H36" />
          <circle cx="18" cy="6" r="4" />
        </svg>
        {you}
      </li>
      {other && (
        <li>
          <svg width="36" height="12" aria-hidden="true" focusable="false" className={radar.other}>
            <path d="M0 6H36" />
            <rect x="14" y="2" width="8" height="8" />
          </svg>
          {other}
        </li>
      )}
      <li>
        <svg width="36" height="12" aria-hidden="true" focusable="false">
          <rect className={radar.band} width="36" height="12" />
        </svg>
        {band}
      </li>
    </ul>
  );
}
