import { decideKind } from '../../../../src/domain/table/header/decideKind';
import { columnsOf } from './columnsOf';

function decided(written: string): string {
  const { kind, refusal, weight } = decideKind(columnsOf(written));
  return `${refusal === '' ? kind : `${kind} ${refusal}`} ${weight.toFixed(1)}`;
}

const DECISIONS = `
  Tables about something else
    no task office time file                 => other procedure 0.9
    file goods goods                         => other procedure 0.9
    no task office time goods goods          => other noContent 0.9
    no task office time goods                => plan 0.9
    no task office time people people        => other people 0.9
    no task office time people               => plan 0.9
    no task office product people            => other people 0.9
    no task office time school               => other people 0.9
    no task office time school cooperating   => plan 1.0
    no task office time cost cost cost       => plan 0.9
    no task time cost cost cost              => other costs 0.9
    no task office cost cost cost            => other costs 0.9
    no task lead time price price cost       => other costs 0.9
    no task office time cost cost            => plan 0.9
    no task lead product price               => other costs 0.9
    no task office time price                => other costs 0.9
    no task lead time price                  => plan 0.9
    no task presiding time price             => plan 0.9
    no task time cooperating price           => plan 1.0

  Tables of indicators
    numerator denominator                    => indicator 0.7
    no numerator                             => other noContent 0.9
    no denominator                           => other noContent 0.9
    no name measure target                   => indicator 1.0
    no name officeOrMeasure target           => indicator 1.0
    no name target                           => indicator 0.9
    no name assigned                         => indicator 0.9
    no name outcome                          => indicator 0.9
    no name actual                           => indicator 0.8
    name actual                              => indicator 0.7
    no name goal                             => indicator 0.8
    no goal target                           => indicator 0.9
    no goal                                  => other noContent 0.9
    no name                                  => other noContent 0.9
    no name time target                      => indicator 0.9
    no name time actual measure              => indicator 0.9
    no name time actual                      => plan 0.8
    no name time measure                     => plan 0.8
    no nameOrTask measure target             => indicator 1.0
    no name task measure target              => indicator 1.0
    no name task measure actual              => indicator 0.9
    no name task target                      => other noTime 0.9
    no task measure target                   => indicator 0.9
    no heading measure target                => indicator 0.9
    no product measure target                => indicator 0.9
    no category measure target               => other noContent 0.9
    no task assigned actual                  => indicator 0.8
    no task measure actual                   => other noTime 0.9
    no task measure target completion        => indicator 0.9
    no task measure target period            => indicator 0.9
    no task measure target time              => plan 0.8
    no task measure target deadline          => plan 0.8
    no task measure target start             => plan 0.8
    no task measure target received          => plan 0.8
    no task measure target advance           => plan 0.8
    no task measure target duration          => plan 0.8

  Nothing says what is to be done
    no office time                           => other noContent 0.9
    no product office time                   => plan 1.0
    no category office time                  => plan 0.9
    no goal office time                      => plan 0.9
    no product office                        => other noContent 0.9

  Schedules of meetings
    no task time place                       => other people 0.9
    no task time place product               => plan 0.9
    no task time place status                => plan 0.9
    no task time place cooperating           => plan 1.0

  Steps of procedures
    no step office time                      => other procedure 0.9
    no step office time product evidence     => other procedure 0.9
    no step office time status               => plan 1.0
    no task office time*                     => other procedure 0.9
    no task office time* deadline            => plan 0.9
    no task office time* evidence            => other procedure 0.9
    no task office time* cooperating         => plan 1.0
    no task office time* start               => plan 0.9
    no task office time* received            => plan 0.9
    no task presiding time*                  => plan 0.9
    no task office time* status              => plan 1.0
    no task office time* completion          => plan 0.9
    no task office time* completedOn         => plan 1.0
    no task office deadline* evidence        => other procedure 0.9
    no task office advance* evidence         => other procedure 0.9
    no task office duration* evidence        => other procedure 0.9
    no task office time procedurePart        => other procedure 0.9
    no task office time procedurePart status => plan 1.0
    no task time procedurePart cooperating   => plan 1.0
    no procedureName office duration evidence      => other procedure 0.9
    no procedureName office time evidence          => plan 0.9
    no procedureName duration evidence cooperating => plan 1.0
    no procedureName presiding duration evidence   => plan 0.9
    no procedureName lead duration evidence        => plan 0.9
    no task office duration evidence               => plan 0.9
    no task office duration                  => other procedure 0.9
    no task office duration time             => plan 0.9
    no task responsible time form            => other procedure 0.9
    no task responsible time                 => plan 0.9
    no task office time form                 => plan 1.0
    task office time                         => other procedure 0.9
    task office time evidence                => plan 0.8
    task office time start                   => plan 0.8
    task office time received                => plan 0.8
    task presiding time                      => plan 0.8
    task office                              => other procedure 0.9

  What the cells of the time columns hold
    task office time[deadlines 0.6]                        => plan 0.8
    task office time[deadlines 0.5]                        => other procedure 0.9
    task office duration time[deadlines 0.6]               => plan 0.8
    no task office time[durations 0.6]                     => other durations 0.9
    no task office time[durations 0.5]                     => plan 0.9
    no task office time[durations 0.6] time                => other durations 0.9
    no task office time[durations 0.6] deadline[filled 0]  => other durations 0.9
    no task office time[durations 0.6] deadline[filled 1]  => plan 0.9
    no task office time[durations 1, filled 0]             => plan 0.9
    no task[durations 1] office time[deadlines 1]          => plan 0.9

  Plans, the surer the more of their parts are there
    no task office time product              => plan 1.0
    no task office time                      => plan 0.9
    no task person time product              => plan 1.0
    no task time                             => plan 0.8
    no heading time                          => plan 0.8
    no task product                          => plan 0.8
    no nameOrTask product                    => plan 0.8
    no heading office product                => plan 0.9
    no heading cooperating                   => plan 0.9
    no heading product                       => other noTime 0.9
    no task office                           => other noTime 0.9
    task person status                       => plan 0.9
`
  .split('\n')
  .filter((line) => line.includes('=>'))
  .map((line) => line.split('=>').map((part) => part.trim()));

test.each(DECISIONS)('%s: %s', (concepts = '', expected) => {
  expect(decided(concepts)).toBe(expected);
});
