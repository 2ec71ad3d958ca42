/** Names in bylines, without openers, roles, agencies' marks and addresses. */
import { expect, it } from "vitest";
import { clean } from "../../src/pipeline.ts";
import { splitNames } from "../../src/rules/byline/hinted-authors.ts";
import { parseByline } from "../../src/rules/byline/parse-byline.ts";

it.each([
  ["By Maria Lopez, Transport correspondent", ["Maria Lopez"]],
  [
    "Von Anna B. Müller, Jan Michael Muster und Eva Kern",
    ["Anna B. Müller", "Jan Michael Muster", "Eva Kern"],
  ],
  ["ANNA ADAMS, BEN BAKER and CLARA COLE-DREW", ["ANNA ADAMS", "BEN BAKER", "CLARA COLE-DREW"]],
  ["By The Associated Press", ["The Associated Press"]],
  ["Text: Von Anna Muster (dpa)", ["Anna Muster"]],
  ["Par Jeanne de la Tour", ["Jeanne de la Tour"]],
  ["Por María R. Ejemplo | Bruselas", ["María R. Ejemplo"]],
  ["Автор: Иван Петров", ["Иван Петров"]],
  ["記者 山田太郎", ["山田太郎"]],
  ["김철수 기자", ["김철수"]],
  ["By Ann Smith, ann@example.org @annsmith", ["Ann Smith"]],
  ["By Banksy", ["Banksy"]],
  ["By Ann Smith / The Harbour Post", ["Ann Smith"]],
  ["By Ann Smith, BBC News", ["Ann Smith"]],
  ["By Ann Smith, WXTR Staff", ["Ann Smith"]],
  ["By Ann Smith Tribune News Service", ["Ann Smith"]],
  ["By Ann Smith Special to The Post", ["Ann Smith"]],
  ["By Harbour Post Reporter", ["Harbour Post Reporter"]],
  ["By The Harbour editors", ["The Harbour editors"]],
  ["Ann Smith ⋅ Review Editor", ["Ann Smith"]],
  ["Text by Ann Smith Photographs by Ben Baker", ["Ann Smith"]],
  ["Words and pictures by Ann Smith", ["Ann Smith"]],
  ["Reporter: Budi Santoso | Editor: Siti Aminah", ["Budi Santoso"]],
  ["Von unserem Redakteur Bernd Bauer", ["Bernd Bauer"]],
  ["Gastkommentar von Anna Müller", ["Anna Müller"]],
  ["dal nostro corrispondente Bruno Bianchi", ["Bruno Bianchi"]],
  ["Van onze correspondent Anna de Vries", ["Anna de Vries"]],
  ["Opracowanie: Anna Nowak", ["Anna Nowak"]],
  ["記者王小明／台北報導", ["王小明"]],
  ["新华社记者 王小明", ["王小明"]],
  ["文・山田太郎", ["山田太郎"]],
  ["【山田太郎】", ["山田太郎"]],
  ["Dan Marlow", ["Dan Marlow"]],
  ["By Ed Marlow AND CON BAKER", ["Ed Marlow", "CON BAKER"]],
  ["Roberta (Bobbie) Marlow", ["Roberta (Bobbie) Marlow"]],
  ["Ann Smith (Content Manager)", ["Ann Smith"]],
  ["by HarbourPost Editorial Team", ["HarbourPost Editorial Team"]],
  ["By: AnnMarlow", ["AnnMarlow"]],
  ["Ann SmithTravel Reporter", ["Ann Smith"]],
  ["By the Harbour Team 2–3 minutes", ["the Harbour Team"]],
  ["Ann Smith Reading time: 5 minutes", ["Ann Smith"]],
  ["Miko Marlis on behalf of the Harbour Group", ["Miko Marlis"]],
  ["Ann Smith 1, Ben Baker 2,3, Clara Cole 1,*", ["Ann Smith", "Ben Baker", "Clara Cole"]],
  ["By Ann Smith | No Comments", ["Ann Smith"]],
  ["By Ann Smith, Chief Harbour Officer", ["Ann Smith"]],
  ["부산, 김해 이영희 기자", ["이영희"]],
  ["김철수·이영희 기자", ["김철수", "이영희"]],
  ["by Theo Marlow", ["Theo Marlow"]],
  ["By Court Reporter Ann Smith", ["Ann Smith"]],
  ["来源：海角晚报 作者：林晓舟", ["林晓舟"]],
  ["Von Anna Müller (Text) und Bernd Bauer (Fotos)", ["Anna Müller"]],
  ["Words: Ann Smith. Pictures: Ben Baker", ["Ann Smith"]],
  ["Tekst: Ingrid Solberg Foto: Lars Friis", ["Ingrid Solberg"]],
  ["Tekst og foto: Ingrid Solberg", ["Ingrid Solberg"]],
  ["Maria Santoso - Kabar Pelabuhan", ["Maria Santoso"]],
  ["Por Maria Couto, TV Porto — São Bento", ["Maria Couto"]],
  ["Maria Lima - Ana Couto", ["Maria Lima", "Ana Couto"]],
  ["De Maria Pop", ["Maria Pop"]],
  ["De Vries en Zonen", ["De Vries"]],
  ["Anna Nowak PAP", ["Anna Nowak"]],
  ["[부산=김철수 기자]", ["김철수"]],
  ["新华社记者 王小明 李华", ["王小明", "李华"]],
  ["取材・文＝山田太郎", ["山田太郎"]],
  ["撰稿人：王小明", ["王小明"]],
  ["Von unserem Korrespondenten", undefined],
])("%s", (line, names) => {
  expect(parseByline(line)?.names).toEqual(names);
});

it.each([
  ["Ada Berg", ["Ada Berg"]],
  ["Ada Berg and Ola Lind", ["Ada Berg", "Ola Lind"]],
  ["Berg, Ada", ["Ada Berg"]],
  ["Ada Berg, Head of Research, The Harbour Institute", ["Ada Berg"]],
  ["Ada Berg und Ola Lind, Kopenhagen", ["Ada Berg", "Ola Lind"]],
  ["Ada Berg, PSP", ["Ada Berg, PSP"]],
  ["The Harbour Post and AFP", ["The Harbour Post and AFP"]],
])("the page's head names %s", (value, names) => {
  expect(splitNames(value)).toEqual(names);
});

it.each([
  "admin",
  "Webmaster",
  "www.example.com/ada",
  "5 Great Ideas That You and Your Friends Can Practice at Home Today",
])("takes %j for no author", async (name) => {
  const story = "<p>Cars cross the harbour bridge again, which was closed for eleven years.</p>";
  const html = `<html><head><meta name="author" content="${name}"></head><body><h1>Bridge opens</h1>${story.repeat(3)}</body></html>`;
  expect((await clean(html)).authors).toEqual([]);
});

it("takes off what stood around a date", () => {
  const line = "Von Anna Müller Stand: 24.04.2024, 12:00";
  expect(parseByline(line, ["24.04.2024, 12:00"])?.names).toEqual(["Anna Müller"]);
});

it.each([
  ["by Ann Smith | May 3, 2024 | Old Bridges, New Roads", "May 3, 2024", ["Ann Smith"]],
  ["Ann Smith 3 May 2024 Harbour News, Old Bridges", "3 May 2024", ["Ann Smith"]],
  ["New York, May 3, 2024, by Ann Smith", "May 3, 2024", ["Ann Smith"]],
  ["May 3, 2024 by Ann Smith and Ben Baker", "May 3, 2024", ["Ann Smith", "Ben Baker"]],
])("parts authors from places and sections in %s", (line, date, names) => {
  expect(parseByline(line, [date])?.names).toEqual(names);
});

it("tells words that the body says in small letters from a name", async () => {
  const prose =
    "The design of the bridge follows a style that the harbour has known for a hundred years.\n";
  const text = `Bridge opens\n\nAda Marlow\n\n${prose.repeat(4)}\nDesign Style\n`;
  expect((await clean(text)).authors).toEqual([{ name: "Ada Marlow" }]);
});

it("believes a printed byline before other names in microdata", async () => {
  const teaser = (name: string): string =>
    `<div itemscope><h3>Another story</h3><span itemprop="author">${name}</span></div>`;
  const story = "<p>Cars cross the harbour bridge again, which was closed for eleven years.</p>";
  const html = `<body><h1>Harbour bridge opens again after eleven years</h1><p class="byline">by Ada Marlow</p>${story.repeat(5)}${teaser("Ola Lind")}${teaser("Eva Kern")}</body>`;
  expect((await clean(html)).authors).toEqual([{ name: "Ada Marlow" }]);
});

it.each([
  "Edited by: Ada Marlow",
  "입력",
  "By the river we saw a boat",
  "Breaking News Today",
  "Share this story",
  "Getty Images",
  "台北報導",
])("finds no name in %s", (line) => {
  expect(parseByline(line)).toBeNull();
});

const STORY =
  "渡船停了三天，岛上的人学会了划船。星期一早上，邮递员第一个出发，傍晚才回来。\n\n镇长说，新的渡船要等到秋天。在那以前，每户人家轮流送信，也轮流送菜。";

it.each([
  [
    "the reporter before the editor in charge",
    `小岛渡船停航三天\n\n2024年3月8日\n\n记者 陈晓峰\n\n${STORY}\n\n（责任编辑：李明）\n`,
    "陈晓峰",
  ],
  [
    "the reporter before the agency",
    "Pencil maker sharpens forecast\n\nReuters\nMay 8, 2024 9:31 AM UTC\n\nMay 8 (Reuters) - Pencil maker Halvard Ltd raised its annual sales forecast on Wednesday, citing strong orders from schools, and its shares rose as much as 7%.\n\nThe company, founded in 1870, now expects sales to grow between 4% and 6%, against 2% to 3% before, it said in a statement to the exchange.\n\nReporting by Anna Kolb in Oslo; Editing by Peter Grant\n",
    "Anna Kolb",
  ],
])("takes %s for the author", async (_, page, name) => {
  const { authors } = await clean(page);
  expect(authors.map((author) => author.name)).toEqual([name]);
});

it.each([
  ["Learn More", null],
  ["Key Takeaways", null],
  ["Maria Lopez", "Maria Lopez"],
])("of a line %j that nothing opens below the headline the author is %j", async (line, author) => {
  const page = [
    "The bridge opens to cars after eleven years of work",
    line,
    "The harbour bridge opened to cars on Monday after eleven years of work, and hundreds of people walked over it before the first lorry was let through.",
    "Engineers had closed the old crossing in spring, when a survey found cracks in two of its piers, and ferries have carried workers over every morning since.",
    "The ferries stop on Friday, and the harbour office wants to sell two of the four boats before the winter.",
  ];
  expect((await clean(page.join("\n\n"))).authors[0]?.name ?? null).toBe(author);
});
