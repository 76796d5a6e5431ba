const aboveAscii = /[\u0080-\u00FF]+/g;

/**
 * Reads the header `Location` as fetch hands it over, one character for each byte. Only ASCII is allowed
 * there (RFC 9110, 10.2.2), but hosts send UTF-8; bytes that are none are escaped, as browsers do.
 */
export function readLocation(header: string): string {
	return header.replaceAll(aboveAscii, (bytes) => {
		const raw = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(raw);
		} catch {
			return raw.reduce((text, byte) => `${text}%${byte.toString(16).toUpperCase()}`, '');
		}
	});
}
