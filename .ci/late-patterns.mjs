/**
 * A bundler plugin that builds patterns with named classes (`\p{L}`) when they are first used: each takes 0.1 to 0.3 ms,
 * most pages have few characters that need one, and all of them together would be a twentieth of a start.
 */

const NAMED_CLASS = "\\p{";

/** The plugin. */
export function latePatterns() {
  return {
    name: "late-patterns",
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: NAMED_CLASS },
      handler(code) {
        const program = this.parse(code, { lang: "ts" });
        const patterns = program.body.flatMap(patternsOf);
        if (patterns.length === 0) return null;
        const names = new Set(patterns.map(({ name }) => name));
        const edits = [...patterns.map(({ edit }) => edit), ...usesOf(program, names)];
        return edits.sort((a, b) => b.start - a.start).reduce(apply, code);
      },
    },
  };
}

/** The patterns that a statement of a module's top level declares for the module itself. */
function patternsOf({ type, kind, declarations, start, end }) {
  if (type !== "VariableDeclaration" || kind !== "const" || declarations.length !== 1) return [];
  const [{ id, init }] = declarations;
  if (!init?.regex?.pattern.includes(NAMED_CLASS)) return [];
  const { name } = id;
  const { raw } = init;
  const text = `let late${name}; const ${name} = () => (late${name} ??= ${raw});`;
  return [{ name, edit: { start, end, text } }];
}

/** Calls in the place of the names, wherever they stand but in the declaration itself. */
function usesOf(node, names) {
  if (Array.isArray(node)) return node.flatMap((one) => usesOf(one, names));
  if (node === null || typeof node !== "object") return [];
  if (node.type === "VariableDeclarator" && names.has(node.id.name)) return [];
  if (node.type === "Identifier" && names.has(node.name)) {
    return [{ start: node.end, end: node.end, text: "()" }];
  }
  // A key that only looks like a name.
  const skipped = node.computed ? [] : node.type === "MemberExpression" ? ["property"] : ["key"];
  return Object.entries(node).flatMap(([key, part]) =>
    skipped.includes(key) ? [] : usesOf(part, names),
  );
}

const apply = (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end);
