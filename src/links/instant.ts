const iso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/;
const http = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Reads an instant as the cache holds it, `2026-11-26T08:40:00.000Z`, in milliseconds; undefined where it is none. */
export function readInstant(text: string): number | undefined {
	const found = iso.exec(text);
	if (!found) return undefined;
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
		.slice(1)
		.map(Number);
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Reads a date of an HTTP header (IMF-fixdate of RFC 9110) in milliseconds; undefined where it is none. */
export function readHttpDate(text: string): number | undefined {
	const [, day, month = '', year, hour, minute, second] = http.exec(text) ?? [];
	const index = months.indexOf(month);
	if (day === undefined || index === -1) return undefined;
	return Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second));
}
