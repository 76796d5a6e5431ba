import type { explore as english } from '../en/explore.ts';
import { countNoun } from './count-noun.ts';
import { event } from './nouns.ts';
import { statuses } from './statuses.ts';

const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Words of the explorer, also used in the browser. */
export const explore: typeof english = {
	title: 'استكشاف',
	description:
		'مخطط زمني وخريطة وقائمة لجميع الأحداث بمرشح واحد: الزمن والنوع والبلد والجهة والموضوع ودرجة اليقين والأهمية وعدد القتلى المُبلغ عنه.',
	lead: 'المخطط الزمني والخريطة والقائمة تعرض الأحداث نفسها. اختر ما تعرضه؛ وعنوان الصفحة يحفظ اختيارك.',
	withoutScripts:
		'من دون برامج نصية تعرض هذه الصفحة كل الأحداث ولا تتبع الاختيارات في العنوان. الروابط تقود إلى قوائم بحسب النوع والبلد والجهة والموضوع والسنة.',
	filters: 'المرشحات',
	skipFilters: 'تجاوز المرشحات',
	facets: {
		type: 'النوع',
		country: 'البلد',
		actor: 'الجهة',
		topic: 'الموضوع',
		status: 'درجة اليقين',
	},
	statuses,
	text: 'كلمات',
	textHint: 'في العناوين والأسماء',
	significance: 'الأهمية',
	significances: [
		'جميع الأحداث',
		'محلية فما فوق',
		'وطنية فما فوق',
		'معروفة عالميًا فما فوق',
		'غيّرت المسار',
	],
	killed: 'القتلى المُبلغ عنهم',
	anyKilled: 'أي عدد، أو لم يُسجَّل عدد',
	killedRange: ({ from, to }) =>
		to === undefined ? `${number(from)} أو أكثر` : to === 0 ? 'لا أحد' : `${from}–${to}`,
	otherKilled: 'حدود أخرى',
	killedContrary: 'لا يبقى شيء: «لا يقل عن» أكبر من «لا يزيد على». اجعل أحدهما يوافق الآخر.',
	atLeast: 'لا يقل عن',
	atMost: 'لا يزيد على',
	lasting: 'فقط ما دام أكثر من يوم',
	certain: 'فقط ما يقع بيقين في الزمن المعروض',
	more: 'عرض الكل',
	fewer: 'عرض أقل',
	all: (count) => `الكل: ${number(count)}`,
	shown: ({ shown, total, possible }) =>
		`${number(shown)} من أصل ${countNoun(total, event)}${possible === 0 ? '' : `، منها ${number(possible)} قد تقع في هذا الزمن`}`,
	chosen: 'المرشحات المستخدمة',
	remove: (what) => `إزالة: ${what}`,
	clear: 'إزالة كل المرشحات',
	quoted: (text) => `«${text}»`,
	significanceChip: (least) => `الأهمية ${least} فما فوق`,
	killedChip: ({ from, to }) =>
		to === undefined
			? `عدد القتلى ${number(from ?? 0)} أو أكثر`
			: to === 0 && !from
				? 'لم يُقتل أحد'
				: `عدد القتلى ${number(from ?? 0)}–${number(to)}`,
	lastingChip: 'أكثر من يوم',
	certainChip: 'التواريخ اليقينية فقط',
	extentChip: 'فقط ما على الخريطة',
	actions: 'خذها معك',
	copy: 'نسخ الرابط',
	copied: 'نُسخ الرابط',
	copyFailed: 'انسخه من شريط العنوان',
	print: 'طباعة',
	download: (form) => `تنزيل ${form}`,
	none: 'لا حدث يجمع كل هذا. أزل أحد المرشحات.',
	nothingToSave: 'لا أحداث لحفظها',
	timeline: 'المخطط الزمني',
	list: 'القائمة',
	listCaption:
		'الأحداث المعروضة، واحد في كل سطر. لا يجد المتصفح الكلمات إلا في السطور القريبة من الشاشة؛ وحقل «كلمات» يبحث في جميعها.',
	sortBy: (column) => `ترتيب حسب ${column}`,
	beside: 'جنبًا إلى جنب',
	besideHint:
		'ضع اختيارين إلى أربعة في صفوف مستقلة على محور واحد، واقرأها في جدول واحد. وتسري مرشّحات الصفحة عليها جميعًا.',
	besideBy: 'بحسب',
	besideValue: 'إظهار',
	besideAdd: 'أضف صفًا',
	besideKeep: 'اجعل المرشّحات الحالية صفًا',
	groups: 'مجموعات',
	separator: '، ',
	lane: (name: string) => `صف: ${name}`,
	rows: (names) => `جنبًا إلى جنب: ${names.join('؛ ')}`,
	lanesCaption:
		'الأحداث نفسها جنبًا إلى جنب؛ يرد كل حدث في صف يومه الأول، وتُذكر في كل خانة أهم الأحداث.',
	time: 'الزمن',
	together: 'المجموع',
	andMore: (count: number) => `و${number(count)} أخرى`,
	playThrough: 'عبر الزمن',
	playBy: 'عبر الزمن بخطوة',
	playUnits: { month: 'شهر', quarter: 'ربع سنة', year: 'سنة' },
	play: 'تشغيل',
	pause: 'إيقاف',
	playBack: 'السابق',
	playOn: 'التالي',
	embed: 'تضمين',
	embedHint: 'ألصق هذا في صفحتك. يعرض الخط الزمني كما هو الآن ولا يحتاج إلى شيء آخر.',
	embedCode: 'الشيفرة لصفحتك',
	embedCopy: 'انسخ الشيفرة',
	embedCopied: 'نُسخت الشيفرة',
	embedCopyFailed: 'حُددت الشيفرة: انسخها يدويًا',
	embedName: (name: string) => `الخط الزمني للسجل${name === '' ? '' : `: ${name}`}`,
	embedTitle: 'الخط الزمني في إطار',
	embedDescription: 'الخط الزمني بحسب مرشّح، ليُعرض في صفحات أخرى.',
	embedFailed: 'تعذّر تحميل الأحداث. الرابط أدناه يقود إلى السجل كله.',
	embedWithoutScripts:
		'من دون برامج نصية يعرض هذا الإطار كل الأحداث ولا يتبع الاختيارات في عنوانه.',
	embedLists: 'قوائم بحسب النوع والبلد والجهة والموضوع والسنة',
	openExplorer: 'افتح في المستكشف: كل المرشّحات والخريطة والقائمة',
	named: ({ name, shown }: { readonly name: string; readonly shown: string }) =>
		`${name}: ${shown}`,
	unread: (parts) =>
		`${parts.length === 1 ? 'تعذّرت قراءة هذا الجزء من العنوان فتُرك' : 'تعذّرت قراءة هذه الأجزاء من العنوان فتُركت'}: ${parts.join('، ')}`,
	chosenOutside: (title) => `الحدث المختار، ${title}، خارج ما هو معروض.`,
	showChosen: 'إظهاره',
	byYear: 'الأحداث حسب السنة',
	failed:
		'تعذّر تحميل المستكشف. تحقق من الاتصال وحاول مجددًا؛ وقوائم السنوات والأماكن والبلدان والأنواع والجهات والموضوعات تعمل من دونه.',
};
