import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import type { Gender } from "./role-nouns.js";

export interface Title {
  readonly kind: "honorific" | "rank" | "suffix";
  readonly sector?: string;
  readonly gender?: Gender;
}

let loadedTitles: ReadonlyMap<string, Title> | undefined;
let loadedNames: ReadonlyMap<string, Gender> | undefined;

const bare = (form: string) => form.replace(/\.$/, "").toLowerCase();

function titles(): ReadonlyMap<string, Title> {
  if (loadedTitles) return loadedTitles;
  const out = new Map<string, Title>();
  for (const entry of lexicon("titles.tsv", ["title", "kind", "sector", "gender"])) {
    const { sector, gender } = entry;
    const kind = entry.kind === "rank" || entry.kind === "suffix" ? entry.kind : "honorific";
    const title: Title = {
      kind,
      ...(sector && { sector }),
      ...((gender === "male" || gender === "female") && { gender }),
    };
    out.set(bare(entry.title), title);
    // "Lt. Gen." also counts word by word.
    for (const part of entry.title.split(" ")) if (!out.has(bare(part))) out.set(bare(part), title);
  }
  loadedTitles = out;
  return out;
}

/** The word of address that a word is ("Gen.", "Mr"): only where it begins with a capital. */
export function titleOf(word: Word): Title | undefined {
  return /^\p{Lu}/u.test(word.form) ? titles().get(bare(word.form)) : undefined;
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
