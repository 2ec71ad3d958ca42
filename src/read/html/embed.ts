/** Reads what a page embeds from elsewhere (a video, a post) as a link to it. */
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";
import type { Links } from "./links.ts";

/** Hosts whose frames are content; all other frames are mostly advertisements. */
const HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|facebook\.com\/plugins\/(?:video|post)|instagram\.com|tiktok\.com|twitter\.com|x\.com|datawrapper\.dwcdn\.net|flourish\.studio|giphy\.com|ted\.com|archive\.org|megaphone\.fm|simplecast\.com)\b/i;

/** Where an embedded player's video has its own page. */
const PLAYER = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/i;

/** The block of an embed, `null` where it is not content. */
export function embedDraft(element: Element, links: Links): Draft | null {
  const { attributes } = element;
  const video = attributes.get("data-videoid");
  const raw =
    element.name === "amp-youtube" && video !== undefined
      ? `https://www.youtube.com/embed/${encodeURIComponent(video)}`
      : (attributes.get("src") ?? attributes.get("data-src") ?? "");
  const resolved = links.resolve(raw);
  if (resolved === null || !HOSTS.test(resolved)) return null;
  const id = PLAYER.exec(resolved)?.[1];
  const url = id === undefined ? resolved : `https://www.youtube.com/watch?v=${id}`;
  const title = (attributes.get("title") ?? "").replace(/\s+/g, " ").trim();
  const text = title === "" ? url : title;
  return {
    element,
    kind: "paragraph",
    text,
    start: element.start,
    end: element.start,
    content: [{ type: "link", url, children: [{ type: "text", value: text }] }],
    chars: text.length,
    linkChars: text.length,
    inner: [],
    innerTags: [],
    elements: 0,
    hidden: element.hidden,
    href: url,
  };
}
