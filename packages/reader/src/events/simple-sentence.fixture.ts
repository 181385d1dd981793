import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

type Names = Parameters<typeof drawn>[1];

/**
 * Every event of a sentence of one verb, as a line: "ASSAULT guerrillas > convoy", in a report that speaks of war, too. The sentence is plain words with a few marks: `lit*light` is its
 * verb and the verb's lemma, `up+` a particle, `iron~` an adjective, `men|man` a noun whose lemma no ending tells. What stands before the verb is its
 * subject, what follows without a preposition its object; "of" goes with the noun before it, every other preposition with the verb.
 */
export function simpleEvents(sentence: string, names: Names = {}): string[] {
  const reading = drawn([drawing(sentence), "Rebels/rebel/NOUN/2/nsubj wait/wait/VERB/0/root"], names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(({ type, actors, recipients }) =>
    `${type} ${actors.map(words).join(", ")} > ${recipients.map(words).join(", ")}`.replace(/ +/g, " ").trim(),
  );
}

const DETERMINER = /^(?:the|an?|two|three|nine|twenty|all|no)$/i;
const OWNER = /^(?:their|his|her|its)$/i;
const HELPER = /^(?:was|were)$/i;
const PREPOSITION =
  /^(?:of|on|into|at|with|from|against|for|through|across|to|in|off|around|about|over|outside|as|by|under|between|near|onto|out|along|before)$/i;

function drawing(sentence: string): string {
  const tokens = sentence.split(" ");
  const verb = tokens.findIndex((token) => token.includes("*"));
  const isPassive = tokens.slice(0, verb).some((token) => HELPER.test(token));
  const isNoun = (token: string | undefined) =>
    token !== undefined &&
    !/[*+~]/.test(token) &&
    ![DETERMINER, OWNER, HELPER, PREPOSITION, /^'s$/].some((other) => other.test(token));
  /** The last of the nouns that stand together from here on. */
  const headFrom = (from: number) => {
    let at = from;
    while (at < tokens.length && !isNoun(tokens[at])) at++;
    while (isNoun(tokens[at + 1])) at++;
    return at;
  };
  const headBefore = (at: number) => {
    let before = at - 1;
    while (before >= 0 && !isNoun(tokens[before])) before--;
    return before;
  };
  const caseOf = (head: number) => {
    let at = head - 1;
    while (
      at >= 0 &&
      (isNoun(tokens[at]) || [DETERMINER, OWNER, /~$/, /^'s$/].some((one) => one.test(tokens[at] ?? "")))
    )
      at--;
    return at >= 0 && PREPOSITION.test(tokens[at] ?? "") ? tokens[at] : undefined;
  };
  const place = (at: number): [head: number, deprel: string] => {
    const preposition = caseOf(at);
    if (tokens[at + 1] === "'s") return [headFrom(at + 2), "nmod:poss"];
    if (/^of$/i.test(preposition ?? "")) return [headBefore(tokens.lastIndexOf(preposition ?? "", at)), "nmod"];
    if (at < verb) return [verb, isPassive ? "nsubj:pass" : "nsubj"];
    return [verb, preposition === undefined ? "obj" : "obl"];
  };
  return tokens
    .map((token, at) => {
      const write = (upos: string, head: number, deprel: string, form = token, lemma = form.toLowerCase()) =>
        `${form}/${lemma}/${upos}/${head + 1}/${deprel}`;
      if (at === verb) {
        const [form, lemma] = token.split("*");
        return `${form}/${lemma}/VERB/0/root`;
      }
      if (token.endsWith("+")) return write("ADP", verb, "compound:prt", token.slice(0, -1));
      if (token.endsWith("~")) return write("ADJ", headFrom(at + 1), "amod", token.slice(0, -1));
      if (DETERMINER.test(token)) return write("DET", headFrom(at + 1), "det");
      if (OWNER.test(token)) return write("PRON", headFrom(at + 1), "nmod:poss");
      if (HELPER.test(token)) return write("AUX", verb, "aux:pass", token, "be");
      if (token === "'s") return write("PART", headBefore(at), "case");
      if (PREPOSITION.test(token)) return write("ADP", headFrom(at + 1), "case");
      const [form = "", lemma = singular(form)] = token.split("|");
      if (isNoun(tokens[at + 1])) return write("NOUN", headFrom(at + 1), "compound", form, lemma);
      if (/^(?:themselves|himself|them)$/i.test(form)) return write("PRON", verb, "obj", form);
      const upos = /^\p{Lu}/u.test(form) && at > 0 ? "PROPN" : "NOUN";
      const [head, deprel] = place(at);
      return write(upos, head, deprel, form, upos === "PROPN" ? form : lemma);
    })
    .join(" ");
}

function singular(form: string): string {
  const word = form.toLowerCase();
  if (/(?:ss|us|is|police|troops)$/.test(word)) return word === "troops" ? "troop" : word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=x|ch|sh)es$/, "")
    .replace(/s$/, "");
}
