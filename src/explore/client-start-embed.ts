import { startChart } from '../charts/timeline/client.ts';
import { throttle } from '../charts/timeline/client-timing.ts';
import { exploreWords } from '../i18n/explore-words.ts';
import { fromDays } from '../model/date.ts';
import type { EventTable } from '../model/event-table.ts';
import { daysInView } from './client-days-in-view.ts';
import { loadSpellings } from './client-names.ts';
import { nameLanes, nameOfView } from './describe-filter.ts';
import { withKnownChoices } from './event-filter.ts';
import { foldedTexts } from './event-text.ts';
import { asksForEverything, parseFilter } from './filter-query.ts';
import { connectUnread } from './client-unread.ts';
import { matchEvents } from './match-events.ts';
import { yearAddress } from './client-years.ts';
import { parseLanes, withKnownLanes } from './parallel-lanes.ts';

/** Makes the timeline in a frame show what its address asks for. */
export async function startEmbed(host: HTMLElement, table: EventTable): Promise<void> {
	const chartHost = host.querySelector<HTMLElement>('timeline-chart');
	const status = host.querySelector('.explore-status');
	const source = host.querySelector<HTMLAnchorElement>('.embed-source a');
	if (!chartHost) return;
	const words = exploreWords(table.language);
	const period = { start: fromDays(table.period.start), end: fromDays(table.period.end) };
	// Before anything else reads the address.
	connectUnread(host.querySelector('.explore-problem'), { table, period, words });
	const filter = withKnownChoices(table, parseFilter(location.search));
	const lanes = withKnownLanes(table, parseLanes(location.search));
	const hasWords = [filter, ...lanes].some(({ text }) => text !== '');
	const spellings = hasWords ? await loadSpellings(host.dataset['names'] ?? '') : undefined;
	const options = { texts: () => foldedTexts(table), spellings, lanes };
	const name = nameOfView({ filter, lanes }, { table, words });
	// Screen readers read each change of the count.
	const tellLater = throttle(() => tell(), { delay: 500 });
	if (source) {
		chartHost.dataset['yearAddress'] = yearAddress(source.pathname, location.search);
	}
	const chart = startChart(chartHost, { table, onWindow: tellLater });

	let isShown = asksForEverything(filter) && lanes.length === 0;

	function tell(): void {
		const match = matchEvents(table, filter, { ...options, window: daysInView(chart, table) });
		// What falls into a window for certain depends on the window.
		if (!isShown || filter.isCertain) {
			const beside = nameLanes(lanes, { events: match.lanes, table, words });
			chart?.show(match.anyTime, beside);
		}
		isShown = true;
		const { all, possible } = match;
		const shown = words.shown({ shown: all.length, total: table.ids.length, possible });
		const text = name === '' ? shown : words.named({ name, shown });
		if (status && status.textContent !== text) status.textContent = text;
		if (source) source.search = location.search;
	}

	tell();
	host.setAttribute('data-ready', '');
}
