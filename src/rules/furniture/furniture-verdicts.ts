/** The verdicts on what is part of the page by its words. */
import type { Verdict } from "../../model/document.ts";
import type { Furniture } from "./read-furniture.ts";

/** One a kind of furniture. */
export const FURNITURE: Readonly<Record<Furniture, Verdict>> = {
  advertisement: {
    role: "boilerplate",
    rule: "advertisement-label",
    because: "labels an advertisement",
    confidence: 1,
  },
  continuation: {
    role: "boilerplate",
    rule: "continuation",
    because: "says where the article goes on",
    confidence: 1,
  },
  pointer: { role: "teaser", rule: "pointer", because: "points to another story", confidence: 1 },
  button: { role: "boilerplate", rule: "button", because: "is a button's words", confidence: 1 },
};

/** The verdict on the lines of a list of other stories between two paragraphs. */
export const INSERT: Verdict = {
  role: "teaser",
  rule: "insert",
  because: "stands in a list of other stories between two paragraphs",
  confidence: 1,
};

/** Rules whose blocks only interrupt the article: it may go on below them. */
export const INTERRUPTING: ReadonlySet<string> = new Set(
  [...Object.values(FURNITURE), INSERT].map(({ rule }) => rule),
);
