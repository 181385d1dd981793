import { colour } from "./zoomable.js";

export interface Label {
  readonly text: string;
  /** Where it begins, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  /** Where it ends instead, where there is no room for it to the right. */
  readonly end?: number;
}

const SIZE = 12;
const ROOM = 3;

/** Writes labels on a canvas so wide, the most important first, leaving out those that would lie on another one. */
export function writeLabels(
  context: CanvasRenderingContext2D,
  labels: Iterable<Label>,
  most: number,
  across = Number.POSITIVE_INFINITY,
): void {
  context.font = `500 ${SIZE}px ${colour("sans")}`;
  context.fillStyle = colour("ink");
  context.strokeStyle = colour("paper");
  context.lineWidth = 3;
  context.lineJoin = "round";
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  for (const { text, x: start, y, end } of labels) {
    if (taken.length >= most) return;
    const { width } = context.measureText(text);
    const x = end !== undefined && start + width > across && end > width ? end - width : start;
    const box = [x, y - SIZE / 2 - ROOM, x + width + ROOM, y + SIZE / 2 + ROOM] as const;
    if (taken.some((one) => box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3])) continue;
    taken.push(box);
    context.strokeText(text, x, y + SIZE / 3);
    context.fillText(text, x, y + SIZE / 3);
  }
}
