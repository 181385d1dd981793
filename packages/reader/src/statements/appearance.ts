import type { Reading } from "../reading.js";
import { type Channel, channelAt } from "./channel.js";
import { type Draft, firstWord, headOf } from "./draft.js";

/** How many sentences back somebody may have come into the picture who goes on speaking in it. */
const BACK = 2;

/** What may be done in a recording without a word being said. */
const APPEARS = /^(?:appear|reappear|surface|resurface|feature|emerge|show|see|hear)$/;

/**
 * "The leader *appeared in a video*. He threatened to return": the recording in which somebody comes into the picture is the one in which he
 * then speaks, where his words name no other way. `entity`: the speaker.
 */
export function appearedIn({ tree, analysis, who }: Reading, draft: Draft, entity: string): Channel | undefined {
  const { source } = draft;
  const at = firstWord(draft);
  const { sentence } = tree.word(at);
  const here = analysis.sentences[sentence];
  // Who is named anew may speak elsewhere.
  if (!here || !source || source.first !== here.first || tree.word(headOf(tree, source)).upos !== "PRON")
    return undefined;
  for (let back = 1; back <= BACK; back++) {
    const before = analysis.sentences[sentence - back];
    if (before?.paragraph !== here.paragraph || before.zone !== here.zone) return undefined;
    for (const verb of tree.words.slice(before.first, before.end)) {
      if (verb.upos !== "VERB" || !APPEARS.test(verb.lemma)) continue;
      const subject = tree.child(verb.index, "nsubj", "nsubj:pass");
      if (!subject || who.argument(tree, subject.index, subject.index + 1, subject.index).entity !== entity) continue;
      for (const { index } of tree.children(verb.index, "obl")) {
        const isIn = tree.children(index, "case").some(({ form }) => /^(?:in|on)$/i.test(form));
        const channel = channelAt(tree, index);
        if (isIn && channel?.document) return channel;
      }
    }
  }
  return undefined;
}
