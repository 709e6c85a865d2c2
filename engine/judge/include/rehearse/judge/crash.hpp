#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehearse {

// Why a program died, in the field's words.
enum class CrashKind {
  out_of_bounds,
  null_pointer,
  use_after_free,
  double_free,
  bad_free,           // what no allocation gave, or by the wrong function
  bad_memory_access,  // an address that is not the program's; nothing says more
  invalid_iterator,   // past the end, or of a container that has changed since
  modified_while_iterated,
  uninitialised,
  signed_overflow,
  bad_shift,
  division_by_zero,
  stack_overflow,
  missing_return,
  bad_cast,
  missing_key,
  bad_value,       // that an operation does not take: a number's text, a negative size
  wrong_type,      // of a value, where types are known only as the program runs
  undefined_name,  // likewise
  assertion,
  deadlock,
  uncaught_exception,  // of any other type
  exit,                // the program ended itself inside the call
  unknown,
};
inline constexpr CrashKind last_crash_kind = CrashKind::unknown;
[[nodiscard]] std::string_view to_string(CrashKind kind);  // "out_of_bounds": in files and JSON
[[nodiscard]] std::optional<CrashKind> parse_crash_kind(std::string_view text);
[[nodiscard]] std::string_view words(CrashKind kind);  // "out of bounds": as shown

// What is known of how a program died. All of it rests on what the program itself wrote or sent: it says where to look, and
// decides nothing. Texts are plain text.
struct Crash {
  CrashKind kind = CrashKind::unknown;
  int signal = 0;          // that ended the program; 0 if none did
  std::string type;        // of the exception; empty if there was none
  int line = 0;            // of the candidate's file; 0 unknown
  std::string function;    // of the candidate's; empty if unknown
  std::string summary;     // "index 5 is out of bounds: there are 5 elements"; empty if nothing says more than the kind
  std::string report;      // a few lines: what happened, and the candidate's own frames; may be empty
  bool diagnosed = false;  // found by a second, instrumented run
  friend bool operator==(const Crash&, const Crash&) = default;
};

}  // namespace rehearse
