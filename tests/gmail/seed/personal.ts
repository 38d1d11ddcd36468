import type { SeedThread } from './plant';

const promo = ['^all', '^i', '^sq_ig_i_promo', '^smartlabel_promo', '^u'];
const unread = ['^all', '^i', '^iim', '^io_im', '^sq_ig_i_personal', '^u'];

const olga = { email: 'olga.ivanova@yandex.example', name: 'Ольга Иванова' };
const farid = { email: 'farid@farid-photo.example', name: 'فرید کریمی' };
const dad = { email: 'walter.rivers@oldmail.example', name: 'Walter Rivers' };
const landlord = { email: 'office@birchhouse.example', name: 'Birch House Rentals' };
const coach = { email: 'coach@lakeside-rowing.example', name: 'Anne Lindqvist' };
const newsletter = { email: 'hello@slowcook.example', name: 'Slow Cook' };
const bank = { email: 'statements@firstharbor.example', name: 'First Harbor Bank' };

function one(subject: string, message: SeedThread['messages'][number]): SeedThread {
  return { subject, messages: [message] };
}

/** The same person's private mailbox: family, a landlord who does not answer, newsletters, receipts. */
export const personalThreads: readonly SeedThread[] = [
  {
    subject: 'Leaking tap in 4B',
    messages: [
      {
        to: [landlord],
        daysAgo: 6.4,
        html: '<div dir="ltr">Hello, the kitchen tap in 4B has been leaking since Monday. Could somebody have a look this week?<br><br>Sam Rivers</div>',
      },
    ],
  },
  {
    subject: 'Photos from the wedding',
    messages: [
      { from: farid, daysAgo: 15.2, html: '<div dir="rtl">سلام سم، عکس‌ها آماده است. کدام را چاپ کنم؟</div>' },
      {
        daysAgo: 11.9,
        html: '<div dir="ltr">They are beautiful, Farid! Please print numbers 12, 40 and 77. What do I owe you?</div>',
      },
    ],
  },
  {
    subject: 'Дача в июле',
    messages: [
      {
        from: olga,
        daysAgo: 4.2,
        labels: unread,
        html: '<div dir="ltr">Сэм, привет! Приезжайте на дачу во второй половине июля. Ольга</div>',
      },
    ],
  },
  {
    subject: 'Sunday',
    messages: [
      {
        from: dad,
        daysAgo: 3.3,
        html: '<div dir="ltr">Are you two coming for lunch? Mom wants to know about dessert.</div>',
      },
      { daysAgo: 3.2, html: '<div dir="ltr">Yes, and we will bring it!</div>' },
      { from: dad, daysAgo: 3.1, html: '<div dir="ltr">Splendid.</div>' },
    ],
  },
  {
    subject: 'Novice crew, spring season',
    messages: [
      {
        to: [coach],
        daysAgo: 8.8,
        html: '<div dir="ltr">Hi Anne, is there still a seat in the novice crew for spring? Happy to come to a trial.<br><br>Sam</div>',
      },
    ],
  },
  one('A braise for a rainy week', {
    from: newsletter,
    daysAgo: 0.7,
    labels: promo,
    html: '<div>Short ribs, prunes, patience.</div>',
  }),
  one('Your October statement is ready', {
    from: bank,
    daysAgo: 13.5,
    html: '<div>Sign in to see your statement.</div>',
  }),
  one('Your parcel was delivered', {
    from: { email: 'track@parcelfox.example', name: 'Parcel Fox' },
    daysAgo: 1.3,
    labels: unread,
    html: '<div>Left with a neighbour.</div>',
  }),
  one('Library: two books are due', {
    from: { email: 'noreply@citylibrary.example', name: 'City Library' },
    daysAgo: 2.1,
    html: '<div>Due on Saturday.</div>',
  }),
  one('Band practice moved', {
    from: { email: 'zoe.b@tinybright.example', name: 'Zoë Baker' },
    daysAgo: 5.6,
    html: '<div dir="ltr">Wednesday instead, same cellar.</div>',
  }),
  one('Dentist appointment', {
    from: { email: 'praxis@dr-weiss.example', name: 'Praxis Dr. Weiß' },
    daysAgo: 7.7,
    html: '<div>Thursday at 08:15.</div>',
  }),
  one('Flight deals from SFO', {
    from: { email: 'deals@wingspan.example', name: 'Wingspan' },
    daysAgo: 1.8,
    labels: promo,
    html: '<div>Lisbon, Osaka, Oaxaca.</div>',
  }),
];
