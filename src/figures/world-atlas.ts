import atlas from 'world-atlas/countries-50m.json?raw';

/** The countries of the world, 1:50m, as a topology; read once for all maps of figures. */
export const worldAtlas: unknown = JSON.parse(atlas);
