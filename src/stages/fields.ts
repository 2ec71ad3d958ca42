/** Finds the article's fields: title, date, byline, captions, related; marks the blocks they stand in. */
import type { Warning } from "../model/article.ts";
import type { Document, Fields } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { findByline } from "../rules/byline/find-byline.ts";
import { findComments } from "../rules/comments/find-comments.ts";
import { findDate, type ArticleDate } from "../rules/date/find-date.ts";
import { findDateline } from "../rules/dateline/find-dateline.ts";
import { findImages } from "../rules/images/find-images.ts";
import { findLeftovers } from "../rules/leftovers/find-leftovers.ts";
import { mark, mergeMarks } from "../rules/marks.ts";
import { findAddress, findSiteName, findTags } from "../rules/page-address.ts";
import { readPage } from "../rules/page.ts";
import { findRelated } from "../rules/related/find-related.ts";
import { findSubtitle } from "../rules/subtitle/find-subtitle.ts";
import { findTitle, type Title } from "../rules/title/find-title.ts";
import { cutSiteName } from "../rules/title/site-suffix.ts";

/** Adds the fields and the roles of the blocks they stand in; a settled document has them already. */
export function findFields(document: Document, options: Options): Document {
  if (document.fields) return document;
  const page = readPage(document, options);
  const title = findTitle(page);
  const date = findDate(page, title);
  const heads = mergeMarks(title.marks, date.marks);
  const byline = findByline(page, title);
  const related = findRelated(page, mergeMarks(heads, byline.marks));
  const subtitle = findSubtitle(page, title, mergeMarks(heads, byline.marks));
  const above = mergeMarks(heads, byline.marks, subtitle.marks, related.marks);
  const images = findImages(page, above);
  const comments = findComments(page, heads);
  const siteName = findSiteName(page, title.text);
  const fields: Fields = {
    title: title.text === null ? null : cutSiteName(title.text, siteName),
    subtitle: subtitle.text,
    date: date.date,
    dateRaw: date.raw,
    dateModified: date.modified,
    dateline: findDateline(page),
    byline: byline.byline,
    siteName,
    url: findAddress(page),
    language: page.language,
    authors: byline.authors,
    images: images.images,
    tags: findTags(page),
    related: related.related,
    ...(options.comments ? { comments: comments.comments } : {}),
    confidence: { title: title.confidence, date: date.confidence },
  };
  const marks = mergeMarks(heads, byline.marks, comments.marks, above, images.marks);
  const leftovers = findLeftovers(page, {
    authors: byline.authors,
    byline: byline.byline,
    images: images.images,
    taken: marks,
  });
  const warnings = [
    ...document.warnings,
    ...date.warnings,
    ...doubts(title, date),
    ...strays(fields),
  ];
  return {
    ...mark(document, mergeMarks(marks, leftovers)),
    fields,
    warnings,
  };
}

/** The beginning of an address that leads somewhere by itself. */
const WHOLE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Pictures that lead nowhere, unless their files were saved beside the page. */
function strays({ url, images }: Fields): readonly Warning[] {
  const [first, ...others] = images.filter((image) => image.url !== null && !WHOLE.test(image.url));
  if (!first || url !== null) return [];
  const more = others.length === 0 ? "" : ` and ${String(others.length)} more`;
  const message = `The page does not tell its address, which \`${String(first.url)}\`${more} is relative to: give it with \`--url\``;
  return [{ code: "address-unknown", message, line: null }];
}

function doubts(title: Title, date: ArticleDate): readonly Warning[] {
  const warnings: Warning[] = [];
  if (title.text === null) {
    warnings.push({ code: "title-missing", message: "Found no headline on the page", line: null });
  }
  const doubted = [title.doubtful ? "title" : "", date.doubtful ? "date" : ""].filter(
    (name) => name !== "",
  );
  if (doubted.length > 0) {
    const message = `The ${doubted.join(" and ")} may be wrong: other lines were nearly as likely`;
    warnings.push({ code: "low-confidence", message, line: null });
  }
  return warnings;
}
