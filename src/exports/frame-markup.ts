/** A page of this site in a frame of another page. */
export interface Frame {
	/** With scheme and host. */
	readonly address: string;
	readonly title: string;
	/** In pixels; what is higher scrolls inside. */
	readonly height: number;
}

/** Writes the markup that shows a page in a frame of another page. */
export function frameMarkup({ address, title, height }: Frame): string {
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
