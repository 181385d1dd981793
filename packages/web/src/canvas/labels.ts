import { colour } from "./zoomable.js";

export interface Label {
  readonly text: string;
  /** The middle of what it names, and how far from there it is to stand. */
  readonly x: number;
  readonly y: number;
  readonly beside: number;
}

/** What names should not cover, where there is another place for them. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Room {
  readonly most: number;
  /** How wide the canvas is. */
  readonly across: number;
  readonly discs: readonly Disc[];
}

/** A label where it is written: from its left end, at the middle of its height. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly y: number;
}

const SIZE = 12;
const ROOM = 3;
/** Between a name and the edge of the canvas. */
const EDGE = 4;
/** More would take longer than a frame. */
const MOST_DISCS = 400;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Places labels, the most important first: right of what they name or left of it, below or above, where they cover nothing; else
 * where they cover no other label; else nowhere.
 */
export function placedLabels(labels: Iterable<Label>, widthOf: (text: string) => number, room: Room): Placed[] {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  const discs = room.discs.slice(0, MOST_DISCS);
  for (const label of labels) {
    if (placed.length >= room.most) break;
    const width = widthOf(label.text);
    const open = placesOf(label, width).filter(
      ({ left, y }) =>
        left >= EDGE && left + width <= room.across - EDGE && !taken.some((box) => overlap(box, boxOf(left, y, width))),
    );
    const free = open.find(({ left, y }) => !discs.some((disc) => covers(boxOf(left, y, width), disc, label)));
    const place = free ?? open[0];
    if (!place) continue;
    taken.push(boxOf(place.left, place.y, width));
    placed.push({ text: label.text, ...place });
  }
  return placed;
}

function placesOf({ x, y, beside }: Label, width: number): { left: number; y: number }[] {
  const away = beside + SIZE / 2;
  return [
    { left: x + beside, y },
    { left: x - beside - width, y },
    { left: x - width / 2, y: y + away },
    { left: x - width / 2, y: y - away },
  ];
}

function boxOf(left: number, y: number, width: number): Box {
  return [left, y - SIZE / 2 - ROOM, left + width + ROOM, y + SIZE / 2 + ROOM];
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** Whether a disc lies in a box; what the label itself names does not count. */
function covers([left, top, right, bottom]: Box, { x, y, radius }: Disc, named: Label): boolean {
  if (x === named.x && y === named.y) return false;
  return x + radius > left && x - radius < right && y + radius > top && y - radius < bottom;
}

/** Writes labels on a canvas, as many as there is room for. */
export function writeLabels(context: CanvasRenderingContext2D, labels: Iterable<Label>, room: Room): void {
  context.font = `500 ${SIZE}px ${colour("sans")}`;
  context.fillStyle = colour("ink");
  context.strokeStyle = colour("paper");
  context.lineWidth = 3;
  context.lineJoin = "round";
  for (const { text, left, y } of placedLabels(labels, (words) => context.measureText(words).width, room)) {
    context.strokeText(text, left, y + SIZE / 3);
    context.fillText(text, left, y + SIZE / 3);
  }
}
