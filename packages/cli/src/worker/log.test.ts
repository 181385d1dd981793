import { expect, it } from "vitest";
import { Page } from "../fake-io.js";
import { Log } from "./log.js";

it("tells people in lines of words, and programs each thing in a line of JSON", () => {
  const [text, json] = [new Page(), new Page()];
  for (const log of [new Log(text, "text"), new Log(json, "json", () => new Date(0))]) {
    log.tell("info", "stored", { report: "two\nlines" });
    log.tell("warn", "failed", { report: "b", code: "READ_FAILED" }, "sayso: READ_FAILED");
  }
  expect(text.text).toBe("sayso: READ_FAILED\n");
  expect(json.text).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"stored","report":"two\\nlines"}\n' +
      '{"time":"1970-01-01T00:00:00.000Z","level":"warn","event":"failed","report":"b","code":"READ_FAILED"}\n',
  );
});
