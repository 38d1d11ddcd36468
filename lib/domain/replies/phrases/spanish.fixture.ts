import type { Phrases } from './phrases.fixture';

export const spanish: Phrases = {
  back: [
    'Estoy fuera de la oficina y volveré {d}.',
    'Estoy de vacaciones. Regreso {d}.',
    'Me encuentro ausente y estaré de vuelta {d}.',
    'Estoy de viaje y responderé a su correo {d}.',
    'Me reincorporo {d}.',
    'Estaré de nuevo disponible {d}.',
    'Nuestra oficina está cerrada y reabrirá {d}.',
    'Le contestaré a mi regreso {d}.',
    'Estoy de baja y me incorporaré al trabajo {d}.',
    'Estaremos cerrados; retomamos la actividad {d}.',
    'Estoy ausente; atenderé su mensaje {d}.',
    'Estoy de permiso y no estaré de vuelta antes {de}.',
  ],
  until: [
    'Estoy fuera de la oficina hasta {d}.',
    'Estaré de vacaciones hasta {d} inclusive.',
    'Estoy ausente hasta {d} y no leo el correo.',
    'La oficina permanece cerrada hasta {d}.',
    'Hasta {d} no estaré disponible.',
  ],
  away: [
    'Estoy fuera de la oficina {d}.',
    'Estaré de vacaciones {d} y responderé después.',
    'La oficina permanecerá cerrada {d}.',
    'Me encuentro de viaje {d}.',
  ],
  days: {
    '2027-01-11':
      'el lunes 11 de enero|el 11 de enero|el 11 de enero de 2027|el lunes, 11 de enero|el próximo 11 de enero|el próximo lunes 11 de enero|el 11/01|el 11/01/2027|el día 11 de enero|a partir del 11 de enero|desde el 11 de enero|a partir del lunes 11 de enero|el 11-01-2027|el 11.01.2027|el 11 ene|el 11 de ene.|el lunes 11/01|la semana del 11 de enero|en la semana 2|el 11 de enero del 2027',
    '2026-12-10': 'mañana|a partir de mañana|mañana por la mañana|el jueves|este jueves',
    '2026-12-11': 'pasado mañana|el viernes|el viernes 11',
    '2026-12-14':
      'el lunes|el próximo lunes|el lunes próximo|a partir del lunes|desde el lunes|este lunes|el lunes que viene|el lunes 14|el lunes día 14|el día 14|el 14|a partir del 14|a partir del día 14|la próxima semana|la semana que viene|a principios de la próxima semana|a comienzos de la semana que viene|el lunes por la mañana|después del fin de semana',
    '2026-12-16': 'en una semana|dentro de una semana|en 7 días',
    '2026-12-21': 'el día 21|el lunes 21',
    '2026-12-23': 'en dos semanas|dentro de dos semanas|en 2 semanas|dentro de quince días|en 15 días',
    '2027-01-04':
      'después de las fiestas|tras las fiestas|después de año nuevo|el 4 de enero|en el nuevo año|después de las fiestas navideñas|después de las vacaciones de Navidad',
    '2026-12-28': 'después de Navidades|después de Navidad',
    '2027-01-07':
      'después de Reyes|pasado Reyes|tras Reyes|después del día de Reyes|el 7 de enero|después de la Epifanía',
    '2027-03-01':
      'en marzo|en marzo de 2027|a principios de marzo|a partir de marzo|el 1 de marzo|el primero de marzo|el 1º de marzo|en el mes de marzo|a comienzos de marzo',
    '2027-01-15': 'a mediados de enero',
  },
  ends: {
    '2027-01-08':
      'el 8 de enero|el viernes 8 de enero|el 8 de enero de 2027|el viernes, 8 de enero|el 08/01|el 08/01/2027|el día 8 de enero|el próximo 8 de enero|el 8 ene',
    '2026-12-11':
      'el viernes|este viernes|el viernes 11|finales de semana|el final de la semana|el fin de semana',
    '2026-12-18':
      'el viernes de la próxima semana|el viernes 18|el día 18|el 18|finales de la próxima semana',
    '2026-12-31':
      'fin de mes|final de mes|finales de mes|finales de diciembre|fin de año|final de año|finales de año',
  },
  spans: {
    '2026-12-23':
      'del 14 al 23 de diciembre|del 14 de diciembre al 23 de diciembre|desde el 14 hasta el 23 de diciembre|del lunes 14 al miércoles 23 de diciembre|del 14/12 al 23/12|del 14/12/2026 al 23/12/2026|entre el 14 y el 23 de diciembre|del 14 al 23 de diciembre, ambos inclusive|desde el 14 de diciembre hasta el 23 de diciembre|del 14 al 23 de diciembre de 2026|del día 14 al 23 de diciembre|del 14 al 23 de dic.',
    '2027-01-03':
      'del 19 de diciembre al 3 de enero|del 19/12 al 03/01|del 19 de diciembre de 2026 al 3 de enero de 2027|desde el 19 de diciembre hasta el 3 de enero',
    '2026-12-11':
      'esta semana|toda esta semana|toda la semana|de miércoles a viernes|del miércoles al viernes',
    '2026-12-18': 'la próxima semana|toda la próxima semana|la semana que viene',
  },
};
