import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../routes/routes.js";
import { type Served, served } from "../served.fixture.js";

describe("the description", () => {
  let app: App;
  let close: Served["close"];
  beforeAll(async () => {
    ({ app, close } = await served({ linkers: [] }));
  });
  afterAll(() => close());

  it("tells each shape once, and only those that are used", async () => {
    const { body } = await app.inject("/openapi.json");
    const { components, paths } = JSON.parse(body);
    const names = Object.keys(components.schemas);
    expect(names).toContain("SignedCorrection");
    expect(names.filter((name) => name.endsWith("Input"))).toEqual([]);
    expect(names.filter((name) => !body.includes(`"#/components/schemas/${name}"`))).toEqual([]);
    expect(paths["/api/health"].get.responses[500]).toEqual({ $ref: "#/components/responses/Refused500" });
    expect(components.responses.Refused500.content).toHaveProperty(["application/problem+json"]);
    const told = new Set(names);
    const asked = [...body.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = ""]) => name);
    expect(asked.filter((name) => !told.has(name))).toEqual([]);
    expect(body).not.toContain("Default Response");
    expect(body).not.toContain('"items":[');
    expect(body).toContain('"prefixItems":[');
    expect(paths["/api/corrections"].post.security).toEqual([{ token: [] }]);
  });

  it("can be read as a page, without a script and without a request to elsewhere", async () => {
    const { paths, components } = (await app.inject("/openapi.json")).json();
    const page = await app.inject("/api");
    expect(page.headers["content-type"]).toContain("text/html");
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(Object.keys(paths).filter((path) => !page.body.includes(path))).toEqual([]);
    expect(Object.keys(components.schemas).filter((name) => !page.body.includes(`id="${name}"`))).toEqual([]);
    expect(page.body).not.toMatch(/<script|<link|<img|src=|https?:|\son\w+=/);
    const targets = [...page.body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !page.body.includes(`id="${id}"`))).toEqual([]);
  });

  it("names what each field of a question means", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    const fields: { name: string; description?: string }[] = paths["/api/stories"].get.parameters;
    expect(fields.filter(({ name, description }) => !description && name !== "type")).toEqual([]);
  });

  it("names of each field what that one means, though many are of one shape", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    const means = (path: string, name: string) =>
      paths[path].get.parameters.find((field: { name: string }) => field.name === name)?.description;
    expect(means("/api/stories", "actor")).toMatch(/^Who did it/);
    expect(means("/api/stories", "recipient")).toMatch(/^To whom/);
    expect(means("/api/stories", "place")).toMatch(/^A town/);
    expect(means("/api/stories", "disputed")).toMatch(/^Whether its story/);
    expect(means("/api/corrections", "inForce")).toMatch(/^Only those in force/);
    expect(means("/api/export/csv", "forSpreadsheet")).toMatch(/^A text that a spreadsheet/);
  });
});
