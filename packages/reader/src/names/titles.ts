import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Gender } from "./role-nouns.js";

export interface Title {
  readonly kind: "honorific" | "rank" | "suffix";
  readonly sector?: string;
  readonly gender?: Gender;
}

interface Titles {
  /** By the word itself: also by each word of a title that has several and is an abbreviation or its last, as "Lt." and "Gen.". */
  readonly words: ReadonlyMap<string, Title>;
  /** By a word that begins or goes on in a title, and the word behind it: "Chief" is one in "Air Chief Marshal" alone. */
  readonly pairs: ReadonlyMap<string, Title>;
}

let loadedTitles: Titles | undefined;
let loadedNames: ReadonlyMap<string, Gender> | undefined;

const bare = (form: string) => form.replace(/\.$/, "").toLowerCase();

function titles(): Titles {
  if (loadedTitles) return loadedTitles;
  const words = new Map<string, Title>();
  const pairs = new Map<string, Title>();
  for (const entry of lexicon("titles.tsv", ["title", "kind", "sector", "gender"])) {
    const { sector, gender } = entry;
    const kind = entry.kind === "rank" || entry.kind === "suffix" ? entry.kind : "honorific";
    const title: Title = {
      kind,
      ...(sector && { sector }),
      ...((gender === "male" || gender === "female") && { gender }),
    };
    const parts = entry.title.split(" ");
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (next) pairs.set(`${bare(part)} ${bare(next)}`, title);
      if ((!next || part.endsWith(".")) && (parts.length === 1 || !words.has(bare(part)))) words.set(bare(part), title);
    }
  }
  loadedTitles = { words, pairs };
  return loadedTitles;
}

/** The word of address that a word is ("Gen.", "Mr"), or is with the word behind it ("Staff" of "Staff Sgt."): only where it begins with a capital. */
export function titleOf(word: Word, next?: Word): Title | undefined {
  if (!/^[\p{Lu}\d]/u.test(word.form)) return undefined;
  const { words, pairs } = titles();
  return words.get(bare(word.form)) ?? (next && pairs.get(`${bare(word.form)} ${bare(next.form)}`));
}

/** The gender that a given name mostly goes with. */
export function genderOfName(given: string): Gender | undefined {
  loadedNames ??= new Map(
    lexicon("given-names.tsv", ["name", "gender"]).map(({ name, gender }) => [
      name.toLowerCase(),
      gender === "female" ? "female" : "male",
    ]),
  );
  return loadedNames.get(given.toLowerCase());
}
