/**
 * A verb as an assistant sees it over the Model Context Protocol: its name, what it is for, what it takes, and the
 * command line that answers it. There is no second way to an answer.
 */
import type { ZodRawShape, z } from 'zod';

/** A command line, and what it reads on its standard input. */
export type Line = { readonly argv: readonly string[]; readonly stdin: string };

export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly input: ZodRawShape;
  readonly line: (given: Readonly<Record<string, unknown>>) => Line;
};

/** Ties the command line to the shape of what is given, so that neither can drift from the other. */
export function tool<Shape extends ZodRawShape>(of: {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly input: Shape;
  readonly line: (given: z.infer<z.ZodObject<Shape>>) => Line;
}): Tool {
  return { ...of, line: (given) => of.line(given as z.infer<z.ZodObject<Shape>>) };
}
