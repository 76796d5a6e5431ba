import type { site as english } from '../en/site.ts';
import { countNoun } from './count-noun.ts';
import { citedWorks, event, inCountries, work } from './nouns.ts';

/** Keeps the sign of a number before its digits in text that runs from right to left. */
const signed = (number: number) => `\u200E${number}`;

/** Words of the pages. */
export const site: typeof english = {
	skip: 'انتقل إلى المحتوى',
	menu: 'القائمة الرئيسية',
	home: 'الخط الزمني',
	years: 'السنوات',
	places: 'الأماكن',
	countries: 'البلدان',
	actors: 'الجهات',
	kinds: 'الأنواع',
	topics: 'الموضوعات',
	sources: 'المصادر',
	search: 'بحث',
	/** Between the items of a list. */
	comma: '، ',
	about: 'عن الموقع',
	method: 'المنهج',
	rules: 'القواعد',
	corrections: 'التصويبات',
	contribute: 'ساهم',
	footer: 'عن هذا الموقع',
	licence: (licence: string) => `النص والبيانات برخصة ${licence}. وعناوين المصادر ملك لناشريها.`,
	draft: 'مسودة غير منشورة',
	readIn: 'اقرأ بلغة',
	notTranslated: 'لم يُترجم هذا الحدث بعد، وهو معروض هنا بالإنجليزية.',

	events: (count: number) => countNoun(count, event),
	eventsIn: (where: string) => `الأحداث: ${where}`,
	noEvents: 'لم يُسجل هنا أي حدث بعد.',
	date: 'التاريخ',
	event: 'الحدث',
	place: 'المكان',
	kind: 'النوع',
	status: 'الحالة',
	killed: 'القتلى المبلغ عنهم',
	previous: 'السابق',
	next: 'التالي',
	sequence: 'ما قبل وما بعد',
	breadcrumb: 'موقع الصفحة',

	homeLead: 'ماذا جرى، وأين ومتى، ومن يقول ذلك، وما درجة اليقين فيه.',
	homeCharts: 'السجل في رسوم',
	homeEras: 'المراحل',
	eraEvents: 'اقرأ هذه المرحلة',
	homeYears: 'سنة بعد سنة',
	homeRecent: 'أحدث الإضافات والتصويبات',
	homeCite: 'الاستفادة من هذا السجل',
	homeCiteText:
		'لكل حدث عنوان خاص به لا يتغير. عند الاستشهاد بحدث اذكر عنوانه واسم هذا الموقع ورابط صفحته، وارجع إلى مصادره المرقمة لمعرفة ما أورده الآخرون.',
	homeFigures: (events: number, sources: number, countries: number) =>
		`${countNoun(events, event)} في ${countNoun(countries, inCountries)}، بالاستناد إلى ${countNoun(sources, citedWorks)}`,

	indexLead: {
		places: 'كل مكان وقع فيه حدث مسجل أو ورد ذكره في حدث، والأماكن مرتبة بحسب البلدان.',
		countries: 'البلدان التي وقعت فيها أحداث مسجلة.',
		actors: 'من فعل ومن وقع عليه الفعل ومن قرر. ولا يعني ورود اسم هنا إدانة صاحبه.',
		kinds: 'أنواع الأحداث التي يميزها هذا السجل، في مجموعات لكل منها لون.',
		topics: 'ما تدور حوله الأحداث، على اختلاف أنواعها وأماكنها.',
		sources: 'كل ناشر وكل مادة مستشهد بها، مع الأحداث التي تستند إليها.',
	},
	alsoCalled: 'ويُكتب أيضًا',
	inCodebooks: 'في أدلة الترميز المعتمدة في هذا المجال',
	yearTitle: (year: number) => `${year}`,
	monthsOf: (year: number) => `أشهر سنة ${year}`,
	noMonthEvents: 'لا أحداث',
	position: (lat: number, lon: number, precision: string) =>
		`خط العرض ${signed(lat)}، خط الطول ${signed(lon)} (${precision})`,
	publisherKinds: {
		agency: 'وكالة أنباء',
		newspaper: 'صحيفة',
		broadcaster: 'إذاعة أو تلفزيون',
		'online-news': 'موقع إخباري',
		official: 'جهة رسمية',
		military: 'جهة عسكرية',
		court: 'محكمة',
		un: 'الأمم المتحدة',
		ngo: 'منظمة غير حكومية',
		academic: 'جهة أكاديمية',
		'think-tank': 'مركز أبحاث',
		reference: 'مرجع عام',
	},
	actorKinds: {
		'armed-group': 'جماعة مسلحة',
		state: 'دولة',
		'state-forces': 'قوات حكومية',
		coalition: 'تحالف',
		militia: 'فصيل مسلح',
		court: 'محكمة',
		'international-organisation': 'منظمة دولية',
		ngo: 'منظمة غير حكومية',
		community: 'جماعة من السكان',
		person: 'شخص',
		agency: 'هيئة',
	},
	worksCited: 'المواد المستشهد بها',
	citedWorks: (count: number) => countNoun(count, work),

	rulesTitle: 'القواعد التي يجري التحقق منها',
	rulesLead:
		'يُفحص كل ملف من ملفات هذا السجل وفق هذه القواعد قبل نشره. الخطأ الواحد يمنع نشر الموقع كله، أما التنبيه فيقرؤه شخص ويبت فيه.',
	rule: 'القاعدة',
	says: 'نصها',
	severities: { error: 'خطأ', warning: 'تنبيه' },
	correctionsLog: 'ما جرى تصويبه',
	noCorrections: 'لم يستدعِ أي شيء التصويب حتى الآن.',

	notFoundTitle: 'لا توجد صفحة هنا',
	notFoundText: 'ربما كُتب العنوان خطأ أو نُقلت الصفحة. ابحث عنها، أو ابدأ من الخط الزمني.',
	redirectTitle: 'نُقلت هذه الصفحة',
	redirectText: 'عنوانها الآن',
};
