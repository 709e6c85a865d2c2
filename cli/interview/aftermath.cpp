#include "interview/aftermath.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "interview/breathing.hpp"
#include "rehearse/practice/thinking.hpp"
#include "rehearse/session/assessment.hpp"
#include "screen/panels.hpp"
#include "views/contract_text.hpp"
#include "views/score_text.hpp"

namespace rehearse {
namespace {

void heading(Console& console, std::string_view text) {
  console.print(Line());
  console.print(rule(console.columns(), console.look().charset, Line(" ").add(text, style::heading).add(" ")));
}

Result<std::string> ask(Console& console, std::string_view question) {
  auto answer = console.ask(Line("  ").add(question, style::accent).add(" "));
  if (answer && *answer == "q") return unexpected(ErrorCode::interrupted, "stopped");
  return answer;
}

Result<void> explain(Console& console, Thinking& thinking, const Session& session) {
  for (std::size_t i = 0; i < session.tasks.size(); ++i) {
    const TaskState& task = session.tasks[i];
    if (!task.served || task.explanation) continue;
    heading(console, "In your words: " + task.plan.title);
    console.print_wrapped(explanation_prompt, style::dim);
    console.print_wrapped("An empty line ends it; at once, it skips.", style::dim);
    std::string text;
    while (true) {
      const auto line = ask(console, text.empty() ? "It ..." : "...");
      if (!line) return unexpected(line.error());
      if (line->empty()) break;
      if (!text.empty()) text += '\n';
      text += *line;
    }
    if (text.empty()) continue;
    if (auto done = thinking.explain(session.id, static_cast<int>(i), text); !done) return done;
  }
  return {};
}

// "1 3" and "1,3", each within the points.
std::optional<std::vector<int>> positions(const std::string& text, std::size_t count) {
  std::vector<int> found;
  for (const char c : text) {
    if (c == ' ' || c == ',') continue;
    const int position = c - '1';
    if (position < 0 || static_cast<std::size_t>(position) >= count || position > 8) return std::nullopt;
    found.push_back(position);
  }
  return found;
}

Result<void> check(Console& console, Thinking& thinking, const std::string& session, const FollowUpReview& review) {
  const Charset charset = console.look().charset;
  console.print(Line());
  console.print(wrapped(Line(sanitize_line(review.question, charset), style::bold), console.columns()));
  const std::string own = review.answer.empty() ? "not answered" : review.answer;
  console.print(wrapped(Line("  you  ", style::dim).add(sanitize_line(own, charset)), console.columns(), 7));
  for (std::size_t i = 0; i < review.points.size(); ++i) {
    Line point(fmt::format("  {}  ", i + 1), style::accent);
    console.print(wrapped(point.add(sanitize_line(review.points[i], charset)), console.columns(), 5));
  }
  while (true) {
    const auto answer = ask(console, "Which did you say? As in 1 3; 0 for none, Enter skips:");
    if (!answer) return unexpected(answer.error());
    if (answer->empty()) return {};
    const auto covered = *answer == "0" ? std::vector<int>{} : positions(*answer, review.points.size());
    if (covered) return thinking.check_follow_up(session, review, *covered);
    console.print_wrapped(fmt::format("  Numbers from 1 to {}.", review.points.size()), style::warning);
  }
}

Result<void> go_through_follow_ups(Console& console, Thinking& thinking, const std::string& session) {
  const auto reviews = thinking.follow_up_reviews(session);
  if (!reviews) return unexpected(reviews.error());
  const bool open = std::ranges::any_of(*reviews, [](const FollowUpReview& review) { return !review.checked; });
  if (open) heading(console, "The questions that followed: what a good answer says");
  for (const FollowUpReview& review : *reviews) {
    if (review.checked) continue;
    if (auto done = check(console, thinking, session, review); !done) return done;
  }
  return {};
}

}  // namespace

Result<void> ask_before_the_review(Context& context, const std::string& session) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  Console& console = context.console();
  Thinking thinking(**practice);
  console.print_wrapped(
      "Before the review: b breathes for two minutes, x lets you explain your solution and go through the questions that "
      "followed.",
      style::dim);
  while (true) {
    const auto answer = ask(console, "Enter goes on:");
    if (!answer) return unexpected(answer.error());
    if (*answer == "b") {
      if (auto done = breathe(context); !done) return unexpected(done.error());
    } else if (*answer == "x") {
      const auto view = (*practice)->view(session);
      if (!view) return unexpected(view.error());
      if (auto done = explain(console, thinking, view->session); !done) return done;
      if (auto done = go_through_follow_ups(console, thinking, session); !done) return done;
    } else {
      return {};
    }
  }
}

void show_standings(Context& context, const std::string& session) {
  const auto practice = context.practice();
  if (!practice) return;
  const auto view = (*practice)->view(session);
  if (!view || !view->session.ended || view->sealed) return;
  Console& console = context.console();
  const Charset charset = console.look().charset;
  if (view->session.started.profile == "assessment") {
    heading(console, "Score");
    console.print(score_lines(assessment_score(view->session), console.columns(), charset));
  }
  for (const TaskState& task : view->session.tasks) {
    if (!task.contract_check) continue;
    heading(console, "Your contract: " + task.plan.title);
    console.print(contract_lines(task, console.columns(), charset));
  }
  if (const auto& score = view->session.interviewer_score) {
    heading(console, "The interviewer's score");
    console.print(interviewer_score_lines(*score, charset));
  }
}

}  // namespace rehearse
