/**
 * Writes a path of straight lines with steps from point to point in place of points, which is shorter.
 * Points are rounded to whole multiples of `1 / grid`; rings that measure less than `leastSize` units across are left out.
 */
export function shortenPath(
	path: string,
	{ grid, leastSize }: { readonly grid: number; readonly leastSize: number },
): string {
	const write = (steps: number) => String(steps / grid).replace(/^(-?)0\./, '$1.');
	return path
		.split(/(?=M)/)
		.map((part) => {
			const isRing = part.endsWith('Z');
			const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
				.map(([, x, y]) => [Math.round(Number(x) * grid), Math.round(Number(y) * grid)] as const)
				.filter(([x, y], position, all) => {
					const [beforeX, beforeY] = all[position - 1] ?? [];
					return x !== beforeX || y !== beforeY;
				});
			if (points.length < 2 || (isRing && sizeOf(points) < leastSize * grid)) return '';
			const steps = points.map(([x, y], position) => {
				const [fromX, fromY] = points[position - 1] ?? [0, 0];
				const letter = position === 0 ? 'M' : position === 1 ? 'l' : ' ';
				return `${letter}${write(x - fromX)} ${write(y - fromY)}`;
			});
			return steps.join('').replaceAll(' -', '-') + (isRing ? 'z' : '');
		})
		.join('');
}

function sizeOf(points: readonly (readonly [number, number])[]): number {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
