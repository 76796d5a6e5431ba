import { seriesRoute } from '../../../pictures/series-route.ts';

const route = seriesRoute('year', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The charts of a year as a picture to be saved; their marks lead to the pages of their events. */
export const GET = route.GET;
