import { type Dispatch, wordsIn } from "./articles.js";
import type { Chance } from "./chance.js";

/** What papers do to a dispatch. */
export type Printing = Pick<Dispatch, "headline" | "published" | "agency" | "dateline" | "paragraphs" | "credit">;

/** Keeps the beginning: `out` of 100 words are kept out at the bottom, whole sentences but for the last. */
export function cut(from: Printing, out: number): Printing {
  let left = Math.max(1, Math.round((wordsIn(from.paragraphs) * (100 - out)) / 100));
  const paragraphs: string[] = [];
  for (const paragraph of from.paragraphs) {
    if (left <= 0) break;
    const words = paragraph.split(/\s+/);
    paragraphs.push(words.slice(0, left).join(" "));
    left -= words.length;
  }
  return { ...from, paragraphs };
}

/** Changes `percent` of 100 words: most for other words of the dispatch's own kind, some left out, some put in. */
export function reword(from: Printing, percent: number, chance: Chance, others: readonly string[]): Printing {
  const change = (word: string): string[] => {
    if (chance.next() * 100 >= percent) return [word];
    const kind = chance.next();
    if (kind < 0.7) return [chance.of(others)];
    return kind < 0.85 ? [] : [word, chance.of(others)];
  };
  const paragraphs = from.paragraphs.map((paragraph) => paragraph.split(/\s+/).flatMap(change).join(" "));
  return { ...from, paragraphs: paragraphs.filter(Boolean) };
}

/** The paper's own paragraphs, put in behind the first: `percent` of the dispatch's length. */
export function insert(from: Printing, percent: number, chance: Chance, others: readonly string[]): Printing {
  const paragraphs = [...from.paragraphs];
  const wanted = (wordsIn(paragraphs) * percent) / 100;
  const unused = chance.shuffled(others);
  for (let put = 0; put < wanted && unused.length; ) {
    const paragraph = unused.pop() ?? "";
    paragraphs.splice(1 + chance.below(paragraphs.length), 0, paragraph);
    put += paragraph.split(/\s+/).length;
  }
  return { ...from, paragraphs };
}

export function headline(from: Printing, chance: Chance, others: readonly string[]): Printing {
  return { ...from, headline: Array.from({ length: 8 }, () => chance.of(others)).join(" ") };
}

/** Without a word of where it is from. */
export function strip(from: Printing): Printing {
  return { ...from, agency: "", dateline: "", credit: "" };
}

/** Quotation marks of another style; half of the quotations turned into reported speech, with the speaker in front. */
export function requote(from: Printing, chance: Chance): Printing {
  const paragraphs = from.paragraphs.map((paragraph) => {
    const indirect = chance.next() < 0.5;
    const turned = paragraph
      .replace(/''|``|[“”"]/g, indirect ? "" : "'")
      .replace(/ said\b/g, indirect ? " told reporters" : " said on Monday");
    return indirect
      ? turned
          .replace(/\bI\b/g, "he")
          .replace(/\bmy\b/g, "his")
          .replace(/\bwe\b/gi, "they")
      : turned;
  });
  return { ...from, paragraphs };
}

/** Two dispatches under one headline. */
export function merge(one: Printing, other: Printing): Printing {
  const [first = "", ...rest] = other.paragraphs;
  return { ...one, paragraphs: [...one.paragraphs, `Separately, ${first}`, ...rest], credit: "" };
}
