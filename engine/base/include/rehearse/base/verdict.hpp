#pragma once

#include <optional>
#include <string_view>

namespace rehearse {

// What the judge concludes of a case, a group or a submission. What happened to a process is RunStatus (sandbox).
enum class Verdict {
  accepted,
  wrong_answer,
  time_limit_exceeded,
  memory_limit_exceeded,
  run_time_error,
  output_limit_exceeded,
  compile_error,
  judge_error,  // the judge's or the sandbox's own failure: never counts against the user
};

[[nodiscard]] std::string_view abbreviation(Verdict verdict);  // "AC", "WA", "TLE", "MLE", "RTE", "OLE", "CE", "JE"
[[nodiscard]] std::string_view title(Verdict verdict);         // "Accepted", "Wrong answer", ...
[[nodiscard]] std::optional<Verdict> parse_verdict(std::string_view abbreviation);

}  // namespace rehearse
