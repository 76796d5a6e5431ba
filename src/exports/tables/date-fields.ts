import { tablePrecisions } from '../../model/event-table.ts';
import type { Field } from '../data-table.ts';
import type { PublishedEvent } from './published-event.ts';

/** The columns that say when an event happened and how exactly that is known. */
export const dateFields: readonly Field<PublishedEvent>[] = [
	{
		name: 'date',
		type: 'string',
		means: 'The date as recorded, in EDTF (ISO 8601-2): ~ is about, ? uncertain, .. still open.',
		constraints: { required: true },
		of: ({ event }) => event.date.edtf,
	},
	{
		name: 'date_start',
		type: 'date',
		means: 'The earliest day on which it may have happened or begun (UCDP date_start).',
		constraints: { required: true },
		of: ({ row }) => row.date_start,
	},
	{
		name: 'date_end',
		type: 'date',
		means: 'The latest day on which it may have happened or ended (UCDP date_end).',
		constraints: { required: true },
		of: ({ row }) => row.date_end,
	},
	{
		name: 'date_precision',
		type: 'string',
		means: 'How exactly the date is known.',
		constraints: { required: true, enum: tablePrecisions },
		of: ({ row }) => row.date_precision,
	},
	{
		name: 'date_in_doubt',
		type: 'boolean',
		means: 'Whether the date is uncertain or approximate.',
		constraints: { required: true },
		of: ({ row }) => row.date_in_doubt,
	},
	{
		name: 'date_open',
		type: 'boolean',
		means: 'Whether it was still going on when last looked at; date_end is then the record’s end.',
		constraints: { required: true },
		of: ({ event }) => event.date.isOpen,
	},
	{
		name: 'date_kind',
		type: 'string',
		means: 'Which day the date is: of the event itself, of the report, or of the announcement.',
		constraints: { required: true, enum: ['occurred', 'reported', 'announced'] },
		of: ({ event }) => event.dateKind,
	},
	{
		name: 'date_note',
		type: 'string',
		means: 'Why the date is in doubt.',
		of: ({ event }) => event.dateNote,
	},
];
