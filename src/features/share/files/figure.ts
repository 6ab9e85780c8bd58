import { standingAlone } from './drawnSvg';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEAD = 48;
const LINE = 26;

/** A picture of a radar: a drawing that stands alone, and its size in pixels. */
export interface Figure {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
}

/**
 * One picture out of what is drawn in a place: a heading, the radar below it, a line for each entry of
 * the legend, a line of small print.
 * @param size side of the radar in pixels
 */
export function figureOf(place: Element, size: number): Figure {
  const [radar] = place.querySelectorAll('svg');
  const heading = place.querySelector('h4');
  const entries = [...place.querySelectorAll('li')];
  const footer = place.querySelector('footer');
  const width = size + 2 * MARGIN;
  const radarTop = MARGIN + HEAD;
  const legendTop = radarTop + size + MARGIN;
  const footerTop = legendTop + entries.length * LINE + LINE;
  const height = footerTop + MARGIN;

  const svg = create('svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  svg.append(create('rect', { width, height, fill: getComputedStyle(place).backgroundColor }));
  const title = create('title', {});
  title.textContent = heading?.textContent ?? '';
  svg.prepend(title);
  if (heading) svg.append(lineOf(heading, MARGIN, MARGIN + 26));
  if (radar) svg.append(at(standingAlone(radar), MARGIN, radarTop));
  for (const [index, entry] of entries.entries()) {
    const y = legendTop + index * LINE;
    const sample = entry.querySelector('svg');
    if (sample) svg.append(at(standingAlone(sample), MARGIN, y));
    svg.append(lineOf(entry, MARGIN + 48, y + 11));
  }
  if (footer) svg.append(lineOf(footer, MARGIN, footerTop));
  return { svg, width, height };
}

/** The words of an element on the page as one line of a drawing, in its own type and colour. */
function lineOf(element: Element, x: number, y: number): Element {
  const { color, fontFamily, fontSize, fontWeight } = getComputedStyle(element);
  const line = create('text', {
    ...{ x, y, fill: color },
    ...{ 'font-family': fontFamily, 'font-size': fontSize, 'font-weight': fontWeight },
  });
  line.textContent = element.textContent;
  return line;
}

/** A drawing inside another one, at its place. */
function at(drawing: Element, x: number, y: number): Element {
  drawing.setAttribute('x', String(x));
  drawing.setAttribute('y', String(y));
  drawing.setAttribute('overflow', 'visible');
  return drawing;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
