import type { Argument, Reading } from "../reading.js";
import { isDeprel } from "../tree.js";
import type { Clause } from "./clause.js";
import { kindOf } from "./kind.js";
import { meant, phraseOf } from "./phrase.js";
import type { Trigger } from "./triggers.js";

const WHERE: readonly string[] = [
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "across",
  "along",
  "off",
  "over",
  "throughout",
  "within",
  "between",
  "on",
  "into",
  "from",
  "around",
];

/**
 * Where it happened: the place phrases that hang on the event's words, then on its victims, then on the clauses around it.
 * A place that acts or is acted on is no location.
 */
export function locationsOf(
  reading: Reading,
  clause: Clause,
  trigger: Trigger,
  taken: readonly number[],
  struckAt: readonly number[],
): Argument[] {
  const { tree } = reading;
  const spots = [trigger.at, ...(trigger.light === undefined ? [] : [trigger.light])];
  const own = places(reading, clause, spots);
  const near = own.length
    ? own
    : places(
        reading,
        clause,
        taken.filter((head) => kindOf(reading, head) !== "place"),
      );
  const purpose = near.length
    ? near
    : places(
        reading,
        clause,
        tree.children(trigger.at, "acl").map((word) => word.index),
        true,
      );
  const around = purpose.length ? purpose : surrounding(reading, clause, spots);
  const free = around.length ? around.filter((head) => !taken.includes(head)) : struck(reading, trigger, struckAt);
  return free
    .flatMap((head) => meant(reading, head))
    .map((head) => {
      const { span, entity } = phraseOf(reading, head);
      return { span, ...(entity !== undefined && { entity }) };
    });
}

/** An attack on a place happens there. */
function struck(reading: Reading, trigger: Trigger, recipients: readonly number[]): number[] {
  return trigger.type === "ASSAULT" ? recipients.filter((head) => isPlace(reading, head)) : [];
}

/** The place phrases of the words; with `objects`, places that the word takes ("an offensive to retake the port"). */
function places(reading: Reading, clause: Clause, spots: readonly number[], objects = false): number[] {
  const found = spots.flatMap((at) => [
    ...WHERE.flatMap((preposition) => clause.withCase(at, preposition)),
    ...(objects ? clause.objects(at) : []),
  ]);
  return [...new Set(found)].filter((head) => isPlace(reading, head)).sort((a, b) => a - b);
}

function isPlace(reading: Reading, head: number): boolean {
  return kindOf(reading, head) === "place";
}

/** Places in the clauses that govern the event, the nearest first, while they are of one breath with it. */
function surrounding(reading: Reading, clause: Clause, spots: readonly number[]): number[] {
  const { tree } = reading;
  let at = tree.word(spots[0] ?? 0);
  for (let step = 0; step < 4; step++) {
    const above = tree.parent(at.index);
    if (!above || isDeprel(at.deprel, ["ccomp", "parataxis", "acl:relcl"])) return [];
    const found = places(reading, clause, [above.index]);
    if (found.length) return found;
    at = above;
  }
  return [];
}
