/** The EDTF parser that tests compare ours with. */
declare module 'edtf' {
	/** Parses a date or an interval, or throws; `min` and `max` are its first and last millisecond. */
	function edtf(text: string): { readonly min: number; readonly max: number };
	export { edtf as default };
}
