import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSION = "4.32.5";
/** How long the installing may take, in milliseconds. */
const INSTALLING_MS = 120_000;

/** The command of schemathesis: the one that is there, else one of an environment of its own; nothing where there is no Python. */
export function schemathesis(): string | undefined {
  if (works("schemathesis")) return "schemathesis";
  const folder = join(tmpdir(), `sayso-schemathesis-${VERSION}`);
  const own = join(folder, "bin", "schemathesis");
  if (existsSync(own) && works(own)) return own;
  const isMade = succeeds("python3", "-m", "venv", folder);
  return isMade &&
    succeeds(join(folder, "bin", "python"), "-m", "pip", "install", "--quiet", `schemathesis==${VERSION}`)
    ? own
    : undefined;
}

const works = (command: string) => succeeds(command, "--version");

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: INSTALLING_MS }).status === 0;
}
