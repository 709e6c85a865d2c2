#include "rehearse/review/role_profile.hpp"

#include <algorithm>

#include "rehearse/review/journal.hpp"

namespace rehearse {
namespace {

char folded(char c) {
  if (c == '-' || c == '_') return ' ';
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

bool same_topic(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return folded(x) == folded(y); });
}

bool has_topic(const std::vector<std::string>& topics, std::string_view topic) {
  return std::any_of(topics.begin(), topics.end(), [&](const std::string& other) { return same_topic(other, topic); });
}

std::vector<AskedTopic> asked_outside(const RoleProfile& role, const Journal& journal) {
  std::vector<AskedTopic> asked;
  for (const RealQuestion& question : journal.questions) {
    const RealInterview* interview = find_record(journal.interviews, question.interview);
    if (interview == nullptr || interview->role != role.id) continue;
    for (const std::string& topic : question.topics) {
      if (has_topic(role.topics, topic)) continue;
      const auto known = std::find_if(asked.begin(), asked.end(), [&](const auto& a) { return same_topic(a.topic, topic); });
      if (known == asked.end()) {
        asked.push_back({topic, {question.id}});
      } else if (known->questions.back() != question.id) {
        known->questions.push_back(question.id);
      }
    }
  }
  return asked;
}

std::vector<std::string> topics_of(const RoleProfile& role, const Journal& journal) {
  std::vector<std::string> topics = role.topics;
  for (AskedTopic& asked : asked_outside(role, journal)) topics.push_back(std::move(asked.topic));
  return topics;
}

}  // namespace rehearse
