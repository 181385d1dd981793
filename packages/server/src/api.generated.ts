// Written by `npm run api-types` from what the server describes at /openapi.json.

export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server answers */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read a text into a record; nothing is stored */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description The report, as plain text. */
                        readonly text: string;
                        /** @description When it was published, ISO 8601: relative dates are resolved against it. */
                        readonly published?: string;
                    };
                };
            };
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReportRecord"];
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 413: components["responses"]["Refused413"];
                readonly 415: components["responses"]["Refused415"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find reports, the newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description The id of a report: all that are the same dispatch. */
                    readonly echo?: string;
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundReport"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many reports there are like that */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description The id of a report: all that are the same dispatch. */
                    readonly echo?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly count: number;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A report with its record, as persons corrected it, and the stories it tells */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly report: components["schemas"]["FoundReport"];
                            readonly record: components["schemas"]["ReportRecord"];
                            readonly stories: readonly components["schemas"]["FoundStory"][];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/records/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The record of a report, as it was read */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReportRecord"];
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reports/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hear of reports as they come in (server-sent events)
         * @description An event is called report where the report is new, version where there is a new version of it, withdrawn where it was withdrawn. Its data is JSON: id, and title, published and agency where known.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The id of the last event that was heard: what came in since comes first. */
                    readonly "last-event-id"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Events, until either side ends it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find stories, the newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundStory"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many stories there are like that */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly count: number;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many such stories began on each day */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly days: readonly {
                                readonly day: string;
                                readonly count: number;
                            }[];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many such stories happened at each place */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly places: readonly {
                                readonly name: string;
                                readonly lat: number;
                                readonly lon: number;
                                readonly stories: number;
                            }[];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What stands around a list of such stories: how many, on which days at any time, at which places anywhere */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly count: number;
                            readonly days: readonly {
                                readonly day: string;
                                readonly count: number;
                            }[];
                            readonly places: readonly {
                                readonly name: string;
                                readonly lat: number;
                                readonly lon: number;
                                readonly stories: number;
                            }[];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stories/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A story, with its reports, and its events, relations and denials in their own words */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly story: components["schemas"]["FoundStory"];
                            readonly reports: readonly components["schemas"]["FoundReport"][];
                            readonly events: readonly components["schemas"]["FoundEvent"][];
                            readonly relations: readonly components["schemas"]["FoundRelation"][];
                            readonly denials: readonly components["schemas"]["FoundStatement"][];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find events, the newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundEvent"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find relations, the newest first; actor is the subject, recipient the object */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundRelation"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find statements, those of the newest reports first; actor is the source */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly form?: "direct" | "indirect" | "mixed";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundStatement"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/actors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find actors, those of the most reports first, or those of whom most was read */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description An id, a name, or a part of one. */
                    readonly name?: string;
                    readonly type?: "person" | "organization" | "group" | "location";
                    /** @description What it is; an outlet is a body that puts reports on the wire, a body is any other. */
                    readonly kind?: "person" | "body" | "state" | "place" | "outlet";
                    /** @description A state, by name or ISO 3166-1 alpha-3 code. */
                    readonly country?: string;
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description At least so many reports. */
                    readonly minReports?: number;
                    /** @description Those of the most reports first, unless it is facts: then those who said and did most, and to whom most was done, outlets last. */
                    readonly order?: "reports" | "facts";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["FoundActor"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/actors/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An actor, with the reports that name it, the newest of them whole; of an id that one had before it became one with another, that one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly name: string;
                            readonly type: string;
                            /** @enum {string} */
                            readonly kind: "person" | "body" | "state" | "place" | "outlet";
                            readonly aliases: readonly string[];
                            readonly country?: string;
                            readonly state?: string;
                            readonly reports: readonly string[];
                            readonly count: number;
                            /** @description Statements whose source it is. */
                            readonly said: number;
                            /** @description Events that it did. */
                            readonly did: number;
                            /** @description Events that were done to it. */
                            readonly undergone: number;
                            /** @description Reports in whose byline or credits alone it is named. */
                            readonly signed: number;
                            /** @description Reports that it put on the wire. */
                            readonly wired: number;
                            /** @description The newest reports that name it, 50 at most. */
                            readonly newest: readonly components["schemas"]["FoundReport"][];
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/network": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who stands how with whom: the ties told most often */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description How many ties, those told most often. */
                    readonly most?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FoundNetwork"];
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find corrections, the newest first, those that were taken back as well
         * @description about is the id of a report, an actor or a story, or a ref of an event, a relation or a statement.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The id of a report, an actor or a story, or a ref, REPORT#v3. */
                    readonly about?: string;
                    readonly action?: "merge-actors" | "split-actor" | "merge-stories" | "split-story" | "change" | "reject" | "verify" | "refute";
                    readonly author?: string;
                    /** @description Only those in force, or only those that were taken back. */
                    readonly inForce?: "true" | "false";
                    /** @description Answers on a page. */
                    readonly limit?: number;
                    /** @description The `next` of the page before. */
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["KeptCorrection"][];
                            readonly next?: string;
                        };
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        /** Say what is otherwise: kept apart from what was read, and winning over it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SignedCorrection"];
                };
            };
            readonly responses: {
                /** @description The answer */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["KeptCorrection"];
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 401: components["responses"]["Refused401"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 409: components["responses"]["Refused409"];
                readonly 413: components["responses"]["Refused413"];
                readonly 415: components["responses"]["Refused415"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/corrections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A correction */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["KeptCorrection"];
                    };
                };
                /** @description It is still what If-None-Match names. */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/corrections/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a correction back; it is kept, with who did so and when */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description Who says so. */
                        readonly author: string;
                    };
                };
            };
            readonly responses: {
                /** @description The answer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["KeptCorrection"];
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 401: components["responses"]["Refused401"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 409: components["responses"]["Refused409"];
                readonly 413: components["responses"]["Refused413"];
                readonly 415: components["responses"]["Refused415"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export events, a row each */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description A text that a spreadsheet would take for a formula begins with an apostrophe. */
                    readonly forSpreadsheet?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file events.csv */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/csv; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/parquet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export the same as Parquet */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file events.parquet */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.apache.parquet": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/plover": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export events as PLOVER, JSON Lines */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file plover.jsonl */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson; charset=utf-8": unknown;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/polecat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export events that took place, POLECAT's 40 columns */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file polecat.tsv */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/tab-separated-values; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/gdelt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export happenings, GDELT 2.0's 61 columns */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file gdelt.tsv */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/tab-separated-values; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/tolls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export happenings with people killed, in ACLED's manner, CSV */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description A text that a spreadsheet would take for a formula begins with an apostrophe. */
                    readonly forSpreadsheet?: "true" | "false";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file tolls.csv */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/csv; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/geojson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export places of events */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description A town, a province or a state, by name. */
                    readonly place?: string;
                    /** @description Kilometres around place, which may then be a point, too: 36.34,43.13. */
                    readonly within?: number;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Whether it took place, as it is told. */
                    readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file places.geojson */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/geo+json": unknown;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/gexf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export actors and their relations, GEXF */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file actors.gexf */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/xml; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/graphml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export actors and their relations, GraphML */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file actors.graphml */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/xml; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/ftm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export entities and their links, FollowTheMoney */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly type?: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description To whom, the object: an actor's id or a name. */
                    readonly recipient?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description At least so many independent say-sos for its story. */
                    readonly minSayso?: number;
                    /** @description Whether its story is denied, or its figures do not agree. */
                    readonly disputed?: "true" | "false";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file actors.ftm.jsonl */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson; charset=utf-8": unknown;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/annotations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export statements, W3C Web Annotation */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly form?: "direct" | "indirect" | "mixed";
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Who did it, the subject, the source: an actor's id or a name. */
                    readonly actor?: string;
                    /** @description Whose word it rests on. */
                    readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file statements.jsonl */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson; charset=utf-8": unknown;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/claimreview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export stories on which a person has given a verdict, ClaimReview */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description The id of a report: all that are the same dispatch. */
                    readonly echo?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file verdicts.jsonl */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson; charset=utf-8": unknown;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/export/conllu": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Export words, CoNLL-U */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Words that its report holds, in any English form; "words in quotation marks" as they are written; -word must not be there. */
                    readonly text?: string;
                    /** @description On this day or later. */
                    readonly from?: string;
                    /** @description On this day or earlier. */
                    readonly to?: string;
                    /** @description Put on the wire by it. */
                    readonly agency?: string;
                    /** @description The id of a report: all that are the same dispatch. */
                    readonly echo?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The file words.conllu */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 400: components["responses"]["Refused400"];
                readonly 403: components["responses"]["Refused403"];
                readonly 404: components["responses"]["Refused404"];
                readonly 429: components["responses"]["Refused429"];
                readonly 500: components["responses"]["Refused500"];
                readonly 503: components["responses"]["Refused503"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            /** @constant */
            readonly type: "about:blank";
            readonly title: string;
            readonly status: number;
            /** @description Stable; for programs. */
            readonly code: string;
            /** @description What is wrong, with the value, the place and the remedy; for people. */
            readonly detail: string;
        };
        readonly FoundReport: {
            readonly id: string;
            readonly title?: string;
            readonly published?: string;
            readonly agency?: string;
            readonly url?: string;
            readonly bylines?: readonly string[];
            readonly echo: string;
            readonly origin: string;
            /** @description Why the group is likely from its origin. */
            readonly because: {
                readonly decided: string;
                readonly earliest: boolean;
                readonly fullest: boolean;
                readonly credited?: string;
            };
            readonly beside?: readonly string[];
            readonly versions?: readonly string[];
        };
        readonly FoundActor: {
            readonly id: string;
            readonly name: string;
            readonly type: string;
            /** @enum {string} */
            readonly kind: "person" | "body" | "state" | "place" | "outlet";
            readonly aliases: readonly string[];
            readonly country?: string;
            readonly state?: string;
            readonly reports: readonly string[];
            readonly count: number;
            /** @description Statements whose source it is. */
            readonly said: number;
            /** @description Events that it did. */
            readonly did: number;
            /** @description Events that were done to it. */
            readonly undergone: number;
            /** @description Reports in whose byline or credits alone it is named. */
            readonly signed: number;
            /** @description Reports that it put on the wire. */
            readonly wired: number;
        };
        readonly FoundStory: {
            readonly id: string;
            readonly type: string;
            readonly what: string;
            readonly from?: string;
            readonly to?: string;
            readonly place?: {
                readonly name: string;
                readonly lat: number;
                readonly lon: number;
            };
            readonly reports: readonly string[];
            readonly echoes: number;
            readonly sayso: readonly {
                readonly source: {
                    readonly name: string;
                    readonly actor?: string;
                    readonly vague: boolean;
                };
                /** @enum {string} */
                readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly paths: readonly {
                    readonly report: string;
                    readonly event: string;
                    readonly chain: readonly string[];
                }[];
            }[];
            readonly count: number;
            /** @enum {string} */
            readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
            readonly history: readonly {
                readonly date: string;
                /** @enum {string} */
                readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly report: string;
            }[];
            readonly figures: readonly {
                readonly kind: string;
                readonly low: number;
                readonly high: number;
                readonly by: readonly {
                    readonly low?: number;
                    readonly high?: number;
                    readonly source: string;
                    readonly report: string;
                    readonly date?: string;
                }[];
            }[];
            readonly denied: readonly {
                readonly by: string;
                readonly actor?: string;
                readonly report: string;
                readonly statement: string;
            }[];
            /** @description What persons found out about it; nothing of it was read. */
            readonly verdicts?: readonly {
                /** @enum {string} */
                readonly verdict: "verified" | "refuted";
                readonly link: string;
                readonly author: string;
                readonly reason: string;
                readonly made: string;
                readonly correction: string;
            }[];
            readonly events: readonly string[];
        };
        readonly FoundEvent: {
            readonly id: string;
            readonly anchor: readonly [
                number,
                number
            ];
            /** @enum {string} */
            readonly type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            readonly mode?: string;
            readonly contexts: readonly string[];
            readonly cameo?: string;
            readonly actors: readonly {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
                readonly code?: string;
            }[];
            readonly recipients: readonly {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
                readonly code?: string;
            }[];
            readonly locations: readonly {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
            }[];
            readonly time?: string;
            readonly figures: readonly string[];
            /** @enum {string} */
            readonly modality: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
            readonly said?: string;
            /** @enum {string} */
            readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
            readonly because?: readonly (readonly [
                number,
                number
            ])[];
            readonly confidence: number;
            readonly why?: readonly {
                /** @enum {string} */
                readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                /** @enum {string} */
                readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                readonly entry?: {
                    readonly file: string;
                    readonly line: number;
                    readonly words: string;
                };
                readonly label?: string;
                readonly slot?: string;
                readonly signs?: readonly string[];
                readonly spans: readonly (readonly [
                    number,
                    number
                ])[];
            }[];
            readonly ref: string;
            readonly report: string;
            readonly agency?: string;
            readonly published?: string;
            readonly text: string;
            readonly sentence: string;
            readonly from?: string;
            readonly to?: string;
            readonly story?: string;
        };
        readonly FoundRelation: {
            readonly id: string;
            readonly span: readonly [
                number,
                number
            ];
            /** @enum {string} */
            readonly type: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
            readonly subject: {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
            };
            readonly object: {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
            };
            readonly time?: string;
            readonly said?: string;
            /** @enum {string} */
            readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
            readonly confidence: number;
            readonly why?: readonly {
                /** @enum {string} */
                readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                /** @enum {string} */
                readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                readonly entry?: {
                    readonly file: string;
                    readonly line: number;
                    readonly words: string;
                };
                readonly label?: string;
                readonly slot?: string;
                readonly signs?: readonly string[];
                readonly spans: readonly (readonly [
                    number,
                    number
                ])[];
            }[];
            readonly ref: string;
            readonly report: string;
            readonly agency?: string;
            readonly published?: string;
            readonly text: string;
            readonly sentence: string;
            readonly from?: string;
            readonly to?: string;
            readonly story?: string;
        };
        readonly FoundStatement: {
            readonly id: string;
            readonly source?: {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly entity?: string;
                readonly text: string;
                readonly actor?: string;
            };
            readonly cue: readonly (readonly [
                number,
                number
            ])[];
            readonly content: readonly (readonly [
                number,
                number
            ])[];
            /** @enum {string} */
            readonly form: "direct" | "indirect" | "mixed";
            readonly channel?: {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly kind: string;
            };
            readonly time?: string;
            readonly within?: string;
            /** @enum {string} */
            readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
            readonly because?: readonly (readonly [
                number,
                number
            ])[];
            readonly why?: readonly {
                /** @enum {string} */
                readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                /** @enum {string} */
                readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                readonly entry?: {
                    readonly file: string;
                    readonly line: number;
                    readonly words: string;
                };
                readonly label?: string;
                readonly slot?: string;
                readonly signs?: readonly string[];
                readonly spans: readonly (readonly [
                    number,
                    number
                ])[];
            }[];
            readonly ref: string;
            readonly report: string;
            readonly agency?: string;
            readonly published?: string;
            readonly text: string;
            readonly sentence: string;
            readonly from?: string;
            readonly to?: string;
        };
        readonly FoundNetwork: {
            readonly nodes: readonly {
                readonly id: string;
                readonly name: string;
                readonly type: string;
                readonly reports: number;
            }[];
            readonly edges: readonly {
                readonly source: string;
                readonly target: string;
                readonly type: string;
                readonly count: number;
            }[];
        };
        /** @description What is otherwise. A ref is REPORT#v3: an event, a relation (r) or a statement (s). */
        readonly Correction: {
            /** @constant */
            readonly action: "merge-actors";
            readonly a: string;
            readonly b: string;
        } | {
            /** @constant */
            readonly action: "split-actor";
            readonly actor: string;
            readonly entity: string;
        } | {
            /** @constant */
            readonly action: "merge-stories";
            readonly a: string;
            readonly b: string;
        } | {
            /** @constant */
            readonly action: "split-story";
            readonly events: readonly string[];
        } | {
            /** @constant */
            readonly action: "change";
            readonly ref: string;
            readonly set: {
                readonly type?: ("AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT") | ("fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to");
                /** @enum {string} */
                readonly modality?: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                /** @enum {string} */
                readonly standing?: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly actors?: readonly string[];
                readonly recipients?: readonly string[];
                readonly locations?: readonly string[];
                readonly figures?: readonly string[];
                readonly subject?: string;
                readonly object?: string;
                readonly time?: string | null;
            };
        } | {
            /** @constant */
            readonly action: "reject";
            readonly ref: string;
        } | {
            /** @constant */
            readonly action: "verify";
            readonly of: string;
            /** Format: uri */
            readonly link: string;
        } | {
            /** @constant */
            readonly action: "refute";
            readonly of: string;
            /** Format: uri */
            readonly link: string;
        };
        readonly SignedCorrection: {
            readonly correction: components["schemas"]["Correction"];
            /** @description Who says so. */
            readonly author: string;
            /** @description Why. */
            readonly reason: string;
        };
        readonly KeptCorrection: {
            /** @description c12 */
            readonly id: string;
            /** @description When, ISO 8601 in UTC. */
            readonly made: string;
            readonly author: string;
            readonly reason: string;
            readonly correction: components["schemas"]["Correction"];
            readonly undone?: {
                readonly by: string;
                readonly at: string;
            };
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            readonly version: string;
        };
        readonly ReportRecord: {
            /** @constant */
            readonly format: "sayso/1";
            readonly id: string;
            readonly text: string;
            readonly report: {
                readonly language: string;
                readonly title?: string;
                readonly url?: string;
                readonly published?: string;
                readonly agency?: string;
                readonly dateline?: {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly places: readonly {
                        readonly name: string;
                        readonly span: readonly [
                            number,
                            number
                        ];
                    }[];
                    readonly date?: string;
                };
                readonly bylines: readonly {
                    readonly name: string;
                    readonly span: readonly [
                        number,
                        number
                    ];
                }[];
                readonly credits: readonly {
                    readonly role: string;
                    readonly name: string;
                    readonly span: readonly [
                        number,
                        number
                    ];
                }[];
            };
            readonly sentences: readonly {
                readonly span: readonly [
                    number,
                    number
                ];
                /** @enum {string} */
                readonly zone: "headline" | "byline" | "dateline" | "body" | "credit";
            }[];
            readonly tokens?: readonly {
                readonly span: readonly [
                    number,
                    number
                ];
                readonly lemma: string;
                readonly upos: string;
                readonly head: number;
                readonly deprel: string;
                readonly sentence: number;
            }[];
            readonly mentions: readonly {
                readonly id: string;
                readonly span: readonly [
                    number,
                    number
                ];
                readonly head: readonly [
                    number,
                    number
                ];
                /** @enum {string} */
                readonly type: "person" | "organization" | "group" | "location" | "nationality" | "facility" | "weapon" | "vehicle" | "work" | "other";
                /** @enum {string} */
                readonly level: "name" | "nominal" | "pronoun";
                readonly entity: string;
            }[];
            readonly entities: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly type: "person" | "organization" | "group" | "location" | "nationality" | "facility" | "weapon" | "vehicle" | "work" | "other";
                readonly name: string;
                readonly aliases: readonly string[];
                readonly mentions: readonly string[];
                readonly role?: string;
                readonly country?: string;
                readonly place?: {
                    readonly lat: number;
                    readonly lon: number;
                    readonly country?: string;
                    readonly admin1?: string;
                    readonly name: string;
                    readonly gazetteer: string;
                    readonly id: string;
                    /** @enum {string} */
                    readonly precision: "point" | "city" | "admin1" | "country" | "region";
                };
            }[];
            readonly times: readonly {
                readonly id: string;
                readonly span: readonly [
                    number,
                    number
                ];
                readonly from?: string;
                readonly to?: string;
                /** @enum {string} */
                readonly precision: "time" | "day" | "week" | "month" | "season" | "year" | "vague";
            }[];
            readonly figures: readonly {
                readonly id: string;
                readonly span: readonly [
                    number,
                    number
                ];
                readonly low?: number;
                readonly high?: number;
                readonly unit?: string;
                /** @enum {string} */
                readonly kind: "killed" | "injured" | "displaced" | "detained" | "missing" | "strength" | "population" | "money" | "duration" | "distance" | "other";
            }[];
            readonly statements: readonly {
                readonly id: string;
                readonly source?: {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                };
                readonly cue: readonly (readonly [
                    number,
                    number
                ])[];
                readonly content: readonly (readonly [
                    number,
                    number
                ])[];
                /** @enum {string} */
                readonly form: "direct" | "indirect" | "mixed";
                readonly channel?: {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly kind: string;
                };
                readonly time?: string;
                readonly within?: string;
                /** @enum {string} */
                readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly because?: readonly (readonly [
                    number,
                    number
                ])[];
                readonly why?: readonly {
                    /** @enum {string} */
                    readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                    /** @enum {string} */
                    readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                    readonly entry?: {
                        readonly file: string;
                        readonly line: number;
                        readonly words: string;
                    };
                    readonly label?: string;
                    readonly slot?: string;
                    readonly signs?: readonly string[];
                    readonly spans: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
            }[];
            readonly events: readonly {
                readonly id: string;
                readonly anchor: readonly [
                    number,
                    number
                ];
                /** @enum {string} */
                readonly type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
                readonly mode?: string;
                readonly contexts: readonly string[];
                readonly cameo?: string;
                readonly actors: readonly {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                    readonly code?: string;
                }[];
                readonly recipients: readonly {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                    readonly code?: string;
                }[];
                readonly locations: readonly {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                }[];
                readonly time?: string;
                readonly figures: readonly string[];
                /** @enum {string} */
                readonly modality: "happened" | "ongoing" | "planned" | "called-for" | "threatened" | "possible" | "did-not-happen";
                readonly said?: string;
                /** @enum {string} */
                readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly because?: readonly (readonly [
                    number,
                    number
                ])[];
                readonly confidence: number;
                readonly why?: readonly {
                    /** @enum {string} */
                    readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                    /** @enum {string} */
                    readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                    readonly entry?: {
                        readonly file: string;
                        readonly line: number;
                        readonly words: string;
                    };
                    readonly label?: string;
                    readonly slot?: string;
                    readonly signs?: readonly string[];
                    readonly spans: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
            }[];
            readonly relations: readonly {
                readonly id: string;
                readonly span: readonly [
                    number,
                    number
                ];
                /** @enum {string} */
                readonly type: "fighting" | "allied-with" | "backed-by" | "loyal-to" | "opposed-to" | "leads" | "member-of" | "part-of" | "controls" | "located-in" | "same-as" | "attribute-of" | "communicated-with" | "related-to";
                readonly subject: {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                };
                readonly object: {
                    readonly span: readonly [
                        number,
                        number
                    ];
                    readonly entity?: string;
                };
                readonly time?: string;
                readonly said?: string;
                /** @enum {string} */
                readonly standing: "stated" | "attributed" | "purported" | "unverified" | "confirmed" | "denied";
                readonly confidence: number;
                readonly why?: readonly {
                    /** @enum {string} */
                    readonly of: "type" | "actors" | "recipients" | "modality" | "standing" | "cue" | "confidence";
                    /** @enum {string} */
                    readonly rule: "event-word" | "light-verb" | "refusal" | "frame" | "claimed" | "behind" | "label" | "weighed" | "told" | "negation" | "condition" | "auxiliary" | "imperative" | "progressive" | "purpose" | "threat" | "modality-word" | "voice" | "source" | "no-source" | "carried" | "contradicted" | "standing-word" | "cue-word" | "quotation" | "headline" | "hyphened" | "offices" | "identities" | "situated" | "amounts" | "belonging" | "following" | "clauses" | "noun-clauses" | "aims" | "fronted" | "grips";
                    readonly entry?: {
                        readonly file: string;
                        readonly line: number;
                        readonly words: string;
                    };
                    readonly label?: string;
                    readonly slot?: string;
                    readonly signs?: readonly string[];
                    readonly spans: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
            }[];
        };
    };
    responses: {
        /** @description The server is not known by that name, or another site's page asked. */
        readonly Refused403: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests from one address in a minute. */
        readonly Refused429: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A mistake of the server's; its log tells more. */
        readonly Refused500: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too much is asked at once, or the corpus cannot be had just now. */
        readonly Refused503: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was asked is not understood. */
        readonly Refused400: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is too long. */
        readonly Refused413: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is not JSON. */
        readonly Refused415: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        readonly Refused404: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A token is needed. */
        readonly Refused401: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It would change nothing. */
        readonly Refused409: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
