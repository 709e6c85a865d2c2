#include "rehearse/practice/scheduling.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "chosen_profile.hpp"
#include "rehearse/base/calendar.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

constexpr std::string_view cards_stream = "cards";
constexpr std::string_view imports_stream = "imports";

bool same_name(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

Error no_such_card(std::string_view name, const std::vector<Card>& cards) {
  std::vector<std::string> known;
  for (const Card& card : cards) {
    known.push_back(card.id);
    known.push_back(card.name);
  }
  const auto near = nearest(name, known, 1);
  return {ErrorCode::not_found, fmt::format("there is no card \"{}\"", name),
          near.empty() ? std::string("rehearse cards list --all names them")
                       : fmt::format("did you mean {}? rehearse cards list --all names them", near.front())};
}

// What the bank knows of a problem fills in what the list leaves open.
void fill_in(PastWork& work, const ProblemSummary& problem) {
  work.difficulty = to_string(problem.difficulty);
  work.topics = problem.topics;
  work.patterns = problem.patterns;
}

// How often each attempt is here already: two alike on one day are two.
Result<std::map<std::string, int>> known_attempts(const std::vector<Event>& events) {
  std::map<std::string, int> known;
  for (const Event& event : events) {
    const auto* imported = std::get_if<Imported>(&event.payload);
    if (imported == nullptr || imported->source != past_work_source) continue;
    const auto work = parse_past_work(imported->json);
    if (!work) return unexpected(work.error());
    ++known[identity_of(*work)];
  }
  return known;
}

Result<Profile> named_profile(const Practice::State& state, std::string_view name) {
  InterviewOptions options;
  options.profile = std::string(name);
  return chosen_profile(state, options);
}

}  // namespace

Scheduling::Scheduling(Practice& practice) : practice_(&practice) {}

Result<std::vector<Card>> Scheduling::cards() const {
  const auto& state = practice_->state();
  const auto history = state.log.history();
  if (!history) return unexpected(history.error());
  const auto events = state.log.read(cards_stream);
  if (!events) return unexpected(events.error());
  return cards_of(*history, *events, state.clock.now().wall);
}

Result<std::vector<Card>> Scheduling::due_cards() const {
  const Day today = local_day(practice_->state().clock.now().wall);
  return cards().map([&](const std::vector<Card>& all) { return rehearse::due_cards(all, today); });
}

Result<Card> Scheduling::card(std::string_view name) const {
  const auto all = cards();
  if (!all) return unexpected(all.error());
  std::vector<const Card*> found;
  for (const Card& card : *all) {
    if (same_name(card.id, name)) return card;
    if (same_name(card.name, name)) found.push_back(&card);
  }
  if (found.size() == 1) return *found.front();
  if (found.empty()) return unexpected(no_such_card(name, *all));
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is the name of {} cards", name, found.size()),
                    fmt::format("say which: {} or {}", found[0]->id, found[1]->id));
}

Result<Card> Scheduling::append(std::string_view card, Payload payload) {
  auto& state = practice_->state();
  const auto appended = state.log.append(cards_stream, StreamKind::cards, {{0, std::move(payload)}}, state.clock.now());
  if (!appended) return unexpected(appended.error());
  return this->card(card);
}

Result<Card> Scheduling::make_card(const OwnCard& card) {
  std::string name = trimmed(card.name);
  if (const auto id = parse_card_id(name)) {
    if (id->kind != CardKind::own) {
      return unexpected(ErrorCode::bad_input, fmt::format("{} is no card of your own", name),
                        fmt::format("without a front it is taken up as it is: rehearse cards new \"{}\"", name));
    }
    name = id->name;
  }
  const std::string front = trimmed(card.front);
  if (name.empty()) return unexpected(ErrorCode::bad_input, "a card needs a name", "a short one, as spring-beans");
  if (front.empty()) return unexpected(ErrorCode::bad_input, "a card needs a front", "what it asks: --front TEXT");
  const std::string id = card_id(CardKind::own, name);
  return append(id, CardMade{id, front, trimmed(card.back), card.topics});
}

Result<Card> Scheduling::take_up(std::string_view text) {
  const auto name = parse_card_id(text);
  if (!name) {
    return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no card", text),
                      "as problem:two-sum, pattern:two pointers, bug:out_of_bounds");
  }
  const auto all = cards();
  if (!all) return unexpected(all.error());
  const Card* known = find_card(*all, text);
  if (known != nullptr && !known->retired) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is among your cards already", text),
                      fmt::format("rehearse cards show \"{}\"", text));
  }
  CardMade made{std::string(text), "", "", {}};
  if (known != nullptr) {
    made.front = known->front;
    made.back = known->back;
    made.topics = known->topics;
  } else if (name->kind == CardKind::own) {
    return unexpected(ErrorCode::bad_input, "a card needs a front", "what it asks: --front TEXT");
  } else if (name->kind == CardKind::problem) {
    const auto problem = practice_->bank().load(name->name);
    if (!problem) return unexpected(problem.error());
    made.topics = problem->topics;
  }
  return append(text, std::move(made));
}

Result<Card> Scheduling::retire_card(std::string_view name) {
  const auto found = card(name);
  if (!found) return unexpected(found.error());
  if (found->retired) return unexpected(ErrorCode::conflict, fmt::format("{} is retired already", found->id));
  return append(found->id, CardRetired{found->id});
}

Result<Card> Scheduling::rate_card(std::string_view name, Rating rating, Millis took, std::string_view answer) {
  const auto found = card(name);
  if (!found) return unexpected(found.error());
  if (found->retired) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is retired", found->id),
                      fmt::format("take it up again first: rehearse cards new \"{}\"", found->id));
  }
  return append(found->id, CardRated{found->id, static_cast<int>(rating), took, std::string(answer)});
}

Result<Skill> Scheduling::skill() const {
  const auto& state = practice_->state();
  return state.log.history().map([&](const History& history) { return skill_of(history, state.clock.now().wall); });
}

Result<Readiness> Scheduling::readiness(std::string_view profile, const std::vector<std::string>& topics) const {
  return named_profile(practice_->state(), profile).and_then([&](const Profile& found) { return readiness(found, topics); });
}

Result<Readiness> Scheduling::readiness(const Profile& profile, const std::vector<std::string>& topics) const {
  const auto skill = this->skill();
  if (!skill) return unexpected(skill.error());
  return shares_of(topics).map([&](const std::vector<TopicShare>& shares) { return readiness_for(*skill, profile, shares); });
}

Result<std::vector<Readiness>> Scheduling::readiness(const Skill& skill, const std::vector<std::string>& profiles,
                                                     const std::vector<std::string>& topics) const {
  const auto shares = shares_of(topics);
  if (!shares) return unexpected(shares.error());
  std::vector<Readiness> all;
  for (const std::string& name : profiles) {
    const auto profile = named_profile(practice_->state(), name);
    if (!profile) return unexpected(profile.error());
    all.push_back(readiness_for(skill, *profile, *shares));
  }
  return all;
}

// Topics that are named count alike; else each as often as the bank has it.
Result<std::vector<TopicShare>> Scheduling::shares_of(const std::vector<std::string>& topics) const {
  std::vector<TopicShare> shares;
  for (const auto& topic : topics) shares.push_back({topic, 1});
  if (!shares.empty()) return shares;
  const auto problems = practice_->bank().list();
  if (!problems) return unexpected(problems.error());
  std::map<std::string, int> counts;
  for (const ProblemSummary& problem : *problems) {
    if (problem.is_query) continue;  // asked for by name only
    for (const auto& topic : problem.topics) ++counts[topic];
  }
  for (const auto& [topic, count] : counts) shares.push_back({topic, static_cast<double>(count)});
  return shares;
}

Result<ImportOutcome> Scheduling::import_past(std::string_view text) {
  auto& state = practice_->state();
  const Instant now = state.clock.now();
  auto list = read_past_work(text, now.wall);
  if (!list) return unexpected(list.error());
  const auto events = state.log.read(imports_stream);
  if (!events) return unexpected(events.error());
  auto known = known_attempts(*events);
  if (!known) return unexpected(known.error());
  const auto problems = state.bank.list();
  if (!problems) return unexpected(problems.error());

  ImportOutcome outcome;
  outcome.bad = std::move(list->bad);
  std::set<std::string> unknown;
  std::vector<NewEvent> fresh;
  for (PastWork& work : list->entries) {
    if (int& here = (*known)[identity_of(work)]; here > 0) {
      --here;
      ++outcome.known;
      continue;
    }
    const auto problem = std::ranges::find(*problems, work.slug, &ProblemSummary::slug);
    if (problem == problems->end())
      unknown.insert(work.slug);
    else
      fill_in(work, *problem);
    fresh.push_back({0, Imported{std::string(past_work_source), to_json(work)}});
  }
  outcome.added = static_cast<int>(fresh.size());
  outcome.unknown.assign(unknown.begin(), unknown.end());
  const std::int64_t last = events->empty() ? 0 : events->back().sequence;
  const auto appended = state.log.append(imports_stream, StreamKind::imports, fresh, now, last);
  if (!appended) return unexpected(appended.error());
  return outcome;
}

}  // namespace rehearse
