import type { Figure } from "sayso-record";
import type { Tree } from "../tree.js";

/** Words that lead in a count of another time, by which one is measured. */
const MEASURE =
  /(?:\bas against|\bcompared (?:with|to)|\bcomparing with|\b(?:up|down|rose|rising|fell|falling) from|\bversus)(?: (?:only|just|about|some|the|a|an))*$/i;

/** How many letters before a figure may hold such words. */
const BEFORE = 40;

/** "218 rebels have been killed, *as against 31* in 2023": no count of what is told of here. */
export function isCompared({ text }: Tree, { span: [from] }: Figure): boolean {
  return MEASURE.test(text.slice(Math.max(0, from - BEFORE), from).trimEnd());
}
