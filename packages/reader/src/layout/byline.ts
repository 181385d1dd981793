import type { Span } from "sayso-record";
import { agencyCalled, agencyIn } from "./agency.js";
import { canBePerson, PERSON } from "./person.js";

export interface Byline {
  readonly span: Span;
  readonly names: { name: string; span: Span }[];
  readonly agency?: string;
}

const LONGEST = 160;
const PLACE = "\\p{Lu}[\\p{L}'’.-]*(?:[ \\u00a0,/]+\\p{Lu}[\\p{L}'’.-]*){0,3}";
const WHO = `(?:${PERSON})(?:\\s+(?:in|at)\\s+${PLACE})?`;
const NAMES = `${WHO}(?:(?:(?:,\\s*|\\s+)(?:and|AND|&|with)\\s+|,\\s*)${WHO}){0,7}`;
/** What may stand behind the names: an outlet, a title, an address for letters. */
const BEHIND = "(?<behind>\\s*(?:[,|•·–—/-]|\\bof\\b|\\bfor\\b)\\s*[^.!?]{2,80})?";

// Patterns of names take long to be compiled, which is done when they are first used: cheap conditions stand before them.
const BY = new RegExp(`^(?:by|BY|By)[:\\s]\\s*(?<names>${NAMES})${BEHIND}\\s*$`, "u");
/** "By Ann Moe, Cairo, and John Doe, Aden": each with the town that he writes from. */
const FROM_TOWNS = new RegExp(
  `^(?:by|BY|By)[:\\s]\\s*(?<one>${PERSON}),\\s+\\p{Lu}[\\p{L}'’-]+,?\\s+(?:and|AND|&)\\s+(?<other>${PERSON}),\\s+\\p{Lu}[\\p{L}'’-]+$`,
  "u",
);
const BARE = new RegExp(`^(?<names>${PERSON}(?:\\s+(?:and|&)\\s+${PERSON})?)\\s+in\\s+(?<place>${PLACE})$`, "u");
/** "From Ann Moe in Cairo" */
const FROM = new RegExp(`^From\\s+(?<names>${PERSON}(?:\\s+and\\s+${PERSON})?)\\s+in\\s+${PLACE}$`, "u");
const ALONE = new RegExp(`^(?<names>${PERSON}(?:\\s+(?:and|&)\\s+${PERSON})?)$`, "u");
const OUTLET = new RegExp(`^(?<names>${NAMES})\\s*(?:,|\\||•|·|–|—|-|/)\\s*(?<outlet>[^,|]{2,60})$`, "u");
/** A character that no name of a person holds, nor two of them. */
const NO_NAME = /[^\p{L}\s.'’&-]/u;
/** An outlet or an address holds none of these. */
const PROSE =
  /\b(?:who|which|that|he|she|it|they|his|her|was|were|is|are|has|had|said|will|after|when|while|but|to)\b/i;
const LEADING_PERSON = new RegExp(`^${PERSON}`, "u");
const NAMELESS =
  /^(?:by|from)\s+(?:(?:our|a|an|the)\s+(?:own\s+|special\s+|foreign\s+|staff\s+)*(?:correspondents?|reporters?|staff)|(?:\p{Lu}[^\s,]*\s+){0,3}(?:correspondents?|reporters?|staff(?:\s+(?:writers?|reporters?))?|editors?|news\s+desk))(?:\s+in\s+\p{Lu}.*)?$/iu;

/**
 * The byline that a whole line is: "By Ann Moe and John Doe", "BY ANN MOE", "Ann Moe in Cairo", "Ann Moe, Associated Press",
 * "From our correspondent", "By Reuters". Names a person or an agency, or says in set words that a correspondent wrote it.
 * With `named`, a line that holds nothing but names of persons is one too.
 */
export function bylineIn(text: string, [start, end]: Span, named = false): Byline | undefined {
  if (end - start > LONGEST) return undefined;
  const line = text.slice(start, end);
  const span: Span = [start, end];
  if (NAMELESS.test(line)) return { span, names: [], ...withAgency(line) };
  const agencyAlone = agencyCalled(line.replace(/^by:?\s+/i, "").replace(/\s+(?:staff|news|newsroom)$/i, ""));
  if (agencyAlone) return { span, names: [], agency: agencyAlone };
  const towns = /^by[:\s]/i.test(line) ? FROM_TOWNS.exec(line.trimEnd()) : null;
  if (towns) {
    const both = [towns.groups?.one ?? "", towns.groups?.other ?? ""];
    const names = both.flatMap((name) => namesIn(name, start + line.indexOf(name)));
    if (names.length === both.length) return { span, names };
  }
  const by = /^by[:\s]/i.test(line) ? BY.exec(line) : null;
  if (by && !PROSE.test(by.groups?.behind ?? "")) {
    // A person's two or three words do not make a sentence, so a line with a full stop behind them is prose.
    const names = namesIn(by.groups?.names ?? "", start + line.indexOf(by.groups?.names ?? ""));
    return names.length ? { span, names, ...withAgency(line) } : undefined;
  }
  const outlet = endsInOutlet(line) ? OUTLET.exec(line) : null;
  const agency = outlet && (agencyCalled(outlet.groups?.outlet ?? "") ?? agencyBefore(outlet.groups?.outlet ?? ""));
  if (outlet && agency) {
    const names = namesIn(outlet.groups?.names ?? "", start);
    return names.length ? { span, names, agency } : undefined;
  }
  const bare =
    (/^From\s/.test(line) ? FROM.exec(line.trimEnd()) : null) ??
    (/\sin\s/.test(line) ? BARE.exec(line) : null) ??
    (named && !NO_NAME.test(line) ? ALONE.exec(line) : null);
  const names = bare ? namesIn(bare.groups?.names ?? "", start + line.indexOf(bare.groups?.names ?? "")) : [];
  return names.length ? { span, names } : undefined;
}

/** Whether a known agency or somebody who writes for one stands behind a mark. */
function endsInOutlet(line: string): boolean {
  const behind = Array.from(line.matchAll(/[,|•·–—/-]/g), ({ index }) => line.slice(index + 1).trim());
  return behind.some((outlet) => agencyCalled(outlet) ?? agencyBefore(outlet));
}

/** "Associated Press Writer", "Reuters correspondents". */
function agencyBefore(outlet: string): string | undefined {
  return /\b(?:writers?|correspondents?|reporters?|staff)$/i.test(outlet) ? agencyIn(outlet) : undefined;
}

function withAgency(line: string): { agency?: string } {
  const agency = agencyIn(line);
  return agency ? { agency } : {};
}

/** The last word of a paper's name: "By Ann Moe and John Doe, Coast Journal". */
const PAPER =
  /\s(?:Journal|News|Press|Times|Post|Herald|Tribune|Gazette|Wire|Radio|Agency|Chronicle|Observer|Daily|Media|Magazine|Review|Service|Television|TV)$/;

/** The names of persons in a list of them; none at all where one of them cannot be a person's. */
export function namesIn(list: string, at: number): { name: string; span: Span }[] {
  const names: { name: string; span: Span }[] = [];
  let from = at;
  for (const part of list.split(/(\s*(?:,|&|\b(?:and|AND|with)\b)\s*)/u)) {
    const name = LEADING_PERSON.exec(part)?.[0];
    if (name && !agencyIn(name)) {
      // What follows the names in a list is an outlet or a place; what leads it makes the line no byline.
      if (!canBePerson(name) || (names.length > 0 && PAPER.test(name))) return names;
      names.push({ name: name.replace(/\s+/gu, " "), span: [from, from + name.length] });
    }
    from += part.length;
  }
  return names;
}
