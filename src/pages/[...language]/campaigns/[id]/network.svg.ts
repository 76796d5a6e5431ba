import { seriesRoute } from '../../../../pictures/series-route.ts';

const route = seriesRoute('campaign', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The drawing of a campaign as a picture to be saved; its marks lead to the pages of their events. */
export const GET = route.GET;
