/** Device pixels for a pixel of the drawing: sharp text. */
const SCALE = 2;
const ALIGNMENTS: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

/**
 * A drawing that stands alone, see `standingAlone`, as PNG. It is drawn shape by shape: as an image it
 * would need an address that the content policy does not allow, and could not have the page's typeface.
 * @param width and height: in the drawing's pixels
 * @throws Error where the browser cannot draw it
 */
export async function pngOf(svg: Element, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.scale(SCALE, SCALE);
  draw(context, svg);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))));
  });
}

function draw(context: CanvasRenderingContext2D, element: Element): void {
  const outline = outlineOf(element);
  if (outline) drawShape(context, element, outline);
  else if (element.localName === 'text') drawText(context, element);
  else if (element.localName === 'g' || element.localName === 'svg') drawGroup(context, element);
}

/** Only a drawing inside a drawing says where it lies; elsewhere both are zero. */
function drawGroup(context: CanvasRenderingContext2D, group: Element): void {
  context.save();
  context.translate(length(group, 'x'), length(group, 'y'));
  for (const child of group.children) draw(context, child);
  context.restore();
}

function outlineOf(element: Element): Path2D | null {
  const said = (name: string) => element.getAttribute(name) ?? '';
  if (element.localName === 'path') return new Path2D(said('d'));
  if (element.localName === 'polygon') return new Path2D(`M${said('points')}Z`);
  const path = new Path2D();
  if (element.localName === 'circle') {
    const [x, y, radius] = [length(element, 'cx'), length(element, 'cy'), length(element, 'r')];
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return path;
  }
  if (element.localName !== 'rect') return null;
  const [width, height] = [length(element, 'width'), length(element, 'height')];
  path.rect(length(element, 'x'), length(element, 'y'), width, height);
  return path;
}

function drawShape(context: CanvasRenderingContext2D, element: Element, path: Path2D): void {
  const fill = element.getAttribute('fill') ?? 'black';
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.globalAlpha = length(element, 'fill-opacity', 1);
    context.fill(path);
    context.globalAlpha = 1;
  }
  const stroke = element.getAttribute('stroke') ?? 'none';
  if (stroke === 'none') return;
  const dashes = element.getAttribute('stroke-dasharray')?.split(/[\s,]+/) ?? [];
  context.strokeStyle = stroke;
  context.lineWidth = length(element, 'stroke-width', 1);
  context.setLineDash(dashes.map((dash) => Number.parseFloat(dash)));
  context.lineCap = element.getAttribute('stroke-linecap') === 'round' ? 'round' : 'butt';
  context.stroke(path);
}

/** A text is one line, or a line for each of its parts. */
function drawText(context: CanvasRenderingContext2D, text: Element): void {
  const said = (name: string) => text.getAttribute(name) ?? '';
  const size = length(text, 'font-size', 16);
  context.font = [
    said('font-style') || 'normal',
    said('font-weight') || '400',
    `${size}px`,
    said('font-family') || 'sans-serif',
  ].join(' ');
  context.textAlign = ALIGNMENTS[said('text-anchor')] ?? 'left';
  context.fillStyle = said('fill') || 'black';
  const parts = text.children.length > 0 ? [...text.children] : [text];
  let y = length(text, 'y');
  for (const part of parts) {
    y += length(part, 'dy', 0, size);
    context.fillText(part.textContent ?? '', length(part, 'x', length(text, 'x')), y);
  }
}

/** A number of pixels; where an attribute is counted in em, `em` says how many one is. */
function length(element: Element, name: string, otherwise = 0, em = 1): number {
  const said = element.getAttribute(name) ?? '';
  const value = Number.parseFloat(said);
  if (Number.isNaN(value)) return otherwise;
  return said.endsWith('em') ? value * em : value;
}
