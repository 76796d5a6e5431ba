import { VFile } from 'vfile';
import { listFiles } from '../../load/list-files.ts';
import { readText } from '../../load/read-text.ts';
import { listCited, type CitedLink } from '../../links/list-cited.ts';

/** The cited addresses of a content folder. */
export interface Cited {
	readonly links: readonly CitedLink[];
	/** Every file that may cite, by its path below the content folder. */
	readonly files: ReadonlyMap<string, VFile>;
}

/** Reads the cited addresses of all events and chapters; what the check would report is passed over. */
export function readCited(folder: string): Cited {
	const paths = ['chapters', 'events'].flatMap((part) =>
		listFiles(folder, part).filter((path) => path.endsWith('.md')),
	);
	const files = new Map<string, VFile>();
	const links: CitedLink[] = [];
	for (const path of paths) {
		const read = readText(path, { root: folder, shownAs: folder });
		// Messages of the check stay out of the report.
		files.set(path, new VFile({ path: read.path }));
		if (read.messages.length === 0) links.push(...listCited(String(read.value), { path }));
	}
	return { links, files };
}
