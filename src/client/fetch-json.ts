/** Loads a file of the site as JSON; nothing where it cannot be had. */
export async function fetchJson(address: string): Promise<unknown> {
	try {
		const response = await fetch(address);
		return response.ok ? await response.json() : undefined;
	} catch (reason) {
		console.error(reason);
		return undefined;
	}
}
