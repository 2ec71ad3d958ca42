/** Reads the corpus: its pages as the readers give them, their gold, and which site each is from. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadReader } from "../src/formats.ts";
import type { Block, Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { BEFORE_LABELS } from "../src/stages/before-labels.ts";

/** What a page is read from. */
export type Mode = "text" | "html";

/** The sets of the corpus. */
export const SETS = ["fundus", "wcxb-dev"] as const;
export type SetName = (typeof SETS)[number];

/** A page of the corpus. */
export interface Page {
  readonly id: string;
  readonly set: SetName;
  /** Registered domain, or the publisher's name where the page does not tell its address. */
  readonly site: string;
  readonly language: string;
  /** True on sites that training never sees. */
  readonly heldOut: boolean;
  readonly goldBody: string;
  /** The page with the verdicts of dedupe, inserts and comments; `null` where it was pasted empty. */
  readonly document: Document | null;
  /** Its blocks. */
  readonly blocks: readonly Block[];
}

/** One site in this many is held out. */
const HELD_OUT = 4;
/** Second-level labels under which countries register domains. */
const SECOND_LEVEL = new Set(["ac", "co", "com", "edu", "gov", "net", "ne", "or", "org"]);

/** All pages of a corpus in one mode, in the order of their names. */
export async function* readCorpus(corpus: string, mode: Mode): AsyncGenerator<Page> {
  for (const set of SETS) {
    const folder = join(corpus, set);
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith(".gold.json"))
      .map((name) => name.slice(0, -".gold.json".length))
      .sort();
    for (const id of ids) yield await readPage(folder, set, id, mode);
  }
}

async function readPage(folder: string, set: SetName, id: string, mode: Mode): Promise<Page> {
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), "utf8")) as {
    readonly body: string;
    readonly lang: string | null;
  };
  const html = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
  const bytes = mode === "html" ? html : readFileSync(join(folder, `${id}.txt`));
  const document = await readDocument(bytes, `${id}.${mode === "html" ? "html" : "txt"}`);
  const site = siteOf(html.toString("latin1")) ?? id.replace(/_.*/, "");
  return {
    id,
    set,
    site,
    language: gold.lang ?? (set === "fundus" ? "?" : "en"),
    heldOut: hashOf(site) % HELD_OUT === 0,
    goldBody: gold.body,
    document,
    blocks: document?.blocks ?? [],
  };
}

async function readDocument(bytes: Uint8Array, path: string): Promise<Document | null> {
  if (bytes.length === 0) return null;
  const source = await decode({ bytes, path }, DEFAULTS);
  const read = await loadReader(source.mediaType);
  const document = read(source, DEFAULTS);
  return markBeforeLabels(document);
}

/** The page with what is marked before the labeller reads it. */
export function markBeforeLabels(document: Document): Document {
  return BEFORE_LABELS.reduce((marked, stage) => stage(marked, DEFAULTS), document);
}

/** A number from a name, the same on every machine. */
export function hashOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0);
}

function siteOf(html: string): string | null {
  const claim =
    /<link[^>]{1,300}rel=["']?canonical["']?[^>]{0,300}>/i.exec(html) ??
    /<meta[^>]{1,300}property=["']?og:url["']?[^>]{0,300}>/i.exec(html);
  const host = claim && /https?:\/\/([^/"'\s>:]+)/i.exec(claim[0])?.[1]?.toLowerCase();
  if (!host) return null;
  const labels = host.split(".");
  const two = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? "") ? 3 : 2;
  return labels.slice(-two).join(".");
}
