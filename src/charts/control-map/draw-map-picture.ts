import { controlWords } from '../../i18n/control-words.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { directionOf } from '../../i18n/language.ts';
import { mapWords } from '../../i18n/map-words.ts';
import { isoDay } from '../../model/date.ts';
import type { DayMark } from '../control/day-mark.ts';
import { drawMark } from '../control/draw-mark.ts';
import { drawPatterns } from '../control/draw-patterns.ts';
import { pictureStyle } from '../control/picture-style.ts';
import type { ControlChart } from '../control/prepare-chart.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { framePicture, pictureRoom, type PictureWords } from '../drawing/frame-picture.ts';
import { layoutKeys } from '../drawing/layout-keys.ts';
import { picturePalette as palette } from '../drawing/picture-palette.ts';
import { readMark } from '../control/day-mark.ts';
import { wrapText } from '../scale/text-width.ts';
import { drawGround, drawMarks } from './draw-marks.ts';
import { chooseMapDay } from './map-day.ts';
import { markKeys } from './mark-keys.ts';
import { wideSize, type ControlMap } from './prepare-map.ts';

export interface MapPictureOptions extends Pick<PictureWords, 'foot'> {
	readonly hrefOf: (place: string) => string;
}

const gap = 30;
const sideWidth = pictureRoom - wideSize.width - gap;
const lineHeight = 22;
const keyWidth = 26;

/** Draws the map as a picture of its own, for the day that it shows until a reader chooses one. */
export function drawMapPicture(
	{ chart, map }: { readonly chart: ControlChart; readonly map: ControlMap },
	{ hrefOf, foot }: MapPictureOptions,
): DrawingNode {
	const { language, kinds, counted } = chart;
	const words = controlWords(language);
	const isMirrored = directionOf(language) === 'rtl';
	const { day, isPeak } = chooseMapDay(chart);
	const count = counted?.steps.findLast(({ from }) => from <= day);
	const sideX = isMirrored ? sideWidth : wideSize.width + gap;
	const at = (x: number) => (isMirrored ? sideX - x : sideX + x);
	let y = 12;
	const side: DrawingNode[] = [];
	const write = (text: string, name?: string) => {
		const lines = wrapText(text, { width: sideWidth, lines: 9, size: 14.5 }) ?? [text];
		for (const line of lines) {
			side.push(element('text', { class: name, x: at(0), y, text: line }));
			y += lineHeight - 3;
		}
	};
	const listKeys = (keys: readonly { readonly mark: DayMark; readonly name: string }[]) => {
		const names = keys.map(({ name }) => name);
		const placed = layoutKeys(names, { top: y + 6, keyWidth, width: sideWidth });
		keys.forEach(({ mark, name }, position) => {
			const { x, y: baseline } = placed[position] ?? { x: 0, y };
			side.push(
				element('g', {
					transform: `translate(${at(x + 9)} ${baseline - 4})`,
					children: drawMark(mark),
				}),
				element('text', { x: at(x + keyWidth - 4), y: baseline, text: name }),
			);
		});
		y = (placed.at(-1)?.y ?? y) + lineHeight + 6;
	};
	write(words.onDay(formatDay(isoDay(day), language)), 'heading');
	if (counted && count) write(`${words.count.heading(counted.name)}: ${words.counted(count)}`);
	if (isPeak && counted) write(words.map.peakInPicture(counted.name), 'soft');
	listKeys(kinds.map((kind) => ({ mark: markKeys.held(kind), name: kind.name })));
	listKeys(
		(['part', 'changing', 'last', 'unrecorded'] as const).map((state) => ({
			mark: markKeys[state](kinds[0]),
			name: words.map.states[state],
		})),
	);
	if (map.beyond.length > 0) {
		write(words.map.beyond, 'soft');
		listKeys(map.beyond.map(({ name, stretches }) => ({ mark: readMark(stretches, day), name })));
	}
	return framePicture(
		{
			language,
			title: words.title,
			lead: words.map.lead,
			foot: [`${words.map.moved} ${mapWords(language).note}`, ...foot],
		},
		{
			isMirrored,
			height: Math.max(wideSize.height, y),
			style: pictureStyle + mapStyle,
			strong: ['.control-mark-sign'],
			definitions: [
				...drawPatterns({ colors: [0, 1, 2, 3, 4, 5, 6], isMirrored }),
				element('clipPath', { id: 'control-map-clip', children: [element('rect', wideSize)] }),
			],
			content: [
				element('g', {
					transform: `translate(${isMirrored ? pictureRoom - wideSize.width : 0} 0)`,
					direction: 'ltr',
					'clip-path': 'url(#control-map-clip)',
					children: [
						element('rect', { class: 'control-map-sea', ...wideSize }),
						...drawGround(map.paths),
						...drawMarks(map.wide, { day, hrefOf }),
						element('rect', { class: 'control-map-edge', ...wideSize }),
					],
				}),
				...side,
			],
		},
	);
}

const mapStyle =
	`.control-map-sea,.control-map-lakes{fill:${palette['paper-sunken']}}.control-map-edge{fill:none;stroke:${palette.line};stroke-width:2}` +
	`.control-map-land{fill:${palette['paper-raised']};stroke:${palette['line-strong']};stroke-width:.6}` +
	'.control-map-rivers,.control-map-borders,.control-map-disputed,.control-mark-ring{fill:none}' +
	`.control-map-rivers,.control-map-lakes{stroke:${palette.water}}` +
	`.control-map-borders,.control-map-disputed{stroke:${palette['line-strong']};stroke-width:1.1}.control-map-disputed{stroke-dasharray:3 2}` +
	`.control-map-name,.control-map-country{font-size:14px;stroke:${palette['paper-raised']};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}` +
	`.control-map-country{fill:${palette['ink-soft']};font-size:13px}` +
	`.control-map-lead{stroke:${palette['ink-soft']};stroke-width:.8}.control-map-point{fill:${palette['ink-soft']}}` +
	`.control-mark-ground{fill:${palette['paper-raised']}}.control-mark-ring{stroke-width:1.5}.is-last{stroke-dasharray:3 1.8}` +
	`.control-mark-empty{fill:${palette['paper-raised']};stroke:${palette['line-strong']};stroke-width:1.25}` +
	`.control-mark-sign{fill:${palette.paper};font-size:8.5px}.control-mark-sign.is-over{fill:${palette.ink};stroke:${palette['paper-raised']};stroke-width:2px;stroke-linejoin:round;paint-order:stroke}`;
