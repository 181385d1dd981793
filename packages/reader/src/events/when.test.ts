import type { Span, Time } from "sayso-record";
import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

it("dates what is mentioned by the day right behind it, though the day hangs on the mentioning", () => {
  const when = (verb: string) => {
    const reading = drawn([
      `He/he/PRON/2/nsubj ${verb}/VERB/0/root a//DET/4/det raid//NOUN/2/obj Thursday//PROPN/2/obl:unmarked`,
    ]);
    const at = reading.tree.text.indexOf("Thursday");
    const span: Span = [at, at + "Thursday".length];
    const time: Time = { id: "t1", span, precision: "day" };
    return readEvents({ ...reading, times: [time] }, []).map((event) => event.time);
  };
  expect(when("mentioned/mention")).toEqual(["t1"]);
  expect(when("reported/report")).toEqual([undefined]);
});

it("dated a deal by the day on which what it is about is to be", () => {
  const reading = drawn([
    "Rebels/rebel/NOUN/2/nsubj signed/sign/VERB/0/root a//DET/4/det deal//NOUN/2/obj that//PRON/6/nsubj ends/end/VERB/4/acl:relcl Thursday//PROPN/6/obl:unmarked",
  ]);
  const at = reading.tree.text.indexOf("Thursday");
  const time: Time = { id: "t1", span: [at, at + "Thursday".length], precision: "day" };
  const [event] = readEvents({ ...reading, times: [time] }, []);
  expect(event?.anchor).toBeDefined();
  expect(event?.time).toBeUndefined();
});

it("gives an event no day of what only came before it, or is to be done beside it", () => {
  const when = (sentence: string) => {
    const reading = drawn([sentence], { Oman: "location", rebels: "group" });
    const at = reading.tree.text.indexOf("Friday");
    const time: Time = { id: "t1", span: [at, at + "Friday".length], precision: "day" };
    return readEvents({ ...reading, times: [time] }, []).map(
      ({ anchor, time }) => `${reading.tree.text.slice(...anchor)} ${time ?? "-"}`,
    );
  };
  const killed = (mark: string) =>
    `Rebels/rebel/NOUN/2/nsubj killed/kill/VERB/0/root nuns/nun/NOUN/2/obj ${mark}//SCONJ/6/mark guards/guard/NOUN/6/nsubj slept/sleep/VERB/2/advcl on//ADP/8/case Friday//PROPN/6/obl`;
  expect(when(killed("since"))).toEqual(["killed -"]);
  expect(when(killed("while"))).toEqual(["killed t1"]);
  expect(
    when(
      "Oman//PROPN/2/nsubj plans/plan/VERB/0/root to//PART/4/mark rest//VERB/2/xcomp on//ADP/6/case Friday//PROPN/4/obl and//CCONJ/8/cc accused/accuse/VERB/2/conj rebels/rebel/NOUN/8/obj",
    ),
  ).toContain("accused -");
});

it("does not date what was done by the day of what is to follow it", () => {
  const when = (next: string) => {
    const reading = drawn([
      `Police//NOUN/3/nsubj had/have/AUX/3/aux arrested/arrest/VERB/0/root traders/trader/NOUN/3/obj and//CCONJ/7/cc ${next}/VERB/3/conj them/they/PRON/7/obj Thursday//PROPN/7/obl:unmarked`,
    ]);
    const at = reading.tree.text.indexOf("Thursday");
    const span: Span = [at, at + "Thursday".length];
    const time: Time = { id: "t1", span, precision: "day" };
    return readEvents({ ...reading, times: [time] }, [])
      .filter(({ anchor }) => reading.tree.text.slice(...anchor).includes("arrested"))
      .map((event) => event.time);
  };
  expect(when("would//AUX/7/aux try/try")).toEqual([undefined]);
  expect(when("then//ADV/7/advmod beat/beat")).toEqual(["t1"]);
});

it("does not date what was done by the day of what it was done for", () => {
  const when = (by: string) => {
    const reading = drawn([
      `Police//NOUN/2/nsubj arrested/arrest/VERB/0/root traders/trader/NOUN/2/obj ${by}//ADP/6/case the//DET/6/det death//NOUN/2/obl of//ADP/8/case Bello//PROPN/6/nmod Thursday//PROPN/6/nmod:unmarked`,
    ]);
    const at = reading.tree.text.indexOf("Thursday");
    const span: Span = [at, at + "Thursday".length];
    const time: Time = { id: "t1", span, precision: "day" };
    return readEvents({ ...reading, times: [time] }, [])
      .filter(({ anchor }) => reading.tree.text.slice(...anchor).includes("arrested"))
      .map((event) => event.time);
  };
  expect(when("over")).toEqual([undefined]);
  expect(when("with")).toEqual(["t1"]);
});

it("dated an agreement by the day until which what is agreed is to last", () => {
  const when = (mark: string) => {
    const reading = drawn([
      `Rebels/rebel/NOUN/2/nsubj agreed/agree/VERB/0/root to//PART/4/mark stay/stay/VERB/2/xcomp ${mark}//ADP/6/case Friday//PROPN/4/obl`,
    ]);
    const at = reading.tree.text.indexOf("Friday");
    const time: Time = { id: "t1", span: [at, at + "Friday".length], precision: "day" };
    return readEvents({ ...reading, times: [time] }, [])[0]?.time;
  };
  expect(when("until")).toBeUndefined();
  expect(when("on")).toBe("t1");
});

it("dated by the day of an election what somebody does about it", () => {
  const when = (clause: string) => {
    const reading = drawn([`Rebels/rebel/NOUN/2/nsubj demanded/demand/VERB/0/root ${clause}`], {
      army: "organization",
    });
    const at = reading.tree.text.indexOf("Friday");
    const time: Time = { id: "t1", span: [at, at + "Friday".length], precision: "day" };
    return readEvents({ ...reading, times: [time] }, [])[0]?.time;
  };
  expect(
    when(
      "that//SCONJ/6/mark the//DET/5/det army//NOUN/6/nsubj protect//VERB/2/ccomp the//DET/9/det Friday//PROPN/9/compound election//NOUN/6/obj",
    ),
  ).toBeUndefined();
  expect(when("help//NOUN/2/obj on//ADP/5/case Friday//PROPN/2/obl")).toBe("t1");
});

it("dated a raid by the vote since which it was the worst", () => {
  const reading = drawn(
    [
      "Rebels/rebel/NOUN/2/nsubj attacked/attack/VERB/0/root ports/port/NOUN/2/obj for//ADP/7/case the//DET/7/det first//ADJ/7/amod time//NOUN/2/obl since//ADP/10/case the//DET/10/det vote//NOUN/7/nmod in//ADP/12/case May//PROPN/10/nmod",
    ],
    { Rebels: "group" },
  );
  const at = reading.tree.text.indexOf("May");
  const time: Time = { id: "t1", span: [at, at + "May".length], precision: "month" };
  expect(readEvents({ ...reading, times: [time] }, [])[0]?.time).toBeUndefined();
});

it("dated the freeing of men by the day on which they had been kidnapped", () => {
  const when = (who: string) => {
    const reading = drawn(
      [
        `${who}/NOUN/6/nsubj:pass seized/seize/VERB/1/acl on//ADP/4/case Friday//PROPN/2/obl were/be/AUX/6/aux:pass freed/free/VERB/0/root`,
      ],
      { Men: "person" },
    );
    const at = reading.tree.text.indexOf("Friday");
    const time: Time = { id: "t1", span: [at, at + "Friday".length], precision: "day" };
    return readEvents({ ...reading, times: [time] }, []).find(({ mode }) => mode === "release")?.time;
  };
  expect(when("Men/man")).toBeUndefined();
});

it("dates an ambush by what is told of the ambush itself", () => {
  const reading = drawn([
    "He/he/PRON/2/nsubj founded/found/VERB/0/root a//DET/4/det group//NOUN/2/obj in//ADP/6/case May//PROPN/2/obl and//CCONJ/9/cc was/be/AUX/9/aux:pass wanted/want/VERB/2/conj for//ADP/12/case an/a/DET/12/det ambush//NOUN/9/obl in//ADP/14/case which//PRON/17/obl five//NUM/16/nummod soldiers/soldier/NOUN/17/nsubj died/die/VERB/12/acl:relcl on//ADP/19/case Friday//PROPN/17/obl",
  ]);
  const time = (id: `t${number}`, word: string): Time => {
    const at = reading.tree.text.indexOf(word);
    return { id, span: [at, at + word.length], precision: "day" };
  };
  const events = readEvents({ ...reading, times: [time("t1", "May"), time("t2", "Friday")] }, []);
  const ambush = events.find(({ anchor }) => reading.tree.text.slice(...anchor) === "ambush");
  expect(ambush?.time).toBe("t2");
});

it("dated a raid by the day of the statement that denied it", () => {
  const reading = drawn(
    [
      "Rebels/rebel/NOUN/10/nsubj ,//PUNCT/5/punct in//ADP/5/case a//DET/5/det statement//NOUN/10/obl issued/issue/VERB/5/acl on//ADP/8/case Sunday//PROPN/6/obl ,//PUNCT/5/punct denied/deny/VERB/0/root the//DET/12/det raid//NOUN/10/obj on//ADP/14/case Kano//PROPN/12/nmod",
    ],
    { Kano: "location" },
  );
  const at = reading.tree.text.indexOf("Sunday");
  const time: Time = { id: "t1", span: [at, at + "Sunday".length], precision: "day" };
  const times = readEvents({ ...reading, times: [time] }, []).map(({ type, time: on }) => `${type} ${on ?? "-"}`);
  expect(times).toEqual(["REJECT t1", "ASSAULT -"]);
});
