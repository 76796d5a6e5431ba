import { parseArgs, styleText } from 'node:util';
import { writeEditorFiles } from '../../load/write-editor-files.ts';
import { didYouMean } from '../../rules/nearest.ts';
import { openDesk, type Desk } from './desk.ts';
import { flagsOf } from './flags.ts';
import { help } from './help.ts';
import { Interview } from './interview.ts';
import { planActor } from './plan-actor.ts';
import { planEvent } from './plan-event.ts';
import { planPlace } from './plan-place.ts';
import { planPublisher } from './plan-publisher.ts';
import { Cancelled, type Terminal } from './terminal.ts';
import { UnusableContent } from './unusable-content.ts';
import { writePlanned } from './write-planned.ts';
import { explainWrongFlag } from '../wrong-flag.ts';

/** Where and when something new is written. */
export interface NewOptions {
	/** The content folder. */
	readonly folder: string;
	/** As `YYYY-MM-DD`. */
	readonly today: string;
	/** The person to ask; none where a script runs the command. */
	readonly terminal: Terminal | undefined;
}

/** How the command ended: its exit code and what it has to say. */
export interface NewEnding {
	readonly code: 0 | 1 | 130;
	readonly says: string;
}

type Kind = keyof typeof flagsOf;

/** Runs the command on its arguments; throws only for a bug. */
export async function runNew(args: readonly string[], options: NewOptions): Promise<NewEnding> {
	const [first = '', ...rest] = args;
	const isNamed = first !== '' && !first.startsWith('-');
	const kind = isNamed ? first : 'event';
	if (!isKind(kind)) {
		const kinds = Object.keys(flagsOf);
		const mend = didYouMean(kind, kinds, `write one of ${kinds.join(', ')}`);
		return refuse([`Expected a kind of thing to add, found \`${kind}\`\n  Mend: ${mend}`]);
	}
	try {
		return await add(kind, { args: isNamed ? rest : args, options });
	} catch (error) {
		if (error instanceof Cancelled) return { code: 130, says: 'Left; nothing was written.' };
		if (error instanceof UnusableContent) {
			return refuse([error.message, 'The registries have errors: mend them first.']);
		}
		const wrong = explainWrongFlag(error, Object.keys(flagsOf[kind]));
		if (wrong === undefined) throw error;
		return refuse([wrong]);
	}
}

interface AddOptions {
	readonly args: readonly string[];
	readonly options: NewOptions;
}

async function add(kind: Kind, { args, options }: AddOptions): Promise<NewEnding> {
	const { help: isHelp, 'no-questions': isSilent } = parse(kind, args);
	if (isHelp) return { code: 0, says: help };
	const interview = new Interview(isSilent ? undefined : options.terminal);
	const planned = await planKind(kind, { args, options, interview });
	if (!planned || interview.problems.length > 0) return refuse(interview.problems);
	writePlanned(planned.desk);
	writeEditorFiles(planned.desk.folder, planned.desk.registries);
	return { code: 0, says: describe(planned) };
}

function parse(kind: Kind, args: readonly string[]) {
	return parseArgs({ args: [...args], options: flagsOf[kind], allowNegative: true }).values;
}

interface Planned {
	readonly desk: Desk;
	/** What the author has still to write. */
	readonly missing: readonly string[];
}

async function planKind(
	kind: Kind,
	{ args: given, options, interview }: AddOptions & { readonly interview: Interview },
): Promise<Planned | undefined> {
	const args = [...given];
	const desk = openDesk(options.folder);
	if (kind === 'event') {
		const { values: flags } = parseArgs({ args, options: flagsOf.event });
		const event = await planEvent(desk, { interview, flags, today: options.today });
		return event && { desk: event.desk, missing: event.file.missing };
	}
	const planEntry = {
		place: () =>
			planPlace(desk, { interview, flags: parseArgs({ args, options: flagsOf.place }).values }),
		actor: () =>
			planActor(desk, { interview, flags: parseArgs({ args, options: flagsOf.actor }).values }),
		publisher: () =>
			planPublisher(desk, {
				interview,
				flags: parseArgs({ args, options: flagsOf.publisher }).values,
			}),
	}[kind];
	const entry = await planEntry();
	return entry && { desk: entry.desk, missing: [] };
}

function describe({ desk, missing }: Planned): string {
	const written = [...desk.planned.keys()].map(
		(path) => `${styleText('green', 'Wrote')} ${desk.folder}/${path}`,
	);
	if (missing.length === 0) return written.join('\n');
	return [
		...written,
		'It is a draft, seen in `npm run dev` only. Still to write, each marked TODO in the file:',
		...missing.map((what) => `  ${what}`),
		'Then delete `draft: true`, and run `npm run check`.',
	].join('\n');
}

function refuse(problems: readonly string[]): NewEnding {
	return { code: 1, says: [...problems, 'Nothing was written.'].join('\n') };
}

function isKind(word: string): word is Kind {
	return Object.hasOwn(flagsOf, word);
}
