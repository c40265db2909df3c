import { explainTable } from '../../../../src/domain/table/header/explainTable';
import { columnsOf } from './columnsOf';

function explained(written: string): string {
  const { kind, refusal, roles } = explainTable(columnsOf(written));
  return `${[kind, refusal].join(' ').trim()}: ${roles.map(({ role }) => role).join(' ')}`;
}

const TABLES = `
  Tables about something else
    no work office time file                 => other procedure: no content unit time other
    file goods goods                         => other procedure: other other other
    no task office time goods goods          => plan: no content unit time other other
    no task office time goods                => plan: no content unit time other
    no task office time people people        => other people: no content unit time other other
    no task office time people               => plan: no content unit time other
    no task office product people            => other people: no content unit result other
    no task office time school               => other people: no content unit time other
    no task office time school cooperating   => plan: no content unit time other cooperating
    no task office time cost cost cost       => plan: no content unit time other other other
    no task time cost cost cost              => other costs: no content time other other other
    no task office cost cost cost            => other costs: no content unit other other other
    no task lead time price price cost       => other costs: no content unit time other other other
    no task office time cost cost            => plan: no content unit time other other
    no task lead product price               => other costs: no content unit result other
    no task office time price                => other costs: no content unit time other
    no task lead time price                  => plan: no content unit time other
    no task presiding time price             => plan: no content unit time other
    no task time cooperating price           => plan: no content time cooperating other

  Tables of indicators
    numerator denominator                    => indicator: numerator denominator
    no numerator                             => other noContent: no other
    no denominator                           => other noContent: no other
    no name measure target                   => indicator: no name measure target
    no name officeOrMeasure target           => indicator: no name measure target
    no name target                           => indicator: no name target
    no name assigned                         => indicator: no name target
    no name outcome                          => indicator: no name target
    no name actual                           => indicator: no name actual
    name actual                              => indicator: name actual
    no name goal                             => indicator: no name target
    no goal target                           => indicator: no name target
    no name                                  => other noContent: no other
    no name time target                      => indicator: no name other target
    no name time actual measure              => indicator: no name other actual measure
    no name time actual                      => plan: no content time actualResult
    no name time measure                     => plan: no content time other
    no nameOrTask measure target             => indicator: no name measure target
    no name task measure target              => indicator: no name other measure target
    no name task measure actual              => indicator: no name other measure actual
    no name task target                      => indicator: no name other target
    no task measure target                   => indicator: no name measure target
    no heading measure target                => indicator: no name measure target
    no product measure target                => indicator: no name measure target
    no category measure target               => other noContent: no other other other
    no task assigned actual                  => indicator: no name target actual
    no task measure actual                   => indicator: no name measure actual
    no task measure target completion        => indicator: no name measure target other
    no task measure target period            => indicator: no name measure target other
    no task measure target time              => plan: no content other other time
    no task measure target deadline          => plan: no content other other time
    no task measure target start             => indicator: no name measure target other
    no task measure target received          => indicator: no name measure target other
    no task measure target advance           => indicator: no name measure target other
    no task measure target duration          => indicator: no name measure target other

  Nothing says what is to be done
    no product office time                   => plan: no content unit time
    no category office time                  => plan: no content unit time
    no goal office time                      => plan: no content unit time
    no product office                        => other noTime: no content unit

  Schedules of meetings
    no task time place                       => other people: no content time other
    no task time place product               => plan: no content time other result
    no task time place status                => plan: no content time other status
    no task time place cooperating           => plan: no content time other cooperating

  Steps of procedures
    no step office time                      => other procedure: no content unit time
    no step office time product evidence     => other procedure: no content unit time result evidence
    no step office time status               => plan: no content unit time status
    no work office time*                     => other procedure: no content unit time
    no task office time* deadline            => plan: no content unit other time
    no work office time* evidence            => other procedure: no content unit time evidence
    no task office time* cooperating         => plan: no content unit time cooperating
    no task office time* start               => plan: no content unit time start
    no task office time* received            => plan: no content unit time start
    no task presiding time*                  => plan: no content unit time
    no task office time* status              => plan: no content unit time status
    no task office time* completion          => plan: no content unit time completedOn
    no task office time* completedOn         => plan: no content unit time completedOn
    no work office deadline* evidence        => other procedure: no content unit time evidence
    no work office advance* evidence         => other procedure: no content unit time evidence
    no work office duration* evidence        => other procedure: no content unit time evidence
    no work office time procedurePart        => other procedure: no content unit time other
    no task office time procedurePart status => plan: no content unit time other status
    no task time procedurePart cooperating   => plan: no content time other cooperating
    no procedureName office duration evidence      => other procedure: no content unit time evidence
    no procedureName office time evidence          => plan: no content unit time evidence
    no procedureName duration evidence cooperating => plan: no content time evidence cooperating
    no procedureName presiding duration evidence   => plan: no content unit time evidence
    no procedureName lead duration evidence        => plan: no content unit time evidence
    no task office duration evidence               => plan: no content unit time evidence
    no work office duration                  => other procedure: no content unit time
    no task office duration time             => plan: no content unit other time
    no work responsible time form            => other procedure: no content unit time result
    no task responsible time                 => plan: no content unit time
    no task office time form                 => plan: no content unit time result
    work office time                         => other procedure: content unit time
    task office time evidence                => plan: content unit time evidence
    task office time start                   => plan: content unit time start
    task office time received                => plan: content unit time start
    task presiding time                      => plan: content unit time
    work office                              => other procedure: content unit

  What the cells of the time columns hold
    task office time[deadlines 0.6]                        => plan: content unit time
    work office time[deadlines 0.5]                        => other procedure: content unit time
    task office duration time[deadlines 0.6]               => plan: content unit other time
    no task office time[durations 0.6]                     => other durations: no content unit time
    no task office time[durations 0.5]                     => plan: no content unit time
    no task office time[durations 0.6] time                => other durations: no content unit time other
    no task office time[durations 0.6] deadline[filled 1]  => plan: no content unit time due
    no task[durations 1] office time[deadlines 1]          => plan: no content unit time

  What is asked for and what was done
    no task office time outcome                            => plan: no content unit time result
    no task office time outcome status                     => plan: no content unit time actualResult status
    no task office time outcome[products 0.6] status       => plan: no content unit time result status
    no task office time outcome[products 0.6] completion   => plan: no content unit time result completedOn
    no task office time product outcome                    => plan: no content unit time result actualResult
    no task office time outcome actualResult               => plan: no content unit time result actualResult
    no task office time performance cooperating            => plan: no content unit time result cooperating
    no task office time performance[statuses 0.6]          => plan: no content unit time actualResult
    no task office time proof                              => plan: no content unit time evidence
    no task office time proof[products 0.6]                => plan: no content unit time result
    no task office time asked                              => plan: no content unit time result

  Which of two times is the deadline
    no task office time deadline                           => plan: no content unit time due
    no task office plannedTime finish                      => plan: no content unit time completedOn
    no task office finish handled                          => plan: no content unit time completedOn
    no task office completion completedOn                  => plan: no content unit time completedOn
    no task office time completion                         => plan: no content unit time completedOn
    no task office completion                              => plan: no content unit time
    no task office time[documents 0.6] deadline            => plan: no content unit other time
    no task office time extension                          => plan: no content unit time due
    no task office time advance                            => plan: no content unit time status
    no task office advance                                 => plan: no content unit time
    no task office advance[numbers 0.6]                    => plan: no content unit progress
    no task office advance[statuses 0.6]                   => plan: no content unit status
    no task office target[deadlines 0.6] actual            => plan: no content unit time actualResult

  Which figure is of what year
    no name target@2024 actual@2024 target@2025            => indicator: no name other previous target
    no name actual@2023 actual@2024 target@2025            => indicator: no name other previous target
    no name year@2024 year@2025                            => indicator: no name previous actual
    no name year@2025 target cooperating                   => indicator: no name target target other
    no name span@2025 span@2030                            => indicator: no name previous target
    no name count total ratio                              => indicator: no name numerator denominator actual

  Plans, the surer the more of their parts are there
    no task office time product              => plan: no content unit time result
    no task office time                      => plan: no content unit time
    no task person time product              => plan: no content person time result
    no task time                             => plan: no content time
    no heading time                          => plan: no content time
    no task product                          => plan: no content result
    no nameOrTask product                    => plan: no content result
    no heading office product                => plan: no content unit result
    no heading cooperating                   => other noTime: no content cooperating
    no heading product                       => other noTime: no content result
    no task office                           => other noTime: no content unit
    task person status                       => plan: content person status
`
  .split('\n')
  .filter((line) => line.includes('=>'))
  .map((line) => line.split('=>').map((part) => part.trim()));

test.each(TABLES)('%s: %s', (concepts = '', expected) => {
  expect(explained(concepts)).toBe(expected);
});
