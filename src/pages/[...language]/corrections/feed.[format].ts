import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../../exports/feeds/make-feeds.ts';
import { answerWithFeed, feedPaths } from '../../../publishing.ts';

export const getStaticPaths = () => feedPaths(() => [{}]);

/** What was corrected, and nothing else. */
export const GET: APIRoute = ({ params }) => answerWithFeed(params, correctionsFeed);
