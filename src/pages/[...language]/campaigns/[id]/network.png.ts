import { seriesRoute } from '../../../../pictures/series-route.ts';

const route = seriesRoute('campaign', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The drawing of a campaign as a picture to be saved, in pixels. */
export const GET = route.GET;
