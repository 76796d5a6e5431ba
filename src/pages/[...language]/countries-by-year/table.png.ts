import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('countries-by-year', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The table of countries and years as a picture to be saved, in pixels. */
export const GET = route.GET;
