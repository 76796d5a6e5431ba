import { pictureRoute } from '../../../pictures/picture.ts';

const route = pictureRoute('control-map', 'svg');

export const getStaticPaths = route.getStaticPaths;

/** The map of who held what as a picture to be saved. */
export const GET = route.GET;
