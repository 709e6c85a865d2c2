#include "html.hpp"

#include "text.hpp"

namespace rehearse {
namespace {

std::string escaped(const std::string& text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

// Two screens: chart.wide from 700 px, chart.narrow below; drawings keep the size of their letters that way.
constexpr std::string_view style = R"css(
:root{--bg:#f5f4ef;--card:#fff;--ink:#1f2428;--soft:#5d6672;--line:#e4e1d8;--tint:#f0eee7;--accent:#2b5f8f;--good:#2c7a58;
--bad:#b0463a;--warn:#a86d12;--p0:#6d94ba;--p1:#4d7fae;--p2:#2b5f8f;--p3:#43805f;--p4:#96712a;--p5:#83608a;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--bg:#121518;--card:#1a1f24;--ink:#e6e9eb;--soft:#9aa6b2;--line:#2c343c;--tint:#222930;
--accent:#82b4e4;--good:#6cc39d;--bad:#e88878;--warn:#e2b463;--p0:#38536d;--p1:#44688b;--p2:#5488b6;--p3:#4d8068;--p4:#8f7437;--p5:#7d627a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:940px;margin:0 auto;padding:48px 24px 64px}
h1,h2,h3{line-height:1.25;margin:0;text-wrap:balance}
h1{font:600 34px/1.15 ui-serif,Georgia,"Noto Serif","DejaVu Serif",serif;letter-spacing:-.01em}
h2{font:600 22px/1.25 ui-serif,Georgia,"Noto Serif","DejaVu Serif",serif}
h3{font-size:16px;font-weight:650}
p{margin:.5em 0}
.eyebrow{color:var(--soft);font-size:13px;letter-spacing:.08em;text-transform:uppercase;margin:0 0 10px}
.meta{color:var(--soft);margin:12px 0 0}
.verdict{display:inline-block;margin:18px 0 0;padding:5px 14px;border-radius:999px;font-weight:600;border:1.5px solid currentColor}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.soft{color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:1px;background:var(--line);border:1px solid var(--line);
border-radius:14px;overflow:hidden;margin:28px 0 0}
.tile{background:var(--card);padding:16px 18px}
.tile b{display:block;font-size:22px;font-weight:650;line-height:1.3}
.tile span{color:var(--soft);font-size:13.5px}
section{margin-top:44px}
.step{display:flex;align-items:baseline;gap:12px;margin-bottom:14px}
.step i{flex:none;width:28px;height:28px;border-radius:50%;background:var(--accent);color:var(--card);font:650 14px/28px system-ui,sans-serif;
text-align:center;position:relative;top:-2px}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;margin:14px 0}
.card>h3{margin-top:24px}.card>.eyebrow+h3{margin-top:0}.card>h3+figure{margin-top:14px}.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}
.pair>div{min-width:0}
.card>:first-child{margin-top:0}.card>:last-child{margin-bottom:0}
.well{list-style:none;margin:0;padding:0}
.well li{padding:9px 0 9px 32px;position:relative;border-top:1px solid var(--line)}
.well li:first-child{border-top:0}
.well li:before{content:"";position:absolute;left:4px;top:17px;width:14px;height:7px;border:solid var(--good);border-width:0 0 2.5px 2.5px;
transform:rotate(-45deg)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:9px 14px 9px 0;border-top:1px solid var(--line);vertical-align:top}
thead th{border-top:0;color:var(--soft);font-size:13px;font-weight:500;padding-top:0}
td.n,th.n{text-align:right;white-space:nowrap}
td:first-child{white-space:nowrap}
td:last-child,th:last-child{padding-right:0}
td>span{white-space:nowrap}.dots{letter-spacing:3px;color:var(--accent)}.dots s{color:var(--line);text-decoration:none}
.case{white-space:pre-wrap;overflow-wrap:anywhere}
figure{margin:0}
figcaption{color:var(--soft);font-size:14px;margin-top:8px}
.chart{display:block;width:100%;height:auto;overflow:visible}
.narrow{display:none}
.chart text{font:12.5px system-ui,sans-serif;fill:var(--ink)}
.chart .t{fill:var(--soft)}.chart .e{text-anchor:end}.chart .m{text-anchor:middle}
.chart .grid{stroke:var(--line)}.chart .mark{stroke:var(--soft);stroke-dasharray:3 4}
.chart .base{fill:var(--tint)}.chart .fill{fill:var(--accent)}.chart .over{fill:var(--warn)}.chart .due{stroke:var(--ink);stroke-width:2}
.chart .ok{fill:var(--good)}.chart .no{fill:var(--bad)}.chart .save{stroke:var(--soft);stroke-width:1.5}
.chart .late{fill:none;stroke:var(--soft);stroke-width:1.5}
.chart .say{fill:none;stroke:var(--accent);stroke-width:2}.chart .hint{fill:var(--warn)}
.chart .self{stroke:var(--warn)}.chart .meas{stroke:var(--accent)}.chart polyline{fill:none;stroke-width:2.5;stroke-linejoin:round}
.chart .selfdot{fill:var(--warn)}.chart .measdot{fill:var(--accent)}.chart .gap{stroke:var(--line);stroke-width:6;stroke-linecap:round}
.chart .p0{fill:var(--p0)}.chart .p1{fill:var(--p1)}.chart .p2{fill:var(--p2)}.chart .p3{fill:var(--p3)}.chart .p4{fill:var(--p4)}
.chart .p5{fill:var(--p5)}.chart .in{fill:#fff;pointer-events:none}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;color:var(--soft);font-size:13.5px;margin:10px 0 0;padding:0;list-style:none}
.legend li{display:flex;align-items:center;gap:7px}
.legend svg{flex:none;width:14px;height:14px}
.finding{display:grid;grid-template-columns:1fr auto;gap:0 18px}
.finding h3{font-size:17px}
.lost{text-align:right;color:var(--soft);font-size:13.5px;white-space:nowrap}.lost b{display:block;color:var(--ink);font-size:19px;line-height:1.2}
.chips{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:6px;margin:8px 0 4px}
.chip{font-size:13px;padding:2px 10px;border-radius:999px;background:var(--tint);color:var(--soft)}
.chip.yes{color:var(--good)}.chip.pattern{color:var(--card);background:var(--warn)}
.finding ul{grid-column:1/-1;margin:6px 0;padding-left:18px;color:var(--soft);font-size:15px}
.finding p{grid-column:1/-1}
.primary{border-left:4px solid var(--warn)}
.rejected{opacity:.6}
code,pre{font:13.5px/1.55 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--tint);padding:2px 6px;border-radius:5px;overflow-wrap:anywhere}
pre{background:var(--tint);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:10px 0;tab-size:4}
.diff span{display:block;margin:0 -16px;padding:0 16px}
.diff .add{background:color-mix(in srgb,var(--good) 16%,transparent)}.diff .del{background:color-mix(in srgb,var(--bad) 14%,transparent)}
.diff .at{color:var(--soft)}
details{margin:14px 0}
summary{cursor:pointer;color:var(--accent);font-weight:550}
.log{list-style:none;margin:12px 0 0;padding:0;font-size:15px}
.log li{display:grid;grid-template-columns:58px 1fr;gap:10px;padding:4px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.log time{color:var(--soft)}
.next{background:var(--accent);color:var(--card);border-radius:14px;padding:20px 22px}
.next code{background:transparent;color:inherit;font-size:17px;padding:0}
.areas{display:flex;flex-wrap:wrap;gap:10px;margin:0;padding:0;list-style:none}
.areas li{background:var(--card);border:1.5px solid var(--accent);border-radius:999px;padding:6px 16px;font-weight:550}
footer{margin-top:56px;padding-top:18px;border-top:1px solid var(--line);color:var(--soft);font-size:14px}
@media(max-width:700px){main{padding:28px 16px 48px}h1{font-size:27px}.wide{display:none}.narrow{display:block}.card{padding:16px}
.tiles{grid-template-columns:1fr 1fr}.tile{padding:13px 14px}.tile b{font-size:19px}.hide{display:none}section{margin-top:36px}
.attempts thead{display:none}.attempts tr{display:flex;flex-wrap:wrap;gap:0 14px;padding:10px 0;border-top:1px solid var(--line)}
.attempts tr:first-child{border-top:0;padding-top:0}.attempts td{border:0;padding:0;font-size:15px}
.attempts td:first-child{flex:1 0 100%;font-weight:550}.attempts td[data-name]:before{content:attr(data-name) " ";color:var(--soft)}}
@media print{body{background:#fff;font-size:13px}main{padding:0;max-width:none}.card,.tile{break-inside:avoid}details{display:none}}
)css";

}  // namespace

std::string html_text(std::string_view text) { return escaped(without_controls(text)); }
std::string html_line(std::string_view text, std::size_t characters) { return escaped(one_line(text, characters)); }
std::string_view page_style() { return style; }

}  // namespace rehearse
