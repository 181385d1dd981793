import { colour } from "./zoomable.js";

export interface Label {
  readonly text: string;
  /** Where it begins, and the middle of its height. */
  readonly x: number;
  readonly y: number;
}

const SIZE = 12;
const ROOM = 3;

/** Writes labels, the most important first, leaving out those that would lie on another one. */
export function writeLabels(context: CanvasRenderingContext2D, labels: Iterable<Label>, most: number): void {
  context.font = `500 ${SIZE}px ${colour("sans")}`;
  context.fillStyle = colour("ink");
  context.strokeStyle = colour("paper");
  context.lineWidth = 3;
  context.lineJoin = "round";
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  for (const { text, x, y } of labels) {
    if (taken.length >= most) return;
    const box = [x, y - SIZE / 2 - ROOM, x + context.measureText(text).width + ROOM, y + SIZE / 2 + ROOM] as const;
    if (taken.some((one) => box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3])) continue;
    taken.push(box);
    context.strokeText(text, x, y + SIZE / 3);
    context.fillText(text, x, y + SIZE / 3);
  }
}
