/** Cleans an archive into one stream of JSON lines, in the order of the pages. */
import { streamResults, type StreamOptions } from "./stream-results.ts";

/** The articles, a JSON line each; pages that fail are told and counted, and give none. */
export async function* streamBatch(
  stream: Omit<StreamOptions, "product" | "output">,
): AsyncGenerator<string> {
  const product = { kind: "text", format: "ndjson" } as const;
  for await (const { result } of streamResults({ ...stream, product, output: null })) {
    if (result.text === undefined) throw new Error("Unexpected result without text");
    stream.tally.written += 1;
    yield result.text;
  }
}
