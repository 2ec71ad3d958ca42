/** Names in bylines, without openers, roles, agencies' marks and addresses. */
import { expect, it } from "vitest";
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
])("%s", (line, names) => {
  expect(parseByline(line)?.names).toEqual(names);
});

it.each(["By the river we saw a boat", "Breaking News Today", "Share this story"])(
  "finds no name in %s",
  (line) => {
    expect(parseByline(line)).toBeNull();
  },
);
