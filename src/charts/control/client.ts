import { make } from '../../client/make.ts';
import { controlReadingWords } from '../../i18n/control-words.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { isoDay, millisecondsInDay, parseDay } from '../../model/date.ts';
import { element } from '../drawing/drawing-node.ts';
import { patch } from '../drawing/client-patch.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import { percentCanvas } from '../drawing/canvas.ts';
import { followPointer } from './client-pointer.ts';
import { createMapMarks } from './client-map.ts';
import { createReadings } from './client-readings.ts';
import { readOn, stepDay, type DayStep } from './step-day.ts';

/** A chart of control that reads without a script; with one, a cursor reads off any day and the address keeps it. */
class ControlChart extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector<HTMLInputElement>('input[name="on"]');
		const slider = this.querySelector<HTMLInputElement>('.control-slider');
		const rows = this.querySelector<HTMLElement>('.control-rows');
		const cursor = this.querySelector<SVGSVGElement>('.control-cursor');
		if (field && slider && rows && cursor) run(this, { field, slider, rows, cursor });
	}
}

interface Parts {
	readonly field: HTMLInputElement;
	readonly slider: HTMLInputElement;
	readonly rows: HTMLElement;
	readonly cursor: SVGSVGElement;
}

/** What a day was chosen with. */
type ChosenBy = 'field' | 'slider' | 'button' | 'address';

/** How long a reader must rest on a day before it is announced and kept in the address. */
const rest = 350;

function run(host: HTMLElement, { field, slider, rows, cursor }: Parts): void {
	const language = document.documentElement.lang;
	const words = controlReadingWords(language);
	const period = periodOf(host);
	const steps = readSteps(host.dataset['steps'] ?? '[]');
	const canvas = percentCanvas({ isMirrored: getComputedStyle(host).direction === 'rtl' });
	const x = timeScale(period, { x0: 0, x1: 1 });
	const readings = createReadings(host, words);
	const map = host.querySelector<HTMLElement>('.control-map');
	const mapDay = parseDay(map?.dataset['day'] ?? '');
	const mapMarks = map ? createMapMarks(map, readings) : undefined;
	const parts = {
		day: host.querySelector('.control-head-day'),
		count: host.querySelector('.control-head-count'),
		status: host.querySelector('.control-status'),
		events: host.querySelector('.control-events'),
		mapDay: host.querySelector('.control-map-day'),
		mapCount: host.querySelector('.control-map-count'),
	};
	const lastHeading = parts.day?.textContent ?? '';
	let chosen: number | undefined;
	let shown: number | undefined | 'nothing yet' = 'nothing yet';
	let resting: ReturnType<typeof setTimeout> | undefined;
	let entryBy: ChosenBy = 'address';

	const countOn = (day: number) => {
		if (steps.length === 0) return '';
		const { certain = 0, possible = 0 } = steps.findLast(({ from }) => from <= day) ?? {};
		return words.counted({ certain, possible });
	};
	const show = (day: number | undefined) => {
		if (day === shown) return;
		shown = day;
		readings.show(day);
		const at = day === undefined ? undefined : canvas.at(x(day));
		patch(
			cursor,
			at === undefined ? [] : [element('line', { x1: at, x2: at, y1: '0%', y2: '100%' })],
		);
		host.toggleAttribute('data-reading', day !== undefined);
		showMap(day ?? mapDay);
		if (parts.day) parts.day.textContent = day === undefined ? lastHeading : nameOf(day);
		if (parts.count) parts.count.textContent = day === undefined ? '' : countOn(day);
	};
	const showMap = (day: number | undefined) => {
		if (day === undefined) return;
		mapMarks?.show(day);
		if (parts.mapDay) parts.mapDay.textContent = nameOf(day);
		if (parts.mapCount) parts.mapCount.textContent = countOn(day);
	};
	const nameOf = (day: number) => words.onDay(formatDay(isoDay(day), language));
	const choose = (day: number | undefined, by: ChosenBy) => {
		chosen = day;
		show(day);
		if (by !== 'field') field.value = day === undefined ? '' : isoDay(day);
		field.setAttribute('aria-invalid', 'false');
		slider.value = String(toDays((day ?? period.end) - period.start));
		slider.setAttribute(
			'aria-valuetext',
			day === undefined ? words.noDay : `${formatDay(isoDay(day), language)}: ${countOn(day)}`,
		);
		const links = day === undefined ? [] : readings.eventsOn(day);
		parts.events?.replaceChildren(
			...links.map(({ href, title }) => make('a', { href, children: [title] })),
		);
		const write = () => {
			// Back undoes all that the handle was moved in one go.
			keep(day, { isStep: by !== 'address' && !(by === 'slider' && entryBy === 'slider') });
			entryBy = by;
		};
		clearTimeout(resting);
		resting = setTimeout(() => {
			// A day that has been refused meanwhile keeps its words.
			if (parts.status && field.getAttribute('aria-invalid') !== 'true') {
				parts.status.textContent = day === undefined ? '' : `${nameOf(day)}: ${countOn(day)}`;
			}
			if (by === 'slider') write();
		}, rest);
		if (by !== 'slider') write();
	};

	field.addEventListener('change', () => {
		const day = field.value === '' ? undefined : parseDay(field.value);
		const isOutside = day !== undefined && (day < period.start || day >= period.end);
		if (!isOutside) {
			choose(day, 'field');
			return;
		}
		field.setAttribute('aria-invalid', 'true');
		const ends = { from: isoDay(period.start), to: isoDay(period.end - 1) };
		if (parts.status) parts.status.textContent = words.problem(ends);
	});
	slider.addEventListener('input', () => {
		choose(period.start + Number(slider.value) * millisecondsInDay, 'slider');
	});
	const dayAfter = (step: DayStep) => stepDay(chosen, { step, changes: readings.changes, period });
	slider.addEventListener('keydown', (event) => {
		const by = ({ PageUp: 'month-after', PageDown: 'month-before' } as const)[event.key];
		if (!by) return;
		event.preventDefault();
		choose(dayAfter(by), 'slider');
	});
	const onStep = (name: string, day: () => number | undefined) => {
		host
			.querySelector(`[data-step="${name}"]`)
			?.addEventListener('click', () => choose(day(), 'button'));
	};
	onStep('previous', () => dayAfter('previous'));
	onStep('next', () => dayAfter('next'));
	onStep('clear', () => undefined);
	followPointer(rows, {
		axis: cursor,
		period,
		isMirrored: canvas.isMirrored,
		onDay: (instant) => {
			show(instant === undefined ? chosen : instant - (instant % millisecondsInDay));
		},
	});
	const follow = () => choose(readOn(location.search, period), 'address');
	addEventListener('popstate', follow);
	follow();
	host.setAttribute('data-ready', '');
}

function keep(day: number | undefined, { isStep }: { readonly isStep: boolean }): void {
	const query = new URLSearchParams(location.search);
	if (day === undefined) query.delete('on');
	else query.set('on', isoDay(day));
	const text = query.size === 0 ? '' : `?${query.toString()}`;
	if (text === location.search) return;
	const address = location.pathname + text + location.hash;
	if (isStep) history.pushState(null, '', address);
	else history.replaceState(history.state, '', address);
}

function periodOf({ dataset }: HTMLElement): TimeWindow {
	return {
		start: parseDay(dataset['start'] ?? '') ?? 0,
		end: (parseDay(dataset['end'] ?? '') ?? 0) + millisecondsInDay,
	};
}

/** Reads `[[from, certain, possible], …]`, as the page has it. */
function readSteps(text: string): { from: number; certain: number; possible: number }[] {
	const steps: unknown = JSON.parse(text);
	return (Array.isArray(steps) ? steps : []).map((step: unknown) => {
		const [from, certain, possible] = Array.isArray(step) ? step.map(Number) : [];
		return { from: from ?? 0, certain: certain ?? 0, possible: possible ?? 0 };
	});
}

function toDays(time: number): number {
	return Math.round(time / millisecondsInDay);
}

customElements.define('control-chart', ControlChart);
