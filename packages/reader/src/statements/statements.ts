import type { Reason, Span, Statement } from "sayso-record";
import type { Reading } from "../reading.js";
import type { Tree } from "../tree.js";
import { reason } from "../why.js";
import { withAccording } from "./according.js";
import { appearedIn } from "./appearance.js";
import { isOfAppointing } from "./appointed.js";
import { isAskedFor } from "./asked-for.js";
import { isCalledOff } from "./called-off.js";
import { chained } from "./chain.js";
import { channelOf } from "./channel.js";
import { withCited } from "./cited.js";
import { withClosedBefore } from "./closed-before.js";
import { continued } from "./continued.js";
import type { Cue } from "./cues.js";
import { isDeed, isHelper } from "./deeds.js";
import { withoutDescription } from "./described.js";
import { cueWord, type Draft, firstWord } from "./draft.js";
import { withEdges } from "./edges.js";
import { withoutWhenFeared } from "./feared-when.js";
import { withoutAnswers, withoutFrame } from "./framed.js";
import { withFronted } from "./fronted.js";
import { withinItsClause } from "./gap.js";
import { withQuoted } from "./goes-on.js";
import { heard } from "./heard.js";
import { isHeldToBe } from "./held-to-be.js";
import { withOpenings } from "./interrupted.js";
import { withToldBefore } from "./it-was-said.js";
import type { Known } from "./known.js";
import { withoutLabels } from "./label-before.js";
import { linked } from "./linked.js";
import { isNaming, withOwnName } from "./naming.js";
import { isNickname, isNoSaying, isOfLetter, isOfThoseLed, leavesUnsaid, withoutBlamed } from "./no-saying.js";
import { withoutDay, withoutOwnCue } from "./own-cue.js";
import { parted } from "./parted.js";
import { withPassedOn } from "./passed-on.js";
import { type Piece, piecesOf } from "./pieces.js";
import { proposed } from "./proposed.js";
import { withReceived } from "./received.js";
import { withInfinitive } from "./said-by-them.js";
import { standings } from "./said-of.js";
import { formOf, withShape } from "./shape.js";
import { sideBySide } from "./side-by-side.js";
import { signed } from "./signed.js";
import { withoutSilence } from "./silence.js";
import { sourceOf } from "./source.js";
import { spokenBefore } from "./speaker-behind.js";
import { withTopic } from "./spoken-about.js";
import { whyStanding } from "./standing.js";
import { tagged, tagsOf, untagged } from "./tagged.js";
import { isShownByThing, isThings } from "./thing.js";
import { toldAfter } from "./told-after.js";
import { withoutHearer } from "./told-to.js";
import { transcript } from "./transcript.js";
import { versions } from "./version.js";
import { withWhatFor } from "./what-for.js";
import { timeOfSaying } from "./when.js";
import { withoutReason, withWholeContent } from "./whole-content.js";
import { withoutHoles } from "./whole-quotation.js";

/** Who says what, in order of the text, `s1` first. */
export function readStatements(reading: Reading): Statement[] {
  const { analysis, tree } = reading;
  const pieces = piecesOf(analysis);
  const joined = withClosedBefore(tree, pieces, withQuoted(tree, pieces, linked(reading, pieces)));
  const edged = withEdges(tree, pieces, withOpenings(tree, pieces, joined));
  const shaped = (draft: Draft) => [withShape(reading, pieces, draft) ?? []].flat();
  // "a group calling itself Dawn claimed it": the label has it call, the tree claim.
  const saying = edged.filter((draft) => !isNaming(tree, draft));
  const labelled = withFronted(tree, saying)
    .filter((draft) => !isNoSaying(tree, draft) && !isDeed(tree, pieces, draft) && !isHelper(tree, draft))
    .flatMap((draft) => shaped(CONTENT.reduce((one, step) => step(tree, one), parted(reading, draft))));
  const seen = proposed(reading, pieces, labelled).filter((draft) => !isDeed(tree, pieces, draft));
  const read = heard(tree, [...labelled, ...seen.flatMap(shaped)], shaped);
  const quoted = withPassedOn(
    tree,
    read.map((draft) => withOwnName(tree, draft)),
    shaped,
  );
  const passed = withCited(reading, withAccording(tree, quoted));
  const turns = transcript(reading);
  const spoken = [...passed.filter((draft) => !turns.some((turn) => overlaps(draft, turn))), ...turns];
  const tags = tagsOf(reading);
  const signedToo = untagged(tags, tree, [...spoken, ...signed(reading, pieces, spoken).flatMap(shaped)]);
  const told = toldAfter(reading, [...signedToo, ...versions(reading, signedToo)]);
  const all = [...told, ...tagged(tags, told)];
  const found = [...all, ...continued(reading, pieces, told), ...spokenBefore(reading, pieces, told)]
    .filter(
      (draft) =>
        !isThings(reading, draft) &&
        !isShownByThing(reading, draft) &&
        !isHeldToBe(tree, draft) &&
        !isNaming(tree, draft) &&
        !leavesUnsaid(tree, draft) &&
        !isNickname(tree, draft) &&
        !isOfThoseLed(tree, draft) &&
        !isOfLetter(tree, draft),
    )
    .filter((draft) => !isAskedFor(tree, draft) && !isOfAppointing(tree, draft) && !isCalledOff(tree, draft))
    .map((draft) => withoutHoles(pieces, withoutHearer(tree, withoutBlamed(tree, draft))))
    .sort((a, b) => firstWord(a) - firstWord(b));
  const drafts = sideBySide(tree, withoutLabels(tree, reading.analysis.sentences, withoutAnswers(reading, found)));
  const bySentence = new Map<number | undefined, Draft[]>();
  const sentenceOf = ({ cue }: Draft) => tree.words[cue[0]?.first ?? -1]?.sentence;
  for (const draft of drafts) {
    const fellows = bySentence.get(sentenceOf(draft));
    if (fellows) fellows.push(draft);
    else bySentence.set(sentenceOf(draft), [draft]);
  }
  const known = drafts.map((draft): Known & { source?: Statement["source"] } => {
    const found = draft.source && sourceOf(reading, draft.source);
    const source = found?.argument;
    const cue = cueWord(tree, draft);
    const channel =
      channelOf(tree, draft, bySentence.get(sentenceOf(draft)) ?? []) ??
      (source?.entity === undefined ? undefined : appearedIn(reading, draft, source.entity));
    return {
      draft,
      documents: found?.documents ?? [],
      ...(cue && { cue }),
      ...(channel && { channel }),
      ...(source && { source }),
      ...(source?.entity !== undefined && { entity: source.entity }),
    };
  });
  const sets = standings(reading, known);
  const span = ({ first, end }: Piece): Span => tree.span(first, end);
  const statements = known.map(({ draft, channel, source, cue }, at): Statement => {
    const time = timeOfSaying(reading, draft);
    return {
      id: `s${at + 1}`,
      ...(source && { source }),
      cue: draft.cue.map(span),
      content: draft.content.map(span),
      form: formOf(reading, pieces, draft.content),
      ...(channel && { channel: { span: span(channel.piece), kind: channel.kind } }),
      ...(time !== undefined && { time }),
      standing: sets[at]?.standing ?? "attributed",
      ...(sets[at]?.because && { because: sets[at].because }),
      ...(reading.why && { why: [whyCue(tree, draft, cue), ...(sets[at] ? whyStanding(sets[at]) : [])] }),
    };
  });
  return chained(statements, passedOn(drafts));
}

/** What is made of a labelled content, from its edges to what it is of. */
const CONTENT: readonly ((tree: Tree, draft: Draft) => Draft)[] = [
  withWholeContent,
  withoutFrame,
  withWhatFor,
  withoutReason,
  withoutOwnCue,
  withoutDay,
  withToldBefore,
  withoutSilence,
  withinItsClause,
  withTopic,
  withInfinitive,
  withoutWhenFeared,
  withoutDescription,
  withReceived,
];

/** For drafts of which it is known who passes them on: where he stands among them. */
function passedOn(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  const pairs = drafts.flatMap(({ within }, at): [number, number][] => {
    const by = within ? drafts.findIndex(({ cue }) => cue.some(({ first }) => first === within.first)) : -1;
    return by < 0 || by === at ? [] : [[at, by]];
  });
  return new Map(pairs);
}

/** Whether two drafts have a cue in common. */
function overlaps(a: Draft, b: Draft): boolean {
  return a.cue.some((one) => b.cue.some(({ first, end }) => one.first < end && first < one.end));
}

/** What made a statement of it: the model's label, a word of cues.tsv in the tree, or a quotation that stands alone. */
function whyCue(tree: Tree, draft: Draft, cue: Cue | undefined): Reason {
  const spans = draft.cue.map(({ first, end }) => tree.span(first, end));
  if (draft.by === "label") return reason("cue", { rule: "label", label: "cue", spans });
  if (draft.by === "tree" && cue)
    return reason("cue", { rule: "cue-word", entry: cue, spans: [tree.span(cue.at, cue.end)] });
  if (draft.by === "tag") return reason("cue", { rule: "headline", spans });
  return reason("cue", { rule: "quotation", spans: draft.content.map(({ first, end }) => tree.span(first, end)) });
}
