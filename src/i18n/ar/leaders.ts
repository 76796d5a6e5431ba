import type { EndWords, leaders as english } from '../en/leaders.ts';
import { countNoun, type NounForms } from './count-noun.ts';

const ofLeaders: NounForms = {
	zero: '0 قائد',
	one: 'قائد واحد',
	two: 'قائدين',
	few: 'قادة',
	many: 'قائدًا',
	other: 'قائد',
};
const ofOrganisations: NounForms = {
	zero: '0 تنظيم',
	one: 'تنظيم واحد',
	two: 'تنظيمين',
	few: 'تنظيمات',
	many: 'تنظيمًا',
	other: 'تنظيم',
};
const byDays: NounForms = {
	zero: '0 يوم',
	one: 'يوم واحد',
	two: 'يومين',
	few: 'أيام',
	many: 'يومًا',
	other: 'يوم',
};
const sources: NounForms = {
	zero: 'لا مصادر',
	one: 'مصدر واحد',
	two: 'مصدران',
	few: 'مصادر',
	many: 'مصدرًا',
	other: 'مصدر',
};

function endOf({ change, manner, by }: EndWords): string {
	if (change === 'removed') return 'حل غيره محله';
	const noun = { named: 'تسميته', leads: 'قيادته', died: 'وفاته', captured: 'القبض عليه' }[change];
	const where =
		manner === undefined
			? ''
			: { raid: ' في مداهمة', 'air-strike': ' في ضربة جوية', clash: ' في قتال' }[manner];
	const who = by.length === 0 ? '' : ` (${manner === 'clash' ? 'مع' : 'على يد'}: ${by.join('، ')})`;
	return noun + where + who;
}

/** Words of the page on who led, and how each end became known. */
export const leaders: typeof english = {
	title: 'تعاقب القادة',
	lead: 'كيف انتقلت القيادة من قائد إلى آخر، وكيف عُرف كل موت ومن أعلنه، في الأحداث المسجلة هنا.',
	description:
		'من قاد ومتى، وكيف عُرف كل موت أو قبض ومن أعلنه وما المختلف فيه، محسوبًا من الأحداث المسجلة وحدها: شريط لكل قائد، والجدول يقول الشيء نفسه.',
	headline: ({ leaders: count, organisations }) =>
		`تروي الأحداث المسجلة هنا عن ${countNoun(count, ofLeaders)} في ${countNoun(organisations, ofOrganisations)}.`,
	why: 'وُجدت هذه الصفحة لأن خبر نهاية القائد قد يأتي مبكرًا أو متأخرًا أو أكثر من مرة، ومن أطراف يناقض بعضها بعضًا؛ ولا تقول عمن قادوا شيئًا غير ذلك.',
	meanwhile: 'أما ما جرى للناس في تلك المدة فترويه الأحداث.',
	note: 'لا تضم إلا من يسجل حدثٌ أنه كان على رأس تنظيم كامل، وليست قائمة تامة. والأسماء هي التي أُعلنوا بها، وكثيرًا ما لا يُعرف من وراء الاسم.',
	chart: 'الرسم',
	dated: {
		died: 'الوفاة',
		captured: 'القبض عليه',
		removed: 'استبداله',
		named: 'التسمية',
		leads: 'القيادة',
	},
	label: ({ verb, date }) => `${verb} ${date}`,
	labelAnnounced: {
		died: (date) => `أُعلنت الوفاة ${date}`,
		captured: (date) => `أُعلن القبض عليه ${date}`,
		removed: (date) => `أُعلن استبداله ${date}`,
		named: (date) => date,
		leads: (date) => date,
	},
	noEnd: 'لم تُسجل نهاية',
	disputed: (label) => `${label}، مختلف فيها`,
	sentence: ({ name, begin, end }) => `${name}: ${begin}؛ ${end}.`,
	begins: {
		named: (date) => `سُمي ${date}`,
		leads: (date) => `كان قائدًا في ${date}`,
		none: 'لم تُسجل البداية',
	},
	vacancy: ({ from, until }) => `لم يُسجل قائد بين ${from} و${until}.`,
	legend: {
		solid: 'مسجل قائدًا',
		soft: 'الأبهت: لا يُعرف اليوم، أو لا يُعرف إلا تاريخ الإعلان',
		fade: 'المتلاشي: لم يُسجل إلى أين يمتد',
		mark: 'إعلان النهاية',
		vacancy: 'لم يُسجل قائد',
	},
	table: {
		caption: (organisation) => `القادة المسجلون: ${organisation}`,
		leader: 'القائد',
		named: 'التسمية',
		end: 'النهاية، ومن قال بها',
		known: 'متى عُرفت',
		evidence: 'الأحداث والمصادر',
		noBegin: 'لم تُسجل',
		noEnd: 'لم تُسجل نهاية.',
		noDay: 'لم يُذكر يوم',
		already: 'وُصف بأنه القائد',
	},
	end: endOf,
	as: (who) => `بحسب: ${who}`,
	asSources: 'بحسب المصادر',
	by: (who) => `أعلنه: ${who}`,
	delay: ({ least, most }) => {
		if (most === 0) return 'في اليوم نفسه';
		if (least === most) return `بعد ${countNoun(most, byDays)}`;
		if (least === 0) return `خلال ${countNoun(most, byDays)}`;
		return `بعد ${least} إلى ${countNoun(most, byDays)}`;
	},
	unknownDelay: 'لا يُعرف بعد كم يوم',
	differ: 'الروايات مختلفة.',
	refuted: 'نُفي أو سُحب:',
	sources: (count) => countNoun(count, sources),
	fact: ({ change, organisation }) =>
		({
			named: `سُمي على رأس: ${organisation}`,
			leads: `على رأس: ${organisation}`,
			died: `توفي وهو على رأس: ${organisation}`,
			captured: `قُبض عليه وهو على رأس: ${organisation}`,
			removed: `استُبدل على رأس: ${organisation}`,
		})[change],
	heading: 'القيادة',
	all: 'تعاقب القادة، وكيف عُرف كل موت',
	ofOrganisation: 'القادة المسجلون لهذا التنظيم، وكيف عُرف كل موت',
	ofPerson: 'في تعاقب القادة',
	downloads: {
		heading: 'تنزيل',
		chart: 'تنزيل الرسم',
		accounts: 'الروايات',
		note: 'في الجدول صف لكل رواية: ما قاله طرف واحد عن تغير واحد، وفيه أول يوم وآخر يوم محتملان، وبعد كم يوم عُرف.',
	},
};
