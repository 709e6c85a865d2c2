#include "rehearse/icpc/export.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <system_error>

#include <fmt/core.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/icpc/package.hpp"
#include "tree.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// What is this bank's alone.
constexpr std::array<const char*, 5> own_files = {"problem.json", "statement.md", "brief.md", "editorial.md",
                                                  "data/cases.jsonl"};

// A text in double quotes, as YAML has it.
std::string quoted(const std::string& text) {
  std::string written = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') written += '\\';
    written += c;
  }
  return written + "\"";
}

std::string new_problem_yaml(const Problem& problem) {
  std::string yaml = fmt::format("problem_format_version: legacy\nname: {}\n", quoted(problem.title));
  if (!problem.program.validator.empty()) {
    yaml += problem.signature.is_interactive ? "validation: custom interactive\n" : "validation: custom\n";
  }
  if (!problem.program.flags.empty()) {
    yaml += "validator_flags:";
    for (const std::string& flag : problem.program.flags) yaml += " " + flag;
    yaml += '\n';
  }
  return yaml +
         fmt::format("limits:\n  memory: {}\n  output: {}\n", problem.memory_limit >> 20U, problem.program.output_limit >> 20U);
}

int count_files(const fs::path& folder) {
  int count = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code gone;
    if (entry->is_regular_file(gone)) ++count;
  }
  return count;
}

Result<void> complete(const Problem& problem, const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder / "problem.yaml", error)) {
    if (auto written = write_file(folder / "problem.yaml", new_problem_yaml(problem)); !written) return written;
    if (auto made = make_directories(folder / "problem_statement"); !made) return made;
    if (auto written = write_file(folder / "problem_statement/problem.en.md", problem.statement); !written) return written;
  }
  const auto package = read_package(folder);
  if (!package) return unexpected(package.error());
  if (package->time_limit) return {};
  return write_file(folder / ".timelimit", fmt::format("{}\n", std::chrono::duration<double>(problem.cpu_limit).count()));
}

}  // namespace

Result<ExportReport> export_package(const Problem& problem, const fs::path& folder) {
  if (!problem.signature.is_program) {
    return unexpected(ErrorCode::bad_input,
                      fmt::format("{} asks for {}, and an ICPC package for programs that read standard input", problem.slug,
                                  problem.signature.is_query ? "a query" : "a function or a class"),
                      "only problems of whole programs can be exported: those that were imported");
  }
  std::error_code error;
  const fs::path target = fs::absolute(folder, error).lexically_normal();
  if (fs::exists(target, error)) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is there already", folder.string()),
                      "name a folder that is not there yet");
  }
  const fs::path parent = target.has_filename() ? target.parent_path() : target.parent_path().parent_path();
  auto staging = TempDir::create(parent, ".export-");
  if (!staging) return unexpected(staging.error());
  const fs::path made = staging->path() / problem.slug;
  if (auto copied = copy_tree(problem.folder, made); !copied) return unexpected(copied.error());
  for (const char* name : own_files) fs::remove(made / name, error);
  if (auto completed = complete(problem, made); !completed) return unexpected(completed.error());
  const auto package = read_package(made);
  if (!package) return unexpected(package.error());
  ExportReport report{package->format, count_files(made), package->notes};
  fs::rename(made, target.has_filename() ? target : target.parent_path(), error);
  if (error) return unexpected(system_error("cannot make " + folder.string(), error.value()));
  return report;
}

}  // namespace rehearse
