/** Words for what is shared: social images, frames in other pages. */
export const share = {
	socialAlt: (title: string) => `The title “${title}”, with the date and the place of the event.`,
};
