import { fetchJson } from '../../client/fetch-json.ts';
import { packedForm, type PackedTable } from '../../model/pack-event-table.ts';
import type { EventTable } from '../../model/event-table.ts';
import { unpackEventTable } from '../../model/unpack-event-table.ts';

/** Loads the events of the site; throws where they cannot be had. */
export async function loadEventTable(address: string): Promise<EventTable> {
	const packed = await fetchJson(address);
	if (!isPackedTable(packed)) throw new Error('Expected the events, found none or another file');
	return unpackEventTable(packed);
}

/** The file comes from the same build as this script; what can differ is a copy that a cache kept. */
function isPackedTable(value: unknown): value is PackedTable {
	return (
		typeof value === 'object' && value !== null && 'form' in value && value.form === packedForm
	);
}
