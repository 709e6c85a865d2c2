#include "rehearse/review/journal_finding.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rehearse/review/journal.hpp"
#include "text.hpp"

// The rules over a real interview. They see what its candidate told, so each finding is a proposal: the candidate decides.
namespace rehearse {
namespace {

struct Asked {
  const RealInterview& interview;
  const Journal& journal;
  const std::vector<RealQuestion>& questions;
  const RoleProfile* role;  // null: not known
};
using Findings = std::vector<JournalFinding>;

// From this on a figure speaks for the one or the other side.
constexpr int low = 2, high = 4;

std::string impression_text(std::string_view name, const Impression& impression) {
  const std::string words = impression.words.empty() ? "" : fmt::format(", \"{}\"", one_line(impression.words));
  return impression.rating == 0 ? fmt::format("{}{}", name, words)
                                : fmt::format("{} {} of 5{}", name, impression.rating, words);
}

std::string asked_text(const RealQuestion& question) { return fmt::format("asked: \"{}\"", one_line(question.text)); }

JournalFinding about(const RealQuestion& question, std::string rule, Cause cause, std::string title) {
  JournalFinding found;
  found.rule = std::move(rule);
  found.question = question.id;
  found.cause = cause;
  found.title = std::move(title);
  found.topics = question.topics;
  found.evidence.push_back(asked_text(question));
  return found;
}

std::string topic_drill(const RealQuestion& question) {
  if (!question.problem.empty()) return fmt::format("rehearse solve {}", question.problem);
  return question.topics.empty() ? "rehearse drill" : fmt::format("rehearse drill \"{}\"", question.topics.front());
}

bool had(const RealQuestion& question, Trouble trouble) {
  return std::find(question.troubles.begin(), question.troubles.end(), trouble) != question.troubles.end();
}

// A cool reception that stayed: 2 or less for the welcome and for the reaction.
void cold_welcome(const Asked& asked, Findings& findings) {
  const RealInterview& interview = asked.interview;
  const bool fired = interview.welcome.rating != 0 && interview.welcome.rating <= low && interview.reaction.rating != 0 &&
                     interview.reaction.rating <= low;
  if (!fired) return;
  JournalFinding found;
  found.rule = "cold-welcome";
  found.cause = Cause::nerves;
  found.title = "The welcome was cool, and it stayed with you";
  found.evidence = {impression_text("the welcome:", interview.welcome), impression_text("your reaction:", interview.reaction)};
  found.advice = "Have a first sentence of your own ready, whatever theirs is; two slow breaths before you join.";
  found.drill = "rehearse breathe";
  findings.push_back(std::move(found));
}

void made_up(const Asked& asked, Findings& findings) {
  for (const RealQuestion& question : asked.questions) {
    if (!question.made_up.value_or(false)) continue;
    JournalFinding found = about(question, "made-up", Cause::bluffing, "Something was made up");
    if (!question.made_up_what.empty())
      found.evidence.push_back(fmt::format("made up: \"{}\"", one_line(question.made_up_what)));
    if (question.confidence.is_said()) found.evidence.push_back(impression_text("confidence:", question.confidence));
    found.advice = "Say what you know, say where it ends, and how you would find out: that is an answer, too.";
    found.drill = question.topics.empty() ? "rehearse story practise" : topic_drill(question);
    findings.push_back(std::move(found));
  }
}

struct TroubleRule {
  Trouble trouble;
  const char* rule;
  Cause cause;
  const char* title;
  const char* advice;
  const char* drill;  // empty: of the question's topic
};
constexpr std::array trouble_rules{
    TroubleRule{Trouble::misread, "misread", Cause::misunderstanding, "Another question was answered than the one asked",
                "Say the question back in your own words, with an example, before you answer.",
                "rehearse drill --mode clarify"},
    TroubleRule{Trouble::did_not_ask, "not-asked", Cause::not_asking, "Something was open, and was not asked",
                "Two questions before the first idea: what may the input be, and what matters most?",
                "rehearse drill --mode clarify"},
    TroubleRule{Trouble::did_not_know, "not-known", Cause::knowledge_gap, "The method or the fact was missing",
                "Study it once, then again tomorrow without looking.", ""},
    TroubleRule{Trouble::unfamiliar, "unfamiliar-tool", Cause::unfamiliar_technology, "The language or the tool was in the way",
                "Ten minutes a day of small basics from memory, in that language and editor.", "rehearse drill --mode kata"},
    TroubleRule{Trouble::out_of_time, "out-of-time", Cause::time_management, "The time was over before the answer was",
                "State the simple way within three minutes, and say what you leave out.", ""},
    TroubleRule{Trouble::hard_to_explain, "hard-to-explain", Cause::communication, "It was hard to put into words",
                "Explain one solved problem aloud a day, in two minutes, to a chair.", "rehearse drill --mode explain"},
};

void troubles(const Asked& asked, Findings& findings) {
  for (const RealQuestion& question : asked.questions) {
    for (const TroubleRule& rule : trouble_rules) {
      if (!had(question, rule.trouble)) continue;
      JournalFinding found = about(question, rule.rule, rule.cause, rule.title);
      found.evidence.push_back(fmt::format("in the way: {}", to_string(rule.trouble)));
      if (question.confidence.is_said()) found.evidence.push_back(impression_text("confidence:", question.confidence));
      found.advice = rule.advice;
      found.drill = *rule.drill == '\0' ? topic_drill(question) : rule.drill;
      findings.push_back(std::move(found));
    }
  }
}

// A blank mind is nerves if the answer, recalled afterwards, is right; if it is wrong, there was nothing to recall.
void went_blank(const Asked& asked, Findings& findings) {
  for (const RealQuestion& question : asked.questions) {
    if (!had(question, Trouble::went_blank)) continue;
    const AnswerStatus status = status_of(question);
    const bool gap = status == AnswerStatus::wrong;
    JournalFinding found = about(question, gap ? "blank-not-nerves" : "went-blank", gap ? Cause::knowledge_gap : Cause::nerves,
                                 gap ? "It looked like nerves, but the answer is not there yet" : "Your mind went blank");
    if (asked.interview.nerves.is_said()) found.evidence.push_back(impression_text("nerves:", asked.interview.nerves));
    found.evidence.push_back(fmt::format("the answer afterwards: {}{}{}", to_string(status),
                                         question.evidence.empty() ? "" : ", ", one_line(question.evidence)));
    found.advice = gap ? "Learn it first without a clock; calm comes with it."
                       : "A ladder: the same untimed, then timed, then with somebody watching.";
    found.drill = topic_drill(question);
    findings.push_back(std::move(found));
  }
}

void answer_against_confidence(const Asked& asked, Findings& findings) {
  for (const RealQuestion& question : asked.questions) {
    const AnswerStatus status = status_of(question);
    const int confidence = question.confidence.rating;
    if (status == AnswerStatus::unknown) continue;
    const bool sure = confidence >= high;
    const bool unsure = confidence != 0 && confidence <= low;
    JournalFinding found;
    if (status == AnswerStatus::wrong && sure) {
      found = about(question, "sure-and-wrong", Cause::calibration, "You were sure, and it was wrong");
      found.advice = "Try it on two small cases of your own before you call it done.";
    } else if (status == AnswerStatus::verified && unsure) {
      found = about(question, "unsure-and-right", Cause::calibration, "You knew more than it felt like");
      found.advice = "Say what makes you sure: a bound, an example, an invariant.";
    } else if (status == AnswerStatus::wrong && !had(question, Trouble::did_not_know) && !had(question, Trouble::went_blank)) {
      found = about(question, "answer-wrong", Cause::knowledge_gap, "The answer, recalled, does not hold");
      found.advice = "Find where it goes wrong, then a variant tomorrow.";
    } else {
      continue;
    }
    if (question.confidence.is_said()) found.evidence.push_back(impression_text("confidence:", question.confidence));
    found.evidence.push_back(fmt::format("the answer: {}{}{}", to_string(status), question.evidence.empty() ? "" : ", ",
                                         one_line(question.evidence)));
    found.drill = topic_drill(question);
    findings.push_back(std::move(found));
  }
}

void interest(const Asked& asked, Findings& findings) {
  const RealInterview& interview = asked.interview;
  if (interview.interest.rating != 0 && interview.interest.rating <= low) {
    JournalFinding found;
    found.rule = "interest-low";
    found.cause = Cause::interest_shown;
    found.title = "Little interest was shown";
    found.evidence.push_back(impression_text("interest:", interview.interest));
    found.advice = "Three things about the company that you really want to know; say one of them early.";
    found.drill = "rehearse question list";
    findings.push_back(std::move(found));
  }
  if (interview.asked && interview.asked->empty()) {
    JournalFinding found;
    found.rule = "no-questions";
    found.cause = Cause::interest_shown;
    found.title = "Nothing was asked of the company";
    found.evidence.emplace_back("your questions to them: none");
    found.advice = "Bring three questions, and ask the first one that is still open.";
    found.drill = "rehearse question list";
    findings.push_back(std::move(found));
  }
}

// The faces closed although the answers felt sure: what one says may not arrive.
void closed_faces(const Asked& asked, Findings& findings) {
  const Impression& faces = asked.interview.expressions;
  if (faces.rating == 0 || faces.rating > low) return;
  const auto sure = std::find_if(asked.questions.begin(), asked.questions.end(),
                                 [](const RealQuestion& question) { return question.confidence.rating >= high; });
  if (sure == asked.questions.end()) return;
  JournalFinding found = about(*sure, "closed-faces", Cause::communication, "You were sure, they did not seem to follow");
  found.evidence.push_back(impression_text("confidence:", sure->confidence));
  found.evidence.push_back(impression_text("their faces and voices:", faces));
  found.advice = "Stop after each step and ask whether it makes sense so far. A face may also mean nothing at all.";
  found.drill = "rehearse drill --mode explain";
  findings.push_back(std::move(found));
}

// What was expected of the role is the plan; what was asked beside it, or in another form, was not prepared for.
void format_mismatch(const Asked& asked, Findings& findings) {
  if (asked.role == nullptr) return;
  const RoleProfile& role = *asked.role;
  for (const RealQuestion& question : asked.questions) {
    std::vector<std::string> outside;
    for (const std::string& topic : question.topics) {
      if (!role.topics.empty() && !has_topic(role.topics, topic)) outside.push_back(topic);
    }
    if (outside.empty()) continue;
    JournalFinding found = about(question, "format-mismatch", Cause::preparation, "Asked for something outside of the plan");
    found.topics = outside;
    found.evidence.push_back(fmt::format("not in the role \"{}\": {}", one_line(role.name), fmt::join(outside, ", ")));
    found.advice = "It stands in the role profile now: readiness and plan count it.";
    found.drill = fmt::format("rehearse drill \"{}\"", outside.front());
    findings.push_back(std::move(found));
  }
  const auto unexpected_form = [&](const std::vector<std::string>& expected, const std::string& met, std::string_view what) {
    if (expected.empty() || met.empty() || has_topic(expected, met)) return;
    JournalFinding found;
    found.rule = fmt::format("{}-mismatch", what);
    found.cause = Cause::preparation;
    found.title = fmt::format("The {} was another one than expected", what);
    found.evidence.push_back(fmt::format("met: {}; expected: {}", one_line(met), fmt::join(expected, ", ")));
    found.advice = "Ask beforehand how it goes, and sit one mock in that form.";
    found.drill = what == "language" ? fmt::format("rehearse interview --lang {}", slug_of(met)) : "rehearse interview";
    findings.push_back(std::move(found));
  };
  unexpected_form(role.formats, asked.interview.format, "form");
  unexpected_form(role.languages, asked.interview.language, "language");
}

// Nerves that no single question explains.
void nerves(const Asked& asked, Findings& findings) {
  if (asked.interview.nerves.rating < high) return;
  JournalFinding found;
  found.rule = "nerves";
  found.cause = Cause::nerves;
  found.title = "Nerves took a part of it";
  found.evidence.push_back(impression_text("nerves:", asked.interview.nerves));
  for (const RealQuestion& question : asked.questions) {
    if (had(question, Trouble::went_blank)) found.evidence.push_back(fmt::format("blank at: \"{}\"", one_line(question.text)));
  }
  found.advice = "Sit mocks that feel like it: strict, with a friend as interviewer, after two minutes of breathing.";
  found.drill = "rehearse interview --strict";
  findings.push_back(std::move(found));
}

}  // namespace

std::vector<JournalFinding> journal_findings(const RealInterview& interview, const Journal& journal) {
  const auto questions = questions_of(interview, journal);
  const Asked asked{interview, journal, questions, find_record(journal.roles, interview.role)};
  Findings findings;
  for (const auto rule : {cold_welcome, made_up, troubles, went_blank, answer_against_confidence, format_mismatch, interest,
                          closed_faces, nerves}) {
    rule(asked, findings);
  }
  for (JournalFinding& found : findings) {
    found.interview = interview.id;
    found.id = fmt::format("{}/{}", interview.id, found.rule);
    if (const std::size_t dot = found.question.rfind('.'); dot != std::string::npos) {
      found.id += "/" + found.question.substr(dot + 1);
    }
    const FindingAnswer* answer = find_record(journal.finding_answers, found.id);
    if (answer == nullptr) continue;
    found.decision = answer->decision;
    if (answer->decision == FindingDecision::changed) found.own_cause = answer->cause;
    found.intention = answer->intention;
  }
  return findings;
}

std::vector<JournalFinding> confirmed_findings(const Journal& journal) {
  std::vector<const RealInterview*> interviews;
  for (const RealInterview& interview : journal.interviews) interviews.push_back(&interview);
  std::stable_sort(interviews.begin(), interviews.end(), [](const auto* a, const auto* b) { return a->day > b->day; });
  Findings confirmed;
  for (const RealInterview* interview : interviews) {
    for (JournalFinding& found : journal_findings(*interview, journal)) {
      if (found.decision && *found.decision != FindingDecision::rejected) confirmed.push_back(std::move(found));
    }
  }
  return confirmed;
}

}  // namespace rehearse
