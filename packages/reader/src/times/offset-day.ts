import type { Span, Time } from "sayso-record";
import { isDeprel, type Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import { addDays, addMonths, type Day } from "./calendar.js";
import type { Meaning } from "./meaning.js";
import { isOfAnchor, type Offset as OffsetOf, offsetAt, timeOfMain } from "./offset.js";
import { MONTHS, unitRange, type When } from "./resolve.js";

type Offset = Extract<Meaning, { kind: "offset" }>;
type Dated = Omit<Time, "id">;

/**
 * When it was that is counted from something told of, "two days after the vote": from the day of the vote, where its own words or another
 * sentence tell it. Where what is told has its day ("fired on Monday, two days after the vote"), when the vote was. `times`: all that are known.
 */
export function dayOfOffset(tree: Tree, time: Dated, meaning: Offset, times: readonly Dated[]): FoundDay | undefined {
  const words = wordsAt(tree.words, ...time.span);
  const sentence = words[0]?.sentence;
  const beside = times.filter(({ span }) => wordsAt(tree.words, ...span)[0]?.sentence === sentence);
  const offset = offsetAt(tree, time.span, beside);
  if (!offset) return undefined;
  const { anchor, main, of } = offset;
  const days = beside.filter((one) => one !== time && one.from !== undefined);
  if (of === "anchor") {
    const day = timeOfMain(tree, time.span, days, anchor, main);
    return day?.from === undefined || day.from !== day.to ? undefined : { of, when: counted(meaning, day.from, -1) };
  }
  const own = days.find((one) => isOfAnchor(tree, one, anchor, words));
  const day = own ?? (anchor.upos === "NOUN" ? toldElsewhere(tree, anchor.index, times, time.span) : undefined);
  if (day?.from === undefined || day.to === undefined || day.precision === "vague") return undefined;
  const isDay = day.precision === "day" || day.precision === "time";
  // Of two days of talks those after them are counted from the last, those before from the first.
  const from = meaning.count < 0 ? day.from : day.to;
  return isDay || meaning.unit === "year" ? { of, when: counted(meaning, from, 1) } : undefined;
}

export interface FoundDay extends Pick<OffsetOf, "of"> {
  readonly when: When;
}

/** What lies so long behind a day, or before it where `way` is -1: the calendar unit; of what is counted in hours the days that it may touch. */
function counted({ count, unit }: Offset, day: Day, way: 1 | -1): When {
  const n = count * way;
  switch (unit) {
    case "hour":
      // Hours after an evening may be the next day.
      return n > 0
        ? { from: day, to: addDays(day, Math.ceil(n / 24)), precision: "day" }
        : { from: addDays(day, Math.floor(n / 24)), to: day, precision: "day" };
    case "day":
    case "week":
      return unitAround(addDays(day, Math.round(n * (unit === "week" ? 7 : 1))), unit);
    default:
      return unitAround(addMonths(day, Math.round(n * MONTHS[unit])), unit === "month" ? unit : "year");
  }
}

function unitAround(day: Day, unit: "day" | "week" | "month" | "year"): When {
  const [from, to] = unitRange(unit, 0, day);
  return { from, to, precision: unit };
}

/** The one day that the report gives what a noun names, "the vote": "The vote was held on May 4"; none where it gives several. */
function toldElsewhere(tree: Tree, noun: number, times: readonly Dated[], own: Span): Dated | undefined {
  const { lemma, sentence } = tree.word(noun);
  const isKnown = tree
    .children(noun, "det", "nmod:poss")
    .some(({ form }) => /^(?:the|this|that|his|her|their|its)$/i.test(form));
  if (!isKnown) return undefined;
  const found: Dated[] = [];
  for (const time of times) {
    if (time.span === own || time.from === undefined) continue;
    const words = wordsAt(tree.words, ...time.span);
    const top = words.find(({ head, index }) => head === index || !words.some((other) => other.index === head));
    const above = top && top.sentence !== sentence ? tree.parent(top.index) : undefined;
    if (!above) continue;
    const isIt = (at: number) => tree.word(at).lemma.toLowerCase() === lemma.toLowerCase();
    const isHeld =
      above.upos === "VERB" &&
      tree.children(above.index, "nsubj", "nsubj:pass", "obj").some(({ index }) => isIt(index)) &&
      !tree.children(above.index, "advmod").some((word) => /^(?:not|never)$/i.test(word.form));
    const isOwn = isIt(above.index) && isDeprel(top?.deprel ?? "", ["nmod", "compound", "obl", "nmod:poss"]);
    if (isHeld || isOwn) found.push(time);
  }
  const [first] = found;
  return first && found.every(({ from, to }) => from === first.from && to === first.to) ? first : undefined;
}
