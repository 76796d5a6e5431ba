import type { CreativeWork } from 'schema-dts';
import { machineDate } from '../../model/date.ts';
import type { Source } from '../../model/timeline.ts';
import type { LinkedContext } from './linked-context.ts';

/** Describes a cited work. */
export function describeWork(source: Source, { name }: LinkedContext): CreativeWork {
	return {
		'@type': 'CreativeWork',
		name: source.title,
		...(source.url === undefined ? {} : { url: source.url }),
		datePublished: machineDate({ edtf: source.published }),
		publisher: { '@type': 'Organization', name: name(source.publisher.name) },
	};
}
