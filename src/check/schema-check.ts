/** Checks values against JSON Schemas (draft 7 or 2020-12) with ajv, each schema compiled once. */
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { NewscleanError } from "../model/errors.ts";
import type { Path } from "./metadata.ts";

/** What a schema has against a value. */
export interface SchemaFault {
  readonly path: Path;
  readonly message: string;
}

/** Gives what a schema has against a value, one fault a place. */
export type SchemaCheck = (schema: object, value: unknown) => SchemaFault[];

/** Errors of ajv that only say that one of several ways did not fit; the ways speak for themselves. */
const UMBRELLAS: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "if"]);

/** A check that keeps compiled schemas. */
export function makeSchemaCheck(): SchemaCheck {
  const compiled = new WeakMap<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return firstByPlace(validate.errors ?? []);
  };
}

/** Compiles a schema; throws when it is none. */
function compile(schema: object): ValidateFunction {
  const is2020 = "$schema" in schema && String(schema.$schema).includes("2020-12");
  const ajv = new (is2020 ? Ajv2020 : Ajv)({ allErrors: true, strict: false });
  ajvFormats(ajv);
  try {
    return ajv.compile(schema);
  } catch (error) {
    const { message } = error as Error;
    throw new NewscleanError("usage", `Cannot use the JSON Schema: ${message}`, { cause: error });
  }
}

function firstByPlace(errors: readonly ErrorObject[]): SchemaFault[] {
  const telling = errors.filter(({ keyword }) => !UMBRELLAS.has(keyword));
  const shown = telling.length > 0 ? telling : errors;
  const missing = new Map<string, string[]>();
  for (const { instancePath, params } of shown) {
    const key = missingOf(params);
    if (key !== undefined) {
      missing.set(instancePath, [...(missing.get(instancePath) ?? []), `\`${key}\``]);
    }
  }
  const faults = new Map<string, SchemaFault>();
  for (const error of shown) {
    const fault = toFault(error, missing.get(error.instancePath) ?? []);
    const place = fault.path.join("/");
    if (!faults.has(place)) faults.set(place, fault);
  }
  return [...faults.values()];
}

/** A JSON pointer's steps; numbers are list indexes. */
function readPointer(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

type Params = ErrorObject["params"];

/** The key that is missing, where an error says so. */
function missingOf(params: Params): string | undefined {
  const { missingProperty } = params as Readonly<Record<string, string | undefined>>;
  return missingProperty;
}

/** An error in our words; `missing` are all keys that its place lacks. */
function toFault(
  { instancePath, keyword, params, message = "must fit" }: ErrorObject,
  missing: readonly string[],
): SchemaFault {
  const path = readPointer(instancePath);
  const where = path.length === 0 ? "" : ` in \`${path.join(".")}\``;
  if (missingOf(params) !== undefined) {
    const them = missing.length === 1 ? "it" : "them";
    return {
      path,
      message: `Unexpected object${where} without ${missing.join(", ")}, expected ${them}`,
    };
  }
  const { additionalProperty } = params as Readonly<Record<string, string | undefined>>;
  if (additionalProperty !== undefined) {
    const text = `Unexpected key \`${additionalProperty}\`${where}, expected none`;
    return { path: [...path, additionalProperty], message: text };
  }
  return {
    path,
    message: `Unexpected value${where}, expected ${expectedBy(keyword, params, message)}`,
  };
}

/** What a keyword of a schema asks for. */
function expectedBy(keyword: string, params: Params, message: string): string {
  const { type, allowedValues, allowedValue } = params as Readonly<Record<string, unknown>>;
  if (keyword === "type") return [type].flat().join(" or ");
  if (Array.isArray(allowedValues)) return allowedValues.map(quote).join(" or ");
  if (keyword === "const") return quote(allowedValue);
  return `it to ${message.replace(/^must /, "")}`;
}

function quote(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
