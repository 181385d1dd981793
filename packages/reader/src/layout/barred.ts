import type { Span } from "sayso-record";
import { agencyCalled } from "./agency.js";
import type { Byline } from "./byline.js";
import { canBePerson, PERSON } from "./person.js";

/** "Ann Moe | Sarajevo | BLJ | March 12, 2021": who wrote it, where, for whom and when, between bars. */
export interface Barred extends Byline {
  readonly place?: { name: string; span: Span };
  /** All behind the writer. */
  readonly rest: Span;
}

const LONGEST = 160;
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/;
const DAY = /\b(?:19|20)\d\d\b/;
const OUTLET = /^\p{Lu}{2,6}$|\s(?:News|Press|Agency|Wire|Service|Journal|Times|Post|Herald|Media|Network|Radio)$/u;
const PLACE = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}$/u;

/** A line of three or more fields between bars that begins with a writer and names a day or an outlet; undefined where it is none. */
export function barredIn(text: string, [start, end]: Span): Barred | undefined {
  const line = text.slice(start, end);
  if (line.length > LONGEST || !/[|•]/.test(line)) return undefined;
  const fields: { name: string; span: Span }[] = [];
  let from = start;
  for (const part of line.split(/([|•])/u)) {
    const name = part.trim();
    const at = from + part.indexOf(name);
    if (name && !/^[|•]$/.test(name)) fields.push({ name, span: [at, at + name.length] });
    from += part.length;
  }
  const [writer, ...others] = fields;
  if (!writer || others.length < 2 || !WRITER().test(writer.name) || !canBePerson(writer.name)) return undefined;
  const day = others.find(({ name }) => (MONTH.test(name) && /\d/.test(name)) || DAY.test(name));
  const outlet = others.find(({ name }) => agencyCalled(name) !== undefined || OUTLET.test(name));
  if (!day && !outlet) return undefined;
  const place = others.find((one) => one !== day && one !== outlet && PLACE.test(one.name));
  if (others.some((one) => one !== day && one !== outlet && one !== place)) return undefined;
  return {
    span: [start, end],
    names: [writer],
    rest: [others[0]?.span[0] ?? start, others.at(-1)?.span[1] ?? end],
    ...(outlet && { agency: agencyCalled(outlet.name) ?? outlet.name }),
    ...(place && { place }),
  };
}

let writer: RegExp | undefined;
function WRITER(): RegExp {
  writer ??= new RegExp(`^${PERSON}$`, "u");
  return writer;
}
