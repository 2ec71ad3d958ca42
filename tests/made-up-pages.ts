/** Makes pages up at random: headlines, dates, bylines, paragraphs, lists, menus, repeats, and lines that look like markup. */
import fc from "fast-check";

const WORDS =
  "bridge council harbour river mayor repair winter ferry museum storm school village budget tower report voted opened asked waited Tuesday spring the a of and to in after before with for was were had".split(
    " ",
  );

const word = fc.constantFrom(...WORDS);

const sentence = fc
  .tuple(
    fc.array(word, { minLength: 4, maxLength: 18 }),
    fc.constantFrom(".", ".", "?", "!", " (AP)."),
  )
  .map(([words, end]) => {
    const text = words.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
  });

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));
const headline = fc
  .array(word, { minLength: 3, maxLength: 9 })
  .map((words) => `Mayor ${words.join(" ")}`);

const hostile = fc.constantFrom(
  "# not a heading",
  "1986. That was the year",
  "- means no, + means yes",
  "> Whoever points",
  "---",
  "===",
  "| Left door | is for boots |",
  "*Nobody* has, said <b>two</b> &amp; [x](y)",
  "title: not front matter",
  "``` code",
  "a \\",
  "中文的一行字。",
  "سطر من النص العربي هنا",
  "K\ufffdln and cafÃ©",
  "tab\tseparated\tline",
  "a\u00a0b\u200bc\u00add",
);

const furniture = fc.constantFrom(
  "HOMENEWSSPORT",
  "Home",
  "News",
  "Sport",
  "Share",
  "Read more",
  "Latest News",
  "Advertisement",
  "Sign up for our newsletter",
  "© 2024 The Courier. All rights reserved.",
  "By Ann Berg",
  "By Ann Berg and Bo Lind",
  "March 3, 2024",
  "3 May 2024 at 10:15",
  "03/04/2024",
  "Photo: C. Holm/Agency",
  "The bridge at dusk. (AP Photo/C. Holm)",
  "HARBOUR TOWN (Reuters) - ",
  "• one item",
  "1. first",
  "2. second",
  "– he said",
);

const line = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: headline },
  { weight: 3, arbitrary: furniture },
  { weight: 1, arbitrary: hostile },
);

/** A page's lines; some stand there twice, and one stretch may be repeated as a whole. */
const lines = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 25 }),
    fc.nat({ max: 24 }),
    fc.nat({ max: 24 }),
    fc.boolean(),
  )
  .map(([page, from, length, repeated]) =>
    repeated ? [...page, ...page.slice(from, from + length)] : page,
  );

/** Pasted pages. */
export const pastedPages = fc
  .tuple(lines, fc.constantFrom("\n", "\n\n", "\n\n\n", "\r\n"))
  .map(([page, between]) => page.join(between))
  .filter((page) => page.trim() !== "");

const TAGS = ["p", "p", "p", "h1", "h2", "li", "div", "blockquote", "figcaption", "td"] as const;

/** The same as HTML. */
export const htmlPages = fc
  .array(fc.tuple(line, fc.constantFrom(...TAGS)), { minLength: 1, maxLength: 25 })
  .map((page) => {
    const body = page.map(([text, tag]) => `<${tag}>${escape(text)}</${tag}>`).join("\n");
    return `<!doctype html><html><head><title>Page</title></head><body><main>${body}</main></body></html>`;
  });

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
