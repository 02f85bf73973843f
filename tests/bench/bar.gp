# SPDX-License-Identifier: GPL-3.0-or-later
# The chart growth-targets of the built-in dataset, as gnuplot draws one like it.
# Called with: gnuplot -e "folder='…'; formats='png svg'; n=100" bar.gp
$growth << END
"固定资产投资增速" 12 10
"规模以上工业\n增加值增速" 5 10
"农村居民人均\n可支配收入增速" 10 9
"社会消费品\n零售总额增速" 8 9
"城镇居民人均\n可支配收入增速" 6.5 8
"地区生产总值增速" 7 7.5
"一般公共预算\n收入增速" 7.8 7
END

set title "主要指标增速：2023年预计与2024年目标" font ",30"
set style data histograms
set style histogram clustered gap 1
set style fill solid 1 border -1
set boxwidth 0.9
set yrange [0:14]
set grid ytics
set key top right horizontal
set bmargin 7
set xtics font ",14"
set label 1 "来源：金安区2023年度工作报告，第1、10节" at screen 0.04, screen 0.03

do for [i = 1:n] {
  do for [format in formats] {
    if (format eq "png") {
      set terminal pngcairo size 1200,800 font "Noto Sans CJK SC,16"
    }
    if (format eq "svg") {
      set terminal svg size 1200,800 font "Noto Sans CJK SC,16"
    }
    if (format eq "pdf") {
      set terminal pdfcairo size 12.5in,8.33in font "Noto Sans CJK SC,16"
    }
    set output sprintf("%s/gnuplot-%d.%s", folder, i, format)
    plot $growth using 2:xtic(1) title "2023年预计", \
         "" using 3 title "2024年目标" fillstyle pattern 4, \
         "" using ($0 - 0.17):($2 + 0.4):(sprintf("%g%%以上", $2)) with labels font ",12" notitle, \
         "" using ($0 + 0.17):($3 + 0.4):(sprintf("%g%%以上", $3)) with labels font ",12" notitle
    unset output
  }
}
