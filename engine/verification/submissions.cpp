#include "submissions.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

struct VerdictFolder {
  std::string_view name;
  Verdict verdict;
};
// The names of the ICPC package format.
constexpr std::array<VerdictFolder, 4> folders{{{"accepted", Verdict::accepted},
                                                {"wrong_answer", Verdict::wrong_answer},
                                                {"time_limit_exceeded", Verdict::time_limit_exceeded},
                                                {"run_time_error", Verdict::run_time_error}}};

Result<std::vector<std::string>> files_of(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    return unexpected(system_error("cannot read the folder " + folder.string(), error.value()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

Result<std::vector<SubmissionFile>> find_submissions(const Problem& problem, const Languages& languages) {
  std::vector<SubmissionFile> found;
  for (const VerdictFolder& folder : folders) {
    const std::string below = fmt::format("submissions/{}", folder.name);
    const auto names = files_of(problem.folder / below);
    if (!names) return unexpected(names.error());
    for (const std::string& name : *names) {
      SubmissionFile& file = found.emplace_back();
      file.path = below + "/" + name;
      file.expected = folder.verdict;
      auto source = read_file(problem.folder / file.path, 2 * max_source_bytes);
      if (!source) return unexpected(source.error());
      file.source = std::move(*source);
      const auto language = languages.for_file(file.path);
      if (!language) {
        file.fault = language.error();
        continue;
      }
      file.language = (*language)->id();
      if (const auto solves = languages.check_solves(**language, problem.signature); !solves) file.fault = solves.error();
    }
  }
  return found;
}

Problem without_texts(const Problem& problem) {
  Problem lean = problem;
  lean.statement.clear();
  lean.brief.clear();
  lean.editorial.clear();
  lean.hints.clear();
  lean.clarifications.clear();
  lean.follow_ups.clear();
  lean.sample.clear();
  lean.edge.clear();
  return lean;
}

}  // namespace rehearse
