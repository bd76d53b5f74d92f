/** The schema that an error breaks, as far as messages need it. */
export interface BrokenSchema {
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly type?: string | readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: { readonly [key: string]: BrokenSchema };
}

/** One error as Ajv reports it, with the schema that it breaks. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly [key: string]: unknown };
  readonly parentSchema?: BrokenSchema;
  /** Set where the error is about a key itself. */
  readonly propertyName?: string;
}

export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** By the schema's name, which is a kind's or a document's. */
export const validators: { readonly [schema: string]: Validator };
