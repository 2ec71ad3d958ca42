/** Opens an archive file as a stream of its pages. */
import { resolve } from "node:path";
import { NewscleanError } from "../../model/errors.ts";
import type { Found, Page } from "../page.ts";
import type { NameFacts } from "./kinds.ts";
import { openUnpacked } from "./unpack.ts";

/** One record of an archive file: a page, or the reason why it is none. */
export type ArchiveRecord =
  | {
      readonly number: number;
      /** What its output is called where nothing better is known. */
      readonly name: string;
      readonly page: Pick<Extract<Page["from"], { kind: "record" }>, "bytes" | "url" | "mediaType">;
    }
  | { readonly number: number; readonly problem: string };

/** Reads an archive's unpacked bytes into records, in order. */
export type RecordReader = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<ArchiveRecord>;

const readers = {
  ndjson: async () => (await import("./ndjson.ts")).readNdjson,
  warc: async () => (await import("./warc.ts")).readWarc,
} satisfies Record<string, () => Promise<RecordReader>>;

/** The pages of an archive file; damage ends it with a problem that names the file. */
export async function* openRecords(path: string, facts: NameFacts): AsyncGenerator<Found> {
  if (facts.container === null) return;
  const read = await readers[facts.container]();
  try {
    for await (const record of read(openUnpacked(path, facts.compression))) {
      yield foundOf(path, record);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error instanceof NewscleanError ? error.message : `${path}: ${error.message}`;
    yield { source: resolve(path), path, problem: `${message}; the pages behind it are not read` };
  }
}

function foundOf(path: string, record: ArchiveRecord): Found {
  const source = `${resolve(path)}:${record.number}`;
  const own = `${path}:${record.number}`;
  if ("problem" in record) return { source, path: own, problem: record.problem };
  const from = { kind: "record", path: own, container: resolve(path), ...record.page } as const;
  return { source, place: record.name, from };
}
