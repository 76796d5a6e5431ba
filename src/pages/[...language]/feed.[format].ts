import type { APIRoute } from 'astro';
import { recordFeed } from '../../exports/feeds/make-feeds.ts';
import { answerWithFeed, feedPaths } from '../../publishing.ts';

export const getStaticPaths = () => feedPaths(() => [{}]);

/** What was added to the record and corrected in it. */
export const GET: APIRoute = ({ params }) => answerWithFeed(params, recordFeed);
