import type { LeafDirective } from 'mdast-util-directive';
import { didYouMean } from '../rules/nearest.ts';
import { quote, type Problem } from '../rules/problem.ts';
import type { Figure } from '../schema/figure.ts';
import { readableTexts } from './readable-texts.ts';

/** What figures are called where an author asks for one. */
export const figureNames = ['timeline', 'map', 'control', 'toll', 'event'] as const;

/** A problem and the word of the directive that it is about. */
export interface FigureProblem extends Problem {
	readonly word: string;
}

/** A directive as read: the figure, or what is wrong with how it is written. */
export type FigureRead =
	{ readonly figure: Figure } | { readonly problems: readonly FigureProblem[] };

const filterKeys = ['region', 'countries', 'types', 'topics', 'actors'] as const;
const keysOf = {
	timeline: { needed: ['from', 'to'], others: filterKeys },
	map: { needed: ['from', 'to'], others: filterKeys },
	toll: { needed: ['from', 'to'], others: filterKeys },
	control: { needed: ['from', 'to', 'places'], others: [] },
	event: { needed: [], others: [] },
} as const satisfies Readonly<Record<FigureName, Record<'needed' | 'others', readonly string[]>>>;

const examples = {
	timeline: '::timeline{from=2014-01 to=2014-06}',
	map: '::map{from=2014-01 to=2014-06 countries="FR JP"}',
	toll: '::toll{from=2014-01 to=2014-12}',
	control: '::control{from=2014 to=2017 places="old-town harbour"}',
	event: '::event[2014-06-10-market-opens]',
} as const;

/** Reads a directive as a figure, by its form alone: whether its ids exist is not asked here. */
export function readFigure(node: LeafDirective): FigureRead {
	const { name } = node;
	const kind = figureNames.find((known) => known === name);
	if (!kind) {
		const known = figureNames.map((other) => `\`::${other}\``).join(', ');
		return problem('directive', {
			reason: `Expected a figure, found the directive \`::${name}\``,
			mend: didYouMean(name, figureNames, `write one of ${known}`),
			word: name,
		});
	}
	const attributes = new Map(
		Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value?.trim() ?? '']),
	);
	const label = readableTexts({ type: 'paragraph', children: node.children }).join('').trim();
	const problems = [...findKeyProblems(kind, attributes), ...findLabelProblems(kind, label)];
	return problems.length > 0 ? { problems } : { figure: toFigure(kind, { attributes, label }) };
}

type FigureName = Figure['kind'];
type Attributes = ReadonlyMap<string, string>;

function findKeyProblems(kind: FigureName, attributes: Attributes): FigureProblem[] {
	const { needed, others } = keysOf[kind];
	const known: readonly string[] = [...needed, ...others];
	const list =
		known.length === 0 ? 'leave out the braces' : `the keys here are ${known.join(', ')}`;
	const unknown = [...attributes.keys()].filter((key) => !known.includes(key));
	return [
		...unknown.map((key): FigureProblem => ({
			rule: 'figure-key',
			reason: `Expected a key of \`::${kind}\`, found ${quote(key)}`,
			mend: didYouMean(key, known, list),
			word: key,
		})),
		...needed
			.filter((key) => !attributes.has(key))
			.map((key): FigureProblem => ({
				rule: 'figure-key',
				reason: `Expected \`${key}\` of \`::${kind}\`, found nothing`,
				mend: `write it like ${examples[kind]}`,
				word: kind,
			})),
		...[...attributes]
			.filter(([key, value]) => known.includes(key) && listOf(value).length === 0)
			.map(([key]): FigureProblem => ({
				rule: 'figure-key',
				reason: `Expected a value for \`${key}\`, found nothing`,
				mend: 'write it after the sign `=`, in quotes if it has blanks, or leave the key out',
				word: key,
			})),
	];
}

function findLabelProblems(kind: FigureName, label: string): FigureProblem[] {
	const isNeeded = kind === 'event';
	if (isNeeded === (label !== '')) return [];
	return [
		{
			rule: 'figure-key',
			reason: isNeeded
				? 'Expected the id of an event in brackets, found nothing'
				: `Expected nothing in brackets, found ${quote(label)}`,
			mend: isNeeded
				? `write it like ${examples.event}`
				: 'leave it out: the caption is written from what the figure shows',
			word: isNeeded ? kind : label,
		},
	];
}

function problem(
	rule: Problem['rule'],
	rest: Omit<FigureProblem, 'rule'>,
): { readonly problems: readonly FigureProblem[] } {
	return { problems: [{ rule, ...rest }] };
}

function toFigure(
	kind: FigureName,
	{ attributes, label }: { readonly attributes: Attributes; readonly label: string },
): Figure {
	if (kind === 'event') return { kind, event: label };
	const list = (key: string) => listOf(attributes.get(key) ?? '');
	const [from, to] = [attributes.get('from') ?? '', attributes.get('to') ?? ''];
	if (kind === 'control') return { kind, from, to, places: list('places') };
	return {
		kind,
		from,
		to,
		region: list('region')[0],
		countries: list('countries'),
		types: list('types'),
		topics: list('topics'),
		actors: list('actors'),
	};
}

/** Ids have no blanks: they are told apart by blanks or commas. */
function listOf(value: string): string[] {
	return [...new Set(value.split(/[\s,]+/).filter((part) => part !== ''))];
}
