#include "rehearse/practice/workspace.hpp"

#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/bank/input_literal.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

Result<void> write_new(const fs::path& path, std::string_view content) {
  std::error_code error;
  if (fs::exists(path, error)) return {};
  return write_file(path, content);
}

std::string readme(const Problem& problem, const Language& language, Reading reading) {
  const std::string& text = reading == Reading::brief ? problem.brief : problem.statement;
  return fmt::format(
      "{}\n\n---\n\nYour solution: `{}`. Every save runs the samples while `rehearse interview` is open; `rehearse run` does "
      "it from "
      "any terminal.\nYour own cases: one JSON object a line in `tests.jsonl`, in the form of `samples.jsonl`; `answer` may be "
      "left "
      "out to just see the output. What a failing submission was shown to fail on is put there, too.\n",
      text, language.file_name());
}

std::string sample_lines(const Problem& problem) {
  std::string lines;
  for (const auto& sample : problem.sample) lines += to_json_line(sample, problem.signature) + "\n";
  return lines;
}

// Fills in what a candidate may leave out, so that the strict reader of case files takes the line.
Result<std::string> completed(std::string_view line, int number) try {
  auto json = nlohmann::json::parse(line);
  if (json.is_object() && !json.contains("name")) json["name"] = fmt::format("own-{}", number);
  if (json.is_object() && !json.contains("tags")) json["tags"] = nlohmann::json::array();
  return json.dump();
} catch (const nlohmann::json::exception& error) {
  return unexpected(ErrorCode::bad_input, error.what());
}

}  // namespace

Workspace workspace_of(const fs::path& session_folder, int index, const std::string& slug, const Language& language) {
  const fs::path folder = session_folder / fmt::format("{}-{}", index + 1, slug);
  return {folder, folder / language.file_name(), folder / "tests.jsonl"};
}

Result<void> create_workspace(const Workspace& workspace, const Problem& problem, const Language& language, Reading reading) {
  if (auto made = make_directories(workspace.folder); !made) return made;
  std::vector<std::pair<std::string, std::string>> files = language.workspace_files(problem.signature);
  files.emplace_back("README.md", readme(problem, language, reading));
  files.emplace_back("samples.jsonl", sample_lines(problem));
  files.emplace_back("tests.jsonl", "");
  files.emplace_back(language.file_name(), language.stub(problem.signature));
  for (const auto& [name, content] : files) {
    if (auto written = write_new(workspace.folder / name, content); !written) return written;
  }
  return {};
}

Result<TestCase> own_case(std::string_view text, int number, const Signature& signature) try {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) {
    return parse_literal(text, signature).map([&](Arguments arguments) {
      return TestCase{fmt::format("own-{}", number), {}, std::move(arguments), std::nullopt};
    });
  }
  const std::string line = json.contains("args") ? json.dump() : nlohmann::json{{"args", json}}.dump();
  return completed(line, number).and_then([&](const std::string& full) { return parse_test_case(full, signature); });
} catch (const nlohmann::json::exception& error) {
  return unexpected(ErrorCode::bad_input, fmt::format("not JSON: {}", error.what()));
}

namespace {

constexpr std::size_t most_test_bytes = 1U << 20U;

Result<std::vector<TestCase>> read_cases(const Workspace& workspace, const Signature& signature, const InputModel* input) {
  const auto content = read_file(workspace.tests, most_test_bytes);
  if (!content && content.error().code == ErrorCode::not_found) return std::vector<TestCase>{};
  if (!content) return unexpected(content.error());
  std::vector<TestCase> cases;
  std::string_view rest = *content;
  for (int number = 1; !rest.empty(); ++number) {
    const auto end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto parsed = completed(line, number).and_then([&](const std::string& full) { return parse_test_case(full, signature); });
    const auto valid = !parsed || input == nullptr ? Result<void>{} : input->validate(parsed->arguments);
    if (!parsed || !valid) {
      const std::string& message = parsed ? valid.error().message : parsed.error().message;
      return unexpected(ErrorCode::bad_input, fmt::format("{}:{}: {}", workspace.tests.string(), number, message),
                        "correct the line, or delete it; samples.jsonl shows the form");
    }
    cases.push_back(std::move(*parsed));
  }
  return cases;
}

}  // namespace

Result<std::vector<TestCase>> own_cases(const Workspace& workspace, const Signature& signature) {
  return read_cases(workspace, signature, nullptr);
}

Result<std::vector<TestCase>> own_cases(const Workspace& workspace, const Problem& problem) {
  return read_cases(workspace, problem.signature, problem.signature.is_program ? nullptr : &problem.input);
}

Result<std::string> keep_case(const Workspace& workspace, const TestCase& test_case, std::string_view stem,
                              const Signature& signature) {
  // Lines that cannot be read stay as they are; the case comes behind them.
  if (const auto cases = own_cases(workspace, signature)) {
    for (const TestCase& own : *cases) {
      if (own.arguments == test_case.arguments) return own.name;
    }
  }
  auto content = read_file(workspace.tests, most_test_bytes);
  if (!content && content.error().code != ErrorCode::not_found) return unexpected(content.error());
  std::string text = content ? std::move(*content) : std::string();
  if (!text.empty() && text.back() != '\n') text += '\n';
  TestCase kept = test_case;
  kept.tags.clear();
  for (int number = 1;; ++number) {
    kept.name = fmt::format("{}-{}", stem, number);
    if (text.find('"' + kept.name + '"') == std::string::npos) break;
  }
  text += to_json_line(kept, signature) + '\n';
  if (auto written = write_file(workspace.tests, text); !written) return unexpected(written.error());
  return kept.name;
}

}  // namespace rehearse
