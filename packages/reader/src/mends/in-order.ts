import { accusedOfDoing, accusedQuoted } from "./accused.js";
import { lettersForPronoun } from "./acronym.js";
import { markBeforeAside } from "./aside.js";
import { askedToDo } from "./asked.js";
import { whatBegan } from "./began.js";
import { subjectBehind } from "./behind-after.js";
import { behindQuoted } from "./behind-quoted.js";
import { besideDone } from "./beside-done.js";
import { betweenTwo, fightingBetween } from "./between.js";
import { calledWhat } from "./called.js";
import { doneByClad } from "./clad.js";
import { amongThem, countBefore, countBehind, countOfWhole, ofTheCounted, tollBeside } from "./count.js";
import { namedTogether } from "./counties.js";
import { deadSaid } from "./dead.js";
import { doneToSubject } from "./done.js";
import {
  doerOfBoth,
  nameOfSecond,
  objectForSubject,
  pastBesideInfinitive,
  sayingBesideSaid,
  secondSubject,
  sufferedBehind,
} from "./fellows.js";
import { besideCondition, saidOfWho, verbForNoun, whoseObject } from "./finite.js";
import { firedAt } from "./fired-at.js";
import { gotDone } from "./get-passive.js";
import { countKilled, dayBehindAside, verbWithCount, wantedDone } from "./headline-count.js";
import { doneByWhom, doneFirst, warnedByHim } from "./inverted.js";
import { itActs } from "./it-acts.js";
import { harmOfKin } from "./kin.js";
import { compoundBehind, endOfList, hadNoun, nameOfAide, titledInList, titleOfNext } from "./list.js";
import { besidesLoyal, hadBehindAfter, nameForCompound } from "./lost-subject.js";
import type { Mend } from "./mend.js";
import { nounForClause } from "./noun.js";
import { foundGuilty, heldAs, hostageBehindAside, objectBehindDay } from "./object.js";
import { doneToThem } from "./of-them.js";
import { clauseForAdjective } from "./own-clause.js";
import { askingOfPaper } from "./paper.js";
import { attackedBehind, hurtBehind } from "./participle-behind.js";
import {
  accusedOf,
  askedIn,
  bareSubject,
  blamedOn,
  finiteBehind,
  hyphened,
  nameBeside,
  placeNamed,
  saidAtEnd,
  saidBy,
  speaker,
  subjectBefore,
  whichOfTwo,
} from "./parties.js";
import { reportedDone } from "./reported.js";
import { saidInDocument } from "./said-in.js";
import { callingItself } from "./self.js";
import { alongWith, fellowForAside, officesOfOne } from "./series.js";
import { seriesTold } from "./series-told.js";
import { shown } from "./shown.js";
import { stray } from "./stray.js";
import { subjectAsName } from "./subject-as-name.js";
import {
  tellerAsName,
  tellerAtEnd,
  tellerBeside,
  tellerForDoer,
  tellerOfTeller,
  tellerOfTwo,
  toldBefore,
  toldToTeller,
} from "./teller.js";
import { bearer, titled } from "./titled.js";
import { dayOfClause, saidWhen } from "./when.js";
import { ownerByWhose, whichOfBody, whichSays, whoAfar, whoTells } from "./which.js";
import { saying } from "./who-saw-it.js";
import { whoseTheySay, whoTheySay } from "./who-they-say.js";
import { whomItIsDoneTo, whomTheyHit } from "./whom.js";
import { withParticiple } from "./with-participle.js";

/** All mends of the tree, in the order in which they are tried at each word: where two would change it, the first does. */
export const MENDS: readonly Mend[] = [
  subjectAsName,
  doneByWhom,
  gotDone,
  warnedByHim,
  amongThem,
  askedToDo,
  countOfWhole,
  countBehind,
  ofTheCounted,
  countKilled,
  verbWithCount,
  wantedDone,
  dayBehindAside,
  doneFirst,
  foundGuilty,
  heldAs,
  whoTells,
  ownerByWhose,
  whoAfar,
  whoTheySay,
  whoseTheySay,
  whomTheyHit,
  whomItIsDoneTo,
  itActs,
  harmOfKin,
  whichOfBody,
  doneToThem,
  hadBehindAfter,
  besidesLoyal,
  nameForCompound,
  saidInDocument,
  calledWhat,
  namedTogether,
  whatBegan,
  lettersForPronoun,
  doneToSubject,
  nameOfAide,
  clauseForAdjective,
  deadSaid,
  nounForClause,
  behindQuoted,
  doneByClad,
  reportedDone,
  betweenTwo,
  fightingBetween,
  accusedQuoted,
  accusedOfDoing,
  accusedOf,
  askedIn,
  whichOfTwo,
  blamedOn,
  finiteBehind,
  hyphened,
  nameBeside,
  placeNamed,
  subjectBefore,
  speaker,
  saidAtEnd,
  tellerAtEnd,
  toldBefore,
  tellerBeside,
  tellerAsName,
  tellerOfTwo,
  tellerForDoer,
  tellerOfTeller,
  toldToTeller,
  endOfList,
  compoundBehind,
  hadNoun,
  titledInList,
  titleOfNext,
  saidBy,
  bareSubject,
  withParticiple,
  callingItself,
  bearer,
  titled,
  stray,
  shown,
  subjectBehind,
  saying,
  askingOfPaper,
  besideDone,
  markBeforeAside,
  seriesTold,
  pastBesideInfinitive,
  sayingBesideSaid,
  doerOfBoth,
  nameOfSecond,
  secondSubject,
  whichSays,
  tollBeside,
  countBefore,
  besideCondition,
  verbForNoun,
  saidOfWho,
  whoseObject,
  objectBehindDay,
  dayOfClause,
  saidWhen,
  objectForSubject,
  sufferedBehind,
  attackedBehind,
  hurtBehind,
  officesOfOne,
  fellowForAside,
  alongWith,
  firedAt,
  hostageBehindAside,
];
