import type { FigureParts, figure as english } from '../en/figure.ts';
import { formatNumber } from '../format-number.ts';
import { countNoun, type NounForms } from './count-noun.ts';
import { onEvents } from './nouns.ts';

const ofEvents: NounForms = onEvents;

const listOf = (names: readonly string[]) =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join('، ')} و${names.at(-1) ?? ''}`;

const scopeOf = ({ topics, actors, places, period }: Omit<FigureParts, 'types'>) => {
	const where = places.length === 0 ? '' : ` في ${listOf(places)}`;
	const about = topics.length === 0 ? '' : ` عن ${listOf(topics)}`;
	const who = actors.length === 0 ? '' : ` مع ${listOf(actors)}`;
	return `${where}${about}${who}، ${period}`;
};

/** Words of the figures beside a text. */
export const figure: typeof english = {
	events: ({ types, ...scope }) =>
		`${types.length === 0 ? 'الأحداث' : listOf(types)}${scopeOf(scope)}`,
	places: ({ types, ...scope }) =>
		`أماكن الأحداث${types.length === 0 ? '' : ` (${listOf(types)})`}${scopeOf(scope)}`,
	killed: ({ types, ...scope }) =>
		`من أُفيد بمقتلهم${types.length === 0 ? '' : ` (${listOf(types)})`}${scopeOf(scope)}`,
	control: ({ places, period }) => `من سيطر على ${listOf(places)}، ${period}`,
	event: 'الحدث',
	counted: (count) => `في الأحداث المسجلة هنا: ${formatNumber(count)}.`,
	timelineAlt: ({ count, titles }) =>
		`علامة لكل حدث على محور الزمن (الأحداث: ${formatNumber(count)}). ${titles === '' ? '' : `ومنها بعناوينها: ${titles}.`}`,
	mapAlt: (places) => `خريطة عليها دائرة لأحداث كل مكان: ${places}.`,
	mapPlace: ({ place, count }) => `${place} ${formatNumber(count)}`,
	controlAlt: (rows) => `شريط لكل مدة بين تغيرين مسجلين. ${rows}`,
	controlRow: ({ place, stretches }) => `${place}: ${stretches}.`,
	controlStretch: ({ holder, from }) => `${holder} منذ ${from}`,
	morePlaces: (count) => `وأماكن أخرى (${formatNumber(count)})`,
	size: 'تكبر مساحة العلامة بعدد من أُفيد بمقتلهم.',
	circles: 'تكبر مساحة الدائرة بعدد الأحداث.',
	borders: 'الحدود كما يرسمها Natural Earth.',
	fading: 'يتلاشى الشريط حيث لم يُسجل تغير لاحق.',
	range: ({ count, silent }) =>
		`بحسب الشهر، من أدنى الأرقام التي أوردتها المصادر إلى أعلاها، استنادًا إلى ${countNoun(count, ofEvents)} من المسجل هنا${
			silent === 0 ? '' : `؛ وبلا رقم: ${formatNumber(silent)}`
		}. وليس حصيلة للحرب.`,
	spanning: (count) => `أحداث امتدت على عدة أشهر ولم تدخل في الأعمدة: ${formatNumber(count)}.`,
	explore: 'هذه الأحداث في المستكشف، كقائمة',
	allControl: 'من سيطر على ماذا: كل الأماكن، وجدولًا أيضًا',
	allTolls: 'كل الوفيات المبلغ عنها، وجداول أيضًا',
	separator: '؛ ',
};
