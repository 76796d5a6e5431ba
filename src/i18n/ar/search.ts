import type { search as english } from '../en/search.ts';

/** Arabic counts by four forms: one, two, three to ten, and more. */
function events(count: number): string {
	if (count === 0) return 'لا أحداث';
	if (count === 1) return 'حدث واحد';
	if (count === 2) return 'حدثان';
	const rest = count % 100;
	const number = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${number} ${rest >= 3 && rest <= 10 ? 'أحداث' : 'حدثًا'}`;
}

/** Words of the search, also used in the browser. */
export const search: typeof english = {
	title: 'بحث',
	description: 'ابحث في السجل كله بالكلمة والاسم والتاريخ والبلد ونوع الحدث والجهة ودرجة اليقين.',
	lead: 'تُعثر على الأسماء بأي كتابة، بالحروف العربية أو اللاتينية. ضع الكلمات بين علامتي اقتباس للعثور عليها كما هي.',
	field: 'ابحث في الأحداث',
	placeholder: 'مكان أو اسم أو كلمة أو سنة',
	submit: 'بحث',
	close: 'إغلاق',
	list: 'الأحداث التي عُثر عليها',
	all: 'كل النتائج والمرشحات',
	things: 'أماكن وبلدان وجهات',
	thingKinds: { place: 'مكان', country: 'بلد', actor: 'جهة' },
	keys: 'السهمان للاختيار، وEnter للفتح، وEsc للإغلاق. يُفتح البحث بـ Ctrl K أو ⌘ K',
	slash: 'وبالمفتاح /',
	start: 'اكتب اسمًا أو مكانًا أو كلمة أو سنة.',
	loading: 'جارٍ البحث …',
	found: (count) => `عُثر على: ${events(count)}`,
	shown: ({ shown, total }) => (shown < total ? `أول ${shown} من ${events(total)}` : events(total)),
	none: (text) => (text === '' ? 'لا حدث يجمع هذه كلها.' : `لا حدث يطابق «${text}».`),
	noneHelp: 'جرّب كتابة أخرى أو كلمات أقل.',
	noneFiltered: 'مرشحات أقل تُبقي نتائج أكثر.',
	failed: 'تعذّر تحميل البحث.',
	failedHelp:
		'تحقق من الاتصال ثم أعد المحاولة. قوائم الأماكن والبلدان والجهات والأنواع والموضوعات تعمل من دونه.',
	retry: 'أعد المحاولة',
	noScript: 'يحتاج البحث إلى JavaScript وهو معطّل. ويمكن الوصول إلى كل شيء من هذه القوائم:',
	browse: 'أو تصفح القوائم:',
	filters: 'المرشحات',
	showFilters: 'أظهر المرشحات',
	facets: { year: 'السنة', country: 'البلد', kind: 'النوع', actor: 'الجهة', status: 'درجة اليقين' },
	moreOf: {
		year: 'سنوات أخرى',
		country: 'بلدان أخرى',
		kind: 'أنواع أخرى',
		actor: 'جهات أخرى',
		status: 'المزيد',
	},
	fewerOf: {
		year: 'سنوات أقل',
		country: 'بلدان أقل',
		kind: 'أنواع أقل',
		actor: 'جهات أقل',
		status: 'أقل',
	},
	window: 'المدة',
	from: 'من',
	to: 'إلى',
	monthHint: 'السنة والشهر: 2014-06',
	badMonth: 'اكتب السنة والشهر هكذا: 2014-06',
	badOrder: 'الشهر الأخير يسبق الأول.',
	sort: 'الترتيب',
	sorts: { relevance: 'الأقرب إلى البحث', 'date-asc': 'الأقدم أولًا', 'date-desc': 'الأحدث أولًا' },
	chosen: 'المرشحات المستعملة',
	remove: (what) => `أزل: ${what}`,
	clear: 'أزل كل المرشحات',
	fromMonth: (month) => `من ${month}`,
	toMonth: (month) => `إلى ${month}`,
	more: 'أظهر المزيد',
	everything: (count) => `كل الأحداث: ${events(count)}`,
};
