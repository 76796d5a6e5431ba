import type { ChartWords } from '../../i18n/timeline-words.ts';

/** Puts the range of people reported killed, as the table has it, into part of a sentence. */
export function tollWords(killed: string, words: ChartWords): string {
	if (killed === words.noNumberCell) return words.noNumber;
	if (killed === '0') return words.noneKilled;
	return killed === '1' ? words.killedOne : words.killed(killed);
}
