import { drawControlPicture } from '../charts/control/draw-picture.ts';
import { prepareChart, type ControlChart } from '../charts/control/prepare-chart.ts';
import type { PlaceOrder } from '../charts/control/sort-places.ts';
import { drawMapPicture } from '../charts/control-map/draw-map-picture.ts';
import { prepareMap, type ControlMap } from '../charts/control-map/prepare-map.ts';
import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { getLocatorShapes } from '../map-shapes.ts';
import { controlRecord, type ControlRecord } from '../model/control-record.ts';
import { eventsAtPlace } from '../model/questions.ts';
import type { PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';

/** Who held what, as a chart and on a map. */
export interface ChartedControl {
	readonly record: ControlRecord;
	readonly chart: ControlChart;
	/** Absent where no place has a position. */
	readonly map: ControlMap | undefined;
}

/** Charts who held what in the language of a page. */
export function chartControl(
	{ timeline, language, name }: PageContext,
	{ order }: { readonly order: PlaceOrder },
): ChartedControl {
	const record = controlRecord(timeline);
	const chart = prepareChart(record, { language, order });
	const map = prepareMap(chart, {
		record,
		shapes: getLocatorShapes(),
		weightOf: (id) => {
			const place = timeline.places.find((known) => known.id === id);
			return place ? eventsAtPlace(timeline, place).length : 0;
		},
		nameOf: (code) => {
			const country = timeline.countries.find(({ id }) => id === code);
			return country && name(country.name).text;
		},
	});
	return { record, chart, map };
}

/** Draws the chart of who held what; its bars lead to the pages of their events. */
export function controlPicture(context: PageContext): DrawingNode {
	const { chart } = chartControl(context, { order: 'time' });
	const absolute = absoluteIn(context);
	return drawControlPicture(chart, {
		hrefOf: (event) => absolute(context.addresses.event(event)),
		foot: footOf(context, 'control'),
	});
}

/** Draws the map of who held what; its marks lead to the pages of their places. */
export function controlMapPicture(context: PageContext): DrawingNode | undefined {
	const { chart, map } = chartControl(context, { order: 'time' });
	const absolute = absoluteIn(context);
	return (
		map &&
		drawMapPicture(
			{ chart, map },
			{
				hrefOf: (place) => absolute(context.addresses.place(place)),
				foot: footOf(context, 'control'),
			},
		)
	);
}
