#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "crash_rules.hpp"
#include "rehearse/judge/crash.hpp"

namespace rehearse {

// How a process or a call ended, for the reader of its words.
struct Death {
  enum class Manner { signal, exit, exception, survived };  // survived: a report was written and the program went on
  Manner manner = Manner::survived;
  int signal = 0;
  std::string type, message;  // of an exception
  int line = 0;               // likewise, as the driver knows it
};

// Reads what a program wrote as it died, by the rules of its language. The text is hostile: whatever it holds, the outcome is a
// small Crash of plain text, or none, in bounded time.
class CrashReader {
 public:
  CrashReader(const CrashRules& rules, const std::string& solution_file);
  CrashReader(const CrashReader&) = delete;
  CrashReader& operator=(const CrashReader&) = delete;
  ~CrashReader();

  // Nothing only for a program that survived and reported nothing.
  [[nodiscard]] std::optional<Crash> read(const Death& death, std::string_view text) const;

 private:
  struct Patterns;
  std::unique_ptr<const Patterns> patterns_;
};

inline constexpr std::size_t max_crash_report_bytes = 2048;

}  // namespace rehearse
