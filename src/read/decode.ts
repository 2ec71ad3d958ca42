/** Bytes to text: encoding, line ends, invisible characters and media type are settled here, once. */
import { constants } from "node:buffer";
import type { Warning } from "../model/article.ts";
import type { MediaType, Source } from "../model/document.ts";
import { NewscleanError } from "../model/errors.ts";
import type { Options } from "../model/options.ts";
import {
  countUntextual,
  firstControl,
  type Settled,
  settleHtml,
  settleText,
} from "./decode/characters.ts";
import { findEncoding } from "./decode/encoding.ts";
import { hashOf } from "./decode/hash.ts";
import { mediaTypeOf } from "./decode/media-type.ts";
import { firstMojibake } from "./decode/mojibake.ts";
import { signatureOf } from "./decode/signatures.ts";
import { latin1, toText } from "./decode/to-text.ts";

/** What a page's bytes may come as. */
type Bytes = string | Uint8Array | { readonly bytes: Uint8Array; readonly path: string | null };

/** A guess at an old encoding below this is told to the user, 0 to 1. */
const SURE = 0.3;

/**
 * Decodes a page.
 * Throws a `NewscleanError` of kind `page` for an empty file and for one that holds no text.
 */
export async function decode(input: Bytes, options: Options): Promise<Source> {
  const { bytes, path } = named(input);
  refuseUnreadable(bytes, path);
  const { raw, encoding, doubt } = await read(bytes);
  const mediaType = options.from ?? mediaTypeOf(raw, path);
  const { text, isSuspect } = settle(raw, mediaType, bytes);
  refuseBinary(raw, path);
  if (text.trim() === "") throw empty(path);
  const hash = hashOf(bytes);
  return {
    path,
    mediaType,
    encoding,
    get sha256() {
      return hash();
    },
    text,
    warnings: [...doubted(doubt), ...(isSuspect ? losses(raw) : [])],
  };
}

function named(input: Bytes): { readonly bytes: Uint8Array; readonly path: string | null } {
  if (typeof input === "string") return { bytes: Buffer.from(input, "utf8"), path: null };
  return input instanceof Uint8Array ? { bytes: input, path: null } : input;
}

/** The text as it is in the bytes; chardet loads only when nothing else tells the encoding. */
async function read(
  bytes: Uint8Array,
): Promise<{ readonly raw: string; readonly encoding: string; readonly doubt: string | null }> {
  const found = findEncoding(bytes, null);
  if (found) {
    const raw = toText(bytes.subarray(found.skip), found.encoding);
    return { raw, encoding: found.encoding, doubt: null };
  }
  const { detectEncoding } = await import("./decode/detect.ts");
  const { encoding, confidence } = detectEncoding(bytes);
  const doubt =
    confidence < SURE
      ? `The encoding could only be guessed: read as ${encoding}. Save the page as UTF-8 to be sure`
      : null;
  return { raw: toText(bytes, encoding), encoding, doubt };
}

function settle(raw: string, mediaType: MediaType, bytes: Uint8Array): Settled {
  switch (mediaType) {
    case "multipart/related":
      // Each part has an encoding of its own: one character a byte, so that the reader gets the bytes back.
      return { text: latin1(bytes).replace(/\r\n?/g, "\n"), isSuspect: true };
    case "application/json":
      return { text: raw, isSuspect: true };
    case "text/html":
      return settleHtml(raw);
    case "text/markdown":
    case "text/plain":
      return settleText(raw);
  }
}

function doubted(doubt: string | null): readonly Warning[] {
  return doubt === null ? [] : [{ code: "encoding-doubtful", message: doubt, line: null }];
}

/** Warnings of what the text has lost, or loses here. */
function losses(raw: string): readonly Warning[] {
  const warnings: Warning[] = [];
  const mojibake = firstMojibake(raw);
  if (mojibake >= 0) {
    const message = `Letters were lost or garbled before newsclean saw them: ${quote(raw, mojibake)}`;
    warnings.push({ code: "encoding-doubtful", message, line: lineAt(raw, mojibake) });
  }
  const control = firstControl(raw);
  if (control >= 0) {
    const code = raw.charCodeAt(control).toString(16).toUpperCase().padStart(4, "0");
    const message = `Control characters were dropped, the first is U+${code}`;
    warnings.push({ code: "text-control-characters", message, line: lineAt(raw, control) });
  }
  return warnings;
}

/** Characters shown before and after a garbled place. */
const SHOWN = 12;

function quote(raw: string, at: number): string {
  const around = settleText(raw.slice(Math.max(0, at - SHOWN), at + SHOWN)).text;
  return `\`${around.replaceAll("\n", " ").trim()}\``;
}

function lineAt(raw: string, at: number): number {
  return settleText(raw.slice(0, at)).text.split("\n").length;
}

const nameOf = (path: string | null): string => path ?? "standard input";

function refuseUnreadable(bytes: Uint8Array, path: string | null): void {
  const signature = signatureOf(bytes);
  if (signature) {
    const message = `Cannot read \`${nameOf(path)}\`: it is ${signature.is}; ${signature.advice}`;
    throw new NewscleanError("page", message);
  }
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    const message = `Cannot read \`${nameOf(path)}\`: it is longer than ${constants.MAX_STRING_LENGTH} bytes, the most that Node can hold as one text; split it first`;
    throw new NewscleanError("page", message);
  }
}

/** Characters of the start that are looked at. */
const BINARY_SAMPLE = 65_536;
/** Share of control characters and undecodable bytes; random bytes have twice as many, text next to none. */
const BINARY = 0.05;

function refuseBinary(raw: string, path: string | null): void {
  const sample = raw.slice(0, BINARY_SAMPLE);
  const odd = countUntextual(sample);
  if (odd > sample.length * BINARY && odd > 1) {
    const message = `Cannot read \`${nameOf(path)}\`: it holds binary data, not text; give the page as text or HTML`;
    throw new NewscleanError("page", message);
  }
}

function empty(path: string | null): NewscleanError {
  const message = `Cannot read \`${nameOf(path)}\`: it is empty; paste or save the page's text into it`;
  return new NewscleanError("page", message);
}
