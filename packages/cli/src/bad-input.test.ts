import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { invariants, type ReportRecord, validate } from "sayso-record";
import { beforeAll, describe, expect, it } from "vitest";

/** The command as a person runs it, from the last build (npm test builds first). */
const COMMAND = fileURLToPath(new URL("../bin/sayso.js", import.meta.url));

interface Outcome {
  status: number;
  records: ReportRecord[];
  complaints: string[];
}

async function sayso(args: readonly string[], input: string | Buffer): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: "pipe" });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [status] = await once(child, "close");
  const lines = (chunks: Buffer[]) => Buffer.concat(chunks).toString("utf8").split("\n").filter(Boolean);
  const records = lines(out).map((line) => validate(JSON.parse(line)));
  for (const record of records) expect(invariants(record)).toEqual([]);
  return { status, records, complaints: lines(err) };
}

const jsonl = (texts: readonly string[]) =>
  texts.map((text, at) => `${JSON.stringify({ id: `${at + 1}`, text })}\n`).join("");

/** What a text may do, and what of it must be in its record. */
const STRANGE: readonly [string, string, (record: ReportRecord) => void][] = [
  ["empty", "", (record) => expect(record.sentences).toEqual([])],
  ["only white space", " \n\t\u00a0\r\n ", (record) => expect(record.sentences).toEqual([])],
  [
    "a mark that opens and never ends",
    "“We will go on, he said. The army left Karsova.",
    (record) => expect(record.tokens?.length).toBeGreaterThan(8),
  ],
  [
    "marks in marks in marks",
    "“He told us ‘they said “leave” twice’ and left,” said Ana Dorn. ”",
    (record) => expect(record.tokens?.length).toBeGreaterThan(12),
  ],
  [
    "right to left",
    "أعلن الجيش يوم الاثنين أنه سيطر على المدينة بعد معارك استمرت أسبوعا.",
    (record) => expect(record.report.language).toBe("ar"),
  ],
  [
    "emoji in names",
    "Rebels of the 🔥Red🔥 Front killed Ali💥Hassan 👩‍👩‍👧 in Karsova 🇮🇶 on Monday.",
    (record) => expect(record.tokens?.length).toBeGreaterThan(8),
  ],
  [
    "capitals only",
    "GUNMEN KILLED NINE SOLDIERS IN KARSOVA, A DOCTOR SAID. THE ARMY DENIED IT.",
    (record) => expect(record.report.language).toBe("en"),
  ],
  [
    "another language",
    "Die Armee hat am Montag die Stadt eingenommen, sagte ein Sprecher der Regierung. Mehr als zwanzig Menschen wurden verletzt, als die Kämpfe begannen.",
    (record) => expect(record.report.language).toBe("de"),
  ],
  [
    "half a character",
    "The army \ud83d left \udc00 Karsova on Monday.",
    (record) => expect(record.tokens?.length).toBeGreaterThan(5),
  ],
  ["NUL characters", "The army\u0000left\u0000Karsova.", (record) => expect(record.text).toContain("\u0000")],
  ["a million quotation marks", '"'.repeat(1_000_000), (record) => expect(record.text).toHaveLength(1_000_000)],
  [
    "a line of 5 MB, most of it blank (the reader's own tests have one full of words)",
    `Rebels shelled Karsova.${" \n".repeat(2_600_000)}The army left.`,
    (record) => expect(record.text.length).toBeGreaterThan(5_000_000),
  ],
];

describe("sayso read, of", () => {
  let strange: Outcome;
  beforeAll(async () => {
    strange = await sayso(["read", "--from", "jsonl", "--tokens"], jsonl(STRANGE.map(([, text]) => text)));
  }, 120_000);

  it("strange texts: all are read, none is changed", () => {
    expect(strange.complaints).toEqual([]);
    expect(strange.status).toBe(0);
    expect(strange.records.map(({ id }) => id)).toEqual(STRANGE.map((_, at) => `${at + 1}`));
    expect(strange.records.map(({ text }) => text)).toEqual(STRANGE.map(([, text]) => text));
  });

  it.each(STRANGE.map(([name, , check], at) => [name, check, at] as const))("a text with %s", (_, check, at) => {
    const record = strange.records[at];
    expect(record).toBeDefined();
    if (record) check(record);
  });

  it.each([
    ["binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0xff]), "BINARY_INPUT"],
    ["broken UTF-8", Buffer.from("Caf\xe9 in Karsova", "latin1"), "ENCODING_BROKEN"],
    ["too much", Buffer.alloc(17 * 2 ** 20, "x "), "TEXT_TOO_LONG"],
  ])("a source that is %s: refused with a reason", async (_, input, code) => {
    const { status, records, complaints } = await sayso(["read"], input);
    expect([status, records]).toEqual([1, []]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(`sayso: ${code}: `);
    expect(complaints[0]).toContain("(standard input)");
  });

  it("bad lines among good ones: the good ones, in order, whatever the number of threads", async () => {
    const lines = [
      Buffer.from(jsonl(["The army left Karsova on Monday."])),
      Buffer.from("KARSOVA (Meridian) – not JSON\n"),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.concat([Buffer.from('{"text": "'), Buffer.alloc(17 * 2 ** 20, "x"), Buffer.from('"}\n')]),
      Buffer.from('{"id": 7, "text": "x"}\n\n{"title": "x"}\n'),
      Buffer.from(jsonl(Array.from({ length: 12 }, (_, at) => `Rebels shelled the town ${at} times, a doctor said.`))),
    ];
    const one = await sayso(["read", "--from", "jsonl"], Buffer.concat(lines));
    const two = await sayso(["read", "--from", "jsonl", "--threads", "2"], Buffer.concat(lines));
    expect(two).toEqual(one);
    expect(one.status).toBe(1);
    expect(one.records).toHaveLength(13);
    expect(one.complaints.map((line) => /^sayso: (\w+):.*line (\d+)\)/.exec(line)?.slice(1))).toEqual([
      ["LINE_NOT_JSON", "2"],
      ["ENCODING_BROKEN", "3"],
      ["LINE_TOO_LONG", "4"],
      ["LINE_BAD_FIELD", "5"],
      ["LINE_NO_TEXT", "7"],
    ]);
  });

  it("an output that nobody reads any more: it stops in silence", async () => {
    const child = spawn(process.execPath, [COMMAND, "read", "--from", "jsonl"], { stdio: "pipe" });
    const err: Buffer[] = [];
    child.stderr.on("data", (chunk) => err.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.write(jsonl(Array.from({ length: 50 }, () => "The army left Karsova on Monday, a doctor said.")));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [status] = await once(child, "exit");
    expect([status, Buffer.concat(err).toString()]).toEqual([0, ""]);
  });
});
