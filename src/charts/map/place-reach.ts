/**
 * Returns how far from its point an event may have happened, in kilometres, where only a governorate, a line or an area is
 * known: about the radius of a circle as large as the median governorate of Iraq and Syria, and twice that for areas; 0 for
 * towns and districts. `precision` is UCDP's scale, 1 to 7.
 */
export function reachOf(precision: number): number {
	if (precision < 4) return 0;
	return precision === 4 ? 75 : 150;
}
