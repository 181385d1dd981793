import type { Correction } from "../api/answers.js";

/** A piece of a sentence; with `to`, a way to what it names. */
export interface Piece {
  readonly words: string;
  readonly to?: string;
}

/** A correction as a sentence. */
export function tell(correction: Correction): Piece[] {
  switch (correction.action) {
    case "change": {
      const set = Object.entries(correction.set).map(([name, value]) => `${name} ${changed(name, value)}`);
      return [fact(correction.ref), { words: ` has ${set.join(", ")}` }];
    }
    case "reject":
      return [fact(correction.ref), { words: " is misread" }];
    case "split-story":
      return [...listed(correction.events.map(fact)), { words: " is a story of its own" }];
    case "merge-stories":
      return [story(correction.a), { words: " and " }, story(correction.b), { words: " are one story" }];
    case "merge-actors":
      return [actor(correction.a), { words: " and " }, actor(correction.b), { words: " are one actor" }];
    case "split-actor":
      return [
        { words: "somebody in " },
        fact(correction.entity),
        { words: " is another than " },
        actor(correction.actor),
      ];
    case "verify":
    case "refute": {
      const of = correction.of.includes("#") ? fact(correction.of) : story(correction.of);
      return [of, { words: ` is ${correction.action === "verify" ? "verified" : "refuted"}: ` }, page(correction.link)];
    }
  }
}

function fact(ref: string): Piece {
  const at = ref.lastIndexOf("#");
  const [report, id] = [ref.slice(0, at), ref.slice(at + 1)];
  return { words: ref, to: `/reports/${encodeURIComponent(report)}?fact=${encodeURIComponent(id)}` };
}

function story(id: string): Piece {
  return { words: `story ${id}`, to: `/stories/${encodeURIComponent(id)}` };
}

function actor(id: string): Piece {
  return { words: `actor ${id}`, to: `/actors/${encodeURIComponent(id)}` };
}

/** Only pages: whatever else a link may be, it is shown as words. */
function page(link: string): Piece {
  return /^https?:\/\//.test(link) ? { words: link, to: link } : { words: link };
}

function listed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => (at ? [{ words: ", " }, piece] : [piece]));
}

/** Our own words are shown plain, those of the report as quotations. */
function changed(name: string, value: string | readonly string[] | null): string {
  if (typeof value === "string" && OURS.includes(name)) return value.toLowerCase().replaceAll("-", " ");
  const words = typeof value === "string" ? [value] : (value ?? []);
  return words.length ? words.map((one) => `“${one}”`).join(", ") : "none";
}

const OURS = ["type", "modality", "standing"];

/** The id that an address of ours, or an id by itself, names: people copy either. */
export function idIn(words: string): string {
  const [, id] = /\/(?:stories|actors)\/([^/?#\s]+)/.exec(words) ?? [];
  return id === undefined ? words.trim() : decodeURIComponent(id);
}
