type Child = Node | string | null | undefined | false

interface Attributes {
  class?: string
  id?: string
  title?: string
  type?: string
  value?: string
  disabled?: boolean
  role?: string
  label?: string
  pressed?: boolean
  current?: boolean
  onclick?: (event: MouseEvent) => void
  onchange?: (event: Event) => void
  onsubmit?: (event: SubmitEvent) => void
}

/** Makes an element. Text goes in as text, never as markup: a customer's words stay words. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false && name === 'disabled') continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener)
    else if (name === 'label') element.setAttribute('aria-label', String(value))
    else if (name === 'pressed') element.setAttribute('aria-pressed', String(value))
    else if (name === 'current') { if (value) element.setAttribute('aria-current', 'true') }
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  for (const child of children) if (child || child === '') element.append(child)
  return element
}

/** Puts new content into a panel and keeps its scroll where it was. */
export function fill(panel: HTMLElement, ...children: Child[]): void {
  const top = panel.scrollTop
  panel.replaceChildren(...children.filter((c): c is Node | string => Boolean(c)))
  panel.scrollTop = top
}
