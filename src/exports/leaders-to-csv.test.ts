import assert from 'node:assert/strict';
import test from 'node:test';
import { guildSuccessions } from '../model/test-leadership.ts';
import { leadersToCsv } from './leaders-to-csv.ts';

test('leadersToCsv(successions) has a row for each account, with the days until it was known', () => {
	const urlOf = (event: string) => `https://timeline.example/events/${event}/`;
	const rows = leadersToCsv(guildSuccessions, { urlOf }).split('\r\n');
	assert.equal(
		rows[0],
		'organisation,tenure,person,name_en,name_ar,change,occurred_earliest,occurred_latest,announced_earliest,announced_latest,days_until_known_least,days_until_known_most,manner,by,said_by,account_status,sources,event,url',
	);
	assert.deepEqual(
		rows.slice(1, 5).map((row) => row.replace(/,https.*/, '')),
		[
			'guild,ada,ada,Ada,آدا,leads,2014-02-03,2014-02-03,,,,,,,,undisputed,1,2014-02-03-disowned',
			'guild,ada,ada,Ada,آدا,died,2019-10-26,2019-10-27,2019-10-27,2019-10-27,0,1,raid,farmers,farmers,undisputed,1,2019-10-26-raid',
			'guild,ada,ada,Ada,آدا,died,,,2019-10-31,2019-10-31,4,5,,,guild,undisputed,1,2019-10-31-named',
			'guild,ben,ben,Ben,بن,named,,,2019-10-31,2019-10-31,,,,,guild,undisputed,1,2019-10-31-named',
		],
	);
	assert.equal(rows.filter((row) => row !== '').length, 1 + 10);
});
