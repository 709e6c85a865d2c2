#include "builder.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/core.h>

#include "build_log.hpp"
#include "language_definition.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"
#include "rendering.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

// Part of every key: to be raised when the same inputs would build differently.
constexpr std::string_view key_version = "1";

// Byte offset of the first byte that is no UTF-8 (RFC 3629: no surrogates, nothing overlong, nothing above U+10FFFF).
std::optional<std::size_t> find_bad_utf8(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  for (std::size_t i = 0; i < text.size();) {
    const unsigned first = byte(i);
    const std::size_t length = first < 0x80U   ? 1
                               : first < 0xc2U ? 0
                               : first < 0xe0U ? 2
                               : first < 0xf0U ? 3
                               : first < 0xf5U ? 4
                                               : 0;
    if (length == 0) return i;
    const unsigned second = byte(i + 1);
    if ((first == 0xe0U && second < 0xa0U) || (first == 0xedU && second > 0x9fU) || (first == 0xf0U && second < 0x90U) ||
        (first == 0xf4U && second > 0x8fU)) {
      return i;
    }
    for (std::size_t k = 1; k < length; ++k) {
      if ((byte(i + k) & 0xc0U) != 0x80U) return i;
    }
    i += length;
  }
  return std::nullopt;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  std::size_t line = 1;
  for (const char c : text.substr(0, offset)) line += c == '\n' ? 1U : 0U;
  return line;
}

std::string cache_key(const LanguageDefinition& language, const std::string& identity, const std::vector<InputFile>& files) {
  std::string all(key_version);
  const auto add = [&](std::string_view text) { all += fmt::format("\n{}:", text.size()).append(text); };
  add(language.text);
  add(identity);
  for (const InputFile& file : files) {
    add(file.name);
    add(file.content);
  }
  return content_hash(all);
}

// What tells a build that is not the language's own from it.
std::string variant(const LanguageStep& step, const std::map<std::string, std::string>& values) {
  std::string text = "\nvariant";
  for (const auto* list : {&step.arguments, &step.environment, &step.inputs, &step.outputs}) {
    for (const std::string& word : fill_in(*list, values)) text += fmt::format("\n{}:{}", word.size(), word);
  }
  return text;
}

std::vector<InputFile> pick(const std::vector<InputFile>& files, const std::vector<std::string>& names) {
  std::vector<InputFile> picked;
  for (const InputFile& file : files) {
    for (const std::string& name : names) {
      if (file.name == name) picked.push_back(file);
    }
  }
  return picked;
}

// What a build that did not end by itself says in place of the compiler.
std::string stopped_log(const RunResult& result, const Limits& limits) {
  switch (result.status) {
    case RunStatus::timed_out:
    case RunStatus::idle_timed_out:
      return fmt::format("{}was stopped: it took more than {} seconds\n", compiler_note, limits.cpu.count() / 1000);
    case RunStatus::out_of_memory:
      return fmt::format("{}was stopped: it took more than {} MiB of memory\n", compiler_note, limits.memory_bytes >> 20U);
    case RunStatus::output_exceeded:
      return fmt::format("{}was stopped: it wrote more than {} MiB of messages\n", compiler_note, limits.output_bytes >> 20U);
    case RunStatus::signaled: return fmt::format("{}ended by signal {}\n", compiler_note, result.signal);
    case RunStatus::exited:
    case RunStatus::killed:
    case RunStatus::sandbox_error: return {};
  }
  return {};
}

}  // namespace

std::optional<std::string> find_source_fault(const std::string& source, const std::string& file_name) {
  if (source.size() > max_source_bytes) {
    return fmt::format("{}: the file has {} bytes; a solution may have {}\n", file_name, source.size(), max_source_bytes);
  }
  if (const auto nul = source.find('\0'); nul != std::string::npos) {
    return fmt::format("{}:{}: there is a NUL byte (byte {} of the file): this is no text file\n", file_name,
                       line_of(source, nul), nul);
  }
  if (const auto bad = find_bad_utf8(source)) {
    return fmt::format("{}:{}: byte {} of the file is no UTF-8: save it as UTF-8\n", file_name, line_of(source, *bad), *bad);
  }
  return std::nullopt;
}

Result<ToolChain> Builder::tool_chain(const LanguageDefinition& language) {
  const std::lock_guard lock(mutex_);
  if (const auto known = tool_chains_.find(language.id); known != tool_chains_.end()) return known->second;
  auto found = examine_tool_chain(language, folder_);
  if (found) tool_chains_[language.id] = *found;
  return found;
}

Result<CachedBuild> Builder::compile(const LanguageStep& step, const Values& values, std::vector<InputFile> inputs,
                                     bool& lasting) {
  Command command{fill_in(step.arguments, values), fill_in(step.environment, values), std::move(inputs), step.outputs,
                  step.limits.scratch_bytes};
  auto output = runner_.run(command, step.limits);
  if (!output) return unexpected(output.error());
  const RunResult& result = output->result;
  if (result.status == RunStatus::sandbox_error || result.status == RunStatus::killed) {
    return unexpected(ErrorCode::io, "the sandbox could not run the compiler: " + result.message);
  }
  lasting = result.status == RunStatus::exited;
  CachedBuild build;
  build.ok = result.status == RunStatus::exited && result.exit_code == 0;
  build.log = stopped_log(result, step.limits) + clean_log(output->standard_output + output->standard_error, step.hide);
  if (build.ok) build.files = std::move(output->files);
  if (!build.ok && build.log.empty()) build.log = fmt::format("the compiler ended with exit code {}\n", result.exit_code);
  return build;
}

Result<CachedBuild> Builder::compile_or_fall_back(const LanguageStep& step, const Values& values, std::vector<InputFile> inputs,
                                                  bool& lasting) {
  if (!step.fallback) return compile(step, values, std::move(inputs), lasting);
  auto first = compile(step, values, inputs, lasting);
  if (!first || first->ok || !lasting) return first;
  const auto says = [&](const std::string& text) { return first->log.find(text) != std::string::npos; };
  if (std::none_of(step.fallback->when.begin(), step.fallback->when.end(), says)) return first;
  LanguageStep second = step;
  second.arguments = step.fallback->arguments;
  return compile(second, values, std::move(inputs), lasting);
}

Result<void> Builder::warm_up(const Language& language) {
  const auto tools = tool_chain(language.definition());
  if (!tools) return unexpected(tools.error());
  return shared_.make(language.definition(), *tools);
}

Result<CachedBuild> Builder::find_or_compile(const LanguageDefinition& language, const LanguageStep* step, const Values& values,
                                             const std::vector<InputFile>& files, Built& built) {
  if (step == nullptr) return CachedBuild{true, {}, {}};
  if (auto found = cache_.find(built.key)) {
    built.build.cached = true;
    return std::move(*found);
  }
  auto inputs = pick(files, step->inputs);
  const bool is_own = language.build && step == &*language.build;
  if (auto served = is_own ? ask_service(language, values, inputs) : std::nullopt) {
    static_cast<void>(cache_.store(built.key, *served));
    return std::move(*served);
  }
  bool lasting = false;
  auto compiled = compile_or_fall_back(*step, values, std::move(inputs), lasting);
  // A full disk costs the next build its speed, not this one its result.
  if (compiled && lasting) static_cast<void>(cache_.store(built.key, *compiled));
  return compiled;
}

std::optional<CachedBuild> Builder::ask_service(const LanguageDefinition& language, const Values& values,
                                                const std::vector<InputFile>& inputs) {
  if (!language.service) return std::nullopt;
  const Limits& limits = language.build->limits;
  Command command{fill_in(language.service->arguments, values), fill_in(language.service->environment, values), {}, {}};
  for (const std::string& name : language.service->inputs) {
    if (const LanguageFile* file = language.find_file(name)) command.inputs.push_back({name, file->content});
  }
  CompilerService service(runner_, std::move(command), limits);
  const StopSignal no_stop{std::stop_token()};
  auto built = service.compile(inputs, no_stop);
  if (built) {
    built->log = clean_log(built->log, language.build->hide);
    return built;
  }
  const std::lock_guard lock(mutex_);
  services_to_start_.emplace(language.id, std::move(service));
  return std::nullopt;
}

void Builder::start_services() {
  const std::lock_guard lock(mutex_);
  for (auto& [language, service] : services_to_start_) service.start();
  services_to_start_.clear();
}

namespace {

std::optional<std::string> find_fault(const BuildRequest& request) {
  if (request.files == nullptr) return find_source_fault(request.source, request.language.file_name());
  for (const InputFile& file : *request.files) {
    if (auto fault = find_source_fault(file.content, file.name)) return fault;
  }
  return std::nullopt;
}

const LanguageStep* step_of(const BuildRequest& request) {
  if (request.build != nullptr || request.files != nullptr) return request.build;
  const auto& own = request.language.definition().build;
  return own ? &*own : nullptr;
}

// A whole program may do without what drivers need.
bool uses_shared(const BuildRequest& request, const LanguageStep* step, const LanguageStep& run) {
  if (request.files == nullptr) return true;
  const auto mentioned = [](const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return word.find("{shared}") != std::string::npos; });
  };
  return mentioned(run.arguments) || (step != nullptr && mentioned(step->arguments));
}

std::vector<InputFile> files_of(const BuildRequest& request) {
  if (request.files != nullptr) return *request.files;
  const LanguageDefinition& language = request.language.definition();
  std::vector<InputFile> files{{language.file_name, request.source}};
  for (const LanguageFile& file : language.files) {
    files.push_back({file.name, render(language, file, request.signature, request.observed)});
  }
  return files;
}

}  // namespace

Result<Built> Builder::build(const BuildRequest& request) {
  const LanguageDefinition& language = request.language.definition();
  const auto started = std::chrono::steady_clock::now();
  Built built;
  const auto tools = tool_chain(language);
  if (!tools) return unexpected(tools.error());
  if (auto fault = find_fault(request)) {
    built.build.log = std::move(*fault);
    return built;
  }
  const LanguageStep* step = step_of(request);
  const LanguageStep& run = request.run != nullptr ? *request.run : language.run;
  if (language.shared && language.shared->required && uses_shared(request, step, run)) {
    if (auto made = shared_.make(language, *tools); !made) return unexpected(made.error());
  }
  Values values = tools->values;
  values["shared"] = shared_.place(language, *tools);
  if (request.values != nullptr) values.insert(request.values->begin(), request.values->end());
  const std::vector<InputFile> files = files_of(request);
  built.key = cache_key(language, request.build == nullptr ? tools->identity : tools->identity + variant(*step, values), files);
  auto result = find_or_compile(language, step, values, files, built);
  if (!result) return unexpected(result.error());
  built.build.ok = result->ok;
  built.build.log = std::move(result->log);
  built.build.duration = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - started);
  if (!built.build.ok) return built;
  built.run = Command{fill_in(run.arguments, values), fill_in(run.environment, values), {}, {}};
  const auto hand_over = [&](InputFile file) {
    const auto& loads = run.loads;
    if (std::find(loads.begin(), loads.end(), file.name) == loads.end()) return built.run.inputs.push_back(std::move(file));
    built.loads.push_back({std::move(file.name), std::move(file.content)});
  };
  for (InputFile& file : pick(files, run.inputs)) hand_over(std::move(file));
  for (auto& [name, content] : result->files) hand_over({name, std::move(content), {}, true});
  built.values = std::move(values);
  return built;
}

}  // namespace rehearse
