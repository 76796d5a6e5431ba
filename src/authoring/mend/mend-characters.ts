import { onLines, sound, type Mend, type Mended } from './mend.ts';

/** Ends lines with LF, deletes a byte-order mark, and puts letters and their marks together (NFC). */
export function mendCharacters(text: string): Mended {
	const mends: Mend[] = [];
	let mended = text;
	if (mended.startsWith('\ufeff')) {
		mended = mended.replace(/^\ufeff+/, '');
		mends.push({ line: 1, says: 'deleted the byte-order mark' });
	}
	if (mended.includes('\r')) {
		const count = mended.match(/\r\n?/g)?.length ?? 0;
		const line = mended.slice(0, mended.indexOf('\r')).split('\n').length;
		mended = mended.replace(/\r\n?/g, '\n');
		mends.push({ line, says: onLines('wrote the line end as LF', count) });
	}
	const composed = composeLetters(mended);
	return { text: composed.text, mends: [...mends, ...composed.mends] };
}

function composeLetters(text: string): Mended {
	if (text.normalize('NFC') === text) return sound(text);
	const lines = text.split('\n');
	const composed = lines.map((line) => line.replace(/\S+/g, composeWord));
	const changed = lines.flatMap((line, index) => (line === composed[index] ? [] : [index + 1]));
	const [first] = changed;
	if (first === undefined) return sound(text);
	const says = onLines('put letters and their marks together (NFC)', changed.length);
	return { text: composed.join('\n'), mends: [{ line: first, says }] };
}

/** An address would lead elsewhere, and a few characters would become signs of YAML or Markdown: both are for the author. */
function composeWord(word: string): string {
	const composed = word.normalize('NFC');
	const isSafe = !word.includes('://') && signsOf(composed) === signsOf(word);
	return isSafe ? composed : word;
}

function signsOf(word: string): string {
	return word.replace(/[^!-/:-@[-`{-~]/g, '');
}
