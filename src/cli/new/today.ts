/** Returns the day on which an author works, as `YYYY-MM-DD` in UTC; it goes into `added` and nowhere else. */
export function today(): string {
	// What an author adds today says so; no page is made from the clock.
	// eslint-disable-next-line no-restricted-syntax
	return new Date().toISOString().slice(0, 10);
}
