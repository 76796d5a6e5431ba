/** How many units of the paths of a detail make a unit of the map: a hundredth is about 400 m. */
export const detailGrid = 100;
