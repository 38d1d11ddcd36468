const numeral = "\\d[\\d.,']{0,15}";
const scale = '(?: ?(?:k|m|mn|bn|thousand|million|billion|lakhs?|crores?)\\b)?';
const spelled =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|dozen))';
const currency = '(?:USD|EUR|GBP|CHF|AUD|CAD|INR|JPY|SEK|NOK|DKK|PLN|Rs\\.?)';
const counted =
  '(?:seats?|users?|licen[cs]es?|employees|people|reps?|agents|stores?|locations?|offices|sites|devices|admins?|accounts|customers|staff|members|salespeople|executives|warehouses|branches|headcount|contractors|nos\\b|ftes?|mailboxes|participants|colleagues|machines|vehicles|plants|factories|clients|units|countries|drivers|workers|technicians|of (?:them|us)|teams|subscriptions|inboxes|managers|engineers|advisors|consultants|students|patients|beds|rooms|trucks|shops|hotels|schools|leads|hires|depots|desks|partners|markets)';

/** Money, percentages, and counts of what a deal is about. */
export const englishNumbers = {
  counted: new RegExp(
    [
      `(?:US|CA|AU)?[$€£¥₹] ?${numeral}${scale}`,
      `\\b${currency} ?${numeral}${scale}`,
      `\\b${numeral}${scale} ?(?:€|£|\\$|₹|(?:${currency}|euros?|dollars?|pounds?|bucks|quid|grand|francs|kronor|rupees|yen)\\b)`,
      '\\b\\d{1,4}(?:\\.\\d)?k\\b',
      `\\b${numeral} ?(?:%|percent\\b|per cent\\b)`,
      `\\b(?:${numeral}|${spelled})\\+? (?:(?!hours?|minutes?|days?|weeks?|months?|years?|things?|more times)[\\p{L}-]+ ){0,2}?${counted}\\b`,
      `\\b(?:team|staff|group) of (?:\\d{1,5}|${spelled}|[a-z]{3,9}(?:teen|ty))\\b`,
      `\\b${spelled} (?:euros?|dollars?|pounds?|bucks|quid|grand)\\b`,
    ].join('|'),
    'iu',
  ),
  not: /\b100 ?%(?= (?:sure|agree|certain|behind|on board|with you|committed|clear|right|correct|yes))/gi,
};
