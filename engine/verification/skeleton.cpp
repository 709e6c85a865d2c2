#include "rehearse/verification/skeleton.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "fact_bounds.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr const char* example_facts =
    R"({"slug": "two-sum", "title": "Two Sum", "difficulty": "easy", "topics": ["Array"], "method": "twoSum", )"
    R"("params": [{"name": "nums", "type": "integer[]"}], "return": "integer[]", "bounds": ["2 <= nums.length <= 10^4"]})";

Result<ordered_json> find_facts(std::string_view text, const std::string& slug) {
  const auto is_it = [&](const ordered_json& json) { return json.is_object() && json.value("slug", std::string()) == slug; };
  auto whole = ordered_json::parse(text, nullptr, false);
  if (is_it(whole)) return whole;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    auto json = ordered_json::parse(line, nullptr, false);
    if (is_it(json)) return json;
  }
  return unexpected(ErrorCode::bad_input, fmt::format("there are no facts of \"{}\" in what was given", slug),
                    fmt::format("one JSON object, or one a line, such as {}", example_facts));
}

class SkeletonMaker {
 public:
  SkeletonMaker(const ordered_json& facts, const Languages& languages)
      : facts_(facts), languages_(languages), bounds_(facts.value("bounds", std::vector<std::string>())) {}

  Result<Skeleton> make() {
    auto signature = read_signature();
    if (!signature) return unexpected(signature.error());
    signature_ = std::move(*signature);
    add_problem();
    add_texts();
    made_.files["data/sample.jsonl"] = "";
    made_.files["data/secret/edge.jsonl"] = "";
    add_submissions();
    to_do("data/sample.jsonl: the cases of the statement's examples, one a line");
    to_do("data/secret/edge.jsonl: eight or more cases, each with tags");
    return std::move(made_);
  }

 private:
  void to_do(std::string what) { made_.to_do.push_back(std::move(what)); }

  Result<std::vector<Parameter>> read_parameters(const ordered_json& list) {
    std::vector<Parameter> parameters;
    for (const auto& entry : list) {
      auto type = parse_type(entry.at("type").get<std::string>());
      if (!type) return unexpected(type.error());
      parameters.push_back({entry.at("name").get<std::string>(), std::move(*type)});
    }
    return parameters;
  }
  Result<Method> read_method(const ordered_json& json, const std::string& name) {
    auto parameters = read_parameters(json.value("params", ordered_json::array()));
    if (!parameters) return unexpected(parameters.error());
    auto result = parse_type(json.value("return", std::string("void")));
    if (!result) return unexpected(result.error());
    return Method{name, std::move(*parameters), std::move(*result)};
  }
  Result<Signature> read_signature() {
    Signature signature;
    signature.is_class = facts_.contains("class");
    if (!signature.is_class) {
      auto method = read_method(facts_, facts_.at("method").get<std::string>());
      if (!method) return unexpected(method.error());
      signature.methods.push_back(std::move(*method));
      return signature;
    }
    signature.class_name = facts_.at("class").get<std::string>();
    auto constructor = read_parameters(parameters_of_constructor());
    if (!constructor) return unexpected(constructor.error());
    signature.constructor = std::move(*constructor);
    for (const auto& entry : facts_.at("methods")) {
      auto method = read_method(entry, entry.at("name").get<std::string>());
      if (!method) return unexpected(method.error());
      signature.methods.push_back(std::move(*method));
    }
    return signature;
  }
  [[nodiscard]] ordered_json parameters_of_constructor() const {
    const auto given = facts_.value("constructor", ordered_json::object());
    return given.is_object() ? given.value("params", ordered_json::array()) : given;
  }

  ordered_json range(const std::string& name, std::int64_t low, std::int64_t high) {
    const auto found = bounds_.find(name);
    if (!found || !found->low || !found->high) to_do(fmt::format("problem.json: the bounds of {} are a guess", name));
    return ordered_json::array({found ? found->low.value_or(low) : low, found ? found->high.value_or(high) : high});
  }

  ordered_json numbers(const std::string& name, const char* kind) {
    const auto limits = range(name, 0, 1000);
    return {{"kind", kind}, {"min", limits[0]}, {"max", limits[1]}};
  }

  ordered_json declare(const std::string& name, const Type& type) {
    switch (type.kind) {
      case TypeKind::boolean: return {{"kind", "boolean"}};
      case TypeKind::integer:
      case TypeKind::long_type: return numbers(name, "integer");
      case TypeKind::real: return numbers(name, "double");
      case TypeKind::character: return {{"kind", "character"}, {"alphabet", alphabet(name)}};
      case TypeKind::string:
        return {{"kind", "string"}, {"length", range(name + ".length", 1, 100)}, {"alphabet", alphabet(name)}};
      case TypeKind::list_node:
        return {{"kind", "array"}, {"size", range("nodes", 0, 100)}, {"of", numbers("Node.val", "integer")}};
      case TypeKind::tree_node:
        return {{"kind", "tree"}, {"nodes", range("nodes", 0, 100)}, {"of", numbers("Node.val", "integer")}};
      case TypeKind::array:
      case TypeKind::list: return declare_array(name, type);
      default: break;
    }
    to_do(fmt::format("problem.json: the input {}", name));
    return ordered_json::object();
  }
  std::string alphabet(const std::string& name) {
    to_do(fmt::format("problem.json: the alphabet of {} is taken for the lower-case letters", name));
    return "abcdefghijklmnopqrstuvwxyz";
  }
  ordered_json declare_array(const std::string& name, const Type& type) {
    static constexpr std::string_view letters = "ijklmnop";
    const auto depth = static_cast<std::size_t>(std::count(name.begin(), name.end(), '['));
    const std::string element = fmt::format("{}[{}]", name, letters[std::min(depth, letters.size() - 1)]);
    const Type& inner = type.element.front();
    const bool is_matrix = depth == 0 && (inner.kind == TypeKind::array || inner.kind == TypeKind::list) &&
                           inner.element.front().kind != TypeKind::string;
    if (!is_matrix) {
      return {{"kind", "array"}, {"size", range(name + ".length", 1, 100)}, {"of", declare(element, inner)}};
    }
    return {{"kind", "matrix"},
            {"rows", range(name + ".length", 1, 100)},
            {"columns", range(element + ".length", 1, 100)},
            {"of", declare(element + "[j]", inner.element.front())}};
  }

  ordered_json declare_all(const std::vector<Parameter>& parameters) {
    ordered_json declared = ordered_json::object();
    for (const Parameter& parameter : parameters) declared[parameter.name] = declare(parameter.name, parameter.type);
    return declared;
  }
  ordered_json input() {
    if (!signature_.is_class) return declare_all(signature_.function().parameters);
    ordered_json json;
    if (!signature_.constructor.empty()) json["constructor"] = declare_all(signature_.constructor);
    for (const Method& method : signature_.methods) {
      json["methods"][method.name] = {{"weight", 1}};
      if (!method.parameters.empty()) json["methods"][method.name]["params"] = declare_all(method.parameters);
    }
    json["calls"] = range("calls", 1, 1000);
    return json;
  }

  ordered_json signature_json() const {
    if (!signature_.is_class) {
      return {{"method", facts_.at("method")}, {"params", facts_.at("params")}, {"return", facts_.at("return")}};
    }
    return {{"class", facts_.at("class")},
            {"constructor", {{"params", parameters_of_constructor()}}},
            {"methods", facts_.at("methods")}};
  }

  std::optional<ordered_json> comparison() {
    const std::string kind = facts_.value("compare", std::string("exact"));
    if (kind == "exact") return std::nullopt;
    if (kind == "unordered") return ordered_json{{"order", "outer"}};
    if (kind == "unordered_nested") return ordered_json{{"order", "nested"}};
    if (kind == "float") return ordered_json{{"kind", "approximate"}, {"tolerance", 1e-5}};
    const bool has_parameter = !signature_.is_class && !signature_.function().parameters.empty();
    if (kind == "in_place" && has_parameter) return ordered_json{{"parameter", signature_.function().parameters.front().name}};
    if (kind == "in_place_prefix" && has_parameter) {
      return ordered_json{{"parameter", signature_.function().parameters.front().name}, {"returned_prefix", true}};
    }
    to_do(fmt::format("problem.json: a comparison for \"{}\"", kind));
    return std::nullopt;
  }

  void add_problem() {
    ordered_json json{{"schema", 1}, {"slug", facts_.at("slug")}};
    if (facts_.contains("leetcode_id")) json["leetcode_id"] = facts_.at("leetcode_id");
    json["title"] = facts_.at("title");
    json["difficulty"] = facts_.at("difficulty");
    json["topics"] = facts_.at("topics");
    if (facts_.contains("lists") && !facts_.at("lists").empty()) json["lists"] = facts_.at("lists");
    json["signature"] = signature_json();
    json["input"] = input();
    if (const auto compare = comparison()) json["comparison"] = *compare;
    json["limits"] = {{"cpu_ms", 1000}, {"memory_mb", 256}};
    json["target"] = {{"time", ""}, {"space", ""}};
    json["oracle"] = "submissions/accepted/first.cpp";
    const ordered_json small{
        {"name", "small"}, {"seed", 100}, {"count", 30}, {"tags", {"small"}}, {"input", ordered_json::object()}};
    const ordered_json large{
        {"name", "large"}, {"seed", 200}, {"count", 4}, {"tags", {"maximum-size"}}, {"input", ordered_json::object()}};
    json["random"] = ordered_json::array({small});
    json["large"] = ordered_json::array({large});
    const ordered_json question{{"question", ""}, {"keywords", ordered_json::array()}, {"answer", ""}};
    json["clarifications"] = ordered_json::array({question, question, question, question});
    json["hints"] = {"", "", "", ""};
    json["follow_ups"] = ordered_json::array({ordered_json{{"question", ""}, {"answer", ""}}});
    made_.files["problem.json"] = json.dump(2) + "\n";
    for (const std::string& line : bounds_.left_over()) to_do(fmt::format("problem.json: the input must keep to \"{}\"", line));
    to_do(
        "problem.json: target, limits, recipes narrowed to small and to the largest inputs, clarifications, hints, follow-ups");
  }

  void add_texts() {
    const auto title = facts_.at("title").get<std::string>();
    std::string constraints;
    for (const std::string& line : facts_.value("bounds", std::vector<std::string>()))
      constraints.append(fmt::format("- `{}`\n", line));
    made_.files["statement.md"] = fmt::format("# {}\n\n## Examples\n\n## Constraints\n\n{}", title, constraints);
    made_.files["brief.md"] = "";
    made_.files["editorial.md"] = fmt::format("# {}\n\n## Brute force\n\n## Best\n\n## The usual mistakes\n", title);
    to_do("statement.md: the task, and an example for each case of data/sample.jsonl");
    to_do("brief.md: the task as an interviewer would say it");
    to_do("editorial.md: the approaches with their complexity");
  }

  void add_submissions() {
    for (const char* id : {"cpp", "python"}) {
      const auto language = languages_.find(id);
      if (!language || !(*language)->solves(signature_)) continue;
      const std::string extension = fs::path((*language)->file_name()).extension().string();
      const std::string comment = std::string(id) == "python" ? "#" : "//";
      const std::string stub = (*language)->stub(signature_);
      made_.files["submissions/accepted/first" + extension] =
          fmt::format("{} The approach, its time and space.\n{}", comment, stub);
      made_.files["submissions/accepted/second" + extension] = fmt::format("{} Another approach.\n{}", comment, stub);
      made_.files["submissions/wrong_answer/mistake" + extension] = fmt::format("{} The mistake. [edge]\n{}", comment, stub);
    }
    to_do("submissions: two approaches in each language, mistakes with the group that must catch them, one that is too slow");
  }

  const ordered_json& facts_;
  const Languages& languages_;
  FactBounds bounds_;
  Signature signature_;
  Skeleton made_;
};

}  // namespace

Result<Skeleton> make_skeleton(std::string_view facts, const std::string& slug, const Languages& languages) {
  const auto found = find_facts(facts, slug);
  if (!found) return unexpected(found.error());
  try {
    return SkeletonMaker(*found, languages).make();
  } catch (const nlohmann::json::exception& error) {
    return unexpected(ErrorCode::bad_input, fmt::format("the facts of {} cannot be read: {}", slug, error.what()),
                      fmt::format("such as {}", example_facts));
  }
}

Result<void> write_skeleton(const Skeleton& skeleton, const fs::path& folder) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(folder, error))) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is there already", folder.string()), "nothing was written");
  }
  for (const auto& [name, content] : skeleton.files) {
    const fs::path path = folder / name;
    if (auto made = make_directories(path.parent_path()); !made) return made;
    if (auto written = write_file(path, content); !written) return written;
  }
  return {};
}

}  // namespace rehearse
