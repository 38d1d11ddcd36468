/** What is put for what; of several that fit, the first. */
export type Replacement = readonly [RegExp, string];

/** Dates in Japanese as English ones; months and weekdays get their names later. */
export const japaneseDates: readonly Replacement[] = [
  // The weekday beside a date says nothing more.
  [/(?<=[日\d]) ?\( ?[日月火水木金土](?:曜日?)?(?:[・祝休])*\)/gu, ''],
  [/(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/gu, ' $1-$2-$3 '],
  [/(\d{1,2})月 ?(\d{1,2})日/gu, ' $2 month$1 '],
  [/(\d{1,2})\/(\d{1,2}) ?[~〜～] ?(\d{1,2})(?![\d/])/gu, '$1/$2～$1/$3'],
  [/(\d{1,2})月(?:末|下旬)/gu, ' end month$1 '],
  [/(\d{1,2})月(?:中旬|半ば|中頃)/gu, ' mid month$1 '],
  [/(\d{1,2})月(?:上旬|初旬|初め|頭)/gu, ' early month$1 '],
  [/(\d{1,2})月/gu, ' month$1 '],
  [/一(?=週間|か月|ヶ月|カ月)/gu, '1'],
  [/二(?=週間|か月|ヶ月|カ月)/gu, '2'],
  [/三(?=週間|か月|ヶ月|カ月)/gu, '3'],
  [/(\d{1,2}) ?週間(?:後|で)/gu, ' in $1 weeks '],
  [/(\d{1,2}) ?日後/gu, ' in $1 days '],
  [/(\d{1,2}) ?(?:か|ヶ|カ)月後/gu, ' in $1 months '],
  [/来週(?:いっぱい|末|中)/gu, ' friday next week '],
  [/(?:週明け|週初め)(?:の)?(?:月曜日?)?/gu, ' monday '],
  [/来週の?[月火水木金土日]曜日?(?:から|[~〜～])([月火水木金土日])曜日?/gu, ' weekday$1 next week '],
  [/来週の?([月火水木金土日])曜日?/gu, ' weekday$1 next week '],
  [/([日月火水木金土])曜日?/gu, ' weekday$1 '],
  [/今週(?!いっぱい|末|中)/gu, ' this week '],
  [/来週/gu, ' next week '],
  [/今週(?:いっぱい|末|中)/gu, ' end of week '],
  [/(?:今月|月)(?:末|いっぱい)/gu, ' end of month '],
  [/(?:年明け|正月明け|年始)(?=[^。]{0,4} (?:\d|month))/gu, ' '],
  [/(?:正月|年末年始|連休|年)(?:が?明け)|(?<!年末)年始/gu, ' after the holidays '],
  [/年末(?!年始)|年内|本年中|今年いっぱい/gu, ' end of year '],
  [/来月/gu, ' next month '],
  [/明後日|あさって/gu, ' in 2 days '],
  [/明日/gu, ' tomorrow '],
];
