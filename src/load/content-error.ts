/** Content that may not be published; the message is the finished report of all its problems. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	/** Where our code noticed it is of no use to an author. */
	override readonly stack = '';
}
