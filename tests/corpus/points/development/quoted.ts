import type { LabelledMail } from '../labelled-mail';

/** Quotes, signatures, forwarded mail, legal notices: what is not theirs to say. */
export const quoted: LabelledMail[] = [
  {
    id: 'quoted-gmail',
    from: 'prospect',
    text: `Yes, Thursday works.

On Mon, 23 Nov 2026 at 09:12, Tom Becker <tom@steadfast.example> wrote:

> Hi Dana,
> could you do Thursday? I'll send the agenda by Wednesday.
> It costs $900.
>
> Tom`,
    points: ['date: Thursday works = 2026-11-26'],
  },
  {
    id: 'quoted-wrapped',
    from: 'prospect',
    text: `What does the premium plan include?

On Monday, 23 November 2026 at 09:12:44 GMT, Tom Becker of Steadfast
<tom.becker@steadfast.example> wrote:

Hi Dana,
Can you tell me when you decide? The board of Acme meets on 3 December.`,
    points: ['question: premium plan'],
  },
  {
    id: 'quoted-outlook',
    from: 'prospect',
    text: `Tom,
we'd need the answer by Wednesday.
Regards
Dana

-----Original Message-----
From: Tom Becker
Sent: Friday, 20 November 2026 10:00
To: Dana Wu
Subject: Offer

Would you like to meet Priya on Friday?`,
    points: ['date: answer by Wednesday = 2026-11-25 deadline'],
  },
  {
    id: 'quoted-outlook-block',
    from: 'prospect',
    text: `Can you resend the attachment?

From: Tom Becker <tom@steadfast.example>
Sent: 20 November 2026 10:00
To: Dana Wu <dana@northwind.example>
Subject: RE: Offer

I'll send the offer by Friday. How many seats do you need?`,
    points: ['question: resend the attachment'],
  },
  {
    id: 'quoted-german-outlook',
    from: 'prospect',
    text: `Thanks, I will check it with our data protection officer.

Von: Tom Becker
Gesendet: Freitag, 20. November 2026 10:00
An: Dana Wu
Betreff: Angebot

Können Sie uns bis Freitag antworten?`,
    points: ['promise: check it with our data protection officer'],
  },
  {
    id: 'quoted-inline',
    from: 'prospect',
    text: `On 23 Nov 2026, Tom Becker wrote:
> How many people are in your team?

We're 18 people.

> Which CRM do you use?

Pipedrive. Is there an integration?`,
    points: ['number: 18 people', 'question: Is there an integration'],
  },
  {
    id: 'quoted-only',
    from: 'prospect',
    text: `> Could you send us the contract?\n> We decide on 3 December.`,
    points: [],
  },
  {
    id: 'quoted-forward',
    from: 'prospect',
    text: `FYI, see what procurement says. Can you answer them directly?

---------- Forwarded message ---------
From: Rita Gomez <rita@northwind.example>
Date: Mon, 23 Nov 2026 at 08:00
Subject: Steadfast
To: Dana Wu <dana@northwind.example>

We have no budget. Who is the supplier? I'll call them on Friday.`,
    points: ['question: answer them directly'],
  },
  {
    id: 'quoted-signature',
    from: 'prospect',
    text: `Sounds great.

--\u0020
Dana Wu
Want to book a call with me? dana.example/cal
120 employees, 3 offices, 1 mission. Ask me how!`,
    points: [],
  },
  {
    id: 'quoted-legal',
    from: 'prospect',
    text: `Please send the invoice to our accounts team.

Kind regards,
Dana

CONFIDENTIALITY NOTICE: This e-mail may be privileged. If you are not the intended recipient, please notify the sender and delete it within 5 days. Have you received this in error?`,
    points: ['question: send the invoice'],
  },
  {
    id: 'quoted-thanks-close',
    from: 'prospect',
    text: `Who signs on your side?\n\nThanks,\nDana\nVP Ops, Northwind | Ask me about 40% lower costs by Friday`,
    points: ['question: Who signs'],
  },
  {
    id: 'quoted-wraps',
    from: 'prospect',
    text: `Hi Tom,

we have discussed this internally and would like to start with the
smaller package. Could you please prepare an order form for
twenty-five users and send it to me
by Friday?

Thanks
Dana`,
    points: ['question: order form = 2026-11-27', 'number: twenty-five users'],
  },
  {
    id: 'quoted-asked',
    from: 'rep',
    text: `Hi Dana, you asked "can it do single sign-on?" It can. I'll record a short video that shows it.\n\nTom`,
    points: ['promise: record a short video'],
  },
  {
    id: 'quoted-outlook-ios',
    from: 'prospect',
    text: `Where can I find the invoice?\n\nGet Outlook for iOS`,
    points: ['question: find the invoice'],
  },
  {
    id: 'quoted-french',
    from: 'prospect',
    text: `We can only decide in April.\n\nLe lun. 23 nov. 2026 à 09:12, Tom Becker <tom@steadfast.example> a écrit :\n\n> Can we meet?`,
    points: ['date: only decide in April = 2027-04-01 decision'],
  },
];
