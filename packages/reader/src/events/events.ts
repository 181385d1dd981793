import type { Actor, NewsEvent, Span, Statement } from "sayso-record";
import { confidence } from "../confidence.js";
import { gamesOf } from "../games.js";
import { isInCapitals } from "../in-capitals.js";
import type { Reading } from "../reading.js";
import { isKnownGround } from "../statements/known-ground.js";
import type { Tree } from "../tree.js";
import { reason } from "../why.js";
import { withAttackRoles } from "./attack.js";
import { Clause } from "./clause.js";
import { completed } from "./completed.js";
import { contradicted } from "./contradicted.js";
import { dailyLife } from "./daily-life.js";
import type { Draft } from "./draft.js";
import { kept } from "./kept.js";
import { located } from "./located.js";
import { mended } from "./mended.js";
import { moodOf } from "./modality.js";
import { type Mood, mood, TOLD } from "./mood.js";
import { type Participants, participantsOf } from "./participants.js";
import { isRefusal } from "./refusal.js";
import { answered, judgedLater, standingAt, tellerOf, tellersOf, whyStanding } from "./said.js";
import { signsOf } from "./signs.js";
import { speaking, spokenBy } from "./speaking.js";
import { sureness } from "./sure.js";
import { takenUp } from "./taken-up.js";
import { threatOf } from "./threat.js";
import { tolls } from "./tolls.js";
import { type Trigger, triggers } from "./triggers.js";
import { timeOf } from "./when.js";
import { whyEvent } from "./why.js";

/** What happened, by the report: every event that the lexicon knows the words of, in order of the text, `v1` first. */
export function readEvents(given: Reading, statements: readonly Statement[]): NewsEvent[] {
  const { reading, clause, drafts: plain } = drafted(given);
  const poor = isInCapitals(reading.tree.text);
  const drafts = withAttackRoles(reading, plain);
  const spoken = spokenBy(reading.tree, statements);
  const games = gamesOf(reading.analysis);
  const isOfDailyLife = dailyLife(reading);
  const events = kept(reading, drafts)
    .filter((event) => !games.isPlay(event.trigger.at) && !isOfDailyLife(event))
    .map((event) =>
      event.trigger.isBefore || (poor && event.trigger.type === "ASSAULT") ? event : completed(reading, event, drafts),
    )
    .map((event) => speaking(reading, event, spoken))
    .sort((a, b) => a.trigger.at - b.trigger.at);
  const figures = tolls(
    reading,
    events.map(({ trigger }) => trigger),
  );
  const tellers = tellersOf(reading.tree, statements);
  const cues = statements.flatMap(({ cue }) => cue);
  const placesOf = located(reading, clause, events, poor);
  const told = events.map((event) => {
    const anchor = anchorOf(reading, event.trigger);
    // "'We did not *fire' at* them": a word that completes it may stand outside of what is said.
    const known = isKnownGround(reading.tree, event.trigger.at);
    const open = known ? tellers.filter(({ standing }) => standing !== "denied") : tellers;
    const carrier = tellerOf(open, anchor) ?? tellerOf(open, reading.tree.word(event.trigger.at).span);
    const threat = threatOf(reading, clause, event.trigger, event.mood, carrier);
    const draft = threat ? { ...event, mood: threat, modality: threat.modality } : event;
    const { at, type } = draft.trigger;
    return {
      source: event,
      draft,
      anchor,
      at,
      type,
      modality: draft.modality,
      ...draft.participants,
      ...(carrier && { carrier }),
    };
  });
  const answers = contradicted(reading.tree, told);
  const later = takenUp(reading, told, statements);
  return told.map((event, index) => {
    const { draft, anchor, carrier } = event;
    const { trigger, participants } = draft;
    const signs = signsOf(draft);
    const ruling = answered(judgedLater(standingAt(reading, anchor, carrier), later.get(event)), answers.get(event));
    const { standing, because } = ruling;
    const time = trigger.isBefore ? undefined : timeOf(reading, cues, draft);
    return {
      id: `v${index + 1}`,
      anchor,
      type: trigger.type,
      ...(trigger.entry.mode && { mode: trigger.entry.mode }),
      contexts: [...trigger.entry.contexts],
      ...(trigger.entry.cameo && { cameo: trigger.entry.cameo }),
      actors: once(participants.actors),
      recipients: others(reading, participants),
      locations: placesOf(event.source),
      ...(time !== undefined && { time }),
      figures: figures.get(trigger) ?? [],
      modality: draft.modality,
      ...(carrier && { said: carrier.id }),
      standing,
      ...(because && { because }),
      confidence: confidence(signs),
      ...(reading.why && {
        why: [
          ...whyEvent(reading.tree, draft),
          ...whyStanding(ruling, carrier),
          reason("confidence", { rule: "weighed", signs, spans: [] }),
        ],
      }),
    };
  });
}

/**
 * "Jordan defended Neil Jordan": by name nobody is he to whom he does it, but for those who do it to each other; who only may be meant by "them" or
 * "the fighters" may be another.
 */
function others({ tree }: Reading, { actors, recipients, actorHeads, recipientHeads }: Participants): Actor[] {
  const isMutual = recipientHeads.length > 0 && recipientHeads.every((head) => actorHeads.includes(head));
  if (isMutual) return once(recipients);
  const acting = new Set(actors.flatMap(({ entity }) => entity ?? []));
  return once(recipients).filter(
    ({ span, entity }) => entity === undefined || !acting.has(entity) || !/^\p{Lu}/u.test(tree.text.slice(...span)),
  );
}

/** "the bishop" of "the bishop Ana Mora" is no second one: of two phrases of which one holds the other only the longer counts. */
function once(actors: readonly Actor[]): Actor[] {
  const holds = ([from, to]: Span, [first, end]: Span) => from <= first && end <= to;
  return actors.filter(
    ({ span }, at) =>
      !actors.some((other, place) => {
        if (place === at || !holds(other.span, span)) return false;
        return !holds(span, other.span) || place < at;
      }),
  );
}

/** Every event whose words the lexicon knows, as its own sentence tells it; and the trees as they were mended for that. */
export function drafted(given: Reading): { reading: Reading; clause: Clause; drafts: Draft[] } {
  const reading = { ...given, tree: mended(given.tree) };
  const clause = new Clause(reading.tree);
  const found = triggers(reading, clause);
  const at = new Map(found.map((trigger) => [trigger.at, trigger]));
  return { reading, clause, drafts: found.map((trigger) => draft(reading, clause, trigger, at)) };
}

/** CAMEO's "reject, not specified below". */
const REFUSE = "120";

function draft(reading: Reading, clause: Clause, found: Trigger, at: ReadonlyMap<number, Trigger>): Draft {
  const refused = isRefusal(reading.tree, found);
  const trigger: Trigger = refused
    ? { ...found, type: "REJECT", entry: { ...found.entry, mode: "", cameo: REFUSE } }
    : found;
  const participants = participantsOf(reading, clause, trigger, at);
  const told = refused
    ? mood("happened", "refusal", reading.tree.word(trigger.at))
    : trigger.isBefore
      ? TOLD
      : uttered(
          reading.tree,
          trigger,
          at,
          begun(trigger, moodOf(reading.tree, topOf(reading.tree, trigger), trigger.light)),
        );
  return {
    trigger,
    participants,
    modality: told.modality,
    mood: told,
    confidence: sureness(reading, trigger, participants, at),
  };
}

/** "The offensive collapsed": an act of force that comes to nothing has been, where talks and deals that do have not. */
function begun({ type }: Trigger, told: Mood): Mood {
  return type === "ASSAULT" && told.entry?.over.has("begun") ? TOLD : told;
}

/** The "attempt" of "an attempt on his life": of the words that name an event the one on which the others hang tells what becomes of it. */
function topOf(tree: Tree, { at, words }: Trigger): number {
  const above = tree.parent(at);
  return tree.word(at).upos === "NOUN" && above?.upos === "NOUN" && words.includes(above.index) ? above.index : at;
}

/** "rejected the accusation", "dismissed their demands": what somebody turns down has been said. */
function uttered(tree: Tree, { at: own, type, light }: Trigger, at: ReadonlyMap<number, Trigger>, told: Mood): Mood {
  const isSaid = type === "ACCUSE" || type === "REQUEST" || type === "THREATEN";
  if (!isSaid || light !== undefined || tree.word(own).upos !== "NOUN" || told.modality !== "did-not-happen")
    return told;
  return at.get(tree.word(own).head)?.type === "REJECT" ? TOLD : told;
}

/** How many other words may stand between two that name an event together: "agreement was reached". */
const GAP = 2;

/** The words that name the event, with what little stands between them; words farther off are left out. */
function anchorOf(reading: Reading, { at, words }: Trigger): Span {
  const { tree } = reading;
  let first = at;
  let end = at + 1;
  for (const word of [...words].reverse()) if (word < first && first - word <= GAP + 1) first = word;
  for (const word of words) if (word >= end && word - end <= GAP) end = word + 1;
  return tree.span(first, end);
}
