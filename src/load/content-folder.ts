/** Returns the content folder, relative to the project: `content`, or what TIMELINE_CONTENT names. */
export function contentFolder(): string {
	return (process.env['TIMELINE_CONTENT'] ?? 'content').replace(/\/+$/, '');
}
