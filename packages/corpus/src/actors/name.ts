import { fold } from "sayso-gazetteer";

/** An article or the like before a name, in small letters. */
export const LEADING = /^(?:the|a|an|its|his|her|their|our|this|that) /;

/** A name as names are compared: lower case, no accents, no article. */
export function formOf(name: string): string {
  return fold(name.replace(/['’]s?$/u, "")).replace(LEADING, "");
}

/** The words of a form that tell names apart, without "of", "and" and the Arabic article. */
export function tokensOf(form: string): string[] {
  return form.split(" ").filter((word) => word !== "" && !JOINING.has(word));
}
const JOINING = new Set(["of", "the", "and", "for", "al", "el", "de", "la", "le", "du", "des", "in"]);

/** The form of a single name, which says too little to know somebody again: it stays with its report. */
export function formInReport(form: string, report: string): string {
  return `${form} @${report}`;
}

/** Whether a form is that of a single name of one report. */
export function isOfOneReport(form: string): boolean {
  return form.includes(" @");
}

/** "Northern Skies Monitor" → "nsm"; nothing for names of fewer than three words. */
export function initialsOf(form: string): string | undefined {
  const tokens = form.split(" ").filter((word) => word !== "of" && word !== "the" && word !== "and");
  return tokens.length >= 3 ? tokens.map((word) => word[0] ?? "").join("") : undefined;
}

/** Whether a name is written as an acronym: "NSM", "N.S.M.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());
}

/** Words of fewer letters are other words if they differ at all, … */
export const SPELT_OTHERWISE = 4;
/** … and words of fewer letters than this are so where they differ in more than how they are transliterated. */
export const TYPED_WRONG = 6;

/** What is left of a name when vowels and the spellings that transliterations differ in are taken out. */
export function skeletonOf(token: string): string {
  return (
    token
      .replace(/ph/g, "f")
      .replace(/kh|gh|q/g, (letters) => (letters === "gh" ? "g" : "k"))
      .replace(/[dt]h/g, (letters) => letters[0] ?? "")
      .replace(/ou|oo/g, "u")
      .replace(/j|zh/g, "j")
      .replace(/(?!^)[aeiouyhw]/g, "")
      .replace(/(.)\1+/g, "$1") || token
  );
}

/** Whether two words differ by one letter put in, left out or changed, or two that changed places. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** "Dockers' Union" begins "Dockers' Union of the East"; one word is enough before "News Agency" and its like. */
export function isShortened(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  return (
    tokensOf(short).length >= 2 || /^(?:news )?(?:agency|service|group|movement)$/.test(long.slice(short.length + 1))
  );
}
