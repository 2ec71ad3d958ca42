/** Places that open a wire story. */
import { expect, it } from "vitest";
import { DATELINE_EXAMPLES, readDateline } from "../../src/rules/dateline/find-dateline.ts";

it.each(Object.entries(DATELINE_EXAMPLES))("%s", (paragraph, place) => {
  expect(readDateline(paragraph)).toBe(place);
});
