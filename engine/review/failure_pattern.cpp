#include "rehearse/review/failure_pattern.hpp"

#include <algorithm>

namespace rehearse {
namespace {

void count_topics(const FailureEntry& entry, std::vector<TopicCause>& all) {
  const std::vector<std::string> undecided{""};
  for (const std::string& topic : entry.topics) {
    for (const std::string& cause : entry.causes.empty() ? undecided : entry.causes) {
      const auto same = [&](const TopicCause& t) { return t.topic == topic && t.cause == cause; };
      auto found = std::ranges::find_if(all, same);
      if (found == all.end()) found = all.insert(all.end(), {topic, cause, 0, 0});
      ++found->entries;
      if (entry.state == FailureState::recovered) ++found->recovered;
    }
  }
}

bool is_wrong(const FailureEntry& entry) {
  return entry.judged && entry.failure && entry.verdict != Verdict::accepted && entry.verdict != Verdict::judge_error &&
         entry.verdict != Verdict::compile_error;
}

std::vector<TagCount> count_tags(std::span<const FailureEntry> entries) {
  std::vector<TagCount> all;
  std::size_t wrong = 0;
  for (const FailureEntry& entry : entries) {
    if (!is_wrong(entry)) continue;
    if (++wrong > wrong_answers_window) break;
    for (const std::string& tag : entry.tags) {
      auto found = std::ranges::find(all, tag, &TagCount::tag);
      if (found == all.end()) found = all.insert(all.end(), {tag, 0, 0});
      ++found->failed;
    }
  }
  for (TagCount& tag : all) tag.wrong = static_cast<int>(std::min(wrong, wrong_answers_window));
  return all;
}

}  // namespace

FailurePatterns failure_patterns(std::span<const FailureEntry> entries) {
  FailurePatterns patterns;
  patterns.entries = static_cast<int>(entries.size());
  for (const FailureEntry& entry : entries) {
    if (entry.state == FailureState::recovered) ++patterns.recovered;
    count_topics(entry, patterns.by_topic);
  }
  patterns.by_tag = count_tags(entries);
  std::ranges::stable_sort(patterns.by_topic, [](const TopicCause& a, const TopicCause& b) { return a.entries > b.entries; });
  std::ranges::stable_sort(patterns.by_tag, [](const TagCount& a, const TagCount& b) { return a.failed > b.failed; });
  return patterns;
}

}  // namespace rehearse
