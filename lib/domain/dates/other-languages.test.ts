import { describe, expect, it } from 'vitest';
import { momentAs } from './reading.fixture';

const now = '2026-11-25 10:00';
const berlin = { now, zone: 'Europe/Berlin', locale: 'de-DE' };
const paris = { now, zone: 'Europe/Paris', locale: 'fr-FR' };
const madrid = { now, zone: 'Europe/Madrid', locale: 'es-ES' };

describe('German', () => {
  it.each([
    ['morgen', '2026-11-26 09:00'],
    ['morgen früh', '2026-11-26 09:00'],
    ['übermorgen um 9', '2026-11-27 09:00'],
    ['heute Abend um 8', '2026-11-25 20:00'],
    ['nächsten Dienstag', '2026-12-01 09:00'],
    ['naechsten Dienstag', '2026-12-01 09:00'],
    ['übernächsten Freitag', '2026-12-11 09:00'],
    ['am Freitag um 15 Uhr', '2026-11-27 15:00'],
    ['Montag 9 Uhr 30', '2026-11-30 09:30'],
    ['Montag halb neun', '2026-11-30 08:30'],
    ['in 3 Tagen', '2026-11-30 09:00'],
    ['in 5 Werktagen', '2026-12-02 09:00'],
    ['in drei Wochen', '2026-12-16 09:00'],
    ['in einem halben Jahr', '2027-05-25 09:00'],
    ['nächste Woche Donnerstag', '2026-12-03 09:00'],
    ['Ende nächster Woche', '2026-12-04 09:00'],
    ['Ende Januar', '2027-01-29 09:00'],
    ['Anfang März', '2027-03-01 09:00'],
    ['Mitte Februar 2027', '2027-02-15 09:00'],
    ['Monatsende', '2026-11-30 09:00'],
    ['1. des nächsten Monats', '2026-12-01 09:00'],
    ['KW 3', '2027-01-18 09:00'],
    ['KW 3 2028', '2028-01-17 09:00'],
    ['14.12.', '2026-12-14 09:00'],
    ['14. Dezember 2026 um 10:30', '2026-12-14 10:30'],
    ['am 15.', '2026-12-15 09:00'],
    ['nach Ostern', '2027-03-30 09:00'],
    ['nach den Feiertagen', '2027-01-04 09:00'],
    ['vor zwei Tagen', '2026-11-23 09:00 past'],
    ['next tue 9am', '2026-12-01 09:00'],
    ['31. Februar', null],
    ['nicht morgen', null],
  ])('%s → %s', (phrase, expected) => {
    expect(momentAs(phrase, berlin)).toBe(expected);
  });
});

describe('French', () => {
  it.each([
    ['demain matin', '2026-11-26 09:00'],
    ['après-demain à 15h30', '2026-11-27 15:30'],
    ['mardi prochain', '2026-12-01 09:00'],
    ['lundi en huit', '2026-12-07 09:00'],
    ['dans deux semaines', '2026-12-09 09:00'],
    ['dans 3 jours ouvrés', '2026-11-30 09:00'],
    ['jeudi de la semaine prochaine', '2026-12-03 09:00'],
    ['le mois prochain', '2026-12-01 09:00'],
    ['fin janvier', '2027-01-29 09:00'],
    ['mi-mars', '2027-03-15 09:00'],
    ['fin du mois', '2026-11-30 09:00'],
    ['le 15', '2026-12-15 09:00'],
    ['1er mars', '2027-03-01 09:00'],
    ['T2', '2027-04-01 09:00'],
    ['après les fêtes', '2027-01-04 09:00'],
    ['à la rentrée', '2027-09-01 09:00'],
    ['demain en fin de journée', '2026-11-26 17:00'],
    ['31 février', null],
  ])('%s → %s', (phrase, expected) => {
    expect(momentAs(phrase, paris)).toBe(expected);
  });
});

describe('Spanish', () => {
  it.each([
    ['mañana', '2026-11-26 09:00'],
    ['mañana por la mañana', '2026-11-26 09:00'],
    ['pasado mañana a las 15:30', '2026-11-27 15:30'],
    ['el próximo martes', '2026-12-01 09:00'],
    ['dentro de dos semanas', '2026-12-09 09:00'],
    ['en 3 días hábiles', '2026-11-30 09:00'],
    ['la semana que viene', '2026-11-30 09:00'],
    ['finales de enero', '2027-01-29 09:00'],
    ['a mediados de marzo', '2027-03-15 09:00'],
    ['fin de mes', '2026-11-30 09:00'],
    ['15 de enero de 2027', '2027-01-15 09:00'],
    ['después de Semana Santa', '2027-03-30 09:00'],
    ['esta tarde', '2026-11-25 14:00'],
    ['fin de semana', null],
  ])('%s → %s', (phrase, expected) => {
    expect(momentAs(phrase, madrid)).toBe(expected);
  });
});
