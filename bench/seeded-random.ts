/** Returns a generator of numbers in [0, 1) that repeats for a seed: the linear congruential one of Numerical Recipes. */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
