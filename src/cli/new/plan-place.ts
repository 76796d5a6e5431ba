import { placeSchema } from '../../schema/registries.ts';
import { admin1, precision as precisionSchema, wikidata } from '../../schema/scalars.ts';
import { askAliases, askCountry, askId, askName } from './ask-entry.ts';
import type { Desk } from './desk.ts';
import type { PlaceFlags } from './flags.ts';
import type { Town } from './gazetteer.ts';
import type { Interview } from './interview.ts';
import { planEntry, type PlannedEntry } from './plan-entry.ts';
import { fitting, fittingNumber } from './understand.ts';

const precisions = [
	'the exact place',
	'within about 25 km of a known place',
	'the district',
	'the governorate or province',
	'a line or a vague area',
	'only the country',
	'at sea or in the air',
];
/** UCDP's scale from which on a place has no position. */
const withoutPosition = 6;

interface PlaceOptions {
	readonly interview: Interview;
	readonly flags: PlaceFlags;
	/** What a gazetteer says about it. */
	readonly town?: Town | undefined;
}

/** Asks for what a new place needs and puts it on the desk. */
export async function planPlace(
	desk: Desk,
	{ interview, flags, town }: PlaceOptions,
): Promise<PlannedEntry | undefined> {
	const name = await askName(desk, { interview, flags, known: town?.name });
	const id = await askId(desk.registries.places, {
		interview,
		flags,
		name: Object.values(name)[0] ?? '',
	});
	const country = await askCountry(desk, {
		interview,
		flags: town ? { ...flags, country: town.country } : flags,
		isOptional: false,
	});
	const aliases = flags.alias ?? (await askAliases(interview));
	const unit = await interview.one({
		flag: '--admin1',
		noun: 'a governorate or province',
		asks: 'Governorate or province (ISO 3166-2, as FR-IDF), if it is known',
		given: flags.admin1,
		isOptional: true,
		understand: fitting(admin1),
	});
	const precision = await interview.one({
		flag: '--precision',
		noun: 'a precision from 1 to 7',
		asks: 'How exact is the place?',
		given: flags.precision,
		suggested: town ? '1' : undefined,
		example: '1',
		choices: precisions.map((label, index) => ({
			value: `${index + 1}`,
			label: `${index + 1} ${label}`,
		})),
		understand: fittingNumber(precisionSchema),
	});
	const hasPosition = precision !== undefined && precision < withoutPosition;
	const [lat, lon] = [
		await askDegrees('lat', { interview, given: flags.lat, town, isAsked: hasPosition }),
		await askDegrees('lon', { interview, given: flags.lon, town, isAsked: hasPosition }),
	];
	const geonames = await interview.flag({
		flag: '--geonames',
		given: flags.geonames,
		understand: fittingNumber(placeSchema.shape.geonames),
	});
	const item = await interview.flag({
		flag: '--wikidata',
		given: flags.wikidata,
		understand: fitting(wikidata),
	});
	if (interview.problems.length > 0 || id === undefined || country === undefined) return undefined;
	return planEntry(desk, {
		interview,
		registry: 'places',
		path: `places/${country.toLowerCase()}.yaml`,
		name,
		isSure: flags.yes ?? false,
		entry: {
			id,
			value: {
				name,
				aliases: aliases.length > 0 ? aliases : undefined,
				country,
				admin1: unit,
				lat,
				lon,
				precision,
				geonames,
				wikidata: item,
			},
		},
	});
}

interface DegreeOptions {
	readonly interview: Interview;
	readonly given: string | undefined;
	readonly town: Town | undefined;
	readonly isAsked: boolean;
}

async function askDegrees(
	axis: 'lat' | 'lon',
	{ interview, given, town, isAsked }: DegreeOptions,
): Promise<number | undefined> {
	if (given === undefined && !isAsked) return undefined;
	return interview.one({
		flag: `--${axis}`,
		noun: 'degrees',
		asks: axis === 'lat' ? 'Latitude, north is positive' : 'Longitude, east is positive',
		given,
		isOptional: true,
		suggested: town && `${town[axis]}`,
		understand: fittingNumber(placeSchema.shape[axis]),
	});
}
