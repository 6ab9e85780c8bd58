const SVG = 'http://www.w3.org/2000/svg';

/** What a stylesheet says about a drawing, and a drawing can say itself. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
] as const;
const TYPE = ['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'] as const;
/** What holds unless something else is said. */
const USUAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};
const KEPT = new Set(['d', 'x', 'y', 'dx', 'dy', 'cx', 'cy', 'r', 'width', 'height', 'points']);
const SHAPES = new Set(['svg', 'g', 'path', 'circle', 'rect', 'polygon', 'line', 'text', 'tspan']);

/**
 * A drawing on the page as an element that stands alone: shapes and texts with their computed paint, and
 * nothing that a chart library left for pointers and screen readers.
 */
export function standingAlone(drawn: Element): Element {
  const copy = document.createElementNS(SVG, drawn.localName);
  for (const { name, value } of drawn.attributes)
    if (KEPT.has(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(drawn);
  // Groups only hold; texts inherit their type, so that parts of a text need none.
  const said = { text: [...PAINT, ...TYPE], tspan: [], g: [], svg: [] }[drawn.localName] ?? PAINT;
  for (const name of said) {
    const value = style.getPropertyValue(name);
    if (value && value !== USUAL[name]) copy.setAttribute(name, value);
  }
  for (const child of drawn.childNodes) {
    if (child instanceof Element) {
      if (SHAPES.has(child.localName)) copy.append(standingAlone(child));
    } else if (child.nodeType === Node.TEXT_NODE) {
      copy.append(child.cloneNode());
    }
  }
  return copy;
}

/** The text of an svg file. */
export function textOfSvg(svg: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
