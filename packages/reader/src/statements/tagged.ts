import { roleNounOf } from "../names/role-nouns.js";
import type { Reading } from "../reading.js";
import { tellerHead, tellerTag } from "../teller-tag.js";
import { channelAt } from "./channel.js";
import type { Draft } from "./draft.js";

/** What headlines tell on the word of those whom they name behind a dash or before a colon: "Two die in blast - radio". */
export function tagged(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { analysis, tree } = reading;
  return analysis.sentences.flatMap((sentence): Draft[] => {
    const tag = sentence.zone === "headline" ? tellerTag(tree, sentence) : undefined;
    if (!tag || !canTell(reading, tellerHead(tree, tag).index)) return [];
    const { mark, teller, told } = tag;
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

/** Somebody, a body, or what carries words: no "Cup final - Group B". */
function canTell({ tree, who }: Reading, at: number): boolean {
  const mention = who.mention(tree, at, at + 1, at);
  if (mention && mention.level === "name") return /^(?:person|organization|group|nationality)$/.test(mention.type);
  const noun = roleNounOf(
    tree.words.slice(Math.max(0, at - 2), at + 1).filter(({ sentence }) => sentence === tree.word(at).sentence),
  );
  return Boolean(channelAt(tree, at) ?? (noun && /^(?:person|organization|group)$/.test(noun.type)));
}

/** What a headline says that somebody says ends before the name of who tells it. */
export function untagged(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { analysis, tree } = reading;
  return drafts.map((draft) => {
    const sentence = analysis.sentences[tree.words[draft.cue[0]?.first ?? -1]?.sentence ?? -1];
    const tag = sentence?.zone === "headline" ? tellerTag(tree, sentence) : undefined;
    if (!tag || !canTell(reading, tellerHead(tree, tag).index)) return draft;
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
