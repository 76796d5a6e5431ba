import type { FigureParts, figure as english } from '../en/figure.ts';
import { formatNumber } from '../format-number.ts';
import { countNoun } from './count-noun.ts';
import { onEvents } from './nouns.ts';

const listOf = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join('، ')} و${names.at(-1) ?? ''}`;

const scopeOf = ({ types, topics, actors, places, period }: FigureParts) => {
	const where = places.length === 0 ? '' : ` في ${listOf(places)}`;
	const limits = [...types, ...topics, ...actors].join('، ');
	return `${where}، ${period}${limits === '' ? '' : `: ${limits}`}`;
};

/** Words of the figures beside a text. */
export const figure: typeof english = {
	events: (parts) => `الأحداث${scopeOf(parts)}`,
	places: (parts) => `أماكن الأحداث${scopeOf(parts)}`,
	killed: (parts) => `من أُفيد بمقتلهم${scopeOf(parts)}`,
	control: ({ places, period }) => `من سيطر على ${listOf(places)}، ${period}`,
	event: 'الحدث',
	year: (year) => `عام ${year}`,
	downloads: { charts: 'تنزيل هذه الرسوم', events: 'أحداثها في جدول' },
	counted: ({ count, earlier }) =>
		`في الأحداث المسجلة هنا: ${formatNumber(count)}${earlier === 0 ? '' : `، بدأ منها قبل ذلك ${formatNumber(earlier)}`}.`,
	timelineAlt: ({ count, titles }) =>
		`علامة لكل حدث على محور الزمن (الأحداث: ${formatNumber(count)}). ${titles === '' ? '' : `ومنها بعناوينها: ${titles}.`}`,
	mapAlt: (places) =>
		places === ''
			? 'خريطة بلا دوائر.'
			: `خريطة عليها دوائر لأحداث الأماكن، والمتقارب منها في دائرة واحدة: ${places}.`,
	controlAlt: (rows) => `شريط لكل مدة بين تغيرين مسجلين. ${rows}`,
	controlRow: ({ place, stretches }) => `${place}: ${stretches}.`,
	controlStretch: ({ holder, from }) => `${holder} منذ ${from}`,
	moreCircles: (count) => `ودوائر أخرى (${formatNumber(count)})`,
	size: 'تكبر مساحة العلامة بعدد من أُفيد بمقتلهم.',
	circles: 'تكبر مساحة الدائرة بعدد الأحداث.',
	borders: 'الحدود كما يرسمها Natural Earth.',
	fading: 'يتلاشى الشريط حيث لم يُسجل تغير لاحق.',
	range: ({ count, silent }) =>
		`بحسب الشهر، من أدنى الأرقام التي أوردتها المصادر إلى أعلاها، استنادًا إلى ${countNoun(count, onEvents)} من المسجل هنا${
			silent === 0 ? '' : `؛ وبلا رقم: ${formatNumber(silent)}`
		}. وليس حصيلة كاملة.`,
	within: (count) => `أحداث يدخل رقمها في رقم حدث أكبر: ${formatNumber(count)}.`,
	spanning: ({ events, more }) =>
		`ليست في أي شهر، لأنها امتدت على عدة أشهر أو بدأت قبل ذلك: ${[...events, ...(more === 0 ? [] : [`وغيرها (${formatNumber(more)})`])].join('؛ ')}.`,
	explore: 'هذه الأحداث في المستكشف، كقائمة',
	allControl: 'من سيطر على ماذا: كل الأماكن، وجدولًا أيضًا',
	allTolls: 'كل الوفيات المبلغ عنها، وجداول أيضًا',
	separator: '؛ ',
};
