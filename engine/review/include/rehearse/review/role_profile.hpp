#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

struct Journal;
struct RealInterview;

// What a position asks for, as far as one knows.
struct RoleProfile {
  static constexpr std::string_view kind = "role";

  std::string id;  // "backend-engineer"
  std::string name;
  std::vector<std::string> topics = {};     // that are expected: the plan
  std::vector<std::string> formats = {};    // "video", "on site"
  std::vector<std::string> languages = {};  // expected
  std::string note = {};
  friend bool operator==(const RoleProfile&, const RoleProfile&) = default;
};

// A topic that real interviews asked of a role without its being expected.
struct AskedTopic {
  std::string topic;
  std::vector<std::string> questions;  // ids
};

// The role's own, then those that real interviews added, in the order in which they were asked.
[[nodiscard]] std::vector<std::string> topics_of(const RoleProfile& role, const Journal& journal);
[[nodiscard]] std::vector<AskedTopic> asked_outside(const RoleProfile& role, const Journal& journal);

// Topics and words are compared with case folded, and a hyphen as a space.
[[nodiscard]] bool same_topic(std::string_view a, std::string_view b);
[[nodiscard]] bool has_topic(const std::vector<std::string>& topics, std::string_view topic);

}  // namespace rehearse
