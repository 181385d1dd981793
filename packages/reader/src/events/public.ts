import type { Word } from "../analysis.js";
import { lexicon } from "../lexicon/lexicon.js";
import { countryNamed, countryOfCapital, peopleNamed } from "../names/countries.js";
import { roleNoun } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { lemmasOf } from "./lemmas.js";

/** Sectors whose people and bodies are of public life: they rule, bear arms, or suffer by those who do. */
const PUBLIC: ReadonlySet<string> = new Set(
  "GOV LEG COP REB MIL UAF SPY OPP REF IGO PTY INS PRM SEP NGO CRM".split(" "),
);

/** Whether those of a sector are of public life by what they are. */
export function isPublicSector(sector: string | undefined): boolean {
  return sector !== undefined && PUBLIC.has(sector);
}

/** What a sign of public life is worth: one that daily life has, too, is worth half. */
const WORTH = { public: 1, either: 0.5 } as const;
/** From so much on, a sentence surely speaks of it. */
const SURE = 1;
/** A report speaks of it throughout where so large a part of its sentences surely does, and so many. */
const PART = 0.25;
const LEAST = 2;

let loaded: ReadonlyMap<string, number> | undefined;
function words(): ReadonlyMap<string, number> {
  loaded ??= new Map(
    lexicon("public-words.tsv", ["word", "kind"]).map(({ word, kind }) => [
      word,
      kind === "public" ? WORTH.public : WORTH.either,
    ]),
  );
  return loaded;
}

/** Whether a word for those who hold an office or carry arms is one that daily life has, too. */
export function isEitherWord(word: Word): boolean {
  return lemmasOf(word).some((lemma) => words().get(lemma) === WORTH.either);
}

/** A sign that a sentence has, and the words that give it. */
interface Sign {
  readonly worth: number;
  readonly words: Set<number>;
}

/** What a report speaks of, sentence by sentence. */
export class PublicLife {
  readonly #signs: readonly ReadonlyMap<string, Sign>[];
  readonly #isReport: boolean;

  constructor(reading: Reading) {
    this.#signs = reading.analysis.sentences.map(({ first, end }) =>
      signsOf(reading, reading.tree.words.slice(first, end)),
    );
    const sure = this.#signs.filter((signs) => [...signs.values()].reduce((sum, { worth }) => sum + worth, 0) >= SURE);
    this.#isReport = sure.length >= LEAST && sure.length >= PART * this.#signs.length;
  }

  /**
   * Whether the sentence, or what stands about it, speaks of war, politics or crime (public-words.tsv), in other words than those left aside: of
   * these only such count as daily life does not have, "shelling", but not "raid".
   */
  isPublic(sentence: number, aside: readonly number[] = []): boolean {
    if (this.#isReport || [sentence - 1, sentence + 1].some((at) => this.#signs[at]?.size)) return true;
    const here = [...(this.#signs[sentence]?.values() ?? [])];
    return here.some(({ worth, words }) => worth >= SURE || [...words].some((at) => !aside.includes(at)));
  }
}

const keyOf = ({ lemma }: Word) => lemma.toLowerCase();

function signsOf(reading: Reading, own: readonly Word[]): ReadonlyMap<string, Sign> {
  const signs = new Map<string, Sign>();
  for (const word of own) {
    const worth = signOf(reading, word);
    if (!worth) continue;
    const before = signs.get(keyOf(word));
    signs.set(keyOf(word), {
      worth: Math.max(worth, before?.worth ?? 0),
      words: (before?.words ?? new Set()).add(word.index),
    });
  }
  return signs;
}

function signOf(reading: Reading, word: Word): number {
  if (word.upos === "PROPN" && !opens(reading, word)) return nameWorth(reading, word);
  const known = lemmasOf(word).find((lemma) => words().has(lemma));
  if (known !== undefined) return words().get(known) ?? 0;
  const role = roleNoun(word);
  if (role && isNoun(word)) {
    if (role.type === "weapon" || isPublicSector(role.sector)) return WORTH.public;
    return role.type === "vehicle" ? WORTH.either : 0;
  }
  return /^\p{Lu}/u.test(word.form) ? nameWorth(reading, word) : 0;
}

/** The capital of a sentence makes no name. */
function opens({ analysis }: Reading, { index, sentence }: Word): boolean {
  return analysis.sentences[sentence]?.first === index;
}

const isNoun = ({ upos }: Word) => upos === "NOUN" || upos === "PROPN";

/** "Iraq fired", "Iraqi troops"; of "baked in Iraq" only where it was is told. */
function nameWorth(reading: Reading, word: Word): number {
  const { tree, who } = reading;
  const mention = who.mention(tree, word.index, word.index + 1, word.index);
  if (mention?.level === "name" && mention.type === "group") return WORTH.public;
  if (isPublicSector(who.entity(mention?.entity)?.role)) return WORTH.public;
  const name = mention?.level === "name" ? tree.text.slice(...mention.span) : word.form;
  if (peopleNamed(word.form) && word.upos !== "VERB") return WORTH.public;
  if (!countryNamed(name) && !countryOfCapital(name)) return 0;
  const isWhere = tree.children(word.index, "case").some(({ form }) => /^(?:in|at|near|from|to|across)$/i.test(form));
  return isWhere ? WORTH.either : WORTH.public;
}
