#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "looking_back.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/review/card.hpp"
#include "state.hpp"

// What comes after a session: the user's own answers, the post-mortem, the failure log.
namespace rehearse {
namespace {

Error still_running(const Session& session) {
  return {ErrorCode::conflict, fmt::format("the session {} is still running", session.id),
          "go on with it: rehearse interview --resume; or end it: rehearse finish"};
}

// The bank knows which problems have no variant: those close their gap themselves. It is looked at only where that matters.
Result<void> settle_lone(std::vector<FailureEntry>& entries, const History& history, const Bank& bank) {
  const auto solved_again = [&](const FailureEntry& entry) {
    const auto attempts = attempts_at(history, entry.slug);
    return entry.state == FailureState::not_yet && has_patterns(entry) &&
           std::ranges::any_of(attempts, [](const AttemptAt& attempt) { return attempt.facts.clean; });
  };
  if (std::ranges::none_of(entries, solved_again)) return {};
  const auto problems = bank.list();
  if (!problems) return unexpected(problems.error());
  settle(entries, history,
         [&](const FailureEntry& entry) { return !variants_of(*problems, entry.slug, entry.patterns).empty(); });
  return {};
}

// What earlier sessions say of this one, and the sources that it shows.
Result<void> look_back_of(const Practice& practice, PostMortem& report) {
  const auto history = practice.history();
  if (!history) return unexpected(history.error());
  look_back(report, *history);
  for (TaskReview& task : report.tasks) {
    if (task.earlier) {
      if (auto added = add_source_diff(practice, *task.earlier); !added) return added;
    }
    if (!task.final_submit) continue;
    auto source = practice.source(task.final_submit->hash);
    if (!source) return unexpected(source.error());
    task.source = std::move(*source);
  }
  return {};
}

}  // namespace

Result<void> Practice::record_afterwards(std::string_view stream, std::vector<Payload> payloads) {
  return state_
      ->append(std::string(stream),
               [&](const Session& session) -> Result<std::vector<NewEvent>> {
                 if (!session.ended) return unexpected(still_running(session));
                 std::vector<NewEvent> events;
                 for (auto& payload : payloads) events.push_back({session.current_task, payload});
                 return events;
               })
      .map([](const Session&) {});
}

Result<void> Practice::give_self_score(std::string_view session, const SelfScoreGiven& score) {
  for (const int part : {score.communication, score.problem_solving, score.technical, score.testing}) {
    if (part < 1 || part > 4) return unexpected(ErrorCode::bad_input, "each part of the self-score is a number from 1 to 4");
  }
  return record_afterwards(session, {score});
}

Result<void> Practice::give_prediction(std::string_view session, Verdict verdict) {
  return record_afterwards(session, {PredictionGiven{verdict}});
}

Result<void> Practice::give_review(std::string_view session, const ReviewAnswers& answers) {
  if (answers.growth_areas.size() > 3) {
    return unexpected(ErrorCode::bad_input, "at most three growth areas: fewer are easier to keep in mind", "choose again");
  }
  std::vector<Payload> payloads{WentWell{answers.went_well}};
  for (const auto& cause : answers.causes) {
    payloads.emplace_back(FindingConfirmed{cause.rule, cause.decision, cause.cause, cause.intention});
  }
  payloads.emplace_back(GrowthAreaChosen{answers.growth_areas});
  return record_afterwards(session, std::move(payloads));
}

Result<std::vector<StreamSummary>> Practice::sessions() const {
  return state_->log.streams().map([](std::vector<StreamSummary> streams) {
    std::erase_if(streams, [](const auto& s) { return s.kind != StreamKind::interview && s.kind != StreamKind::solve; });
    return streams;
  });
}

Result<PostMortem> Practice::post_mortem(std::string_view session_id) const {
  std::string stream(session_id);
  if (stream.empty()) {
    const auto streams = state_->log.streams(StreamKind::interview);
    if (!streams) return unexpected(streams.error());
    const auto newest = std::find_if(streams->begin(), streams->end(), [](const auto& s) { return s.ended; });
    if (newest == streams->end()) {
      return unexpected(ErrorCode::not_found, "no interview has ended yet",
                        "sit one first: rehearse interview; or name another session, as rehearse postmortem --list does");
    }
    stream = newest->id;
  }
  const auto events = state_->events(stream);
  if (!events) return unexpected(events.error());
  const auto session = replay(*events);
  if (!session) return unexpected(session.error());
  if (!session->ended) return unexpected(still_running(*session));

  const auto context = state_->log.review_context(stream);
  if (!context) return unexpected(context.error());
  PostMortem report = rehearse::post_mortem(*session, *events, *context);
  if (auto looked = look_back_of(*this, report); !looked) return unexpected(looked.error());
  for (std::size_t task = 0; task < report.tasks.size(); ++task) {
    const auto problem = state_->problem_of(*session, static_cast<int>(task));
    if (!problem) continue;  // a problem that has left the bank leaves the report without its questions
    const auto& asked = session->tasks[task].clarifications_matched;
    for (const auto& clarification : problem->clarifications) {
      const bool was_asked = std::find(asked.begin(), asked.end(), clarification.question) != asked.end();
      if (!was_asked) report.tasks[task].unasked.push_back(clarification.question);
    }
  }
  return report;
}

Result<std::filesystem::path> Practice::write_post_mortem(const PostMortem& report) {
  const auto folder = state_->paths.data / "reports" / report.session;
  if (auto made = make_directories(folder); !made) return unexpected(made.error());
  if (auto written = write_file(folder / "post-mortem.md", to_markdown(report)); !written) return unexpected(written.error());
  if (auto written = write_file(folder / "post-mortem.json", to_json(report)); !written) return unexpected(written.error());
  if (auto written = write_file(folder / "post-mortem.html", to_html(report)); !written) return unexpected(written.error());
  return folder;
}

Result<std::vector<FailureEntry>> Practice::failures(const FailureFilter& filter) const {
  FailureFilter in_any_state = filter;
  in_any_state.state.reset();
  auto entries = state_->log.failures(in_any_state);
  if (!entries || entries->empty()) return entries;
  const auto history = state_->log.history();
  if (!history) return unexpected(history.error());
  if (auto settled = settle_lone(*entries, *history, state_->bank); !settled) return unexpected(settled.error());
  const auto card_events = state_->log.read("cards");
  if (!card_events) return unexpected(card_events.error());
  const auto cards = cards_of(*history, *card_events, state_->clock.now().wall);
  for (FailureEntry& entry : *entries) {
    const Card* card = find_card(cards, card_id(CardKind::problem, entry.slug));
    if (card != nullptr && !card->retired) entry.due = to_string(card->due);
  }
  std::erase_if(*entries, [&](const FailureEntry& entry) { return !matches(entry, filter); });
  return entries;
}
Result<History> Practice::history() const { return state_->log.history(); }
Result<std::string> Practice::source(std::string_view hash) const { return state_->log.get_source(hash); }

}  // namespace rehearse
