import { createHash } from "node:crypto";

export type Half = "tune" | "report";

/** One passage of examples/standing.jsonl, with what a careful reader takes from it. */
export interface Passage {
  id: string;
  half: Half;
  text: string;
  /** The words that name the event, or the cue of the statement. */
  target: { kind: "event" | "statement"; anchor: [number, number] };
  /** All that a careful reader would let pass. */
  standing: string[];
  /** Events only. */
  modality: string[];
  /** The words that set the standing. */
  because: [number, number][];
}

/** Reads the lines of examples/standing.jsonl. Throws with the line's number where one does not fit. */
export function passages(source: string): Passage[] {
  return source.split("\n").flatMap((line, at) => {
    if (!line.trim()) return [];
    const passage: Omit<Passage, "standing" | "modality"> & {
      standing: string | string[];
      modality?: string | string[];
    } = JSON.parse(line);
    const { id, half, text, target } = passage;
    if (half !== halfOf(id)) throw new Error(`line ${at + 1}: ${id} belongs in the half "${halfOf(id)}"`);
    for (const [start, end] of [target.anchor, ...passage.because]) {
      if (!(0 <= start && start < end && end <= text.length))
        throw new Error(`line ${at + 1}: ${start}-${end} is no span`);
    }
    return [{ ...passage, standing: [passage.standing].flat(), modality: [passage.modality ?? []].flat() }];
  });
}

/** Which half a passage belongs to, by nothing but its id. */
export function halfOf(id: string): Half {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0 ? "tune" : "report";
}
