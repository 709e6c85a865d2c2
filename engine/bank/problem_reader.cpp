#include "problem_reader.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "rehearse/bank/outcomes.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_name = 100;
constexpr std::size_t max_text = 4000;
constexpr std::size_t max_list = 100;
constexpr std::int64_t least_random_cases = 30;
constexpr std::uint64_t max_volume = 100'000'000;

constexpr std::array<std::string_view, 3> difficulties = {"easy", "medium", "hard"};

std::string line_of(const JsonReader& json, std::size_t max_bytes = max_name) {
  return json.text(TextForm::one_line, max_bytes).value_or("");
}

std::string text_of(const JsonReader& json) { return json.text(TextForm::many_lines, max_text).value_or(""); }

std::string slug_of(const JsonReader& json, std::string_view what) {
  const std::string* text = json.json() == nullptr ? nullptr : json.json()->string();
  if (text != nullptr && is_slug(*text)) return *text;
  json.report_expected(fmt::format("{} of lower-case words and digits joined by \"-\"", what));
  return "";
}

std::vector<std::string> read_lines(const JsonReader& json, std::string_view what, std::size_t least, std::size_t most) {
  std::vector<std::string> lines;
  for (const JsonReader& element : json.elements(what, least, most)) {
    std::string line = line_of(element);
    if (!line.empty() && std::find(lines.begin(), lines.end(), line) != lines.end()) element.report("this stands there twice");
    lines.push_back(std::move(line));
  }
  return lines;
}

void read_schema(const JsonReader& json) {
  const std::int64_t* number = json.json() == nullptr ? nullptr : json.json()->integer();
  if (number != nullptr && *number > 1) {
    json.report(fmt::format("expected 1, found {}: this package was written for a newer rehearse", *number));
  } else if (number == nullptr || *number != 1) {
    json.report_expected("1");
  }
}

void read_slug(const JsonReader& json, Problem& problem) {
  problem.slug = slug_of(json, "a name");
  const std::string folder = problem.folder.filename().string();
  if (!problem.slug.empty() && problem.slug != folder) {
    json.report(fmt::format("expected the name of the folder, \"{}\", found \"{}\"", printable(folder, 100), problem.slug));
  }
}

// true, or {"bug": "signed_overflow"}: a kata about a kind of run-time error.
void read_kata(const JsonReader& json, bool& is_kata, std::string& bug) {
  const auto kata = json.find("kata");
  if (!kata) return;
  is_kata = true;
  if (kata->json() != nullptr && kata->json()->boolean() != nullptr) {
    if (!*kata->json()->boolean())
      kata->report_expected("true, or an object with bug; a problem that is no kata leaves it out");
    return;
  }
  if (kata->is_object("true, or an object with bug", {"bug"})) bug = line_of(kata->member("bug"));
}

void read_limits(const JsonReader& json, std::int64_t most_cpu, Problem& problem) {
  if (!json.is_object("an object with cpu_ms and memory_mb", {"cpu_ms", "memory_mb"})) return;
  if (const auto cpu = json.member("cpu_ms").integer(1, most_cpu)) problem.cpu_limit = Millis{*cpu};
  if (const auto memory = json.member("memory_mb").integer(16, 4096)) problem.memory_limit = *memory << 20U;
}

std::string read_complexity(const JsonReader& json) {
  std::string text = line_of(json);
  if (!text.empty() && !text.starts_with("O(")) json.report_expected("a complexity such as \"O(n log n)\"");
  return text;
}

void read_target(const JsonReader& json, Problem& problem) {
  if (!json.is_object("an object with time and space", {"time", "space"})) return;
  problem.target = {read_complexity(json.member("time")), read_complexity(json.member("space"))};
}

// What gives the answers of generated cases: an accepted submission, or where answers list what is valid a program that lists
// it.
void read_oracle(const JsonReader& json, Problem& problem) {
  if (declares_outcomes(problem.comparison)) {
    const std::string* file = json.json() == nullptr ? nullptr : json.json()->string();
    if (file == nullptr || !file->starts_with("outcomes.") || !is_slug(file->substr(9))) {
      return json.report_expected("a file \"outcomes.*\" of the package, such as \"outcomes.py\"");
    }
    problem.oracle = *file;
    return;
  }
  constexpr std::string_view folder = "submissions/accepted/";
  const std::string* text = json.json() == nullptr ? nullptr : json.json()->string();
  if (text == nullptr || !text->starts_with(folder) || text->size() == folder.size() ||
      text->find('/', folder.size()) != std::string::npos || find_text_fault(*text, TextForm::one_line)) {
    return json.report_expected("a file of submissions/accepted/");
  }
  problem.oracle = *text;
}

void read_clarifications(const JsonReader& json, std::size_t least, Problem& problem) {
  for (const JsonReader& element : json.elements("clarifications", least, max_list)) {
    if (!element.is_object("an object with question, keywords and answer", {"question", "keywords", "answer"})) continue;
    problem.clarifications.push_back({text_of(element.member("question")),
                                      read_lines(element.member("keywords"), "keywords", 1, max_list),
                                      text_of(element.member("answer"))});
  }
}

void read_follow_ups(const JsonReader& json, std::size_t least, Problem& problem) {
  for (const JsonReader& element : json.elements("follow-ups", least, max_list)) {
    if (!element.is_object("an object with question and answer", {"question", "answer"})) continue;
    problem.follow_ups.push_back({text_of(element.member("question")), text_of(element.member("answer"))});
  }
}

// A recipe must not be able to fill the memory of the machine.
void check_cost(const Recipe& recipe, const JsonReader& json) {
  const std::uint64_t most = max_volume / static_cast<std::uint64_t>(recipe.count);
  if (recipe.input->volume() <= most) return;
  json.report(fmt::format("its {} cases may hold more than {} values together: narrow the sizes, or ask for fewer cases",
                          recipe.count, max_volume));
}

// Tries the seeds of a recipe whose drawing may give up, so that it fails here and not in the middle of an interview.
void check_drawing(const Recipe& recipe, const JsonReader& json) {
  if (!recipe.input->may_give_up()) return;
  for (int i = 0; i < recipe.count; ++i) {
    const auto arguments = recipe.input->try_generate(recipe.seed + static_cast<std::uint64_t>(i));
    if (!arguments) return json.report(arguments.error().message);
  }
}

std::optional<Recipe> read_recipe(const JsonReader& json, const std::optional<InputModel>& model, std::int64_t most_cases,
                                  bool has_generator) {
  const std::size_t faults = json.diagnostics().size();
  if (!json.is_object("a recipe", {"name", "seed", "count", "tags", "input", "sized"})) return std::nullopt;
  Recipe recipe;
  recipe.name = slug_of(json.member("name"), "a name");
  if (const auto seed = json.member("seed").integer(0, 1LL << 53)) recipe.seed = static_cast<std::uint64_t>(*seed);
  if (const auto count = json.member("count").integer(1, most_cases)) recipe.count = static_cast<int>(*count);
  if (const auto tags = json.find("tags")) recipe.tags = read_lines(*tags, "tags", 0, max_list);
  const auto input = json.find("input");
  if (const auto sized = json.find("sized")) {
    recipe.sized = sized->boolean().value_or(false);
    if (input) sized->report("only a recipe of generator.py may be \"sized\": the input model knows sizes by itself");
  }
  if (!input && !has_generator) {
    json.report("this recipe has no \"input\", and there is no generator.py to make its cases");
  } else if (input && model) {
    recipe.input = model->patched(*input);
    if (recipe.input && json.diagnostics().size() == faults) check_cost(recipe, *input);
    if (recipe.input && json.diagnostics().size() == faults) check_drawing(recipe, *input);
  }
  return recipe;
}

std::vector<Recipe> read_recipes(const JsonReader& json, const std::optional<InputModel>& model, std::int64_t most_cases,
                                 bool has_generator) {
  std::vector<Recipe> recipes;
  for (const JsonReader& element : json.elements("recipes", 1, max_list)) {
    if (auto recipe = read_recipe(element, model, most_cases, has_generator)) recipes.push_back(std::move(*recipe));
  }
  return recipes;
}

void read_recipes(const JsonReader& json, const std::optional<InputModel>& model, Problem& problem) {
  constexpr std::int64_t most_random = 10'000;
  constexpr std::int64_t most_large = 100;
  const JsonReader random = json.member("random");
  const std::size_t faults = json.diagnostics().size();
  problem.random = read_recipes(random, model, most_random, problem.has_generator);
  std::int64_t cases = 0;
  for (const Recipe& recipe : problem.random) cases += recipe.count;
  if (json.diagnostics().size() == faults && cases < least_random_cases) {
    random.report(fmt::format("expected at least {} cases in all recipes, found {}", least_random_cases, cases));
  }
  problem.large = read_recipes(json.member("large"), model, most_large, problem.has_generator);
  std::set<std::string> names;
  for (const auto* recipes : {&problem.random, &problem.large}) {
    for (const Recipe& recipe : *recipes) {
      if (recipe.name.empty() || names.insert(recipe.name).second) continue;
      json.report(fmt::format("two recipes are named \"{}\"", recipe.name));
    }
  }
}

void read_texts(const JsonReader& json, Problem& problem) {
  read_target(json.member("target"), problem);
  for (const JsonReader& hint : json.member("hints").elements("hints", 4, 4)) problem.hints.push_back(text_of(hint));
  read_clarifications(json.member("clarifications"), 4, problem);
  read_follow_ups(json.member("follow_ups"), 1, problem);
}

// A method that returns nothing needs a parameter to compare.
void check_compared(const JsonReader& json, const Problem& problem) {
  if (problem.signature.is_class || problem.comparison.parameter) return;
  if (problem.signature.answer_type().kind != TypeKind::void_type) return;
  json.member("comparison").member("parameter").report("expected the parameter to compare, since the method returns nothing");
}

}  // namespace

bool is_slug(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.size() <= max_name && std::all_of(text.begin(), text.end(), fits) && !text.starts_with('-') &&
         !text.ends_with('-') && text.find("--") == std::string_view::npos;
}

std::optional<Json> read_json(std::string_view text, Diagnostics& diagnostics) {
  auto parsed = parse_json(text);
  if (auto* json = std::get_if<Json>(&parsed)) return std::move(*json);
  const auto& fault = std::get<JsonFault>(parsed);
  diagnostics.add(fmt::format("line {}, column {}", fault.line, fault.column), fault.message);
  return std::nullopt;
}

namespace {

std::vector<std::string> read_lists(const JsonReader& json) {
  std::vector<std::string> lists;
  const auto given = json.find("lists");
  if (!given) return lists;
  for (const JsonReader& element : given->elements("lists", 1, max_list)) {
    std::string name = slug_of(element, "the name of a list");
    if (!name.empty() && std::find(lists.begin(), lists.end(), name) != lists.end()) element.report("this stands there twice");
    lists.push_back(std::move(name));
  }
  return lists;
}

std::optional<int> read_leetcode_id(const JsonReader& json) {
  const auto id = json.find("leetcode_id");
  if (!id) return std::nullopt;
  const auto number = id->integer(1, 100'000);
  if (!number) return std::nullopt;
  return static_cast<int>(*number);
}

}  // namespace

ProblemSummary read_summary(const JsonReader& json) {
  ProblemSummary summary;
  summary.slug = slug_of(json.member("slug"), "a name");
  summary.title = line_of(json.member("title"));
  // What bank new made and nobody filled in has no target: it cannot be served yet.
  const bool is_program = json.member("signature").find("program").has_value();
  if (!is_program) line_of(json.member("target").member("time"));
  if (const auto index = json.member("difficulty").one_of(difficulties)) summary.difficulty = static_cast<Difficulty>(*index);
  summary.topics = read_lines(json.member("topics"), "topics", 1, max_list);
  if (const auto patterns = json.find("patterns")) summary.patterns = read_lines(*patterns, "patterns", 1, max_list);
  summary.lists = read_lists(json);
  summary.leetcode_id = read_leetcode_id(json);
  read_kata(json, summary.is_kata, summary.bug);
  summary.is_query = json.member("signature").find("query").has_value();
  summary.is_program = is_program;
  if (const auto list = json.find("clarifications")) {
    summary.clarifications = static_cast<int>(list->elements("clarifications", 0, max_list).size());
  }
  return summary;
}

namespace {

void read_identity(const JsonReader& json, Problem& problem) {
  read_schema(json.member("schema"));
  read_slug(json.member("slug"), problem);
  problem.title = line_of(json.member("title"));
  if (const auto index = json.member("difficulty").one_of(difficulties)) problem.difficulty = static_cast<Difficulty>(*index);
  problem.topics = read_lines(json.member("topics"), "topics", 1, max_list);
  if (const auto patterns = json.find("patterns")) problem.patterns = read_lines(*patterns, "patterns", 1, max_list);
  problem.lists = read_lists(json);
  read_kata(json, problem.is_kata, problem.bug);
}

// A whole program's input is text of any form: there is no model to generate it by, and nothing that an interviewer knows of it
// besides what its statement says.
bool read_program_problem(const JsonReader& json, Problem& problem) {
  if (!json.is_object("an object", {"schema", "slug", "title", "difficulty", "topics", "patterns", "lists", "kata", "signature",
                                    "program", "limits", "target", "hints", "clarifications", "follow_ups"})) {
    return false;
  }
  constexpr std::int64_t most_cpu = 600'000;
  read_identity(json, problem);
  read_limits(json.member("limits"), most_cpu, problem);
  if (const auto target = json.find("target")) read_target(*target, problem);
  if (const auto hints = json.find("hints")) {
    for (const JsonReader& hint : hints->elements("hints", 0, 4)) problem.hints.push_back(text_of(hint));
  }
  if (const auto list = json.find("clarifications")) read_clarifications(*list, 0, problem);
  if (const auto list = json.find("follow_ups")) read_follow_ups(*list, 0, problem);
  auto signature = read_signature(json.member("signature"));
  read_program_rules(json.member("program"), problem);
  if (!signature) return false;
  problem.signature = std::move(*signature);
  return true;
}

}  // namespace

bool read_problem(const JsonReader& json, Problem& problem) {
  if (json.member("signature").find("program")) return read_program_problem(json, problem);
  if (!json.is_object("an object", {"schema", "slug",   "leetcode_id", "title",          "difficulty", "topics",    "patterns",
                                    "lists",  "kata",   "signature",   "input",          "comparison", "limits",    "target",
                                    "oracle", "random", "large",       "clarifications", "hints",      "follow_ups"})) {
    return false;
  }
  constexpr std::int64_t most_cpu = 60'000;
  read_identity(json, problem);
  problem.leetcode_id = read_leetcode_id(json);
  read_limits(json.member("limits"), most_cpu, problem);
  read_texts(json, problem);
  auto signature = read_signature(json.member("signature"));
  // Without a signature there is nothing to read the rest by.
  if (!signature) return false;
  problem.signature = std::move(*signature);
  const auto model = InputModel::read(json.member("input"), problem.signature);
  if (model) problem.input = *model;
  bool sound = model.has_value();
  problem.comparison = default_comparison(problem.signature);
  if (const auto comparison = json.find("comparison")) {
    const auto read = read_comparison(*comparison, problem.signature);
    problem.comparison = read.value_or(Comparison());
    sound = sound && read;
  }
  read_oracle(json.member("oracle"), problem);
  if (sound) check_compared(json, problem);
  read_recipes(json, model, problem);
  return sound;
}

}  // namespace rehearse
