const paths = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  pen: 'M4 20l1-4L16 5l3 3L8 19l-4 1zM14 7l3 3',
  inbox: 'M4 13l3-8h10l3 8v6H4zM4 13h5l1 2h4l1-2h5',
  star: 'M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.6L4 9.800l5.600-.6z',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2',
  send: 'M4 5l16 7-16 7 2-7zM6 12h8',
  file: 'M6 4h8l4 4v12H6zM14 4v4h4',
  stack: 'M4 8l8-4 8 4-8 4zM4 12l8 4 8-4M4 16l8 4 8-4',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13M10 11v5M14 11v5',
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  back: 'M11 6l-6 6 6 6M5 12h14',
  refresh: 'M19 8a8 8 0 1 0 1 6M20 4v5h-5',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  down: 'M7 10l5 5 5-5',
  reply: 'M10 7l-6 5 6 5v-3c5 0 8 1 10 4-1-6-4-9-10-9z',
  replyAll: 'M8 7l-5 5 5 5M12 7l-5 5 5 5v-3c4 0 6.500 1 8.500 4-1-6-4-8-8.500-8.500z',
  forward: 'M14 7l6 5-6 5v-3c-5 0-8 1-10 4 1-6 4-9 10-9z',
  close: 'M6 6l12 12M18 6L6 18',
  minimise: 'M6 17h12',
  expand: 'M13 5h6v6M11 19H5v-6M19 5l-7 7M5 19l7-7',
  format: 'M5 19l5-14h2l5 14M7 14h8M18 19h2',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the current text colour. */
export function icon(name: IconName): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
