import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { Output } from "./output.js";

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
  });
}

it("stops in silence when the reader has gone", async () => {
  const output = new Output(failing("EPIPE"));
  await output.write("one\n");
  expect(output.gone).toBe(true);
  await output.write("two\n");
});

it("says so when the disk is full", async () => {
  await expect(new Output(failing("ENOSPC")).write("one\n")).rejects.toMatchObject({ code: "OUTPUT_FAILED" });
});
