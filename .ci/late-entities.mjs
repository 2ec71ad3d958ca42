/** A bundler plugin that builds Markdown's table of 2,124 named characters when one is first looked up, not at every start. */

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
};
const MODULE =
  /[\\/]node_modules[\\/](character-entities|decode-named-character-reference)[\\/]index\.js$/;

/** The plugin. */
export function lateEntities() {
  return {
    name: "late-entities",
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
