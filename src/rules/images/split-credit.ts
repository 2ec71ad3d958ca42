/** Splits an image's line into caption and credit, wherever the credit stands. */
import { foldText } from "../fold-text.ts";
import type { CaptionAndCredit, CreditForm } from "./credit-form.ts";
import { captionOpeners } from "./credit-words.ts";
import { MARKED_FORMS } from "./marked-credits.ts";
import { OPENED_FORMS } from "./opened-credits.ts";
import { UNMARKED_FORMS } from "./unmarked-credits.ts";
import { UNOPENED_FORMS } from "./unopened-credits.ts";

/** The forms, the surer first. */
export const CREDIT_FORMS: readonly CreditForm[] = [
  ...OPENED_FORMS,
  ...MARKED_FORMS,
  ...UNMARKED_FORMS,
  ...UNOPENED_FORMS,
];

/** The page's own rights are no credit. */
const RIGHTS: readonly string[] = [
  "rights reserved",
  "alle rechte",
  "tous droits",
  "derechos reservados",
  "direitos reservados",
  "diritti riservati",
  "riproduzione riservata",
  "rechten voorbehouden",
  "prawa zastrzeżone",
  "все права",
  "版权所有",
  "無断転載",
  "無断複製",
];
const RIGHTS_OF_A_YEAR = /© ?\d{4}/;

function reservesRights(text: string): boolean {
  const small = text.toLowerCase();
  return RIGHTS.some((words) => small.includes(words)) || RIGHTS_OF_A_YEAR.test(text);
}

const LEAD = /^[\s:|/–—\-,.;•·、，]+/;
const TRAIL = /[\s:|/–—\-,;•·([（、，]+$/;

function clean(text: string): string | null {
  const cut = text.trim().replace(LEAD, "").trimEnd();
  const bare = TRAIL.test(cut.slice(-8))
    ? cut.slice(0, -8) + cut.slice(-8).replace(TRAIL, "")
    : cut;
  return bare === "" ? null : bare;
}

/** What an agency tells its customers behind the credit. */
const NOTICE =
  /(?<=\S) (?:THIS (?:IMAGE|PICTURE|VIDEO) HAS BEEN|MANDATORY CREDIT|ATTENTION EDITORS|EDITORIAL USE ONLY|NO RESALES|Purchase Licensing Rights)\b.*$/s;

/** Caption and credit of a line; the whole line is the caption where no credit is found. */
export function splitCredit(line: string): CaptionAndCredit {
  const told = line.trim().replace(NOTICE, "").trimEnd();
  const text = cutCaptionOpener(told.replace(TOLD_SOURCE, "Image source: "));
  for (const form of CREDIT_FORMS) {
    const found = form.read(text);
    if (!found) continue;
    if (reservesRights(text)) break;
    const credit = clean(found[1]);
    if (credit !== null)
      return { caption: clean(found[0]), credit: credit.replace(/\.$/, ""), by: form.by };
  }
  return { caption: clean(text), credit: null, by: null };
}

/** The colon after a caption's opener is within so many characters. */
const LONGEST_OPENER = 42;

/** "Image caption, …" and "Image source, …": labels that a comma parts, as some pages are copied. */
const TOLD_CAPTION = "Image caption, ";
const TOLD_SOURCE = /^Image source, /;

/** "Legende: …" */
function cutCaptionOpener(text: string): string {
  if (text.startsWith(TOLD_CAPTION)) return text.slice(TOLD_CAPTION.length);
  const colon = text.slice(0, LONGEST_OPENER).search(/[:：]/);
  if (colon < 0 || !captionOpeners().has(foldText(text.slice(0, colon)))) return text;
  const match = /^[\p{L} ]{3,20}? ?[:：] ?/u.exec(text);
  return match ? text.slice(match[0].length) : text;
}
