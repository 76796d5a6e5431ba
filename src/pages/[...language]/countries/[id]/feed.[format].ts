import type { APIRoute } from 'astro';
import { countryFeed } from '../../../../exports/feeds/make-feeds.ts';
import { countriesOfPlaces } from '../../../../model/questions.ts';
import { answerWithFeed, feedPaths } from '../../../../publishing.ts';

export const getStaticPaths = () =>
	feedPaths((timeline) =>
		[...countriesOfPlaces(timeline)].map(({ id }) => ({ id: id.toLowerCase() })),
	);

/** What was added and corrected of the events in a country. */
export const GET: APIRoute = ({ params }) =>
	answerWithFeed(params, (publication) => {
		const { countries } = publication.timeline;
		const country = countries.find(({ id }) => id.toLowerCase() === params['id']);
		return country && countryFeed(publication, country);
	});
