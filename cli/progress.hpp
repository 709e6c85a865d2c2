#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "console.hpp"
#include "rehearse/analysis/growth.hpp"
#include "rehearse/judge/judge.hpp"

namespace rehearse {

// Work that a command waits for: tells on standard error how far it is once it takes long, and turns Ctrl-C into a stop
// request. A second Ctrl-C ends the process at once.
class Progress {
 public:
  enum class Counts { shown, hidden };  // hidden: of a sealed submission not even how many cases ran

  // `activity` is said instead of the judge's stages.
  Progress(Console& console, Counts counts, std::string activity = {});
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  [[nodiscard]] JudgeOptions options();
  // For work that has words of its own: the line on standard error, at most ten times a second; nothing where nobody watches.
  void tell(const std::string& text);
  [[nodiscard]] GrowthOptions growth_options();
  void finish();  // takes the line away

 private:
  class Interrupt;
  void show(const JudgeProgress& progress);
  [[nodiscard]] bool is_wanted() const;

  Console& console_;
  Counts counts_;
  std::string activity_;
  std::chrono::steady_clock::time_point started_;
  std::chrono::steady_clock::time_point shown_at_;
  bool shown_ = false;
  std::unique_ptr<Interrupt> interrupt_;
};

}  // namespace rehearse
