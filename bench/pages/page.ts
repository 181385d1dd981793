import { median } from "../median.js";
export const HEADING = "## The pages";

/** What was done, and the milliseconds that it took each time. */
export interface Taken {
  what: string;
  taken: readonly number[];
}

export interface MeasuredPages {
  reports: number;
  stories: number;
  actors: number;
  places: number;
  /** Until what a page is for stands there, nothing of it known to the browser. */
  opened: readonly Taken[];
  /** From the touch until what it asks for stands there. */
  filtered: readonly Taken[];
  /** From the touch until the picture is another. */
  drawn: readonly Taken[];
  troubles: readonly string[];
}

/** What is reached for, in milliseconds. */
const AIMS = { open: 1000, filter: 200, draw: 100 };

/** The section of docs/speed.md. */
export function pagesSection(measured: MeasuredPages): string {
  const { reports, stories, actors, places, opened, filtered, drawn, troubles } = measured;
  return `Over ${counted(reports)} invented reports, read and linked: ${counted(stories)} stories; ${counted(actors)} actors in the network and ${counted(places)} places on the map. Server and
browser (Chromium, no graphics card) on the same two cores, by the clock, the middle one of ${opened[0]?.taken.length ?? 0}; each answer made anew, none that the server keeps.

| aim | reached |
|---|---|
| each page opens within ${AIMS.open} ms | ${worst(opened, AIMS.open)} |
| a filter answers within ${AIMS.filter} ms | ${worst(filtered, AIMS.filter)} |
| map and network move within ${AIMS.draw} ms | ${worst(drawn, AIMS.draw)} |
| nothing in the console | ${troubles.length ? `${troubles.length}: ${troubles[0]} ▽` : "nothing"} |

| page | opens | | filter | answers | | moves | drawn |
|---|---|---|---|---|---|---|---|
${rows([opened, filtered, drawn])}
`;
}

function worst(all: readonly Taken[], aim: number): string {
  const [slowest] = all.toSorted((a, b) => middle(b) - middle(a));
  if (!slowest) throw new RangeError("nothing was measured");
  return `${ms(middle(slowest))} (${slowest.what})${middle(slowest) > aim ? " ▽" : ""}`;
}

function rows(columns: readonly (readonly Taken[])[]): string {
  const most = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: most }, (_, row) => {
    const cells = columns.map((column) => {
      const one = column[row];
      return one ? `${one.what} | ${ms(middle(one))}` : " | ";
    });
    return `| ${cells.join(" | | ")} |`;
  }).join("\n");
}

function middle({ taken }: Taken): number {
  return median(taken);
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}

function counted(number: number): string {
  return number.toLocaleString("en");
}
