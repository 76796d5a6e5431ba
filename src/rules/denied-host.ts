/** Returns the host of an address where it is one of the denied hosts, or below one. */
export function deniedHost(url: string, denied: readonly string[]): string | undefined {
	const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
	return denied.some((name) => host === name || host.endsWith(`.${name}`)) ? host : undefined;
}
