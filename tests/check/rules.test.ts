/** Every rule's examples: the good ones are silent, the bad ones are found at their line and mended as shown. */
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/check/apply-edits.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { checkExample, fileOf } from "./example-file.ts";

describe.each(RULES)("$id", (rule) => {
  test("has examples of both kinds and one sentence or more", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.description).toMatch(/\.$/);
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test.each(rule.good)("is silent on good example %#", (example) => {
    expect(checkExample(example, rule.id)).toEqual([]);
  });

  test.each(rule.bad)("finds bad example %#", (example) => {
    const { text, above } = fileOf(example);
    const findings = checkExample(example, rule.id);
    expect(findings.map((finding) => finding.line)).toEqual([example.line + above]);
    expect(findings[0]?.message).toMatch(/^Unexpected /);
    const fixes = findings.flatMap((finding) => finding.fix ?? []);
    const front = text.slice(
      0,
      text.length - ("body" in example ? example.body.length : text.length),
    );
    expect(fixes.length > 0 ? applyEdits(text, fixes) : undefined).toEqual(
      example.fixed === undefined ? undefined : front + example.fixed,
    );
  });
});
