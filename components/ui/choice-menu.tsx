import type { ReactNode } from 'react';
import { Menu, type MenuItem } from './menu';
import { Popover, type PopoverTrigger, useClose } from './popover';

interface ChoiceMenuProps {
  name: string;
  items: readonly MenuItem[];
  renderTrigger: (bind: PopoverTrigger) => ReactNode;
}

/** A menu under its button that goes once something is chosen. */
export function ChoiceMenu({ name, items, renderTrigger }: ChoiceMenuProps) {
  return (
    <Popover kind="menu" renderTrigger={renderTrigger}>
      <Choices name={name} items={items} />
    </Popover>
  );
}

function Choices({ name, items }: Omit<ChoiceMenuProps, 'renderTrigger'>) {
  const close = useClose();
  const closing = items.map((item) => ({
    ...item,
    onSelect: () => {
      close();
      item.onSelect();
    },
  }));
  return <Menu name={name} items={closing} />;
}
