import { isDeprel } from "../tree.js";
import { type FoundRelation, spanning } from "./found.js";
import { type Ground, type Group, groupStarting, kindOf } from "./ground.js";
import { listBefore, listFrom } from "./lists.js";
import { isMention } from "./meant.js";
import { isPassive, isVerb, subjectOf } from "./verbs.js";

const CONFIDENCE = 0.5;
const PLACE_PREPOSITION = /^(?:in|near|at|inside|outside|across|around)$/i;
const OPENING = /^(?:additionally|meanwhile|also|later|elsewhere|earlier|and)$/i;

/** A place at the head of a sentence is where those are who act and are acted on in it: "Near Aden, two units attacked a convoy". */
export function fronted(ground: Ground): FoundRelation[] {
  const { words, reading } = ground;
  return reading.analysis.sentences.flatMap(({ first, end }): FoundRelation[] => {
    let at = first;
    while (at < end && OPENING.test(words[at]?.form ?? "")) at++;
    const place = PLACE_PREPOSITION.test(words[at]?.form ?? "") ? groupStarting(ground, at + 1) : undefined;
    if (!place || kindOf(ground, place) !== "place" || words[place.end]?.form !== ",") return [];
    let doer: Group | undefined;
    const there: Group[] = [];
    for (let next = place.end + 1; next < end; next++) {
      const verb = words[next];
      if (!verb || !isVerb(ground, verb)) continue;
      const subject = subjectOf(ground, verb);
      if (!subject || subject.first < place.end || (doer && subject.head !== doer.head)) break;
      if (!doer) there.push(...listBefore(ground, subject));
      doer = subject;
      const object = isPassive(ground, verb) ? undefined : groupStarting(ground, next + 1);
      if (object) there.push(...listFrom(ground, object));
    }
    return there.flatMap((one): FoundRelation[] =>
      isMention(ground, one) && kindOf(ground, one) !== "place"
        ? [{ type: "located-in", subject: one, object: place, ...spanning(place, one), confidence: CONFIDENCE }]
        : [],
    );
  });
}

/** "Under Marko Babic, the Unity Party turned to violence": who stands at the head of those that the sentence goes on about. */
export function under(ground: Ground): FoundRelation[] {
  const { words, nameAt, reading } = ground;
  return reading.analysis.sentences.flatMap(({ first }): FoundRelation[] => {
    const leader = /^under$/i.test(words[first]?.form ?? "") ? groupStarting(ground, first + 1) : undefined;
    if (!leader || nameAt[leader.head]?.mention.type !== "person" || words[leader.end]?.form !== ",") return [];
    const led = groupStarting(ground, leader.end + 1);
    const isSubject = led && isDeprel(words[led.head]?.deprel ?? "", ["nsubj"]);
    if (!isSubject || !/^(?:body|place)$/.test(kindOf(ground, led)) || !isMention(ground, led)) return [];
    return [{ type: "leads", subject: leader, object: led, ...spanning(leader, led), confidence: CONFIDENCE }];
  });
}
