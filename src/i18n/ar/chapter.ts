import type { chapter as english } from '../en/chapter.ts';
import { countNoun } from './count-noun.ts';
import { minute, onEvents, onWorks } from './nouns.ts';

/** Words of the chapters. */
export const chapter: typeof english = {
	chapters: 'الفصول',
	chaptersLead:
		'ما جرى، مرويًا بالترتيب. تستند كل فقرة إلى أحداث من هذا السجل أو إلى مواد خاصة بها، والحواشي تقود إليها.',
	chaptersHome: 'السجل في فصول',
	chapterNumber: (number: number, count: number) => `الفصل ${number} من ${count}`,
	chapterContents: 'في هذا الفصل',
	chapterPart: (part: number, count: number) => `الجزء ${part} من ${count}`,
	readingTime: (minutes: number) => `مدة القراءة: ${countNoun(minutes, minute)}`,
	notes: 'الحواشي',
	notesLead: (events: number, works: number) =>
		`يستند هذا الفصل إلى ${countNoun(events, onEvents)} من هذا السجل${
			works === 0 ? '' : `، وإلى ${countNoun(works, onWorks)}`
		}. وتذكر صفحة كل حدث مصادره.`,
	inChapters: (count: number) => (count === 1 ? 'في الفصل' : 'في الفصول'),
	chapterNotTranslated: 'لم يُترجم هذا الفصل بعد، وهو معروض هنا بالإنجليزية.',
	fromChapter: 'السنة في فصلها',
	passageCites: 'تستند إلى:',
	previousChapter: 'الفصل السابق',
	nextChapter: 'الفصل التالي',
	chapterSequence: 'ما قبل هذا الفصل وما بعده',
};
