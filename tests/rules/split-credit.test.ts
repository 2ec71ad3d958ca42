/** Captions and credits apart: every form's examples, and lines that carry none. */
import { describe, expect, it } from "vitest";
import { CREDIT_FORMS, splitCredit } from "../../src/rules/images/split-credit.ts";

describe.each(CREDIT_FORMS)("credit in the form: $by", ({ examples }) => {
  it.each(Object.entries(examples))("%s", (line, expected) => {
    const { caption, credit } = splitCredit(line);
    expect(expected === null ? credit : [caption, credit]).toEqual(expected);
  });
});

it("leaves a caption without a credit whole", () => {
  expect(splitCredit("Cars cross the new bridge on Monday.")).toEqual({
    caption: "Cars cross the new bridge on Monday.",
    credit: null,
    by: null,
  });
});

it.each([
  ["Image source, Harbour Post", null, "Harbour Post"],
  ["Image caption, Cars cross the new bridge", "Cars cross the new bridge", null],
  ["La nuova cabina panoramica (Foto Ansa)", "La nuova cabina panoramica", "Foto Ansa"],
  ["© RIPRODUZIONE RISERVATA", "© RIPRODUZIONE RISERVATA", null],
])("reads %j", (line, caption, credit) => {
  expect(splitCredit(line)).toMatchObject({ caption, credit });
});
