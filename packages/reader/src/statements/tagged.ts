import { type TellerTag, tellerHead, tellerTag } from "../mends/teller-tag.js";
import { isSomebody, roleNounOf } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import type { Draft } from "./draft.js";

/** Whom headlines name behind a dash or before a colon for who tells them, by the headlines' sentences. */
export function tagsOf(reading: Reading): ReadonlyMap<number, TellerTag> {
  const { analysis, tree } = reading;
  return new Map(
    analysis.sentences.flatMap((sentence, at) => {
      const tag = sentence.zone === "headline" ? tellerTag(tree, sentence) : undefined;
      return tag && canTell(reading, tag, tellerHead(tree, tag).index) ? [[at, tag] as const] : [];
    }),
  );
}

/** What headlines tell on the word of those whom they name: "Two die in blast - radio". */
export function tagged(tags: ReadonlyMap<number, TellerTag>, drafts: readonly Draft[]): Draft[] {
  return [...tags.values()].flatMap(({ mark, teller, told }): Draft[] => {
    const isTold = drafts.some(
      ({ cue, source }) =>
        cue.some(({ first }) => first === mark) || (source && source.first < teller.end && teller.first < source.end),
    );
    if (isTold) return [];
    return [
      {
        by: "tag",
        source: { ...teller, score: 1 },
        cue: [{ first: mark, end: mark + 1, score: 1 }],
        content: [{ ...told, score: 1 }],
      },
    ];
  });
}

/** Somebody, a body, or a report: no "Cup final - Group B", no video; an outlet's own name closes the headlines of its pages. */
function canTell({ tree, who }: Reading, { teller }: TellerTag, at: number): boolean {
  const words = tree.words.slice(teller.first, teller.end);
  if (
    words.length > 1 &&
    words.some(({ form }) => OUTLET.test(form)) &&
    words.every(({ form }) => /^\p{Lu}/u.test(form))
  )
    return false;
  const mention = who.mention(tree, at, at + 1, at);
  if (mention && mention.level === "name") return /^(?:person|organization|group|nationality)$/.test(mention.type);
  return /^(?:reports?|sources?|tv)$/i.test(tree.word(at).form) || isSomebody(roleNounOf(words.slice(-3)));
}

/** What outlets call themselves. */
const OUTLET =
  /^(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Guardian|Observer|Daily|Online|Chronicle|Sun|Star|Mail|Telegraph|Standard|Today)$/;

/** What a headline says that somebody says ends before the name of who tells it. */
export function untagged(tags: ReadonlyMap<number, TellerTag>, tree: Tree, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const tag = tags.get(tree.words[draft.cue[0]?.first ?? -1]?.sentence ?? -1);
    if (!tag) return draft;
    const { mark, teller } = tag;
    const isBehind = teller.first > mark;
    const content = draft.content.flatMap((piece) => {
      const cut = isBehind
        ? { ...piece, end: Math.min(piece.end, mark) }
        : { ...piece, first: Math.max(piece.first, mark + 1) };
      return cut.first < cut.end ? [cut] : [];
    });
    return { ...draft, content };
  });
}
