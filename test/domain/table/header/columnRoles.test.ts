import { indicatorRoles } from '../../../../src/domain/table/header/indicatorRoles';
import { planRoles } from '../../../../src/domain/table/header/planRoles';
import type { RoleChoice } from '../../../../src/domain/table/header/RoleChoice';
import { columnsOf } from './columnsOf';

/** "content unit~0.85": the roles, with how sure they are where that is less than 1. */
const told = (choices: readonly RoleChoice[]): string =>
  choices.map(({ role, certainty }) => (certainty === 1 ? role : `${role}~${certainty}`)).join(' ');

const casesOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => line.split('=>').map((part) => part.trim()));

describe('columns of a plan', () => {
  test.each(
    casesOf(`
      What is to be done
        task                        => content
        task heading                => content other
        nameOrTask step             => content other
        step procedureName          => content other
        heading detail              => content other
        name goal                   => content other
        goal product                => content result
        product category            => content other
        category                    => content
        task product form           => content result result

      Of one meaning
        task cooperating start received completedOn progress => content cooperating start start completedOn progress
        task status actualResult evidence reason daysLate    => content status actualResult evidence reason daysLate
        task completion note                                 => content completedOn other

      Who does it
        task office                       => content unit
        task office cooperating           => content lead cooperating
        task presiding                    => content lead
        task presiding office             => content lead other
        task lead office                  => content unit other
        task responsible                  => content unit
        task officeOrMeasure              => content unit~0.85
        task officeOrMeasure cooperating  => content lead~0.85 cooperating
        task person                       => content other
        task person cooperating           => content lead cooperating
        task person office cooperating    => content other lead cooperating

      By when
        task time                         => content time
        task time deadline                => content time due
        task deadline                     => content time
        task duration                     => content time
        task time duration                => content time other
        task period                       => content time

      "Tiến độ"
        task advance                              => content time~0.85
        task advance[deadlines 0.6]               => content time
        task advance[deadlines 0.5]               => content time~0.85
        task advance%                             => content progress
        task advance[numbers 0.6]                 => content progress
        task advance[numbers 0.5]                 => content time~0.85
        task advance[numbers 0.6, deadlines 0.4]  => content progress
        task advance[numbers 0.6, deadlines 0.5]  => content time~0.85
        task advance[numbers 1, deadlines 1]      => content time
        task advance[statuses 0.6]                => content status
        task advance[statuses 0.5]                => content time~0.85
        task advance[statuses 0.6] status         => content progress status
        task time advance                         => content time status~0.85
        task time advance status                  => content time progress~0.8 status

      Results
        task outcome                              => content result~0.9
        task product outcome                      => content result actualResult
        task outcome actualResult                 => content result actualResult
        task outcome[statuses 0.6]                => content actualResult
        task outcome[statuses 0.5]                => content result~0.9
        task outcome status                       => content actualResult~0.8 status
        task outcome received                     => content actualResult~0.8 start
        task outcome progress                     => content actualResult~0.8 progress
        task outcome completedOn                  => content actualResult~0.8 completedOn
        task outcome reason                       => content actualResult~0.8 reason
        task outcome daysLate                     => content actualResult~0.8 daysLate
        task outcome time advance                 => content actualResult~0.8 time status~0.85
        task outcome advance                      => content result~0.9 time~0.85
        task outcome[products 0.7] status         => content result~0.9 status
        task outcome[products 0.6] status         => content actualResult~0.8 status
        task outcome[products 0.7] status actual  => content actualResult~0.8 status actualResult~0.8
        task basis outcome                        => content other result~0.9
        task basis performance                    => content other actualResult~0.8
        task performance                          => content actualResult~0.7
        task performance cooperating              => content result~0.7 cooperating

      Figures and verdicts
        task verdict                              => content status~0.8
        task verdict status                       => content other status
        task ratio                                => content progress~0.7
        task ratio progress                       => content other progress
        task actual                               => content actualResult~0.8
        task actual actualResult                  => content other actualResult
        task actual[offices 0.6]                  => content unit~0.85
        task actual[offices 0.6] cooperating      => content lead~0.85 cooperating
        task actual[offices 0.5]                  => content actualResult~0.8
        task office actual[offices 0.6]           => content unit actualResult~0.8
    `),
  )('%s: %s', (written = '', roles) => {
    const columns = columnsOf(written);
    expect(told(planRoles(columns, columns))).toBe(roles);
  });

  test('are told by the neighbours given, not by columns that were added', () => {
    expect(told(planRoles(columnsOf('task outcome status'), columnsOf('task outcome')))).toBe(
      'content result~0.9 status',
    );
  });
});

describe('columns of an indicator table', () => {
  test.each(
    casesOf(`
      Of one meaning
        name measure previous numerator denominator  => name measure previous numerator denominator
        name period verdict status shortfall         => name actual verdict verdict shortfall
        name target note                             => name target other

      What is measured
        name heading target          => name other target
        nameOrTask target            => name target
        goal target                  => name target
        task target                  => name target
        product target               => name target
        procedureName detail target  => name other target
        name@2025 target             => name target
        name@2025 name               => target name
        name@2025                    => name

      What is to be reached
        name target assigned         => name target assigned
        name assigned                => name target
        heading name assigned        => other name target
        name goal                    => name target~0.9
        nameOrTask goal              => name target~0.9
        name goal year@2025          => name other actual~0.7
        heading name                 => name target~0.9
        task name                    => name target~0.9
        name detail                  => name target~0.9
        name target@2024 target@2025              => name target target
        name target@2024 actual@2024 target@2025  => name other previous target
        name target actual@2024                   => name target actual

      What was reached
        name target actual                        => name target actual
        name target performance                   => name target actual
        name target actualResult                  => name target actual
        name target outcome                       => name target actual
        name outcome                              => name target~0.75
        name outcome@2025                         => name actual
        name actual                               => name actual
        name target@2025 actual@2025              => name target actual
        name target@2025 actual@2024              => name target previous
        name target@2025 actual@2023 actual@2024  => name target other previous
        name target actual@2024 actual            => name target previous actual
        name target year@2025                     => name target actual~0.7
        name year@2025 year@2026                  => name previous actual~0.7
        name year@2026 year@2027 year@2028        => name other~0.5 other~0.5 other~0.5
        name target@2028 year@2026 year@2027 year@2028 => name target other previous actual~0.7

      Shares
        name target ratio                         => name target other
        name target progress                      => name target other
        name numerator ratio                      => name numerator actual
        name denominator progress                 => name denominator actual
        name numerator ratio actual               => name numerator other actual
        name numerator target@2025 ratio actual@2025 => name numerator target other actual
        name numerator target@2025 ratio actual@2024 => name numerator target actual previous
        name count total ratio                    => name numerator~0.8 denominator~0.8 actual
        name count ratio                          => name other other
        name total ratio                          => name other other
        name numerator count total                => name numerator other other

      Who answers for it, and in what it is measured
        name target office                        => name target agency
        name target presiding lead                => name target agency other
        name target officeOrMeasure               => name target measure~0.85
        name target office officeOrMeasure        => name target agency measure~0.95
        name target measure officeOrMeasure       => name target measure agency
        name target measure office officeOrMeasure          => name target measure agency other
        name target officeOrMeasure[offices 0.6]            => name target agency
        name target officeOrMeasure[offices 0.5]            => name target measure~0.85
        name target officeOrMeasure[offices 0.6, measures 0.4] => name target agency
        name target officeOrMeasure[offices 0.6, measures 0.5] => name target measure~0.85
        name target officeOrMeasure[measures 0.6]           => name target measure
        name target officeOrMeasure[measures 0.5]           => name target measure~0.85
    `),
  )('%s: %s', (written = '', roles) => {
    const columns = columnsOf(written);
    expect(told(indicatorRoles(columns, columns))).toBe(roles);
  });
});
