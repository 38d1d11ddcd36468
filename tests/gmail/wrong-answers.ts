import { answerHtml, redirect, type Answer } from './answer';

/** Makes a wrong answer of the right one. */
export type WrongAnswer = (answer: Answer) => Answer;

/** The connection breaks in the middle of it. */
export const broken: WrongAnswer = (answer) => ({ ...answer, breaksAt: half(answer.body) });

/** It ends in the middle, as if that were all. */
export const cut: WrongAnswer = (answer) => ({ ...answer, body: answer.body.slice(0, half(answer.body)) });

const hugeLength = 5_000_000;

/** Longer than anybody should read: 5 million characters more, before its own end. */
export const huge: WrongAnswer = (answer) => {
  const end = answer.body.lastIndexOf('</');
  const padding = '<!-- more -->'.repeat(Math.ceil(hugeLength / 13));
  return { ...answer, body: answer.body.slice(0, end) + padding + answer.body.slice(end) };
};

/** A page that asks for a sign-in, where no page was asked for. */
export const signInPage: WrongAnswer = () =>
  answerHtml(
    '<!doctype html><html lang="en"><head><title>Gmail</title></head><body><h1>Sign in</h1><p>to continue to Gmail</p><form action="/signin" method="post"><input type="email" name="identifier"></form></body></html>',
  );

/** Leads to a sign-in on another host. */
export const signInElsewhere: WrongAnswer = () =>
  redirect('https://accounts.google.com/ServiceLogin?service=mail&passive=true');

/** What an administrator has switched off. */
export const forbiddenPage: WrongAnswer = () => ({
  ...answerHtml(
    '<!doctype html><html lang="en"><head><title>Error 403 (Forbidden)!!1</title></head><body><p><b>403.</b> <ins>That’s an error.</ins></p><p>This service is not available. Please ask your administrator. <ins>That’s all we know.</ins></p></body></html>',
  ),
  status: 403,
});

/** The same, as if it were another account's. */
export function answerOf(other: string, own: string): WrongAnswer {
  const escaped = (address: string) => encodeURIComponent(address);
  return (answer) => ({
    ...answer,
    body: answer.body.replaceAll(own, other).replaceAll(escaped(own), escaped(other)),
  });
}

function half(text: string): number {
  return Math.floor(text.length / 2);
}
