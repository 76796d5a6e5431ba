import { styleText } from 'node:util';
import type { Paint } from '../../rules/format-problems.ts';

const styles = {
	place: 'cyan',
	error: 'red',
	warning: 'yellow',
	rule: 'dim',
	mend: 'green',
} as const;

/** Colours the parts of a problem where standard output is a terminal that shows colours and NO_COLOR is not set. */
export const paint: Paint = (part, text) => styleText(styles[part], text);
