/** The height of a frame in pixels: eras, axis and some rows of a timeline; more scrolls inside it. */
const height = 640;

/** Writes the markup that shows the timeline under a filter in a frame of another page. */
export function embedMarkup({
	address,
	title,
}: {
	readonly address: string;
	readonly title: string;
}): string {
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: String(height),
		loading: 'lazy',
		style: 'border: 0',
	};
	const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
	return `<iframe ${written.join(' ')}></iframe>`;
}

function escape(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
