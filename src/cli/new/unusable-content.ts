/** Nothing can be added to this content; the message is the report of what is wrong with it. */
export class UnusableContent extends Error {
	override readonly name = 'UnusableContent';
}
