import type { Span, Zone } from "sayso-record";
import type { Part, Window } from "./windows.js";

/** A sentence of a report. */
export interface Bounds {
  readonly span: Span;
  readonly zone: Zone;
  readonly paragraph: number;
  /** Its words, `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** The sentences of a report as the network has them begin; those of the splitter, but where the network was asked and says otherwise. */
export class SentencesRead {
  readonly #words: readonly { span: Span }[];
  readonly #split: readonly Bounds[];
  readonly #read: Bounds[] = [];

  /** `split`: the sentences that windows were made of. */
  constructor(words: readonly { span: Span }[], split: readonly Bounds[]) {
    this.#words = words;
    this.#split = split;
  }

  get all(): readonly Bounds[] {
    return this.#read;
  }

  /**
   * Takes the next window with what the network says of each of its words, 1 where a part begins; gives the parts that
   * the window has then. A sentence that was cut for its length stays one.
   */
  add(window: Window, begins: ArrayLike<number>): Part[] {
    const parts: Part[] = [];
    let next = 0;
    let first = window.first;
    for (let word = window.first; word < window.end; word++) {
      const last = word + 1 === window.end;
      if (!last && begins[word + 1 - window.first] !== 1) continue;
      while ((window.parts[next]?.end ?? window.end) <= first) next++;
      const given = window.parts[next];
      const goesOn = given?.goesOn === true && given.first === first;
      parts.push({ sentence: this.#add(given?.sentence ?? 0, goesOn, first, word + 1), goesOn, first, end: word + 1 });
      first = word + 1;
    }
    return parts;
  }

  /** Gives the number of the sentence. */
  #add(split: number, goesOn: boolean, first: number, end: number): number {
    const number = goesOn ? this.#read.length - 1 : this.#read.length;
    const begun = this.#read[number]?.first ?? first;
    const whole: Span = [this.#words[begun]?.span[0] ?? 0, this.#words[end - 1]?.span[1] ?? 0];
    const { zone, paragraph } = this.#split[split] ?? { zone: "body", paragraph: 0 };
    this.#read[number] = { span: whole, zone, paragraph, first: begun, end };
    return number;
  }
}
