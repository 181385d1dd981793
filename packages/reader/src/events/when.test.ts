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
    "They/they/PRON/2/nsubj signed/sign/VERB/0/root a//DET/4/det deal//NOUN/2/obj that//PRON/6/nsubj ends/end/VERB/4/acl:relcl Thursday//PROPN/6/obl:unmarked",
  ]);
  const at = reading.tree.text.indexOf("Thursday");
  const time: Time = { id: "t1", span: [at, at + "Thursday".length], precision: "day" };
  const [event] = readEvents({ ...reading, times: [time] }, []);
  expect(event?.anchor).toBeDefined();
  expect(event?.time).toBeUndefined();
});
