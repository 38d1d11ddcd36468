import type { SeedThread } from './plant';

const iris = { email: 'iris.novak@polarfreight.example', name: 'Iris Novak' };
const omar = { email: 'omar@cedarclinic.example', name: 'Omar Aziz' };

/** A mailbox that a team shares: what comes in at the desk. */
export const deskThreads: readonly SeedThread[] = [
  {
    subject: 'Quote for three depots',
    messages: [
      {
        from: iris,
        daysAgo: 4.2,
        html: '<div dir="ltr">Hello, could you quote for three depots from January?<br><br>Iris</div>',
      },
      {
        daysAgo: 3.9,
        html: '<div dir="ltr">Hi Iris, gladly: the quote is below. May we talk it over on Friday?</div>',
      },
    ],
  },
  {
    subject: 'Do you serve clinics?',
    messages: [
      {
        from: omar,
        daysAgo: 1.1,
        html: '<div dir="ltr">Hi, is your platform something for a clinic with twelve rooms?<br><br>Omar</div>',
      },
    ],
  },
];
