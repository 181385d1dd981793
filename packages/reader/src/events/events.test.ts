import { expect, test } from "vitest";
import { drawn } from "./drawn.js";
import { eventWords } from "./event-words.js";
import { readEvents } from "./events.js";

/** Every event of the drawn sentences, as a line: "ASSAULT shelled: rebels > port (happened)". */
function read(sentences: readonly string[], names: Parameters<typeof drawn>[1] = {}) {
  const reading = drawn(sentences, names);
  const words = ({ span }: { span: [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    (event) =>
      `${event.type} ${words({ span: event.anchor })}: ${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")} (${event.modality})`,
  );
}

test("the lexicon is read whole and knows every type", () => {
  const all = [...eventWords().values()].flat();
  expect(all.length).toBeGreaterThan(700);
  expect(new Set(all.flatMap(({ type }) => type ?? [])).size).toBe(16);
});

test("active and passive tell the same", () => {
  expect(read(["Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root the//DET/4/det port//NOUN/2/obj"])).toEqual([
    "ASSAULT shelled: Rebels > port (happened)",
  ]);
  expect(
    read([
      "The//DET/2/det port//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass shelled/shell/VERB/0/root by//ADP/6/case rebels/rebel/NOUN/4/obl",
    ]),
  ).toEqual(["ASSAULT shelled: rebels > port (happened)"]);
});

test("an arrest was none where its reason followed", () => {
  expect(
    read([
      "Police/police/NOUN/2/nsubj arrested/arrest/VERB/0/root a//DET/4/det monk/monk/NOUN/2/obj for//SCONJ/6/mark insulting/insult/VERB/2/advcl him//PRON/6/obj",
    ]),
  ).toContain("COERCE arrested: Police > monk (happened)");
});

test("fellows act and suffer apart", () => {
  expect(
    read([
      "Rebels/rebel/NOUN/4/nsubj and//CCONJ/3/cc bandits/bandit/NOUN/1/conj attacked/attack/VERB/0/root Kano//PROPN/4/obj and//CCONJ/7/cc Jos//PROPN/5/conj",
    ]),
  ).toEqual(["ASSAULT attacked: Rebels, bandits > Kano, Jos (happened)"]);
});

test("a call and what it calls for are two events, with the called as actor", () => {
  const sentence =
    "He//PRON/2/nsubj called/call/VERB/0/root on//ADP/4/case fighters/fighter/NOUN/2/obl to//PART/6/mark invade//VERB/2/xcomp Chad//PROPN/6/obj";
  expect(read([sentence], { Chad: "location" })).toEqual([
    "REQUEST called on: He > fighters (happened)",
    "ASSAULT invade: fighters > Chad (called-for)",
  ]);
});

test("a light verb lends its subject and phrases to its noun", () => {
  const sentence =
    "Jets/jet/NOUN/2/nsubj launched/launch/VERB/0/root an//DET/4/det airstrike//NOUN/2/obj on//ADP/7/case the//DET/7/det camp//NOUN/2/obl";
  expect(read([sentence])).toEqual(["ASSAULT airstrike: Jets > camp (happened)"]);
});

test("words in another sense name no event", () => {
  expect(
    read(["The//DET/2/det ministry//NOUN/3/nsubj met/meet/VERB/0/root its//PRON/5/nmod:poss target//NOUN/3/obj"]),
  ).toEqual([]);
  expect(
    read(["He//PRON/2/nsubj died/die/VERB/0/root of//ADP/5/case heart//NOUN/5/compound attack//NOUN/2/obl"]),
  ).toEqual([]);
});

test("an agreement tells what is agreed; a refusal names whose offer it is", () => {
  expect(
    read(["Chad//PROPN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark free//VERB/2/xcomp him//PRON/4/obj"], {
      Chad: "location",
    }).map((line) => line.split(":")[0]),
  ).toEqual(["AGREE agreed", "RETREAT free"]);
  expect(
    read(
      [
        "Rebels/rebel/NOUN/2/nsubj rejected/reject/VERB/0/root Chad//PROPN/5/nmod:poss 's//PART/3/case offer//NOUN/2/obj",
      ],
      { Chad: "location" },
    ),
  ).toEqual(["REJECT rejected: Rebels > Chad (happened)"]);
});

test("what somebody will not do is refused", () => {
  const sentence = "Chad//PROPN/4/nsubj will//AUX/4/aux not//PART/4/advmod free//VERB/0/root rebels/rebel/NOUN/4/obj";
  expect(read([sentence], { Chad: "location" })).toEqual(["REJECT free: Chad > rebels (happened)"]);
});

test("those who claim responsibility for an attack are its actors", () => {
  const sentence =
    "Shabab//PROPN/2/nsubj claimed/claim/VERB/0/root responsibility//NOUN/2/obj for//ADP/6/case the//DET/6/det attack//NOUN/3/nmod";
  expect(read([sentence], { Shabab: "group" })).toEqual(["ASSAULT attack: Shabab >  (happened)"]);
});

test("those who are behind an attack are its actors", () => {
  const sentence =
    "The//DET/2/det Front//PROPN/3/nsubj said/say/VERB/0/root its/its/PRON/5/nmod:poss men/man/NOUN/9/nsubj were/be/AUX/9/cop behind//ADP/9/case the//DET/9/det attack//NOUN/3/ccomp";
  const reading = drawn([sentence], { Front: "group" });
  const [attack] = readEvents(reading, []);
  expect(attack?.actors.map(({ span }) => reading.tree.text.slice(...span))).toEqual(["its men"]);
});

test("shells that hit a market attack it, news that hits the economy does not", () => {
  const line = (hit: string) => `${hit} hit//VERB/0/root the//DET/4/det`;
  expect(read([`${line("Shells/shell/NOUN/2/nsubj")} market//NOUN/2/obj`], { Shells: "weapon" })).toEqual([
    "ASSAULT hit the market: Shells > market (happened)",
  ]);
  expect(read([`${line("News/news/NOUN/2/nsubj")} market//NOUN/2/obj`])).toEqual([]);
});

test("an explosion that leaves dead is an attack, one of gas is none", () => {
  const line = (first: string) =>
    `${first} explosion//NOUN/3/nsubj left/leave/VERB/0/root nine//NUM/5/nummod people//NOUN/3/obj dead//ADJ/3/xcomp`;
  expect(read([line("An//DET/2/det")])).toEqual(["ASSAULT explosion:  >  (happened)"]);
  expect(read([line("Gas/gas/NOUN/2/compound")])).toEqual([]);
});

test("both are the two named last, and they are the killed", () => {
  const sentence =
    "Haddad//PROPN/0/root and//CCONJ/3/cc Nasser//PROPN/1/conj both//PRON/5/nsubj killed/kill/VERB/1/parataxis in//ADP/7/case raids/raid/NOUN/5/obl";
  expect(read([sentence], { Haddad: "person", Nasser: "person" })[0]).toBe(
    "ASSAULT killed:  > Haddad, Nasser (happened)",
  );
});

test("a pronoun in what somebody says is the speaker", () => {
  const sentence =
    "Shabab//PROPN/2/nsubj said/say/VERB/0/root it//PRON/5/nsubj had/have/AUX/5/aux attacked/attack/VERB/2/ccomp Kano//PROPN/5/obj";
  expect(read([sentence], { Shabab: "group", Kano: "location" })).toEqual([
    "ASSAULT attacked: Shabab > Kano (happened)",
  ]);
});

test("an act is read where somebody is called on or denies to have done it, though the sentence is about the call", () => {
  const demand =
    "Monks/monk/NOUN/2/nsubj demanded/demand/VERB/0/root that//SCONJ/6/mark the//DET/5/det rebels/rebel/NOUN/6/nsubj free//VERB/2/ccomp pilots/pilot/NOUN/6/obj";
  expect(read([demand])).toEqual([
    "REQUEST demanded: Monks > rebels (happened)",
    "RETREAT free: rebels > pilots (called-for)",
  ]);
});

test("several conditions of an entry must all hold", () => {
  const entered = (who: string) =>
    read([`${who}/NOUN/2/nsubj entered/enter/VERB/0/root the//DET/4/det suburb//NOUN/2/obj`]);
  expect(entered("Troops/troop")).toEqual(["ASSAULT entered: Troops > suburb (happened)"]);
  expect(entered("Nurses/nurse")).toEqual([]);
  expect(read(["Troops/troop/NOUN/2/nsubj entered/enter/VERB/0/root"])).toEqual([]);
});

test("two who meet need nobody else to meet", () => {
  expect(read(["Ministers/minister/NOUN/2/nsubj met/meet/VERB/0/root"])).toEqual([
    "CONSULT met: Ministers >  (happened)",
  ]);
});

test("missiles do not act, those do whose they are", () => {
  const sentence = "Omani//ADJ/2/amod missiles/missile/NOUN/3/nsubj struck/strike/VERB/0/root Kano//PROPN/3/obj";
  expect(read([sentence], { Omani: "nationality", Kano: "location", missiles: "weapon" })).toEqual([
    "ASSAULT struck: Omani > Kano (happened)",
  ]);
});

test("a visit that is cancelled is told apart from the cancelling", () => {
  const sentence = "Chad//PROPN/2/nsubj cancelled/cancel/VERB/0/root a//DET/4/det visit//NOUN/2/obj";
  expect(read([sentence], { Chad: "location" }).map((line) => line.replace(/:.*\(/, " ("))).toEqual([
    "SANCTION cancelled a visit (happened)",
    "CONSULT visit (did-not-happen)",
  ]);
});

test("verbs side by side share what they are done to, whichever the tree hangs it on", () => {
  expect(
    read([
      "Police//NOUN/2/nsubj shot/shoot/VERB/0/root and//CCONJ/4/cc killed/kill/VERB/2/conj protesters/protester/NOUN/2/obj",
    ]),
  ).toEqual(["ASSAULT shot: Police > protesters (happened)", "ASSAULT killed: Police > protesters (happened)"]);
});

test("an age belongs to those whom the event is done to", () => {
  expect(
    read([
      "Police//NOUN/2/nsubj shot/shoot/VERB/0/root a//DET/9/det 16//NUM/6/nummod -//PUNCT/4/punct year//NOUN/8/obl:unmarked -//PUNCT/4/punct old//ADJ/9/amod farmer//NOUN/2/obj",
    ]),
  ).toEqual(["ASSAULT shot: Police > 16 - year - old farmer (happened)"]);
});

test("nobody is said to have made an attack that no group has claimed", () => {
  expect(
    read([
      "No//DET/2/det group//NOUN/4/nsubj has/have/AUX/4/aux claimed/claim/VERB/0/root responsibility//NOUN/4/obj for//ADP/8/case the//DET/8/det raid//NOUN/5/nmod on//ADP/10/case Kano//PROPN/8/nmod",
    ]),
  ).toEqual(["ASSAULT raid:  > Kano (happened)"]);
});

test("a state that imposes sanctions imposes no state", () => {
  expect(
    read([
      "States/state/PROPN/3/nsubj have/have/AUX/3/aux imposed/impose/VERB/0/root sanctions/sanction/NOUN/3/obj on//ADP/6/case senators/senator/NOUN/3/obl",
    ]),
  ).toEqual(["SANCTION imposed sanctions: States > senators (happened)"]);
});

test("the office acts, with whose office it is", () => {
  expect(
    read([
      "The//DET/3/det prime//ADJ/3/amod minister//NOUN/5/nmod:poss 's//PART/3/case office//NOUN/6/nsubj rejected/reject/VERB/0/root the//DET/8/det offer//NOUN/6/obj",
    ]),
  ).toEqual(["REJECT rejected: prime minister 's office > offer (happened)"]);
});

test("missiles launched at somebody attack him", () => {
  expect(
    read(
      [
        "Rebels/rebel/NOUN/2/nsubj launched/launch/VERB/0/root missiles/missile/NOUN/2/obj at//ADP/5/case Kano//PROPN/2/obl",
      ],
      { Kano: "location" },
    ),
  ).toEqual(["ASSAULT launched missiles at: Rebels > Kano (happened)"]);
});

test("who is accused of doing something is said to have done it, not the accuser", () => {
  const sentence =
    "Chad//PROPN/2/nsubj accused/accuse/VERB/0/root Niger//PROPN/2/obj of//SCONJ/5/mark arming/arm/VERB/2/advcl rebels/rebel/NOUN/5/obj";
  expect(read([sentence], { Chad: "location", Niger: "location" })).toEqual([
    "ACCUSE accused: Chad > Niger (happened)",
    "AID arming: Niger > rebels (happened)",
  ]);
});

test("fighting between two is theirs, though a poor tree makes a verb of it", () => {
  const sentence =
    "Fighting/fight/VERB/6/advcl between//ADP/3/case troops/troop/NOUN/1/obl and//CCONJ/5/cc rebels/rebel/NOUN/3/conj spread//VERB/0/root";
  expect(read([sentence])).toEqual(["ASSAULT Fighting: troops, rebels > troops, rebels (happened)"]);
});

test("what a warning tells of is not warned", () => {
  const sentence =
    "Ministers/minister/NOUN/2/nsubj warned/warn/VERB/0/root that//SCONJ/5/mark famine//NOUN/5/nsubj loomed/loom/VERB/2/ccomp";
  expect(read([sentence])).toEqual(["THREATEN warned: Ministers >  (happened)"]);
});

test("a threat that is not issued did not happen", () => {
  const sentence =
    "Rebels/rebel/NOUN/4/nsubj did/do/AUX/4/aux not//PART/4/advmod issue//VERB/0/root a//DET/6/det threat//NOUN/4/obj to//ADP/8/case Chad//PROPN/6/nmod";
  expect(read([sentence], { Chad: "location" })).toEqual(["THREATEN issue a threat: Rebels > Chad (did-not-happen)"]);
});

test("all of the hostages are somebody to execute", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj executed/execute/VERB/0/root all//DET/2/obj of//ADP/5/case hostages/hostage/NOUN/3/nmod";
  expect(read([sentence], { hostages: "person" })).toEqual(["ASSAULT executed: Rebels > hostages (happened)"]);
});

test("who flies somewhere on a day to hold talks holds them", () => {
  const sentence =
    "Ministers/minister/NOUN/2/nsubj flew/fly/VERB/0/root on//ADP/4/case Sunday//PROPN/2/obl to//PART/6/mark meet//VERB/2/advcl rebels/rebel/NOUN/6/obj";
  expect(read([sentence]).find((line) => line.includes("meet"))).toMatch(/^CONSULT meet: Ministers.* \(planned\)$/);
});

test("a vow to go on attacking is a threat", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj vowed/vow/VERB/0/root to//PART/4/mark go//VERB/2/xcomp on//ADP/4/compound:prt attacking/attack/VERB/4/xcomp ships/ship/NOUN/6/obj";
  expect(read([sentence])[0]).toMatch(/^THREATEN vowed: Rebels/);
});

test("hours after jets struck an airport nobody is on strike", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj fled/flee/VERB/0/root hours/hour/NOUN/6/obl after//SCONJ/6/mark jets/jet/NOUN/6/nsubj struck/strike/VERB/2/advcl airports/airport/NOUN/6/obj";
  expect(read([sentence]).filter((line) => line.includes("struck"))).toEqual([
    "ASSAULT struck: jets > airports (happened)",
  ]);
});

test("what a backer of a war supplies is supplied by him", () => {
  const sentence =
    "Oman//PROPN/4/nsubj is/be/AUX/4/cop a//DET/4/det backer//NOUN/0/root ,//PUNCT/6/punct supplying/supply/VERB/4/acl 80//NUM/8/nummod percent//NOUN/6/obj of//ADP/10/case arms/arm/NOUN/8/nmod";
  expect(read([sentence], { Oman: "location" })).toEqual(["AID supplying: Oman >  (happened)"]);
});

test("a project suspended after an attack is no attack suspended", () => {
  const sentence =
    "The//DET/2/det firm//NOUN/3/nsubj suspended/suspend/VERB/0/root a//DET/5/det project//NOUN/3/obj after//ADP/8/case an//DET/8/det attack//NOUN/3/obl on//ADP/10/case Kano//PROPN/8/nmod";
  expect(read([sentence], { Kano: "location" }).filter((line) => line.startsWith("RETREAT"))).toEqual([]);
});

test("who is accused by mistake is not accused by the mistake", () => {
  const sentence =
    "Troops/troop/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass accused/accuse/VERB/0/root by//ADP/5/case Amnesty//PROPN/3/obl of//SCONJ/7/mark bombing/bomb/VERB/3/advcl farmers/farmer/NOUN/7/obj by//ADP/10/case mistake//NOUN/3/obl";
  expect(read([sentence], { Amnesty: "organization" })[0]).toBe("ACCUSE accused: Amnesty > Troops (happened)");
});

test("who vows to destroy government forces threatens the forces", () => {
  const sentence =
    "Chad//PROPN/2/nsubj vowed/vow/VERB/0/root to//PART/4/mark destroy//VERB/2/xcomp government//NOUN/6/compound forces/force/NOUN/4/obj";
  expect(read([sentence], { Chad: "location", forces: "organization", government: "organization" })[0]).toBe(
    "THREATEN vowed: Chad > government forces (happened)",
  );
});

test("who claims an attack on its channel made it, and the channel is not attacked", () => {
  const sentence =
    "The//DET/2/det group//NOUN/3/nsubj claimed/claim/VERB/0/root the//DET/5/det attack//NOUN/3/obj on//ADP/8/case its//PRON/8/nmod:poss channel//NOUN/5/nmod";
  expect(read([sentence], { group: "group", channel: "organization" })).toEqual([
    "ASSAULT attack: group >  (happened)",
  ]);
});

test("the time of an attack calls for none", () => {
  const sentence =
    "He//PRON/2/nsubj left/leave/VERB/0/root at//ADP/5/case the//DET/5/det time//NOUN/2/obl of//ADP/8/case the//DET/8/det attack//NOUN/5/nmod";
  expect(read([sentence])).toEqual(["ASSAULT attack:  >  (happened)"]);
});

test("shelling at the head of a sentence is no name", () => {
  expect(
    read(["Shelling//PROPN/2/nsubj continued/continue/VERB/0/root near//ADP/4/case Kano//PROPN/2/obl"]),
  ).toHaveLength(1);
});

test("a fight that threatens an accord is nobody's threat", () => {
  const sentence = (who: string) =>
    `The//DET/2/det ${who}//NOUN/3/nsubj threatened/threaten/VERB/0/root to//PART/5/mark bury//VERB/3/xcomp it//PRON/5/obj`;
  expect(read([sentence("drought")])).toEqual([]);
  expect(read([sentence("rebels")])).toEqual(["THREATEN threatened: rebels >  (happened)"]);
});

test("half a word is no part of who acts", () => {
  const sentence =
    "Iran//PROPN/3/obl -//PUNCT/1/punct backed/back/VERB/4/amod rebels/rebel/NOUN/5/nsubj shelled/shell/VERB/0/root ports/port/NOUN/5/obj";
  expect(read([sentence], { Iran: "location" })).toEqual(["ASSAULT shelled: rebels > ports (happened)"]);
});

test("troops backed by jets are the troops", () => {
  const sentence =
    "Troops/troop/NOUN/5/nsubj backed/back/VERB/1/acl by//ADP/4/case jets/jet/NOUN/2/obl shelled/shell/VERB/0/root ports/port/NOUN/5/obj";
  expect(read([sentence])).toContain("ASSAULT shelled: Troops > ports (happened)");
});

test("last week's attack is made by who claims it", () => {
  const sentence =
    "Rebels/rebel/NOUN/2/nsubj claimed/claim/VERB/0/root last//ADJ/4/amod week//NOUN/6/nmod:poss 's//PART/4/case attack//NOUN/2/obj";
  const reading = drawn([sentence]);
  const at = reading.tree.text.indexOf("last week");
  const times = [{ id: "t1", span: [at, at + "last week".length], precision: "week" }] as const;
  const [event] = readEvents({ ...reading, times: times.map((time) => ({ ...time, span: [...time.span] })) }, []);
  expect(event?.actors.map(({ span }) => reading.tree.text.slice(...span))).toEqual(["Rebels"]);
});

test("who goes somewhere for talks takes part in them", () => {
  const line = (for_: string) =>
    `Rahmani//PROPN/2/nsubj flew/fly/VERB/0/root to//ADP/4/case Doha//PROPN/2/obl ${for_}//ADP/6/case talks/talk/NOUN/2/obl with//ADP/8/case Sabri//PROPN/6/nmod`;
  const names = { Rahmani: "person", Sabri: "person", Doha: "location" } as const;
  expect(read([line("for")], names)).toContain("CONSULT talks: Sabri, Rahmani > Sabri (happened)");
  expect(read([line("despite")], names)).toContain("CONSULT talks: Sabri >  (happened)");
});

test("troops that are ordered to a border are sent there, those who are ordered to leave are asked", () => {
  const line = (rest: string) => `Sabri//PROPN/2/nsubj ordered/order/VERB/0/root troops/troop/NOUN/2/obj ${rest}`;
  expect(read([line("to//ADP/5/case Oman//PROPN/2/obl")], { Sabri: "person", Oman: "location" })).toEqual([
    "MOBILIZE ordered troops to: Sabri > Oman (happened)",
  ]);
  expect(read([line("to//PART/5/mark leave//VERB/2/xcomp")], { Sabri: "person" })[0]).toBe(
    "REQUEST ordered: Sabri > troops (happened)",
  );
});

test("to insist that something was so asks nobody", () => {
  const line = (rest: string) =>
    `Sabri//PROPN/2/nsubj insisted/insist/VERB/0/root that//SCONJ/6/mark men/man/NOUN/6/nsubj ${rest}`;
  expect(read([line("had/have/AUX/6/aux left/leave/VERB/2/ccomp")], { Sabri: "person" })).toEqual([]);
  expect(read([line("must//AUX/6/aux disarm//VERB/2/ccomp")], { Sabri: "person" })[0]).toMatch(/^REQUEST insisted/);
});

test("the dash of a dateline cuts no name in two", () => {
  const raid =
    "Sudan//PROPN/3/nmod:poss 's//PART/1/case Forces/force/NOUN/4/nsubj seized/seize/VERB/0/root control//NOUN/4/obj of//ADP/7/case it//PRON/5/nmod";
  expect(read(["KANO//PROPN/0/root -//PUNCT/1/punct", raid])[0]).toMatch(/: Sudan 's Forces >/);
});

test("who is accused of having done something did it, not the accuser", () => {
  const line =
    "Doctors/doctor/NOUN/2/nsubj accused/accuse/VERB/0/root rebels/rebel/NOUN/2/obj of//SCONJ/6/mark having/have/AUX/6/aux executed/execute/VERB/2/advcl ten//NUM/8/nummod men/man/NOUN/6/obj";
  expect(read([line])).toContain("ASSAULT executed: rebels > men (happened)");
});

test("a piece of a word, a conflict and whose destruction it is attack nobody", () => {
  expect(
    read([
      "They//PRON/2/nsubj described/describe/VERB/0/root police//NOUN/8/compound -//PUNCT/3/punct to//ADP/6/case -//PUNCT/3/punct house//NOUN/3/nmod raids/raid/NOUN/2/obj",
    ]),
  ).toEqual(["ASSAULT raids:  >  (happened)"]);
  expect(read(["The//DET/2/det conflict//NOUN/3/nsubj killed/kill/VERB/0/root men/man/NOUN/3/obj"])).toEqual([
    "ASSAULT killed:  > men (happened)",
  ]);
  expect(
    read(["Its/its/PRON/2/nmod:poss destruction//NOUN/3/nsubj angered/anger/VERB/0/root many//ADJ/3/obj"])[0],
  ).toMatch(/^ASSAULT destruction: {2}> Its/);
});

test("warplanes of two states act for both", () => {
  const line = (made: string) =>
    `Omani//ADJ/4/amod and//CCONJ/3/cc Qatari//ADJ/1/conj ${made}/4/nsubj struck/strike/VERB/0/root ports/port/NOUN/5/obj`.replace(
      "/4/nsubj",
      "/5/nsubj",
    );
  expect(read([line("warplanes/warplane/NOUN")])).toEqual(["ASSAULT struck: Omani, Qatari > ports (happened)"]);
  expect(read([line("officers/officer/NOUN")])[0]).toMatch(/^ASSAULT struck: .*officers > ports/);
});

test("who does something in protest protests", () => {
  const line = (noun: string) =>
    `Traders/trader/NOUN/2/nsubj closed/close/VERB/0/root shops/shop/NOUN/2/obj in//ADP/${noun.split(" ").length + 4}/case ${noun}`;
  expect(read([line("protest//NOUN/2/obl")])).toContain("PROTEST protest: Traders >  (happened)");
  // Where something took place tells of nobody who protested.
  expect(read([line("a//DET/6/det protest//NOUN/2/obl")])).not.toContain("PROTEST protest: Traders >  (happened)");
});

test("force that is used to disperse somebody is used against him", () => {
  const line = (verb: string) =>
    `Police//NOUN/2/nsubj fired/fire/VERB/0/root tear//NOUN/4/compound gas//NOUN/2/obj to//PART/6/mark ${verb}/VERB/2/advcl students/student/NOUN/6/obj`;
  expect(read([line("disperse/disperse")])[0]).toBe("COERCE fired tear gas: Police > students (happened)");
});

test("who gives weapons stands behind him who receives them", () => {
  expect(
    read([
      "Rebels/rebel/NOUN/2/nsubj received/receive/VERB/0/root weapons/weapon/NOUN/2/obj from//ADP/5/case Oman//PROPN/2/obl",
    ]),
  ).toEqual(["AID received weapons from Oman: Oman > Rebels (happened)".replace(" Oman:", ":")]);
});

test("what a clause of its own tells beside a surer event is told, too", () => {
  const line = (accused: string) =>
    `Rebels/rebel/NOUN/2/nsubj fled/flee/VERB/0/root fell/fall/VERB/2/conj wept/weep/VERB/3/conj and//CCONJ/6/cc ${accused}/accuse/VERB/4/conj Oman//PROPN/6/obj`;
  expect(read([line("accused")])).toContain("ACCUSE accused: Rebels > Oman (happened)");
  // A participle only goes along with what is told.
  expect(read([line("accusing")]).join()).not.toContain("ACCUSE");
});

test("a ship is shot at", () => {
  const reading = (what: "vehicle" | "work") =>
    read(
      [
        "Rebels/rebel/NOUN/2/nsubj fired/fire/VERB/0/root missiles/missile/NOUN/2/obj at//ADP/6/case the//DET/6/det Pearl//PROPN/2/obl",
      ],
      { Pearl: what },
    );
  expect(reading("vehicle")).toEqual(["ASSAULT fired missiles: Rebels > Pearl (happened)"]);
  expect(reading("work")).toEqual(["ASSAULT fired missiles: Rebels >  (happened)"]);
});

test("who calls a raid a crime accuses", () => {
  const line = (what: string) =>
    `Moe//PROPN/2/nsubj called/call/VERB/0/root the//DET/4/det strike//NOUN/2/obj a//DET/6/det ${what}//NOUN/2/xcomp`;
  expect(read([line("crime")], { Moe: "person" })).toContain("ACCUSE called: Moe >  (happened)");
  expect(read([line("success")], { Moe: "person" }).join()).not.toContain("ACCUSE");
});

test("the house of a house arrest is not arrested", () => {
  expect(
    read([
      "The//DET/2/det king//NOUN/6/nsubj is/be/AUX/6/cop under//ADP/6/case house//NOUN/6/compound arrest//NOUN/0/root",
    ]),
  ).toEqual(["COERCE house arrest: > king (ongoing)".replace(": >", ":  >")]);
  expect(read(["The//DET/2/det king//NOUN/5/nsubj was/be/AUX/5/cop under//ADP/5/case arrest//NOUN/0/root"])).toEqual([
    "COERCE under arrest:  > king (ongoing)",
  ]);
});

test("who withdraws takes part, though the entry names troops", () => {
  expect(read(["Troops/troop/NOUN/2/nsubj withdrew/withdraw/VERB/0/root"])).toEqual([
    "RETREAT Troops withdrew: Troops >  (happened)",
  ]);
});

test("a role that the model sees with another verb beside is none in the event", () => {
  const whole = drawn([
    "Aziz//PROPN/2/nsubj condemned/condemn/VERB/0/root the//DET/4/det attack//NOUN/2/obj and//CCONJ/6/cc left/leave/VERB/2/conj for//ADP/8/case Quetta//PROPN/6/obl",
  ]);
  const recipients = (first: number) =>
    readEvents(
      { ...whole, analysis: { ...whole.analysis, roles: [{ label: "recipient", first, end: first + 1, score: 0.9 }] } },
      [],
    )
      .filter(({ type }) => type === "ACCUSE")
      .flatMap((event) => event.recipients.map(({ span }) => whole.tree.text.slice(...span)));
  expect(recipients(7)).toEqual([]);
  expect(recipients(3)).toEqual(["attack"]);
});

test("who is dragged into a van is held, a ship that is boarded by nobody in particular is seized, and boarded-up windows are neither", () => {
  expect(
    read([
      "A//DET/2/det poet/poet/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass bundled/bundle/VERB/0/root into//ADP/7/case a//DET/7/det car/car/NOUN/4/obl",
    ]),
  ).toEqual(["ASSAULT bundled into a car:  > poet (happened)"]);
  expect(
    read([
      "A//DET/2/det tanker/tanker/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass boarded/board/VERB/0/root at//ADP/6/case sea/sea/NOUN/4/obl",
    ]),
  ).toEqual(["COERCE boarded:  > tanker (happened)"]);
  expect(
    read([
      "The//DET/2/det windows/window/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass boarded/board/VERB/0/root up/up/ADP/4/compound:prt",
    ]),
  ).toEqual([]);
});

test("an envoy who is told to leave is expelled, not asked for something", () => {
  expect(
    read([
      "The//DET/2/det junta/junta/NOUN/3/nsubj ordered/order/VERB/0/root the//DET/5/det envoy/envoy/NOUN/3/obj to/to/PART/7/mark leave/leave/VERB/3/xcomp",
    ]),
  ).toContain("SANCTION ordered the envoy: junta > envoy (happened)");
});

test("a disease and a flood kill, and attack nobody", () => {
  const killed = (who: string) =>
    read([`${who}/NOUN/2/nsubj killed/kill/VERB/0/root farmers/farmer/NOUN/2/obj`]).filter((line) =>
      line.includes("killed"),
    );
  expect(killed("outbreak/")).toEqual([]);
  expect(killed("Floods/flood")).toEqual([]);
  expect(killed("Rebels/rebel")).toHaveLength(1);
  const died = (where: string) =>
    read([
      `Farmers/farmer/NOUN/3/nsubj:pass were/be/AUX/3/aux:pass killed/kill/VERB/0/root in//ADP/5/case ${where}/NOUN/3/obl`,
    ]);
  expect(died("floods/flood")).toEqual([]);
  expect(died("raids/raid").some((line) => line.includes("killed"))).toBe(true);
});

test("who is led away, pulled from bed or held in a camp is held, whoever does it", () => {
  const gone = (rest: string) => `Six//NUM/2/nummod rangers/ranger/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass ${rest}`;
  expect(read([gone("led/lead/VERB/0/root away//ADV/4/advmod")])).toEqual(["COERCE led away:  > rangers (happened)"]);
  expect(read([gone("held/hold/VERB/0/root in//ADP/7/case a//DET/7/det camp//NOUN/4/obl")])).toEqual([
    "COERCE held in a camp:  > rangers (happened)",
  ]);
  expect(
    read([
      "The//DET/2/det vote//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass held/hold/VERB/0/root in//ADP/7/case a//DET/7/det camp//NOUN/4/obl",
    ]),
  ).toEqual([]);
});

test("armed men who board a ship seize it, and a captured ship is no place", () => {
  const ship = (verb: string) =>
    `Armed/armed/ADJ/2/amod men/man/NOUN/3/nsubj ${verb}/VERB/0/root the//DET/5/det ferry//NOUN/3/obj`;
  expect(read([ship("boarded/board")])).toEqual(["COERCE boarded: Armed men > ferry (happened)"]);
  expect(read([ship("captured/capture")])).toEqual(["COERCE captured the ferry: Armed men > ferry (happened)"]);
  expect(read([ship("boarded/board").replace("Armed/armed/ADJ", "Two/two/NUM")])).toEqual([]);
});

test("who frees in a raid makes it, and who is blamed for a killing is told to have done it", () => {
  expect(
    read([
      "Soldiers/soldier/NOUN/2/nsubj killed/kill/VERB/0/root rebels/rebel/NOUN/2/obj in//ADP/6/case a//DET/6/det raid//NOUN/2/obl",
    ]),
  ).toContain("ASSAULT raid: Soldiers >  (happened)");
  expect(
    read([
      "Police/police/NOUN/2/nsubj blamed/blame/VERB/0/root rebels/rebel/NOUN/2/obj for//ADP/6/case the//DET/6/det killing//NOUN/2/obl",
    ]),
  ).toContain("ASSAULT killing: rebels >  (happened)");
  expect(
    read([
      "Police/police/NOUN/2/nsubj blamed/blame/VERB/0/root the//DET/4/det raid//NOUN/2/obj on//ADP/6/case rebels/rebel/NOUN/2/obl",
    ]),
  ).toContain("ASSAULT raid: rebels >  (happened)");
});

test("what is claimed 'responsibility for' is the claimer's, wherever the tree hangs it", () => {
  expect(
    read([
      "Rebels/rebel/NOUN/2/nsubj claimed/claim/VERB/0/root responsibility//NOUN/2/obj for//ADP/5/case raids/raid/NOUN/2/obl",
    ]),
  ).toContain("ASSAULT raids: Rebels >  (happened)");
});

test("those who are armed are acted on", () => {
  expect(read(["Oman//PROPN/2/nsubj armed/arm/VERB/0/root rebels/rebel/NOUN/2/obj"], { Oman: "location" })).toEqual([
    "AID armed: Oman > rebels (happened)",
  ]);
});

test("who is taken away in a lorry is held, not taken in", () => {
  const line = (who: string) =>
    `Nine//NUM/2/nummod ${who}/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass taken/take/VERB/0/root away//ADV/4/advmod in//ADP/7/case lorries/lorry/NOUN/4/obl`;
  expect(read([line("monks/monk")])).toEqual(["COERCE taken away in:  > monks (happened)"]);
  expect(read([line("tents/tent")])).toEqual([]);
});

test("who is wanted freed is freed, not those who want it", () => {
  const [event] = readEvents(
    drawn(["They//PRON/2/nsubj want//VERB/0/root Moe//PROPN/2/obj freed/free/VERB/2/xcomp"], { Moe: "person" }),
    [],
  ).filter(({ type }) => type === "RETREAT");
  expect([event?.actors.length, event?.recipients.length, event?.modality]).toEqual([0, 1, "called-for"]);
});

test("an army agreed to meet, which only told that others would", () => {
  const said = (subject: string) =>
    `${subject}/NOUN/3/nsubj will//AUX/3/aux meet//VERB/6/ccomp ,//PUNCT/6/punct rebels/rebel/NOUN/6/nsubj said/say/VERB/0/root`;
  expect(read([said("Envoys/envoy")]).filter((line) => line.startsWith("AGREE"))).toEqual([]);
  expect(read([said("They/they").replace("NOUN", "PRON")]).filter((line) => line.startsWith("AGREE"))).toHaveLength(1);
});

test("men who took guns and disappeared were abducted", () => {
  const line = (end: string) =>
    `Men/man/NOUN/2/nsubj seized/seize/VERB/0/root guns/gun/NOUN/2/obj and//CCONJ/5/cc ${end}`;
  expect(read([line("disappeared/disappear/VERB/2/conj")]).filter((one) => one.includes("disappeared"))).toEqual([]);
});

test("newspapers killed whom they said that it had killed", () => {
  const line = (who: string) =>
    `${who}/NOUN/2/nsubj said/say/VERB/0/root it//PRON/4/nsubj killed/kill/VERB/2/ccomp two//NUM/6/nummod women/woman/NOUN/4/obj`;
  expect(read([line("Newspapers/newspaper")])[0]).not.toContain("Newspapers");
});

test("rebels set to free nine men have set nobody free", () => {
  expect(
    read([
      "Rebels/rebel/NOUN/2/nsubj set//VERB/0/root to//PART/4/mark free//VERB/2/advcl nine//NUM/6/nummod men/man/NOUN/4/obj",
    ]),
  ).toEqual(["RETREAT free: Rebels > men (planned)"]);
});

test("what is said is its speaker's where a word that completes it stands outside of the quotation", () => {
  const reading = drawn([
    "We//PRON/2/nsubj fired/fire/VERB/0/root '//PUNCT/2/punct on//ADP/5/case Lod//PROPN/2/obl army//NOUN/7/nsubj says/say/VERB/2/parataxis",
  ]);
  const at = (words: string): [number, number] => [
    reading.tree.text.indexOf(words),
    reading.tree.text.indexOf(words) + words.length,
  ];
  const said = {
    id: "s1",
    cue: [at("says")],
    content: [at("We fired")],
    form: "direct",
    standing: "attributed",
  } as const;
  const [event] = readEvents(reading, [{ ...said, cue: [...said.cue], content: [...said.content] }]);
  expect([event?.type, event?.said, event?.standing]).toEqual(["ASSAULT", "s1", "attributed"]);
});

test("a comment on fighting was who fought", () => {
  const reading = drawn([
    "They/they/PRON/2/nsubj declined/decline/VERB/0/root comment//NOUN/2/obj on//ADP/5/case fighting//NOUN/3/nmod there//ADV/2/advmod",
  ]);
  const roles = [{ label: "actor" as const, first: 2, end: 3, score: 0.9 }];
  const events = readEvents({ ...reading, analysis: { ...reading.analysis, roles } }, []);
  expect(events.filter(({ type }) => type === "ASSAULT").map(({ actors }) => actors)).toEqual([[]]);
});

test("who was told of kept half a bracket, and what stood behind a dash", () => {
  const read = (behind: string) => {
    const reading = drawn([`Rebels/rebel/NOUN/2/nsubj shelled/shell/VERB/0/root ports/port/NOUN/2/obj ${behind}`]);
    const role = { label: "recipient" as const, first: 2, end: reading.tree.words.length, score: 0.9 };
    const [event] = readEvents({ ...reading, analysis: { ...reading.analysis, roles: [role] } }, []);
    return event?.recipients.map(({ span }) => reading.tree.text.slice(...span));
  };
  expect(read("nearby//ADJ/3/amod")).toEqual(["ports nearby"]);
  expect(read("(//PUNCT/3/punct P//PROPN/3/appos")).toEqual(["ports"]);
  expect(read("-//PUNCT/3/punct agency//NOUN/3/nmod")).toEqual(["ports"]);
});

test("words of force and of giving that say no such thing read no event", () => {
  const none = (sentence: string, names: Parameters<typeof drawn>[1] = {}) =>
    expect(read([sentence], names)).toEqual([]);
  none("Taxes/tax/NOUN/2/nsubj fell/fall/VERB/0/root to//ADP/5/case 15//NUM/5/nummod million//NUM/2/obl");
  none("Bonnet//PROPN/2/nsubj takes/take/VERB/0/root over//ADP/2/compound:prt from//ADP/5/case Stone//PROPN/2/obl", {
    Bonnet: "person",
    Stone: "person",
  });
  none("Envoys/envoy/NOUN/3/nsubj should//AUX/3/aux occupy//VERB/0/root their//PRON/5/nmod:poss seats/seat/NOUN/3/obj");
  none("It//PRON/2/nsubj gave/give/VERB/0/root no//DET/4/det source//NOUN/2/obj");
  none("Repairs/repair/NOUN/3/nsubj will//AUX/3/aux lift//VERB/0/root output//NOUN/3/obj");
  none("The//DET/2/det bond//NOUN/3/nsubj yields/yield/VERB/0/root 7//NUM/5/nummod percent//NOUN/3/obj");
  none(
    "Stocks/stock/NOUN/2/nsubj stood/stand/VERB/0/root at//ADP/5/case 70//NUM/5/nummod tonnes/tonne/NOUN/2/obl ,//PUNCT/7/punct down//ADV/2/advmod",
  );
});

test("who attacks somebody for what he did does so in words, but for those who bear arms", () => {
  const line = (who: string) =>
    `${who}//NOUN/2/nsubj attacked/attack/VERB/0/root Oman//PROPN/2/obj for//SCONJ/5/mark meeting/meet/VERB/2/advcl rebels/rebel/NOUN/5/obj`;
  expect(read([line("Ministers")], { Oman: "location" })[0]).toBe("ACCUSE attacked: Ministers > Oman (happened)");
  expect(read([line("Gunmen")], { Oman: "location" })[0]).toBe("ASSAULT attacked: Gunmen > Oman (happened)");
});

test("who breaks out of a prison was told by nothing, and who is caught again was a town that is taken", () => {
  const out = (from: string) =>
    read([`Men/man/NOUN/2/nsubj escaped/escape/VERB/0/root from//ADP/5/case the//DET/5/det ${from}//NOUN/2/obl`]);
  expect(out("jail")).toEqual(["RETREAT escaped from the jail: Men >  (happened)"]);
  expect(out("fire")).toEqual([]);
  const taken = (whom: string, names: Parameters<typeof drawn>[1] = {}) =>
    read([`Soldiers/soldier/NOUN/2/nsubj recaptured/recapture/VERB/0/root ${whom}/3/obj`.replace("/3/", "/2/")], names);
  expect(taken("convicts/convict/NOUN")).toEqual(["COERCE recaptured: Soldiers > convicts (happened)"]);
  expect(taken("Mora/Mora/PROPN", { Mora: "location" })).toEqual(["ASSAULT recaptured: Soldiers > Mora (happened)"]);
});
