import { inEvent, withFile, type Mistake } from './mistake.ts';
import { chapterPath, chapterText, eventPath, swap, type ContentChange } from './test-content.ts';

function inChapter(part: string, by: string): ContentChange {
	return withFile(chapterPath, swap(part, by)(chapterText));
}

/** Mistakes in chapters and in what they cite. */
export const chapterMistakes: readonly Mistake[] = [
	{
		rule: 'chapter-name',
		name: 'a chapter without a number',
		change: withFile('chapters/the-market.md', chapterText),
		report: `content/chapters/the-market.md:1:1: Expected a name like \`chapters/01-the-rise.md\`, found \`chapters/the-market.md\` [chapter-name]
  Mend: use two digits and lower-case letters, digits and hyphens, at most 80 characters`,
	},
	{
		rule: 'chapter-name',
		name: 'a chapter with the slug of another',
		change: {
			[chapterPath]: chapterText,
			'chapters/02-the-market.md': swap('market of', 'bazaar of')(chapterText),
		},
		report: `content/chapters/02-the-market.md:1:1: Expected a slug of its own, found that of \`01-the-market.md\` [chapter-name]
  Mend: rename one of the two`,
	},
	{
		rule: 'chapter-name',
		name: 'a chapter with the number of another',
		change: {
			[chapterPath]: chapterText,
			'chapters/01-the-trade.md': swap('market of', 'bazaar of')(chapterText),
		},
		report: `content/chapters/01-the-trade.md:1:1: Expected a number of its own, found that of \`01-the-market.md\` [chapter-name]
  Mend: rename one of the two`,
	},
	{
		rule: 'file-extension',
		name: 'a note beside the chapters',
		change: withFile('chapters/plan.txt', 'A plan.'),
		report: `content/chapters/plan.txt:1:1: warning: Expected a file that ends in \`.md\`, found \`plan.txt\` [file-extension]
  Mend: rename it, or move it out of the chapters folder`,
	},
	{
		rule: 'unique-title',
		name: 'the title of another chapter',
		change: { [chapterPath]: chapterText, 'chapters/02-the-trade.md': chapterText },
		report: `content/chapters/02-the-trade.md:2:8: Expected a title of its own, found that of \`01-the-market\` [unique-title]
  Mend: say what is different about this chapter`,
	},
	{
		rule: 'chapter-span',
		name: 'a chapter that ends before it begins',
		change: inChapter('to: 2014-12', 'to: 2014-05'),
		report: `content/chapters/01-the-market.md:5:5: Expected a date on or after \`2014-06\`, found \`2014-05\` [chapter-span]
  Mend: give the first date under \`from:\` and the last under \`to:\`, each without \`/\``,
	},
	{
		rule: 'chapter-span',
		name: 'a chapter with an interval as its first date',
		change: inChapter('from: 2014-06', 'from: 2014-06/2014-07'),
		report: `content/chapters/01-the-market.md:5:5: Expected a date on or after \`2014-06/2014-07\`, found \`2014-12\` [chapter-span]
  Mend: give the first date under \`from:\` and the last under \`to:\`, each without \`/\``,
	},
	{
		rule: 'chapter-length',
		name: 'a chapter of a few words',
		change: withFile(
			chapterPath,
			chapterText.replace(/\n## [^]*/, '\nIt opened [@2014-06-10-market-opens; @later].\n'),
		),
		report: `content/chapters/01-the-market.md:2:8: warning: Expected 5 to 50 words, found 2 [chapter-length]
  Mend: tell more of what led to what`,
	},
	{
		rule: 'unknown-id',
		name: 'a chapter that cites an event that is not there',
		change: inChapter('June [@2014-06-10-market-opens]', 'June [@2014-06-10-market-open]'),
		report: `content/chapters/01-the-market.md:16:29: Expected the id of an event, found \`2014-06-10-market-open\` [unknown-id]
  Mend: did you mean \`2014-06-10-market-opens\`? Otherwise write that event first`,
	},
	{
		rule: 'unknown-source',
		name: 'a chapter that cites a source that is not there',
		change: inChapter('; @later]', '; @later; @latter]'),
		report: `content/chapters/01-the-market.md:16:105: Expected the id of a source of this chapter, found \`latter\` [unknown-source]
  Mend: did you mean \`later\`? Otherwise add it under \`sources:\``,
	},
	{
		rule: 'unused-source',
		name: 'a chapter that does not cite its source',
		change: inChapter('; @later]', ']'),
		report: `content/chapters/01-the-market.md:8:9: Expected \`later\` to be cited, found no \`[@later]\` [unused-source]
  Mend: cite it in the account, or remove it`,
	},
	{
		rule: 'uncited-paragraph',
		name: 'a paragraph of a chapter without a citation',
		change: inChapter('## Opening\n', '## Opening\n\nIt was a fine day.\n'),
		report: `content/chapters/01-the-market.md:16:1: Expected a citation in every paragraph, found none in this one [uncited-paragraph]
  Mend: cite the source it rests on as \`[@id]\`, or join it to the paragraph that does`,
	},
	{
		rule: 'draft-reference',
		name: 'a chapter that cites a draft',
		change: {
			...inEvent('type: policy', 'type: policy\ndraft: true'),
			[chapterPath]: chapterText,
		},
		report: `content/chapters/01-the-market.md:16:29: Expected a published event, found the draft \`2014-06-10-market-opens\` [draft-reference]
  Mend: publish it, or cite another
content/chapters/01-the-market.md:16:71: Expected a published event, found the draft \`2014-06-10-market-opens\` [draft-reference]
  Mend: publish it, or cite another`,
	},
	{
		rule: 'retracted-reference',
		name: 'a chapter that cites a retracted event',
		change: {
			[eventPath]: swap(
				'status: corroborated',
				'status: retracted\ncorrections: [{ date: 2026-11-24, note: There was no market. }]',
			),
			[chapterPath]: chapterText,
		},
		report: `content/chapters/01-the-market.md:16:29: Expected an event that stands, found the retracted \`2014-06-10-market-opens\` [retracted-reference]
  Mend: cite another, and take out what rests on this one
content/chapters/01-the-market.md:16:71: Expected an event that stands, found the retracted \`2014-06-10-market-opens\` [retracted-reference]
  Mend: cite another, and take out what rests on this one`,
	},
	{
		rule: 'unknown-key',
		name: 'figures in a source of a chapter',
		change: inChapter('published: 2015-01-10', 'published: 2015-01-10\n    reports: { killed: 2 }'),
		report: `content/chapters/01-the-market.md:12:5: Expected a known key, found \`reports\` [unknown-key]
  Mend: the keys here are id, url, locator, title, publisher, agency, author, published, lang, archive_url`,
	},
	{
		rule: 'wording',
		name: 'an adjective of scale in the summary of a chapter',
		change: inChapter('a small market', 'a brutal market'),
		report: `content/chapters/01-the-market.md:3:10: warning: Expected a neutral word, found \`brutal\` [wording]
  Mend: leave the adjective out`,
	},
	{
		rule: 'raw-html',
		name: 'a script in a chapter',
		change: inChapter('It sold', '<script>alert(1)</script> It sold'),
		report: `content/chapters/01-the-market.md:16:55: Expected Markdown, found raw HTML \`<script>\` [raw-html]
  Mend: write it in Markdown, or leave it out
content/chapters/01-the-market.md:16:71: Expected Markdown, found raw HTML \`</script>\` [raw-html]
  Mend: write it in Markdown, or leave it out`,
	},
	{
		rule: 'empty-body',
		name: 'a chapter without text',
		change: withFile(chapterPath, chapterText.replace(/\n## [^]*/, '')),
		report: `content/chapters/01-the-market.md:13:1: Expected an account after the frontmatter, found nothing [empty-body]
  Mend: say in two or more paragraphs what happened, with citations \`[@id]\``,
	},
	{
		rule: 'translation',
		name: 'the translation of a chapter that is not there',
		change: withFile(
			'chapters/01-the-market.ar.md',
			'---\ntitle: سوق الموصل\nsummary: كيف افتتح سوق صغير في المدينة القديمة\n---\n\nافتتح السوق [@2014-06-10-market-opens].\n',
		),
		report: `content/chapters/01-the-market.ar.md:1:1: Expected the chapter \`01-the-market\` beside its translation, found none [translation]
  Mend: write 01-the-market.md first, or mend the name`,
	},
];
