#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "builder.hpp"

namespace rehearse {

// What a validator of a package said, by its exit code and judgemessage.txt.
struct ValidatorWord {
  enum class Kind { accepted, rejected, failed };  // failed: neither 42 nor 43, or a limit: the package's fault, no one else's
  Kind kind = Kind::failed;
  std::string message;  // plain text, one line; of a failure: what happened
};

// The texts that a validator of outputs is given as files.
struct ValidatorFiles {
  std::string_view input;
  std::string_view answer;
};

inline constexpr int validator_accepts = 42;
inline constexpr int validator_rejects = 43;
inline constexpr std::size_t max_judge_message = 4096;

[[nodiscard]] Limits validator_limits(const Problem& problem);

// The command `validator input answer feedback/ flags`, by a shell that reports the exit code and the message where `report`
// says (a redirection), since nothing but files of a clean exit, or a descriptor, comes out of the sandbox.
[[nodiscard]] Command validator_command(const Built& validator, const ValidatorFiles& files,
                                        const std::vector<std::string>& flags, std::string_view report);
// What the shell reported: the code in the first line, then the message.
[[nodiscard]] ValidatorWord read_report(std::string_view report, const RunResult& result, std::string_view standard_error);

// Runs the validator of outputs on an output that is whole.
[[nodiscard]] Result<ValidatorWord> validate_output(Runner& runner, const Problem& problem, const Built& validator,
                                                    const ValidatorFiles& files, const std::vector<std::string>& flags,
                                                    std::string_view output);

// Runs a validator of inputs: `validator flags < input`.
[[nodiscard]] Result<ValidatorWord> validate_input(Runner& runner, const Problem& problem, const Built& validator,
                                                   const std::vector<std::string>& flags, std::string_view input);

}  // namespace rehearse
