import { archiveQuestion, readArchiveAnswer, type Archive } from '../../links/archive.ts';
import type { KnownCopy } from '../../links/link-cache.ts';
import { nextTry } from '../../links/next-try.ts';
import { hostOfQueue } from '../../links/plan-questions.ts';
import type { Asking } from './ask-link.ts';
import { askForText } from './ask-once.ts';

/** Where an archive is asked, and for a copy of what time. */
interface ArchiveOptions extends Asking {
	readonly archive: Archive;
	/** In milliseconds; the newest copy where left out. */
	readonly near: number | undefined;
}

/** Asks an archive for the copy of a page that is nearest to a time; undefined where it does not answer. */
export async function askArchive(
	url: string,
	{ archive, near, ...asking }: ArchiveOptions,
): Promise<KnownCopy | undefined> {
	const { inTurn, now, pause } = asking;
	const question = archiveQuestion(url, { service: archive.service, near });
	for (let tries = 1; ; tries += 1) {
		const { answer, text } = await inTurn(hostOfQueue(archive.service), () =>
			askForText(question, asking),
		);
		if (text !== undefined) {
			const read = readArchiveAnswer(text, { url, copies: archive.copies });
			return read && { asked: now(), copy: read.copy };
		}
		const next = nextTry(answer, { method: 'GET', tries, now: now() });
		if (next.kind === 'settled') return undefined;
		await pause(next.wait);
	}
}
