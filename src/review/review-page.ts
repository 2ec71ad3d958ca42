/** Prints a page under review as HTML: every block with its fate, a button for each role, the article beside it. */
import type { Article, Role } from "../model/article.ts";
import type { Block } from "../model/document.ts";
import { LEFT_OUT_ROLES, ROLES } from "../model/roles.ts";
import { escapeHtml as escape } from "../write/escape-html.ts";
import { AS_FOUND } from "./review-form.ts";
import type { Review } from "./review.ts";
import { STYLE } from "./review-style.ts";

const OUT: ReadonlySet<Role> = new Set(LEFT_OUT_ROLES);

/** The whole page, with what is left out hidden if `keptOnly`. It holds no script: a form does all. */
export function printReview(review: Review, keptOnly: boolean): string {
  const name = review.source.path ?? "standard input";
  const { article } = review;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Review of ${escape(name)}</title>
<style>${STYLE}</style>
</head>
<body>
${header(name, review, article)}
<form class="source" method="post" action="/corrections">
${roleButtons(keptOnly)}
<ol>
${review.blocks.map((block) => row(block, review)).join("\n")}
</ol>
</form>
<section class="article" aria-label="The article">
${fieldTable(article)}
<iframe src="/article" title="The article's body" sandbox></iframe>
</section>
</body>
</html>
`;
}

function header(name: string, { blocks, said }: Review, article: Article): string {
  const out = blocks.filter(({ verdict }) => verdict && OUT.has(verdict.role)).length;
  const warnings = article.warnings.map(
    ({ message, line }) =>
      `<li>${line === null ? "" : `line ${String(line)}: `}${escape(message)}</li>`,
  );
  const counts = `${count(blocks.length, "block")}, ${String(out)} of them left out, ${count(said.length, "correction")}`;
  return `<header>
<h1>${escape(name)}</h1> ${counts}
<p><a href="/corrections.json" download>Export the corrections</a> <a href="/article.md" download>Save as Markdown</a> <a href="/article.json" download>Save as JSON</a></p>
${warnings.length === 0 ? "" : `<ul>${warnings.join("")}</ul>`}
</header>`;
}

function count(number: number, of: string): string {
  return `${String(number)} ${of}${number === 1 ? "" : "s"}`;
}

function roleButtons(keptOnly: boolean): string {
  const button = (value: string, name: string): string =>
    `<button name="role" value="${value}">${name}</button>`;
  const buttons = ROLES.map((role) => button(role, role));
  return `<div class="roles"><p>Tick lines, then say what they are:</p>
${buttons.join("")}${button(AS_FOUND, "as newsclean found")}
<p><input type="checkbox" name="kept" id="kept"${keptOnly ? " checked" : ""}> <label for="kept">show only what is kept</label></p></div>`;
}

function row(block: Block, review: Review): string {
  const { index, line, text, verdict } = block;
  const role = verdict?.role ?? "boilerplate";
  const classes = [
    ...(OUT.has(role) ? ["out"] : []),
    ...(review.isCorrected(index) ? ["said"] : []),
  ].join(" ");
  const of = verdict?.of === undefined ? undefined : review.blocks[verdict.of];
  const link = of ? ` <a href="#b${String(of.index)}">to line ${String(of.line)}</a>` : "";
  const because = `${escape(verdict?.because ?? "")} (${escape(verdict?.rule ?? "")})${link}`;
  return `<li id="b${String(index)}" class="${classes}"><label><input type="checkbox" name="block" value="${String(index)}"><span class="line">${String(line)}</span><span class="role">${role}</span><span class="text">${escape(text)}<small>${because}</small></span></label></li>`;
}

/** The fields that stand outside the body, by the article's own names. */
function fieldTable(article: Article): string {
  const rows: readonly (readonly [name: string, values: readonly (string | null)[]])[] = [
    ["title", [article.title]],
    ["subtitle", [article.subtitle]],
    ["date", [article.date]],
    ["dateline", [article.dateline]],
    ["authors", article.authors.map(({ name }) => name)],
    ["captions", article.images.map(({ caption }) => caption)],
    ["credits", article.images.map(({ credit }) => credit)],
    ["related", article.related.map(({ title }) => title)],
    ["language", [article.language]],
    ["words", [String(article.wordCount)]],
  ];
  const cells = rows.map(([name, values]) => {
    const shown = values.filter((value) => value !== null).map(escape);
    return `<tr><th scope="row">${name}</th><td>${shown.length === 0 ? "–" : shown.join("<br>")}</td></tr>`;
  });
  return `<table>${cells.join("")}</table>`;
}
