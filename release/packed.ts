import { type ExecFileOptions, execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const run = promisify(execFile);

/** A package as npm would publish it. */
export interface Packed {
  readonly name: string;
  /** Its folder in the repository. */
  readonly folder: string;
  /** The file of the tarball. */
  readonly tarball: string;
  /** Paths of the files in it. */
  readonly files: readonly string[];
}

/** Packs every package of the house into `target`. */
export async function packAll(target: string): Promise<Packed[]> {
  const packages = readdirSync(join(ROOT, "packages")).map((name) => join(ROOT, "packages", name));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", target, ...packages], { cwd: target });
  const told: { name: string; filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  return told.map(({ name, filename, files }) => ({
    name,
    folder: join(ROOT, "packages", name.replace(/^sayso-/, "")),
    tarball: join(target, filename),
    files: files.map(({ path }) => path),
  }));
}

/** Installs the tarballs into `folder`, as the README of sayso-cli says; what is not ours comes from npm. */
export async function installAll(packed: readonly Packed[], folder: string): Promise<void> {
  const tarballs = packed.map(({ tarball }) => tarball);
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", ...options, "--onnxruntime-node-install=skip", ...tarballs], { cwd: folder });
}

/** Installs one more package into `folder`, in the version that this repository has of it. */
export async function addPackage(name: string, folder: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8"));
  const options = [
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--onnxruntime-node-install=skip",
  ];
  await run("npm", ["install", ...options, `${name}@${version}`], { cwd: folder });
}

/** What a command prints to standard output; rejects where it fails. */
export async function printed(command: string, args: string[], options: ExecFileOptions): Promise<string> {
  return String((await run(command, args, { ...options, maxBuffer: 64 * 2 ** 20 })).stdout);
}

/** The first block of code in a language, and the block that follows it: what it prints. */
export function exampleIn(readme: string): { code: string; prints: string } | undefined {
  const [, code, prints] = /```js\n([\s\S]*?)```\s+```\n([\s\S]*?)```/.exec(readFileSync(readme, "utf8")) ?? [];
  return code !== undefined && prints !== undefined ? { code, prints } : undefined;
}

/** Starts a server; gives the address that it prints, and how to stop it, with its exit status. */
export async function started(command: string, args: string[], cwd: string) {
  const server = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<number | null>((resolve) => server.on("exit", resolve));
  const stop = () => {
    server.kill("SIGTERM");
    return ended;
  };
  let told = "";
  for await (const chunk of server.stderr.setEncoding("utf8")) {
    told += chunk;
    const address = /http:\/\/\S+/.exec(told)?.[0];
    if (address) return { address, stop };
  }
  throw new Error(`no address: ${told}`);
}
