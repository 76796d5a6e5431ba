import type { days as english } from '../en/days.ts';
import { countNoun } from './count-noun.ts';
import { event } from './nouns.ts';

/** Words of the pages on the days of the year. */
export const days: typeof english = {
	title: 'يومًا بيوم',
	description: 'أحداث كل السنوات بحسب يوم السنة الذي وقعت فيه.',
	lead: 'أحداث كل السنوات بحسب يوم السنة. ولا يرد هنا إلا ما عُرف يومه.',
	monthTitle: (month: string) => `${month} في كل السنوات`,
	monthDescription: (month: string, count: number) =>
		`أحداث شهر ${month} في كل السنوات، يومًا بيوم: ${countNoun(count, event)}.`,
	onDay: (day: string) => `في ${day}`,
	countOn: (day: string, count: number) => `${day}: ${countNoun(count, event)}`,
	homeHeading: 'في مثل هذا اليوم',
	homeText: 'اختر شهرًا لترى ما وقع في كل يوم من أيامه.',
	homeNone: (day: string) => `لم يُسجل أي حدث في ${day}. أيام أخرى:`,
	failed: 'تعذر تحميل أحداث هذا اليوم.',
};
