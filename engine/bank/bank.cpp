#include "rehearse/bank/bank.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <system_error>
#include <tuple>

#include <fmt/format.h>

#include "package_folder.hpp"
#include "problem_reader.hpp"

namespace rehearse {
namespace fs = std::filesystem;

namespace {

// The packages of the roots by slug; an earlier root wins.
Result<std::map<std::string, fs::path>> find_packages(const std::vector<fs::path>& roots) {
  std::map<std::string, fs::path> packages;
  for (const fs::path& root : roots) {
    std::error_code error;
    if (!fs::exists(root, error) && !error) continue;  // the user's own bank may not have been begun
    fs::directory_iterator it(root, error);
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
      const fs::path& path = it->path();
      std::error_code ignored;
      if (is_slug(path.filename().string()) && fs::exists(path / "problem.json", ignored)) {
        packages.emplace(path.filename().string(), path);
      }
    }
    if (error) return unexpected(system_error(fmt::format("cannot list the problems in {}", root.string()), error.value()));
  }
  return packages;
}

std::optional<ProblemSummary> summarise(const fs::path& folder) {
  Diagnostics diagnostics;
  const auto text = PackageFolder(folder, diagnostics).read("problem.json", max_problem_json, "");
  if (!text) return std::nullopt;
  const auto json = read_json(*text, diagnostics);
  if (!json) return std::nullopt;
  ProblemSummary summary = read_summary(JsonReader(*json, "", diagnostics));
  if (!diagnostics.empty() || summary.slug != folder.filename().string()) return std::nullopt;
  return summary;
}

}  // namespace

Bank::Bank(std::vector<fs::path> roots) : roots_(std::move(roots)) {}

Result<std::vector<ProblemSummary>> Bank::list() const {
  const auto packages = find_packages(roots_);
  if (!packages) return unexpected(packages.error());
  std::vector<ProblemSummary> summaries;
  for (const auto& [slug, folder] : *packages) {
    if (auto summary = summarise(folder)) summaries.push_back(std::move(*summary));
  }
  return summaries;
}

Result<std::vector<ProblemSummary>> Bank::variants(std::string_view slug) const {
  auto all = list();
  if (!all) return all;
  const auto found = std::ranges::find(*all, slug, &ProblemSummary::slug);
  if (found == all->end()) {
    return load(slug).and_then(
        [&](const Problem&) -> Result<std::vector<ProblemSummary>> { return std::vector<ProblemSummary>{}; });
  }
  const ProblemSummary of = *found;
  const auto shared = [&](const ProblemSummary& other) {
    return std::ranges::count_if(other.patterns,
                                 [&](const auto& p) { return std::ranges::find(of.patterns, p) != of.patterns.end(); });
  };
  std::erase_if(*all, [&](const ProblemSummary& other) {
    return other.slug == of.slug || other.is_kata || other.is_query != of.is_query || shared(other) == 0;
  });
  std::ranges::sort(*all, {}, [&](const ProblemSummary& other) {
    const int away = std::abs(static_cast<int>(other.difficulty) - static_cast<int>(of.difficulty));
    return std::tuple{away, -shared(other), other.slug};
  });
  return all;
}

Result<Problem> Bank::load(std::string_view slug) const {
  const auto packages = find_packages(roots_);
  if (!packages) return unexpected(packages.error());
  // Only a name that was found is ever made a path.
  if (const auto found = packages->find(std::string(slug)); found != packages->end()) return load_problem(found->second);
  std::vector<std::string> names;
  for (const auto& [name, folder] : *packages) names.push_back(name);
  const auto similar = nearest(slug, names);
  const std::string hint = names.empty()     ? "the bank is empty"
                           : similar.empty() ? "list the problems to see what there is"
                                             : fmt::format("did you mean {}?", fmt::join(similar, ", "));
  return unexpected(ErrorCode::not_found, fmt::format("there is no problem \"{}\"", printable(slug, 100)), hint);
}

}  // namespace rehearse
