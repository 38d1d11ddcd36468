import type { SeedThread } from './plant';

const promo = ['^all', '^i', '^sq_ig_i_promo', '^smartlabel_promo', '^u'];
const unread = ['^all', '^i', '^iim', '^io_im', '^sq_ig_i_personal', '^u'];

const dana = { email: 'dana.wu@acme-robotics.com', name: 'Dana Wu' };
const jonas = { email: 'jonas.mueller@hafenlogistik.de', name: 'Jonas Müller' };
const leila = { email: 'leila.haddad@souqtech.ae', name: 'ليلى حداد' };
const kenji = { email: 'k.tanaka@aozora-systems.jp', name: '田中 健二' };
const priya = { email: 'priya.raman@brightleaf.io', name: 'Priya Raman' };
const tomas = { email: 'tomas@orchardfoods.co.uk', name: 'Tomás Ortega' };
const noa = { email: 'noa@shamir-labs.co.il', name: 'נועה שמיר' };
const mia = { email: 'mia@steadfast-demo.com', name: 'Mia Chen' };
const luis = { email: 'luis@steadfast-demo.com', name: 'Luis Ortiz' };

/** A sales representative's mailbox: prospects who are silent, prospects who answered, colleagues, newsletters. */
export const workThreads: readonly SeedThread[] = [
  {
    subject: 'Pilot for the Fremont line',
    messages: [
      {
        to: [dana],
        daysAgo: 9.1,
        html: '<div dir="ltr">Hi Dana,<br><br>good to meet you in Fremont. As promised, here is the outline of a six-week pilot for two cells. Would Thursday work to walk your team through it?<br><br>Sam</div>',
      },
      {
        from: dana,
        daysAgo: 8.3,
        html: '<div dir="ltr">Hi Sam, thanks for this. Before I bring it to the team: do you have a SOC 2 report you can share, and could you break the price out per cell?<br><br>Dana</div>',
      },
      {
        daysAgo: 5.2,
        html: '<div dir="ltr">Hi Dana, the SOC 2 summary is attached and the price per cell is in the second tab. I will hold the pilot slot until the end of the month.<br><br>Sam</div>',
      },
    ],
  },
  {
    subject: 'Angebot für die Hafenlogistik',
    messages: [
      {
        to: [jonas],
        daysAgo: 4.4,
        html: '<div dir="ltr">Guten Tag Herr Müller,<br><br>wie besprochen das Angebot für die drei Terminals. Passt Ihnen ein kurzes Gespräch am Mittwoch?<br><br>Viele Grüße<br>Sam Rivers</div>',
      },
    ],
  },
  {
    subject: 'عرض تجريبي للمنصة',
    messages: [
      {
        from: leila,
        daysAgo: 12.6,
        html: '<div dir="rtl">مرحباً سام، شاهدنا العرض ونود تجربة المنصة مع فريق من عشرة أشخاص. متى يمكننا البدء؟</div>',
      },
      {
        daysAgo: 7.1,
        html: '<div dir="ltr">Hi Leila, wonderful. I have set up a trial for ten people, it runs until the end of next month. Shall we start with a call on Sunday?<br><br>Sam</div>',
      },
    ],
  },
  {
    subject: '導入スケジュールのご相談',
    messages: [
      {
        from: kenji,
        daysAgo: 3.7,
        html: '<div dir="ltr">Sam様<br><br>導入スケジュールについて社内で検討しております。来週あらためてご連絡いたします。<br><br>田中</div>',
      },
      {
        daysAgo: 3.1,
        html: '<div dir="ltr">Tanaka-san, thank you, I look forward to hearing from you next week.<br><br>Sam</div>',
      },
    ],
  },
  {
    subject: 'Intro: Brightleaf <> Steadfast',
    messages: [
      {
        to: [priya],
        cc: [mia],
        daysAgo: 2.2,
        html: '<div dir="ltr">Hi Priya, Mia mentioned that your team is looking at reminders for its account managers. Would a 20-minute call next week make sense?<br><br>Sam</div>',
      },
    ],
  },
  {
    subject: 'Renewal 2027',
    messages: [
      {
        to: [tomas],
        daysAgo: 6.3,
        html: '<div dir="ltr">Hi Tomás, your plan renews in January. Do you want to keep 40 seats or move to 55 as we discussed?<br><br>Sam</div>',
      },
      {
        from: tomas,
        daysAgo: 0.2,
        labels: unread,
        html: '<div dir="ltr">Sam, 55 please. Can you send the paperwork this week?<br><br>Tomás</div>',
      },
    ],
  },
  {
    subject: 'הדגמה ביום שלישי',
    messages: [
      {
        from: noa,
        daysAgo: 1.4,
        labels: unread,
        html: '<div dir="rtl">היי סם, נשמח להדגמה ביום שלישי בעשר. נהיה ארבעה.</div>',
      },
    ],
  },
  {
    subject: 'Q4 territory split',
    messages: [
      {
        from: luis,
        daysAgo: 1.1,
        labels: unread,
        html: '<div dir="ltr">Draft of the split is in the sheet. Shout if Nordics should stay with you.<br><br>Luis</div>',
      },
    ],
  },
  {
    subject: 'Lunch on Friday?',
    messages: [
      { from: mia, daysAgo: 2.9, html: '<div dir="ltr">The new noodle place, 12:30?</div>' },
      { daysAgo: 2.8, html: '<div dir="ltr">In!</div>' },
    ],
  },
  {
    subject: 'This week in supply chains: ports, prices, people',
    messages: [
      {
        from: { email: 'news@supplywire.example', name: 'Supply Wire' },
        daysAgo: 0.6,
        labels: promo,
        html: '<div>Five stories for your Monday. <a href="https://supplywire.example/u">Unsubscribe</a></div>',
      },
    ],
  },
  {
    subject: 'Your receipt from Skyline Air',
    messages: [
      {
        from: { email: 'no-reply@skyline-air.example', name: 'Skyline Air' },
        daysAgo: 10.5,
        html: '<div>Booking QX7T2P, San Francisco to Hamburg.</div>',
      },
    ],
  },
  {
    subject: 'Invitation: Pipeline review',
    messages: [
      {
        from: { email: 'calendar@steadfast-demo.com', name: 'Steadfast Calendar' },
        daysAgo: 1.9,
        html: '<div>Every Monday from 9:00 to 9:30. Guests: Sam Rivers, Mia Chen, Luis Ortiz</div>',
      },
    ],
  },
];
