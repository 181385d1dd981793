import type { Telling, ToldStory } from "../told.js";

type Verdict = ToldStory["verdicts"][number];

/**
 * Verdicts of persons on stories, as schema.org's ClaimReview, one a line (JSON-LD). A story without a verdict is not
 * among them: sayso gives none.
 */
export async function* claimReviews(reports: Telling): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const { stories } of reports) {
    for (const story of stories.values()) {
      if (seen.has(story.id)) continue;
      seen.add(story.id);
      for (const verdict of story.verdicts) yield `${JSON.stringify(claimReview(story, verdict))}\n`;
    }
  }
}

const RATINGS = { verified: ["Verified", 5], refuted: ["Refuted", 1] } as const;

export function claimReview({ id, what, from, toldIn, sources }: ToldStory, verdict: Verdict) {
  const [alternateName, ratingValue] = RATINGS[verdict.verdict];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `urn:sayso:${id}:${verdict.correction}`,
    url: verdict.link,
    datePublished: verdict.made,
    author: { "@type": "Person", name: verdict.author },
    claimReviewed: what,
    reviewBody: verdict.reason,
    itemReviewed: {
      "@type": "Claim",
      ...(from !== undefined && { datePublished: from }),
      author: sources.map((name) => ({ "@type": "Organization", name }) as const),
      appearance: toldIn.map(
        (report) => ({ "@type": "CreativeWork", "@id": `urn:sayso:${encodeURIComponent(report)}` }) as const,
      ),
    },
    reviewRating: { "@type": "Rating", alternateName, ratingValue, bestRating: 5, worstRating: 1 },
  } as const;
}
