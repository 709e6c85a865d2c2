#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// An interview that took place elsewhere, as its candidate tells it afterwards.
namespace rehearse {

// From 1 to 5, and words; 0: no figure was given.
struct Impression {
  int rating = 0;
  std::string words = {};
  [[nodiscard]] bool is_said() const { return rating != 0 || !words.empty(); }
  friend bool operator==(const Impression&, const Impression&) = default;
};

struct RealInterview {
  static constexpr std::string_view kind = "interview";

  // The quick capture.
  std::string id;  // "acme-1"
  std::string company;
  std::string role = {};    // a role profile's id; may be empty
  std::string round = {};   // "phone screen"
  std::string day;          // "2026-11-22", where the candidate was
  std::string format = {};  // "video", "phone", "on site", "assessment"
  std::string language = {};
  std::string application = {};  // of the pipeline; may be empty

  // The walk through it, in the order in which it went.
  std::string entering = {};
  Impression welcome = {};   // 1 cold, 5 warm
  Impression reaction = {};  // to the welcome: 1 it threw me, 5 it put me at ease
  std::string introduction = {};
  bool questions_told = false;                         // no more questions come
  Impression expressions = {};                         // the interviewers': 1 closed, 5 with me
  Impression interest = {};                            // that was shown in them and in the work
  std::optional<std::vector<std::string>> asked = {};  // one's own questions, by id or in words; absent: not said
  Impression nerves = {};                              // 1 calm, 5 very nervous
  std::string ending = {};
  std::vector<std::string> skipped = {};  // steps of the walk that were left out
  friend bool operator==(const RealInterview&, const RealInterview&) = default;
};

// "Acme, phone screen (2026-11-22)".
[[nodiscard]] std::string title_of(const RealInterview& interview);

}  // namespace rehearse
