import { pictureRoom } from '../drawing/frame-picture.ts';

/** A chart of the picture and the baseline of its heading; pixels from the upper left corner of the content. */
export interface PlacedChart {
	readonly headingY: number;
	readonly box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
}

export interface TollPictureLayout {
	readonly height: number;
	readonly months: readonly PlacedChart[];
	/** The baseline of the heading of all countries. */
	readonly countriesY: number;
	readonly countries: readonly PlacedChart[];
}

const legendHeight = 24;
const monthHeight = 190;
const yearsHeight = 22;
const columnCount = 4;
const columnGap = 36;
const countryHeight = 84;

/** Lays out charts of months below each other, and below them charts of countries in four columns. */
export function layoutPicture({
	months,
	countries,
}: {
	readonly months: number;
	readonly countries: number;
}): TollPictureLayout {
	let y = legendHeight;
	const placeMonth = (): PlacedChart => {
		const headingY = y + 26;
		const box = { x: 0, y: headingY + 12, width: pictureRoom, height: monthHeight };
		y = box.y + box.height + yearsHeight;
		return { headingY, box };
	};
	const placedMonths = Array.from({ length: months }, placeMonth);
	const countriesY = y + 30;
	const width = (pictureRoom - columnGap * (columnCount - 1)) / columnCount;
	const rowHeight = 20 + 17 + countryHeight + yearsHeight + 24;
	const placedCountries = Array.from({ length: countries }, (_, position): PlacedChart => {
		const row = Math.floor(position / columnCount);
		const headingY = countriesY + 26 + row * rowHeight;
		const x = (position % columnCount) * (width + columnGap);
		return { headingY, box: { x, y: headingY + 26, width, height: countryHeight } };
	});
	const last = placedCountries.at(-1);
	const height = last ? last.box.y + last.box.height + yearsHeight : y;
	return { height, months: placedMonths, countriesY, countries: placedCountries };
}
