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
	symbol: ({ name, others, count, vague, reach }) => {
		const near = others === 0 ? '' : ` وأماكن قريبة منه (${others})`;
		const roughly = vague === 0 ? '' : `، منها ما لا يُعرف موضعه إلا تقريبًا (${vague})`;
		const doubt = reach === undefined ? roughly : `، لا يُعرف موضعه إلا في حدود ${reach} كم تقريبًا`;
		return `${name}${near}${doubt}: ${events(count)}`;
	},
	region: 'اعرض',
	everything: 'كل الأماكن',
	otherPart: 'جزء آخر',
	zoomIn: 'تقريب الخريطة',
	zoomOut: 'إبعاد الخريطة',
	fit: 'لائم الخريطة مع المعروض',
	only: 'فقط ما على الخريطة',
	nowhere: (count) =>
		count === 0 ? '' : `${events(count)} خارج الخريطة: لا يُعرف إلا البلد أو البحر.`,
	legend: {
		circle:
			'أحداث في مكان. تكبر المساحة بعددها، لا بمقدار الأذى؛ والأماكن المتقاربة تشترك في دائرة واحدة، ويدل «+3» بعد الاسم على عدد الأماكن الأخرى.',
		vague: ({ governorate, area }) =>
			`مكان لا يُعرف موضعه إلا تقريبًا. تبيّن الحلقة المتقطعة مدى الشك: نحو ${governorate} كم حيث لا تُعرف إلا المحافظة، و${area} كم لحدود أو بادية أو منطقة واسعة أخرى.`,
		disputed: 'خط متنازع عليه.',
		city: 'مدينة لمعرفة الموضع: المواقع من GeoNames برخصة CC BY 4.0.',
	},
	note: 'رُسمت الحدود والأسماء كما ينشرها Natural Earth: من يسيطر على الأرض، لا من له الحق فيها. وليس فيها قول من هذا الموقع في وضع أي إقليم. ولا تُحدَّد مواضع المخيمات والسجون والبيوت بأدق من بلدتها.',
	keys: 'بلوحة المفاتيح: الأسهم تنتقل من دائرة إلى أخرى، وEnter يسرد أحداثها، وعلامتا الزائد والناقص للتقريب والإبعاد.',
	places: 'كل الأماكن وأحداثها',
	close: 'أغلق القائمة',
	nearer: 'قرّب الخريطة إلى هذه الأماكن',
	more: ({ count, isOnePlace }) =>
		`وأحداث أخرى لم تُسرد هنا (${events(count)}): ${isOnePlace ? 'قلّل الأيام أو زد المرشحات لتظهر في هذه القائمة.' : 'قرّب الخريطة لتسردها دوائر أصغر.'}`,
};
