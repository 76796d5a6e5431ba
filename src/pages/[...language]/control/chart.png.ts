import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('control', 'png');

export const getStaticPaths = route.getStaticPaths;

/** The chart of who held what as a picture to be saved, in pixels. */
export const GET = route.GET;
