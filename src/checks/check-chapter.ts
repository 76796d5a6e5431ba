import { didYouMean } from '../rules/nearest.ts';
import { parseEdtf } from '../schema/edtf.ts';
import type { ChapterContext, ContentProblem, ShapedChapter } from './check.ts';
import { checkSentences, checkWording } from './check-wording.ts';
import { checkWorks } from './check-works.ts';

const checks: readonly ((
	chapter: ShapedChapter,
	context: ChapterContext,
) => readonly ContentProblem[])[] = [
	checkTitle,
	checkSpan,
	checkYears,
	checkLength,
	checkWording,
	checkSentences,
	checkWorks,
];

/** Finds everything that is wrong with a chapter beyond its shape and its citations. */
export function checkChapter(chapter: ShapedChapter, context: ChapterContext): ContentProblem[] {
	return checks.flatMap((check) => check(chapter, context));
}

function checkTitle({ id, data }: ShapedChapter, { titles }: ChapterContext): ContentProblem[] {
	const owner = titles.get(data.title);
	if (owner === undefined || owner === id) return [];
	return [
		{
			rule: 'unique-title',
			reason: `Expected a title of its own, found that of \`${owner}\``,
			mend: 'say what is different about this chapter',
			path: ['title'],
		},
	];
}

function checkSpan({ data: { from, to } }: ShapedChapter): ContentProblem[] {
	if (parseEdtf(`${from}/${to}`)) return [];
	return [
		{
			rule: 'chapter-span',
			reason: `Expected a date on or after \`${from}\`, found \`${to}\``,
			mend: 'give the first date under `from:` and the last under `to:`, each without `/`',
			path: ['to'],
		},
	];
}

/** Of a text that could not be read no citations are known: that is reported alone. */
function checkYears(
	{ id, data, words, passages, citations }: ShapedChapter,
	{ registries: { site }, years }: ChapterContext,
): ContentProblem[] {
	if (words === 0) return [];
	return Object.entries(data.years).flatMap(([year, event]): ContentProblem[] => {
		const path = ['years', year];
		const rule = 'chapter-year';
		if (Number(year) < site.first_year || Number(year) > site.last_year) {
			return [
				{
					rule,
					reason: `Expected a year from ${site.first_year} to ${site.last_year}, found ${year}`,
					mend: 'only years of the timeline have a page',
					path,
				},
			];
		}
		const owner = years.get(year);
		if (owner !== undefined && owner !== id) {
			return [
				{
					rule,
					reason: `Expected a year that no other chapter names, found ${year}, which \`${owner}\` names`,
					mend: 'leave it out of one of the two',
					path,
				},
			];
		}
		if (passages.has(event)) return [];
		return [
			{
				rule,
				reason: `Expected an event that this chapter cites in a paragraph, found \`${event}\``,
				mend: didYouMean(event, citations, 'name one that it cites'),
				path,
			},
		];
	});
}

function checkLength({ words }: ShapedChapter, { registries }: ChapterContext): ContentProblem[] {
	const { least, most } = registries.site.chapter_words;
	if (words === 0 || (least <= words && words <= most)) return [];
	return [
		{
			rule: 'chapter-length',
			reason: `Expected ${least} to ${most} words, found ${words}`,
			mend: words < least ? 'tell more of what led to what' : 'shorten it, or split it in two',
			path: ['title'],
		},
	];
}
