/** Makes of a pasted page what somebody pastes who copied little but the article: from the headline or just above it on. */
import type { Document } from "../src/model/document.ts";
import { foldText } from "../src/rules/fold-text.ts";
import type { Page } from "../src/rules/page.ts";
import { hashOf } from "./corpus.ts";
import { seededRandom } from "./crop.ts";
import { labelled } from "./gold-pages.ts";

/** Lines kept of the top of the page, right above the headline and below the article, at most. */
const MOST_ON_TOP = 4;
const MOST_ABOVE = 5;
const MOST_BELOW = 8;
/** Of the pastes so many begin with the headline, so many with the lines above it, and the rest on top of the page. */
const FROM_HEADLINE = 0.15;
const FROM_ABOVE = 0.45;
/** Paragraphs of the shorter paste. */
const FEWEST = 3;
const MOST = 6;

/** A paste of the whole article and one of its first paragraphs; none of a page whose headline is no line above its body. */
export async function smallPastes(
  id: string,
  title: string | undefined,
  { document, blocks, folded, body }: Page,
): Promise<readonly Document[]> {
  const at = folded.lastIndexOf(foldText(title ?? ""), Math.max(0, body.first));
  const headline = blocks[at];
  const last = blocks[body.last];
  if (title === undefined || !headline || !last || body.first < 0) return [];
  const random = seededRandom(hashOf(id));
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const lines = document.source.text.split("\n");
  const said = lines.slice(0, headline.line - 1).filter((line) => line.trim() !== "");
  const paragraphs = blocks
    .slice(body.first, body.last + 1)
    .filter(({ verdict }) => verdict?.role === "paragraph");
  const cut = (to: number): Promise<Document> => {
    const start = random();
    const above = start < FROM_HEADLINE ? 0 : upTo(MOST_ABOVE);
    const from = Math.max(0, headline.line - 1 - above);
    const top = start < FROM_ABOVE ? [] : said.slice(0, 1 + upTo(MOST_ON_TOP - 1));
    const text = [...top, ...lines.slice(from, to)].join("\n");
    return labelled(new TextEncoder().encode(text), `${id}.txt`);
  };
  const short = paragraphs[FEWEST - 1 + upTo(MOST - FEWEST)] ?? last;
  return [await cut(last.lastLine + upTo(MOST_BELOW)), await cut(short.lastLine)];
}
