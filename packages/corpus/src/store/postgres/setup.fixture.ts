import { newCluster } from "./cluster.fixture.js";

/** Starts a PostgreSQL for the tests, where it is installed and none is named; gives what ends it again. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.SAYSO_TEST_POSTGRES) return undefined;
  const cluster = await newCluster();
  if (!cluster) return undefined;
  process.env.SAYSO_TEST_POSTGRES = cluster.address;
  return () => cluster.remove();
}
