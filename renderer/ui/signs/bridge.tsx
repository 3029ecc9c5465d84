import './bridge.css';

export interface BridgeStage {
  readonly key: string;
  readonly name: string;
  /** What stands there: a count, a day. */
  readonly note: string;
}

interface BridgeProps {
  readonly label: string;
  readonly stages: readonly BridgeStage[];
  /** Index of the stage where the work is: an arch; before it the deck is full, after it there are dots. */
  readonly here: number;
}

/** The stages of one conference as piers and spans. */
export const Bridge = ({ label, stages, here }: BridgeProps) => (
  <ol className="bridge" aria-label={label}>
    {stages.map(({ key, name, note }, index) => (
      <li
        key={key}
        className={index < here ? 'done' : index === here ? 'now' : 'next'}
        aria-current={index === here ? 'step' : undefined}
      >
        <b className="cut">{name}</b>
        <span className="cut num">{note}</span>
      </li>
    ))}
  </ol>
);
