// Judges a language's solutions of every shape, or files that somebody might paste, and prints the matrix.
#include <algorithm>
#include <exception>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "judge/bench.hpp"
#include "suite.hpp"

using namespace rehearse;
using conformance::Outcome;
using conformance::Shape;
using conformance::Suite;

namespace {

struct Options {
  std::string language;
  std::string shape;
  std::vector<std::string> pastes;
  bool all_pastes = false;
  bool list = false;
};

void list_shapes() {
  for (const Shape& shape : conformance::shapes()) fmt::print("{}\n", shape.name);
}

void print_difference(const Outcome& outcome) {
  if (!outcome.difference.empty()) fmt::print("    {}: {}\n", abbreviation(outcome.wanted), outcome.difference);
}

bool judge_shape(Suite& suite, const std::string& language, const Shape& shape) {
  const std::vector<Outcome> outcomes = suite.judge(shape);
  fmt::print("{:<11} {:<26}", language, shape.name);
  for (const Outcome& outcome : outcomes) {
    fmt::print(" {:>4}", outcome.difference.empty() ? abbreviation(outcome.wanted) : "-");
  }
  fmt::print("\n");
  for (const Outcome& outcome : outcomes) print_difference(outcome);
  std::fflush(stdout);
  return std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) { return outcome.difference.empty(); });
}

bool judge_shapes(Suite& suite, const Options& options) {
  bool good = true;
  bool any = false;
  for (const Shape& shape : conformance::shapes()) {
    if (!options.shape.empty() && shape.name != options.shape) continue;
    any = true;
    good = judge_shape(suite, options.language, shape) && good;
  }
  if (!any) throw std::runtime_error("there is no shape " + options.shape + "; --list names them");
  return good;
}

bool judge_pastes(Suite& suite, const std::vector<std::string>& files) {
  bool good = true;
  for (const std::string& file : files) {
    const Outcome outcome = suite.judge_paste(file);
    fmt::print("{} {}\n", std::filesystem::path(file).filename().string(), outcome.difference.empty() ? "AC" : "-");
    print_difference(outcome);
    good = good && outcome.difference.empty();
  }
  return good;
}

std::vector<std::string> files_of(const std::filesystem::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path().string());
  if (files.empty()) throw std::runtime_error(folder.string() + " is empty");
  std::sort(files.begin(), files.end());
  return files;
}

bool run(Options options) {
  if (options.list) return list_shapes(), true;
  const Language& language = *bench::languages().find(options.language).value();
  Judge judge(bench::runner(), bench::languages(), CACHE_PATH);
  Suite suite(judge, language, std::filesystem::path(SOURCES_PATH) / language.id());
  if (options.all_pastes) options.pastes = files_of(std::filesystem::path(PASTES_PATH) / language.id());
  return options.pastes.empty() ? judge_shapes(suite, options) : judge_pastes(suite, options.pastes);
}

}  // namespace

int main(int count, char** arguments) {
  CLI::App app("Judges a language's solutions of every shape of a signature.");
  Options options;
  auto* language = app.add_option("--language", options.language, "The language's id");
  app.add_option("--shape", options.shape, "Only this shape")->needs(language);
  app.add_option("--paste", options.pastes, "Files whose first line names the shape that they solve")->needs(language);
  app.add_flag("--pastes", options.all_pastes, "All files of the language's folder of pastes")->needs(language);
  app.add_flag("--list", options.list, "Name the shapes");
  CLI11_PARSE(app, count, arguments);
  if (!options.list && options.language.empty()) {
    fmt::print(stderr, "conformance: say --language or --list\n");
    return 2;
  }
  try {
    return run(std::move(options)) ? 0 : 1;
  } catch (const std::exception& error) {
    fmt::print(stderr, "conformance: {}\n", error.what());
    return 1;
  }
}
