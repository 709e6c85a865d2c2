#include "rehearse/review/redaction.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "rehearse/session/profile.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

// Kinds of events whose words come from rehearse and the problem, not from the user. What is not here loses its words.
constexpr std::array<std::string_view, 13> told_as_they_are = {ProblemServed::kind,
                                                               PhaseEntered::kind,
                                                               Snapshot::kind,
                                                               BuildFinished::kind,
                                                               RunFinished::kind,
                                                               SubmitFinished::kind,
                                                               CounterexampleSought::kind,
                                                               GrowthMeasured::kind,
                                                               HintTaken::kind,
                                                               EditorialOpened::kind,
                                                               SessionEnded::kind,
                                                               Paused::kind,
                                                               Resumed::kind};

bool is_told(std::string_view kind) { return std::ranges::find(told_as_they_are, kind) != told_as_they_are.end(); }

// "note-added" is "note added".
std::string words_of(std::string_view kind) {
  std::string words(kind);
  std::ranges::replace(words, '-', ' ');
  return words;
}

void strip(FailingCase& failure) {
  failure.standard_error.clear();
  failure.reason = without_paths(failure.reason);
  if (!failure.crash) return;
  failure.crash->report.clear();
  failure.crash->summary = without_paths(failure.crash->summary);
}

void strip(TaskReview& task, SourcePolicy sources) {
  if (task.final_submit && task.final_submit->failure) strip(*task.final_submit->failure);
  if (task.counterexample) task.counterexample->reason = without_paths(task.counterexample->reason);
  task.earlier.reset();
  task.plan.card.clear();
  if (sources == SourcePolicy::left_out) task.source.clear();
}

bool is_private(Cause cause) { return cause == Cause::nerves || cause == Cause::calibration; }

bool is_named_cause(std::string_view text) {
  for (int i = 0; i <= static_cast<int>(Cause::not_asking); ++i) {
    if (to_string(static_cast<Cause>(i)) == text) return true;
  }
  return false;
}

void strip_findings(PostMortem& report) {
  // That a re-try went well or not tells how the nerves were, whichever way it went.
  std::erase_if(report.findings, [](const Finding& f) { return is_private(f.cause) || f.rule == "not-nerves"; });
  std::erase_if(report.confirmed, [&](const ConfirmedCause& c) {
    return std::ranges::find(report.findings, c.rule, &Finding::rule) == report.findings.end();
  });
  for (Finding& finding : report.findings) {
    for (std::string& line : finding.evidence) line = without_paths(line);
    // The predicted cost was typed; evidence that repeats it would repeat that.
    std::erase_if(finding.evidence, [](const std::string& line) { return line.find("predicted time") != std::string::npos; });
  }
  for (ConfirmedCause& cause : report.confirmed) {
    cause.intention.clear();
    if (!is_named_cause(cause.cause)) cause.cause = "another one";
  }
  std::erase_if(report.growth_areas, [](const std::string& area) { return !is_named_cause(area); });
  std::erase_if(report.growth_areas, [](const std::string& area) {
    return area == to_string(Cause::nerves) || area == to_string(Cause::calibration);
  });
  report.primary = primary_cause(report.findings, report.confirmed);
}

void strip_timeline(PostMortem& report) {
  std::erase_if(report.timeline, [](const TimelineEntry& e) { return e.kind == NervesRated::kind; });
  for (TimelineEntry& entry : report.timeline) {
    entry.text = is_told(entry.kind) ? without_paths(entry.text) : words_of(entry.kind);
    // Behind it stands the case that failed, which may be one of the user's own.
    if (entry.kind == RunFinished::kind) entry.text = entry.text.substr(0, entry.text.find("; "));
  }
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

// A profile's name is its maker's, and may name a company; sessions are named after it.
void strip_profile(PostMortem& report) {
  constexpr std::string_view neutral = "custom";
  const std::string own = report.profile;
  if (own.empty() || own == "solve" || own == neutral || find_profile(own) != nullptr) return;
  report.profile = neutral;
  replace_all(report.session, own, neutral);
  replace_all(report.next_action, own, neutral);
  for (Finding& finding : report.findings) replace_all(finding.drill, own, neutral);
}

bool begins_path(std::string_view text, std::size_t i) {
  const bool opens = i == 0 || std::string_view(" \t\n\"'`(=<[{,;:").find(text[i - 1]) != std::string_view::npos;
  if (!opens) return false;
  const auto rest = text.substr(i);
  return rest.starts_with("/") || rest.starts_with("~/") || rest.starts_with("file://");
}

}  // namespace

std::string without_paths(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    if (!begins_path(text, i)) {
      out += text[i++];
      continue;
    }
    const auto end =
        std::min(text.find_first_of(" \t\n\"'`)<>]},;:", text.substr(i).starts_with("file://") ? i + 7 : i), text.size());
    const auto path = text.substr(i, end - i);
    const auto last = path.find_last_of('/');
    // One slash and no more is a division, or the root.
    const bool folders = path.find('/') != last || path.starts_with('~');
    out += folders ? path.substr(last + 1) : path;
    i = end;
  }
  return out;
}

PostMortem redacted(PostMortem report, SourcePolicy sources) {
  strip_profile(report);
  report.went_well.clear();  // the user's own words; what the events show stays
  report.self_score.reset();
  report.predicted.reset();
  report.calibration = {};
  report.recurrences.clear();
  for (TaskReview& task : report.tasks) strip(task, sources);
  strip_findings(report);
  strip_timeline(report);
  report.left_out = {"what you typed: notes, questions, approach, intentions, causes and strengths in your own words",
                     "nerves, self-score and prediction", "other sessions: patterns, calibration, earlier attempts",
                     "names of your own profiles and roles, the journal", "paths, and the messages of your programs"};
  if (sources == SourcePolicy::left_out) report.left_out.emplace_back("the source (--with-source shows it)");
  return report;
}

FailureEntry redacted(FailureEntry entry) {
  if (entry.failure) strip(*entry.failure);
  if (entry.counterexample) entry.counterexample->reason = without_paths(entry.counterexample->reason);
  entry.intention.clear();
  for (std::string& cause : entry.causes) {
    if (!is_named_cause(cause)) cause = "another one";
  }
  std::erase_if(entry.causes, [](const std::string& cause) {
    return cause == to_string(Cause::nerves) || cause == to_string(Cause::calibration);
  });
  std::erase_if(entry.rules, [](const std::string& rule) {
    return rule == "nerves" || rule == "not-nerves" || rule == "self-score-high" || rule == "prediction-missed";
  });
  return entry;
}

}  // namespace rehearse
