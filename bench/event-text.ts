import { seededRandom } from './seeded-random.ts';

/** A made-up event file: its path below `events/` and its text. */
export interface EventFile {
	readonly path: string;
	readonly text: string;
}

const firstDay = Date.UTC(1957, 9, 4);
const days = 6600;
const day = 24 * 60 * 60 * 1000;
const types = ['launch', 'crewed-flight', 'experiment', 'programme-step'];
const places = ['baikonur', 'cape-canaveral', 'moscow', 'houston', 'paris', 'washington'];
const actors = ['nasa', 'soviet-space-programme', 'cnes', 'us-army'];
const topics = ['moon', 'crews', 'satellites', 'animals'];
const words =
	'crew engine orbit signal station report launch tower radio flight camera capsule test window team plan delay valve sensor image return recovery ship ground stage fuel'.split(
		' ',
	);

/** Makes the event with a number: always the same text, valid against the model, about 1.3 kB with three cited paragraphs. */
export function makeEventFile(number: number, { of }: { readonly of: number }): EventFile {
	const random = seededRandom(number + 1);
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
	const sentence = (length: number) => {
		const text = Array.from({ length }, () => pick(words)).join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	};
	const date = new Date(firstDay + Math.floor((number / of) * days) * day)
		.toISOString()
		.slice(0, 10);
	const id = `${date}-event-${number}`;
	const paragraph = (source: string) =>
		`${sentence(14)} [@${source}]. ${sentence(16)}. ${sentence(12)} [@wire; @gazette].`;
	const text = `---
title: ${sentence(6)} number ${number}
summary: ${sentence(14)}.
date: ${date}
type: ${pick(types)}
status: corroborated
significance: ${1 + Math.floor(random() * 5)}
places:
  - place: ${pick(places)}
actors:
  - { actor: ${pick(actors)}, role: authority }
topics: [${pick(topics)}]
added: 2026-10-11
sources:
  - id: gazette
    url: https://example.org/${date.replaceAll('-', '/')}/${number}
    title: 'Placeholder: ${sentence(5)}'
    published: ${date}
  - id: wire
    url: https://example.com/${date.replaceAll('-', '/')}/${number}
    title: 'Placeholder: ${sentence(5)}'
    published: ${date}
---

${paragraph('gazette')}

${paragraph('wire')}

${paragraph('gazette')}
`;
	return { path: `${date.slice(0, 4)}/${id}.md`, text };
}
