#include "rehearse/review/feedback.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

#include <fmt/format.h>

#include "rehearse/review/journal.hpp"
#include "rehearse/review/skill.hpp"
#include "text.hpp"

namespace rehearse {
namespace {

constexpr std::size_t last_sessions = 10;

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return result;
}

// Words by which a cause is spoken of.
struct CauseWords {
  Cause cause;
  std::vector<std::string_view> words;
};
const std::vector<CauseWords>& cause_words() {
  static const std::vector<CauseWords> all{
      {Cause::communication, {"communicat", "explain", "quiet", "silent", "think aloud", "thinking aloud", "hard to follow"}},
      {Cause::not_asking, {"clarif", "assum", "ask question", "asked no question"}},
      {Cause::misunderstanding, {"misunderst", "misread", "different question"}},
      {Cause::knowledge_gap, {"fundamental", "basics", "knowledge", "depth", "algorithm", "data structure", "complexity"}},
      {Cause::time_management, {"slow", "time", "pace", "did not finish", "didn't finish"}},
      {Cause::testing, {"test", "edge case", "corner case", "bug"}},
      {Cause::nerves, {"nervous", "calm", "confiden"}},
      {Cause::bluffing, {"bluff", "made up", "invent", "pretend"}},
      {Cause::interest_shown, {"interest", "motivat", "enthusias", "engaged", "curious"}},
      {Cause::unfamiliar_technology, {"language", "framework", "tooling", "syntax"}},
      {Cause::preparation, {"prepar", "practice", "practise", "experience"}},
  };
  return all;
}

std::vector<const SessionFacts*> recent(const History& history) {
  std::vector<const SessionFacts*> sessions;
  for (auto at = history.sessions.rbegin(); at != history.sessions.rend() && sessions.size() < last_sessions; ++at) {
    if (!at->attempts.empty()) sessions.push_back(&*at);
  }
  return sessions;
}

// How many of the last sessions had a finding with the cause that its user did not reject.
void weigh_findings(const std::string& cause, const History& history, std::vector<Evidence>& evidence) {
  const auto sessions = recent(history);
  if (sessions.empty()) return;
  std::map<std::string, int> rules;
  int with_it = 0;
  for (const SessionFacts* session : sessions) {
    bool found_here = false;
    for (const AttemptFacts& attempt : session->attempts) {
      for (const FindingFacts& finding : attempt.findings) {
        if (finding.cause != cause || finding.decision == "rejected") continue;
        found_here = true;
        ++rules[finding.rule];
      }
    }
    with_it += found_here ? 1 : 0;
  }
  std::string names;
  for (const auto& [rule, times] : rules) names += fmt::format("{}{} ({})", names.empty() ? ": " : ", ", rule, times);
  const int total = static_cast<int>(sessions.size());
  const Weight weight = with_it * 3 >= total         ? Weight::speaks_for
                        : with_it == 0 && total >= 3 ? Weight::speaks_against
                                                     : Weight::neutral;
  evidence.push_back({weight, "findings", fmt::format("{} in {} of your last {} sessions{}", cause, with_it, total, names)});
}

int SelfScoreGiven::*rubric_part(const std::string& cause) {
  if (cause == to_string(Cause::communication) || cause == to_string(Cause::not_asking)) return &SelfScoreGiven::communication;
  if (cause == to_string(Cause::testing)) return &SelfScoreGiven::testing;
  if (cause == to_string(Cause::knowledge_gap)) return &SelfScoreGiven::problem_solving;
  if (cause == to_string(Cause::unfamiliar_technology) || cause == to_string(Cause::fluency)) return &SelfScoreGiven::technical;
  return nullptr;
}

void weigh_rubric(const std::string& cause, const History& history, std::vector<Evidence>& evidence) {
  int SelfScoreGiven::*const part = rubric_part(cause);
  if (part == nullptr) return;
  int sum = 0, count = 0;
  for (const SessionFacts* session : recent(history)) {
    if (!session->measured_score || (*session->measured_score).*part == 0) continue;
    sum += (*session->measured_score).*part;
    ++count;
  }
  if (count == 0) return;
  const double mean = static_cast<double>(sum) / count;
  const Weight weight = mean <= 2.25                 ? Weight::speaks_for
                        : mean >= 3.25 && count >= 3 ? Weight::speaks_against
                                                     : Weight::neutral;
  evidence.push_back(
      {weight, "rubric",
       fmt::format("measured on the rubric: {:.1f} of 4 on average over {}", mean, count_text(count, "session"))});
}

// Whether one is rather able than not to solve a medium one of the topic well.
void weigh_topic(const std::string& topic, const Skill& skill, std::vector<Evidence>& evidence) {
  const TopicSkill* known = find_topic(skill, topic);
  if (known == nullptr || known->evidence.empty()) {
    evidence.push_back({Weight::neutral, "skill", fmt::format("{}: never practised here", topic)});
    return;
  }
  const Estimate& chance = known->medium;
  const Weight weight = chance.high < 0.5 ? Weight::speaks_for : chance.low > 0.5 ? Weight::speaks_against : Weight::neutral;
  evidence.push_back({weight, "skill",
                      fmt::format("{}: {:.0f}% ({:.0f} to {:.0f}%) to solve a medium one well, from {}; the last: {}, {}",
                                  topic, 100 * chance.mean, 100 * chance.low, 100 * chance.high,
                                  count_text(static_cast<long>(known->evidence.size()), "attempt"),
                                  known->evidence.front().slug, known->evidence.front().reason)});
}

// What the interview itself was found to show.
void weigh_interview(const Feedback& feedback, const Journal& journal, std::vector<Evidence>& evidence) {
  const RealInterview* interview = find_record(journal.interviews, feedback.interview);
  if (interview == nullptr) return;
  for (const JournalFinding& found : journal_findings(*interview, journal)) {
    const bool same_cause =
        std::find(feedback.causes.begin(), feedback.causes.end(), found.counted_cause()) != feedback.causes.end();
    if (!same_cause || found.decision == FindingDecision::rejected) continue;
    evidence.push_back(
        {Weight::speaks_for, "journal", fmt::format("your journal of it: {} ({})", found.title, found.evidence.front())});
  }
  for (const RealQuestion& question : questions_of(*interview, journal)) {
    const bool same = std::any_of(question.topics.begin(), question.topics.end(),
                                  [&](const std::string& topic) { return has_topic(feedback.topics, topic); });
    const AnswerStatus status = status_of(question);
    if (!same || status == AnswerStatus::unknown) continue;
    evidence.push_back({status == AnswerStatus::wrong ? Weight::speaks_for : Weight::speaks_against, "journal",
                        fmt::format("your answer to \"{}\": {}{}{}", one_line(question.text, 60), to_string(status),
                                    question.evidence.empty() ? "" : ", ", one_line(question.evidence))});
  }
}

}  // namespace

std::string_view to_string(Stance stance) {
  switch (stance) {
    case Stance::open: return "open";
    case Stance::accepted: return "accepted";
    case Stance::rejected: return "rejected";
  }
  return "open";
}

std::optional<Stance> parse_stance(std::string_view text) {
  for (const Stance stance : {Stance::open, Stance::accepted, Stance::rejected}) {
    if (text == to_string(stance)) return stance;
  }
  return std::nullopt;
}

std::string_view to_string(Weight weight) {
  switch (weight) {
    case Weight::speaks_for: return "shows a weakness";
    case Weight::speaks_against: return "shows a strength";
    case Weight::neutral: return "says neither";
  }
  return "says neither";
}

FeedbackSubjects suggest_subjects(std::string_view text, const std::vector<std::string>& known_topics) {
  const std::string said = lower(text);
  FeedbackSubjects subjects;
  for (const std::string& topic : known_topics) {
    std::string word = lower(topic);
    if (word.size() > 4 && word.ends_with('s')) word.pop_back();
    if (said.find(word) != std::string::npos && !has_topic(subjects.topics, topic)) subjects.topics.push_back(topic);
  }
  for (const CauseWords& candidate : cause_words()) {
    const bool named = std::any_of(candidate.words.begin(), candidate.words.end(),
                                   [&](std::string_view word) { return said.find(word) != std::string::npos; });
    if (named) subjects.causes.emplace_back(to_string(candidate.cause));
  }
  return subjects;
}

std::vector<Evidence> weigh(const Feedback& feedback, const Journal& journal, const History& history, Millis now) {
  std::vector<Evidence> evidence;
  weigh_interview(feedback, journal, evidence);
  for (const std::string& cause : feedback.causes) {
    weigh_findings(cause, history, evidence);
    weigh_rubric(cause, history, evidence);
  }
  const Skill skill = skill_of(history, now);
  for (const std::string& topic : feedback.topics) weigh_topic(topic, skill, evidence);
  return evidence;
}

}  // namespace rehearse
