#include "debugging.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "driver_process.hpp"
#include "rehearse/base/file.hpp"
#include "rendering.hpp"
#include "tool_chain.hpp"
#include "wire.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

using Values = std::map<std::string, std::string>;

constexpr const char* case_file = "case.bin";  // what the driver reads in place of descriptor 3

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::string filled(const std::string& content, const Values& values) {
  const auto lines = fill_in({content}, values);
  return lines.empty() ? std::string() : lines.front();
}

// Values as they stand inside a text of JSON.
Values in_json(Values values) {
  for (auto& [name, value] : values) {
    std::string escaped;
    for (const char c : value) {
      if (c == '"' || c == '\\') escaped += '\\';
      escaped += c;
    }
    value = std::move(escaped);
  }
  return values;
}

// What the judge would send for the case: the program is run once for the answers to its calls, where a problem has an API.
Result<std::string> requests_of(Runner& runner, const Problem& problem, const Built& built, const TestCase& test_case,
                                const Limits& limits, const StopSignal& stop) {
  auto exchange = encode_case(test_case.arguments, problem.signature);
  if (!exchange) return unexpected(ErrorCode::bad_input, "the case does not fit the problem: " + exchange.error().message);
  std::string bytes = built.loads.empty() ? std::string() : load_frame(built.loads);
  std::string request = exchange->request;
  set_turn(request, 1);
  bytes += request;
  if (problem.signature.api.empty()) return bytes;
  auto process = DriverProcess::start(runner, built.run, limits, stop);
  if (!process) return unexpected(process.error());
  const CaseLimits turn_limits{limits.cpu, limits.wall, limits.memory_bytes};
  static_cast<void>(process->await_ready(turn_limits, built.loads.empty() ? std::string() : load_frame(built.loads)));
  if (!process->alive()) return bytes;
  ApiCalls calls(problem.signature, test_case.arguments, ApiCalls::Answers::kept);
  static_cast<void>(process->exchange(exchange->request, turn_limits, &calls));
  for (const std::string& answer : calls.answers()) {
    std::string frame = call_answer_frame(answer);
    set_turn(frame, 1);
    bytes += frame;
  }
  return bytes;
}

Result<void> link_solution(const fs::path& solution, const fs::path& place) {
  std::error_code error;
  fs::remove(place, error);
  fs::create_symlink(solution, place, error);
  if (error) return unexpected(system_error("cannot make " + place.string(), error.value()));
  return {};
}

Result<void> make_executable(const fs::path& file) {
  std::error_code error;
  fs::permissions(file, fs::perms::owner_all, error);
  if (error) return unexpected(system_error("cannot change " + file.string(), error.value()));
  return {};
}

Result<void> fill_folder(const LanguageDefinition& language, const Problem& problem, const Built& built, const Values& values,
                         const DebugRequest& request) {
  if (auto made = make_directories(request.folder); !made) return made;
  for (const std::string& name : language.debug->inputs) {
    const LanguageFile* file = language.find_file(name);
    if (file == nullptr) continue;  // the solution's own
    const std::string content = render(language, *file, problem.signature, problem.comparison.parameter);
    if (auto written = write_file(request.folder / name, filled(content, values)); !written) return written;
  }
  for (const InputFile& file : built.run.inputs) {
    const bool made_by_build =
        language.debug->build && std::find(language.debug->build->outputs.begin(), language.debug->build->outputs.end(),
                                           file.name) != language.debug->build->outputs.end();
    if (!made_by_build) continue;
    if (auto written = write_file(request.folder / file.name, file.content); !written) return written;
    if (auto changed = make_executable(request.folder / file.name); !changed) return changed;
  }
  return link_solution(request.solution, request.folder / language.file_name);
}

}  // namespace

int line_of_function(std::string_view source, std::string_view name) {
  for (std::size_t at = source.find(name); !name.empty() && at != std::string_view::npos; at = source.find(name, at + 1)) {
    const std::size_t after = source.find_first_not_of(" \t", at + name.size());
    const bool whole = at == 0 || !is_word(source[at - 1]);
    if (whole && after != std::string_view::npos && source[after] == '(') {
      return 1 + static_cast<int>(std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    }
  }
  return 1;
}

Result<DebugPlan> prepare_debugging(Runner& runner, Builder& builder, const Language& language, const Problem& problem,
                                    const Submission& submission, const DebugRequest& request, const StopSignal& stop) {
  const LanguageDefinition& definition = language.definition();
  if (!definition.debug) {
    return unexpected(ErrorCode::unavailable, fmt::format("no debugger is known for {}", definition.title));
  }
  const LanguageDebug& debug = *definition.debug;
  const auto programs = find_host_programs(debug.programs);
  if (!programs) {
    return unexpected(ErrorCode::unavailable,
                      fmt::format("the debugger for {} ({}) is not installed", definition.title, programs.error().message),
                      "install it: " + debug.install_hint);
  }
  const std::string method = problem.signature.methods.empty() ? std::string() : problem.signature.methods.front().name;
  Values values = *programs;
  values["folder"] = request.folder.string();
  values["solution"] = request.solution.string();
  values["solution_folder"] = request.solution.parent_path().string();
  values["function"] = spell(definition.naming, method);
  values["line"] = std::to_string(line_of_function(submission.source, spell(definition.naming, method)));
  BuildRequest build{language, problem.signature, problem.comparison.parameter, submission.source};
  build.build = debug.build ? &*debug.build : nullptr;
  build.values = &values;
  const auto built = builder.build(build);
  if (!built) return unexpected(built.error());
  if (!built->build.ok) return unexpected(ErrorCode::bad_input, "it does not compile:\n" + built->build.log);
  for (const auto& [name, value] : built->values) values.emplace(name, value);
  const auto bytes =
      requests_of(runner, problem, *built, request.test_case, definition.build ? definition.build->limits : Limits{}, stop);
  if (!bytes) return unexpected(bytes.error());
  if (auto filled = fill_folder(definition, problem, *built, values, request); !filled) return unexpected(filled.error());
  if (auto written = write_file(request.folder / case_file, *bytes); !written) return unexpected(written.error());
  DebugPlan plan{request.folder, fill_in(debug.arguments, values), fill_in(debug.environment, values), {}};
  if (!debug.editor.content.empty()) {
    plan.editor = filled(render(definition, debug.editor, problem.signature), in_json(values));
  }
  return plan;
}

}  // namespace rehearse
