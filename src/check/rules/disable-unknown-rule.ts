/** A comment that switches off a rule there is none of. */
import { switchComments } from "../disable.ts";
import type { TextRule } from "../rule.ts";
import { codeSpans, isIn } from "../scan.ts";
import { suggestion } from "../suggest.ts";

const ID = "disable-unknown-rule";

/** The rule, for the ids of all others. */
export function disableUnknownRule(others: readonly string[]): TextRule {
  const known: ReadonlySet<string> = new Set([...others, ID]);
  return {
    id: ID,
    scope: "text",
    severity: "warning",
    description: "Comments switch rules off by names that rules have.",
    why: "A misspelt name switches nothing off, and a rule that is gone leaves a comment that misleads.",
    good: [
      { body: "<!-- newsclean-disable-next-line raw-html -->\n\nCars cross.\n" },
      { body: "<!-- newsclean-disable -->\n\nCars cross.\n" },
      { body: "<!-- newsclean-disable raw-html -- the map of the week -->\n\nCars cross.\n" },
      { body: "```\n<!-- newsclean-disable some-rule-->\n```\n" },
    ],
    bad: [
      { body: "<!-- newsclean-disable-next-line raw-htm -->\n\nCars cross.\n", line: 1 },
      { body: "Cars cross.\n\n<!-- newsclean-disable-file raw-html, hard-wrap -->\n", line: 3 },
    ],
    check(manuscript, report) {
      for (const { names } of switchComments(manuscript.lines)) {
        for (const { name, at } of names) {
          if (known.has(name) || isIn(codeSpans(manuscript), at.start)) continue;
          report(
            `Unexpected rule \`${name}\`, expected the id of a rule${suggestion(name, known)}`,
            at,
          );
        }
      }
    },
  };
}
