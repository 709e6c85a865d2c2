#include "rehearse/practice/thinking.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "state.hpp"

namespace rehearse {
namespace {

std::vector<NewEvent> one(const Session& session, Payload payload) {
  return {NewEvent{session.current_task, std::move(payload)}};
}

std::optional<Error> too_early(const Session& session) {
  if (session.ended || !session.timed() || session.phase >= Phase::analyse) return std::nullopt;
  return Error{ErrorCode::conflict, "the interviewer's questions come in the phase analyse",
               "when your solution stands: rehearse phase analyse"};
}

bool is_asked(const TaskState& task, int index) {
  return std::ranges::find(task.follow_ups_asked, index, &FollowUpAsked::index) != task.follow_ups_asked.end();
}

std::string answer_to(const TaskState& task, int index) {
  const auto& answers = task.follow_ups_answered;
  const auto found = std::find_if(answers.rbegin(), answers.rend(), [&](const auto& answer) { return answer.index == index; });
  return found == answers.rend() ? std::string() : found->text;
}

std::vector<FollowUpView> views(const Problem& problem, const TaskState& task) {
  std::vector<FollowUpView> all;
  for (std::size_t i = 0; i < problem.follow_ups.size(); ++i) {
    const int index = static_cast<int>(i);
    all.push_back({index, problem.follow_ups[i].question, is_asked(task, index), answer_to(task, index)});
  }
  return all;
}

Result<FollowUpView> choose(const std::vector<FollowUpView>& all, std::optional<int> number) {
  if (number) {
    const auto found = std::ranges::find(all, *number - 1, &FollowUpView::index);
    if (found != all.end()) return *found;
    return unexpected(ErrorCode::not_found, fmt::format("there is no follow-up question {}", *number),
                      "rehearse follow-up lists them");
  }
  const auto open = std::ranges::find_if(all, [](const FollowUpView& view) { return view.answer.empty(); });
  if (open != all.end()) return *open;
  return unexpected(ErrorCode::not_found,
                    all.empty() ? "This problem has no follow-up question." : "There is no further question.");
}

bool ends_sentence(std::string_view text, std::size_t stop) {
  constexpr std::array<std::string_view, 5> abbreviations = {"e.g.", "i.e.", "etc.", "vs.", "resp."};
  if (stop + 1 < text.size() && text[stop + 1] != ' ' && text[stop + 1] != '\n') return false;
  const std::string_view before = text.substr(0, stop + 1);
  return std::ranges::none_of(abbreviations, [&](std::string_view word) { return before.ends_with(word); });
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \n\t");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \n\t") - first + 1));
}

}  // namespace

std::vector<std::string> answer_points(std::string_view answer) {
  std::vector<std::string> points;
  std::size_t start = 0;
  for (std::size_t i = 0; i < answer.size(); ++i) {
    const bool stop = answer[i] == '.' || answer[i] == '!' || answer[i] == '?';
    if (!stop || !ends_sentence(answer, i)) continue;
    if (std::string point = trimmed(answer.substr(start, i + 1 - start)); !point.empty()) points.push_back(std::move(point));
    start = i + 1;
  }
  if (std::string rest = trimmed(answer.substr(start)); !rest.empty()) points.push_back(std::move(rest));
  return points;
}

Result<std::vector<Subproblem>> Thinking::subproblems() const {
  return practice_.state().current_session().map([](const Session& session) { return session.task().subproblems; });
}

Result<void> Thinking::add_subproblem(std::string_view text) {
  return practice_.state()
      .act(Action::note,
           [&](const Session& session) -> Result<std::vector<NewEvent>> {
             return one(session, SubproblemAdded{std::string(text)});
           })
      .map([](const Session&) {});
}

Result<Subproblem> Thinking::tick_subproblem(int number, bool done) {
  Subproblem ticked;
  const auto recorded = practice_.state().act(Action::note, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto& list = session.task().subproblems;
    if (number < 1 || static_cast<std::size_t>(number) > list.size()) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no subproblem {}", number),
                        list.empty() ? "add one: rehearse subproblem \"...\"" : "rehearse subproblem lists them");
    }
    ticked = {list[static_cast<std::size_t>(number) - 1].text, done};
    if (list[static_cast<std::size_t>(number) - 1].done == done) return std::vector<NewEvent>{};
    return one(session, SubproblemDone{number - 1, done});
  });
  if (!recorded) return unexpected(recorded.error());
  return ticked;
}

Result<std::vector<FollowUpView>> Thinking::follow_ups() const {
  const auto session = practice_.state().current_session();
  if (!session) return unexpected(session.error());
  if (auto early = too_early(*session)) return unexpected(*early);
  return practice_.state().problem_of(*session, session->current_task).map([&](const Problem& problem) {
    return views(problem, session->task());
  });
}

Result<FollowUpView> Thinking::ask_follow_up(std::optional<int> number) {
  FollowUpView chosen;
  const auto recorded = practice_.state().act(Action::note, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    if (auto early = too_early(session)) return unexpected(*early);
    const auto problem = practice_.state().problem_of(session, session.current_task);
    if (!problem) return unexpected(problem.error());
    auto found = choose(views(*problem, session.task()), number);
    if (!found) return unexpected(found.error());
    chosen = std::move(*found);
    if (chosen.asked) return std::vector<NewEvent>{};
    return one(session, FollowUpAsked{chosen.index, chosen.question, ""});
  });
  if (!recorded) return unexpected(recorded.error());
  return chosen;
}

Result<void> Thinking::answer_follow_up(int number, std::string_view text) {
  return practice_.state()
      .act(Action::note,
           [&](const Session& session) -> Result<std::vector<NewEvent>> {
             if (auto early = too_early(session)) return unexpected(*early);
             const auto problem = practice_.state().problem_of(session, session.current_task);
             if (!problem) return unexpected(problem.error());
             const auto found = choose(views(*problem, session.task()), number);
             if (!found) return unexpected(found.error());
             std::vector<NewEvent> events;
             if (!found->asked) events = one(session, FollowUpAsked{found->index, found->question, ""});
             events.push_back({session.current_task, FollowUpAnswered{found->index, std::string(text)}});
             return events;
           })
      .map([](const Session&) {});
}

Result<ContractStated> Thinking::state_contract(ContractStated contract) {
  if (contract.promise.empty()) {
    return unexpected(ErrorCode::bad_input, "a contract says what the function takes and what it gives",
                      "rehearse contract \"takes ..., gives ...\"");
  }
  const auto recorded = practice_.state().act(Action::note, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    if (contract.time.empty() && session.task().complexity) contract.time = session.task().complexity->time;
    return one(session, contract);
  });
  if (!recorded) return unexpected(recorded.error());
  return contract;
}

Result<void> Thinking::record_afterwards(std::string_view stream, int task, Payload payload) {
  return practice_.state()
      .append(std::string(stream),
              [&](const Session& session) -> Result<std::vector<NewEvent>> {
                if (!session.ended) {
                  return unexpected(ErrorCode::conflict, fmt::format("the session {} is still running", session.id),
                                    "this comes after it; end it: rehearse finish");
                }
                if (task < 0 || static_cast<std::size_t>(task) >= session.tasks.size()) {
                  return unexpected(ErrorCode::not_found, fmt::format("the session has no task {}", task + 1));
                }
                return std::vector<NewEvent>{{task, payload}};
              })
      .map([](const Session&) {});
}

Result<std::vector<FollowUpReview>> Thinking::follow_up_reviews(std::string_view stream) const {
  const auto session = practice_.state().session(stream);
  if (!session) return unexpected(session.error());
  std::vector<FollowUpReview> reviews;
  for (int task = 0; task < static_cast<int>(session->tasks.size()); ++task) {
    const TaskState& state = session->tasks[static_cast<std::size_t>(task)];
    const auto problem = practice_.state().problem_of(*session, task);
    if (!problem) continue;  // it has left the bank, and its answers with it
    for (const FollowUpView& view : views(*problem, state)) {
      if (!view.asked && view.answer.empty()) continue;
      const bool checked =
          std::ranges::find(state.follow_ups_checked, view.index, &FollowUpChecked::index) != state.follow_ups_checked.end();
      const std::string& good = problem->follow_ups[static_cast<std::size_t>(view.index)].answer;
      reviews.push_back({task, view.index, view.question, view.answer, answer_points(good), checked});
    }
  }
  return reviews;
}

Result<void> Thinking::check_follow_up(std::string_view session, const FollowUpReview& review,
                                       const std::vector<int>& covered) {
  FollowUpChecked event{review.index, {}, {}};
  for (const int position : covered) {
    if (position >= 0 && static_cast<std::size_t>(position) < review.points.size()) continue;
    return unexpected(ErrorCode::bad_input, fmt::format("there are the points 1 to {}", review.points.size()));
  }
  for (std::size_t i = 0; i < review.points.size(); ++i) {
    const bool has = std::ranges::find(covered, static_cast<int>(i)) != covered.end();
    (has ? event.covered : event.missed).push_back(review.points[i]);
  }
  return record_afterwards(session, review.task, std::move(event));
}

Result<void> Thinking::explain(std::string_view session, int task, std::string_view text) {
  return record_afterwards(session, task, ExplanationGiven{std::string(explanation_prompt), std::string(text)});
}

}  // namespace rehearse
