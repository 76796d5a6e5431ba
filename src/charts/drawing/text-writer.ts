import { element, type DrawingNode } from './drawing-node.ts';
import { pictureRoom } from './frame-picture.ts';

/** Returns the function that writes a text of a picture's content from where it begins, which lies to the right where it is read from there. */
export function textWriter({ isMirrored }: { readonly isMirrored: boolean }) {
	return (
		text: string,
		options: { readonly x: number; readonly y: number; readonly class?: string },
	): DrawingNode =>
		element('text', {
			...options,
			x: isMirrored ? pictureRoom - options.x : options.x,
			text,
		});
}
