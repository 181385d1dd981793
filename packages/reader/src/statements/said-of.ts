import type { Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import { type Channel, channelAt } from "./channel.js";
import { deniesHand, deniesSaying, isAsideCharge } from "./denials.js";
import { firstWord } from "./draft.js";
import { isItself, isTouched, type Known, lastSentence } from "./known.js";
import { isDifferent } from "./of-these.js";
import { isOwnMatter } from "./own-matter.js";
import { ownStanding } from "./own-standing.js";
import { draftsBefore, isOfTwo } from "./said-before.js";
import { lower, type Ruling, setBy, verdicts } from "./standing.js";
import { plays } from "./standing-words.js";
import type { Verdict } from "./verdict.js";
import { recordingOf } from "./voice-heard.js";

/** The standing of every draft: by its cue and source, by the words about it, and by what is said of its recording or claim elsewhere. */
export function standings(reading: Reading, all: readonly Known[]): Ruling[] {
  const sets = all.map((one) => ownStanding(reading, one));
  for (const verdict of verdicts(reading)) {
    for (const at of spokenAbout(reading, verdict, all)) {
      const set = sets[at];
      if (set) sets[at] = lower(set, setBy(reading, verdict));
    }
  }
  return sets;
}

/** The drafts that a verdict elsewhere speaks about: those of the recording, or the claim before it. */
function spokenAbout(reading: Reading, verdict: Verdict, all: readonly Known[]): number[] {
  const { about } = verdict;
  if (about === undefined || verdict.standing === "purported") return [];
  const { tree } = reading;
  // "accuses them of looting, a charge the palace rejects": nothing that was said in another sentence.
  const touched = isAsideCharge(tree, about) ? [...all.entries()].filter(([, known]) => isTouched(known, verdict)) : [];
  if (touched.length) return touched.flatMap(([at, known]) => (isItself(known, verdict) ? [] : [at]));
  const document = channelAt(tree, about) ?? recordingOf(tree, about);
  // "dismissed reports of casualties": what was told about, not a report that is spoken of later.
  const isHearsay = /^reports$/i.test(tree.word(about).form) && !tree.child(about, "det", "nmod:poss", "amod");
  if (document?.document && !isHearsay) {
    const found = inDocument(reading, document, verdict, all);
    if (found.length) return found;
  }
  // "That is a lie", "“A lie,” he said": of what was said just before.
  const isInReach = (known: Known | undefined) =>
    (tree.word(about).upos !== "PRON" && about !== verdict.at) ||
    verdict.entry.scope !== "false" ||
    (known !== undefined && tree.word(verdict.at).sentence - lastSentence(tree, known.draft) <= 1);
  // "denied reports that soldiers had withdrawn": what is denied follows, nothing said before is.
  // "reports, which could not be confirmed, that guards had fled": a parser may hang what they say on the confirming.
  const isOfThat = isDeprel(tree.word(verdict.at).deprel, ["acl:relcl"]) && tree.word(verdict.at).head === about;
  const below = [...tree.children(about, "acl", "ccomp"), ...(isOfThat ? tree.children(verdict.at, "ccomp") : [])];
  const told = below.some(({ index, deprel }) => {
    const mark = tree.child(index, "mark")?.form.toLowerCase();
    // "denied assertions it was beaten"; not "denied the claims they made"
    const isBare = mark === undefined && deprel !== "acl:relcl";
    return mark === "that" || (isBare && about !== verdict.at && tree.child(index, "nsubj", "nsubj:pass"));
  });
  if (told && !(about === verdict.at && (deniesHand(tree, about) || deniesSaying(tree, about)))) return [];
  // "denies reports of casualties": of nothing that another told elsewhere, unless he told of those.
  if (isOwnMatter(tree, verdict, about, all)) return [];
  if (tree.children(about, "amod").some(isDifferent)) return [];
  // "confessed details of the killing": what he tells there, and nothing told before.
  const { form, index } = tree.word(about);
  if (/^details$/i.test(form) && !tree.child(index, "det", "nmod:poss") && tree.child(index, "nmod")) return [];
  // "contradicting a statement by an official": one that is spoken of here first.
  if (about > verdict.at && /^an?$/i.test(tree.child(about, "det")?.form ?? "")) return [];
  return about === verdict.at ||
    /^something$/i.test(tree.word(about).form) ||
    plays(tree, about, "say-so", "checking") ||
    // "could not verify either side": what both have said.
    isOfTwo(tree, about) ||
    document
    ? draftsBefore(reading, verdict, about, all).filter((at) => isInReach(all[at]))
    : [];
}

/** Statements made in the document that is spoken of: the nearest of its kind, and what its source says beside it by no other way. */
function inDocument(
  { tree }: Reading,
  document: Pick<Channel, "kind">,
  verdict: Verdict,
  all: readonly Known[],
): number[] {
  const { sentence } = tree.word(verdict.at);
  const far = (known: Known) => {
    const off = tree.word(firstWord(known.draft)).sentence - sentence;
    // What follows counts as farther than what came before.
    return off <= 0 ? -off : 100 + off;
  };
  const made = all.flatMap((known, at) =>
    isOf(known.channel?.kind, document.kind) && !isItself(known, verdict) ? [{ known, at }] : [],
  );
  if (!made.length) return [];
  const nearest = made.reduce((a, b) => (far(b.known) < far(a.known) ? b : a));
  const { entity } = nearest.known;
  return all.flatMap((known, at) => {
    if (at === nearest.at) return [at];
    if (entity === undefined || known.entity !== entity || isItself(known, verdict)) return [];
    const same = known.channel ? isOf(known.channel.kind, document.kind) && !isOther(known) : !known.documents.length;
    return same ? [at] : [];
  });

  /** "The previous message": another one, by its own words. */
  function isOther({ channel }: Known): boolean {
    return (
      channel !== undefined &&
      tree
        .slice(channel.piece.first, channel.piece.end)
        .match(/\b(?:previous|earlier|another|last|separate|second)\b/i) !== null
    );
  }
}

/** A message may be a recording, a video or a letter, a recording one of sound or of pictures; a report is another thing. */
function isOf(kind: string | undefined, wanted: string): boolean {
  return (
    kind === wanted ||
    (kind === "video" && wanted === "audio recording") ||
    (kind === "message" && wanted !== "report") ||
    (kind !== undefined && wanted === "message")
  );
}
