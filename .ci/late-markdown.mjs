/**
 * A bundler plugin for what the libraries of Markdown build at every start and seldom need: the table of 2,124 named
 * characters and the pattern of all punctuation are built when they are first asked.
 */

/** Package → what to replace in its module, and by what. */
const EDITS = {
  "character-entities": [
    ["export const characterEntities = {", "export const characterEntities = () => ({"],
    [/\}\s*$/, "})\n"],
  ],
  "decode-named-character-reference": [
    ["const own =", "let known\nconst own ="],
    [
      "own.call(characterEntities, value) ? characterEntities[value]",
      "own.call((known ??= characterEntities()), value) ? known[value]",
    ],
  ],
  "micromark-util-character": [
    [
      "export const unicodePunctuation = regexCheck(/\\p{P}|\\p{S}/u)",
      `let punctuation
export const unicodePunctuation = regexCheck({
  test: (char) => (punctuation ??= /\\p{P}|\\p{S}/u).test(char)
})`,
    ],
  ],
};
const MODULE =
  /[\\/]node_modules[\\/](character-entities|decode-named-character-reference|micromark-util-character)[\\/]index\.js$/;

/** The plugin. */
export function lateMarkdown() {
  return {
    name: "late-markdown",
    transform: {
      filter: { id: MODULE },
      handler(code, id) {
        return EDITS[MODULE.exec(id)[1]].reduce((text, [from, to]) => {
          const edited = text.replace(from, to);
          if (edited === text) throw new Error(`Cannot find \`${from}\` in ${id}`);
          return edited;
        }, code);
      },
    },
  };
}
