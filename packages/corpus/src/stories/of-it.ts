import type { Reading } from "../reading.js";
import type { Group } from "./group.js";
import { stemOf } from "./lead.js";
import { mayBeOneMeans } from "./match.js";
import { familyOfNoun } from "./nouns-of.js";
import { thingsIn } from "./things.js";

/** What who was there saw, heard or filmed of it; those who did it, and what it was, as known: "the gunmen", "the firing". */
const WITNESSED =
  /\b(?:saw|seen|watch(?:ed|ing)|heard|hear(?:ing)?|film(?:ed|ing)|witnessed|the scene|(?:gun)?shots|gunfire|explosions?|the (?:firing|shooting|blast|explosion|attack|attackers?|gunm[ae]n|assailants?|raiders?|bombing|shelling|fighting|clash|clashes|raid|kidnappers?|abductors?|abduction|kidnapping|hijackers?|arrest|strike))\b/iu;

/** "The motorcycle used in the attack was found": of what it has to do with it, by no witness. */
const CONNECTED = /\b(?:used|involved|wanted|part|hand|role) in the (?:\p{Ll}+ )?\p{Ll}+/giu;

/** What becomes of those who were let go, by who sees them come: "They walked into the village at dawn". */
const BACK =
  /\b(?:they|he|she|the (?:two|three|four|five|six|men|women|girls|boys|hostages|captives|prisoners|pilots?|sailors|workers))\s(?:had\s|have\s|has\s|all\s|both\s)*(?:walked|arrived|came|reached|returned|crossed|turned up|were (?:flown|driven|taken|brought|received|met|found)|was (?:flown|driven|taken|brought|received|met|found)|(?:are|were|is|was) (?:now )?(?:free|safe|home))\b/iu;

/** What becomes of those who are caught: "More than 100 had been taken". */
const HELD =
  /\b(?:(?:was|were|had been|has been|have been|being) (?:taken|held|picked up|rounded up|led away|marched off|caught|handcuffed)|(?:was|were|is|are|been) (?:being )?(?:in (?:custody|handcuffs|detention)|behind bars))\b/iu;

/** How something is closed: "switched off the transmitter", "sealed the doors". */
const CLOSED = /\b(?:switched off|sealed|padlocked|locked|cut off|cleared out|off the air|turned away)\b/iu;

/** Who marched: "put their number at 200". */
const CROWD =
  /\b(?:their numbers?|the (?:crowds?|turnout|march(?:ers)?|protesters|demonstrators|strikers|rally)|(?:size|number) of the (?:crowd|march|rally|protest))\b/iu;

/** What an attack did, of which nothing was read: "cattle had been killed as well as men". */
const DONE =
  /\b(?:(?:was|were|had been|has been|have been) (?:\p{L}+ly )?(?:killed|wounded|injured|hurt|hit|struck|burn(?:ed|t)|destroyed|shot|dead)|had died|were dying|bodies|corpses)\b/iu;

function isMeansOf(thing: string, means: readonly string[]): boolean {
  return thing.startsWith("means:") && (means.includes(thing) || mayBeOneMeans(means, [thing]));
}

/** Words of a witness, or those of the happening itself as known: "received the demand" after "demanded". */
export function isOfIt(said: string, { events, features }: Group, reading: Reading): boolean {
  const text = said.replace(CONNECTED, "");
  if (/^(?:ASSAULT|hold|PROTEST|escape)$/.test(features.family) && WITNESSED.test(text)) return true;
  if (features.family === "release" && BACK.test(text)) return true;
  // What it was done with: "a glide bomb had been used".
  if (thingsIn(text).some((thing) => isMeansOf(thing, features.means))) return true;
  if (features.family === "hold" && HELD.test(text)) return true;
  if (/^(?:SANCTION|COERCE)$/.test(features.family) && CLOSED.test(text)) return true;
  if (features.family === "PROTEST" && CROWD.test(text)) return true;
  if (features.family === "ASSAULT" && DONE.test(text)) return true;
  const known = Array.from(
    text.matchAll(/\b(?:the number of|the|this|that|their|his|her|its) /giu),
    ({ 0: opening, index }) => text.slice(index + opening.length).toLowerCase(),
  );
  // "All of the crew were unharmed after the rescue", of those who were freed.
  const nouns = known.map((words) => /^\p{Ll}+/u.exec(words)?.[0] ?? "");
  if (features.family !== "ASSAULT" && nouns.some((noun) => familyOfNoun(noun) === features.family)) return true;
  return events.some(({ anchor }) => {
    const stem = stemOf(reading.textOf(anchor));
    return stem.length > 3 && known.some((words) => words.startsWith(stem));
  });
}
