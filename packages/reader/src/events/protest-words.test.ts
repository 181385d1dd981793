import { expect, it } from "vitest";
import { simpleEvents } from "./simple-sentence.fixture.js";

it("protests in the words of strikers, students and crowds", () => {
  const told: readonly [sentence: string, ...events: string[]][] = [
    ["Dockers laid*lay down+ their tools", "PROTEST Dockers >"],
    ["Residents spilled*spill onto the streets", "PROTEST Residents >"],
    ["Strikers packed*pack the square", "PROTEST Strikers >"],
    ["Protesters converged*converge on the palace", "PROTEST Protesters > palace"],
    ["Protesters gathered*gather outside the embassy", "PROTEST Protesters > embassy"],
    ["Widows marched*march on the ministry", "PROTEST Widows > ministry"],
    ["Students hurled*hurl stones at the guards", "PROTEST Students > guards"],
    ["Students showered*shower the guards with bottles", "PROTEST Students > guards"],
    ["Villagers felled*fell trees across the road", "PROTEST Villagers > road"],
    ["Farmers drove*drive tractors into the capital", "PROTEST Farmers > capital"],
    ["Students splashed*splash paint on the embassy", "PROTEST Students > embassy"],
    ["Students scrawled*scrawl slogans on the walls", "PROTEST Students > walls"],
    ["Students took*take over+ the campus", "PROTEST Students > campus"],
    ["Students barricaded*barricade themselves in the library", "PROTEST Students > library"],
    ["Students pitched*pitch tents in the square", "PROTEST Students > square"],
    ["Hecklers shouted*shout down+ the premier", "PROTEST Hecklers > premier"],
    ["Prisoners refused*refuse meals", "PROTEST Prisoners >"],
    ["Students tore*tear down+ posters of the president", "PROTEST Students > president"],
    ["The party enforced*enforce a bandh", "PROTEST party >"],
    ["A hartal gripped*grip the port", "PROTEST >"],
    ["The party took*take out+ a procession", "PROTEST party >"],
    ["Strikers shut*shut down+ the port", "PROTEST Strikers > port"],
    ["Doctors suspended*suspend work", "PROTEST Doctors >"],
    ["Villagers barred*bar the way to the mine", "PROTEST Villagers > mine"],
    ["Villagers mobbed*mob the governor 's car", "PROTEST Villagers > governor"],
  ];
  for (const [sentence, ...events] of told)
    expect([sentence, ...simpleEvents(sentence)]).toEqual([sentence, ...events]);
});

it("protests by no holiday, sale or canvas", () => {
  for (const sentence of [
    "Tourists spilled*spill onto the beach",
    "Shoppers packed*pack the square",
    "Guests gathered*gather outside the church",
    "The farmer drove*drive tractors into the barn",
    "The painter splashed*splash paint on the canvas",
    "The family pitched*pitch tents in the meadow",
    "Students wrote*write slogans",
    "The driver shut*shut down+ the engine",
    "Fans mobbed*mob the singer",
  ])
    expect([sentence, ...simpleEvents(sentence)]).toEqual([sentence]);
});
