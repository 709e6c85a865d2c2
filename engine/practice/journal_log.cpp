#include "journal_log.hpp"

#include <fmt/format.h>

#include "rehearse/bank/bank.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse {
namespace {

// Calls `visit` with the record of this id, whatever its kind; false if there is none.
template <class Visit>
bool visit_record(const Journal& journal, std::string_view id, const Visit& visit) {
  bool found = false;
  const auto look = [&](const auto& records) {
    if (found) return;
    if (const auto* record = find_record(records, id)) {
      found = true;
      visit(*record);
    }
  };
  look(journal.interviews);
  look(journal.questions);
  look(journal.feedback);
  look(journal.roles);
  look(journal.applications);
  look(journal.moves);
  look(journal.stories);
  look(journal.skills);
  look(journal.prompt_answers);
  look(journal.own_questions);
  look(journal.reminder_notes);
  look(journal.finding_answers);
  return found;
}

std::vector<std::string> known_ids(const Journal& journal) {
  std::vector<std::string> ids;
  for (const JournalChange& change : journal.changes) {
    if (!change.id.empty() && !change.kind.ends_with(amended_suffix)) ids.push_back(change.id);
  }
  return ids;
}

// The journal with these payloads behind its events, as it would be read.
Result<Journal> folded_with(std::vector<Event> events, const std::vector<Payload>& payloads, Millis wall) {
  for (const Payload& payload : payloads) {
    Event event;
    event.stream = journal_stream;
    event.sequence = static_cast<std::int64_t>(events.size()) + 1;
    event.wall = wall;
    event.payload = payload;
    events.push_back(std::move(event));
  }
  return fold_journal(events);
}

// "journal, entry 7: welcome: a rating ..." says to the user only what is behind the place.
Error refused(const Error& error) {
  const std::size_t colon = error.message.find(": ");
  return {ErrorCode::bad_input, colon == std::string::npos ? error.message : error.message.substr(colon + 2),
          "nothing was recorded"};
}

}  // namespace

Result<Journal> JournalLog::read() const {
  const auto events = state_.log.read(journal_stream);
  if (!events) return unexpected(events.error());
  return fold_journal(*events);
}

Result<Journal> JournalLog::append(const Make& make) {
  // As State::append: twenty in a row is a fault, not a race.
  for (int attempt = 0; attempt < 20; ++attempt) {
    const auto events = state_.log.read(journal_stream);
    if (!events) return unexpected(events.error());
    auto journal = fold_journal(*events);
    if (!journal) return journal;
    const auto payloads = make(*journal);
    if (!payloads) return unexpected(payloads.error());
    if (payloads->empty()) return journal;
    const Instant now = state_.clock.now();
    auto after = folded_with(*events, *payloads, now.wall);
    if (!after) return unexpected(refused(after.error()));
    std::vector<NewEvent> news;
    for (const Payload& payload : *payloads) news.push_back({0, payload});
    const std::int64_t last = events->empty() ? 0 : events->back().sequence;
    const auto appended = state_.log.append(journal_stream, StreamKind::journal, news, now, last);
    if (appended) return after;
    if (appended.error().code != ErrorCode::conflict) return unexpected(appended.error());
  }
  return unexpected(ErrorCode::conflict, "another rehearse process keeps writing to the journal",
                    "close the other one and try again");
}

Result<Payload> amending(const Journal& journal, std::string_view id, const nlohmann::json& changes) {
  if (!changes.is_object())
    return unexpected(ErrorCode::bad_input, "a change is an object of JSON", R"(as in {"round": "onsite"})");
  std::string kind;
  std::vector<std::string> unknown;
  const bool found = visit_record(journal, id, [&](const auto& record) {
    using T = std::remove_cvref_t<decltype(record)>;
    kind = T::kind;
    unknown = unknown_members<T>(changes);
  });
  if (!found) return unexpected(no_record("entry", id, known_ids(journal), "rehearse journal history"));
  if (!unknown.empty()) {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("an entry of the kind \"{}\" has no {}", kind, fmt::join(unknown, ", ")),
                      fmt::format("rehearse journal show {} --json names what it has", id));
  }
  for (const char* fixed : {"id", "interview", "application"}) {
    if (changes.contains(fixed) && (std::string_view(fixed) == "id" || kind != RealInterview::kind))
      return unexpected(ErrorCode::bad_input, fmt::format("the {} of an entry does not change", fixed),
                        "undo it and add another");
  }
  if (kind == Feedback::kind && changes.contains("text")) {
    return unexpected(ErrorCode::bad_input, "what somebody said stays as it was said", "undo the entry and add it again");
  }
  nlohmann::json body = changes;
  body["id"] = id;
  std::string text = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  const std::string amended = fmt::format("{}{}", kind, amended_suffix);
  if (kind == Feedback::kind) return FeedbackEntry{amended, std::move(text)};
  return JournalEntry{amended, std::move(text)};
}

Payload undoing(std::int64_t sequence) {
  return JournalEntry{std::string(undo_kind), nlohmann::json{{"id", ""}, {"sequence", sequence}}.dump()};
}

std::string kind_of_record(const Journal& journal, std::string_view id) {
  std::string kind;
  visit_record(journal, id, [&](const auto& record) { kind = std::remove_cvref_t<decltype(record)>::kind; });
  return kind;
}

Error no_record(std::string_view what, std::string_view id, const std::vector<std::string>& known, std::string_view list) {
  const auto near = nearest(id, known, 1);
  return {ErrorCode::not_found, fmt::format("there is no {} \"{}\"", what, id),
          near.empty() ? fmt::format("{} shows them", list) : fmt::format("did you mean {}?", near.front())};
}

}  // namespace rehearse
