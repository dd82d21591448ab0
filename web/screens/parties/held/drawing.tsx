/** The register as a picture: listed bodies, bodies that count as held, and the holdings of the chosen one's reason lit. */
import { Background, Controls, type Edge, MarkerType, type Node, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { OwnershipDocument } from '@ytterby/facts/ownership';
import { useMemo } from 'react';
import { useSay } from '../../../language/topic.ts';
import { partyWords } from '../../../language/topics.ts';
import css from './held.module.css';
import { spotsOf } from './layers.ts';
import type { Picture } from './read-file.ts';

type Props = {
  readonly picture: Picture;
  readonly answer: OwnershipDocument;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

export default function Drawing({ picture, answer, chosen, choose }: Props) {
  const say = useSay(partyWords);
  const held = useMemo(() => new Set(answer.readings['chain-aggregate']), [answer]);
  const open = useMemo(() => new Set(answer.review.map((one) => one.entity)), [answer]);
  const spots = useMemo(() => spotsOf(picture), [picture]);
  const counts = (id: string): boolean =>
    held.has(id) || picture.points.some((one) => one.listed && one.id === id);
  const stateOf = (id: string, listed: boolean): 'listed' | 'held' | 'open' | 'free' =>
    listed ? 'listed' : held.has(id) ? 'held' : open.has(id) ? 'open' : 'free';
  const nodes: Node[] = picture.points.map(({ id, name, listed }) => {
    const state = stateOf(id, listed);
    return {
      id,
      position: spots.get(id) ?? { x: 0, y: 0 },
      data: {
        label: (
          <>
            <span>{name}</span>
            <small>{say.graph[state]}</small>
          </>
        ),
      },
      className: `${css.point} ${css[state]} ${id === chosen ? css.chosen : ''}`,
      sourcePosition: Position.Bottom,
      targetPosition: Position.Top,
      ariaLabel: `${name}, ${say.graph[state]}`,
      connectable: false,
    };
  });
  const edges: Edge[] = picture.edges.map(({ owner, owned, share }, at) => {
    const lit = chosen !== undefined && owned === chosen && counts(owner);
    return {
      id: `${at}`,
      source: owner,
      target: owned,
      label: share === '?' ? say.graph.unknown : say.graph.percent(share),
      markerEnd: { type: MarkerType.ArrowClosed },
      className: lit ? (css.lit ?? '') : (css.edge ?? ''),
      focusable: false,
    };
  });
  return (
    <section className={css.drawing} aria-label={say.graph.picture}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        fitView
        nodesDraggable={false}
        nodesConnectable={false}
        onNodeClick={(_, node) => choose(node.id)}
        onSelectionChange={({ nodes: picked }) => {
          if (picked[0]) choose(picked[0].id);
        }}
        minZoom={0.2}
        proOptions={{ hideAttribution: false }}
      >
        <Background gap={24} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}
