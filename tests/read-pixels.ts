import type { Page } from '@playwright/test';

/** A point of the viewport, in pixels of CSS. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Reads colours as they are on the screen, whatever filters and modes lie over the styles; written as `rgb(…)`. */
export async function readPixels(page: Page, points: readonly Point[]): Promise<readonly string[]> {
	const png = (await page.screenshot({ scale: 'css' })).toString('base64');
	return page.evaluate(
		async ({ data, asked }) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
			if (!context) throw new Error('Expected a canvas');
			context.drawImage(bitmap, 0, 0);
			return asked.map(({ x, y }) => {
				const [red, green, blue] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
				return `rgb(${red}, ${green}, ${blue})`;
			});
		},
		{ data: png, asked: points },
	);
}

/** The colour that most of a list are. */
export function mostFrequent(colors: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The contrast ratio of WCAG 2.2 between two colours written as `rgb(…)`. */
export function contrast(a: string, b: string): number {
	const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Red, green and blue of a colour written as `rgb(…)`, 0 to 255. */
export function channelsOf(color: string): readonly number[] {
	return [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(([digits]) => Number(digits));
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
