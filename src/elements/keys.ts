/** On every page: "/" enters the search field, unless one is typing already. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('main input[type="search"], .find input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
