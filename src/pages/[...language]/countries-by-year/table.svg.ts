import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('countries-by-year', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The table of countries and years as a picture to be saved. */
export const GET = route.GET;
