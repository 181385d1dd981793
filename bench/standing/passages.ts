import { createHash } from "node:crypto";

/** `tuned` is no half: passages written later, all of them for tuning. */
export type Half = "tune" | "report" | "tuned";

/** One passage of examples/standing.jsonl or bench/standing/tuned/, with what a careful reader takes from it. */
export interface Passage {
  id: string;
  half: Half;
  text: string;
  /** The words that name the event, the cue of the statement, or what is said where no cue says so. */
  target: { kind: "event" | "statement" | "content"; anchor: [number, number] };
  /** All that a careful reader would let pass. */
  standing: string[];
  /** Events only. */
  modality: string[];
  /** The words that set the standing. */
  because: [number, number][];
  /** Of a statement: who says it. */
  source?: [number, number];
  /** What is said. */
  content?: [number, number][];
  /** The cue of the statement that passes it on. */
  within?: [number, number];
}

/** Reads lines of passages; `half` says for each id where it belongs. Throws with the line's number where one does not fit. */
export function passages(source: string, half: (id: string) => Half = halfOf): Passage[] {
  return source.split("\n").flatMap((line, at) => {
    if (!line.trim()) return [];
    const passage: Omit<Passage, "standing" | "modality"> & {
      standing: string | string[];
      modality?: string | string[];
    } = JSON.parse(line);
    const { id, text, target, source, content = [], within } = passage;
    if (passage.half !== half(id)) throw new Error(`line ${at + 1}: ${id} belongs in the half "${half(id)}"`);
    const marked = [
      target.anchor,
      ...passage.because,
      ...content,
      ...(source ? [source] : []),
      ...(within ? [within] : []),
    ];
    for (const [start, end] of marked) {
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
