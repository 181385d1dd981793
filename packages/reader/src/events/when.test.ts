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
