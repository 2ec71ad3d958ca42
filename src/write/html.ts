/** Prints an article as a small HTML document: no script, no event handler, no `javascript:`. */
import type { Element, ElementContent, Properties, Root } from "hast";
import { toHast } from "mdast-util-to-hast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Article, Comment, Image } from "../model/article.ts";
import { parseMarkdown } from "../model/markdown.ts";
import { COMMENTS_HEADING } from "./comments.ts";

/** The article as a complete document that a browser shows and that newsclean reads again. */
export function writeHtml(article: Article): string {
  const language = article.language === null ? {} : { lang: article.language };
  const body = element("body", {}, [...apart([articleOf(article)])]);
  const html = element("html", language, [...apart([headOf(article), body])]);
  const root: Root = {
    type: "root",
    children: [{ type: "doctype" }, text("\n"), html, text("\n")],
  };
  return unified().use(rehypeStringify).stringify(root);
}

function headOf(article: Article): Element {
  const { url, subtitle, date, dateModified, siteName, authors, tags } = article;
  return element("head", {}, [
    ...apart([
      element("meta", { charSet: "utf-8" }),
      element("title", {}, [text(article.title ?? "")]),
      ...meta("name", "description", subtitle),
      ...authors.flatMap(({ name }) => meta("name", "author", name)),
      ...meta("property", "article:published_time", date),
      ...meta("property", "article:modified_time", dateModified),
      ...meta("property", "og:site_name", siteName),
      ...tags.flatMap((tag) => meta("property", "article:tag", tag)),
      ...(url !== null && isWebAddress(url)
        ? [element("link", { rel: ["canonical"], href: url })]
        : []),
    ]),
  ]);
}

/** What GitHub lets through, and the elements that a news article has besides. */
const SCHEMA = {
  ...defaultSchema,
  // Text of the page brings no ids: all there are come from footnotes, and their links need them as they are.
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), "article", "figure", "figcaption", "time", "small"],
  attributes: {
    ...defaultSchema.attributes,
    p: [["className", "subtitle", "byline", "date", "author"] as [string, ...string[]]],
    article: [["className", "comment"] as [string, ...string[]]],
    time: ["dateTime"],
  },
};

function articleOf(article: Article): Element {
  const { title, subtitle, byline, date, dateRaw, images, bodyMarkdown, comments = [] } = article;
  const body = toHast(parseMarkdown(bodyMarkdown));
  const time = element("time", date === null ? {} : { dateTime: date }, [
    text(dateRaw ?? date ?? ""),
  ]);
  const whole = element("article", {}, [
    ...apart([
      ...(title === null ? [] : [element("h1", {}, [text(title)])]),
      ...(subtitle === null ? [] : [paragraph("subtitle", [text(subtitle)])]),
      ...(byline === null ? [] : [paragraph("byline", [text(byline)])]),
      ...(date === null && dateRaw === null ? [] : [paragraph("date", [time])]),
      ...images.map(figureOf),
      ...("children" in body ? (body.children as ElementContent[]) : []),
      ...(comments.length === 0 ? [] : [sectionOf(comments)]),
    ]),
  ]);
  const sanitised = unified()
    .use(rehypeSanitize, SCHEMA)
    .runSync({ type: "root", children: [whole] });
  return sanitised.children[0] as Element;
}

function sectionOf(comments: readonly Comment[]): Element {
  const heading = element("h2", {}, [text(COMMENTS_HEADING)]);
  return element("section", {}, [...apart([heading, ...comments.map(commentOf)])]);
}

function commentOf({ author, date, text: said }: Comment): Element {
  return element("article", { className: ["comment"] }, [
    ...apart([
      ...(author === null ? [] : [paragraph("author", [text(author)])]),
      ...(date === null
        ? []
        : [paragraph("date", [element("time", { dateTime: date }, [text(date)])])]),
      ...said.split("\n\n").map((part) => element("p", {}, [text(part)])),
    ]),
  ]);
}

function figureOf({ url, alt, caption, credit }: Image): Element {
  const image = url === null ? [] : [element("img", { src: url, alt: alt ?? "" })];
  const words = [
    ...(caption === null ? [] : [text(caption)]),
    ...(caption !== null && credit !== null ? [text(" ")] : []),
    ...(credit === null ? [] : [element("small", {}, [text(credit)])]),
  ];
  return element("figure", {}, [
    ...image,
    ...(words.length === 0 ? [] : [element("figcaption", {}, words)]),
  ]);
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

function paragraph(name: string, children: ElementContent[]): Element {
  return element("p", { className: [name] }, children);
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}

function meta(kind: "name" | "property", name: string, content: string | null): Element[] {
  return content === null ? [] : [element("meta", { [kind]: name, content })];
}

/** The nodes with a line end before and after each. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  return [text("\n"), ...blocks.flatMap((node) => [node, text("\n")])];
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
