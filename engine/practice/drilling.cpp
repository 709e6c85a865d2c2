#include "rehearse/practice/drilling.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "exercise.hpp"
#include "rehearse/base/calendar.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/review/card.hpp"
#include "rehearse/review/skill.hpp"
#include "state.hpp"
#include "telling.hpp"

namespace rehearse {
namespace {

constexpr std::string_view drill_profile = "drill";

Result<const TaskState*> item_in(const Session& session, DrillStage wanted, std::string_view otherwise) {
  if (!is_drill(session)) {
    return unexpected(ErrorCode::conflict, "the running session is no drill", "see it: rehearse status");
  }
  if (drill_stage(session.task()) != wanted) {
    return unexpected(ErrorCode::conflict, std::string(otherwise), "see what it asks now: rehearse drill");
  }
  return &session.task();
}

std::vector<NewEvent> one(const Session& session, Payload payload) {
  return {NewEvent{session.current_task, std::move(payload)}};
}

std::vector<std::string> not_asked(const TaskState& task) {
  std::vector<std::string> missed;
  for (const std::string& question : task.posed ? task.posed->points : std::vector<std::string>{}) {
    if (std::ranges::find(task.clarifications_matched, question) == task.clarifications_matched.end())
      missed.push_back(question);
  }
  return missed;
}

ExerciseScored score_of_questions(const TaskState& task) {
  const int all = static_cast<int>(task.posed ? task.posed->points.size() : 0);
  return {all - static_cast<int>(not_asked(task).size()), all};
}

// Topics below the user's own level, the weakest first.
std::vector<std::string> weak_topics(const History& history, Millis now) {
  const Skill skill = skill_of(history, now);
  std::vector<std::string> topics;
  for (const TopicSkill& topic : skill.topics) {
    if (topic.ability.mean() < skill.overall.ability.mean()) topics.push_back(topic.topic);
  }
  return topics;
}

DueCard due_card(const Card& card) {
  const bool rated = card.memory.has_value();
  return {card.id, card.front, rated ? std::optional(card.retrievability) : std::nullopt, card.variant_wanted};
}

DrillCandidate candidate_of(const ProblemSummary& problem) {
  return {problem.slug,       problem.title,          std::string(to_string(problem.difficulty)),
          problem.topics,     problem.patterns,       problem.is_kata,
          problem.bug,        problem.clarifications, !problem.is_program,
          !problem.is_program};
}

Result<PlannedTask> planned(const DrillItem& item, const Bank& bank) {
  PlannedTask task;
  if (!item.slug.empty()) {
    const auto problem = bank.load(item.slug);
    if (!problem) return unexpected(problem.error());
    task.topics = problem->topics;
    task.patterns = problem->patterns;
    task.clarifications = static_cast<int>(problem->clarifications.size());
    task.target_time = problem->target.time;
  }
  task.slug = item.slug;
  task.title = item.title;
  task.difficulty = item.difficulty;
  task.budget = std::chrono::minutes{item.minutes};
  task.mode = to_string(item.mode);
  task.card = item.card;
  return task;
}

// ErrorCode::not_found with what is like it, for a topic that nothing is about.
Result<void> check_topic(const DrillWish& wish) {
  const auto& all = wish.candidates;
  if (wish.topic.empty() || std::ranges::any_of(all, [&](const auto& one) { return is_about(one, wish.topic); })) return {};
  std::set<std::string> names;
  for (const DrillCandidate& one : all) {
    names.insert(one.topics.begin(), one.topics.end());
    names.insert(one.patterns.begin(), one.patterns.end());
  }
  const auto similar = nearest(wish.topic, {names.begin(), names.end()});
  return unexpected(ErrorCode::not_found, fmt::format("no problem has the topic or pattern \"{}\"", wish.topic),
                    similar.empty() ? std::string("rehearse list shows the topics")
                                    : fmt::format("did you mean \"{}\"?", fmt::join(similar, "\", \"")));
}

}  // namespace

bool is_drill(const Session& session) { return session.started.profile == drill_profile; }

std::string_view to_string(DrillStage stage) {
  switch (stage) {
    case DrillStage::coding: return "coding";
    case DrillStage::asking: return "asking";
    case DrillStage::answering: return "answering";
    case DrillStage::scoring: return "scoring";
    case DrillStage::done: return "done";
  }
  return "done";
}

DrillStage drill_stage(const TaskState& task) {
  if (is_coding(task.plan.mode)) return DrillStage::coding;
  if (is_done(task)) return DrillStage::done;
  if (task.plan.mode == to_string(DrillMode::clarify)) return DrillStage::asking;
  return task.answered ? DrillStage::scoring : DrillStage::answering;
}

// What serves a task: its problem, and where it is no coding the exercise; else a workspace.
Result<std::vector<NewEvent>> Practice::State::serve(const SessionStarted& started, int task) {
  const PlannedTask& plan = started.tasks[static_cast<std::size_t>(task)];
  std::vector<NewEvent> events{{task, ProblemServed{plan.slug}}};
  const auto mode = parse_drill_mode(plan.mode);
  if (mode == DrillMode::card) {
    auto posed = pose_card(plan);
    if (!posed) return unexpected(posed.error());
    events.push_back({task, std::move(*posed)});
    return events;
  }
  const auto problem = bank.load(plan.slug);
  if (!problem) return unexpected(problem.error());
  if (mode && !is_coding(*mode)) {
    auto exercise = make_exercise(*mode, *problem, languages, started.language, started.seed);
    if (!exercise) return unexpected(exercise.error());
    if (!exercise->source.empty()) {
      const auto hash = log.put_source(exercise->source);
      if (!hash) return unexpected(hash.error());
      exercise->posed.source = *hash;
    }
    events.push_back({task, std::move(exercise->posed)});
    return events;
  }
  const auto language = languages.find(started.language);
  if (!language) return unexpected(language.error());
  const auto workspace = workspace_of(started.workspace, task, plan.slug, **language);
  const Reading reading = serves_brief(started, plan) ? Reading::brief : Reading::statement;
  if (auto made = create_workspace(workspace, *problem, **language, reading); !made) return unexpected(made.error());
  events.push_back({task, PhaseEntered{Phase::understand}});
  return events;
}

// What is left to be recorded of a task that is left: the questions that were asked count, whether or not their end was told.
std::vector<NewEvent> Practice::State::leave(const Session& session, int task) const {
  const TaskState& state = session.tasks[static_cast<std::size_t>(task)];
  const bool asked = drill_stage(state) == DrillStage::asking && state.clarifications_asked > 0;
  return asked ? std::vector<NewEvent>{{task, score_of_questions(state)}} : std::vector<NewEvent>{};
}

Result<ExercisePosed> Practice::State::pose_card(const PlannedTask& plan) const {
  const auto events = log.read("cards");
  if (!events) return unexpected(events.error());
  const auto cards = cards_of({}, *events, clock.now().wall);
  const Card* card = find_card(cards, plan.card);
  if (card == nullptr) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no card \"{}\"", plan.card), "rehearse cards lists them");
  }
  return ExercisePosed{card->front, {card->back}};
}

// What is due; with the id of a card that one, due or not.
Result<std::vector<DueCard>> Drilling::due(const std::string& card, const History& history, Millis now) const {
  const auto events = practice_.state().log.read("cards");
  if (!events) return unexpected(events.error());
  const auto cards = cards_of(history, *events, now);
  std::vector<DueCard> due;
  if (card.empty()) {
    for (const Card& one : due_cards(cards, local_day(now))) due.push_back(due_card(one));
    return due;
  }
  const auto name = parse_card_id(card);
  const Card* found = find_card(cards, card);
  if (!name || (found == nullptr && name->kind == CardKind::own)) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no card \"{}\"", card), "rehearse cards lists them");
  }
  due.push_back(found != nullptr ? due_card(*found) : DueCard{card});
  return due;
}

Drilling::Drilling(Practice& practice) : practice_(practice) {}

Result<DrillWish> Drilling::wish(const DrillOptions& options, Millis now, const History& history) const {
  Practice::State& state = practice_.state();
  const auto language = state.languages.find(options.language.empty() ? default_language : options.language);
  if (!language) return unexpected(language.error());
  const auto problems = state.bank.list();
  if (!problems) return unexpected(problems.error());
  DrillWish wish;
  wish.minutes = options.minutes;
  wish.mode = options.mode;
  (options.about.find(':') == std::string::npos ? wish.topic : wish.card) = options.about;
  auto due = this->due(wish.card, history, now);
  if (!due) return unexpected(due.error());
  wish.due = std::move(*due);
  wish.weak_topics = weak_topics(history, now);
  const auto journal = Journaling(practice_).journal();
  if (!journal) return unexpected(journal.error());
  auto told = told_areas(state, *journal, history, options.language, now + Millis{1});
  if (!told) return unexpected(told.error());
  wish.told = std::move(told->areas);
  for (const ProblemSummary& problem : *problems) {
    if (problem.is_query == (*language)->solves_queries()) wish.candidates.push_back(candidate_of(problem));
  }
  if (const auto known = check_topic(wish); !known) return unexpected(known.error());
  return wish;
}

Result<DrillPlan> Drilling::plan(const DrillOptions& options) const {
  Practice::State& state = practice_.state();
  const Millis now = state.clock.now().wall;
  const auto history = state.log.history();
  if (!history) return unexpected(history.error());
  auto wished = wish(options, now, *history);
  if (!wished) return unexpected(wished.error());
  wished->seed = options.seed.value_or(static_cast<std::uint64_t>(now.count()));
  return plan_drill(*wished, *history, now);
}

Result<DrillView> Drilling::start(const DrillOptions& options) {
  Practice::State& state = practice_.state();
  DrillOptions seeded = options;
  if (!seeded.seed) seeded.seed = static_cast<std::uint64_t>(state.clock.now().wall.count());
  const auto plan = this->plan(seeded);
  if (!plan) return unexpected(plan.error());
  SessionStarted started;
  started.profile = drill_profile;
  started.seed = *seeded.seed;
  started.language = options.language;
  for (const DrillItem& item : plan->items) {
    auto task = planned(item, state.bank);
    if (!task) return unexpected(task.error());
    started.tasks.push_back(std::move(*task));
  }
  return state.begin(StreamKind::drill, std::move(started)).and_then([&](SessionView view) {
    return view_of(std::move(view));
  });
}

Result<DrillView> Drilling::current() const {
  Practice::State& state = practice_.state();
  const auto running = state.running_stream();
  if (!running) return unexpected(running.error());
  const auto session = *running ? state.session(**running) : Result<Session>(unexpected(ErrorCode::not_found, ""));
  if (!*running || (session && !is_drill(*session))) {
    return unexpected(ErrorCode::not_found, "no drill is running", "start one: rehearse drill");
  }
  if (!session) return unexpected(session.error());
  return view_of(state.view_of(*session));
}

Result<DrillView> Drilling::view_of(SessionView view) const {
  Practice::State& state = practice_.state();
  const TaskState& task = view.session.task();
  DrillView drill;
  drill.mode = parse_drill_mode(task.plan.mode).value_or(DrillMode::code);
  drill.stage = drill_stage(task);
  drill.number = view.session.current_task + 1;
  drill.count = static_cast<int>(view.session.tasks.size());
  if (task.posed) {
    drill.prompt = task.posed->prompt;
    const bool open = drill.stage == DrillStage::scoring || drill.stage == DrillStage::done;
    if (open) drill.points = drill.mode == DrillMode::clarify ? not_asked(task) : task.posed->points;
    if (open && drill.mode == DrillMode::predict) {
      drill.truth = task.posed->verdict;
      drill.truth_group = task.posed->group;
    }
    if (!task.posed->source.empty()) {
      auto source = state.log.get_source(task.posed->source);
      if (!source) return unexpected(source.error());
      drill.source = std::move(*source);
    }
    const bool reads = drill.mode == DrillMode::explain || drill.mode == DrillMode::predict;
    if (const auto problem = reads ? state.bank.load(task.plan.slug) : Result<Problem>(unexpected(ErrorCode::not_found, ""))) {
      drill.reading = problem->statement;  // a problem that has left the bank leaves the solution without it
    }
  }
  drill.view = std::move(view);
  return drill;
}

Result<DrillView> Drilling::answer(std::string_view text) {
  Practice::State& state = practice_.state();
  return state
      .act(Action::note,
           [&](const Session& session) -> Result<std::vector<NewEvent>> {
             if (session.task().plan.mode == to_string(DrillMode::clarify)) {
               const auto task = item_in(session, DrillStage::asking, "the questions of this item are over");
               if (!task) return unexpected(task.error());
               return one(session, score_of_questions(**task));
             }
             const auto task = item_in(session, DrillStage::answering, "this item does not ask for an answer now");
             if (!task) return unexpected(task.error());
             if ((*task)->plan.mode == to_string(DrillMode::predict)) {
               return unexpected(ErrorCode::bad_input, "the answer is a verdict and a group of cases",
                                 "as in: rehearse drill answer WA edge");
             }
             return one(session, ExerciseAnswered{std::string(text)});
           })
      .and_then([&](Session session) { return view_of(state.view_of(std::move(session))); });
}

Result<DrillView> Drilling::predict(Verdict verdict, std::string_view group) {
  Practice::State& state = practice_.state();
  return state
      .act(Action::note,
           [&](const Session& session) -> Result<std::vector<NewEvent>> {
             const auto task = item_in(session, DrillStage::answering, "this item does not ask for a verdict now");
             if (!task) return unexpected(task.error());
             if ((*task)->plan.mode != to_string(DrillMode::predict) || !(*task)->posed) {
               return unexpected(ErrorCode::conflict, "this item does not ask for a verdict", "see it: rehearse drill");
             }
             const ExerciseAnswered answered{{}, verdict, std::string(group)};
             const ExerciseScored scored{points_for(*(*task)->posed, answered), prediction_points};
             return std::vector<NewEvent>{{session.current_task, answered}, {session.current_task, scored}};
           })
      .and_then([&](Session session) { return view_of(state.view_of(std::move(session))); });
}

Result<DrillView> Drilling::rate(int value) {
  Practice::State& state = practice_.state();
  return state
      .act(Action::note,
           [&](const Session& session) -> Result<std::vector<NewEvent>> {
             const auto task = item_in(session, DrillStage::scoring, "there is nothing to rate yet, or it is rated");
             if (!task) return unexpected(task.error());
             const bool card = (*task)->plan.mode == to_string(DrillMode::card);
             const int most = card ? 4 : static_cast<int>((*task)->posed ? (*task)->posed->points.size() : 0);
             if (value < (card ? 1 : 0) || value > most) {
               return unexpected(ErrorCode::bad_input, fmt::format("the rating is a number from {} to {}", card ? 1 : 0, most));
             }
             if (!card) return one(session, ExerciseScored{value, most});
             const Millis took = session.elapsed(state.clock.now()) - (*task)->served_at;
             return one(session, CardRated{(*task)->plan.card, value, took, (*task)->answered->text});
           })
      .and_then([&](Session session) { return view_of(state.view_of(std::move(session))); });
}

Result<DrillView> Drilling::next(const JudgeOptions& options) {
  const auto now = current();
  if (!now) return now;
  const bool last = now->number == now->count;
  auto view = last ? practice_.finish(EndReason::finished, options) : practice_.next_task();
  return view.and_then([&](SessionView after) { return view_of(std::move(after)); });
}

Result<bool> Drilling::keep_phases() {
  Practice::State& state = practice_.state();
  bool over = false;
  const auto stream = state.current_stream();
  if (!stream) return unexpected(stream.error());
  const auto kept = state.append(*stream, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    const auto cap = phase_cap(session, state.clock.now());
    over = cap && cap->over;
    if (!cap || cap->phase == session.phase) return std::vector<NewEvent>{};
    return one(session, PhaseEntered{cap->phase});
  });
  if (!kept) return unexpected(kept.error());
  return over;
}

Result<std::string> Drilling::variant_of(std::string_view slug) const {
  Practice::State& state = practice_.state();
  const auto variants = state.bank.variants(slug);
  if (!variants) return unexpected(variants.error());
  if (variants->empty()) {
    return unexpected(ErrorCode::not_found, fmt::format("no other problem shares a pattern with {}", slug),
                      "choose another one: rehearse list");
  }
  const auto past = state.log.attempts();
  if (!past) return unexpected(past.error());
  const Millis lately = state.clock.now().wall - seen_lately;
  const auto last_seen = [&](const std::string& name) {
    Millis last{0};
    for (const auto& attempt : *past) last = attempt.slug == name ? std::max(last, attempt.wall) : last;
    return last > lately ? last : Millis{0};
  };
  return std::ranges::min_element(*variants, {}, [&](const ProblemSummary& v) { return last_seen(v.slug); })->slug;
}

}  // namespace rehearse
