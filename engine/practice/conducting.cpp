#include "rehearse/practice/conducting.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "state.hpp"

namespace rehearse {
namespace {

constexpr const char* the_interviewer = "interviewer";

std::vector<NewEvent> one(const Session& session, Payload payload) {
  return {NewEvent{session.current_task, std::move(payload)}};
}

Error no_such(std::string_view what, int number, std::size_t count) {
  return {ErrorCode::not_found, fmt::format("there is no {} {}", what, number),
          count == 0 ? "this problem has none" : fmt::format("they are numbered from 1 to {}", count)};
}

bool is_one_of(int number, std::size_t count) { return number >= 1 && static_cast<std::size_t>(number) <= count; }

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

}  // namespace

std::string usual_mistakes(std::string_view editorial) {
  std::string section;
  bool inside = false;
  for (std::size_t start = 0; start < editorial.size();) {
    const std::size_t end = std::min(editorial.find('\n', start), editorial.size());
    const std::string_view line = editorial.substr(start, end - start);
    start = end + 1;
    if (line.starts_with("## ") || line.starts_with("# ")) {
      inside = lower(line).find("mistake") != std::string::npos;
    } else if (inside) {
      section.append(line).push_back('\n');
    }
  }
  const auto first = section.find_first_not_of('\n');
  if (first == std::string::npos) return {};
  return section.substr(first, section.find_last_not_of('\n') + 1 - first) + "\n";
}

Result<InterviewerSheet> Conducting::sheet() const {
  auto session = practice_.state().current_session();
  if (!session) return unexpected(session.error());
  auto problem = practice_.state().problem_of(*session, session->current_task);
  if (!problem) return unexpected(problem.error());
  InterviewerSheet sheet;
  sheet.mistakes = usual_mistakes(problem->editorial);
  sheet.problem = std::move(*problem);
  sheet.view = practice_.state().view_of(std::move(*session));
  return sheet;
}

Result<ClarificationAsked> Conducting::answer(int clarification) {
  ClarificationAsked asked;
  const auto done = practice_.state().act(Action::ask, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto problem = practice_.state().problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    const auto& known = problem->clarifications;
    if (!is_one_of(clarification, known.size())) return unexpected(no_such("clarification", clarification, known.size()));
    const Clarification& chosen = known[static_cast<std::size_t>(clarification) - 1];
    asked = {chosen.question, chosen.question, chosen.answer, the_interviewer};
    return one(session, asked);
  });
  if (!done) return unexpected(done.error());
  return asked;
}

Result<void> Conducting::say(std::string_view text) {
  return practice_.state().record(Action::ask, InterviewerSaid{std::string(text)});
}

Result<HintTaken> Conducting::hint(int level) {
  HintTaken given;
  const auto done = practice_.state().act(Action::ask, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto problem = practice_.state().problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    if (!is_one_of(level, problem->hints.size())) return unexpected(no_such("hint", level, problem->hints.size()));
    given = {level, problem->hints[static_cast<std::size_t>(level) - 1], the_interviewer};
    return one(session, given);
  });
  if (!done) return unexpected(done.error());
  return given;
}

Result<FollowUpAsked> Conducting::ask(int follow_up) {
  FollowUpAsked asked;
  const auto done = practice_.state().act(Action::note, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto problem = practice_.state().problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    const auto& known = problem->follow_ups;
    if (!is_one_of(follow_up, known.size())) return unexpected(no_such("follow-up", follow_up, known.size()));
    asked = {follow_up - 1, known[static_cast<std::size_t>(follow_up) - 1].question, the_interviewer};
    return one(session, asked);
  });
  if (!done) return unexpected(done.error());
  return asked;
}

Result<FollowUpAsked> Conducting::ask(std::string_view own_question) {
  const FollowUpAsked asked{-1, std::string(own_question), the_interviewer};
  return practice_.state().record(Action::note, asked).map([&] { return asked; });
}

Result<void> Conducting::note(std::string_view text) {
  return practice_.state().record_any_time(InterviewerNoted{std::string(text)});
}

Result<void> Conducting::score(const InterviewerScored& score) {
  for (const int part : {score.communication, score.problem_solving, score.technical, score.testing}) {
    if (part >= 1 && part <= 4) continue;
    return unexpected(ErrorCode::bad_input, "each part of the score is a number from 1 to 4",
                      "rehearse interviewer score 3 3 2 4: communication, problem solving, technical, testing");
  }
  return practice_.state().record_any_time(score);
}

}  // namespace rehearse
