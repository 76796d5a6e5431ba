import { eventPath, otherPath, otherText, swap } from './test-content.ts';
import { inEvent, withFile, type Mistake } from './mistake.ts';

const contested = `status: contested
claims:
  - { text: Traders opened it., said_by: A visitor, kind: attribution, status: disputed, about_actor: traders, sources: [first] }
  - { text: Others opened it., said_by: A neighbour, kind: event, status: disputed, sources: [second] }`;

/** Mistakes in what an event says and which events it names. */
export const meaningMistakes: readonly Mistake[] = [
	{
		rule: 'contested-claims',
		name: 'a contested event with one claim',
		change: inEvent(
			'status: corroborated',
			'status: contested\nclaims: [{ text: It opened late., said_by: A trader, kind: event, status: unverified, sources: [first] }]',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected at least two \`claims\` of a contested event, found 1 [contested-claims]
  Mend: record each account with who gives it, or choose another status`,
	},
	{
		rule: 'contested-as-fact',
		name: 'a disputed actor named as fact',
		change: {
			[eventPath]: (text: string) =>
				swap(
					'A market opens',
					'Traders open a market',
				)(text).replace('status: corroborated', contested),
		},
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: warning: Expected the attribution of a contested event to name who makes it, found \`Traders\` as a fact [contested-as-fact]
  Mend: write “… blamed …” or “… claimed …”, or leave the name out`,
	},
	{
		rule: 'claim-about',
		name: 'a claim of responsibility about nobody',
		change: inEvent(
			'status: corroborated',
			'status: corroborated\nclaims: [{ text: We opened it., said_by: A trader, kind: responsibility, status: unverified, sources: [first] }]',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:10: Expected \`about_actor\` with a claim of responsibility, found none [claim-about]
  Mend: name the actor that the claim is about`,
	},
	{
		rule: 'retraction-reason',
		name: 'a retraction without a reason',
		change: inEvent('status: corroborated', 'status: retracted'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected the reason of the retraction in \`corrections\`, found none [retraction-reason]
  Mend: add a correction with its date and what was wrong`,
	},
	{
		rule: 'actors-required',
		name: 'a fight without parties',
		change: inEvent('type: policy', 'type: clash'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:7: Expected \`actors\` of an event of type clash, found none [actors-required]
  Mend: name who acted and who was hit, each with a role`,
	},
	{
		rule: 'control-type',
		name: 'control on a type that does not change it',
		change: inEvent('type: policy', 'type: policy\ncontrol: [{ place: mosul, holder: traders }]'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:10: Expected \`control\` only on a type that changes it, found it on \`policy\` [control-type]
  Mend: move it to an event of such a type, or change the type`,
	},
	{
		rule: 'unknown-id',
		name: 'a leader, what he leads and who says so misspelt',
		change: inEvent(
			'type: policy',
			`type: statement
leadership: [{ person: miler, of: gild, change: named, said_by: trader, sources: [first] }]`,
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:24: Expected the id of an actor, found \`miler\` [unknown-id]
  Mend: did you mean \`miller\`? Otherwise add it to actors.yaml
content/events/2014/2014-06-10-market-opens.md:6:35: Expected the id of an actor, found \`gild\` [unknown-id]
  Mend: did you mean \`guild\`? Otherwise add it to actors.yaml
content/events/2014/2014-06-10-market-opens.md:6:65: Expected the id of an actor, found \`trader\` [unknown-id]
  Mend: did you mean \`traders\`? Otherwise add it to actors.yaml`,
	},
	{
		rule: 'site-place',
		name: 'no place where it happened',
		change: inEvent('place: mosul', 'place: mosul, role: mentioned'),
		report: `content/events/2014/2014-06-10-market-opens.md:8:9: Expected a place with the role \`site\`, found only places that are mentioned [site-place]
  Mend: name where it happened; a country where nothing nearer is known`,
	},
	{
		rule: 'self-reference',
		name: 'an event related to itself',
		change: inEvent('type: policy', 'type: policy\nrelated: [2014-06-10-market-opens]'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:11: Expected another event, found this one [self-reference]
  Mend: remove this id`,
	},
	{
		rule: 'cycle',
		name: 'two events that are part of each other',
		change: {
			...inEvent('type: policy', 'type: policy\npart_of: 2014-06-11-market-closes'),
			[otherPath]: otherText.replace(
				'type: policy',
				'type: policy\npart_of: 2014-06-10-market-opens',
			),
		},
		report: `content/events/2014/2014-06-10-market-opens.md:6:10: Expected \`part_of\` to lead to a larger event, found a circle: 2014-06-10-market-opens → 2014-06-11-market-closes → 2014-06-10-market-opens [cycle]
  Mend: remove one of the links
content/events/2014/2014-06-11-market-closes.md:6:10: Expected \`part_of\` to lead to a larger event, found a circle: 2014-06-11-market-closes → 2014-06-10-market-opens → 2014-06-11-market-closes [cycle]
  Mend: remove one of the links`,
	},
	{
		rule: 'draft-reference',
		name: 'a published event that refers to a draft',
		change: {
			...inEvent('type: policy', 'type: policy\nrelated: [2014-06-11-market-closes]'),
			[otherPath]: otherText.replace('type: policy', 'type: policy\ndraft: true'),
		},
		report: `content/events/2014/2014-06-10-market-opens.md:6:11: Expected a published event, found the draft \`2014-06-11-market-closes\` [draft-reference]
  Mend: publish it, or make this a draft too`,
	},
	{
		rule: 'alias-taken',
		name: 'the id of another event as alias',
		change: {
			...inEvent('type: policy', 'type: policy\naliases: [2014-06-11-market-closes]'),
			[otherPath]: otherText,
		},
		report: `content/events/2014/2014-06-10-market-opens.md:6:11: Expected an id that no event has, found that of \`2014-06-11-market-closes\` [alias-taken]
  Mend: remove the alias, or rename the other event`,
	},
	{
		rule: 'translation',
		name: 'a translation without its event',
		change: withFile(
			'events/2014/2014-06-11-market-closes.ar.md',
			'---\ntitle: سوق الموصل\nsummary: افتتح سوق صغير في المدينة القديمة\n---\n\nنص.\n',
		),
		report: `content/events/2014/2014-06-11-market-closes.ar.md:1:1: Expected the event \`2014-06-11-market-closes\` beside its translation, found none [translation]
  Mend: write 2014-06-11-market-closes.md first, or mend the name
content/events/2014/2014-06-11-market-closes.ar.md:6:1: Expected a citation in every paragraph, found none in this one [uncited-paragraph]
  Mend: cite the source it rests on as \`[@id]\`, or join it to the paragraph that does`,
	},
	{
		rule: 'translation',
		name: 'a translation into a language that the site does not have',
		change: withFile(
			'events/2014/2014-06-10-market-opens.fr.md',
			'---\ntitle: Un marché ouvre\nsummary: Un petit marché ouvre dans la ville.\n---\n\nUn marché ouvre [@first].\n',
		),
		report: `content/events/2014/2014-06-10-market-opens.fr.md:1:1: Expected a further language of the site, found \`fr\` [translation]
  Mend: add the language to \`languages\` in site.yaml, or mend the name`,
	},
	{
		rule: 'translation',
		name: 'a page in a language that the site does not have',
		change: withFile(
			'pages/about.fr.md',
			'---\ntitle: À propos\nsummary: Ce que montre cette chronologie.\n---\n\nTexte.\n',
		),
		report: `content/pages/about.fr.md:1:1: Expected a language of the site, found \`fr\` [translation]
  Mend: add it to \`languages\` in site.yaml, or mend the name`,
	},
	{
		rule: 'wording',
		name: 'an adjective of scale in a title',
		change: inEvent('A market opens', 'A brutal market opens'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: warning: Expected a neutral word, found \`brutal\` [wording]
  Mend: leave the adjective out`,
	},
	{
		rule: 'long-sentence',
		name: 'a summary in one long sentence',
		change: inEvent('summary: ', `summary: ${'Word '.repeat(30)}`),
		report: `content/events/2014/2014-06-10-market-opens.md:3:10: warning: Expected at most 30 words in a sentence of the summary, found 44 [long-sentence]
  Mend: make two sentences of it, the weightier first`,
	},
	{
		rule: 'unfinished',
		name: 'a mark of something still to be written',
		change: inEvent('It sells bread', 'TODO: what does it sell?'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:44: Expected a finished text, found \`TODO\` [unfinished]
  Mend: write what is missing and delete the mark, or keep \`draft: true\` until then`,
	},
	{
		rule: 'toll-order',
		name: 'a toll out of order',
		change: inEvent(
			'type: policy',
			'type: policy\ncasualties: { killed: { low: 5, best: 3, high: 9 }, note: From two counts. }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:23: Expected low ≤ best ≤ high, found 5, 3, 9 [toll-order]
  Mend: put the figures in order`,
	},
	{
		rule: 'toll-order',
		name: 'a report out of order',
		change: inEvent(
			'    url: https://two.example/b',
			'    url: https://two.example/b\n    reports: { killed: { low: 9, high: 3 } }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:17:14: Expected low ≤ high in \`killed\`, found 9 and 3 [toll-order]
  Mend: put the figures in order`,
	},
	{
		rule: 'toll-reported',
		name: 'a best figure that no source reports',
		change: inEvent(
			'type: policy',
			'type: policy\ncasualties: { killed: { low: 1, best: 3, high: 9 } }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:39: Expected a best figure that the sources report, found 3 and no report of it [toll-reported]
  Mend: fill in \`reports\` of the sources, or explain it in \`note:\` under \`casualties:\``,
	},
];
