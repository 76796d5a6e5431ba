/** Words of the chapters. */
export const chapter = {
	chapters: 'Chapters',
	chaptersLead:
		'What happened, told in order. Every paragraph rests on events of this record or on works of its own; the notes lead to them.',
	chaptersHome: 'Told in chapters',
	chapterNumber: (number: number, count: number) => `Chapter ${number} of ${count}`,
	chapterContents: 'In this chapter',
	chapterPart: (part: number, count: number) => `Part ${part} of ${count}`,
	readingTime: (minutes: number) =>
		minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`,
	notes: 'Notes',
	notesLead: (events: number, works: number) =>
		`This chapter cites ${events === 1 ? '1 event' : `${events} events`} of this record${
			works === 0 ? '' : ` and ${works === 1 ? '1 further work' : `${works} further works`}`
		}. The page of an event names its sources.`,
	inChapters: (count: number): string => (count === 1 ? 'In the chapter' : 'In the chapters'),
	chapterNotTranslated: 'This chapter has not been translated yet; it is shown in English.',
	fromChapter: 'The year in its chapter',
	passageCites: 'It rests on:',
	previousChapter: 'Previous chapter',
	nextChapter: 'Next chapter',
	chapterSequence: 'Chapters before and after',
};
