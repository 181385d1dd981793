import type { Word } from "../analysis.js";
import { blamedBy, isBlaming } from "../blaming.js";
import { isGerund } from "../events/gerund.js";
import { isPlural, roleNoun } from "../names/role-nouns.js";
import { channelAt } from "../statements/channel.js";
import { cueAt } from "../statements/cues.js";
import { isDeprel, type Tree } from "../tree.js";
import { asSubject, type Change } from "./mend.js";

/** Verbs that say of what somebody is accused, warned or robbed. */
const OF_WHAT = /^(?:accuse|suspect|convict|acquit|warn|inform|notify|rob|deprive|strip|assure)$/i;

/** "accused by rights groups of *abuses*", "accused the mayor of *theft*": what hangs on either side is what is charged. */
export function accusedOf(tree: Tree, what: Word): readonly Change[] | undefined {
  if (!isDeprel(what.deprel, ["nmod", "acl"])) return undefined;
  const side = tree.word(what.head);
  const verb = tree.word(side.head);
  if (side.index > what.index || side.index < verb.index || !OF_WHAT.test(verb.lemma)) return undefined;
  if (!tree.children(what.index, "case", "mark").some(({ form }) => /^of$/i.test(form))) return undefined;
  const isPassive = tree.child(verb.index, "aux:pass", "nsubj:pass") !== undefined;
  const isBy = tree.children(side.index, "case").some(({ form }) => /^by$/i.test(form));
  if (!(isPassive ? isBy && isDeprel(side.deprel, ["obl"]) : side.deprel === "obj" && what.upos === "NOUN"))
    return undefined;
  // Of two that hang there the last is the verb's: "accused members of the council of abuses".
  const others = tree.children(side.index, "nmod").filter(({ index }) => index > side.index && index !== what.index);
  if (others.some(({ index }) => index > what.index) || (isBody(tree, what) && !others.length)) return undefined;
  return [[what.index, { head: verb.index, deprel: what.upos === "VERB" ? "advcl" : "obl" }]];
}

/** "accused by members of *the council*": a body that those who accuse belong to. */
function isBody(tree: Tree, what: Word): boolean {
  return what.upos === "PROPN" || roleNoun(what) !== undefined || tree.child(what.index, "det") !== undefined;
}

/** "tension between Sabri and *the army*, which blamed him": a person is no "which", so it means the body named next to him. */
export function whichOfTwo(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.deprel !== "acl:relcl") return undefined;
  const first = tree.word(verb.head);
  const which = tree.child(verb.index, "nsubj", "nsubj:pass", "obj");
  if (which === undefined || !/^which$/i.test(which.form) || first.upos !== "PROPN") return undefined;
  const fellow = tree.children(first.index, "conj").at(-1);
  if (fellow?.upos !== "NOUN" || fellow.index > which.index) return undefined;
  // "Oman and its neighbour, which share a border": both.
  if (/^(?:have|are|were|do)$/i.test(tree.words[which.index + 1]?.form ?? "")) return undefined;
  const isNext = tree.words.slice(fellow.index + 1, which.index).every(({ form }) => form === ",");
  return isNext ? [[verb.index, { head: fellow.index }]] : undefined;
}

/** "blamed the attack on *the rebels*": those whom it is blamed on, not those who were attacked. */
export function blamedOn(tree: Tree, whom: Word): readonly Change[] | undefined {
  if (!isDeprel(whom.deprel, ["nmod"])) return undefined;
  const deed = tree.word(whom.head);
  const verb = tree.word(deed.head);
  const marks = blamedBy(verb);
  const isOn = tree.children(whom.index, "case").some(({ form }) => marks.includes(form.toLowerCase()));
  const isBlamed = deed.deprel === "obj" || deed.deprel === "nsubj:pass";
  // "blamed the attack on the convoy on rebels": the last of them.
  const isLast = !tree
    .children(deed.index, "nmod")
    .some(({ index }) => index > whom.index && marks.includes(tree.child(index, "case")?.form.toLowerCase() ?? ""));
  return isOn && isLast && isBlamed && isBlaming(verb) && deed.index < whom.index
    ? [[whom.index, { head: verb.index, deprel: "obl" }]]
    : undefined;
}

function hasSubject(tree: Tree, verb: Word): boolean {
  return tree.child(verb.index, "nsubj", "nsubj:pass", "csubj", "expl") !== undefined;
}

const FINITE = /^(?:had|has|have|was|were|is|are|will|would|could|may|might|can|did|does)$/i;

/** "denied his troops *had attacked*", his troops hung on "denied": what stands right before a finite verb without a subject is that verb's. */
export function finiteBehind(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["xcomp", "ccomp"]) || verb.head > verb.index) return undefined;
  if (hasSubject(tree, verb) || tree.child(verb.index, "mark")) return undefined;
  const [first] = tree.children(verb.index, "aux", "aux:pass").filter(({ index }) => index < verb.index);
  if (!first || !FINITE.test(first.form)) return undefined;
  const noun = tree
    .children(verb.head, "obj", "iobj")
    .find(({ index }) => index > verb.head && Math.max(...tree.subtree(index)) === first.index - 1);
  return (
    noun && [
      [verb.index, { deprel: "ccomp" }],
      [noun.index, { head: verb.index, deprel: asSubject(tree, verb) }],
    ]
  );
}

/** "the Chad-*flagged* Red Pearl": a participle behind a hyphen that the parser took for a verb with an object of its own. */
export function hyphened(tree: Tree, participle: Word): readonly Change[] | undefined {
  if (participle.upos !== "VERB" || !/(?:ed|led|held|run|owned)$/i.test(participle.form)) return undefined;
  const [whose, hyphen] = tree.words.slice(Math.max(0, participle.index - 2), participle.index);
  if (!whose || !hyphen || !/^[-‐‑]$/.test(hyphen.form) || hyphen.span[1] !== participle.span[0]) return undefined;
  const named = tree.child(participle.index, "obj");
  if (!named || named.index < participle.index || tree.child(participle.index, "nsubj", "aux", "mark"))
    return undefined;
  if (Math.min(...tree.subtree(named.index)) !== participle.index + 1) return undefined;
  // "has pooh-poohed it": there the first half hangs on the second.
  if (whose.head !== participle.head || whose.head === participle.index) return undefined;
  return [
    [named.index, { head: whose.head, deprel: whose.deprel }],
    [participle.index, { head: named.index, deprel: "amod" }],
    [whose.index, { head: participle.index, deprel: "compound" }],
  ];
}

/** "denied *his troops* had attacked", his troops hung on "attacked" as its object: what stands before a finite verb is its subject. */
export function subjectBefore(tree: Tree, noun: Word): readonly Change[] | undefined {
  const verb = tree.word(noun.head);
  if (noun.deprel !== "obj" || verb.upos !== "VERB" || noun.index > verb.index) return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || hasSubject(tree, verb)) return undefined;
  const aux = tree.child(verb.index, "aux", "aux:pass");
  return aux && aux.index > noun.index && aux.index < verb.index && FINITE.test(aux.form)
    ? [[noun.index, { deprel: asSubject(tree, verb) }]]
    : undefined;
}

/**
 * "…, Col. *Omar* Rahmani, the commander, told the radio": a name that hangs on the verb before it as a part of a name, which no verb has, is the
 * subject of the verb that follows it.
 */
export function speaker(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || name.deprel !== "flat" || tree.word(name.head).upos !== "VERB" || name.head > name.index)
    return undefined;
  const last = Math.max(...tree.subtree(name.index));
  const verb = tree.words[tree.words[last + 1]?.form === "," ? last + 2 : last + 1];
  if (
    verb?.upos !== "VERB" ||
    verb.sentence !== name.sentence ||
    tree.child(verb.index, "nsubj", "nsubj:pass", "aux:pass")
  )
    return undefined;
  // The verb stands above the other, or it would hang on the name.
  return tree.isWithin(name.head, verb.index) ? [[name.index, { head: verb.index, deprel: "nsubj" }]] : undefined;
}

/** "the guns fell silent, residents there *reported*": who says so at the end goes along with nothing; it is beside what he says. */
export function saidAtEnd(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || verb.deprel !== "advcl" || verb.head > verb.index || isGerund(verb.form))
    return undefined;
  const told = tree.word(verb.head);
  const by = tree.child(verb.index, "nsubj");
  if (cueAt(tree, verb.index)?.kind !== "say" || told.upos !== "VERB" || !by || by.index > verb.index) return undefined;
  if (tree.child(verb.index, "mark", "obj", "ccomp", "xcomp", "cc", "advcl", "aux")) return undefined;
  const next = tree.words[verb.index + 1];
  const isLast = next === undefined || next.sentence !== verb.sentence || next.upos === "PUNCT";
  return isLast && tree.words[Math.min(...tree.subtree(by.index)) - 1]?.form === ","
    ? [[verb.index, { deprel: "parataxis" }]]
    : undefined;
}

/** "the government, which is based in Aden, called it a crime": what hangs before a verb without a subject as if behind a preposition, and has none. */
export function bareSubject(tree: Tree, noun: Word): readonly Change[] | undefined {
  const verb = tree.word(noun.head);
  if (noun.deprel !== "obl" || !/^(?:NOUN|PROPN)$/.test(noun.upos) || verb.upos !== "VERB" || noun.index > verb.index)
    return undefined;
  if (isGerund(verb.form) || tree.child(noun.index, "case", "mark")) return undefined;
  if (hasSubject(tree, verb) || tree.child(verb.index, "mark")) return undefined;
  // "That morning", "the same day" tell when.
  const role = roleNoun(noun);
  if (role?.type !== "organization" && role?.type !== "person" && role?.type !== "group") return undefined;
  return [[noun.index, { deprel: asSubject(tree, verb) }]];
}

/** "In the Yemeni capital, *Sanaa*, soldiers arrested two": a name between commas is the place before it, where the verb has a subject behind. */
export function placeNamed(tree: Tree, name: Word): readonly Change[] | undefined {
  if (name.upos !== "PROPN" || !isDeprel(name.deprel, ["nsubj"]) || name.head < name.index) return undefined;
  const others = tree.children(name.head, "nsubj", "nsubj:pass");
  if (!others.some(({ index }) => index > name.index && index < name.head)) return undefined;
  const { first, end } = tree.phrase(name.index, ({ upos }) => upos === "PUNCT");
  if (tree.words[first - 1]?.form !== "," || tree.words[end]?.form !== ",") return undefined;
  const place = tree
    .children(name.head, "obl")
    .find(({ index }) => index < first && tree.child(index, "case") && tree.isWithin(first - 2, index));
  return place && [[name.index, { head: place.index, deprel: "appos" }]];
}

/** Verbs by which somebody is asked or told to do something, or something is promised. */
const ASKING =
  /^(?:call|urge|ask|tell|order|appeal|instruct|beg|implore|exhort|encourage|warn|command|advise|beseech|vow|promise|pledge|threaten|swear)$/i;

/** "called on them in a video posted online *to leave*": what is asked hangs on the asking, not on what it was asked in. */
export function askedIn(tree: Tree, verb: Word): readonly Change[] | undefined {
  if (verb.upos !== "VERB" || !isDeprel(verb.deprel, ["advcl", "acl", "xcomp"]) || isGerund(verb.form))
    return undefined;
  const to = tree.children(verb.index, "mark").find(({ form }) => /^to$/i.test(form));
  if (!to || to.index > verb.index) return undefined;
  const above = tree.ancestors(verb.index);
  const asking = above.find(({ upos, lemma, index }) => upos === "VERB" && ASKING.test(lemma) && index < to.index);
  if (!asking || asking.index === verb.head || tree.child(asking.index, "xcomp", "ccomp")) return undefined;
  const medium = above[above.indexOf(asking) - 1];
  if (!medium || !isDeprel(medium.deprel, ["obl"]) || !channelAt(tree, medium.index)) return undefined;
  if (!tree.children(medium.index, "case").some(({ form }) => /^(?:in|on|via|through|during)$/i.test(form)))
    return undefined;
  return [[verb.index, { head: asking.index, deprel: "xcomp" }]];
}

/** How a parser hangs the name of a body on what the body is, where it does not know that the one names the other. */
const BESIDE = ["nmod", "compound", "flat", "list", "dep", "conj", "parataxis"];

/** "a rights group, *Justice Watch*, said": a name between commas right behind what is no name is that one's name. */
export function nameBeside(tree: Tree, name: Word): readonly Change[] | undefined {
  if (!isDeprel(name.deprel, BESIDE) || !/^(?:PROPN|NOUN)$/.test(name.upos)) return undefined;
  const what = tree.word(name.head);
  if (what.upos !== "NOUN" || what.index > name.index) return undefined;
  const { first, end } = tree.phrase(name.index, ({ upos }) => upos === "PUNCT");
  const opening = tree.words[/^the$/i.test(tree.word(first).form) ? first + 1 : first];
  if (tree.words[first - 1]?.form !== "," || first - 1 <= what.index || !opening) return undefined;
  if (!/^\p{Lu}/u.test(opening.form) || !/^(?:PROPN|NOUN|ADJ)$/.test(opening.upos)) return undefined;
  const closes = tree.words[end];
  if (closes && closes.sentence === name.sentence && closes.upos !== "PUNCT") return undefined;
  // "officials, traders, Kurdish fighters and others" are many.
  const isListed = tree
    .children(what.index, "conj", "cc")
    .some(({ index }) => index > what.index && index !== name.index);
  if (isListed || tree.child(name.index, "cc", "conj") || isPlural(what)) return undefined;
  return roleNoun(what) && tree.isWithin(first - 2, what.index) && tree.word(first - 2).upos !== "PUNCT"
    ? [[name.index, { deprel: "appos" }]]
    : undefined;
}

/** "they were well, *the charity*, Health for All, said": who stands between what is said and a verb of saying without a subject is its subject. */
export function saidBy(tree: Tree, source: Word): readonly Change[] | undefined {
  if (!isDeprel(source.deprel, ["appos", "conj", "dep", "list", "parataxis", "obl", "compound", "nmod:desc"]))
    return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(source.upos)) return undefined;
  const { first, end } = tree.phrase(source.index, ({ upos, head }) => upos === "PUNCT" && head === source.index);
  if (!/^(?:[,"”»]|'')$/.test(tree.words[first - 1]?.form ?? "") || tree.child(source.index, "cc", "case"))
    return undefined;
  const verb = tree.words[tree.words[end]?.form === "," ? end + 1 : end];
  if (verb?.upos !== "VERB" || verb.sentence !== source.sentence) return undefined;
  if (!/^(?:say|tell)$/.test(cueAt(tree, verb.index)?.kind ?? "")) return undefined;
  if (hasSubject(tree, verb) || tree.child(verb.index, "aux:pass", "mark")) return undefined;
  // The name of the one who says it stays with him.
  const above = tree.word(source.head);
  if (source.head !== verb.index && (saidBy(tree, above) || speaker(tree, above))) return undefined;
  const isBefore = source.head < first && tree.isWithin(source.head, verb.index);
  return isBefore || source.head === verb.index ? [[source.index, { head: verb.index, deprel: "nsubj" }]] : undefined;
}
