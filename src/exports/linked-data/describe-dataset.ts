import type { Dataset } from 'schema-dts';
import { dataWords } from '../../i18n/data-words.ts';
import { isoDay } from '../../model/date.ts';
import { countriesOfPlaces } from '../../model/questions.ts';
import type { PublishedData } from '../list-data-files.ts';
import { absolute } from '../publication.ts';
import { changesOf, lastChange } from '../record-dates.ts';
import { licenceOf, siteOf, type LinkedContext } from './linked-context.ts';

/** Describes the data with every file of it, as catalogues of data sets read it. */
export function describeDataset(
	{ version, files }: Pick<PublishedData, 'version' | 'files'>,
	context: LinkedContext & { readonly description: string },
): Dataset {
	const { timeline, addresses, name, description } = context;
	const { site, events, chapters } = timeline;
	const url = absolute(context, addresses.page('data'));
	const publisher = siteOf(context);
	const [firstAdded] = [...events, ...chapters].flatMap(changesOf).sort();
	return {
		'@type': 'Dataset',
		'@id': `${url}#dataset`,
		url,
		name: name(site.title),
		description,
		version,
		license: licenceOf(context),
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: publisher.name, url: publisher.url },
		// The files are in the language of the record, whatever the language of the page.
		inLanguage: site.defaultLanguage,
		...(firstAdded === undefined
			? {}
			: { datePublished: firstAdded, dateModified: lastChange(timeline) }),
		temporalCoverage: `${isoDay(site.start)}/${isoDay(site.end - 1)}`,
		spatialCoverage: [...countriesOfPlaces(timeline)].map((country) => ({
			'@type': 'Country',
			name: name(country.name),
			identifier: country.id,
		})),
		keywords: timeline.topics.map((topic) => name(topic.name)),
		creditText: dataWords(context.language).cite({ title: publisher.name, version, address: url }),
		distribution: files.map((file) => ({
			'@type': 'DataDownload',
			name: file.name,
			description: file.means,
			contentUrl: absolute(context, addresses.data(file.name)),
			encodingFormat: file.mediaType,
			contentSize: `${file.bytes} B`,
			sha256: file.sha256,
		})),
	};
}
