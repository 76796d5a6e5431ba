import type { chart as englishChart, timeline as english } from '../en/timeline.ts';
import { statuses } from './statuses.ts';

interface Forms {
	readonly one: string;
	readonly two: string;
	readonly few: string;
	readonly many: string;
}

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Arabic counts by four forms: one, two, three to ten, and more. */
function plural(count: number, { one, two, few, many }: Forms): string {
	if (count === 1) return one;
	if (count === 2) return two;
	const rest = count % 100;
	return `${number(count)} ${rest >= 3 && rest <= 10 ? few : many}`;
}

const event: Forms = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا' };
const source: Forms = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا' };

/** Words of the timeline chart that the browser needs to draw it again. */
export const chart: typeof englishChart = {
	status: statuses,
	atLeast: (count) => `${count} على الأقل`,
	noNumberCell: 'لم يُسجَّل عدد',
	markName: ({ date, place, title, status, toll }) =>
		[`${date}${place === '' ? '' : `، ${place}`}: ${title}`, status, toll]
			.filter((part) => part !== '')
			.join('، '),
	killed: (range) => `عدد القتلى المبلغ عنهم ${range}`,
	killedOne: 'قتيل واحد مبلغ عنه',
	noneKilled: 'لم يُبلغ عن قتلى',
	noNumber: 'لم يُسجَّل عدد للقتلى',
	sources: (count) => plural(count, source),
	events: (count) => plural(count, event),
	density: { month: 'الأحداث في الشهر', week: 'الأحداث في الأسبوع', day: 'الأحداث في اليوم' },
	columnsOf: ({ count, unit }) =>
		`${plural(count, event)} في ${{ month: 'الشهر', week: 'الأسبوع', day: 'اليوم' }[unit]}`,
	inView: ({ shown, total }) => `المعروض ${number(shown)} من أصل ${plural(total, event)}`,
	problem: {
		from: 'اليوم الأول ليس تاريخًا. اكتبه سنة ثم شهرًا ثم يومًا: 2014-06-10.',
		to: 'اليوم الأخير ليس تاريخًا. اكتبه سنة ثم شهرًا ثم يومًا: 2015-01-31.',
		order: 'اليوم الأخير يسبق اليوم الأول.',
		outside: ({ from, to }) => `هذه الأيام خارج الخط الزمني الممتد من ${from} إلى ${to}.`,
	},
	nothingInView: 'لا أحداث في هذه المدة.',
	group: {
		close: 'أغلق القائمة',
		nearer: 'قرّب العرض',
		more: (count) => `و${plural(count, event)} غيرها: قرّب العرض لتراها`,
	},
	separator: '، ',
	otherLane: 'جميع ما عداها',
	allOfYear: (year) => `كل أحداث سنة ${year}`,
	headline: ({ count, period, peak, top, rows }) => {
		const most = [
			...(peak ? [`أكثرها في سنة ${peak.year} وعددها ${number(peak.count)}`] : []),
			...(top ? [`أكثر ${rowNouns[rows]} أحداثًا: ${top.lane} (${number(top.count)})`] : []),
		].join('، و');
		return `${plural(count, event)}، ${period}.${most === '' ? '' : ` ${most}.`}`;
	},
	title: ({ period }) => `الخط الزمني للأحداث، ${period}`,
	description: ({ lanes, eras, unit }) =>
		`علامة لكل حدث في موضع تاريخه من اليمين إلى اليسار${lanes === '' ? '' : `، في صفوف: ${lanes}`}؛ وحيث يزدحم صف تبين أعمدة عدد أحداثه. وفوقها عدد الأحداث في كل ${units[unit]}${eras === '' ? '' : ` وأسماء المراحل: ${eras}`}. والجدول أسفل الرسم يسرد الأحداث نفسها.`,
};

const units = { month: 'شهر', week: 'أسبوع', day: 'يوم' };
const rowNouns = {
	region: 'المناطق',
	country: 'البلدان',
	family: 'الأنواع',
	actor: 'الجهات',
	none: 'الصفوف',
	beside: 'الصفوف',
};

/** Words around the timeline chart: written once, when the site is built. */
export const timeline: typeof english = {
	heading: 'الخط الزمني',
	failed: 'تعذّر تحميل المخطط الزمني. تحقّق من الاتصال وحاول مجدداً؛ والجدول أدناه يعمل من دونه.',
	headlineEmpty: 'لا أحداث مسجلة بعد.',
	note: 'يعرض الرسم الأحداث المسجلة هنا، لا كل ما جرى. والجدول أدناه يسردها جميعاً.',
	legend: {
		color: 'اللون يدل على نوع الحدث:',
		size: 'تكبر مساحة العلامة مع عدد القتلى المبلغ عنهم:',
		smallest: 'لا أحد، أو لم يُسجَّل عدد',
		orMore: (count) => `${count} فأكثر`,
		dates: 'النقطة يوم واحد، والشريط مدة أطول.',
		soft: 'الحواف المتلاشية: لا يُعرف من التاريخ إلا شهره أو سنته، أو هو تقريبي أو غير مؤكد.',
		open: 'الشريط الذي يتلاشى آخره: لم ينته بعد.',
		crowded: 'حيث تكثر الأحداث فلا تُرسم واحدًا واحدًا، تبين الأعمدة عددها، واختيار أحدها يسردها.',
	},
	table: {
		summary: 'الأحداث نفسها في جدول',
		caption: 'أحداث الخط الزمني كلها مرتبة زمنيًا',
		date: 'التاريخ',
		event: 'الحدث',
		place: 'المكان',
		kind: 'النوع',
		killed: 'القتلى المبلغ عنهم',
		certainty: 'درجة اليقين',
		sources: 'المصادر',
	},
	controls: {
		label: 'أدوات الخط الزمني',
		navigator: 'الجزء المعروض من الخط الزمني',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		first: 'الأول',
		last: 'الأخير',
		reset: 'عرض الكل',
		firstLabel: 'الانتقال إلى أول حدث',
		lastLabel: 'الانتقال إلى آخر حدث',
		lanes: 'الصفوف',
		laneKinds: {
			region: 'المنطقة',
			country: 'البلد',
			family: 'نوع الحدث',
			actor: 'الجهة الفاعلة',
			none: 'بلا صفوف',
		},
		from: 'من',
		to: 'إلى',
		overview: 'عدد الأحداث شهرًا بشهر في المدة كلها؛ اسحب لاختيار جزء منها',
		help: 'المفاتيح والحركات',
		helpText:
			'اسحب جانبًا للتحرك، وللتكبير باعد بين إصبعين أو انقر مرتين أو أدر العجلة مع مفتاح Ctrl أو ⌘. وبلوحة المفاتيح عند علامة: السهم الأيسر إلى الحدث التالي والأيمن إلى السابق، ومع Shift أو Page Up وPage Down سنة كاملة، والسهمان الأعلى والأسفل لتغيير الصف، وHome وEnd لأول حدث وآخر حدث، والزائد والناقص للتكبير والتصغير، والصفر لعرض الكل، وEnter لفتح الحدث أو سرد أحداث العمود، وEscape للخروج من العلامات، و? لفتح هذه المساعدة.',
	},
};
