/** The fields that several rules ask for, whatever the front matter calls them. */
import type { Image } from "../model/article.ts";
import type { Key } from "../model/front-matter.ts";
import type { Span } from "./lines.ts";
import { findField, type Field, type Path } from "./metadata.ts";
import type { Manuscript } from "./manuscript.ts";
import { PRESETS, type FieldName, type PresetKeys } from "./presets.ts";

/** A text of the metadata with its place. */
export interface Text {
  readonly text: string;
  readonly at: Span;
}

/** An image that the metadata names. */
export interface NamedImage {
  readonly alt: string | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly at: Span;
}

/** The front matter's keys; JSON is always the contract's. */
export function namesOf({ kind, settings }: Manuscript): PresetKeys {
  return PRESETS[kind === "json" ? "newsclean" : settings.preset];
}

/** A field of the article, by the names that the preset gives it. */
export function fieldOf(manuscript: Manuscript, name: FieldName): Field | undefined {
  return findKey(manuscript, name)?.field;
}

/** The title when it is a text that isn't empty. */
export function titleOf(manuscript: Manuscript): Text | undefined {
  const field = fieldOf(manuscript, "title");
  if (typeof field?.value !== "string" || field.value.trim() === "") return undefined;
  return { text: field.value.trim(), at: field.valueAt };
}

/** A field as text; `undefined` when it is empty or no text. */
export function textOf(manuscript: Manuscript, name: FieldName): string | undefined {
  return asText(fieldOf(manuscript, name)?.value);
}

/** The authors as the metadata names them. */
export function authorsOf(manuscript: Manuscript): Text[] {
  const found = findKey(manuscript, "authors");
  if (!found) return [];
  const { field, path, locate } = found;
  if (typeof field.value === "string") return [{ text: field.value, at: field.valueAt }];
  if (!Array.isArray(field.value)) return [];
  return field.value.flatMap((value: unknown, i): Text[] => {
    if (typeof value === "string") return [{ text: value, at: locate([...path, i]) }];
    const text = asText(at(value, "name"));
    return text === undefined ? [] : [{ text, at: locate([...path, i, "name"]) }];
  });
}

/** The images that the metadata names. */
export function imagesOf(manuscript: Manuscript): NamedImage[] {
  const found = findKey(manuscript, "images");
  if (!found) return [];
  const { field, path, locate } = found;
  if (Array.isArray(field.value)) {
    return field.value.map((value: unknown, i) => ({
      alt: asText(at(value, "alt")),
      caption: asText(at(value, "caption")),
      credit: asText(at(value, "credit")),
      at: locate([...path, i]),
    }));
  }
  // Where lists are not wanted, one image has a key for each thing that is said of it.
  const say = (form: keyof Image): string | undefined => {
    const key = namesOf(manuscript).fields.images.find((one) => one.form === form);
    return key && asText(valueAt(manuscript, key)?.value);
  };
  if (typeof field.value !== "string") return [];
  return [{ alt: say("alt"), caption: say("caption"), credit: say("credit"), at: field.valueAt }];
}

interface Found {
  readonly field: Field;
  readonly path: Path;
  readonly locate: (path: Path) => Span;
}

/** The first key of a field that is there. */
function findKey(manuscript: Manuscript, name: FieldName): Found | undefined {
  const { metadata } = manuscript;
  if (!metadata) return undefined;
  for (const key of namesOf(manuscript).fields[name]) {
    const field = valueAt(manuscript, key);
    if (field) return { field, path: key.key.split("."), locate: metadata.locate };
  }
  return undefined;
}

/** The value of a key; a dot leads into an object. */
function valueAt({ metadata }: Manuscript, { key }: Key): Field | undefined {
  if (!metadata) return undefined;
  if (!key.includes(".")) return findField(metadata, key);
  const path = key.split(".");
  let value: unknown = metadata.data;
  for (const step of path) value = at(value, step);
  if (value === undefined) return undefined;
  const place = metadata.locate(path);
  return { key, value, keyAt: place, valueAt: place };
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
