import type { Word } from "../analysis.js";
import { normalForm } from "./normal-form.js";
import type { Gender } from "./role-nouns.js";
import { genderOfName, titleOf } from "./titles.js";

/** A personal name taken apart. */
export interface PersonalName {
  /** Its words in normal form, particles ("al", "bin", "van") joined to none and left out. */
  readonly parts: readonly string[];
  readonly gender?: Gender;
}

const PARTICLES =
  /^(?:al|el|ul|ad|as|ash|an|ar|at|az|bin|ibn|ben|bint|van|von|der|den|de|da|di|del|della|dos|du|la|le|y|e|ter)$/;

/** Whether a word in lower case may stand inside a personal name. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word) || /^(?:dela|af|av|zu|und|abu|umm|ould|wa|wal|ud|uz|ur|o|d|l)$/.test(word);
}

export function personalName(words: readonly Word[], text: string): PersonalName {
  const named = words.filter(
    (word, at) => at === 0 || (titleOf(word)?.kind !== "suffix" && !/^[IVX]+$/.test(word.form)),
  );
  const whole = named.length === words.length ? text : named.map((word) => word.form).join(" ");
  // "al-Baghdadi", "Al-Sudani" and "el Sisi" are Baghdadi, Sudani and Sisi.
  const all = normalForm(whole).split(" ").filter(Boolean);
  const parts = all.filter(
    (part, at) => all.length === 1 || !PARTICLES.test(part) || (at === all.length - 1 && all.length < 3),
  );
  const first = words.length > 1 ? words[0]?.form : undefined;
  const gender = first ? genderOfName(first) : undefined;
  return { parts: parts.length ? parts : all, ...(gender && { gender }) };
}

/** How the shorter of two names can be the longer: by its last part, by other parts, or not at all. */
export function matchNames(short: PersonalName, long: PersonalName): "surname" | "part" | undefined {
  const [a, b] = short.parts.length <= long.parts.length ? [short.parts, long.parts] : [long.parts, short.parts];
  if (!a.length) return undefined;
  if (a.length === 1) {
    const only = a[0] ?? "";
    if (only.length < 2) return undefined;
    if (only === b.at(-1)) return "surname";
    return b.slice(0, -1).includes(only) && only.length > 2 ? "part" : undefined;
  }
  // Two full names: the surnames are the same, and every other part of the shorter finds its own in order.
  if (a.at(-1) !== b.at(-1)) {
    // "Abu Khadija al-Rufay'i" is called Abu Khadija too; "Abu Muhammad" alone is many men, but one in a report.
    return a.every((part, at) => b[at] === part) ? "part" : undefined;
  }
  let from = 0;
  for (const part of a.slice(0, -1)) {
    while (from < b.length - 1 && !isSameGiven(part, b[from] ?? "")) from++;
    if (from >= b.length - 1) return undefined;
    from++;
  }
  return "surname";
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 ? long.startsWith(short) : short.length >= 3 && long.startsWith(short);
}
