#include "rehearse/review/redaction.hpp"

#include "support/event_script.hpp"

namespace rehearse {
namespace {

constexpr const char* secret = "SECRETWORD";

// Whatever a user can type, says the secret word.
PostMortem private_report() {
  SessionStarted started = one_task();
  started.profile = "SECRETWORD-onsite";
  started.role = secret;
  started.workspace = "/home/SECRETWORD/work";
  EventScript script(started);
  script.add(NervesRated{4, true}).at(2min).ask(secret).at(3min).approach(secret).note(secret);
  script.add(SubproblemAdded{secret}).add(ComplexityPredicted{secret, secret}).add(FollowUpAnswered{0, secret});
  script.at(10min).save(20, 20).run_error("cannot open /home/SECRETWORD/data.txt", secret);
  script.at(12min).save(20, 2).run(2, 3).at(15min).submit("edge", Verdict::wrong_answer).at(30min).submit().end();
  script.add(SelfScoreGiven{4, 4, 4, 4}).add(PredictionGiven{Verdict::accepted}).add(WentWell{{secret}});
  script.add(FindingConfirmed{"edge-failed", FindingDecision::changed, secret, secret})
      .add(GrowthAreaChosen{{secret, "testing"}});
  PostMortem report = post_mortem(script.session(), script.events(), {});
  report.session = "SECRETWORD-onsite-1";
  report.tasks.front().source = "int main() { /* SECRETWORD */ }";
  return report;
}

TEST_CASE("a redacted report tells nothing that was typed, in any form", "[redaction]") {
  const PostMortem report = private_report();
  REQUIRE(to_html(report).find(secret) != std::string::npos);
  const PostMortem shared = redacted(report, SourcePolicy::left_out);
  for (const auto& text : {to_html(shared), to_markdown(shared), to_json(shared)}) {
    const auto at = text.find(secret);
    INFO((at == std::string::npos ? std::string() : text.substr(at < 80 ? 0 : at - 80, 160)));
    CHECK(at == std::string::npos);
    CHECK(text.find("nerves 4") == std::string::npos);
    CHECK(text.find("Left out") + text.find("left_out") != 2 * std::string::npos);
  }
  CHECK(shared.profile == "custom");
  CHECK_FALSE(shared.self_score);
  CHECK_FALSE(shared.predicted);
  CHECK(shared.growth_areas == std::vector<std::string>{"testing"});
}

TEST_CASE("what happened stays in a redacted report", "[redaction]") {
  const PostMortem shared = redacted(private_report(), SourcePolicy::left_out);
  CHECK(shared.result == Verdict::accepted);
  CHECK_FALSE(shared.findings.empty());
  CHECK(shared.measured_score);
  const std::string text = to_markdown(shared);
  CHECK(text.find("note added") != std::string::npos);
  CHECK(text.find("12:00 run") != std::string::npos);
}

TEST_CASE("the source shows only if it is asked for", "[redaction]") {
  const PostMortem report = private_report();
  CHECK(redacted(report, SourcePolicy::left_out).tasks.front().source.empty());
  CHECK_FALSE(redacted(report, SourcePolicy::shown).tasks.front().source.empty());
  CHECK(redacted(report, SourcePolicy::left_out).left_out.size() == redacted(report, SourcePolicy::shown).left_out.size() + 1);
}

TEST_CASE("built-in profiles keep their names", "[redaction]") {
  EventScript script;
  script.at(5min).save(3, 3).end();
  CHECK(redacted(post_mortem(script.session(), script.events(), {}), SourcePolicy::left_out).profile == "phone");
}

TEST_CASE("paths become their last part, divisions and roots stay", "[redaction]") {
  CHECK(without_paths("in /home/me/work/a.cpp:12: error") == "in a.cpp:12: error");
  CHECK(without_paths("~/notes.txt and 'file:///srv/x/y.py'") == "notes.txt and 'y.py'");
  CHECK(without_paths("a / b, 3/4, n/2, /") == "a / b, 3/4, n/2, /");
  CHECK(without_paths("") == "");
}

TEST_CASE("a shared entry has its counterexample and no private word", "[redaction]") {
  FailureEntry entry;
  entry.id = "SECRETWORD-1/1";
  entry.session = "SECRETWORD-1";
  entry.slug = "islands";
  entry.language = "cpp";
  entry.verdict = Verdict::wrong_answer;
  entry.failure = FailingCase{};
  entry.failure->standard_error = secret;
  entry.counterexample = CounterexampleSought{};
  entry.counterexample->literal = "grid = [[1]]";
  entry.intention = secret;
  entry.causes = {secret, "testing", "nerves"};
  entry.rules = {"edge-failed", "nerves"};
  const std::string text = shared_markdown(entry, SourcePolicy::left_out, "int a;\n", "int b;\n");
  CHECK(text.find(secret) == std::string::npos);
  CHECK(text.find("nerves and self-scores") != std::string::npos);  // named as left out
  CHECK(text.find("Calm") == std::string::npos);
  CHECK(text.find("grid = [[1]]") != std::string::npos);
  CHECK(text.find("int a;") == std::string::npos);
  const std::string open = shared_markdown(entry, SourcePolicy::shown, "int a;\n", "int b;\n");
  CHECK(open.find("-int a;\n+int b;") != std::string::npos);
}

}  // namespace
}  // namespace rehearse
