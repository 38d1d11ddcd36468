/** Who mails go to in the benchmarks, and what they are about. */
export const firstNames = [
  'Dana',
  'Jonas',
  'Priya',
  'Tomás',
  'Kenji',
  'Leila',
  'Noa',
  'Mia',
  'Luís',
  'Aoife',
  'Søren',
  'Zofia',
];
export const lastNames = [
  'Wu',
  'Müller',
  'Raman',
  'Ortega',
  'Tanaka',
  'Haddad',
  'Shamir',
  'Chen',
  'Ortiz',
  'Byrne',
  'Holm',
  'Nowak',
];
export const companies = [
  'Acme Robotics',
  'Hafenlogistik',
  'Brightleaf',
  'Orchard Foods',
  'Aozora Systems',
  'Souqtech',
  'Northwind',
];
export const subjects = [
  'Pilot for the Fremont line',
  'SOC 2 report and the price per cell',
  'Angebot für die Umstellung auf das neue Lager',
  'Next steps after our call on Thursday',
  'Draft contract for 2027, with your changes',
  'Introduction to your head of operations',
];

/** As part of an address: letters of ASCII only. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();
}
