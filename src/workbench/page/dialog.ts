/** A short message with its points and choices; resolves with the chosen one, null when it was closed. */
export function ask(
  dialog: HTMLDialogElement,
  content: { title: string; paragraphs: readonly string[]; points?: readonly string[] },
  choices: readonly { readonly id: string; readonly label: string }[],
): Promise<string | null> {
  const title = document.createElement('h2');
  title.id = 'dialog-title';
  title.textContent = content.title;
  dialog.setAttribute('aria-labelledby', title.id);
  const paragraphs = content.paragraphs.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  const list = document.createElement('ul');
  list.append(
    ...(content.points ?? []).map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(
    ...choices.map(({ id, label }) => {
      const button = document.createElement('button');
      button.value = id;
      button.textContent = label;
      return button;
    }),
  );
  dialog.replaceChildren(title, ...paragraphs, list, form);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue || null), { once: true });
  });
}
