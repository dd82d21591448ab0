/** A provision at the side of the screen. */
import { Drawer } from '@mantine/core';
import { useSay } from '../../language/topic.ts';
import { lawWords, shellWords } from '../../language/topics.ts';
import { ProvisionText } from './provision-text.tsx';

export default function ProvisionDrawer({ id, close }: { readonly id: string; readonly close: () => void }) {
  const say = useSay(shellWords);
  // What the text inside says is there before the drawer opens.
  useSay(lawWords);
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="min(40rem, 100vw)"
      title={<strong>{id}</strong>}
      closeButtonProps={{ 'aria-label': say.close }}
    >
      <ProvisionText id={id} />
    </Drawer>
  );
}
