/** Words for what is shared: social images, frames in other pages. */
export const share = {
	socialAlt: (title: string) => `The title “${title}”, with the date and the place of the event.`,

	embedHeading: 'Show this on another page',
	embedText:
		'The markup puts a short form of this event into a page of yours, with its figures and who gave them. It runs none of our scripts in your page and sets no cookies. Sites that know oEmbed need only the address of this page.',
	embedMarkup: 'Markup (HTML)',
	embedLook: 'See how it looks',
	frameTitle: (title: string) => `${title} – event in a frame`,
	latest: ({ figure, by, day }: Readonly<Record<'figure' | 'by' | 'day', string>>) =>
		`latest figure ${figure}: ${by}, ${day}`,
	whole: 'The account with its sources',
};
