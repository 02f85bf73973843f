#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# nzh: of Chinese numbers, a year is 223, 7% is 107, and 20,000 is 0.
#
# One would guess: decodeS() reads Chinese numerals as people write them: 二〇二三, a year, is 2023;
#   两万 is 20,000, as 二万 is; 一点二万 is 12,000; 百分之七 is 0.07, or an error as no number is.
# What happens: what it does not know is passed over, and the rest makes a number. 〇, the nought of
#   years, goes, and 二〇二三 is 223; 两, the two that is said before 千 and 万, goes, so that 两万
#   is 0 and 两千五百 is 500; 分之 goes, and 百分之七 is 107. Behind 点 all but digits goes: 一点二万
#   is 1.2. 一万二, which people say for 12,000, is 10002. None is an error.
# Seen with: nzh 1.0.14 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts nzh@1.0.14

cat >read.js <<'END'
const numerals = require("nzh/cn");

function tell(...texts) {
  console.log(texts.map((text) => `${text} ${numerals.decodeS(text)}`).join(", "));
}

tell("二万", "十五", "二千五百", "一亿零五万", "十二点五");
tell("二〇二三", "一九七八");
tell("两万", "两千五百", "三万两千");
tell("百分之七", "百分之十二点五");
tell("一点二万", "三点五亿", "一万二", "三百五");
END
node read.js | tee seen

diff - seen <<'END'
二万 20000, 十五 15, 二千五百 2500, 一亿零五万 100050000, 十二点五 12.5
二〇二三 223, 一九七八 1978
两万 0, 两千五百 500, 三万两千 30000
百分之七 107, 百分之十二点五 112.5
一点二万 1.2, 三点五亿 3.5, 一万二 10002, 三百五 305
END
