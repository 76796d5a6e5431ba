import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('affiliates', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The lanes of affiliates as a picture to be saved, in pixels. */
export const GET = route.GET;
