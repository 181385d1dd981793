/** How often a report is tried before it is set aside. */
export const TRIES = 3;
/** Seconds until a report is tried again. */
export const RETRY_AFTER = 2;
/** Seconds after which a worker that took a report and told nothing is held to be gone; others have it then. */
export const LEASE = 300;
/** Jobs that may wait; whoever brings more waits until there are fewer. */
export const MOST_WAITING = 10_000;
/** Jobs that are put in or taken at once, at most. */
export const MOST_AT_ONCE = 50;
/** Milliseconds between two looks at a queue that is empty, or full. */
export const LOOK_AGAIN = 1000;
/** Milliseconds that a worker waits for a database that went away. */
export const MOST_AWAY = 300_000;
/** Connections of one who puts in or takes. */
export const CONNECTIONS = 2;
/** Milliseconds to wait for a connection. */
export const CONNECTING = 15_000;
