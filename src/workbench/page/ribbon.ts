import type { AddIn, RibbonButton } from './manifest';

/** The add-in's ribbon group, drawn from its manifest. */
export function drawRibbon(container: HTMLElement, addIn: AddIn, onPress: (button: RibbonButton) => void): void {
  container.replaceChildren(
    ...addIn.buttons.map((button) => {
      const element = document.createElement('button');
      const icon = document.createElement('img');
      icon.src = button.icon;
      icon.alt = '';
      icon.width = 32;
      icon.height = 32;
      element.type = 'button';
      element.title = button.tip;
      element.dataset['action'] = button.action ?? 'showPane';
      element.append(icon, button.label);
      element.addEventListener('click', () => onPress(button));
      return element;
    }),
  );
  container.setAttribute('aria-label', addIn.group);
}
