#include "rehearse/review/journal.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "journal_check.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse {
namespace {

using nlohmann::json;

// One event of the stream, opened.
struct Entry {
  const Event* event = nullptr;
  std::string kind;
  json body;
  bool undone = false;
  [[nodiscard]] std::string id() const { return body.value("id", std::string()); }
  [[nodiscard]] bool amends() const { return kind.ends_with(amended_suffix); }
  [[nodiscard]] std::string record_kind() const {
    return amends() ? kind.substr(0, kind.size() - amended_suffix.size()) : kind;
  }
};

Error misfit(const Event& event, std::string_view what) {
  return {ErrorCode::corrupt, fmt::format("journal, entry {}: {}", event.sequence, what)};
}

Result<std::vector<Entry>> open_entries(std::span<const Event> events) {
  std::vector<Entry> entries;
  for (const Event& event : events) {
    const std::string* kind = nullptr;
    const std::string* text = nullptr;
    if (const auto* entry = std::get_if<JournalEntry>(&event.payload)) {
      kind = &entry->entry_kind;
      text = &entry->json;
    } else if (const auto* feedback = std::get_if<FeedbackEntry>(&event.payload)) {
      kind = &feedback->entry_kind;
      text = &feedback->json;
    } else {
      continue;
    }
    auto body = json::parse(*text, nullptr, false);
    if (!body.is_object() || !body.value("id", json("")).is_string()) {
      return unexpected(misfit(event, "it is not an object of JSON with an id"));
    }
    entries.push_back({&event, *kind, std::move(body)});
  }
  return entries;
}

std::int64_t target_of(const Entry& entry) {
  const auto found = entry.body.find("sequence");
  return found != entry.body.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

// From the newest to the oldest, so that an undoing that was undone undoes nothing.
void mark_undone(std::vector<Entry>& entries) {
  for (std::size_t i = entries.size(); i-- > 0;) {
    const Entry& undo = entries[i];
    if (undo.kind != undo_kind || undo.undone) continue;
    const std::int64_t target = target_of(undo);
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      if (entries[earlier].event->sequence == target) entries[earlier].undone = true;
    }
  }
}

// What the list of changes shows of an event: its own words, cut.
std::string words_of(const Entry& entry) {
  for (const char* name : {"company", "title", "name", "text", "words", "stage", "decision", "prompt"}) {
    const auto found = entry.body.find(name);
    if (found != entry.body.end() && found->is_string()) return found->get<std::string>();
  }
  std::string names;
  for (const auto& [name, value] : entry.body.items()) {
    if (name != "id") names += (names.empty() ? "" : ", ") + name;
  }
  return names;
}

// The records of each kind, as they stand after all that amended them, with the event that was last.
class Documents {
 public:
  void take(const Entry& entry) {
    auto& documents = by_kind_[entry.record_kind()];
    const auto at = std::find_if(documents.begin(), documents.end(), [&](const Document& d) { return d.id == entry.id(); });
    if (!entry.amends()) {
      if (at != documents.end()) documents.erase(at);
      documents.push_back({entry.id(), entry.event, entry.body});
      return;
    }
    if (at == documents.end()) return;  // its making was undone
    at->body.merge_patch(entry.body);
    at->last = entry.event;
  }

  template <Record T>
  Result<void> read(std::vector<T>& records) const try {
    const auto documents = by_kind_.find(T::kind);
    if (documents == by_kind_.end()) return {};
    for (const Document& document : documents->second) {
      T record{};
      last_ = document.last;
      decode(document.body, record, "");
      if (const auto fault = fault_of(record); !fault.empty()) return unexpected(misfit(*document.last, fault));
      records.push_back(std::move(record));
    }
    return {};
  } catch (const RecordMismatch& mismatch) {
    return unexpected(misfit(*last_, fmt::format("{}: {}: {}", T::kind, mismatch.where, mismatch.what)));
  }

 private:
  struct Document {
    std::string id;
    const Event* last = nullptr;
    json body;
  };
  std::map<std::string, std::vector<Document>, std::less<>> by_kind_;
  mutable const Event* last_ = nullptr;  // that is being read
};

template <class... T>
Result<void> read_all(const Documents& documents, std::vector<T>&... records) {
  Result<void> done;
  // Stops at the first one that does not fit.
  static_cast<void>(((done = documents.read(records)).has_value() && ...));
  return done;
}

// What hangs on a record that is not there any more goes with it.
void drop_orphans(Journal& journal) {
  std::erase_if(journal.questions, [&](const auto& q) { return find_record(journal.interviews, q.interview) == nullptr; });
  std::erase_if(journal.moves, [&](const auto& m) { return find_record(journal.applications, m.application) == nullptr; });
  for (Feedback& feedback : journal.feedback) {
    if (find_record(journal.interviews, feedback.interview) == nullptr) feedback.interview.clear();
  }
}

// Also by what was undone: an id is never given twice.
bool is_used(const Journal& journal, std::string_view id) {
  return std::any_of(journal.changes.begin(), journal.changes.end(), [&](const auto& change) { return change.id == id; });
}

}  // namespace

Result<Journal> fold_journal(std::span<const Event> events) {
  auto entries = open_entries(events);
  if (!entries) return unexpected(entries.error());
  mark_undone(*entries);
  Journal journal;
  Documents documents;
  for (const Entry& entry : *entries) {
    const bool is_undo = entry.kind == undo_kind;
    journal.changes.push_back({entry.event->sequence, entry.event->wall, entry.kind, entry.id(), words_of(entry),
                               is_undo ? target_of(entry) : 0, entry.undone});
    if (!is_undo && !entry.undone) documents.take(entry);
  }
  const auto read = read_all(documents, journal.interviews, journal.questions, journal.feedback, journal.roles,
                             journal.applications, journal.moves, journal.stories, journal.skills, journal.prompt_answers,
                             journal.own_questions, journal.reminder_notes, journal.finding_answers);
  if (!read) return unexpected(read.error());
  drop_orphans(journal);
  return journal;
}

std::vector<RealQuestion> questions_of(const RealInterview& interview, const Journal& journal) {
  std::vector<RealQuestion> questions;
  for (const RealQuestion& question : journal.questions) {
    if (question.interview == interview.id) questions.push_back(question);
  }
  return questions;
}

std::string slug_of(std::string_view words) {
  std::string slug;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    if (letter) {
      slug += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : c;
    } else if (!slug.empty() && slug.back() != '-' && byte < 0x80) {
      slug += '-';
    }
    if (slug.size() == 40) break;
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug.empty() ? "entry" : slug;
}

std::string unused_id(const Journal& journal, std::string_view words, Numbering numbering) {
  const std::string base = slug_of(words);
  if (numbering == Numbering::from_second && !is_used(journal, base)) return base;
  for (int number = numbering == Numbering::from_second ? 2 : 1;; ++number) {
    std::string id = fmt::format("{}-{}", base, number);
    if (!is_used(journal, id)) return id;
  }
}

std::string unused_question_id(const Journal& journal, std::string_view interview) {
  for (int number = 1;; ++number) {
    std::string id = fmt::format("{}.{}", interview, number);
    if (!is_used(journal, id)) return id;
  }
}

std::optional<Day> parse_day_words(std::string_view text, Day today) {
  if (text == "today") return today;
  if (text == "yesterday") return today - std::chrono::days(1);
  if (text == "tomorrow") return today + std::chrono::days(1);
  if (const auto day = parse_day(text)) return day;
  const bool ahead = text.starts_with("in ");
  const bool back = text.ends_with(" ago");
  if (ahead == back) return std::nullopt;
  text = ahead ? text.substr(3) : text.substr(0, text.size() - 4);
  int count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || count < 0 || count > 10'000) return std::nullopt;
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  static constexpr std::array<std::pair<std::string_view, int>, 6> units{
      {{" day", 1}, {" days", 1}, {" week", 7}, {" weeks", 7}, {" month", 30}, {" months", 30}}};
  for (const auto& [name, days] : units) {
    if (unit == name) return today + std::chrono::days((ahead ? days : -days) * count);
  }
  return std::nullopt;
}

}  // namespace rehearse
