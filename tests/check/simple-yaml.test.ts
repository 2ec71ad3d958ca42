/** The quick reader of front matter says what the full parser says, or nothing. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { readSimpleYaml } from "../../src/check/simple-yaml.ts";

/** Values of all kinds, the odd ones of YAML among them. */
const VALUES = [
  "Bridge reopens",
  "“Open”, she said (again)",
  "Über die Brücke",
  "12",
  "012",
  "1e3",
  "0x1f",
  "1_000",
  "2024-11-13",
  "2024-11-13T08:30:00+01:00",
  "2024-11-13 08:30",
  "true",
  "True",
  "yes",
  "null",
  "Null",
  "~",
  "NaN",
  ".inf",
  '"quoted: yes"',
  '"a \\n b"',
  "'it''s'",
  "'single'",
  '"open',
  "a: b",
  "a:b",
  "a:",
  "a #b",
  "a#b",
  "#a",
  "- a",
  "-a",
  "[a, b]",
  "{a: 1}",
  "[a",
  "|",
  ">-",
  "&x a",
  "*x",
  "!!str 1",
  "@a",
  "`a`",
  "%a",
  "? a",
  "https://example.com/a?b=c#d",
  "a, b [c]",
  "a  ",
  "",
  " a",
];
const KEYS = [
  "title",
  "date",
  "name",
  "a-b",
  "a b",
  "1",
  '"k"',
  "?",
  "- x",
  "- name",
  "<<",
  "a.b",
  "-",
];
const line = fc
  .tuple(
    fc.constantFrom("", "  ", "    ", " ", "- ", "  - ", "\t"),
    fc.constantFrom(...KEYS),
    fc.constantFrom(": ", ":", ":  ", " : ", " "),
    fc.constantFrom(...VALUES),
  )
  .map((parts) => parts.join(""));
const item = fc
  .tuple(fc.constantFrom("- ", "  - ", "    - ", "-", "  -"), fc.constantFrom(...VALUES))
  .map((parts) => parts.join(""));
const good = fc
  .tuple(
    fc.constantFrom("", "", "  ", "- ", "  - "),
    fc.constantFrom("title", "date", "name", "url"),
    fc.constantFrom(...VALUES.map((value) => (value === "" ? "" : ` ${value}`))),
  )
  .map(([indent, key, value]) => `${indent}${key}:${value}`);
const other = fc.constantFrom(
  "",
  "# note",
  "---",
  "...",
  "  more words",
  "title:",
  "list:",
  "  list:",
);

test("of any text", () => {
  const text = fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: line },
        { weight: 12, arbitrary: good },
        { weight: 2, arbitrary: item },
        other,
      ),
      {
        maxLength: 6,
      },
    )
    .map((lines) => lines.map((one) => `${one}\n`).join(""));
  let read = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      const values = readSimpleYaml(yaml);
      if (values === undefined) return;
      read += 1;
      const document = parseDocument(yaml, { prettyErrors: false });
      expect(document.errors).toEqual([]);
      expect(values).toEqual(document.toJS());
    }),
    { seed: 7, numRuns: 30_000 },
  );
  expect(read).toBeGreaterThan(500);
});

test.each([
  ["title: Bridge\ndate: 2024-11-13\n", { title: "Bridge", date: "2024-11-13" }],
  [
    "authors:\n  - name: Ada Berg\n    url: https://example.com\n  - name: Jo\n",
    { authors: [{ name: "Ada Berg", url: "https://example.com" }, { name: "Jo" }] },
  ],
  ["tags:\n- port\n- 12\ndraft: false\n", { tags: ["port", 12], draft: false }],
  [
    "params:\n  authors:\n    - Ada\n  byline: 'By Ada'\nsubtitle:\n",
    { params: { authors: ["Ada"], byline: "By Ada" }, subtitle: null },
  ],
])("reads %j", (yaml, values) => {
  expect(readSimpleYaml(yaml)).toEqual(values);
});

test("thousands of levels are left to the full parser", () => {
  const deep = Array.from({ length: 5000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
  expect(readSimpleYaml(deep)).toBeUndefined();
});
