/** Turns a page's claims about itself into hints, each with who makes it. */
import type { Hint, HintSource } from "../model/document.ts";
import { squeeze } from "../model/text.ts";
import { claimedAddress } from "./html/address.ts";
import type { Claim, Claims } from "./html/claims.ts";
import { articleHints } from "./html/article-hints.ts";
import { stripArchive } from "./html/links.ts";
import { decodeText } from "./html/tree.ts";

type Field = Hint["field"];

/** Names of `<meta>` by field; what is before the colon is who claims it. */
const METAS: Readonly<Record<string, string>> = {
  "open-graph:title": "og:title",
  "open-graph:subtitle": "og:description",
  "open-graph:date":
    "article:published_time og:article:published_time article:published og:published_time",
  "open-graph:dateModified":
    "article:modified_time og:updated_time article:modified og:article:modified_time",
  "open-graph:author": "article:author og:article:author og:author",
  "open-graph:siteName": "og:site_name",
  "open-graph:url": "og:url",
  "open-graph:language": "og:locale",
  "open-graph:image": "og:image og:image:url og:image:secure_url",
  "open-graph:tag": "article:tag og:article:tag",
  "twitter:title": "twitter:title",
  "twitter:subtitle": "twitter:description",
  "twitter:image": "twitter:image twitter:image:src",
  "twitter:url": "twitter:url",
  "meta:title":
    "title dc.title dcterms.title citation_title parsely-title sailthru.title headline hdl fb_title",
  "meta:subtitle": "description dc.description dcterms.description sailthru.description",
  "meta:date":
    "date datepublished pubdate publishdate publish_date publish-date published publication_date publication-date " +
    "dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created dcterms.available " +
    "citation_publication_date citation_date citation_online_date parsely-pub-date sailthru.date " +
    "article.published article_date_original article-publication-date cxenseparse:recs:publishtime " +
    "cxenseparse:publishtime ptime originalpublicationdate dc.date.published bt:pubdate created",
  "meta:dateModified":
    "datemodified last-modified lastmod revised dcterms.modified dc.date.modified article.updated date_modified " +
    "modified lastmodified cxenseparse:modifiedtime",
  "meta:author":
    "author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl byline authors " +
    "cxenseparse:author article.author dc.contributor",
  "meta:siteName":
    "application-name dc.publisher dcterms.publisher citation_journal_title publisher cre",
  "meta:language": "content-language dc.language dcterms.language language",
  "meta:tag": "news_keywords keywords parsely-tags sailthru.tags dc.subject dcterms.subject",
};

const META_OF: ReadonlyMap<string, { readonly from: HintSource; readonly field: Field }> = new Map(
  Object.entries(METAS).flatMap(([key, names]) => {
    const [from, field] = key.split(":") as [HintSource, Field];
    return names.split(" ").map((name) => [name, { from, field }] as const);
  }),
);

/** Microdata properties by field. */
const MICRODATA: ReadonlyMap<string, Field> = new Map([
  ["headline", "title"],
  ["alternativeheadline", "subtitle"],
  ["datepublished", "date"],
  ["datecreated", "date"],
  ["datemodified", "dateModified"],
  ["author", "author"],
  ["inlanguage", "language"],
  ["keywords", "tag"],
]);

/** The claims as hints: JSON-LD first, then by source; each claim once. */
export function readHints(claims: Claims): Hint[] {
  const hints = [
    ...articleHints(claims.jsonLd, claimedAddress(claims)),
    ...claims.metas.flatMap(metaHints),
    ...claims.microdata.flatMap(microdataHints),
    ...pageHints(claims),
  ];
  const seen = new Set<string>();
  return hints.flatMap((hint) => {
    const value = hint.field === "body" ? hint.value : squeeze(decodeText(hint.value));
    const key = `${hint.from} ${hint.field} ${value}`;
    if (value === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ ...hint, value }];
  });
}

function metaHints({ name, value }: Claim): Hint[] {
  const meta = META_OF.get(name);
  if (!meta) return [];
  // `article:author` is often the address of a profile: no name of a person.
  if (meta.field === "author" && /^https?:/i.test(value)) return [];
  if (meta.field === "tag") return splitTags(value).map((tag) => ({ ...meta, value: tag }));
  return [{ ...meta, value: ADDRESSES.has(meta.field) ? stripArchive(value) : value }];
}

const ADDRESSES: ReadonlySet<Field> = new Set(["url", "image"]);

function microdataHints({ name, value }: Claim): Hint[] {
  const field = MICRODATA.get(name);
  return field ? [{ field, value, from: "microdata" }] : [];
}

function pageHints(claims: Claims): Hint[] {
  const hints: Hint[] = [];
  const add = (field: Field, value: string | null | undefined): void => {
    if (value !== null && value !== undefined) hints.push({ field, value, from: "html" });
  };
  add("title", claims.title);
  add("language", claims.language);
  for (const link of claims.links) {
    if (link.name === "canonical") add("url", stripArchive(link.value));
    // The feed of a site is titled by the site's name.
    else if (link.name === "alternate" && /\b(?:rss|atom)\b/.test(link.type))
      add("siteName", link.title);
  }
  return hints;
}

/** Keywords one by one: `"bridge, harbour"`. */
export function splitTags(value: string): string[] {
  return value.split(/[,;]/).map(squeeze).filter(Boolean);
}
