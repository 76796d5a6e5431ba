/** Words that a file name does without. */
const small = new Set(
	'a an and are as at be by for from had has have in into is it its of on or out that the their to was were with'.split(
		' ',
	),
);
const mostWords = 6;

/** Makes a slug of a title or a name: its first words in lower-case ASCII; empty where it has none. */
export function toSlug(text: string): string {
	const words = text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼʿʾ]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const telling = words.filter((word) => !small.has(word));
	const kept = (telling.length > 0 ? telling : words).slice(0, mostWords);
	return kept.join('-').slice(0, 60).replace(/-+$/, '');
}

/** Returns a name, or the first of `name-2`, `name-3` … that is not taken yet. */
export function untaken(name: string, taken: ReadonlySet<string>): string {
	let number = 1;
	const numbered = () => (number === 1 ? name : `${name}-${number}`);
	while (taken.has(numbered())) number += 1;
	return numbered();
}
