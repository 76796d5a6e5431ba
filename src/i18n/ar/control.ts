import type { control as english, controlReading as englishReading } from '../en/control.ts';
import { countNoun, type NounForms } from './count-noun.ts';

const place: NounForms = {
	zero: 'لا أماكن',
	one: 'مكان واحد',
	two: 'مكانان',
	few: 'أماكن',
	many: 'مكانًا',
	other: 'مكان',
};
const inPlaces: NounForms = { ...place, zero: '0 مكان', two: 'مكانين' };
const ofChanges: NounForms = {
	zero: '0 تغير',
	one: 'تغير واحد',
	two: 'تغيرين',
	few: 'تغيرات',
	many: 'تغيرًا',
	other: 'تغير',
};

/** Words of the chart of control that the browser needs to read off a day. */
export const controlReading: typeof englishReading = {
	onDay: (day) => `في ${day}`,
	unrecorded: 'غير مسجل',
	changing: (holder) => `${holder} (في هذا اليوم أو نحوه)`,
	lastRecorded: (date) => `آخر ما سُجل، ${date}`,
	counted: ({ certain, possible }) =>
		possible === certain
			? countNoun(certain, place)
			: `${countNoun(certain, place)}، وربما ${possible - certain} أخرى`,
	noDay: 'لم يُختر يوم',
	problem: ({ from, to }) => `يمتد السجل من ${from} إلى ${to}.`,
};

/** Words around the chart of control: written once, when the site is built. */
export const control: typeof english = {
	title: 'من سيطر على ماذا',
	titleByPlace: 'من سيطر على ماذا، بحسب المكان',
	lead: 'من سيطر على أي بلدة ومتى، في الأحداث المسجلة هنا.',
	description:
		'من سيطر على أي بلدة ومتى، محسوبًا من الأحداث المسجلة وحدها: صف لكل مكان وشريط لكل مسيطر، والجدول يقول الشيء نفسه.',
	headline: ({ places, changes }) =>
		`تروي الأحداث المسجلة هنا عن ${countNoun(changes, ofChanges)} في السيطرة في ${countNoun(places, inPlaces)}.`,
	peak: ({ holder, count, date }) =>
		`أكبر عدد من الأماكن تُظهره في وقت واحد بين استيلاء مسجل وخسارة مسجلة، ${holder}: ${count}، منذ ${date}.`,
	empty: 'لم يُسجل هنا أي تغير في السيطرة بعد.',
	note: 'لا يُرسم شيء قبل أول تغير مسجل في المكان، وإن كان معروفًا من كان يسيطر عليه، ويتلاشى الشريط حيث لم يُسجل تغير لاحق. ولا تظهر الأماكن التي لم تُسجل تغيراتها. ولا تدل القائمة ولا الخريطة على الأراضي.',
	order: 'الترتيب',
	orders: { time: 'بحسب وقت الاستيلاء', place: 'بحسب المكان' },
	groups: {
		taken: (holder) => `سُجل الاستيلاء عليها: ${holder}`,
		other: 'لم تُسجل إلا مع مسيطرين آخرين',
	},
	share: ({ holder, extent }) =>
		({ full: holder, most: `${holder} (معظمه)`, part: `${holder} (جزء منه)` })[extent],
	rest: (holder) => `والباقي ${holder}`,
	separator: '؛ ',
	others: 'مسيطرون آخرون',
	otherSign: 'غ',
	place: 'المكان',
	lastHeading: 'آخر تغير مسجل',
	bar: ({ place: name, words, from, until }) =>
		`${name}: ${words}، من ${from}${until === undefined ? '؛ ولم يُسجل تغير لاحق' : ` حتى ${until}`}`,
	count: {
		heading: (holder) => `الأماكن المسجلة: ${holder}`,
		certain: 'بين استيلاء مسجل والتغير المسجل التالي',
		possible: 'مع ما لم يُسجل له تغير لاحق',
	},
	map: {
		title: 'الأماكن المسجلة على الخريطة',
		lead: 'من سيطر على الأماكن التي سُجلت تغيرات السيطرة عليها، في الأحداث المسجلة هنا.',
		alt: 'خريطة فيها علامة لكل مكان. وصفوف الرسم تقول الشيء نفسه بالكلمات.',
		peak: (holder) =>
			`ما لم يُختر يوم: أول يوم كان فيه أكبر عدد من الأماكن المسجلة تحت سيطرة ${holder}.`,
		peakInPicture: (holder) => `أول يوم كان فيه أكبر عدد من الأماكن المسجلة تحت سيطرة ${holder}.`,
		states: {
			part: 'مخطط: ما كان مع غيره، أو متنازع عليه',
			changing: 'تغير في نحو هذا اليوم',
			last: 'آخر ما سُجل؛ ولم يُسجل تغير لاحق',
			unrecorded: 'لم يُسجل شيء بعد',
		},
		beyond: 'خارج الخريطة:',
		moved:
			'العلامة تدل على مكان لا على الأرض حوله. وحيث تقع علامة فوق أخرى تتنحى إحداهما ويصلها خط بمكانها.',
	},
	controls: {
		label: 'اليوم المقروء',
		day: 'اليوم',
		slider: 'اليوم على المحور',
		previous: 'التغير السابق',
		next: 'التغير التالي',
		clear: 'بلا يوم',
		help: 'اختر يومًا، أو انتقل من تغير إلى تغير، أو حرك المقبض على المحور بالمؤشر أو بالأسهم (وينقلك Page Up وPage Down شهرًا). ويحفظ العنوان اليوم.',
	},
	legend: {
		color: 'اللون والحروف تدل على نوع المسيطر:',
		extent: 'الارتفاع يدل على مقدار ما سيطر عليه من المكان:',
		full: 'كله',
		most: 'معظمه',
		part: 'جزء منه',
		hatched: 'المخطط: الباقي، وهو مع المسيطر السابق، أو لم يُسجل مع من (رمادي)، أو متنازع عليه.',
		fading: 'ما يتلاشى إلى خط: لم يُسجل تغير لاحق.',
		soft: 'الأبهت في أوله: لا يُعرف يوم التغير على وجه الدقة.',
	},
	table: {
		summary: 'الشيء نفسه في جدول',
		caption: 'كل مسيطر مسجل على كل مكان، بترتيب الرسم',
		country: 'البلد',
		holder: 'المسيطر',
		from: 'من',
		until: 'حتى',
		event: 'الحدث الذي بدأ به',
		noLater: 'لم يُسجل تغير لاحق',
	},
	downloads: {
		heading: 'تنزيل',
		chart: 'تنزيل الرسم',
		map: 'تنزيل الخريطة',
		csvNote:
			'في الجدول صف لكل مسيطر في كل مدة، وفيه أول يوم وآخر يوم يُحتمل أن تكون بدأت فيه؛ وتبقى خانة “until” فارغة حيث لم يُسجل تغير لاحق.',
	},
};
