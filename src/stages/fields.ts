/** Finds the article's fields: title, date, byline, captions, related. */
import type { Document, Fields } from "../model/document.ts";

/** Adds the fields and the roles of the blocks they stand in. */
export function findFields(document: Document): Document {
  if (document.fields) return document;
  const fields: Fields = {
    title: document.blocks[0]?.text ?? null,
    subtitle: null,
    date: null,
    dateRaw: null,
    dateModified: null,
    dateline: null,
    byline: null,
    siteName: null,
    url: null,
    language: null,
    authors: [],
    images: [],
    tags: [],
    related: [],
    confidence: { title: null, date: null },
  };
  return { ...document, fields };
}
