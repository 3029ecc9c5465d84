import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useFormat, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { Stamp } from '../../ui/signs/stamp';
import { blockersSentence } from './blockers';
import type { Task } from './tasks';

const TaskLine = ({ task }: { readonly task: Task }) => {
  const words = useText();
  const { start } = words;
  const { number, date } = useFormat();
  const { title, note, action } = start.tasks[task.kind];
  const count = number(task.count);
  const verb = action(count);
  const figure = task.blockers.length > 0 ? blockersSentence(task.blockers, words, number) : number(task.part);
  return (
    <li>
      <Stamp state={task.state} named />
      <div className="grow">
        <b>{title(count)}</b>
        <span className="mute">{note(figure)}</span>
      </div>
      {task.due !== null && <span className="start-due num">{start.due(date(task.due))}</span>}
      <Button component={Link} href={task.address} size="xs" aria-label={`${verb}: ${title(count)}`}>
        {verb}
      </Button>
    </li>
  );
};

/** What waits for a decision, each with the button that opens its rows. */
export const TasksPanel = ({ tasks }: { readonly tasks: readonly Task[] }) => {
  const { start } = useText();
  const { number } = useFormat();
  return (
    <Panel
      title={start.decide}
      note={tasks.length > 0 ? start.decideCount(number(tasks.length)) : undefined}
      className="start-tasks"
    >
      {tasks.length === 0 ? (
        <p className="start-quiet">{start.nothing}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <TaskLine key={task.kind} task={task} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
