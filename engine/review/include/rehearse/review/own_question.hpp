#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

struct Journal;

// A question that one wants to ask a company.
struct OwnQuestion {
  static constexpr std::string_view kind = "own-question";

  std::string id;  // "ask-1"
  std::string text;
  std::string about = {};  // "team", "growth"; may be empty
  friend bool operator==(const OwnQuestion&, const OwnQuestion&) = default;
};

// The interviews where it was asked, by id.
[[nodiscard]] std::vector<std::string> asked_in(const OwnQuestion& question, const Journal& journal);

}  // namespace rehearse
