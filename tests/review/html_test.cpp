#include "html.hpp"

#include <algorithm>
#include <vector>

#include "post_mortem_charts.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "report_page.hpp"
#include "support/event_script.hpp"

namespace rehearse {
namespace {

constexpr const char* hostile =
    "</pre></script><script>alert(1)</script><img src=x onerror=\"alert('1')\">&#60;\x1b[31m\xe2\x80\xae";

PostMortem hostile_report() {
  SessionStarted started = one_task();
  started.tasks.front().title = hostile;
  started.tasks.front().topics = {hostile};
  started.profile = hostile;
  started.language = hostile;
  EventScript script(started);
  script.at(1min).ask(hostile, hostile).approach(hostile).note(hostile).hint(2).phase(Phase::code).save(20, 20);
  script.at(10min).run_error(hostile, hostile, FailingCrash{"null_pointer", hostile, 3, hostile, hostile, hostile});
  script.at(20min).submit("edge", Verdict::wrong_answer, false, hostile).counterexample(hostile).end();
  GrowthMeasured growth;
  growth.time = "n^2";
  growth.target = "O(n)";
  growth.summary = hostile;
  script.add(growth).add(WentWell{{hostile}}).add(FindingConfirmed{"edge-failed", FindingDecision::changed, hostile, hostile});
  script.add(GrowthAreaChosen{{hostile}});
  PostMortem report = post_mortem(script.session(), script.events(), {});
  report.tasks.front().source = hostile;
  report.left_out = {hostile};
  return report;
}

// Every tag and attribute of the page, to be held against what the page is made of.
std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    const auto name_end = page.find_first_of(" >/\n", at + 2);
    tags.push_back(page.substr(at + 1, name_end - at - 1));
  }
  return tags;
}

TEST_CASE("text is escaped as content and as attribute", "[html]") {
  CHECK(html_text("a<b>&\"'") == "a&lt;b&gt;&amp;&quot;&#39;");
  CHECK(html_text("\x1b[31mred\x1b[0m") == "red");
  CHECK(html_line("a\nb", 2) == "a \xe2\x80\xa6");
}

TEST_CASE("hostile text is no markup anywhere on the page", "[html]") {
  const std::string page = to_html(hostile_report());
  CHECK(page.find("alert(1)") != std::string::npos);  // it is told, as text
  for (const std::string& tag : tags_of(page)) {
    INFO(tag);
    CHECK(tag != "script");
    CHECK(tag != "/script");
    CHECK(tag != "img");
  }
  const std::string body = page.substr(page.find("<body>"));
  CHECK(std::ranges::count(page, '\x1b') == 0);
  CHECK(body.find("\"alert") == std::string::npos);
  CHECK(body.find("\xe2\x80\xae") == std::string::npos);
}

TEST_CASE("tags of the page are balanced", "[html]") {
  std::vector<std::string> open;
  for (const std::string& tag : tags_of(to_html(hostile_report()))) {
    if (tag == "!doctype" || tag == "meta" || tag == "circle" || tag == "line" || tag == "rect" || tag == "polygon" ||
        tag == "polyline") {
      continue;  // void, or closed where they stand in a legend
    }
    if (!tag.starts_with('/')) {
      open.push_back(tag);
      continue;
    }
    const std::string name = tag.substr(1);
    if (name == "circle" || name == "line" || name == "rect" || name == "polygon") continue;
    REQUIRE_FALSE(open.empty());
    CHECK(open.back() == name);
    open.pop_back();
  }
  CHECK(open.empty());
}

TEST_CASE("the page needs nothing from elsewhere", "[html]") {
  const std::string page = to_html(hostile_report());
  for (const char* word : {"http:", "https:", "url(", "@import", " src=\"", "<link"}) {
    INFO(word);
    CHECK(page.find(word) == std::string::npos);
  }
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("prefers-color-scheme:dark") != std::string::npos);
}

TEST_CASE("the six steps come in their order", "[html]") {
  EventScript script;
  script.at(10min).save(20, 20).at(20min).submit("edge", Verdict::wrong_answer).end();
  const std::string page = to_html(post_mortem(script.session(), script.events(), {}));
  std::size_t before = 0;
  for (const char* step :
       {"What went well", "Your judgement, and the result", "From the beginning", "Findings", "Growth areas", "<i>6</i>"}) {
    const auto at = page.find(step);
    INFO(step);
    REQUIRE(at != std::string::npos);
    CHECK(at > before);
    before = at;
  }
}

TEST_CASE("each rule that can fire has words of its own", "[html]") {
  EventScript script;
  script.at(10min).save(20, 20).at(20min).submit("edge", Verdict::wrong_answer).end();
  for (const Finding& finding : find_findings(script.session(), script.events(), {}))
    CHECK(rule_title(finding.rule) != finding.rule);
  CHECK(rule_title("of-a-newer-version") == "of-a-newer-version");
}

TEST_CASE("charts are drawn of what there is, and nothing of what there is not", "[html]") {
  PostMortem report = hostile_report();
  CHECK(to_html(report).find("what happened when") != std::string::npos);
  CHECK(to_html(report).find("measured time against the target") != std::string::npos);
  CHECK(to_html(report).find("session by session") == std::string::npos);
  report.tasks.front().growth.reset();
  CHECK(to_html(report).find("measured time against the target") == std::string::npos);
  for (int i = 0; i < 2; ++i) {
    CalibrationPoint point;
    point.self = SelfScoreGiven{3, 3, 3, 3};
    point.measured = SelfScoreGiven{2, 2, 2, 2};
    report.calibration.points.push_back(point);
    report.calibration.scored = i + 1;
  }
  CHECK(to_html(report).find("session by session") != std::string::npos);
}

// How often a part of the page stands there.
int count_of(const std::string& page, std::string_view part) {
  int count = 0;
  for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++count;
  return count;
}

TEST_CASE("the phases that were entered are named beside the timeline, however short their bands", "[html]") {
  EventScript script;
  script.at(20s).phase(Phase::plan).at(40s).phase(Phase::code).at(10min).save(20, 20).at(20min);
  const std::string page =
      to_html(post_mortem(script.submit("edge", Verdict::wrong_answer).end().session(), script.events(), {}));
  for (const char* name : {"/></svg>understand</li>", "/></svg>plan</li>", "/></svg>code</li>"}) {
    INFO(name);
    CHECK(count_of(page, name) == 1);
  }
  CHECK(count_of(page, "/></svg>questions</li>") == 0);
}

TEST_CASE("a band of the timeline ends where another phase begins, not where the problem was served", "[html]") {
  EventScript script;
  script.at(2min).phase(Phase::understand).at(5min).phase(Phase::plan).at(10min).end();
  PostMortem report = post_mortem(script.session(), script.events(), {});
  for (TimelineEntry& entry : report.timeline) {
    if (entry.kind == ProblemServed::kind) entry.elapsed = 1min;
  }
  CHECK(count_of(timeline_chart(report, wide_drawing), "<title>understand: 05:00") == 1);
}

TEST_CASE("figures of earlier attempts carry their names, for a screen without room for columns", "[html]") {
  PostMortem report = hostile_report();
  AttemptComparison compared;
  compared.attempts.resize(2);
  report.tasks.front().earlier = compared;
  const std::string page = to_html(report);
  for (const char* name : {"time", "hints", "submissions", "measured"}) {
    INFO(name);
    CHECK(count_of(page, "data-name=\"" + std::string(name) + "\"") == 2);
  }
}

}  // namespace
}  // namespace rehearse
