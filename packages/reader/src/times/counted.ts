import type { Analysis, ReadSentence } from "../analysis.js";
import type { Tree } from "../tree.js";
import { wordsAt } from "../words-at.js";
import type { Found } from "./rule.js";

const MONTHLY =
  /\b(?:in|since|until|till|by|during|from|between|before|after|through|throughout|of|circa|early|mid|late|the|its|his|her|their|a|an|this|that|for|to|and|or|[Yy]ear|['’]s)[\s-]+$/iu;
const NUMBERED =
  /(?:\b(?:no|nos|number|resolution|resolutions|article|section|law|decree|bill|flight|route|highway|unit|room|page|chapter|class|model|type|mark|mk|regiment|division|brigade|channel|radio|boeing|airbus|windows|office|vat|ext|box|line|op|point|about|around|approximately|nearly|almost|over|some|than|least|most|every|another|additional|only|exactly|roughly|fewer|all)\.?\s+|[#№/:+*=<>]\s?|[-–]|\d[\s,.])$/iu;
const COUNTED =
  /^[\s-]+(?:[\p{Ll}]+[\s-]+){0,2}?(?:people|persons|men|women|children|civilians|soldiers|troops|fighters|militants|rebels|insurgents|police|policemen|officers|refugees|migrants|prisoners|detainees|hostages|families|houses|homes|villages|tons|tonnes|kilograms?|kg|kilomet(?:er|re)s?|km|met(?:er|re)s?|miles?|feet|yards?|hectares|acres|barrels|dollars|euros|pounds|rupees|pesos|lei|points|votes|members|workers|employees|residents|victims|casualties|deaths|rounds|shells|rockets|tanks|vehicles|percent|per\s+cent|gates|mph|hp|megawatts|mw|cc|ml|square|cubic)\b|^(?:%|\s?(?:km|kg|m|cc|ml|mw)\b)/iu;

/** Whether four digits that could be a year count or number something: "1500 soldiers", "Resolution 2254", "flight 1900". */
export function isCounted(
  found: Found,
  before: string,
  after: string,
  sentence: ReadSentence,
  analysis: Analysis,
  tree: Tree,
): boolean {
  if (found.meaning.kind !== "years") return false;
  if (COUNTED.test(after)) return !/\b(?:in|since|during|by|early|late|mid)[\s-]+$/iu.test(before);
  if (/\b(?:in|since|during|until|throughout|early|mid|late|year)[\s-]+$/iu.test(before)) return false;
  if (NUMBERED.test(before)) return true;
  const year = found.meaning.from;
  if (year > 2100) return true;
  if (year >= 1900 || MONTHLY.test(before)) return isNumbering(found, sentence, analysis, tree);
  // "1645" by itself is a number more often than the year of a battle.
  return !/^\s?[)]/u.test(after) || !/\($/u.test(before);
}

/** A number behind a name that it is part of: "Boeing 1900", "Apollo 2000". Behind a common noun or in brackets it is a year. */
function isNumbering(found: Found, sentence: ReadSentence, analysis: Analysis, tree: Tree): boolean {
  const start = sentence.span[0] + found.start;
  const [word] = wordsAt(analysis.words, start, start + 1);
  if (!word) return false;
  const parent = tree.parent(word.index);
  // "2000 soldiers": a plain counting of the noun behind it.
  return (
    word.deprel === "nummod" &&
    parent !== undefined &&
    parent.index === word.index + 1 &&
    parent.upos === "NOUN" &&
    /s$/.test(parent.form) &&
    !tree.children(parent.index, "det").length &&
    !/(?:['’]s|\bthe|\bits)\s+$/u.test(analysis.text.slice(Math.max(0, start - 6), start))
  );
}
