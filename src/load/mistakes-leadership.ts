import { inEvent, type Mistake } from './mistake.ts';

/** Mistakes in who leads an organisation. */
export const leadershipMistakes: readonly Mistake[] = [
	{
		rule: 'leadership-type',
		name: 'a leader on a type that does not record any',
		change: inEvent(
			'type: policy',
			`type: policy
actors: [{ actor: miller, role: mentioned }]
leadership: [{ person: miller, of: guild, change: named, sources: [first] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:13: Expected \`leadership\` only on a type that records who leads, found it on \`policy\` [leadership-type]
  Mend: move it to an event of such a type, or change the type`,
	},
	{
		rule: 'leadership-type',
		name: 'a leader who is no actor of the event, said by a source it does not have',
		change: inEvent(
			'type: policy',
			`type: statement
leadership: [{ person: miller, of: guild, change: named, sources: [frist] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:24: Expected an actor of this event, found \`miller\` [leadership-type]
  Mend: add it under \`actors:\` too
content/events/2014/2014-06-10-market-opens.md:6:68: Expected the id of a source of this event, found \`frist\` [unknown-source]
  Mend: did you mean \`first\`? Otherwise add it under \`sources:\``,
	},
	{
		rule: 'leadership-who',
		name: 'a group that leads a person',
		change: inEvent(
			'type: policy',
			`type: statement
actors: [{ actor: miller, role: mentioned }]
leadership: [{ person: guild, of: miller, change: named, sources: [first] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:24: Expected an actor of kind \`person\`, found \`guild\`, of kind \`ngo\` [leadership-who]
  Mend: name the person who leads, and under \`of\` what is led
content/events/2014/2014-06-10-market-opens.md:7:35: Expected an organisation that is led, found \`miller\`, of kind \`person\` [leadership-who]
  Mend: name the group, the body or the agency`,
	},
	{
		rule: 'leadership-end',
		name: 'a naming in an air strike',
		change: inEvent(
			'type: policy',
			`type: statement
actors: [{ actor: miller, role: mentioned }]
leadership: [{ person: miller, of: guild, change: named, manner: air-strike, sources: [first] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:66: Expected \`manner\` only where somebody died or was captured, found it with \`named\` [leadership-end]
  Mend: delete it, or change what stands under \`change:\``,
	},
	{
		rule: 'leadership-dates',
		name: 'a death announced before it occurred',
		change: inEvent(
			'type: policy',
			`type: statement
actors: [{ actor: miller, role: mentioned }]
leadership: [{ person: miller, of: guild, change: died, announced: 2014-06-09, sources: [first] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:68: Expected nothing announced before it can have occurred, found \`announced\` 2014-06-09 and \`occurred\` 2014-06-10 [leadership-dates]
  Mend: look up both dates; the one that is left out is the date of the event`,
	},
];
