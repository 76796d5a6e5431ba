import type { NounForms } from './count-noun.ts';

/** Events, as the subject. */
export const event: NounForms = {
	zero: 'لا أحداث',
	one: 'حدث واحد',
	two: 'حدثان',
	few: 'أحداث',
	many: 'حدثًا',
	other: 'حدث',
};

/** Works, as the subject. */
export const work: NounForms = {
	zero: 'لا مواد',
	one: 'مادة واحدة',
	two: 'مادتان',
	few: 'مواد',
	many: 'مادة',
	other: 'مادة',
};

/** Independent origins, after “from”. */
export const ofOrigins: NounForms = {
	zero: '0 مصدر مستقل',
	one: 'مصدر مستقل واحد',
	two: 'مصدرين مستقلين',
	few: 'مصادر مستقلة',
	many: 'مصدرًا مستقلًا',
	other: 'مصدر مستقل',
};

/** Sources, after “from”. */
export const ofSources: NounForms = {
	zero: '0 مصدر',
	one: 'مصدر واحد',
	two: 'مصدرين',
	few: 'مصادر',
	many: 'مصدرًا',
	other: 'مصدر',
};

/** Countries, after “in”. */
export const inCountries: NounForms = {
	zero: '0 بلد',
	one: 'بلد واحد',
	two: 'بلدين',
	few: 'بلدان',
	many: 'بلدًا',
	other: 'بلد',
};

/** Cited works, after “based on”. */
export const citedWorks: NounForms = {
	zero: '0 مادة مستشهد بها',
	one: 'مادة واحدة مستشهد بها',
	two: 'مادتين مستشهد بهما',
	few: 'مواد مستشهد بها',
	many: 'مادة مستشهدًا بها',
	other: 'مادة مستشهد بها',
};

/** Minutes, as the subject. */
export const minute: NounForms = {
	zero: 'أقل من دقيقة',
	one: 'دقيقة واحدة',
	two: 'دقيقتان',
	few: 'دقائق',
	many: 'دقيقة',
	other: 'دقيقة',
};

/** Events, after “based on”. */
export const onEvents: NounForms = {
	zero: '0 حدث',
	one: 'حدث واحد',
	two: 'حدثين',
	few: 'أحداث',
	many: 'حدثًا',
	other: 'حدث',
};

/** Further works, after “based on”. */
export const onWorks: NounForms = {
	zero: '0 مادة أخرى',
	one: 'مادة أخرى',
	two: 'مادتين أخريين',
	few: 'مواد أخرى',
	many: 'مادة أخرى',
	other: 'مادة أخرى',
};
