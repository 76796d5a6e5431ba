import ICAL from 'ical.js';

/** Says where a calendar breaks RFC 5545 or what this record promises of it; ical.js must read it. */
export function checkCalendar(text: string): readonly string[] {
	const lines = text.split('\r\n');
	const octets = (line: string) => new TextEncoder().encode(line).length;
	const form = [
		...(/[^\r]\n/.test(text) ? ['a line without CRLF (3.1)'] : []),
		...lines.filter((line) => octets(line) > 75).map((line) => `over 75 octets (3.1): ${line}`),
	];
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const entries = calendar.getAllSubcomponents('vevent');
	const uids = entries.map((entry) => entry.getFirstPropertyValue('uid'));
	return [
		...form,
		...(calendar.getFirstPropertyValue('version') === '2.0' ? [] : ['no VERSION:2.0 (3.7.4)']),
		...(calendar.getFirstPropertyValue('prodid') ? [] : ['no PRODID (3.7.3)']),
		...(entries.length > 0 ? [] : ['no entries']),
		...(new Set(uids).size === uids.length ? [] : ['two entries of one UID (3.8.4.7)']),
		...entries.flatMap((entry) => {
			const event = new ICAL.Event(entry);
			const { startDate, endDate } = event;
			const problems = [
				...(event.uid ? [] : ['no UID (3.6.1)']),
				...(entry.getFirstPropertyValue('dtstamp') ? [] : ['no DTSTAMP (3.6.1)']),
				...(event.summary ? [] : ['no SUMMARY']),
				...(startDate.isDate && endDate.isDate ? [] : ['not all-day (3.3.4)']),
				...(startDate.compare(endDate) < 0 ? [] : ['DTEND not after DTSTART (3.8.2.2)']),
			];
			return problems.map((problem) => `${event.uid}: ${problem}`);
		}),
	];
}
