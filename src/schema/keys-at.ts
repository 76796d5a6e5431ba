import { z } from 'zod';

/** Returns the keys that a schema knows in the map at a path; none where no map may stand there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return keysAt(schema.unwrap(), path);
	}
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
	const [step, ...rest] = path;
	if (schema instanceof z.ZodArray) return step === undefined ? [] : keysAt(schema.element, rest);
	if (!(schema instanceof z.ZodObject)) return [];
	const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
	if (step === undefined) return Object.keys(shape);
	const inner = Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
	return inner ? keysAt(inner, rest) : [];
}
