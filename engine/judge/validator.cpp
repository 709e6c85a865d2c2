#include "validator.hpp"

#include <charconv>

#include <fmt/core.h>

#include "conclusion.hpp"
#include "plain_text.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

// The validator's own descriptors are those of any program; only the shell has that of the report.
constexpr const char* script =
    "mkdir feedback || exit 1\n"
    "\"$@\" 3<&- 4>&-\n"
    "code=$?\n"
    "{{ echo $code; if [ -f feedback/judgemessage.txt ]; then head -c {} feedback/judgemessage.txt; fi; }} {}\n"
    "exit 0\n";

Command shell(const Built& validator, std::vector<std::string> more, std::string_view report) {
  Command command = validator.run;
  std::vector<std::string> words = validator.run.arguments;
  if (words.front().find('/') == std::string::npos) words.front() = "./" + words.front();
  words.insert(words.end(), more.begin(), more.end());
  command.arguments = {"/bin/sh", "-c", fmt::format(script, max_judge_message, report), "validator"};
  command.arguments.insert(command.arguments.end(), words.begin(), words.end());
  command.environment.emplace_back("PATH=/usr/local/bin:/usr/bin:/bin");
  return command;
}

Command with_memory(Command command, const Problem& problem) {
  const std::map<std::string, std::string> values{{"memory_mb", std::to_string(problem.program.validation_memory >> 20U)}};
  for (std::string& word : command.arguments) {
    // The script itself is full of braces.
    if (word.find("{memory_mb}") != std::string::npos) word = fill_in({word}, values).front();
  }
  command.environment = fill_in(std::move(command.environment), values);
  return command;
}

std::string first_lines(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return plain_text_in_one_line(text.substr(0, max_judge_message));
}

ValidatorWord failed(const std::string& how, std::string_view standard_error) {
  const std::string said = first_lines(standard_error);
  return {ValidatorWord::Kind::failed, said.empty() ? how : how + ": " + said};
}

}  // namespace

Limits validator_limits(const Problem& problem) {
  Limits limits;
  limits.cpu = problem.program.validation_cpu;
  limits.wall = Limits::wall_for(limits.cpu);
  limits.memory_bytes = problem.program.validation_memory;
  limits.stack_bytes = 256LL << 20U;
  return limits;
}

Command validator_command(const Built& validator, const ValidatorFiles& files, const std::vector<std::string>& flags,
                          std::string_view report) {
  std::vector<std::string> more{"judge.in", "judge.ans", "feedback/"};
  more.insert(more.end(), flags.begin(), flags.end());
  Command command = shell(validator, std::move(more), report);
  command.inputs.push_back({"judge.in", std::string(files.input)});
  command.inputs.push_back({"judge.ans", std::string(files.answer)});
  return command;
}

ValidatorWord read_report(std::string_view report, const RunResult& result, std::string_view standard_error) {
  switch (result.status) {
    case RunStatus::timed_out:
    case RunStatus::idle_timed_out: return failed("the validator ran out of time", standard_error);
    case RunStatus::out_of_memory: return failed("the validator ran out of memory", standard_error);
    case RunStatus::output_exceeded: return failed("the validator wrote too much", standard_error);
    case RunStatus::sandbox_error: return failed("the sandbox failed: " + result.message, standard_error);
    case RunStatus::exited:
    case RunStatus::signaled:
    case RunStatus::killed: break;
  }
  int code = 0;
  const std::size_t end = std::min(report.find('\n'), report.size());
  if (std::from_chars(report.data(), report.data() + end, code).ec != std::errc()) {
    return failed("the validator could not be run", standard_error);
  }
  const std::string message = first_lines(report.substr(std::min(end + 1, report.size())));
  if (code == validator_accepts) return {ValidatorWord::Kind::accepted, message};
  if (code == validator_rejects) return {ValidatorWord::Kind::rejected, message};
  constexpr int by_signal = 128;
  if (code > by_signal) return failed("the validator died: " + describe_signal(code - by_signal), standard_error);
  return failed(fmt::format("the validator ended with exit code {}, which is neither {} nor {}", code, validator_accepts,
                            validator_rejects),
                standard_error);
}

Result<ValidatorWord> validate_output(Runner& runner, const Problem& problem, const Built& validator,
                                      const ValidatorFiles& files, const std::vector<std::string>& flags,
                                      std::string_view output) {
  Command command = with_memory(validator_command(validator, files, flags, ">report"), problem);
  command.outputs = {"report"};
  const auto ran = runner.run(command, validator_limits(problem), output);
  if (!ran) return unexpected(ran.error());
  const auto report = ran->files.find("report");
  return read_report(report == ran->files.end() ? std::string_view() : report->second, ran->result, ran->standard_error);
}

Result<ValidatorWord> validate_input(Runner& runner, const Problem& problem, const Built& validator,
                                     const std::vector<std::string>& flags, std::string_view input) {
  Command command = with_memory(shell(validator, flags, ">report"), problem);
  command.outputs = {"report"};
  const auto ran = runner.run(command, validator_limits(problem), input);
  if (!ran) return unexpected(ran.error());
  const auto report = ran->files.find("report");
  ValidatorWord word =
      read_report(report == ran->files.end() ? std::string_view() : report->second, ran->result, ran->standard_error);
  // Whoever checks an input says with any other exit code that it is wrong, and where it is on either stream.
  if (word.kind == ValidatorWord::Kind::accepted || ran->result.status != RunStatus::exited) return word;
  const std::string said = first_lines(ran->standard_error.empty() ? ran->standard_output : ran->standard_error);
  return ValidatorWord{ValidatorWord::Kind::rejected, said.empty() ? word.message : said};
}

}  // namespace rehearse
