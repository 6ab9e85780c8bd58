import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import styles from './LazyRadar.module.css';

const LARGEST = 640;
/** Narrower than this (CSS pixels), twenty labels would be a blur: the areas are shown instead. */
const ROOM_FOR_ALL = 500;

/** Where a radar will stand: as large as its place, which is held until the chart library is here. */
export function RadarPlace({
  children,
}: {
  /** @param size side of the square, CSS pixels */
  children: (size: number, hasRoomForAll: boolean) => ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const place = ref.current;
    if (!place) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width } = entry.contentRect;
      // Drawing takes long: in short steps, so that a click in between is heard.
      startTransition(() => setWidth(Math.floor(width)));
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  const size = Math.min(LARGEST, width);
  return (
    <div ref={ref} className={styles.place}>
      {size > 0 && children(size, size >= ROOM_FOR_ALL)}
    </div>
  );
}
