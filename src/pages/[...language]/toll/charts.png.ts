import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('toll', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The charts of reported deaths and injuries as a picture to be saved, in pixels. */
export const GET = route.GET;
