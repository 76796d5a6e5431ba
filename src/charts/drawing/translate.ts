import { roundTenth } from './round-tenth.ts';

/**
 * Writes the `transform` that moves an element to a point in pixels. Text that is moved by it keeps its layout, which
 * text with another `x` does not: in a drawing that moves at every frame that is the larger part of the work.
 */
export function translate(x: number, y: number): string {
	return `translate(${roundTenth(x)} ${roundTenth(y)})`;
}
