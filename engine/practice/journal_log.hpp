#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "rehearse/review/journal.hpp"
#include "state.hpp"

// The stream "journal" as its facades write it. Private to this layer.
namespace rehearse {

class JournalLog {
 public:
  explicit JournalLog(Practice::State& state) : state_(state) {}

  [[nodiscard]] Result<Journal> read() const;

  // Appends what `make` gives for the journal as it stands, made again if another process has written meanwhile. What would not
  // be read again is refused before it is written (bad_input). The journal as it is then.
  using Make = std::function<Result<std::vector<Payload>>(const Journal&)>;
  Result<Journal> append(const Make& make);

 private:
  Practice::State& state_;
};

// What changes a record, whatever its kind: an object of JSON with the members that change. bad_input for members it does not
// have, for its id and for words of others; not_found with the nearest ids.
[[nodiscard]] Result<Payload> amending(const Journal& journal, std::string_view id, const nlohmann::json& changes);
[[nodiscard]] Payload undoing(std::int64_t sequence);

// Of any kind: "interview", "story" ...; empty if there is none of this id.
[[nodiscard]] std::string kind_of_record(const Journal& journal, std::string_view id);

// ErrorCode::not_found with the nearest ids; `what` as in "interview", `list` is the command that lists them.
template <class T>
[[nodiscard]] Result<T> get_record(const std::vector<T>& records, std::string_view id, std::string_view what,
                                   std::string_view list);
[[nodiscard]] Error no_record(std::string_view what, std::string_view id, const std::vector<std::string>& known,
                              std::string_view list);

template <class T>
Result<T> get_record(const std::vector<T>& records, std::string_view id, std::string_view what, std::string_view list) {
  if (const T* found = find_record(records, id)) return *found;
  std::vector<std::string> known;
  for (const T& record : records) known.push_back(record.id);
  return unexpected(no_record(what, id, known, list));
}

}  // namespace rehearse
