import { expect, it } from "vitest";
import { drawn } from "./drawn.js";
import { readEvents } from "./events.js";

const line = (reading: ReturnType<typeof drawn>) => {
  const words = ({ span }: { span: readonly [number, number] }) => reading.tree.text.slice(...span);
  return readEvents(reading, []).map(
    (event) =>
      `${event.type}: ${event.actors.map(words).join(", ")} > ${event.recipients.map(words).join(", ")} @ ${event.locations.map(words).join(", ")}`,
  );
};

it("lost on whom sanctions were imposed where a day stands before, too", () => {
  const found = line(
    drawn(
      [
        "Chad/Chad/PROPN/4/nsubj on//ADP/3/case weeks/week/NOUN/4/obl imposed/impose/VERB/0/root sanctions/sanction/NOUN/4/obj on//ADP/8/case the//DET/8/det gang/gang/NOUN/5/nmod",
      ],
      { Chad: "location" },
    ),
  );
  expect(found).toEqual(["SANCTION: Chad > gang @ "]);
});

it("lost where those were killed who are counted with the injured", () => {
  const toll = (second: string) =>
    line(
      drawn(
        [
          `Ten//NUM/2/nummod inmates/inmate/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB/0/root and//CCONJ/7/cc ${second} injured/injure/VERB/4/conj in//ADP/9/case Mora/Mora/PROPN/7/obl`,
        ],
        { Mora: "location" },
      ),
    )[0];
  expect(toll("20//NUM/7/nsubj:pass")).toContain("@ Mora");
  expect(toll("guards/guard/NOUN/7/nsubj:pass")).not.toContain("@ Mora");
});
