import { check } from "@placemarkio/check-geojson";
import { expect, it } from "vitest";
import { streamed, textOf, told } from "../told.fixture.js";
import { geojson } from "./geojson.js";

it("is GeoJSON by another's check, longitude first", async () => {
  const reports = told();
  const collection = check(await textOf(geojson(streamed(reports))));
  if (collection.type !== "FeatureCollection") throw new Error("not a collection");
  const located = reports.flatMap(({ record }) => record.events.filter(({ locations }) => locations.length));
  expect(collection.features.length).toBe(located.length);
  expect(collection.features[0]).toMatchObject({
    geometry: { type: "Point", coordinates: [20.7, 42.1] },
    properties: { event: "sample#v1", standing: reports[0]?.record.events[0]?.standing },
  });
});

it("is a collection of nothing where nothing has a place", async () => {
  expect(check(await textOf(geojson(streamed([]))))).toEqual({ type: "FeatureCollection", features: [] });
});
