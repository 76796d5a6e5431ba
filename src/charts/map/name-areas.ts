import type { EventTable } from '../../model/event-table.ts';
import type { BaseMap } from './base-map.ts';
import type { NamedArea } from './label-areas.ts';
import type { NamedCity } from './label-cities.ts';
import type { AreaName, MapDetail } from './map-detail.ts';

/** Names the countries of a table where the base map has a place for them. */
export function nameCountries(
	{ countries }: Pick<EventTable, 'countries'>,
	base: BaseMap,
): NamedArea[] {
	return countries.flatMap(({ id, name }): NamedArea[] => {
		const spots = base.countries[id];
		return spots ? [{ kind: 'country', text: name, spots }] : [];
	});
}

/** Names provinces and waters in a language; those without a name in it are left out. */
export function nameDetail(
	{ provinceNames, waterNames }: MapDetail,
	{ language }: { readonly language: string },
): NamedArea[] {
	const inLanguage = (names: readonly AreaName[], kind: NamedArea['kind']) =>
		names.flatMap(({ name, spots }): NamedArea[] => {
			const text = name[language];
			return text === undefined ? [] : [{ kind, text, spots }];
		});
	return [...inLanguage(provinceNames, 'province'), ...inLanguage(waterNames, 'water')];
}

/** Names cities in a language; those without a name in it are left out. */
export function nameCities(
	{ cities }: MapDetail,
	{ language }: { readonly language: string },
): NamedCity[] {
	return cities.flatMap(({ name, point, from }) => {
		const text = name[language];
		return text === undefined ? [] : [{ text, point, from }];
	});
}
