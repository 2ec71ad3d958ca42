/** The corpus' pages as the fields stage gets them, with their gold; split in halves by publisher. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadReader } from "../src/formats.ts";
import type { Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { label, prepareLabel } from "../src/stages/label.ts";
import { markBeforeLabels } from "./corpus.ts";

/** What is known of a page. */
export interface Gold {
  readonly title?: string;
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
}

/** A labelled page and what is known of it. */
export interface GoldPage {
  readonly id: string;
  readonly gold: Gold;
  /** Even: learned from. Odd: only measured on. */
  readonly half: "even" | "odd";
  readonly document: Document;
}

/** The two forms a page comes in. */
export type Form = "text" | "html";

/** `uk-BBC_2024_08_01` → `uk-BBC`; a page of the other set has no publisher in its name and is its own. */
export function publisherOf(id: string): string {
  return id.replace(/_\d{4}_\d{2}_\d{2}.*$/, "");
}

/** Which half a page's publisher falls in. */
export function halfOf(id: string): "even" | "odd" {
  const first = createHash("sha1").update(publisherOf(id)).digest()[0]!;
  return first % 2 === 0 ? "even" : "odd";
}

/** The ids of a corpus set, in order. */
export function idsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .map((name) => name.slice(0, -".gold.json".length))
    .sort();
}

/** The bytes of a page in one form. */
export function bytesOf(folder: string, id: string, form: Form): Uint8Array {
  return form === "html"
    ? gunzipSync(readFileSync(join(folder, `${id}.html.gz`)))
    : readFileSync(join(folder, `${id}.txt`));
}

/** The gold of a page. */
export function goldOf(folder: string, id: string): Gold {
  return JSON.parse(readFileSync(join(folder, `${id}.gold.json`), "utf8")) as Gold;
}

/** Reads and labels one page; the fields are not yet found. */
export async function labelled(bytes: Uint8Array, path: string): Promise<Document> {
  const source = await decode({ bytes, path }, DEFAULTS);
  const read = await loadReader(source.mediaType);
  const document = read(source, DEFAULTS);
  await prepareLabel(document);
  return label(markBeforeLabels(document));
}

/** A page saved empty teaches nothing. */
function isSkipped(folder: string, id: string): boolean {
  return readFileSync(join(folder, `${id}.txt`), "utf8").trim() === "";
}

/** All pages of a set, read and labelled. */
export async function goldPages(folder: string, form: Form): Promise<readonly GoldPage[]> {
  const pages: GoldPage[] = [];
  for (const id of idsOf(folder)) {
    if (isSkipped(folder, id)) continue;
    const path = `${id}.${form === "html" ? "html" : "txt"}`;
    const document = await labelled(bytesOf(folder, id, form), path);
    pages.push({ id, gold: goldOf(folder, id), half: halfOf(id), document });
  }
  return pages;
}
