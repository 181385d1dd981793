import type { ClaimReview, WithContext } from "schema-dts";
import { expect, it } from "vitest";
import { streamed, textOf, told } from "../told.fixture.js";
import { claimReview, claimReviews } from "./claim-review.js";

const [report] = told();
const [story] = report?.stories.values() ?? [];

it("is a ClaimReview by schema.org's types, with all that a person said", () => {
  const [verdict] = story?.verdicts ?? [];
  if (!story || !verdict) throw new Error("the fixture has a verdict");
  const review: WithContext<ClaimReview> = claimReview(story, verdict);
  expect(review).toMatchObject({
    url: "https://desk.example/karsova",
    claimReviewed: "Government forces shelled the market of Karsova.",
    author: { name: "A. Desk" },
    reviewRating: { alternateName: "Refuted", ratingValue: 1 },
    itemReviewed: {
      author: [{ name: "a doctor" }],
      appearance: [{ "@id": "urn:sayso:sample" }, { "@id": "urn:sayso:other" }],
    },
  });
});

it("is there once for each verdict, and not at all where no person gave one", async () => {
  const lines = (await textOf(claimReviews(streamed(told())))).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line)["@type"])).toEqual(["ClaimReview"]);
  const bare = told().map((one) => ({
    ...one,
    stories: new Map([...one.stories].map(([id, of]) => [id, { ...of, verdicts: [] }])),
  }));
  expect(await textOf(claimReviews(streamed(bare)))).toBe("");
});
