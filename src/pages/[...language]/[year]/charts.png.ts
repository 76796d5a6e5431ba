import { seriesRoute } from '../../../pictures/series-route.ts';

const route = seriesRoute('year', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The charts of a year as a picture to be saved, in pixels. */
export const GET = route.GET;
