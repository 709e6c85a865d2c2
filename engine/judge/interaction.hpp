#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "stop_signal.hpp"

namespace rehearse {

// Who said what in a conversation, within a bound: its beginning and its end. Lines of the judge begin with "< ", those of the
// program with "> ", as seen from the program's side.
class Conversation {
 public:
  enum class Side { judge, program };
  void add(Side side, std::string_view said);
  [[nodiscard]] std::string text() const;

  static constexpr std::size_t kept_bytes = 1500;  // at either end

 private:
  void append(std::string_view text);

  std::string head_;
  std::string tail_;
  std::size_t left_out_ = 0;
  Side last_ = Side::judge;
  bool in_line_ = false;
};

// How a program and a validator fared that were connected by pipes.
struct Interaction {
  RunResult program;
  RunResult validator;
  std::string report;           // on the validator's descriptor 4
  std::string program_error;    // its standard error, the first 64 KiB
  std::string validator_error;  // likewise
  Conversation conversation;
  bool program_first = false;  // it had closed its output before the validator had
};

// Starts both and carries what each writes to the other, until both have ended. When the validator has ended, the program reads
// the end of its input; `rejects` says by the report whether there is any use in letting it go on. More than `output_limit`
// bytes from the program end it. ErrorCode::interrupted after a stop.
[[nodiscard]] Result<Interaction> interact(Runner& runner, const Command& program, const Limits& program_limits,
                                           const Command& validator, const Limits& validator_limits, const StopSignal& stop);

}  // namespace rehearse
