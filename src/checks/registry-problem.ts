import type { Problem } from '../rules/problem.ts';
import type { Registries } from '../schema/content.ts';

/** A problem of a registry entry. */
export interface RegistryProblem extends Problem {
	readonly registry: Exclude<keyof Registries, 'site'>;
	/** The entry's id and the way to the value within it. */
	readonly path: readonly [string, ...(string | number)[]];
}
