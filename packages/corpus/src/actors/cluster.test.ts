import { describe, expect, it } from "vitest";
import { clusterProfiles } from "./cluster.js";
import type { Named } from "./match.js";
import { formInReport, formOf } from "./name.js";
import type { Profile } from "./profile.js";

function person(name: string, of: Partial<Profile> = {}, aliases: string[] = []): Named {
  const key = [name, of.form, of.family, of.country, of.sure, of.born].join("|");
  return { profile: { key, kind: "person", name, form: formOf(name), sure: false, ...of }, aliases };
}

function body(name: string, of: Partial<Profile> = {}, aliases: string[] = []): Named {
  const { profile } = person(name, of);
  return { profile: { ...profile, key: `body ${profile.key}`, kind: "body" }, aliases };
}

/** The names in each actor. */
function names(named: Named[], ...rulings: Parameters<typeof clusterProfiles>[1][]): string[][] {
  return clusterProfiles(named, ...rulings).map(({ profiles }) => profiles.map(({ profile }) => profile.name).sort());
}

describe("one actor", () => {
  it.each([
    ["the same full name", person("Omar Hadid", { country: "SYR" }), person("Omar Hadid", { family: "civil" })],
    ["another transliteration", person("Omar al-Baghdadi"), person("Omar al-Bagdadi")],
    ["a letter typed wrong", person("Nasser Albaghdadi"), person("Nasser Albaghdaid")],
    ["a middle name left out", person("Nasser Karim Saleh"), person("Nasser Saleh")],
    ["a name that a report gives", person("Abu Noor al-Masri", {}, ["yusuf tamim"]), person("Yusuf Tamim")],
    ["an acronym", body("Northern Skies Monitor", { country: "SYR" }), body("NSM", { country: "SYR" })],
    ["the beginning of a name", body("Dockers' Union of the East"), body("Dockers' Union")],
    ["what an agency is called for short", body("Meridian News Agency"), body("Meridian")],
  ])("%s", (_, a, b) => expect(names([a, b])).toHaveLength(1));
});

describe("two actors", () => {
  it.each([
    ["a surname alone", person("Omar Hadid"), person("Hadid")],
    [
      "a surname alone, in reports whose ids are alike",
      person("Hadid", { form: formInReport("hadid", "wire-000211") }),
      person("Hadid", { form: formInReport("hadid", "wire-000216") }),
    ],
    ["a surname in common", person("Omar Hadid"), person("Karim Hadid")],
    [
      "a mayor and a commander of other countries",
      person("Ibrahim Diallo", { family: "state", country: "GIN" }),
      person("Ibrahim Diallo", { family: "force", country: "MLI" }),
    ],
    [
      "two ministers of one name",
      person("Anna Berg", { family: "state", country: "SWE", sure: true }),
      person("Anna Berg", { family: "state", country: "NOR", sure: true }),
    ],
    [
      "a lawmaker of 54 and a teacher of 31",
      person("Moses Okello", { country: "UGA", born: 1972 }),
      person("Moses Okello", { country: "UGA", born: 1995 }),
    ],
    ["short words that differ by a letter", person("Ali Said"), person("Ali Saad Hamid")],
    ["a person and a body", person("Wagner Group"), body("Wagner Group")],
  ])("%s", (_, a, b) => expect(names([a, b])).toHaveLength(2));

  it("are told from each other by their walks of life where only two of the reports give an age", () => {
    const lawmakers = [1972, undefined].map((born) =>
      person("Moses Okello", { country: "UGA", family: "state", ...(born && { born }) }),
    );
    const teachers = [1995, undefined].map((born) =>
      person("Moses Okello", { country: "UGA", family: "civil", ...(born && { born }) }),
    );
    expect(names([...lawmakers, ...teachers])).toHaveLength(2);
  });

  it("are not brought together by a third who could be either", () => {
    const mayor = person("Ibrahim Diallo", { family: "state", country: "GIN" });
    const commander = person("Ibrahim Diallo", { family: "force", country: "MLI" });
    expect(names([mayor, commander, person("Ibrahim Diallo")])).toHaveLength(2);
  });
});

describe("a person's ruling", () => {
  const [a, b] = [person("Omar Hadid"), person("Omar Hadeed")];
  const ruling = (same: boolean) => [{ a: a.profile.key, b: b.profile.key, same }];

  it("parts what rules would join", () => {
    expect(names([a, b])).toHaveLength(1);
    expect(names([a, b], ruling(false))).toHaveLength(2);
  });

  it("joins what rules would part", () => {
    const other = person("Karim Aziz");
    expect(names([a, other], [{ a: a.profile.key, b: other.profile.key, same: true }])).toHaveLength(1);
  });
});

it("says why it merged, and how sure it is", () => {
  const [actor] = clusterProfiles([body("Northern Skies Monitor"), body("NSM")]);
  expect(actor?.merges).toEqual([
    expect.objectContaining({ reason: "an acronym and the name that it stands for", confidence: 0.7 }),
  ]);
});

it("gives the same actors in any order", () => {
  const all = ["Omar Hadid", "Omar Hadeed", "Omar Karim Hadid", "Nasser Saleh", "Saleh"].map((name) => person(name));
  const ids = (named: Named[]) => clusterProfiles(named).map(({ id }) => id);
  expect(ids([...all].reverse())).toEqual(ids(all));
});
