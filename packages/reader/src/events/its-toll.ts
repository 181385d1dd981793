import type { Word } from "../analysis.js";
import { roleNounOf } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";

/**
 * "The *war* began in 2011. The UN says it has killed thousands": the war has, and not the UN. Where the one who tells of a toll bears no arms, and a
 * conflict is what was told of last, "it" is the conflict: the word of that.
 */
export function conflictMeant(
  reading: Reading,
  clause: Clause,
  { index, form, head, sentence }: Word,
): number | undefined {
  const { tree } = reading;
  const verb = tree.word(head);
  if (!/^it$/i.test(form) || verb.upos !== "VERB" || !TAKING.test(verb.lemma) || !isDeprel(verb.deprel, ["ccomp"]))
    return undefined;
  if (!tree.children(head, "aux").some((aux) => /^ha(?:s|d|ve)$/i.test(aux.form))) return undefined;
  const speaker = clause.subjects(verb.head)[0];
  if (speaker === undefined || !isCounting(reading, speaker)) return undefined;
  // "Fighting entered its third week": a parser may make a verb of it.
  const isFirst = (word: Word) => reading.analysis.sentences[word.sentence]?.first === word.index;
  return tree.words
    .slice(0, index)
    .findLast(
      (word) =>
        word.sentence >= sentence - 1 &&
        CONFLICT.test(word.form) &&
        (isDeprel(word.deprel, ["nsubj"]) || isFirst(word)),
    )?.index;
}

/** What a conflict does, by the count of those it befalls. */
const TAKING = /^(?:kill|displace|uproot|wound|injure|leave|cost|claim|drive|force|destroy)$/;

const CONFLICT = /^(?:war|conflict|fighting|violence|unrest|insurgency|crisis|uprising|rebellion|offensive|outbreak)$/i;

/** Whether those who tell of it count the dead and fight nobody: "the UN", "aid groups", "an observatory". */
function isCounting({ tree, who }: Reading, at: number): boolean {
  const role = who.entity(who.mention(tree, at, at + 1, at)?.entity)?.role;
  if (role !== undefined) return APART.has(role);
  const noun = roleNounOf(tree.words.slice(Math.max(0, at - 1), at + 1));
  return noun !== undefined && (noun.sector === undefined || APART.has(noun.sector));
}

/** Sectors of those who bear no arms. */
const APART: ReadonlySet<string> = new Set(["IGO", "NGO", "MED", "HLH", "CVL", "EDU", "REL"]);
