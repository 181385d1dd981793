import type { paths } from "./api.generated.js";

type Method = "get" | "post";

/** The paths that can be asked by a method. */
type PathsBy<By extends Method> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<By, object>> ? Path : never;
}[keyof paths];

/** What stands in an address: the parts of its path, the fields of its question. */
type Asked<Told> = Told extends { readonly parameters: infer Given }
  ? Pick<Given, Extract<keyof Given, "path" | "query">>
  : never;

/** To be left out where all of it may be. */
type Given<Told> = Record<never, never> extends Asked<Told> ? [asked?: Asked<Told>] : [asked: Asked<Told>];

type Body<Told> = Told extends {
  readonly requestBody: { readonly content: { readonly "application/json": infer Sent } };
}
  ? Sent
  : never;

type Answered<Told> = Told extends { readonly responses: infer All }
  ? Content<All[Extract<keyof All, 200 | 201>]>
  : never;
type Content<Answer> = Answer extends { content: { readonly "application/json": infer Whole } } ? Whole : never;

type Get<Path extends PathsBy<"get">> = paths[Path]["get"];
type Post<Path extends PathsBy<"post">> = paths[Path]["post"];

/** Paths whose answer is one whole, and those whose answers come in pages. */
type WholePath = { [Path in PathsBy<"get">]: [Answered<Get<Path>>] extends [never] ? never : Path }[PathsBy<"get">];
type ListPath = {
  [Path in WholePath]: Answered<Get<Path>> extends { readonly items: readonly unknown[] } ? Path : never;
}[WholePath];
type Item<Path extends ListPath> = Answered<Get<Path>> extends { readonly items: readonly (infer One)[] } ? One : never;

/** Asks a server of sayso. All of it throws Refused, and what `fetch` throws. */
export interface Client {
  /** The answer to a question. */
  get<Path extends WholePath>(path: Path, ...asked: Given<Get<Path>>): Promise<Answered<Get<Path>>>;
  /** Each answer of a list, page after page. */
  each<Path extends ListPath>(path: Path, ...asked: Given<Get<Path>>): AsyncGenerator<Item<Path>>;
  /** The answer to what is sent. */
  post<Path extends PathsBy<"post">>(
    path: Path,
    body: Body<Post<Path>>,
    ...asked: Given<Post<Path>>
  ): Promise<Answered<Post<Path>>>;
  /** An answer as it comes: of exports, and of the stream of reports. */
  open<Path extends PathsBy<"get">>(path: Path, ...asked: Given<Get<Path>>): Promise<Response>;
}

export interface ClientOptions {
  /** What the server was started with; only what writes needs it. */
  readonly token?: string;
  /** Stops whatever is asked. */
  readonly signal?: AbortSignal;
  /** Asks, in place of the one that is there. */
  readonly fetch?: typeof fetch;
}

/** What the server said when it refused: docs/api.md tells the codes. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** A client for the server at an address, such as `http://127.0.0.1:4747`. */
export function createClient(address: string | URL, options: ClientOptions = {}): Client {
  const { token, signal, fetch: ask = fetch } = options;
  const base = String(address).replace(/\/+$/, "");
  async function opened(path: string, asked: unknown, more: RequestInit = {}): Promise<Response> {
    const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...more.headers };
    const response = await ask(base + addressOf(path, asked), { ...more, headers, ...(signal && { signal }) });
    if (!response.ok) throw await refusalOf(response);
    return response;
  }
  const whole = async (...given: Parameters<typeof opened>) => JSON.parse(await (await opened(...given)).text());
  return {
    get: (path, ...[asked]) => whole(path, asked),
    async *each(path, ...[asked]) {
      for (let cursor: string | undefined; ; ) {
        const { items, next } = await whole(path, withCursor(asked, cursor));
        yield* items;
        if (next === undefined) return;
        cursor = next;
      }
    },
    post: (path, body, ...[asked]) =>
      whole(path, asked, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    open: (path, ...[asked]) => opened(path, asked),
  };
}

function withCursor(asked: unknown, cursor: string | undefined): object {
  return { path: partsOf(asked, "path"), query: { ...partsOf(asked, "query"), cursor } };
}

/** `/api/reports/wire%2F4711?limit=5`: ids may hold what would otherwise part an address. */
function addressOf(path: string, asked: unknown): string {
  const parts = new Map(Object.entries(partsOf(asked, "path")));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts.get(name))));
  const query = Object.entries(partsOf(asked, "query")).filter(([, value]) => value !== undefined);
  if (query.length === 0) return filled;
  return `${filled}?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, String(value)]))}`;
}

function partsOf(asked: unknown, name: "path" | "query"): object {
  const parts: unknown = typeof asked === "object" && asked !== null ? Reflect.get(asked, name) : undefined;
  return typeof parts === "object" && parts !== null ? parts : {};
}

async function refusalOf(response: Response): Promise<Refused> {
  const otherwise = `The server answered ${response.status}.`;
  try {
    const { code = "UNKNOWN", detail = otherwise } = JSON.parse(await response.text());
    return new Refused(response.status, code, detail);
  } catch {
    // Whatever stands between us and the server answers in its own way.
    return new Refused(response.status, "UNKNOWN", otherwise);
  }
}
