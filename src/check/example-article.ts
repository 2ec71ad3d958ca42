/** A sound JSON article for the examples of rules. */

/** Prints the article, one key a line, with some keys changed; `undefined` leaves a key out. */
export function exampleArticle(changes: Readonly<Record<string, unknown>> = {}): string {
  const article = {
    schemaVersion: 1,
    title: "Bridge reopens",
    subtitle: null,
    date: "2024-11-13",
    dateRaw: "November 13, 2024",
    dateModified: null,
    dateline: null,
    byline: null,
    authors: [],
    siteName: null,
    url: null,
    language: "en",
    images: [],
    tags: [],
    bodyMarkdown: "The bridge is open.\n",
    bodyText: "The bridge is open.",
    wordCount: 4,
    related: [],
    warnings: [],
    confidence: { title: 1, date: 1, body: 1 },
    source: { path: null, mediaType: "text/plain", encoding: "utf-8", sha256: "0".repeat(64) },
    ...changes,
  };
  const lines = Object.entries(article)
    .filter(([key]) => !(key in changes) || changes[key] !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
