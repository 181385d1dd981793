import type { Word } from "../analysis.js";
import { isBlaming } from "../blaming.js";
import { isDeprel, type Tree } from "../tree.js";
import { beside, isHeadlined, isLeftBy, isLetDo, sideBySide } from "./bare-forms.js";
import { chargedWith, underCharge } from "./charged.js";
import { entriesOf, mustHaveObject } from "./event-words.js";
import { isGerund } from "./gerund.js";
import { lemmasOf } from "./lemmas.js";
import { lightVerb } from "./light-verbs.js";
import { isOthersPlan } from "./others-plans.js";

/** Who does what in a clause, by its tree: positions of the words that head the phrases. */
export class Clause {
  readonly tree: Tree;
  /** By word the prepositions that a phrase of it may begin with, once it has been asked for. */
  readonly #cases: (ReadonlySet<string> | undefined)[] = [];

  constructor(tree: Tree) {
    this.tree = tree;
  }

  /** Whether the verb stands in the passive, or is a past participle that describes a noun ("commanders killed in a raid"). */
  isPassive(verb: number): boolean {
    const word = this.tree.word(verb);
    if (this.tree.child(verb, "nsubj:pass", "csubj:pass", "aux:pass")) return true;
    if (this.tree.child(verb, "obj", "aux")) return false;
    if (isLeftBy(this.tree, word)) return true;
    if (this.#isShort(verb) || this.#objectOf(verb) !== undefined) return true;
    if (this.tree.child(verb, "nsubj")) return false;
    if (isDeprel(word.deprel, ["acl", "amod"]) && word.deprel !== "acl:relcl")
      return !isGerund(word.form) && !this.isInfinitive(verb);
    if (isDeprel(word.deprel, ["conj"]))
      return !isGerund(word.form) && word.form !== word.lemma && this.isPassive(word.head);
    if (isDeprel(word.deprel, ["advcl", "xcomp", "dep", "parataxis"])) {
      return (
        /(?:ed|en|wn|ught|ung|ot)$/i.test(word.form) &&
        !this.isInfinitive(verb) &&
        Boolean(this.withCase(verb, "by").length)
      );
    }
    return false;
  }

  /** "both killed in a raid": a participle without the object that its verb must have. */
  #isShort(verb: number): boolean {
    const word = this.tree.word(verb);
    if (word.upos !== "VERB" || isGerund(word.form) || word.form.toLowerCase() === word.lemma.toLowerCase())
      return false;
    if (!lemmasOf(word).some(mustHaveObject) || this.isInfinitive(verb)) return false;
    // "the villages *the army bombed*": done by the army, to the villages.
    if (this.#described(verb) !== undefined) return false;
    // "The men took two rifles and disappeared": as active as the verb beside it.
    const fellow = isDeprel(word.deprel, ["conj"]) ? word.head : verb;
    const hasOwn = this.tree.child(verb, "nsubj") !== undefined;
    if (fellow !== verb && !hasOwn && this.tree.child(fellow, "nsubj") && this.tree.child(fellow, "obj")) return false;
    return (
      !this.tree.child(verb, "obj") &&
      !this.#bare(verb).length &&
      !this.#shared(verb).length &&
      !this.tree.child(verb, "conj")
    );
  }

  /** "want *him* freed", "left *two* wounded": a participle of what the verb above is done to. */
  #objectOf(verb: number): number | undefined {
    const { deprel, head, form, lemma, upos } = this.tree.word(verb);
    if (!isDeprel(deprel, ["xcomp"]) || upos !== "VERB" || isGerund(form) || form.toLowerCase() === lemma.toLowerCase())
      return undefined;
    if (this.isInfinitive(verb) || this.tree.child(verb, "nsubj", "ccomp", "xcomp") || this.#own(verb).length)
      return undefined;
    return this.tree.children(head, "obj").find(({ index }) => head < index && index < verb)?.index;
  }

  /** "shot and wounded two protesters", "killed, raped and robbed them": what one of several verbs side by side is done to, the others are done to as well. */
  #shared(verb: number): Word[] {
    const { tree } = this;
    const word = tree.word(verb);
    if (word.upos !== "VERB") return [];
    const fellows = sideBySide(tree, word);
    const last = fellows.at(-1);
    if (!last || last.index === verb) {
      // "shot and wounded two protesters", where a parser hangs them on the first
      const before = fellows.at(-2);
      return before ? this.#own(before.index).filter((object) => object.index > verb) : [];
    }
    // "withdrew and held talks": talks are held, and withdrawn from nowhere.
    const isTaken = (fellow: Word, object: Word) =>
      lightVerb(fellow) !== undefined && entriesOf("N", object).length > 0;
    return fellows
      .filter(({ index }) => index !== verb)
      .flatMap((fellow) =>
        this.#own(fellow.index).filter((object) => object.index > last.index && !isTaken(fellow, object)),
      )
      .slice(0, 1);
  }

  isInfinitive(verb: number): boolean {
    return this.tree.children(verb, "mark").some((mark) => mark.lemma.toLowerCase() === "to");
  }

  /** Those who do it. */
  subjects(verb: number): number[] {
    if (!this.isPassive(verb)) return some(this.#grammatical(verb));
    const by = this.withCase(verb, "by");
    if (by.length) return by;
    // "captured and later abandoned by the militia"
    const second = beside(this.tree, verb);
    return second !== undefined && this.isPassive(second) ? this.withCase(second, "by") : [];
  }

  /** Those it is done to. */
  objects(verb: number): number[] {
    if (this.isPassive(verb)) return some(this.#grammatical(verb));
    const own = this.#own(verb);
    const taken = own.length ? own : this.#shared(verb);
    if (!taken.length) return some(this.#described(verb));
    return taken.map((word) => this.#antecedent(word.index, verb));
  }

  /** "the hostages *it has held* since June", "the man the militia shot": whom a clause without "whom" describes. */
  #described(verb: number): number | undefined {
    const word = this.tree.word(verb);
    const noun = isDeprel(word.deprel, ["acl"]) && !isGerund(word.form) ? this.tree.word(word.head) : undefined;
    if (!noun || noun.index > verb || !NOMINAL.test(noun.upos) || NO_OBJECT.test(noun.form)) return undefined;
    const subject = this.tree.child(verb, "nsubj");
    if (!subject || /^(?:who|which|that|what)$/i.test(subject.form)) return undefined;
    // Nothing stands between, as "where" or "in which" would.
    if (this.tree.phrase(subject.index).first !== noun.index + 1) return undefined;
    const after = this.tree.words[verb + 1];
    // "the hills the rebels came from"
    return after?.upos === "ADP" && isDeprel(after.deprel, ["obl", "advmod", "case"]) && after.head === verb
      ? undefined
      : noun.index;
  }

  #own(verb: number): readonly Word[] {
    const direct = this.tree.children(verb, "obj");
    const objects = direct.length ? direct : this.tree.children(verb, "iobj");
    return objects.length ? objects : this.#bare(verb);
  }

  /** What a poor tree hangs on a verb without a preposition, in the place of an object. */
  #bare(verb: number): Word[] {
    const after = this.tree
      .children(verb, "appos", "dep", "obl", "nmod", "vocative", "compound", "amod")
      .filter((word) => word.index > verb);
    const nominal = after.filter(
      (word) =>
        // "killed a 16-year-old Palestinian"
        (NOMINAL.test(word.upos) || (word.upos === "ADJ" && this.tree.child(word.index, "det"))) &&
        !this.tree.child(word.index, "case", "cop"),
    );
    return nominal
      .filter((word) => word.deprel !== "obl:tmod" && word.deprel !== "obl:unmarked" && !TIME.test(word.form))
      .slice(0, 1);
  }

  /** Phrases of a verb or noun that begin with the preposition, in order of the text. */
  withCase(at: number, preposition: string): number[] {
    if (!this.#casesOf(at).has(preposition)) return [];
    const cased = this.tree.children(at, ...PHRASES).filter((phrase) => this.isCased(phrase.index, preposition));
    // "Oman's arrest of an editor": whose it is and of whom it is are two.
    const owned = cased.filter(({ deprel }) => deprel === "nmod:poss");
    const found = (owned.length < cased.length ? cased.filter((phrase) => !owned.includes(phrase)) : cased).flatMap(
      (phrase) => {
        // "on troops fighting them": a poor tree makes it a clause; the troops are meant.
        if (phrase.upos === "VERB") return some(this.tree.child(phrase.index, "nsubj")?.index);
        return [this.#antecedent(phrase.index, at)];
      },
    );
    if (found.length) return found;
    return this.#isStranded(at, preposition) ? some(this.#grammatical(at)) : some(this.#following(at, preposition));
  }

  #casesOf(at: number): ReadonlySet<string> {
    const known = this.#cases[at];
    if (known) return known;
    const out = new Set<string>();
    const next = this.tree.words[at + 1];
    if (next) out.add(next.form.toLowerCase());
    for (const phrase of this.tree.children(at, ...PHRASES)) {
      for (const { form } of this.tree.children(phrase.index, "case", "mark")) {
        out.add(form.toLowerCase());
        if (OWNING.test(form)) out.add("of");
      }
    }
    this.#cases[at] = out;
    return out;
  }

  /** "they will be fired *upon*", "was shot *at* twice": they who are. */
  #isStranded(at: number, preposition: string): boolean {
    const mark = this.tree.words[at + 1];
    if (mark?.form.toLowerCase() !== preposition || !this.tree.child(at, "aux:pass")) return false;
    const next = this.tree.words[at + 2];
    return next?.sentence !== mark.sentence || /^(?:PUNCT|ADV|CCONJ|SCONJ|ADP)$/.test(next.upos);
  }

  /** The phrase after a preposition that follows the word at once, wherever a poor tree hangs it. */
  #following(at: number, preposition: string): number | undefined {
    const { words } = this.tree;
    const mark = words[at + 1];
    if (mark?.form.toLowerCase() !== preposition || mark.upos !== "ADP" || mark.sentence !== words[at]?.sentence)
      return undefined;
    let head = words.slice(at + 2, at + 8).find((word) => NOMINAL.test(word.upos) && word.sentence === mark.sentence);
    if (!head || words.slice(at + 2, head.index).some((word) => !/^(?:DET|ADJ|NUM|PUNCT|ADV|VERB)$/.test(word.upos)))
      return undefined;
    for (
      let above = this.tree.parent(head.index);
      above && above.index > head.index;
      above = this.tree.parent(head.index)
    ) {
      const joined = words
        .slice(head.index, above.index + 1)
        // "chief-of-staff Ana Mora"
        .every((word) => NOMINAL.test(word.upos) || word.form === "-" || words[word.index - 1]?.form === "-");
      if (!joined) break;
      head = above;
    }
    // "blamed the raid on rebels": on whom it is blamed.
    const verb = this.tree.parent(at);
    const isBlamed = head.head === verb?.index && isBlaming(verb) && head.head !== at;
    return isBlamed ? undefined : head.index;
  }

  isCased(phrase: number, preposition: string): boolean {
    return this.tree
      .children(phrase, "case", "mark")
      .some((mark) => mark.form.toLowerCase() === preposition || (preposition === "of" && OWNING.test(mark.form)));
  }

  /** The clauses that say what is said, wanted or done: "urged *the rebels to disarm*". */
  complements(verb: number): number[] {
    const clauses = this.tree.children(verb, "ccomp", "xcomp").map((word) => word.index);
    const infinitives = this.tree.children(verb, "advcl").filter((word) => this.isInfinitive(word.index));
    return [...clauses, ...infinitives.map((word) => word.index)];
  }

  /** Who the clause is about, its own or one that it takes over from the clause that governs it. */
  #grammatical(verb: number, seen = 0): number | undefined {
    const own = this.tree.child(verb, "nsubj", "nsubj:pass");
    if (own) return this.#antecedent(own.index, verb);
    const word = this.tree.word(verb);
    const above = this.tree.parent(verb);
    if (!above || seen > 6) return undefined;
    if (isDeprel(word.deprel, ["acl", "amod"])) {
      // "Oman is a backer of the war, supplying arms": it is Oman that supplies them.
      const bearer =
        isGerund(word.form) && this.tree.child(above.index, "cop") && this.tree.words[verb - 1]?.form === ",";
      if (bearer) return this.#grammatical(above.index, seen + 1);
      const charged = underCharge(this.tree, word);
      if (charged !== undefined) return charged?.index;
      if (!this.isInfinitive(verb)) return this.#describedBy(verb, above);
      if (isHeadlined(this.tree, word)) return above.index;
      return (
        this.tree.child(above.index, "nmod:poss")?.index ??
        this.withCase(above.index, "by")[0] ??
        this.#controller(above.index, seen)
      );
    }
    if (isDeprel(word.deprel, ["conj"])) {
      // "found him guilty and sentenced him": the verb beside "guilty" is done by those who found him so.
      const isJudged = word.upos === "VERB" && this.#heldFor(above, this.tree.word(above.head)) !== undefined;
      return this.#grammatical(isJudged ? above.head : above.index, seen + 1);
    }
    if (isDeprel(word.deprel, ["xcomp", "advcl", "ccomp"])) {
      const charged = this.isPassive(above.index) ? undefined : chargedWith(this.tree, word);
      if (word.deprel === "ccomp" && !this.isInfinitive(verb)) return charged?.index;
      if (isHeadlined(this.tree, word)) return above.index;
      return (
        charged?.index ??
        this.#heldFor(word, above) ??
        this.#objectOf(verb) ??
        this.#controlled(verb, above.index) ??
        this.#grammatical(above.index, seen + 1)
      );
    }
    return undefined;
  }

  /** "found *the captain* guilty of killing them": he is guilty, and no court. */
  #heldFor(word: Word, above: Word): number | undefined {
    if (word.upos !== "ADJ" || !isDeprel(word.deprel, ["xcomp"]) || this.isPassive(above.index)) return undefined;
    return this.tree.children(above.index, "obj").find(({ index }) => above.index < index && index < word.index)?.index;
  }

  /** "announced that the army, *supported* by volunteers, had fled": a participle that a parser hangs on the saying is of who stands before the comma. */
  #describedBy(verb: number, above: Word): number | undefined {
    if (above.upos !== "VERB") return above.index;
    const [before, comma] = this.tree.words.slice(Math.max(0, verb - 2), verb);
    return comma?.form === "," && before && NOMINAL.test(before.upos) ? before.index : undefined;
  }

  /** "told his fighters to attack", "let them leave": the fighters, they; "called on the rebels to leave": the rebels. */
  #controlled(verb: number, above: number): number | undefined {
    if (isLetDo(this.tree, verb))
      return this.tree.children(above, "obj", "iobj").find(({ index }) => above < index && index < verb)?.index;
    if (!this.isInfinitive(verb) || this.tree.word(above).upos !== "VERB") return undefined;
    const given = this.#givenTime(verb, above);
    if (given !== undefined) return given;
    if (
      isDeprel(this.tree.word(verb).deprel, ["advcl"]) &&
      !this.withCase(above, "on").length &&
      !this.withCase(above, "to").length
    ) {
      return undefined;
    }
    const told = this.tree.child(above, "obj", "iobj")?.index;
    if (told !== undefined) return told;
    // "flew there on Sunday to meet them" calls on nobody.
    const [lemma] = lemmasOf(this.tree.word(above)).filter((one) => CALLING.test(one));
    if (lemma === undefined) return undefined;
    return lemma === "appeal"
      ? this.withCase(above, "to")[0]
      : (this.withCase(above, "on")[0] ?? this.withCase(above, "upon")[0]);
  }

  /** "gave *the militants* two days to leave", "gave *them* until Friday to disarm": whoever is given the time is to do it. */
  #givenTime(verb: number, above: number): number | undefined {
    if (!lemmasOf(this.tree.word(above)).includes("give") || this.isPassive(above)) return undefined;
    const [given, ...rest] = this.tree
      .children(above)
      .filter(({ index, deprel }) => above < index && index < verb && isDeprel(deprel, ["obj", "iobj", "obl"]));
    const isTimeFor = rest.some(({ index, form }) => TIME_GIVEN.test(form) || this.isCased(index, "until"));
    return isTimeFor ? given?.index : undefined;
  }

  /** Whose plan a "plan to attack" is, when nobody is named beside it: the subject of the verb above. */
  #controller(noun: number, seen: number): number | undefined {
    const verb = this.tree.parent(noun);
    if (isOthersPlan(this.tree, this.tree.word(noun))) return undefined;
    // "It would be a crime to bomb it, he said": whoever does it commits the crime.
    if (this.tree.child(noun, "cop") && /^it$/i.test(this.tree.child(noun, "nsubj", "expl")?.form ?? ""))
      return undefined;
    const subject = verb && verb.upos === "VERB" ? this.#grammatical(verb.index, seen + 1) : undefined;
    // "Attempts to free them failed": no attempt frees anybody.
    return subject === noun ? undefined : subject;
  }

  /** "militants who attacked": who → militants. */
  #antecedent(pronoun: number, verb: number): number {
    const word = this.tree.word(pronoun);
    if (!/^(?:who|whom|which|that)$/i.test(word.form)) return pronoun;
    for (let at = this.tree.word(verb); at.head !== at.index; at = this.tree.word(at.head)) {
      if (at.deprel === "acl:relcl") return at.head;
    }
    return pronoun;
  }
}

/** What hangs on a word and may begin with a preposition. */
const PHRASES: readonly string[] = ["obl", "nmod", "advcl", "acl", "xcomp"];
const OWNING = /^[’']s?$/;

/** Nouns that say when, where, how or why a clause behind them took place. */
const NO_OBJECT =
  /^(?:time|moment|day|night|morning|evening|afternoon|week|month|year|hour|minute|way|reason|place|extent|manner|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:s|day|days)?$/i;

const TIME_GIVEN = /^(?:day|night|week|month|year|hour|minute)s?$/i;

const CALLING = /^(?:call|appeal|prevail|count|depend|rely|lean|impose|press)$/;

/** Words that tell when without a preposition: "killed this year". */
const TIME =
  /^(?:years?|months?|weeks?|weekend|days?|mornings?|afternoons?|evenings?|nights?|hours?|minutes?|today|yesterday|tomorrow|tonight|times?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i;

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

function some<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
