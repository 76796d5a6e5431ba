/**
 * What stands for a number with its noun. The forms for none, one and two say the number
 * themselves; the digits are set before the others: three to ten (`few`), eleven to ninety-nine
 * (`many`), hundreds (`other`).
 */
export type NounForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const plurals = new Intl.PluralRules('ar');
const digits = new Intl.NumberFormat('en');

/** Says how many there are of something, in Western digits: `حدثان`, `5 أحداث`, `12 حدثًا`. */
export function countNoun(count: number, forms: NounForms): string {
	const rule = plurals.select(count);
	const isInWords = rule === 'zero' || rule === 'one' || rule === 'two';
	return isInWords ? forms[rule] : `${digits.format(count)} ${forms[rule]}`;
}
