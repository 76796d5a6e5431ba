import type { VFile } from 'vfile';
import type { z } from 'zod';
import { checkGeography } from '../checks/check-geography.ts';
import { checkRegistries } from '../checks/check-registries.ts';
import type { RegistryProblem } from '../checks/registry-problem.ts';
import { report } from '../rules/problem.ts';
import type { Registries } from '../schema/content.ts';
import {
	actorSchema,
	countrySchema,
	familySchema,
	holderSchema,
	placeSchema,
	publisherSchema,
	regionSchema,
	siteSchema,
	topicSchema,
	typeSchema,
} from '../schema/registries.ts';
import { validate } from '../schema/validate.ts';
import { wordingSchema, type WordingData } from '../schema/wording.ts';
import { isBroken } from './is-broken.ts';
import { readBoundaries } from './read-boundaries.ts';
import { listFiles, listWithPlanned } from './list-files.ts';
import { parseYamlFile, readRegistry, type LoadedRegistry } from './read-registry.ts';
import { readText, type TextOptions } from './read-text.ts';

const countryForm = {
	pattern: /^[A-Z]{2}$/,
	expected: 'a country as two capital letters (ISO 3166-1)',
	mend: 'write `FR` for France, `JP` for Japan',
};

/** The registries as read, with every file they came from; `site` is absent where it is not valid. */
export interface ReadRegistries {
	readonly files: readonly VFile[];
	/** Whether every entry could be read, so that what names one can be checked, even where entries contradict each other. */
	readonly isWhole: boolean;
	readonly registries: Omit<Registries, 'site'> & { readonly site: Registries['site'] | undefined };
	readonly wording: WordingData;
	/** Reports a problem at the entry that it is about. */
	readonly reportAt: (problem: RegistryProblem) => void;
}

/** Reads the registries of a content folder and checks them against each other; problems are in the files' messages. */
export function readRegistries(
	root: string,
	{ shownAs, planned }: Omit<TextOptions, 'root'>,
): ReadRegistries {
	const read = (path: string) => readText(path, { root, shownAs, planned });
	const site = read('site.yaml');
	const actors = read('actors.yaml');
	const publishers = read('publishers.yaml');
	const families = read('vocabulary/families.yaml');
	const types = read('vocabulary/types.yaml');
	const topics = read('vocabulary/topics.yaml');
	const countries = read('vocabulary/countries.yaml');
	const regions = read('vocabulary/regions.yaml');
	const placeFiles = listWithPlanned(root, { folder: 'places', planned })
		.filter((path) => path.endsWith('.yaml'))
		.map(read);
	const vocabulary = listFiles(root, 'vocabulary');
	const readOptional = (path: string) => (vocabulary.includes(path) ? [read(path)] : []);
	const holderFiles = readOptional('vocabulary/holders.yaml');
	const [wordingFile] = readOptional('vocabulary/wording.yaml');

	const loaded = {
		actors: readRegistry([actors], { schema: actorSchema }),
		publishers: readRegistry([publishers], { schema: publisherSchema }),
		families: readRegistry([families], { schema: familySchema }),
		types: readRegistry([types], { schema: typeSchema }),
		topics: readRegistry([topics], { schema: topicSchema }),
		countries: readRegistry([countries], { schema: countrySchema, idForm: countryForm }),
		regions: readRegistry([regions], { schema: regionSchema }),
		holders: readRegistry(holderFiles, { schema: holderSchema }),
		places: readRegistry(placeFiles, { schema: placeSchema }),
	};
	const registries = {
		site: readSingle(site, siteSchema),
		actors: toRecord(loaded.actors),
		publishers: toRecord(loaded.publishers),
		families: toRecord(loaded.families),
		types: toRecord(loaded.types),
		topics: toRecord(loaded.topics),
		countries: toRecord(loaded.countries),
		regions: toRecord(loaded.regions),
		holders: toRecord(loaded.holders),
		places: toRecord(loaded.places),
	};
	const wording = wordingFile ? readSingle(wordingFile, wordingSchema) : undefined;
	const all = [
		site,
		actors,
		publishers,
		families,
		types,
		topics,
		countries,
		regions,
		...holderFiles,
		...placeFiles,
	];
	const files = wordingFile ? [...all, wordingFile] : all;
	const reportAt = (problem: RegistryProblem) => {
		const origin = loaded[problem.registry].origins.get(problem.path[0]);
		if (origin) report(origin.file, problem, origin.yaml.pointAt(problem.path));
	};
	// Where an entry is broken, whatever refers to it would be reported as well: mend the first cause first.
	const isWhole = !files.some(isBroken);
	if (registries.site && isWhole) {
		const boundaries = readBoundaries(root, {
			countries: new Set(Object.values(registries.places).map(({ country }) => country)),
		});
		const problems = [
			...checkRegistries({ ...registries, site: registries.site }),
			...checkGeography(registries.places, boundaries),
		];
		problems.forEach(reportAt);
	}
	return {
		files,
		isWhole,
		registries,
		wording: wording ?? { avoid: [], attribution: [], denied_hosts: [] },
		reportAt,
	};
}

/** Reads a file that holds one map. */
function readSingle<Schema extends z.ZodType>(
	file: VFile,
	schema: Schema,
): z.output<Schema> | undefined {
	const yaml = parseYamlFile(file);
	if (file.messages.length > 0) return undefined;
	const { data, problems } = validate(schema, yaml.data ?? {});
	for (const problem of problems) {
		report(
			file,
			problem,
			problem.isKey ? yaml.pointAtKey(problem.path) : yaml.pointAt(problem.path),
		);
	}
	return data;
}

function toRecord<T>({ entries }: LoadedRegistry<T>): Record<string, T> {
	return Object.fromEntries(entries);
}
