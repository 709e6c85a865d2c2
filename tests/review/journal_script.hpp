#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "rehearse/review/journal.hpp"
#include "rehearse/review/journal_record.hpp"
#include "support/catch.hpp"

namespace rehearse::test {

// Writes the stream "journal" the way its facades do: script.made(interview()).amended("acme-1", R"({"round": "onsite"})")
class JournalScript {
 public:
  template <Record T>
  JournalScript& made(const T& record) {
    return add(making(record));
  }
  JournalScript& amended(std::string_view kind, const std::string& id, const std::string& changes) {
    auto body = nlohmann::json::parse(changes);
    body["id"] = id;
    return add(JournalEntry{std::string(kind) + "-amended", body.dump()});
  }
  JournalScript& undone(std::int64_t sequence) {
    return add(JournalEntry{"undo", R"({"id": "", "sequence": )" + std::to_string(sequence) + "}"});
  }
  JournalScript& add(Payload payload) {
    Event event;
    event.stream = journal_stream;
    event.sequence = static_cast<std::int64_t>(events_.size()) + 1;
    event.wall = Millis(1'700'000'000'000) + std::chrono::minutes(event.sequence);
    event.payload = std::move(payload);
    events_.push_back(std::move(event));
    return *this;
  }

  [[nodiscard]] const std::vector<Event>& events() const { return events_; }
  [[nodiscard]] Journal journal() const {
    auto folded = fold_journal(events_);
    if (!folded) FAIL(folded.error().message);
    return *std::move(folded);
  }

 private:
  std::vector<Event> events_;
};

inline RealInterview interview(std::string id = "acme-1", std::string company = "Acme") {
  RealInterview made;
  made.id = std::move(id);
  made.company = std::move(company);
  made.round = "phone screen";
  made.day = "2026-03-02";
  return made;
}

inline RealQuestion question(std::string id, std::string text = "merge the meetings that overlap") {
  RealQuestion made;
  made.interview = id.substr(0, id.rfind('.'));
  made.id = std::move(id);
  made.text = std::move(text);
  return made;
}

inline Application application(std::string id, int importance = 3, std::string next_day = {}) {
  Application made;
  made.company = id;
  made.id = std::move(id);
  made.importance = importance;
  made.next_day = std::move(next_day);
  return made;
}

inline Story story(std::string id, std::vector<std::string> skills) {
  Story made;
  made.title = id;
  made.id = std::move(id);
  made.situation = made.task = made.action = made.result = "words";
  made.skills = std::move(skills);
  return made;
}

inline const JournalFinding* find_rule(const std::vector<JournalFinding>& findings, std::string_view rule) {
  for (const JournalFinding& found : findings) {
    if (found.rule == rule) return &found;
  }
  return nullptr;
}

}  // namespace rehearse::test
