/** Lint rules: type-aware everywhere, stricter where the architecture asks for it. */
import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "fixtures/", "coverage/", ".cache/", "**/*.generated.ts"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      "max-params": ["error", 4],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
    },
  },
  {
    files: [
      "src/model/**/*.ts",
      "src/read/**/*.ts",
      "src/stages/**/*.ts",
      "src/write/**/*.ts",
      "src/rules/**/*.ts",
      "src/labeller/**/*.ts",
      "src/repeats/**/*.ts",
    ],
    rules: {
      // No memory between pages: state lives in a call.
      "no-restricted-syntax": [
        "error",
        {
          selector: "Program > VariableDeclaration[kind='let']",
          message: "No `let` at module level: a page's result never depends on another page.",
        },
        {
          selector:
            "ObjectExpression[properties.0.type='SpreadElement'][properties.0.argument.name='block'] > Property[key.name='verdict']",
          message: "Use `withVerdict`: a spread gives each block a hidden class of its own.",
        },
      ],
    },
  },
  {
    files: ["tests/**/*.ts", "bench/**/*.ts", "training/**/*.ts"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "bin/*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        performance: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
      },
    },
  },
);
