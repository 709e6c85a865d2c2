#include "rehearse/verification/record.hpp"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr const char* file_name = "verification.json";
constexpr int schema = 1;
// To be raised when the verification looks at more: then every record is stale.
constexpr std::string_view checks = "checks 2";

constexpr std::array<Verdict, 7> verdicts{Verdict::accepted,
                                          Verdict::wrong_answer,
                                          Verdict::time_limit_exceeded,
                                          Verdict::memory_limit_exceeded,
                                          Verdict::output_limit_exceeded,
                                          Verdict::run_time_error,
                                          Verdict::compile_error};

Verdict parse_abbreviation(const std::string& text) {
  const auto* const found =
      std::find_if(verdicts.begin(), verdicts.end(), [&](Verdict verdict) { return abbreviation(verdict) == text; });
  return found == verdicts.end() ? Verdict::judge_error : *found;
}

// What people read of a problem and find it by: no case, no limit and no answer depends on it.
constexpr std::array<const char*, 10> words_of_problem{"title", "difficulty", "topics",         "patterns",   "lists",
                                                       "kata",  "hints",      "clarifications", "follow_ups", "leetcode_id"};

// Of a file what its verification depends on.
std::string what_decides(const std::string& file, std::string content) {
  if (file != "problem.json") return content;
  auto json = nlohmann::json::parse(content, nullptr, false);
  if (!json.is_object()) return content;
  for (const char* member : words_of_problem) json.erase(member);
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool matters(const fs::path& path) {
  const std::string name = path.filename().string();
  return name != file_name && path.extension() != ".md" && !name.starts_with('.');
}

ordered_json json_of(const VerificationRecord& record) {
  ordered_json json{{"schema", schema},
                    {"content", record.content},
                    {"generated", record.generated},
                    {"submissions", record.submissions},
                    {"cases", record.cases},
                    {"small_inputs", record.small_inputs},
                    {"caught", ordered_json::array()}};
  for (const auto& caught : record.caught) {
    json["caught"].push_back({{"submission", caught.submission},
                              {"verdict", abbreviation(caught.verdict)},
                              {"group", caught.group},
                              {"case", caught.name}});
  }
  if (!record.mutants) return json;
  json["mutants"] = {{"killed", record.mutants->killed}, {"not_compiling", record.mutants->not_compiling}};
  ordered_json& equivalents = json["mutants"]["presumed_equivalent"] = ordered_json::array();
  for (const auto& mutant : record.mutants->equivalents) {
    equivalents.push_back({{"submission", mutant.submission}, {"line", mutant.line}, {"change", mutant.change}});
  }
  return json;
}

VerificationRecord record_from(const ordered_json& json) {
  VerificationRecord record;
  record.content = json.at("content").get<std::string>();
  record.generated = json.at("generated").get<std::string>();
  record.submissions = json.at("submissions").get<int>();
  record.cases = json.at("cases").get<int>();
  record.small_inputs = json.value("small_inputs", 0);
  for (const auto& caught : json.at("caught")) {
    record.caught.push_back({caught.at("submission").get<std::string>(),
                             parse_abbreviation(caught.at("verdict").get<std::string>()), caught.at("group").get<std::string>(),
                             caught.at("case").get<std::string>()});
  }
  if (!json.contains("mutants")) return record;
  const auto& mutants = json.at("mutants");
  record.mutants = {mutants.at("killed").get<int>(), mutants.at("not_compiling").get<int>(), {}};
  for (const auto& mutant : mutants.at("presumed_equivalent")) {
    record.mutants->equivalents.push_back(
        {mutant.at("submission").get<std::string>(), mutant.at("line").get<int>(), mutant.at("change").get<std::string>()});
  }
  return record;
}

}  // namespace

Result<std::string> package_hash(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;
    if (it->is_regular_file(ignored) && matters(it->path())) files.push_back(it->path().lexically_relative(folder).string());
  }
  if (error) return unexpected(system_error("cannot look through " + folder.string(), error.value()));
  std::sort(files.begin(), files.end());
  std::string all(checks);
  for (const std::string& file : files) {
    auto content = read_file(folder / file);
    if (!content) return unexpected(content.error());
    all.append(fmt::format("\n{} {}", content_hash(what_decides(file, std::move(*content))), file));
  }
  return content_hash(all);
}

std::optional<VerificationRecord> read_record(const fs::path& folder) {
  const auto text = read_file(folder / file_name, 1U << 20U);
  if (!text) return std::nullopt;
  const auto json = ordered_json::parse(*text, nullptr, false);
  if (!json.is_object() || json.value("schema", 0) != schema) return std::nullopt;
  try {
    return record_from(json);
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

Result<void> write_record(const fs::path& folder, const VerificationRecord& record) {
  const std::string text = json_of(record).dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
  if (const auto before = read_file(folder / file_name, 1U << 20U); before && *before == text) return {};
  return write_file(folder / file_name, text);
}

VerificationRecord record_of(const Verification& verification, std::string content,
                             const std::optional<VerificationRecord>& before) {
  VerificationRecord record;
  record.content = std::move(content);
  record.generated = verification.generated;
  record.submissions = static_cast<int>(verification.submissions.size());
  record.cases = verification.cases;
  record.small_inputs = verification.small_inputs;
  for (const VerifiedSubmission& submission : verification.submissions) {
    if (!submission.fall) continue;
    record.caught.push_back(
        {submission.path, submission.fall->verdict, std::string(to_string(submission.fall->group)), submission.fall->name});
  }
  if (verification.mutants) {
    record.mutants = {verification.mutants->killed, verification.mutants->not_compiling, {}};
    for (const Mutant& mutant : verification.equivalents) {
      record.mutants->equivalents.push_back({mutant.submission, mutant.line, mutant.change});
    }
  } else if (before && before->content == record.content) {
    record.mutants = before->mutants;
  }
  return record;
}

std::vector<std::string> sample_of(std::vector<std::string> slugs, std::size_t count, std::string_view seed) {
  std::vector<std::pair<std::string, std::string>> by_hash;
  for (std::string& slug : slugs) {
    std::string key = content_hash(fmt::format("{}\n{}", seed, slug));
    by_hash.emplace_back(std::move(key), std::move(slug));
  }
  std::sort(by_hash.begin(), by_hash.end());
  std::vector<std::string> sample;
  for (auto& [hash, slug] : by_hash) {
    if (sample.size() == count) break;
    sample.push_back(std::move(slug));
  }
  return sample;
}

}  // namespace rehearse
