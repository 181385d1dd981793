import type { Span } from "sayso-record";
import { lexicon } from "../lexicon/lexicon.js";
import { agencyCalled, agencyIn } from "./agency.js";
import { namesIn } from "./byline.js";
import { PERSON } from "./person.js";

export interface Credit {
  readonly span: Span;
  readonly people: { role: string; name: string; span: Span }[];
  readonly agency?: string;
}

/** Credits are short; what is longer is prose, and is not looked through for them. */
const LONGEST = 600;

const CONTRIBUTED =
  /^(?:\W{0,3}|\(\s*)(?:the\s+)?(?:(?:\p{Lu}[\p{L}/-]*\s+){0,3}(?:[Ss]taff\s+)?(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Pp]roducers?)\s+)?(?<names>\p{Lu}[^.!?]*(?:\b\p{Lu}\.[^.!?]*)*?)\s+(?:also\s+)?contributed\s+(?:reporting|to\s+(?:this|the)\s+(?:report|story|article|dispatch)|to\s+reporting)\b[^.!?]{0,120}(?:\.\p{Lu}\.[^.!?]{0,40})*[.)\]]*$/u;
const REPORTED_FROM = new RegExp(`^${PERSON}\\s+reported\\s+from\\s+\\p{Lu}[^.!?;:“”"]{1,120}\\.?$`, "u");
const COPYRIGHT =
  /^\W{0,3}(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*,?\s*(?:(?:19|20)\d\d\b.{0,200}|(?:the\s+)?\p{Lu}.{0,160}all rights reserved.{0,60}|(?:the\s+)?\p{Lu}[^.]{0,60}(?:19|20)\d\d\.?)$/iu;
const NEWSROOM = new RegExp(
  `^(?:--+|—|–)\\s*(?:(?<names>${PERSON}),\\s*)?(?:\\p{Lu}[\\p{L}-]*\\s){1,3}[Nn]ewsroom[\\s,:]*(?:[+\\d(][^\\p{L}]*(?:[Ff]ax[^\\p{L}]*)?)?$`,
  "u",
);

let roles: ReadonlyMap<string, string> | undefined;
let opening: RegExp | undefined;

/**
 * The credit that ends (or is) the paragraph `[start, end)`: "(Writing by Ann Moe; Editing by John Doe)", "Additional reporting
 * by Ann Moe", "© 2016 Agency", "AP writer Ann Moe contributed to this report.", "-- Ann Moe, Amman Newsroom +962 6 555".
 * Its span is a tail of the paragraph; what stands before it is something else.
 */
export function creditIn(text: string, [start, end]: Span): Credit | undefined {
  for (const from of tails(text, start, end)) {
    const words = text.slice(from, end);
    const found =
      agencyAlone(words, from) ??
      roleCredit(words, from) ??
      contributed(words, from) ??
      newsroom(words, from) ??
      copyright(words, from);
    if (found) return found;
  }
  return undefined;
}

/** Where a credit may begin: the paragraph's start, its last parenthesis, its last dash, its last sentence. */
function tails(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  if (end - start <= LONGEST) found.push(start);
  const floor = Math.max(start, end - LONGEST);
  const tail = text.slice(floor, end);
  if (/[)\]]\W?$/u.test(tail)) {
    const open = tail.lastIndexOf("(");
    if (open >= 0) found.push(floor + open);
  }
  for (const match of tail.matchAll(/(?<=[.!?”"’')\]]\s+)(?:(?:--+|—|–)\s*(?=\p{Lu})|(?=\p{Lu})|(?=©))/gu))
    found.push(floor + match.index);
  return found.filter((at, i) => found.indexOf(at) === i);
}

/** "Reuters", "(AFP)" or "Source: AP" on a line of its own. */
function agencyAlone(words: string, at: number): Credit | undefined {
  if (words.length > 60) return undefined;
  const agency = agencyCalled(words.replace(/^(?:sources?|via):\s*/iu, "").replace(/^[([]|[)\].]+$/gu, ""));
  // "(Pa.)" is no agency: short names count only as they are written.
  const written = agencyIn(words) ?? (words.length > 8 && words === words.toUpperCase());
  return agency && written ? { span: [at, at + words.length], people: [], agency } : undefined;
}

function roleCredit(words: string, at: number): Credit | undefined {
  opening ??= new RegExp(`^[([]?\\s*(?:${rolePattern()})\\s+by(?=[:\\s]+(?:\\p{Lu}|al-|el-))`, "iu");
  if (
    !opening.test(words) ||
    !/^[([—–-]*\s*\p{Lu}/u.test(words) ||
    /\b(?:said|told|was|were|is|are|has|had)\b/u.test(words)
  )
    return undefined;
  const people: Credit["people"] = [];
  const segment = new RegExp(`(?<role>${rolePattern()})\\s+by[:\\s]+`, "giu");
  const marks = [...words.matchAll(segment)];
  marks.forEach((mark, i) => {
    const from = mark.index + mark[0].length;
    const to = marks[i + 1]?.index ?? words.length;
    const role = roleOf(mark.groups?.role ?? "");
    if (!role) return;
    for (const who of namesIn(namesOnly(words.slice(from, to)), at + from)) people.push({ role, ...who });
  });
  // "Writing by candlelight": a credit names a person.
  return people.length ? { span: [at, at + words.length], people, ...agencyOf(words) } : undefined;
}

/** Blanks out what stands behind each name ("in Amman", "at the United Nations"), keeping every offset. */
function namesOnly(list: string): string {
  return list.replace(/\s(?:in|at|from|for|of)\s[^,;&]*?(?=,|;|&|\s(?:and|AND)\s|$)/gu, (all) =>
    " ".repeat(all.length),
  );
}

function contributed(words: string, at: number): Credit | undefined {
  if (REPORTED_FROM.test(words)) {
    const people = namesIn(namesOnly(words.replace("reported from", "from         ").replace(/\.$/, "")), at);
    return people.length
      ? { span: [at, at + words.length], people: people.map((who) => ({ role: "reporting", ...who })) }
      : undefined;
  }
  const match = CONTRIBUTED.exec(words);
  const list = match?.groups?.names;
  if (!match || !list || list.length > 300) return undefined;
  const people = namesIn(namesOnly(list), at + words.indexOf(list, match[0].indexOf(list)));
  return people.length
    ? {
        span: [at, at + words.length],
        people: people.map((who) => ({ role: "contributing", ...who })),
        ...agencyOf(words),
      }
    : undefined;
}

function newsroom(words: string, at: number): Credit | undefined {
  const match = NEWSROOM.exec(words);
  if (!match) return undefined;
  const list = match.groups?.names ?? "";
  const people = list ? namesIn(list, at + words.indexOf(list)) : [];
  return { span: [at, at + words.length], people: people.map((who) => ({ role: "reporting", ...who })) };
}

function copyright(words: string, at: number): Credit | undefined {
  return COPYRIGHT.test(words) ? { span: [at, at + words.length], people: [], ...agencyOf(words) } : undefined;
}

function agencyOf(words: string): { agency?: string } {
  const agency = agencyIn(words);
  return agency ? { agency } : {};
}

function roleOf(words: string): string | undefined {
  roles ??= new Map(lexicon("credit-roles.tsv", ["words", "role"]).map((entry) => [entry.words, entry.role]));
  return roles.get(words.toLowerCase().replace(/\s+/gu, " "));
}

function rolePattern(): string {
  const words = lexicon("credit-roles.tsv", ["words", "role"]).map((entry) => entry.words.replaceAll(" ", "\\s+"));
  return `\\b(?:${words.sort((a, b) => b.length - a.length).join("|")})`;
}
