import type { affiliates as english } from '../en/affiliates.ts';
import { countNoun, type NounForms } from './count-noun.ts';

const event: NounForms = {
	zero: 'لا أحداث',
	one: 'حدث واحد',
	two: 'حدثان',
	few: 'أحداث',
	many: 'حدثًا',
	other: 'حدث',
};
const ofAffiliates: NounForms = {
	zero: '0 فرع',
	one: 'فرع واحد',
	two: 'فرعين',
	few: 'فروع',
	many: 'فرعًا',
	other: 'فرع',
};
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

/** Words of the page on affiliates and their lanes. */
export const affiliates: typeof english = {
	title: 'الفروع',
	lead: 'كل فرع منذ بيعته، مع أحداثه بحسب أرباع السنة، في الأحداث المسجلة هنا.',
	description:
		'مسار لكل ولاية أو فرع منذ بيعته المسجلة: كم حدثًا من الأحداث المسجلة هنا يذكره في كل ربع سنة، مع الأحداث وجدول وملفات للتنزيل.',
	headline: ({ lanes, events }) =>
		`تروي الأحداث المسجلة هنا عن ${countNoun(lanes, ofAffiliates)}. وعدد الأحداث التي تذكر واحدًا منها على الأقل وهو فرع: ${events}.`,
	notes: [
		'يبدأ المسار بأول بيعة مسجلة أو إعلان مسجل، فإن لم يُسجل شيء من ذلك فبأول حدث يُذكر فيه الفرع. ويبقى مفتوحًا إلى نهاية السجل ما لم يذكر حدثٌ أن التبعية انتهت. ولا يُحسب ما قبل ذلك ولا ما بعده.',
		'يُحسب الحدث في مسار كل فرع يذكره، أيًّا كان دوره. وتدل المربعات على ما سُجل هنا بقدر ما تدل على ما حدث: فربع السنة الخالي ليس ربعًا هادئًا. والحدث الذي امتد على عدة أرباع، أو لا يُعرف يومه، يوزَّع على الأيام التي يُحتمل أن يكون قد وقع فيها، فيساوي مجموع المربعات في المسار عدد أحداثه.',
	],
	empty: 'لم يُسجل هنا بعد أي حدث يُذكر فيه فرع.',
	groupHeading: (name) => `فروع: ${name}`,
	affiliateOf: 'فرع من',
	formerAffiliateOf: 'كان حتى انفصال مسجل فرعًا من',
	laneLink: 'مساره',
	affiliate: 'الفرع',
	quarter: ({ year, number }) => `الربع ${ordinals[number - 1] ?? number} ${year}`,
	pledge: (date) => `البيعة أو الإعلان: ${date}`,
	noPledge: (date) => `لا بيعة مسجلة؛ منذ ${date}`,
	ended: (date) => `حتى ${date}`,
	events: (count) => countNoun(count, event),
	quarterOf: ({ name, quarter, events, spread }) =>
		`${name}، ${quarter}: ${countNoun(events, event)}${spread === 0 ? '' : events === spread ? '، جزئيًّا أو احتمالًا' : `، منها جزئيًّا أو احتمالًا: ${spread}`}`,
	mark: ({ title, date }) => `${date}: ${title}`,
	legend: {
		block: 'كل مربع حدث، وما كان أقصر منه جزء من حدث:',
		acting: 'نُسب إلى الفرع أو أعلن مسؤوليته عنه',
		other: 'أحداث أخرى تذكره',
		pledge: 'بيعة أو إعلان أو نحو ذلك',
		significant: 'حدث عُرف في العالم كله',
		line: 'من البداية إلى آخر حدث مسجل؛ والمنقط: لم يُسجل حدث بعده',
		soft: 'ما يظهر تدريجيًّا: لا بيعة مسجلة.',
		ended: 'انتهت التبعية',
	},
	self: (name) => `رابط إلى مسار ${name}`,
	table: {
		summary: 'الشيء نفسه في جدول',
		caption: 'كل المسارات، بترتيب الرسم',
		begins: 'من',
		beginsWith: 'بدأ بـ',
		ends: 'حتى',
		open: 'مفتوح',
		events: 'الأحداث',
		acting: 'نُسبت إليه أو أعلن مسؤوليته عنها',
		other: 'غيرها',
		last: 'آخر حدث مسجل',
		pledge: 'بيعة أو إعلان',
		noPledge: 'أول حدث؛ لا بيعة مسجلة',
	},
	byQuarter: {
		heading: 'أحداث كل مسار',
		lead: 'ربعًا ربعًا، مع كل حدث. والحدث الموزع على عدة أرباع يُذكر في كل منها، ولا يُحسب إلا نصيبه.',
		summary: ({ name, events }) => `${name}: ${countNoun(events, event)}`,
		quarter: 'ربع السنة',
		count: 'الأحداث',
		titles: 'أيها',
		explore: 'كلها في المستكشف',
		toLane: 'العودة إلى المسار',
	},
	downloads: {
		heading: 'تنزيل',
		chart: 'تنزيل الرسم',
		lanes: 'المسارات',
		quarters: 'الأعداد بحسب ربع السنة',
		note: 'تُحسب الأعداد بالأحداث: فالحدث الموزع على عدة أرباع يُحسب في كل منها بنصيبه، إلى جزء من مئة.',
	},
};
