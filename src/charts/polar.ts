export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The angle of an axis in degrees, clockwise from the top. The first axis stands half a step in,
 * so that the areas fill whole sectors and their names the corners.
 */
export function axisAngle(index: number, axes: number): number {
  return ((index + 0.5) * 360) / axes;
}

/** A point at a distance from the centre, the angle in degrees clockwise from the top. */
export function polarPoint(centre: Point, radius: number, angle: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: centre.x + radius * Math.cos(radians), y: centre.y + radius * Math.sin(radians) };
}

/** The corners of a diamond around a point: the mark of what was agreed. */
export function diamondAt(x: number, y: number, radius = 7): string {
  return `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
}

/** An svg path through the points, broken where one is missing; closed if none is. */
export function pathThrough(points: readonly (Point | null)[]): string {
  const from = points.indexOf(null) + 1;
  const whole = from === 0;
  // Start behind a gap, so that the stretch across the first axis stays in one piece.
  const turned = [...points.slice(from), ...points.slice(0, from)];
  let pen = 'M';
  const steps = turned.map((point) => {
    if (!point) {
      pen = 'M';
      return '';
    }
    const step = `${pen}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    pen = 'L';
    return step;
  });
  return steps.join('') + (whole ? 'Z' : '');
}
