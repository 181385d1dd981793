import { expect, it, test } from "vitest";
import { drawn } from "./drawn.js";
import { moodOf } from "./modality.js";

/** The modality of the word `form` in one drawn sentence. */
function modality(sentence: string, form: string, light?: string) {
  const { tree } = drawn([sentence]);
  const at = (wanted: string) => tree.words.findIndex((word) => word.form === wanted);
  return moodOf(tree, at(form), light === undefined ? undefined : at(light)).modality;
}

test("a past tense happened, a progressive is ongoing", () => {
  expect(modality("Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root ports/port/NOUN/2/obj", "shelled")).toBe(
    "happened",
  );
  expect(
    modality("Rebels/rebel/NOUN/3/nsubj are/be/AUX/3/aux shelling/shell/VERB/0/root ports/port/NOUN/3/obj", "shelling"),
  ).toBe("ongoing");
});

test("auxiliaries and negation tell plans, possibilities and what did not happen", () => {
  const with_ = (...helpers: string[]) => {
    const verb = helpers.length + 2;
    const drawnHelpers = helpers.map(
      (helper) => `${helper}//${helper === "not" ? "PART" : "AUX"}/${verb}/${helper === "not" ? "advmod" : "aux"}`,
    );
    return modality(
      ["Rebels/rebel/NOUN/0/nsubj", ...drawnHelpers, `shell//VERB/0/root`].join(" ").replace("NOUN/0", `NOUN/${verb}`),
      "shell",
    );
  };
  expect(with_("will")).toBe("planned");
  expect(with_("may")).toBe("possible");
  expect(with_("must")).toBe("called-for");
  expect(with_("did", "not")).toBe("did-not-happen");
  expect(with_("will", "not")).toBe("did-not-happen");
});

test("what neither or none does does not happen, what both do does", () => {
  const agreed = (who: string) =>
    modality(`${who}//PRON/3/nsubj had/have/AUX/3/aux agreed/agree/VERB/0/root`, "agreed");
  expect([agreed("Neither"), agreed("None"), agreed("Both")]).toEqual(["did-not-happen", "did-not-happen", "happened"]);
});

test("who must leave or face attack is threatened with it, also where a parser has the attack beside the leaving", () => {
  const or = (face: string) =>
    modality(
      `He//PRON/2/nsubj must//AUX/3/aux leave//VERB/0/root or//CCONJ/5/cc ${face}//VERB/3/conj attack//NOUN/3/conj`.replace(
        "PRON/2",
        "PRON/3",
      ),
      "attack",
    );
  expect(or("face")).toBe("threatened");
  expect(or("describe")).not.toBe("threatened");
});

test("had they been warned, they were not", () => {
  const warned = (first: string, second: string) =>
    modality(
      `${first} ${second} warned/warn/VERB/5/advcl soldiers/soldier/NOUN/5/nsubj fled/flee/VERB/0/root`,
      "warned",
    );
  expect(warned("Had/have/AUX/3/aux", "chiefs/chief/NOUN/3/nsubj")).toBe("did-not-happen");
  expect(warned("Chiefs/chief/NOUN/3/nsubj", "had/have/AUX/3/aux")).toBe("happened");
});

test("what somebody is yet to do, and what he rules out having done", () => {
  expect(
    modality("Envoys/envoy/NOUN/5/nsubj are/be/AUX/5/aux yet//ADV/5/advmod to//PART/5/mark meet//VERB/0/root", "meet"),
  ).toBe("did-not-happen");
  const ruled = (helper: string) =>
    modality(
      `He//PRON/2/nsubj ruled/rule/VERB/0/root out//ADP/2/compound:prt ${helper}VERB/2/advcl`,
      helper.split("/")[0]?.trim() ?? "",
    );
  expect(ruled("firing/fire/")).toBe("did-not-happen");
  expect(
    modality(
      "He//PRON/2/nsubj ruled/rule/VERB/0/root out//ADP/2/compound:prt having/have/AUX/5/aux fired/fire/VERB/2/advcl",
      "fired",
    ),
  ).toBe("happened");
});

test("what is told of beside a verb is not what the verb governs", () => {
  expect(
    modality(
      "They//PRON/2/nsubj postponed/postpone/VERB/0/root votes/vote/NOUN/2/obj after//ADP/6/case the//DET/6/det raid//NOUN/2/obl",
      "raid",
    ),
  ).toBe("happened");
});

test("what is averted as what somebody calls it does not come about", () => {
  expect(
    modality(
      "Police//NOUN/2/nsubj averted/avert/VERB/0/root what//PRON/2/obj they//PRON/5/nsubj called/call/VERB/3/acl:relcl a//DET/7/det massacre//NOUN/5/xcomp",
      "massacre",
    ),
  ).toBe("did-not-happen");
});

test("what somebody was to have done did not come about, nor what he never ordered", () => {
  expect(
    modality("Envoys/envoy/NOUN/5/nsubj were/be/AUX/5/aux to//PART/5/mark have//AUX/5/aux met/meet/VERB/0/root", "met"),
  ).toBe("did-not-happen");
  expect(
    modality(
      "He//PRON/3/nsubj never//ADV/3/advmod ordered/order/VERB/0/root the//DET/5/det arrest//NOUN/3/obj",
      "arrest",
    ),
  ).toBe("did-not-happen");
});

test("what we do or else is a threat", () => {
  expect(
    modality(
      "Leave/leave/VERB/0/root town//NOUN/1/obj or//CCONJ/5/cc we//PRON/5/nsubj storm//VERB/1/conj it//PRON/5/obj",
      "storm",
    ),
  ).toBe("threatened");
});

test("what somebody is asked about may come, and is not called for", () => {
  expect(
    modality(
      "Asked/ask/VERB/7/advcl whether//SCONJ/5/mark rebels/rebel/NOUN/5/nsubj would//AUX/5/aux attack//VERB/1/ccomp he//PRON/7/nsubj laughed/laugh/VERB/0/root",
      "attack",
    ),
  ).toBe("possible");
});

test("what is called for, threatened, failed or foiled is told by the word above", () => {
  const under = (governor: string) =>
    modality(
      `Rebels/rebel/NOUN/2/nsubj ${governor}/VERB/0/root to//PART/4/mark shell//VERB/2/xcomp ports/port/NOUN/4/obj`,
      "shell",
    );
  expect(under("vowed/vow")).toBe("planned");
  expect(under("threatened/threaten")).toBe("threatened");
  expect(under("failed/fail")).toBe("did-not-happen");
  expect(under("continued/continue")).toBe("ongoing");
  expect(
    modality(
      "He//PRON/2/nsubj urged/urge/VERB/0/root men/man/NOUN/2/obj to//PART/5/mark attack//VERB/2/xcomp",
      "attack",
    ),
  ).toBe("called-for");
  expect(modality("Police//NOUN/2/nsubj foiled/foil/VERB/0/root an//DET/4/det attack//NOUN/2/obj", "attack")).toBe(
    "did-not-happen",
  );
});

test("a denial of a refusal, and a refusal that may come", () => {
  expect(
    modality(
      "Rebels/rebel/NOUN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod refuse//VERB/0/root to//PART/6/mark leave//VERB/4/xcomp",
      "leave",
    ),
  ).toBe("happened");
  expect(
    modality(
      "Rebels/rebel/NOUN/3/nsubj may//AUX/3/aux begin//VERB/0/root to//PART/5/mark leave//VERB/3/xcomp",
      "leave",
    ),
  ).toBe("possible");
});

test("a noun takes the mood of the verb that says that it takes place", () => {
  expect(
    modality(
      "Rebels/rebel/NOUN/3/nsubj will//AUX/3/aux launch//VERB/0/root attacks/attack/NOUN/3/obj",
      "attacks",
      "launch",
    ),
  ).toBe("planned");
  expect(modality("Threats/threat/NOUN/0/root of//ADP/3/case attacks/attack/NOUN/1/nmod", "attacks")).toBe(
    "threatened",
  );
  expect(modality("No//DET/2/det attacks/attack/NOUN/3/nsubj followed/follow/VERB/0/root", "attacks")).toBe(
    "did-not-happen",
  );
});

test("a bare verb that opens its sentence is a call", () => {
  expect(
    modality(
      "Invade/invade/VERB/0/root it//PRON/1/obj and//CCONJ/4/cc burn//VERB/1/conj towns/town/NOUN/4/obj",
      "burn",
    ),
  ).toBe("called-for");
});

test("what goes on since is ongoing, where its verb lasts", () => {
  const since = (verb: string) =>
    modality(
      `Ports/port/NOUN/4/nsubj:pass have/have/AUX/4/aux been/be/AUX/4/aux:pass ${verb}/VERB/0/root since//ADP/6/case March//PROPN/4/obl`,
      verb.split("/")[0] ?? "",
    );
  expect(since("besieged/besiege")).toBe("ongoing");
  expect(since("bombed/bomb")).toBe("happened");
});

test("what is to be done is planned; what hangs on an if is possible", () => {
  expect(
    modality(
      "Rebels/rebel/NOUN/4/nsubj are/be/AUX/4/cop to//PART/4/mark attack//VERB/0/root towns/town/NOUN/4/obj",
      "attack",
    ),
  ).toBe("planned");
  expect(
    modality(
      "Clans/clan/NOUN/3/nsubj will//AUX/3/aux clash//VERB/0/root unless//SCONJ/6/mark it//PRON/6/nsubj rains/rain/VERB/3/advcl",
      "clash",
    ),
  ).toBe("possible");
});

test("what is denied or condemned took place all the same", () => {
  expect(
    modality(
      "They//PRON/4/nsubj did/do/AUX/4/aux not//PART/4/advmod condemn//VERB/0/root the//DET/6/det raid//NOUN/4/obj",
      "raid",
    ),
  ).toBe("happened");
  expect(
    modality(
      "Kigali//PROPN/2/nsubj denies/deny/VERB/0/root that//SCONJ/6/mark it//PRON/6/nsubj is/be/AUX/6/aux arming/arm/VERB/2/ccomp rebels/rebel/NOUN/6/obj",
      "arming",
    ),
  ).toBe("ongoing");
});

test("what was to be stopped and was not took place", () => {
  expect(
    modality(
      "Police//NOUN/2/nsubj failed/fail/VERB/0/root to//PART/4/mark prevent//VERB/2/xcomp a//DET/6/det massacre//NOUN/4/obj",
      "massacre",
    ),
  ).toBe("happened");
});

test("a plan that was dropped did not happen", () => {
  expect(
    modality(
      "Rebels/rebel/NOUN/2/nsubj dropped/drop/VERB/0/root plans/plan/NOUN/2/obj to//PART/5/mark attack//VERB/3/acl ports/port/NOUN/5/obj",
      "attack",
    ),
  ).toBe("did-not-happen");
});

test("an order of an arrest is no arrest yet", () => {
  expect(
    modality(
      "Judges/judge/NOUN/2/nsubj ordered/order/VERB/0/root the//DET/4/det arrest//NOUN/2/obj",
      "arrest",
      "ordered",
    ),
  ).toBe("called-for");
});

test("what is not ruled out is possible", () => {
  const attack = (...not: string[]) => {
    const verb = not.length + 2;
    return modality(
      [
        `Kings/king/NOUN/${verb}/nsubj`,
        ...not.map((form) => `${form}//PART/${verb}/advmod`),
        `rule//VERB/0/root out//ADP/${verb}/compound:prt`,
        `attacks/attack/NOUN/${verb}/obj`,
      ].join(" "),
      "attacks",
    );
  };
  expect(attack()).toBe("did-not-happen");
  expect(attack("not")).toBe("possible");
});

test("what others are wanted to do is called for", () => {
  const wants = "He//PRON/2/nsubj wants/want/VERB/0/root rebels/rebel/NOUN/2/obj to//PART/5/mark leave//VERB/2/xcomp";
  expect(modality(wants, "leave")).toBe("called-for");
  expect(modality("He//PRON/2/nsubj wants/want/VERB/0/root to//PART/4/mark leave//VERB/2/xcomp", "leave")).toBe(
    "planned",
  );
});

test("a plot that was foiled did not happen, wherever its infinitive hangs", () => {
  const foiled =
    "Police//NOUN/2/nsubj foiled/foil/VERB/0/root a//DET/4/det plot//NOUN/2/obj to//PART/6/mark bomb//VERB/2/advcl it//PRON/6/obj";
  expect(modality(foiled, "bomb")).toBe("did-not-happen");
});

test("a threatened strike that went ahead happened", () => {
  expect(
    modality(
      "The//DET/3/det threatened/threaten/VERB/3/amod strike//NOUN/4/nsubj went/go/VERB/0/root ahead//ADV/4/advmod",
      "strike",
    ),
  ).toBe("happened");
});

test("what comes before or until something in the present has not come yet", () => {
  const before = (helper: string) =>
    `Rebels/rebel/NOUN/2/nsubj fight/fight/VERB/0/root before//SCONJ/6/mark ports/port/NOUN/6/nsubj:pass ${helper}//AUX/6/aux:pass shelled/shell/VERB/2/advcl`;
  expect(modality(before("are"), "shelled")).toBe("possible");
  expect(modality(before("were"), "shelled")).toBe("happened");
});

test("what is to be ended goes on, also where ending it is ruled out", () => {
  const war =
    "Kings/king/NOUN/3/nsubj have/have/AUX/3/aux ruled/rule/VERB/0/root out//ADP/3/compound:prt ending/end/VERB/3/advcl the//DET/7/det war//NOUN/5/obj";
  expect(modality(war, "war")).toBe("happened");
});

test("a planned visit that was cancelled will not come about, nor what somebody escaped", () => {
  expect(
    modality(
      "The//DET/3/det planned/planned/ADJ/3/amod visit//NOUN/5/nsubj:pass was/be/AUX/5/aux:pass cancelled/cancel/VERB/0/root",
      "visit",
    ),
  ).toBe("did-not-happen");
  expect(
    modality(
      "He/he/PRON/2/nsubj escaped/escape/VERB/0/root being/be/AUX/4/aux:pass captured/capture/VERB/2/xcomp",
      "captured",
    ),
  ).toBe("did-not-happen");
});

test("what marchers shout for is called for", () => {
  expect(
    modality(
      "Marchers/marcher/NOUN/2/nsubj shouted/shout/VERB/0/root for//SCONJ/6/mark him/he/PRON/6/nsubj to//PART/6/mark resign//VERB/2/advcl",
      "resign",
    ),
  ).toBe("called-for");
});

test("what would have been done was not", () => {
  const sentence = (helper: string) =>
    `A/a/DET/2/det truce//NOUN/5/nsubj ${helper}//AUX/5/aux have//AUX/5/aux ended/end/VERB/0/root it//PRON/5/obj`;
  expect(modality(sentence("would"), "ended")).toBe("did-not-happen");
  expect(modality(sentence("may"), "ended")).toBe("possible");
});

test("who escapes being hit is not hit", () => {
  const sentence = (verb: string) =>
    `He//PRON/2/nsubj ${verb}/VERB/0/root being/be/AUX/4/aux:pass hit//VERB/2/advcl by//ADP/6/case shells/shell/NOUN/4/obl:agent`;
  expect(modality(sentence("escaped/escape"), "hit")).toBe("did-not-happen");
});

test("what nobody has acknowledged took place, and a raid under investigation is not going on", () => {
  expect(
    modality(
      "Neither//DET/2/det side//NOUN/4/nsubj has/have/AUX/4/aux acknowledged/acknowledge/VERB/0/root shelling/shell/VERB/4/xcomp ports/port/NOUN/5/obj",
      "shelling",
    ),
  ).toBe("happened");
  const under = (noun: string) =>
    `The//DET/2/det raid//NOUN/5/nsubj is/be/AUX/5/cop under//ADP/5/case ${noun}//NOUN/0/root`;
  expect(modality(under("investigation"), "raid")).toBe("happened");
  expect(modality(under("way"), "raid")).toBe("ongoing");
});

test("what one hopes another will do is possible, what one hopes to do oneself planned", () => {
  expect(
    modality(
      "He//PRON/2/nsubj hopes/hope/VERB/0/root rebels/rebel/NOUN/5/nsubj will//AUX/5/aux sign//VERB/2/ccomp",
      "sign",
    ),
  ).toBe("possible");
  expect(modality("He//PRON/2/nsubj hopes/hope/VERB/0/root to//PART/4/mark sign//VERB/2/xcomp", "sign")).toBe(
    "planned",
  );
});

test("what would be a catastrophe has not come about, what was one has", () => {
  const line = (...be: string[]) =>
    `An/a/DET/2/det offensive//NOUN/${3 + be.length + 1}/nsubj ${be.join(" ")} a//DET/${3 + be.length + 1}/det disaster//NOUN/0/root`;
  expect(modality(line("would//AUX/6/aux", "be//AUX/6/cop"), "offensive")).toBe("possible");
  expect(modality(line("was/be/AUX/5/cop"), "offensive")).toBe("happened");
});

test("what is told with 'with' is done, what is being done goes on", () => {
  const line = (mark: string, relation: string) =>
    `Ten//NUM/2/nsubj left/leave/VERB/0/root ${mark}//SCONJ/6/mark two//NUM/6/nsubj:pass being/be/AUX/6/aux:pass shot/shoot/VERB/2/${relation}`;
  expect(modality(line("with", "advcl"), "shot")).toBe("happened");
  expect(modality(line("that", "ccomp"), "shot")).toBe("ongoing");
});

test("what could be set off or amounted to has not come about, what there is concern over has", () => {
  const line = (helper: string, det: string) =>
    `It//PRON/3/nsubj ${helper}//AUX/3/aux trigger//VERB/0/root ${det}//DET/5/det war//NOUN/3/obj`;
  expect(modality(line("could", "a"), "war")).toBe("possible");
  expect(modality(line("did", "a"), "war")).toBe("happened");
  expect(modality(line("could", "the"), "war")).toBe("happened");
  const concern = (det: string) =>
    `They//PRON/2/nsubj expressed/express/VERB/0/root concern//NOUN/2/obj over//ADP/6/case ${det}//DET/6/det clash//NOUN/3/nmod`;
  expect(modality(concern("the"), "clash")).toBe("happened");
  expect(modality(concern("a"), "clash")).toBe("possible");
});

test("what somebody demanded is not undone with what nobody told him", () => {
  const line = (rest: string) =>
    `He//PRON/5/nsubj had/have/AUX/5/aux not//PART/5/advmod been/be/AUX/5/aux:pass informed/inform/VERB/0/root and//CCONJ/7/cc ${rest}`;
  expect(modality(line("demanded/demand/VERB/5/conj reports/report/NOUN/7/obj"), "demanded")).toBe("happened");
  expect(modality(line("consulted/consult/VERB/5/conj"), "consulted")).toBe("did-not-happen");
});

test("what few expect is possible; what there is no plan for or sign of is none; nor is what is dug in case of it", () => {
  const expected = (...subject: string[]) =>
    modality(
      [
        ...subject,
        `expect//VERB/0/root`,
        `an//DET/${subject.length + 3}/det`,
        `attack//NOUN/${subject.length + 1}/obj`,
      ].join(" "),
      "attack",
    );
  expect(expected("Few//ADJ/2/nsubj")).toBe("possible");
  expect(expected("A//DET/2/det", "few//ADJ/3/nsubj")).toBe("planned");
  const sign = (det: string) =>
    modality(
      `There//PRON/2/expl was/be/VERB/0/root ${det}//DET/4/det sign//NOUN/2/nsubj of//ADP/7/case a//DET/7/det raid//NOUN/4/nmod`,
      "raid",
    );
  expect(sign("no")).toBe("did-not-happen");
  expect(sign("some")).toBe("happened");
  expect(
    modality(
      "It//PRON/2/nsubj has/have/VERB/0/root no//DET/4/det plans/plan/NOUN/2/obj to//PART/6/mark attack//VERB/4/acl",
      "attack",
    ),
  ).toBe("did-not-happen");
  expect(
    modality(
      "They//PRON/2/nsubj hid/hide/VERB/0/root in//ADP/6/case case//NOUN/3/fixed of//ADP/3/fixed attack//NOUN/2/obl",
      "attack",
    ),
  ).toBe("possible");
});

test("what one leaves or faces is a threat, though the parser takes it for a fellow of facing", () => {
  expect(
    modality(
      "They//PRON/2/nsubj told/tell/VERB/0/root them//PRON/2/obj to//PART/5/mark leave//VERB/2/xcomp or//CCONJ/7/cc face//VERB/5/conj attack//NOUN/7/conj",
      "attack",
    ),
  ).toBe("threatened");
});

test("what a body voted to do is ahead", () => {
  expect(
    modality(
      "Senators/senator/NOUN/2/nsubj voted/vote/VERB/0/root to//PART/4/mark annex//VERB/2/xcomp ports/port/NOUN/4/obj",
      "annex",
    ),
  ).toBe("planned");
});

test("what condolences are offered over has happened, and free of violence is not possible", () => {
  const over = (mark: string) =>
    modality(
      `She//PRON/2/nsubj offered/offer/VERB/0/root condolences/condolence/NOUN/2/obj ${mark}//ADP/6/case an//DET/6/det attack//NOUN/2/obl`,
      "attack",
    );
  expect(over("over")).toBe("happened");
  expect(modality("They//PRON/2/nsubj offered/offer/VERB/0/root talks/talk/NOUN/2/obj", "talks")).toBe("planned");
  expect(modality("A//DET/3/det free//ADJ/3/amod protest//NOUN/0/root", "protest")).toBe("happened");
  expect(
    modality("He//PRON/3/nsubj is/be/AUX/3/cop free//ADJ/0/root to//PART/5/mark attack//VERB/3/xcomp", "attack"),
  ).toBe("possible");
});

test("what comes where the first is not done is threatened", () => {
  const or = (first: string, will: string) =>
    modality(
      `${first} ,//PUNCT/8/punct or//CCONJ/8/cc the//DET/6/det town//NOUN/8/nsubj:pass ${will}//AUX/8/aux bombed/bomb/VERB/1/conj`,
      "bombed",
    );
  expect(or("Leave//VERB/0/root now//ADV/1/advmod", "will")).toBe("threatened");
  expect(
    modality(
      "They//PRON/3/nsubj must//AUX/3/aux leave//VERB/0/root or//CCONJ/7/cc troops/troops/NOUN/7/nsubj will//AUX/7/aux fire//VERB/3/conj",
      "fire",
    ),
  ).toBe("threatened");
  expect(
    modality(
      "They//PRON/3/nsubj will//AUX/3/aux leave//VERB/0/root or//CCONJ/7/cc troops/troops/NOUN/7/nsubj will//AUX/7/aux fire//VERB/3/conj",
      "fire",
    ),
  ).toBe("planned");
});

test("what strikers should expect is a threat, what they expect is to come", () => {
  const expected = (should: string) =>
    modality(
      `Strikers/striker/NOUN/3/nsubj ${should}//AUX/3/aux expect//VERB/0/root to//PART/6/mark be//AUX/6/aux:pass arrested/arrest/VERB/3/xcomp`,
      "arrested",
    );
  expect(expected("should")).toBe("threatened");
  expect(expected("do")).toBe("planned");
});

test("what was used, though none exclude it, is possible", () => {
  const excluded = (...not: string[]) =>
    modality(
      [
        `Doctors/doctor/NOUN/${not.length + 2}/nsubj`,
        ...not.map((word) => `${word}//PART/${not.length + 2}/advmod`),
        `excluded/exclude/VERB/0/root that//SCONJ/${not.length + 6}/mark gas//NOUN/${not.length + 6}/nsubj:pass was/be/AUX/${not.length + 6}/aux:pass used/use/VERB/${not.length + 2}/ccomp`,
      ].join(" "),
      "used",
    );
  expect(excluded("not")).toBe("possible");
  expect(excluded()).toBe("happened");
});

test("what an army is in the process of doing goes on; what averted, called a massacre, did not happen", () => {
  expect(
    modality(
      "Troops/troops/NOUN/5/nsubj are/be/AUX/5/cop in//ADP/5/case the//DET/5/det process//NOUN/0/root of//SCONJ/7/mark withdrawing/withdraw/VERB/5/acl",
      "withdrawing",
    ),
  ).toBe("ongoing");
  const called = (verb: string) =>
    modality(
      `Police//NOUN/2/nsubj ${verb}/VERB/0/root what//PRON/2/obj they//PRON/5/nsubj described/describe/VERB/3/acl:relcl as//ADP/8/case a//DET/8/det massacre//NOUN/5/obl`,
      "massacre",
    );
  expect(called("averted/avert")).toBe("did-not-happen");
  expect(called("filmed/film")).toBe("happened");
});

test("what one is said to have done is no purpose", () => {
  const said = (have: string) =>
    modality(
      `Kings/king/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass said/say/VERB/0/root by//ADP/5/case aides/aide/NOUN/3/obl to//PART/8/mark ${have}//AUX/8/aux met/meet/VERB/5/acl`,
      "met",
    );
  expect(said("have")).toBe("happened");
  expect(said("be")).toBe("planned");
});

test("what is wanted of somebody is called for; a withdrawal that was never completed did not happen", () => {
  const freed = "They//PRON/2/nsubj want//VERB/0/root him//PRON/2/obj freed/free/VERB/2/xcomp";
  expect(modality(freed, "freed")).toBe("called-for");
  const offered =
    "Oman//PROPN/2/nsubj offered/offer/VERB/0/root to//PART/4/mark host//VERB/2/xcomp talks/talk/NOUN/4/obj";
  expect(modality(offered, "talks", "host")).toBe("planned");
  const completed = (never: string) =>
    modality(
      `The//DET/2/det withdrawal//NOUN/5/nsubj:pass was/be/AUX/5/aux:pass ${never}//ADV/5/advmod completed/complete/VERB/0/root`,
      "withdrawal",
      "completed",
    );
  expect([completed("never"), completed("then")]).toEqual(["did-not-happen", "happened"]);
});

test("what there are no reports of, or that, did not happen", () => {
  const of = (det: string) =>
    modality(
      `There//PRON/2/expl were/be/VERB/0/root ${det}//DET/4/det reports/report/NOUN/2/nsubj of//ADP/6/case fighting//NOUN/4/nmod`,
      "fighting",
    );
  expect(of("no")).toBe("did-not-happen");
  expect(of("some")).toBe("happened");
  const that = (det: string) =>
    modality(
      `There//PRON/2/expl were/be/VERB/0/root ${det}//DET/4/det reports/report/NOUN/2/nsubj that//SCONJ/7/mark guards/guard/NOUN/7/nsubj fled/flee/VERB/4/acl`,
      "fled",
    );
  expect(that("no")).toBe("did-not-happen");
  expect(that("some")).toBe("happened");
});

test("what has to come before somebody will sign has not come", () => {
  const signed = (would: string) =>
    modality(
      `They//PRON/3/nsubj ${would}/AUX/3/aux sign//VERB/0/root nothing//PRON/3/obj until//SCONJ/7/mark troops/troop/NOUN/7/nsubj withdrew/withdraw/VERB/3/advcl`,
      "withdrew",
    );
  expect([signed("would/"), signed("did/do")]).toEqual(["possible", "happened"]);
});

test("what whoever is meant does, on which hangs what will be done with him, has not happened", () => {
  const spared = (who: string, will: string) =>
    modality(
      `${who} who//PRON/4/nsubj now//ADV/4/advmod surrender//VERB/1/acl:relcl ${will} be//AUX/7/aux:pass spared/spare/VERB/0/root`,
      "surrender",
    );
  expect(spared("Those/those/PRON/7/nsubj:pass", "will//AUX/7/aux")).toBe("possible");
  expect(spared("Fighters/fighter/NOUN/7/nsubj:pass", "would//AUX/7/aux")).toBe("possible");
  expect(spared("Omar//PROPN/7/nsubj:pass", "will//AUX/7/aux")).toBe("happened");
  expect(spared("Those/those/PRON/7/nsubj:pass", "to/to/PART/7/mark")).toBe("happened");
});

test("a participle behind the noun tells whether it took place", () => {
  const { tree } = drawn([
    "A//DET/2/det strike//NOUN/6/nsubj scheduled/schedule/VERB/2/acl for//ADP/5/case May//PROPN/3/obl split//VERB/0/root them//PRON/6/obj",
    "The//DET/2/det attack//NOUN/6/nsubj foiled/foil/VERB/2/acl by//ADP/5/case police//NOUN/3/obl shook/shake/VERB/0/root us//PRON/6/obj",
    "The//DET/2/det attack//NOUN/6/nsubj filmed/film/VERB/2/acl by//ADP/5/case police//NOUN/3/obl shook/shake/VERB/0/root us//PRON/6/obj",
    "The//DET/2/det attack//NOUN/6/nsubj expected/expect/VERB/2/acl for//ADP/5/case weeks//NOUN/3/obl came/come/VERB/0/root",
  ]);
  expect([1, 8, 15, 22].map((at) => moodOf(tree, at).modality)).toEqual([
    "planned",
    "did-not-happen",
    "happened",
    "happened",
  ]);
});

test("who would not hesitate to attack threatens to", () => {
  const { tree } = drawn([
    "They//PRON/4/nsubj would//AUX/4/aux not//PART/4/advmod hesitate//VERB/0/root to//PART/6/mark attack//VERB/4/xcomp us//PRON/6/obj",
  ]);
  expect(moodOf(tree, 5).modality).toBe("threatened");
});

test("were rebels to attack, they have not; why they were to attack is asked", () => {
  const were = (first: string) =>
    modality(
      `${first}were/be/AUX/${first ? 5 : 4}/aux rebels/rebel/NOUN/${first ? 5 : 4}/nsubj to//PART/${first ? 5 : 4}/mark attack//VERB/0/root ports/port/NOUN/${first ? 5 : 4}/obj`,
      "attack",
    );
  expect(were("")).toBe("possible");
  expect(were("Why//ADV/5/advmod ")).not.toBe("possible");
});

test("it is high time that they withdrew, who have not; the first time they withdrew they did", () => {
  const time = (which: string) =>
    modality(
      `It/it/PRON/4/nsubj is/be/AUX/4/cop ${which}//ADJ/4/amod time//NOUN/0/root that//SCONJ/7/mark rebels/rebel/NOUN/7/nsubj withdrew/withdraw/VERB/4/acl:relcl`,
      "withdrew",
    );
  expect(time("high")).toBe("called-for");
  expect(time("last")).toBe("happened");
});

test("who wants a man arrested has not arrested him", () => {
  const wants = (verb: string) =>
    modality(
      `Nurses/nurse/NOUN/2/nsubj ${verb}/VERB/0/root the//DET/4/det chief//NOUN/5/nsubj:pass arrested/arrest/VERB/2/xcomp`,
      "arrested",
    );
  expect(wants("want/want")).toBe("called-for");
  expect(wants("saw/see")).toBe("happened");
});

test("nothing came of a plan, so that nobody was kidnapped; of one that something came of he may be", () => {
  const came = (what: string) =>
    modality(
      `${what}//PRON/2/nsubj came/come/VERB/0/root of//ADP/5/case a//DET/5/det plan//NOUN/2/obl to//PART/7/mark kidnap//VERB/5/acl him/he/PRON/7/obj`,
      "kidnap",
    );
  expect(came("Nothing")).toBe("did-not-happen");
  expect(came("Something")).toBe("planned");
});

test("a siege now in its third week goes on; one that ended in it does not", () => {
  const week = (verb: string, its: string) =>
    modality(
      `The//DET/2/det siege//NOUN/10/nsubj _,//PUNCT/8/punct now//ADV/8/advmod in//ADP/8/case ${its}//PRON/8/nmod:poss third//ADJ/8/amod week//NOUN/2/nmod _,//PUNCT/8/punct ${verb}/VERB/0/root`.replaceAll(
        "_,",
        ",",
      ),
      "siege",
    );
  expect(week("starves/starve", "its")).toBe("ongoing");
  expect(week("ended/end", "its")).toBe("happened");
  expect(week("starves/starve", "his")).toBe("happened");
});

test("a strike with no end in sight goes on; one with an end in sight is as it is told", () => {
  const end = (no: string) =>
    modality(
      `There//PRON/2/expl is/be/VERB/0/root ${no}//DET/4/det end//NOUN/2/nsubj in//ADP/6/case sight//NOUN/4/nmod to//ADP/9/case the//DET/9/det strike//NOUN/4/nmod`,
      "strike",
    );
  expect(end("no")).toBe("ongoing");
  expect(end("an")).toBe("happened");
});

test("hand them over or ports will be bombed, he said: a threat, wherever a parser hangs it", () => {
  const said = (or: string) =>
    modality(
      `Hand/hand/VERB/9/ccomp over//ADP/1/compound:prt ${or} ports/port/NOUN/7/nsubj:pass will//AUX/7/aux be//AUX/7/aux:pass bombed/bomb/VERB/9/ccomp he//PRON/9/nsubj said/say/VERB/0/root`,
      "bombed",
    );
  expect(said("or//CCONJ/7/cc")).toBe("threatened");
  expect(said("and//CCONJ/7/cc")).not.toBe("threatened");
});

test("who suggests that they should meet asks for it", () => {
  const meet = (should: string) =>
    modality(
      `Bishops/bishop/NOUN/2/nsubj suggested/suggest/VERB/0/root that//SCONJ/6/mark kings/king/NOUN/6/nsubj ${should}/AUX/6/aux meet//VERB/2/ccomp`,
      "meet",
    );
  expect(meet("should/should")).toBe("called-for");
  expect(meet("may/may")).toBe("possible");
});

test("who can see guards beating a man sees it done", () => {
  const beating = (verb: string, not = "") =>
    modality(
      `I//PRON/${not ? 4 : 3}/nsubj can//AUX/${not ? 4 : 3}/aux ${not}${verb}//VERB/0/root guards/guard/NOUN/${not ? 6 : 5}/nsubj beating/beat/VERB/${not ? 4 : 3}/xcomp men/man/NOUN/${not ? 6 : 5}/obj`,
      "beating",
    );
  expect(beating("see")).not.toBe("possible");
  expect(beating("start")).toBe("possible");
});

test("a strike of which notice is given is planned, the strike of which notice is taken was held", () => {
  const notice = (article: string) =>
    modality(
      `Bakers/baker/NOUN/2/nsubj gave/give/VERB/0/root notice//NOUN/2/obj of//ADP/6/case ${article}//DET/6/det strike//NOUN/3/nmod`,
      "strike",
    );
  expect(notice("a")).toBe("planned");
  expect(notice("the")).toBe("happened");
});

test("who has to withdraw is called on to, who had to did", () => {
  const withdraw = (have: string) =>
    modality(`Rebels/rebel/NOUN/2/nsubj ${have}/have/VERB/0/root to//PART/4/mark withdraw//VERB/2/xcomp`, "withdraw");
  expect(withdraw("have")).toBe("called-for");
  expect(withdraw("had")).toBe("happened");
});

test("it is vital that rebels withdraw", () => {
  expect(
    modality(
      "It//PRON/3/expl is/be/AUX/3/cop vital//ADJ/0/root that//SCONJ/6/mark rebels/rebel/NOUN/6/nsubj withdraw//VERB/3/csubj",
      "withdraw",
    ),
  ).toBe("called-for");
});

test("what has not been decided is possible; what somebody is not able to do, or is not let do, he does not do", () => {
  const send =
    "Kings/king/NOUN/4/nsubj have//AUX/4/aux not//PART/4/advmod decided/decide/VERB/0/root whether//SCONJ/7/mark to//PART/7/mark send//VERB/4/ccomp";
  expect(modality(send, "send")).toBe("possible");
  const take =
    "Kings/king/NOUN/4/nsubj were/be/AUX/4/cop not//PART/4/advmod able//ADJ/0/root to//PART/6/mark attack//VERB/4/xcomp";
  expect(modality(take, "attack")).toBe("did-not-happen");
});

test("what calls are growing for is called for, and what fears rise of is possible", () => {
  const withdraw = (calls: string) =>
    modality(
      `${calls}/NOUN/3/nsubj are/be/AUX/3/aux growing/grow/VERB/0/root for//SCONJ/7/mark rebels/rebel/NOUN/7/nsubj to//PART/7/mark withdraw//VERB/3/advcl`,
      "withdraw",
    );
  expect(withdraw("Calls/call")).toBe("called-for");
  expect(withdraw("Olives/olive")).toBe("planned");
});

test("let us attack calls for it", () => {
  expect(modality("Let//VERB/0/root us//PRON/1/obj attack//VERB/1/xcomp", "attack")).toBe("called-for");
});

test("what is warned of is threatened, also where a parser hangs it on who is warned", () => {
  const sanctions = (of: string) =>
    modality(
      `Kings/king/NOUN/2/nsubj warned/warn/VERB/0/root banks/bank/NOUN/2/iobj ${of}//ADP/5/case sanctions/sanction/NOUN/3/nmod`,
      "sanctions",
    );
  expect(sanctions("of")).toBe("threatened");
  expect(sanctions("under")).toBe("happened");
});

test("in case of an attack boats are ready; in the event that rebels attack, too", () => {
  expect(
    modality(
      "In//ADP/5/case case//NOUN/1/fixed of//ADP/1/fixed an//DET/5/det attack//NOUN/8/obl boats/boat/NOUN/8/nsubj are/be/AUX/8/cop ready//ADJ/0/root",
      "attack",
    ),
  ).toBe("possible");
  expect(
    modality(
      "In//ADP/3/case the//DET/3/det event//NOUN/7/obl that//SCONJ/6/mark rebels/rebel/NOUN/6/nsubj attack//VERB/3/acl:relcl leave//VERB/0/root",
      "attack",
    ),
  ).toBe("possible");
});

test("still fighting, a siege that rages by an adjective, rebels who remain besieged: all of it goes on", () => {
  expect(modality("There//PRON/2/expl is/be/VERB/0/root still//ADV/4/advmod fighting//NOUN/2/nsubj", "fighting")).toBe(
    "ongoing",
  );
  expect(modality("Fighting//NOUN/3/nsubj is/be/AUX/3/cop raging/rag/ADJ/0/root", "Fighting")).toBe("ongoing");
  expect(
    modality("Rebels/rebel/NOUN/3/nsubj:pass remain//VERB/3/advmod besieged/besiege/VERB/0/root", "besieged"),
  ).toBe("ongoing");
});

test("who is threatening to attack by what a parser takes for an adjective threatens", () => {
  expect(
    modality(
      "Rebels/rebel/NOUN/3/nsubj are/be/AUX/3/aux threatening//ADJ/0/root to//PART/5/mark attack//VERB/3/xcomp",
      "attack",
    ),
  ).toBe("threatened");
});

test("a strike that is called off is not held, whatever else stands with the verb", () => {
  expect(
    modality(
      "Dockers/docker/NOUN/2/nsubj called/call/VERB/0/root off//ADP/2/compound:prt strike//NOUN/2/obj for//ADP/6/case May//PROPN/2/obl",
      "strike",
    ),
  ).toBe("did-not-happen");
});

test("of whom something is wanted, it is called for, also where a parser has it describe him", () => {
  const want = (verb: string) =>
    modality(
      `Nuns/nun/NOUN/2/nsubj ${verb}/VERB/0/root soldiers/soldier/NOUN/2/obj to//PART/5/mark withdraw//VERB/3/acl`,
      "withdraw",
    );
  expect(want("want/want")).toBe("called-for");
  expect(want("trust/trust")).toBe("planned");
});

test("who is supposed to have fired, or wanted over the raid, has nothing ahead", () => {
  expect(
    modality(
      "He//PRON/3/nsubj:pass is/be/AUX/3/aux:pass supposed/suppose/VERB/0/root to//PART/6/mark have//AUX/6/aux fired/fire/VERB/3/xcomp",
      "fired",
    ),
  ).toBe("happened");
  expect(
    modality(
      "He//PRON/3/nsubj:pass is/be/AUX/3/aux:pass wanted/want/VERB/0/root over//ADP/6/case the//DET/6/det raid//NOUN/3/obl",
      "raid",
    ),
  ).toBe("happened");
});

test("what hangs on an if that is denied had not happened", () => {
  const line = (mark: string) =>
    `Rebels/rebel/NOUN/2/nsubj left/leave/VERB/0/root ${mark}//SCONJ/7/mark troops/troop/NOUN/7/nsubj did/do/AUX/7/aux not//PART/7/advmod attack//VERB/2/advcl`;
  expect(modality(line("if"), "attack")).toBe("possible");
  expect(modality(line("because"), "attack")).toBe("did-not-happen");
});

test("what is asked may be; who did it is asked of what is known", () => {
  const line = (before: string) =>
    `${before} guards/guard/NOUN/3/nsubj shell/shell/VERB/0/root ports/port/NOUN/3/obj ?/?/PUNCT/3/punct`;
  expect(modality(line("Did/do/AUX/3/aux"), "shell")).toBe("possible");
  expect(
    modality("Who/who/PRON/2/nsubj shelled/shell/VERB/0/root ports/port/NOUN/2/obj ?/?/PUNCT/2/punct", "shelled"),
  ).toBe("happened");
});

test("what a mission is called on to do is called for, and not what it plans", () => {
  const called = (verb: string, mark: string) =>
    modality(
      `He//PRON/2/nsubj ${verb}/VERB/0/root ${mark}//ADP/5/case the//DET/5/det mission/mission/NOUN/2/obl to//PART/7/mark shell/shell/VERB/2/xcomp ports/port/NOUN/7/obj`,
      "shell",
    );
  expect(called("called/call", "on")).toBe("called-for");
  expect(called("went/go", "on")).toBe("planned");
});

test("what is put on hold is still planned, what is offered in exchange for money has not been done", () => {
  const hold =
    "The//DET/2/det withdrawal//NOUN/5/nsubj:pass has/have/AUX/5/aux been/be/AUX/5/aux:pass put//VERB/0/root on//ADP/7/case hold//NOUN/5/obl";
  expect(modality(hold, "withdrawal")).toBe("planned");
  const exchange =
    "They/they/PRON/2/nsubj want//VERB/0/root money//NOUN/2/obj in//ADP/5/case exchange//NOUN/3/nmod for//SCONJ/7/mark freeing/free/VERB/5/acl him/he/PRON/7/obj";
  expect(modality(exchange, "freeing")).toBe("planned");
  const sorry =
    "He/he/PRON/2/nsubj apologised/apologise/VERB/0/root for//SCONJ/4/mark killing/kill/VERB/2/advcl him/he/PRON/4/obj";
  expect(modality(sorry, "killing")).toBe("happened");
});

test("“come closer and we shoot” threatens", () => {
  const come = "Come/come/VERB/0/root closer/close/ADV/1/advmod and//CCONJ/5/cc we//PRON/5/nsubj shoot//VERB/1/conj";
  expect(modality(come, "shoot")).toBe("threatened");
});

test("who complains of being shot at has been shot at; who is being shot at is still", () => {
  const shot = (before: string) => modality(`${before} being/be/AUX/5/aux:pass shot/shoot/VERB/2/advcl`, "shot");
  expect(shot("Nuns/nun/NOUN/2/nsubj complained/complain/VERB/0/root of//SCONJ/5/mark")).toBe("happened");
  expect(shot("Nuns/nun/NOUN/2/nsubj spoke/speak/VERB/0/root of//SCONJ/5/mark")).toBe("happened");
  expect(
    modality("Nuns//NOUN/4/nsubj:pass are/be/AUX/4/aux being/be/AUX/4/aux:pass shot/shoot/VERB/0/root", "shot"),
  ).toBe("ongoing");
  const fear = (verb: string) =>
    modality(`Nuns/nun/NOUN/2/nsubj ${verb}/VERB/0/root being/be/AUX/4/aux:pass shot/shoot/VERB/2/xcomp`, "shot");
  expect([fear("fear/fear"), fear("recalled/recall"), fear("avoided/avoid")]).toEqual([
    "possible",
    "happened",
    "did-not-happen",
  ]);
});

test("what somebody could order or has the power to order has not been ordered", () => {
  const could = (helper: string) =>
    modality(`Kings/king/NOUN/3/nsubj ${helper}/AUX/3/aux order/order/VERB/0/root raids/raid/NOUN/3/obj`, "raids");
  expect([could("could/could"), could("do/do")]).toEqual(["possible", "called-for"]);
  const power = (noun: string) =>
    modality(
      `Kings/king/NOUN/2/nsubj have/have/VERB/0/root ${noun}/NOUN/2/obj to//PART/5/mark order/order/VERB/3/acl raids/raid/NOUN/5/obj`,
      "raids",
    );
  expect(power("power/power")).toBe("possible");
});

test("who is too weak to attack does not, who is strong enough may, and who has men to attack with need not", () => {
  const weak = (before: string, after = "") => {
    const adjective = before ? 4 : 3;
    return modality(
      `They//PRON/${adjective}/nsubj are/be/AUX/${adjective}/cop ${before} strong//ADJ/0/root ${after} to//PART/6/mark attack/attack/VERB/${adjective}/advcl`.replace(
        / +/g,
        " ",
      ),
      "attack",
    );
  };
  expect(weak("too//ADV/4/advmod")).toBe("did-not-happen");
  expect(weak("", "enough//ADV/3/advmod")).toBe("possible");
  const have = (noun: string) =>
    modality(
      `They//PRON/2/nsubj have/have/VERB/0/root ${noun}/NOUN/2/obj to//PART/5/mark attack/attack/VERB/2/xcomp`,
      "attack",
    );
  expect([have("means/means"), have("men/man"), have("orders/order")]).toEqual(["possible", "planned", "called-for"]);
});

test("who spoke of having shot somebody has, who dreams of it may", () => {
  const spoke = (verb: string, having: string, at: number) =>
    modality(
      `They//PRON/2/nsubj ${verb}/VERB/0/root of//SCONJ/${at}/mark ${having} kings/king/NOUN/${at}/obj`,
      having.includes("shooting") ? "shooting" : "shot",
    );
  expect(spoke("spoke/speak", "having/have/AUX/5/aux shot/shoot/VERB/2/advcl", 5)).toBe("happened");
  expect(spoke("dream/dream", "shooting/shoot/VERB/2/advcl", 4)).toBe("possible");
});

test("what somebody is yet to do is not done, what he entered and beat is", () => {
  const yet =
    "They//PRON/3/nsubj are/be/AUX/3/cop yet//ADV/0/root to//PART/5/mark free//VERB/3/xcomp nuns/nun/NOUN/5/obj";
  expect(modality(yet, "free")).toBe("did-not-happen");
  const beat =
    "They//PRON/2/nsubj entered/enter/VERB/0/root towns/town/NOUN/2/obj and//CCONJ/5/cc beat//VERB/2/conj nuns/nun/NOUN/5/obj";
  expect(modality(beat, "beat")).toBe("happened");
});

it("took a shooting that no one saw for one that did not take place", () => {
  const unseen = (who: string, verb: string, det: string) =>
    modality(`${who} ${verb} ${det}/${det}/DET/4/det shooting/shooting/NOUN/2/obj`, "shooting", "saw");
  expect(unseen("Nobody/nobody/PRON/2/nsubj", "saw/see/VERB/0/root", "the")).toBe("happened");
  // There was none.
  expect(unseen("Nobody/nobody/PRON/2/nsubj", "saw/see/VERB/0/root", "a")).toBe("did-not-happen");
  expect(unseen("Villagers/villager/NOUN/2/nsubj", "saw/see/VERB/0/root", "a")).toBe("happened");
});
