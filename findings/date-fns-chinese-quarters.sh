#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# date-fns: the Chinese of a quarter of a year that it reads is a quarter of an hour.
#
# One would guess: what format() writes with QQQQ in the locale zh-CN, 2022 第三季度, parse() reads
#   again with QQQQ in that locale, as it does in English, Japanese and zh-HK; in zh-TW it is the same.
# What happens: the words that parse() knows are 第三刻钟 and 第三刻, a quarter of an hour: 2022
#   第三季度 is an Invalid Date, and 2022年第三刻钟 is the third quarter of 2022. In zh-TW format()
#   writes a quarter of an hour too: an axis of quarters says 第三刻鐘.
# Seen with: date-fns 4.4.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts date-fns@4.4.0

cat >quarters.mjs <<'END'
import { format, isValid, parse } from "date-fns";
import * as locales from "date-fns/locale";

function read(text, pattern, locale) {
  const day = parse(text, pattern, new Date(2000, 0, 1), { locale });
  return isValid(day) ? format(day, "yyyy-MM") : "not read";
}

for (const name of ["enGB", "ja", "zhCN", "zhTW", "zhHK"]) {
  const locale = locales[name];
  const texts = ["yyyy QQQQ", "yyyy QQQ"].map((pattern) => {
    const text = format(new Date(2022, 6, 1), pattern, { locale });
    return `${text} (${read(text, pattern, locale)})`;
  });
  console.log(`${name}: ${texts.join(", ")}`);
}
console.log("zhCN, 2022年第三刻钟:", read("2022年第三刻钟", "yyyy年QQQQ", locales.zhCN));
END
TZ=UTC node quarters.mjs | tee seen

diff - seen <<'END'
enGB: 2022 3rd quarter (2022-07), 2022 Q3 (2022-07)
ja: 2022 第3四半期 (2022-07), 2022 Q3 (2022-07)
zhCN: 2022 第三季度 (not read), 2022 第三季 (not read)
zhTW: 2022 第三刻鐘 (2022-07), 2022 第三刻 (2022-07)
zhHK: 2022 第三季度 (2022-07), 2022 第三季 (2022-07)
zhCN, 2022年第三刻钟: 2022-07
END
