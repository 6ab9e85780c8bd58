import radar from './GapRadar.module.css';
import styles from './Legend.module.css';
import { diamondAt } from './polar';

/** What each line and mark is, told apart by shape as well as colour. */
export function Legend({
  target,
  you,
  band,
  other,
  agreed,
}: {
  target: string;
  you: string;
  band: string;
  other?: string;
  agreed?: string;
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
      {agreed && (
        <li>
          <svg width="36" height="16" aria-hidden="true" focusable="false" className={radar.agreed}>
            <path d="M0 8H11M25 8H36" />
            <polygon points={diamondAt(18, 8)} />
          </svg>
          {agreed}
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
