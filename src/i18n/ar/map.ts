import type { map as english } from '../en/map.ts';
import { countNoun } from './count-noun.ts';
import { event } from './nouns.ts';

const events = (count: number) => countNoun(count, event);

/** Words of the map, also used in the browser. */
export const map: typeof english = {
	heading: 'الخريطة',
	alt: ({ events: count, places }) =>
		`خريطة للعالم عليها دائرة عند كل مكان وقعت فيه الأحداث المسجلة هنا (الأحداث: ${count}، الأماكن: ${places}). وقائمة الأماكن تعطي الشيء نفسه كتابةً.`,
	title: 'خريطة الأحداث المعروضة',
	symbol: ({ name, others, count }) =>
		`${name}${others === 0 ? '' : ` وأماكن قريبة منه (${others})`}: ${events(count)}`,
	region: 'اعرض',
	everything: 'كل الأماكن',
	zoomIn: 'تقريب الخريطة',
	zoomOut: 'إبعاد الخريطة',
	only: 'فقط ما على الخريطة',
	nowhere: (count) =>
		count === 0 ? '' : `${events(count)} خارج الخريطة: لا يُعرف إلا البلد أو البحر.`,
	note: 'تكبر مساحة الدائرة بعدد الأحداث المسجلة في المكان، لا بمقدار الأذى. والأماكن المتقاربة تشترك في دائرة واحدة. رُسمت الحدود كما نشرها آخرون ولا تنحاز إلى أحد؛ والخطوط المتنازع عليها متقطعة. ولا تُحدَّد مواضع المخيمات والسجون والبيوت بأدق من بلدتها.',
	keys: 'بلوحة المفاتيح: الأسهم تنتقل من دائرة إلى أخرى، وEnter يسرد أحداثها، وعلامتا الزائد والناقص للتقريب والإبعاد.',
	places: 'كل الأماكن وأحداثها',
	close: 'أغلق القائمة',
	more: (count) => `و${events(count)} أخرى في القائمة أدناه`,
};
