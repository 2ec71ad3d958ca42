/** The fields that several rules ask for, whatever the front matter calls them. */
import type { Span } from "./lines.ts";
import { findField, type Field, type Path } from "./metadata.ts";
import type { Manuscript } from "./manuscript.ts";
import { PRESETS } from "./presets.ts";

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

/** The field of the title or the date, by the names that the preset gives it. */
export function fieldOf(manuscript: Manuscript, name: "title" | "date"): Field | undefined {
  const { metadata } = manuscript;
  return metadata && firstField(manuscript, namesOf(manuscript)[name]);
}

/** Names that the manuscript's metadata uses: JSON is always the contract's. */
export function namesOf({ kind, settings }: Manuscript): (typeof PRESETS)["newsclean"] {
  return PRESETS[kind === "json" ? "newsclean" : settings.preset];
}

/** The title when it is a text that isn't empty. */
export function titleOf(manuscript: Manuscript): Text | undefined {
  const field = fieldOf(manuscript, "title");
  if (typeof field?.value !== "string" || field.value.trim() === "") return undefined;
  return { text: field.value.trim(), at: field.valueAt };
}

/** The authors as the metadata names them. */
export function authorsOf(manuscript: Manuscript): Text[] {
  const { metadata } = manuscript;
  const field = metadata && firstField(manuscript, namesOf(manuscript).authors);
  if (!metadata || !field) return [];
  if (typeof field.value === "string") return [{ text: field.value, at: field.valueAt }];
  if (!Array.isArray(field.value)) return [];
  return field.value.flatMap((value: unknown, i): Text[] => {
    const path: Path = typeof value === "string" ? [field.key, i] : [field.key, i, "name"];
    const text = typeof value === "string" ? value : textAt(value, "name");
    return text === undefined ? [] : [{ text, at: metadata.locate(path) }];
  });
}

/** The images that the metadata names. */
export function imagesOf({ metadata }: Manuscript): NamedImage[] {
  const field = metadata && findField(metadata, "images");
  if (!metadata || !field || !Array.isArray(field.value)) return [];
  return field.value.map((value: unknown, i) => ({
    alt: textAt(value, "alt"),
    caption: textAt(value, "caption"),
    credit: textAt(value, "credit"),
    at: metadata.locate([field.key, i]),
  }));
}

/** A text of the metadata by its key; `undefined` when it is empty or no text. */
export function textOf({ metadata }: Manuscript, key: string): string | undefined {
  return textAt(metadata?.data, key);
}

function firstField({ metadata }: Manuscript, names: readonly string[]): Field | undefined {
  if (!metadata) return undefined;
  for (const name of names) {
    const field = findField(metadata, name);
    if (field) return field;
  }
  return undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = (value as Readonly<Record<string, unknown>>)[key];
  return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
}
