import { formatNumber } from '../format-number.ts';
import type { toll as english } from '../en/toll.ts';
import { countNoun, type NounForms } from './count-noun.ts';
import { event } from './nouns.ts';

const inEvents: NounForms = {
	zero: '0 حدث',
	one: 'حدث واحد',
	two: 'حدثين',
	few: 'أحداث',
	many: 'حدثًا',
	other: 'حدث',
};

/** Words of the page on reported deaths and injuries. */
export const toll: typeof english = {
	title: 'القتلى والجرحى المبلغ عنهم',
	lead: 'ما أوردته المصادر عن القتلى والجرحى في الأحداث المسجلة هنا. وليس حصيلة كاملة.',
	description:
		'القتلى والجرحى المبلغ عنهم في الأحداث المسجلة، بحسب الشهر والبلد والنوع، نطاقًا لما قالته المصادر دائمًا، مع بيان ما لم يُحسب وسببه.',
	measures: { killed: 'القتلى', injured: 'الجرحى' },
	sum: {
		killed: ({ events, low, best, high }) =>
			`تورد المصادر عدد القتلى في ${countNoun(events, inEvents)}. مجموع أرجح أرقامها ${formatNumber(best)}، وأدناها ${formatNumber(low)}، وأعلاها ${formatNumber(high)}.`,
		injured: ({ events, low, best, high }) =>
			`وتورد عدد الجرحى في ${countNoun(events, inEvents)}: ${formatNumber(best)} بأرجح الأرقام، و${formatNumber(low)} بأدناها، و${formatNumber(high)} بأعلاها.`,
	},
	note: 'هذه المجاميع تدل على ما سُجل هنا بقدر ما تدل على ما جرى. فمعظم أحداث تلك السنوات غير مسجل هنا، ومعظم من قُتلوا ليسوا في أي قائمة. والمهاجمون ليسوا ضمن الأرقام.',
	range: ({ low, best, high }) =>
		low === high
			? formatNumber(best)
			: `${formatNumber(best)} (${formatNumber(low)}–${formatNumber(high)})`,
	column: ({ what, range, events }) => `${what}: ${range}، ${countNoun(events, event)}`,
	byMonth: { killed: 'القتلى المبلغ عنهم بحسب الشهر', injured: 'الجرحى المبلغ عنهم بحسب الشهر' },
	spanning: 'ليس في الأعمدة لأنه امتد أكثر من شهر أو سنة:',
	legend: {
		low: 'حتى مجموع أدنى الأرقام',
		high: 'حتى مجموع أعلاها',
		best: 'مجموع أرجح الأرقام',
	},
	byCountry: 'القتلى المبلغ عنهم بحسب البلد والسنة',
	byCountryNote: 'البلدان التي أُبلغ فيها عن أكثر القتلى، ولكل منها مقياسه. والجدول يضمها كلها.',
	countryTable: 'كل البلدان في جدول',
	severalCountries: 'بلدان عدة',
	byType: 'بحسب نوع الحدث',
	byTarget: 'بحسب نوع المستهدف',
	byTargetNote:
		'من تقول المصادر إن الحدث أصابه أو استهدفه. ولا يدل ذلك على من قُتل: فالأرقام تشمل كل من قُتل أو جُرح في هذه الأحداث أيًا كان.',
	communities: 'مدنيون وجماعات',
	severalTargets: 'أنواع عدة',
	noTarget: 'لم يُذكر مستهدف',
	table: {
		month: 'الشهر',
		country: 'البلد',
		kind: 'النوع',
		target: 'المستهدف',
		events: 'الأحداث',
		low: 'الأدنى',
		best: 'الأرجح',
		high: 'الأعلى',
		asTable: 'الشيء نفسه في جدول',
	},
	head: { killed: 'القتلى', injured: 'الجرحى' },
	most: 'الأحداث التي أُبلغ فيها عن أكثر القتلى',
	mostNote:
		'بترتيب أرجح الأرقام. وتستند الأرقام إلى أنواع مختلفة من المصادر، بعضها إحصاء وبعضها تقدير، وصفحة كل حدث تبين أصحابها. وترتيب الأرقام ليس ترتيبًا للمعاناة.',
	missing: {
		heading: 'ما لم يُحسب، ولماذا',
		silent: ({ silent, all }) =>
			`لا رقم للقتلى في ${formatNumber(silent)} من أصل ${countNoun(all, inEvents)}: إما لأنه لم يُبلغ عن قتلى، وإما لأن المصادر لا تذكر عددًا. وغياب الرقم لا يعني أنه لم يُقتل أحد.`,
		attackers: ({ events }) =>
			`القتلى من المهاجمين يُذكرون على حدة، في ${countNoun(events, inEvents)}، ولا يُحسبون هنا.`,
		within: ({ count }) =>
			`يُعد رقم الحدث الأكبر، كالمعركة والحصار، شاملًا لأرقام أجزائه أيًا كان ما يقوله عنها، كي لا يُحسب أحد مرتين. وعدد ما تُرك لهذا السبب من مجموع القتلى ${countNoun(count, event)}:`,
		withinItem: ({ range, whole }) => `${range}، ضمن «${whole}»`,
		best: 'أرجح رقم للحدث هو ما يذكره كاتبه، وإلا فما يقوله أحدث المصادر. والأرقام الواردة بصيغة «على الأقل» تُحسب بعددها.',
		targets:
			'لا يصنف السجل القتلى بحسب من كانوا: فقليل من المصادر يميز المقاتلين من المدنيين على نحو واحد.',
		unknown: 'تُترك الأحداث المسحوبة. وتُحسب الأحداث المتنازع فيها بنطاق أرقامها.',
	},
	downloads: {
		heading: 'تنزيل',
		charts: 'تنزيل الرسوم',
		months: 'مجاميع كل شهر',
		events: 'أرقام كل حدث',
	},
};
