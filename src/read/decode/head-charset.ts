/** What an HTML page's head says of its encoding. */

/** Characters searched when the head has no end: saved pages put scripts and styles before their `<meta charset>`. */
const SEARCHED = 524_288;

/** `<meta charset="x">`, `<meta http-equiv="content-type" content="text/html; charset=x">` */
const META = /<meta\s[^<>]{0,2000}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/i;
/** `<?xml version="1.0" encoding="x"?>` */
const XML = /^\s{0,99}<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{2,40})["']/i;

/** The label of the encoding that the head names, as written; `null` when it names none. `page` is the page as Latin-1. */
export function headCharset(page: string): string | null {
  // Most text has no tag, and the patterns are slow to start.
  if (!page.includes("<")) return null;
  const start = page.slice(0, SEARCHED);
  const end = start.search(/<\/head[\s>]|<body[\s>]/i);
  const head = withoutComments(end < 0 ? start : start.slice(0, end));
  return XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null;
}

/** A loop, since `/<!--[^]*?-->/g` is quadratic on comments that never end. */
function withoutComments(head: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const open = head.indexOf("<!--", from);
    if (open < 0) break;
    kept.push(head.slice(from, open));
    const close = head.indexOf("-->", open);
    if (close < 0) return kept.join("");
    from = close + "-->".length;
  }
  return kept.join("") + head.slice(from);
}
