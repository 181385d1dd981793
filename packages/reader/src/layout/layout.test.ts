import type { Article } from "sayso-record";
import { describe, expect, it } from "vitest";
import { languageOf } from "./language.js";
import { layout } from "./layout.js";
import { paragraphs } from "./paragraphs.js";

const zones = (article: Article) =>
  layout(article).blocks.map((b) => `${b.paragraph} ${b.zone}: ${article.text.slice(...b.span)}`);
const reportOf = (text: string, published?: string) => layout({ text, ...(published ? { published } : {}) }).report;

describe("layout", () => {
  it("reads byline, dateline, body and credit of a wire report", () => {
    const text = [
      "By Ann Moe and Karim al-Doe",
      "AMMAN/BEIRUT (Reuters) – Rebels took a bridge on Monday.",
      "Nobody was hurt.",
      "(Reporting by Ann Moe in Amman; Writing by John B. Roe; Editing by Zoe Poe)",
    ].join("\n");
    expect(zones({ text })).toEqual([
      "0 byline: By Ann Moe and Karim al-Doe",
      "1 dateline: AMMAN/BEIRUT (Reuters) –",
      "1 body: Rebels took a bridge on Monday.",
      "2 body: Nobody was hurt.",
      "3 credit: (Reporting by Ann Moe in Amman; Writing by John B. Roe; Editing by Zoe Poe)",
    ]);
    const report = reportOf(text);
    expect(report.agency).toBe("Reuters");
    expect(report.dateline?.places.map((p) => text.slice(...p.span))).toEqual(["AMMAN", "BEIRUT"]);
    expect(report.bylines.map((b) => b.name)).toEqual(["Ann Moe", "Karim al-Doe"]);
    expect(report.credits.map((c) => [c.role, c.name, text.slice(...c.span)])).toEqual([
      ["reporting", "Ann Moe", "Ann Moe"],
      ["writing", "John B. Roe", "John B. Roe"],
      ["editing", "Zoe Poe", "Zoe Poe"],
    ]);
  });

  it("took the town behind the first name of a byline for the end of the names", () => {
    const names = (byline: string) =>
      reportOf(`${byline}\n\nRebels took a bridge on Monday.`).bylines.map((b) => b.name);
    expect(names("By Ann Moe, Bauchi, and Karim al-Doe, Jos")).toEqual(["Ann Moe", "Karim al-Doe"]);
    // An office behind the name, and a town behind "From".
    expect(names("By Ann Moe, Bangkok correspondent")).toEqual(["Ann Moe"]);
    expect(names("From Ann Moe in Bangkok")).toEqual(["Ann Moe"]);
    expect(names("From our correspondent in Bangkok")).toEqual([]);
    expect(names("By Ann Moe, Zoe Poe and Karim al-Doe, Reuters")).toEqual(["Ann Moe", "Zoe Poe", "Karim al-Doe"]);
  });

  it.each([
    ["GENEVA, March 15 (AP) -- Talks resumed.", "GENEVA, March 15 (AP) --", ["GENEVA"], "AP", "2016-03-15"],
    [
      "GOMA, Democratic Republic of Congo (AFP) - Rebels left.",
      "GOMA, Democratic Republic of Congo (AFP) -",
      ["GOMA"],
      "AFP",
      undefined,
    ],
    ["BAGHDAD — Two men were held.", "BAGHDAD —", ["BAGHDAD"], undefined, undefined],
    // Agencies that nobody knows, without a dash or with a stop before it.
    ["Jammu, Mar 3 (PTI) Two men were held.", "Jammu, Mar 3 (PTI)", ["Jammu"], "PTI", "2016-03-03"],
    ["Jammu, Mar 3 (KNS) Two men were held.", "Jammu, Mar 3 (KNS)", ["Jammu"], "KNS", "2016-03-03"],
    [
      "Quito, 3 Mar (Agencia Luna).- Two men fled.",
      "Quito, 3 Mar (Agencia Luna).-",
      ["Quito"],
      "Agencia Luna",
      "2016-03-03",
    ],
    [
      "Quito, Mar 3 (Agencia Luna).– Two men fled.",
      "Quito, Mar 3 (Agencia Luna).–",
      ["Quito"],
      "Agencia Luna",
      "2016-03-03",
    ],
    ["ALEPPO, Syria (AFP) - Shells fell.", "ALEPPO, Syria (AFP) -", ["ALEPPO"], "AFP", undefined],
    [
      "BEIJING, Dec. 30 (Xinhua) -- The envoy left.",
      "BEIJING, Dec. 30 (Xinhua) --",
      ["BEIJING"],
      "Xinhua",
      "2015-12-30",
    ],
    ["BRUSSELS 1996-08-22\n\nMinisters met.", "BRUSSELS 1996-08-22", ["BRUSSELS"], undefined, "1996-08-22"],
    [
      "LIMA, 3 JAN 90 (ACAN-EFE) -- [TEXT] THE ARMY LEFT.",
      "LIMA, 3 JAN 90 (ACAN-EFE) -- [TEXT]",
      ["LIMA"],
      "ACAN-EFE",
      "1990-01-03",
    ],
    ["BEIRUT and AMMAN — Rebels moved.", "BEIRUT and AMMAN —", ["BEIRUT", "AMMAN"], undefined, undefined],
    ["Mosul, Iraq - Rebels moved.", "Mosul, Iraq -", ["Mosul"], undefined, undefined],
    ["June 3, 2014 (JUBA) – Rebels moved.", "June 3, 2014 (JUBA) –", ["JUBA"], undefined, "2014-06-03"],
    ["By Ann Moe\nReuters\nJune 3, 2014\n\nCAIRO — Rebels moved.", "CAIRO —", ["CAIRO"], "Reuters", "2014-06-03"],
    ["(CNN) — Rebels moved.", "(CNN) —", [], "CNN", undefined],
    ["MOSCOW, May 2. /TASS/. The envoy left.", "MOSCOW, May 2. /TASS/.", ["MOSCOW"], "TASS", "2016-05-02"],
  ])("reads the dateline of %s", (text, span, places, agency, date) => {
    const report = reportOf(text, "2016-06-01");
    expect(text.slice(...(report.dateline?.span ?? [0, 0]))).toBe(span);
    expect(report.dateline?.places.map((p) => p.name)).toEqual(places);
    expect(report.agency).toBe(agency);
    expect(report.dateline?.date).toBe(date);
  });

  it.each([
    "SOCCER - HOME SIDE WINS CUP FINAL IN EXTRA TIME",
    "MUST READ - Do not open the attachment.",
    "John Smith (Labour) - The member spoke first.",
    "REBELS HAVE TAKEN BRIDGE - Since Monday, the army has been silent.",
    "By car, the trip takes an hour.",
    "By the end of the week, troops had left.",
    "Writing by candlelight is hard.",
    "Germany contributed to the report on Monday.",
    "The paper was edited by Ann Moe, who said it was late.",
    "As reported by Ann Moe, the bridge fell.",
  ])("leaves prose alone: %s", (line) => {
    expect(zones({ text: `The envoy arrived late in the evening.\n\n${line}\n\nHe then left.` })).toEqual([
      "0 body: The envoy arrived late in the evening.",
      `1 body: ${line}`,
      "2 body: He then left.",
    ]);
  });

  it("takes short lines above a dateline for headlines, and a name above it for a byline", () => {
    const text =
      "Truce holds in border town\n\nShops open again\n\nAnn Moe\n\nAMMAN 2014-05-01\n\nShops opened on Thursday.";
    expect(layout({ text }).blocks.map((b) => b.zone)).toEqual(["headline", "headline", "byline", "dateline", "body"]);
  });

  it("takes a town in small letters with a day and an outlet in brackets for a dateline", () => {
    const text =
      "At least 15 dead in camp\n\nBunia, DR Congo, Feb 10, 2026 (Lantern Wire) - Gunmen stormed a camp on Tuesday.";
    expect(zones({ text })).toEqual([
      "0 headline: At least 15 dead in camp",
      "1 dateline: Bunia, DR Congo, Feb 10, 2026 (Lantern Wire) -",
      "1 body: Gunmen stormed a camp on Tuesday.",
    ]);
    expect(reportOf(text).agency).toBe("Lantern Wire");
    expect(zones({ text: "Ann Moe, May 3, 1990 (aged 23) was there." })).toEqual([
      "0 body: Ann Moe, May 3, 1990 (aged 23) was there.",
    ]);
  });

  it("took a town, a day and letters in brackets for a dateline only before a sentence", () => {
    expect(reportOf("Jammu, Mar 3 (KNS) two men were held.", "2016-03-15").dateline).toBeUndefined();
    expect(reportOf("Smith, March 3 (injured) Jones in for him.", "2016-03-15").dateline).toBeUndefined();
  });

  it("takes a short line without a stop over a sentence for a headline where no dateline follows", () => {
    expect(zones({ text: "Nurses shot in Bannu\n\nA team of nurses has come under fire in Bannu." })).toEqual([
      "0 headline: Nurses shot in Bannu",
      "1 body: A team of nurses has come under fire in Bannu.",
    ]);
    for (const text of [
      "Nurses were shot in Bannu.\n\nA team of nurses came under fire in Bannu.",
      "Nurses shot in Bannu\nA team of nurses has come under fire in Bannu.",
      "Dear Sir,\n\nA team of nurses has come under fire in Bannu.",
      "Nurses shot in Bannu\n\nDrivers held in Quetta\n\nA team of nurses came under fire.",
    ])
      expect(layout({ text }).blocks.map(({ zone }) => zone)).not.toContain("headline");
  });

  it("takes the article's title for a headline, also where it ran into the dateline", () => {
    const text = "Council cuts budget. TORRINGTON — The council met on Monday.";
    expect(zones({ text, title: "Council cuts budget" })).toEqual([
      "0 headline: Council cuts budget.",
      "1 dateline: TORRINGTON —",
      "1 body: The council met on Monday.",
    ]);
    expect(zones({ text: "Bridge falls\n\nIt fell.", title: "Bridge falls" })[0]).toBe("0 headline: Bridge falls");
    expect(zones({ text: "Bridge falls\n\nIt fell." })[0]).toBe("0 body: Bridge falls");
  });

  it.each([
    [
      "It fell. AP writer Ann Moe contributed to this report.",
      "AP writer Ann Moe contributed to this report.",
      ["contributing Ann Moe"],
    ],
    ["It fell. -- Ann Moe, Amman Newsroom +962 6 555", "-- Ann Moe, Amman Newsroom +962 6 555", ["reporting Ann Moe"]],
    [
      "Additional reporting by Ann Moe and John Roe",
      "Additional reporting by Ann Moe and John Roe",
      ["additional reporting Ann Moe", "additional reporting John Roe"],
    ],
    ["© 2016 Agence France-Presse", "© 2016 Agence France-Presse", []],
    [
      "Ann Moe reported from Amman, and John Roe from Beirut.",
      "Ann Moe reported from Amman, and John Roe from Beirut.",
      ["reporting Ann Moe", "reporting John Roe"],
    ],
  ])("reads the credit of %s", (last, credit, people) => {
    const text = `The bridge was old.\n\n${last}`;
    const { blocks, report } = layout({ text });
    expect(blocks.filter((b) => b.zone === "credit").map((b) => text.slice(...b.span))).toEqual([credit]);
    expect(report.credits.map((c) => `${c.role} ${c.name}`)).toEqual(people);
  });
});

describe("paragraphs", () => {
  const of = (text: string) => paragraphs(text).map((span) => text.slice(...span));

  it("joins lines wrapped to a column, and parts them at an indent", () => {
    const text =
      "THE ARMY TODAY TOOK A BRIDGE NEAR THE BORDER\nAND A ROAD THAT LEADS TO IT, A SPOKESMAN SAID\nON THE RADIO.\n   THE REBELS DENIED IT AND SAID THE BRIDGE\nWAS THEIRS, AND SO WAS THE ROAD LEADING INTO\nIT.";
    expect(of(text)).toHaveLength(2);
  });

  it("joins lines wrapped to a column of each paragraph's own width", () => {
    const text =
      "REPORTS SAID\nTODAY THAT THE ARMY HAD TAKEN A BRIDGE NEAR THE BORDER AND ROADS\nTHAT LEAD TO IT, AND THAT IT WAS HOLDING BOTH OF THEM TONIGHT\nAND TOMORROW.\n\nTHE REBELS DENIED IT AND SAID THE BRIDGE\nWAS THEIRS, AND SO WAS THE ROAD THAT GOES\nTO IT.";
    expect(of(text)).toHaveLength(2);
  });

  it("takes lines of different lengths for paragraphs, but not where one goes on in lower case", () => {
    expect(
      of("Rebels took a bridge.\nThe army denied it, and said that the bridge was still in its hands.\nIt fell."),
    ).toHaveLength(3);
    expect(of("Rebels took a bridge over the\nriver.\n\nThe army denied it.")).toHaveLength(2);
  });

  it("holds every character but white space, in linear time", () => {
    for (const unit of ["a ", "(", "\n", "“", "A.\n", "By Ann Moe\n", "AMMAN (AP) - X ", "\u00a0", "Ann Moe and "]) {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      const from = process.cpuUsage();
      const { blocks } = layout({ text });
      expect(process.cpuUsage(from).user).toBeLessThan(3_000_000);
      let at = 0;
      for (const { span } of blocks) {
        expect(text.slice(at, span[0]).trim()).toBe("");
        at = span[1];
      }
      expect(text.slice(at).trim()).toBe("");
    }
  });
});

it("takes the agency that the wire tells where the text itself names none", () => {
  const agencyOf = (text: string) => layout({ text, agency: "Meridian" }).report.agency;
  expect(agencyOf("Rebels took a bridge on Monday.")).toBe("Meridian");
  expect(agencyOf("AMMAN (Reuters) – Rebels took a bridge on Monday.")).toBe("Reuters");
});

describe("languageOf", () => {
  it.each([
    ["en", "THE ARMY SAID THAT IT HAD LEFT THE TOWN."],
    ["es", "Las tropas se retiraron de la ciudad durante la noche."],
    ["fr", "Les soldats ont quitté la ville dans la nuit."],
    ["de", "Die Soldaten haben die Stadt in der Nacht verlassen."],
    ["pt", "As tropas não saíram da cidade durante a noite, disse o governo."],
    ["ru", "Войска покинули город ночью."],
    ["uk", "Війська залишили місто вночі."],
    ["ar", "انسحبت القوات من المدينة ليلا"],
    ["fa", "نیروها شب گذشته از شهر خارج شدند"],
    ["he", "הכוחות עזבו את העיר בלילה"],
    ["zh", "军队夜间离开了城市"],
    ["ja", "軍隊は夜に街を離れた"],
    ["ko", "군대는 밤에 도시를 떠났다"],
    ["und", "12:30 — 45"],
  ])("tells %s", (language, text) => expect(languageOf(text)).toBe(language));
});
