#include "rehearse/icpc/import.hpp"

#include <algorithm>
#include <cmath>
#include <system_error>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "proof.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/icpc/archive.hpp"
#include "rehearse/icpc/package.hpp"
#include "tree.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr double guessed_limit = 5;  // seconds

// A folder's or a title's name as the bank writes them: "A-Sum_1" is "a-sum-1".
std::string slug_of(std::string_view name) {
  std::string slug;
  for (const char c : name) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool fits = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (fits) slug += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    if (!fits && !slug.empty() && slug.back() != '-') slug += '-';
    constexpr std::size_t most = 60;
    if (slug.size() == most) break;
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug;
}

std::string dump(const Json& json, int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }

std::string problem_json(const IcpcPackage& package, const ImportRequest& request, const std::string& slug, double seconds) {
  Json program = Json::object();
  if (!package.validator.empty()) program["validator"] = package.validator;
  if (!package.flags.empty()) program["flags"] = package.flags;
  program["output_mb"] = package.output_mb;
  program["validation_cpu_ms"] = package.validation_s * 1000;
  program["validation_memory_mb"] = package.validation_mb;
  const Json json{{"schema", 1},
                  {"slug", slug},
                  {"title", package.name.empty() ? slug : package.name},
                  {"difficulty", to_string(request.difficulty)},
                  {"topics", package.keywords.empty() ? std::vector<std::string>{"imported"} : package.keywords},
                  {"signature", {{"program", {{"interactive", package.interactive}}}}},
                  {"program", program},
                  {"limits", {{"cpu_ms", std::max(1LL, std::llround(seconds * 1000))}, {"memory_mb", package.memory_mb}}}};
  return dump(json, 2) + "\n";
}

std::string case_lines(const IcpcPackage& package) {
  std::string lines;
  for (const IcpcCase& each : package.cases) {
    Json json{
        {"name", each.name}, {"group", each.is_sample ? "sample" : "secret"}, {"input", each.input}, {"answer", each.answer}};
    // Folders between secret and the file: what a failing case belongs to.
    const fs::path parent = fs::path(each.name).parent_path();
    if (parent.has_parent_path()) json["tags"] = {parent.lexically_relative(*parent.begin()).string()};
    if (each.flags != package.flags) json["flags"] = each.flags;
    if (!each.arguments.empty()) json["arguments"] = each.arguments;
    lines += dump(json, -1) + "\n";
  }
  return lines;
}

Result<void> write_texts(const IcpcPackage& package, const fs::path& folder) {
  const std::string editorial = package.editorial.find_first_not_of(" \n") == std::string::npos
                                    ? "No solution came with this package.\n"
                                    : package.editorial;
  const std::pair<const char*, const std::string&> files[] = {
      {"statement.md", package.statement}, {"brief.md", package.statement}, {"editorial.md", editorial}};
  for (const auto& [name, content] : files) {
    if (auto written = write_file(folder / name, content); !written) return written;
  }
  return write_file(folder / "data/cases.jsonl", case_lines(package));
}

class Import {
 public:
  Import(const ImportRequest& request, const std::optional<ImportProver>& prover) : request_(request), prover_(prover) {}

  Result<ImportReport> run() {
    if (auto made = make_directories(request_.bank); !made) return unexpected(made.error());
    // In the bank's own file system, where the last step is one rename.
    auto staging = TempDir::create(request_.bank, ".import-");
    if (!staging) return unexpected(staging.error());
    const auto package_folder = fetch(staging->path());
    if (!package_folder) return unexpected(package_folder.error());
    auto named = name(*package_folder);
    if (!named) return unexpected(named.error());
    const fs::path folder = staging->path() / "made" / report_.slug;
    if (auto made = make_directories(folder.parent_path()); !made) return unexpected(made.error());
    if (auto copied = copy_tree(*package_folder, folder); !copied) return unexpected(copied.error());
    const auto package = read_package(folder);
    if (!package) return unexpected(package.error());
    if (auto written = write(*package, folder); !written) return unexpected(written.error());
    if (auto put = put_into_bank(folder, staging->path()); !put) return unexpected(put.error());
    return std::move(report_);
  }

 private:
  // The folder of the package; what comes out of an archive lies in the staging folder.
  Result<fs::path> fetch(const fs::path& staging) {
    std::error_code error;
    if (fs::is_directory(request_.source, error)) return find_package(request_.source);
    if (!fs::exists(request_.source, error)) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no {}", request_.source.string()),
                        "name the folder or archive of a package");
    }
    const fs::path unpacked = staging / "unpacked";
    if (auto made = make_directories(unpacked); !made) return unexpected(made.error());
    if (auto done = unpack(request_.source, unpacked); !done) return unexpected(done.error());
    return find_package(unpacked);
  }

  Result<void> name(const fs::path& package_folder) {
    std::error_code error;
    const bool at_top = package_folder.filename() == "unpacked";
    fs::path named = at_top ? request_.source : fs::absolute(package_folder, error).lexically_normal();
    if (named.filename().empty()) named = named.parent_path();
    std::string stem = named.filename().string();
    if (at_top) stem = stem.substr(0, stem.find('.'));
    report_.slug = request_.slug.empty() ? slug_of(stem) : request_.slug;
    if (report_.slug.empty() || slug_of(report_.slug) != report_.slug) {
      return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" cannot be the name of a problem", report_.slug),
                        "choose one of lower-case words and digits joined by \"-\": --as NAME");
    }
    if (!request_.installed.empty() && fs::exists(request_.installed / report_.slug, error)) {
      return unexpected(ErrorCode::conflict, fmt::format("the installed bank has a problem \"{}\"", report_.slug),
                        "choose another name: --as NAME");
    }
    if (!request_.replace && fs::exists(request_.bank / report_.slug, error)) {
      return unexpected(ErrorCode::conflict, fmt::format("there is a problem \"{}\" already", report_.slug),
                        "choose another name with --as NAME, or replace it with --replace");
    }
    return {};
  }

  Result<void> write(const IcpcPackage& package, const fs::path& folder) {
    if (auto written = write_texts(package, folder); !written) return written;
    const double given = package.time_limit.value_or(guessed_limit);
    const auto write_problem = [&](double seconds) {
      return write_file(folder / "problem.json", problem_json(package, request_, report_.slug, seconds));
    };
    if (auto written = write_problem(given); !written) return written;
    auto problem = load_problem(folder);
    if (!problem) return unexpected(ErrorCode::bad_input, "this package cannot be imported:\n" + problem.error().message);
    report_.title = problem->title;
    report_.format = package.format;
    report_.interactive = package.interactive;
    report_.samples = static_cast<int>(problem->sample.size());
    report_.secrets = static_cast<int>(problem->secret.size());
    report_.notes = package.notes;
    if (!prover_ && !package.time_limit)
      report_.notes.emplace_back("the package gives no limit of time, and none was measured: it is 5 s");
    if (prover_) {
      if (auto proven = prove(*prover_, package, *problem, report_); !proven) return proven;
      if (!package.time_limit) {
        if (auto written = write_problem(std::chrono::duration<double>(problem->cpu_limit).count()); !written) return written;
      }
    }
    report_.cpu_limit = problem->cpu_limit;
    return {};
  }

  Result<void> put_into_bank(const fs::path& folder, const fs::path& staging) {
    const fs::path place = request_.bank / report_.slug;
    std::error_code error;
    if (request_.replace && fs::exists(place, error)) {
      fs::rename(place, staging / "replaced", error);
      if (error) return unexpected(system_error("cannot replace " + place.string(), error.value()));
    }
    fs::rename(folder, place, error);
    if (!error) return {};
    const auto failed = system_error("cannot make " + place.string(), error.value());
    fs::rename(staging / "replaced", place, error);
    return unexpected(failed);
  }

  const ImportRequest& request_;
  const std::optional<ImportProver>& prover_;
  ImportReport report_;
};

}  // namespace

Result<ImportReport> import_package(const ImportRequest& request, const std::optional<ImportProver>& prover) {
  return Import(request, prover).run();
}

}  // namespace rehearse
