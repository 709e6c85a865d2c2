#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/judge/crash.hpp"

namespace rehearse {

// How a language's programs say why they died ("crashes" in language.json; reference: engine/languages/README.md).

// One line of what a program wrote, and what it tells.
struct CrashPattern {
  enum class Role {
    crash,    // a report begins: `kind`, `words`
    detail,   // `words` go behind those of the report
    section,  // the frames that follow are those of `words` ("allocated")
    frames,   // the frames that follow are those of the report that has none yet
  };
  std::string pattern;  // Perl's syntax; the groups `line`, `function`, `type` are taken as what they are called
  Role role = Role::crash;
  CrashKind kind = CrashKind::unknown;
  std::string words;  // $1, $+{name} stand for groups; empty: the kind's
};

struct CrashRules {
  std::map<std::string, CrashKind> exceptions;  // by type, as the driver names it
  std::vector<CrashPattern> patterns;           // the first that matches counts
  std::string frame;                            // a line of a stack that is in the candidate's file; {solution} is its name
  bool innermost_last = false;                  // frames are written from the outermost to the innermost
};

// A language's crashes.json. The error names pointer and expectation.
[[nodiscard]] Result<CrashRules> parse_crash_rules(std::string_view text);

// Whether a pattern is one; the error says why not.
[[nodiscard]] Result<void> check_pattern(const std::string& pattern);

}  // namespace rehearse
