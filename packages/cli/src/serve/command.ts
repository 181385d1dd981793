import { type Command, Option } from "commander";
import { portNumber } from "../arguments.js";
import { corpusOption } from "../corpus-option.js";
import type { Io } from "../io.js";
import { metricsOption } from "../observe/option.js";
import type { ServeCommand } from "./serve.js";

const PORT = 4747;

export function addServe(program: Command, version: string, io: Io, end: (status: number) => void): void {
  program
    .command("serve")
    .description("Serve the pages and the HTTP API over a corpus; what it can do stands at /openapi.json.")
    .addOption(corpusOption())
    .addOption(new Option("--port <n>", "where to listen; 0 takes any free port").argParser(portNumber).default(PORT))
    .addOption(new Option("--host <address>", "the address to listen on").default("127.0.0.1"))
    .addOption(new Option("--token <token>", "what writes must carry this token").env("SAYSO_TOKEN"))
    .addOption(new Option("--allow-host <name...>", "a name, besides its address, that the server may be called by"))
    .addOption(
      new Option("--allow-origin <origin...>", "an origin whose pages may ask, such as https://desk.example.org"),
    )
    .addOption(metricsOption())
    .addHelpText(
      "after",
      `
On the loopback address everybody on this machine may write. On any other address whatever writes needs a token.

  sayso serve --corpus archive.db
  SAYSO_TOKEN=… sayso serve --host 0.0.0.0 --allow-host desk.example.org`,
    )
    .action(async (options: ServeCommand) => {
      const { serve } = await import("./serve.js");
      end(await serve(options, version, io));
    });
}
