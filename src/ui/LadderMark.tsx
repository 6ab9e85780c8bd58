/** The mark: two rails, three rungs climbed, and the next one in outline until it is yours. */
export function LadderMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth="2.5" strokeLinecap="square" fill="none">
        <path d="M7 3v22M21 3v22" />
        <path d="M8 21.5h12M8 16.5h12" />
      </g>
      <rect
        x="9.6"
        y="8"
        width="8.8"
        height="4"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
