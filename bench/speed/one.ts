/**
 * Measures one contestant in a process of its own: `tsx bench/speed/one.ts NAME TIMES` prints CPU seconds, seconds by the clock and the peak of
 * memory in MB. A first round, not counted, lets it load and warm up.
 */
import { CONTESTANTS, type Contestant, type Name } from "./contestants.js";
import { texts } from "./texts.js";

const [name, times] = process.argv.slice(2);
const work: Contestant = await CONTESTANTS[nameOf(name)]();
for (const text of texts(1)) await work(text);
const clock = performance.now();
const before = process.cpuUsage();
for (const text of texts(Number(times))) await work(text);
const { user, system } = process.cpuUsage(before);
const result = {
  cpu: (user + system) / 1e6,
  wall: (performance.now() - clock) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(result));
process.exit(0);

function nameOf(given = ""): Name {
  if (isName(given)) return given;
  throw new RangeError(`${given} is none of ${Object.keys(CONTESTANTS).join(", ")}`);
}

function isName(given: string): given is Name {
  return Object.hasOwn(CONTESTANTS, given);
}
