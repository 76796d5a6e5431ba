import type { share as english } from '../en/share.ts';

/** Words for what is shared: social images, frames in other pages. */
export const share: typeof english = {
	socialAlt: (title: string) => `العنوان «${title}» مع تاريخ الحدث ومكانه.`,

	embedHeading: 'اعرض هذا في صفحة أخرى',
	embedText:
		'تضع هذه الشيفرة صورة مختصرة عن الحدث في صفحتك، بأرقامه ومن أوردها. ولا تشغّل في صفحتك شيئًا من نصوصنا البرمجية ولا تضع ملفات ارتباط. والمواقع التي تعرف oEmbed يكفيها عنوان هذه الصفحة.',
	embedMarkup: 'الشيفرة (HTML)',
	embedLook: 'انظر كيف تبدو',
	frameTitle: (title: string) => `${title} – حدث في إطار`,
	latest: ({ figure, by, day }: Readonly<Record<'figure' | 'by' | 'day', string>>) =>
		`أحدث رقم ${figure}: ${by}، ${day}`,
	whole: 'الرواية كاملة مع مصادرها',
};
