import type { APIRoute } from 'astro';
import { hasAffiliates } from '../model/list-affiliates.ts';
import { hasCampaigns, listCampaigns } from '../model/list-campaigns.ts';
import { hasSuccessions } from '../model/list-successions.ts';
import { countriesOfPlaces, eventsAtPlace, monthsWithEvents, yearsOf } from '../model/questions.ts';
import { worksByPublisher } from '../model/works-by-publisher.ts';
import { addressesIn } from '../page-context.ts';
import { getTimeline } from '../timeline.ts';

/** Lists every page that search engines should know, as sitemaps.org 0.9; no dates, since files have none. */
export const GET: APIRoute = async ({ site: origin }) => {
	const timeline = await getTimeline();
	const { site } = timeline;
	const paths = site.languages.flatMap((language) => {
		const to = addressesIn(language, site);
		return [
			to.home,
			...[
				'explore',
				'control',
				'control/by-place',
				'toll',
				'places',
				'countries',
				'countries-by-year',
				'actors',
				'kinds',
				'topics',
				'sources',
				'search',
				'data',
				'method/rules',
				'days',
			].map(to.page),
			...(hasAffiliates(timeline) ? [to.page('affiliates')] : []),
			...(hasSuccessions(timeline) ? [to.page('leaders')] : []),
			...(hasCampaigns(timeline) ? [to.page('campaigns')] : []),
			...timeline.pages
				.filter((page) => page.language === site.defaultLanguage)
				.map(({ id }) => to.page(id)),
			...(timeline.chapters.length > 0 ? [to.page('chapters')] : []),
			...timeline.chapters.map(({ id }) => to.chapter(id)),
			...yearsOf(timeline).map(to.year),
			...Array.from({ length: 12 }, (_, index) => to.daysOfMonth(index + 1)),
			...monthsWithEvents(timeline).map(({ year, month }) => to.month(year, month)),
			...timeline.events.map(({ id }) => to.event(id)),
			...timeline.places
				.filter((place) => eventsAtPlace(timeline, place).length > 0)
				.map(({ id }) => to.place(id)),
			...[...countriesOfPlaces(timeline)].map(({ id }) => to.country(id)),
			...timeline.actors.map(({ id }) => to.actor(id)),
			...worksByPublisher(timeline).map(({ publisher }) => to.publisher(publisher.id)),
			...listCampaigns(timeline).map(({ whole }) => to.campaign(whole.id)),
			...timeline.types.map(({ id }) => to.type(id)),
			...timeline.topics.map(({ id }) => to.topic(id)),
		];
	});
	const urls = paths.map((path) => `<url><loc>${new URL(path, origin).href}</loc></url>`);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
	);
};
