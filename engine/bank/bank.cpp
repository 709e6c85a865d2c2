#include "rehearse/bank/bank.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <system_error>
#include <tuple>

#include <fmt/format.h>

#include "package_folder.hpp"
#include "problem_reader.hpp"
#include "rehearse/base/file.hpp"
#include "summary_index.hpp"

namespace rehearse {
namespace fs = std::filesystem;

namespace {

struct Package {
  fs::path folder;
  std::optional<FileMark> mark;  // of its problem.json, if that is a plain file
};

// The packages of the roots by slug; an earlier root wins.
Result<std::map<std::string, Package>> find_packages(const std::vector<fs::path>& roots) {
  std::map<std::string, Package> packages;
  for (const fs::path& root : roots) {
    std::error_code error;
    if (!fs::exists(root, error) && !error) continue;  // the user's own bank may not have been begun
    fs::directory_iterator it(root, error);
    for (const fs::directory_iterator end; !error && it != end; it.increment(error)) {
      const fs::path& path = it->path();
      const std::string name = path.filename().string();
      if (!is_slug(name) || packages.contains(name)) continue;
      const fs::path file = path / "problem.json";
      const auto mark = mark_of(file);
      std::error_code ignored;
      if (mark || fs::exists(file, ignored)) packages.emplace(name, Package{path, mark});
    }
    if (error) return unexpected(system_error(fmt::format("cannot list the problems in {}", root.string()), error.value()));
  }
  return packages;
}

// One for each set of roots, so that two installations do not undo each other's.
fs::path index_file(const fs::path& cache, const std::vector<fs::path>& roots) {
  std::string names;
  for (const fs::path& root : roots) names += root.native() + '\n';
  return cache / fmt::format("problems-{}.index", content_hash(names).substr(0, 16));
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

Bank::Bank(std::vector<fs::path> roots, fs::path cache) : roots_(std::move(roots)), cache_(std::move(cache)) {}

Result<std::vector<ProblemSummary>> Bank::list() const {
  const auto packages = find_packages(roots_);
  if (!packages) return unexpected(packages.error());
  std::optional<SummaryIndex> index;
  if (!cache_.empty()) index.emplace(index_file(cache_, roots_));
  std::vector<ProblemSummary> summaries;
  for (const auto& [slug, package] : *packages) {
    const fs::path file = package.folder / "problem.json";
    const bool is_indexed = index && package.mark;
    const auto known = is_indexed ? index->find(file, *package.mark) : std::nullopt;
    auto summary = known ? *known : summarise(package.folder);
    if (is_indexed && !known) index->put(file, *package.mark, summary);
    if (summary) summaries.push_back(std::move(*summary));
  }
  if (index) index->save();
  return summaries;
}

Result<std::vector<std::string>> Bank::slugs() const {
  return find_packages(roots_).map([](const std::map<std::string, Package>& packages) {
    std::vector<std::string> names;
    for (const auto& [name, package] : packages) names.push_back(name);
    return names;
  });
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
  // A slug has no dots and no slashes: only such a name is ever made a path.
  for (const fs::path& root : roots_) {
    std::error_code error;
    if (is_slug(slug) && fs::exists(root / slug / "problem.json", error)) return load_problem(root / slug);
  }
  const auto names = slugs();
  if (!names) return unexpected(names.error());
  const auto similar = nearest(slug, *names);
  const std::string hint = names->empty()    ? "the bank is empty"
                           : similar.empty() ? "rehearse list shows what there is"
                                             : fmt::format("did you mean {}?", fmt::join(similar, ", "));
  return unexpected(ErrorCode::not_found, fmt::format("there is no problem \"{}\"", printable(slug, 100)), hint);
}

}  // namespace rehearse
