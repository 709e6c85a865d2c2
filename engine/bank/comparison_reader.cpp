#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "problem_reader.hpp"
#include "rehearse/bank/outcomes.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_conditions = 20;
constexpr std::size_t max_sentence = 200;
constexpr std::size_t max_methods = 20;

// What reads the members of a comparison, each in the light of those before it.
class ComparisonReader {
 public:
  ComparisonReader(const JsonReader& json, const Signature& signature)
      : json_(json), signature_(signature), comparison_(default_comparison(signature)) {}

  std::optional<Comparison> read() {
    static constexpr std::array<std::string_view, 8> known = {"kind",    "order", "tolerance", "parameter", "returned_prefix",
                                                              "methods", "holds", "program"};
    const std::size_t faults = json_.diagnostics().size();
    if (!json_.is_object("a comparison", known)) return std::nullopt;
    read_kind();
    read_order();
    read_tolerance();
    read_parameter();
    read_methods();
    read_conditions();
    if (is_function()) read_program();
    return json_.diagnostics().size() == faults ? std::optional(std::move(comparison_)) : std::nullopt;
  }

 private:
  [[nodiscard]] bool is(ComparisonKind kind) const { return comparison_.kind == kind; }
  [[nodiscard]] bool is_plain() const { return is(ComparisonKind::exact) || is(ComparisonKind::approximate); }
  [[nodiscard]] bool is_function() const { return !signature_.is_class && !signature_.is_query && !signature_.is_round_trip; }

  void read_kind() {
    static constexpr std::array<std::string_view, 6> kinds = {"exact",       "approximate", "one_of",
                                                              "statistical", "property",    "checker"};
    const auto kind = json_.find("kind");
    if (!kind) return;
    comparison_.kind = static_cast<ComparisonKind>(kind->one_of(kinds).value_or(0));
    if (is(ComparisonKind::statistical) && !signature_.is_class) {
      kind->report("one call tells nothing of chance: this kind is for the methods of a class");
    } else if (is(ComparisonKind::one_of) && !is_function() && !signature_.is_class) {
      kind->report("this kind is for functions and classes");
    } else if ((is(ComparisonKind::property) || is(ComparisonKind::checker)) && !is_function()) {
      kind->report("this kind is for functions; of a class \"one_of\" lists what its methods may return");
    }
  }

  void read_order() {
    static constexpr std::array<std::string_view, 3> orders = {"none", "outer", "nested"};
    const auto order = json_.find("order");
    if (!order) return;
    comparison_.order = static_cast<AnswerOrder>(order->one_of(orders).value_or(0));
    if (comparison_.order == AnswerOrder::fixed) return;
    if (is(ComparisonKind::property) || is(ComparisonKind::checker)) {
      order->report("nothing is compared with the answer here: expected \"none\"");
    } else if (signature_.is_class && is_plain()) {
      order->report("the results of a class come in the order of its operations: expected \"none\"");
    }
  }

  void read_tolerance() {
    const auto tolerance = json_.find("tolerance");
    if (!tolerance) return;
    comparison_.tolerance = tolerance->number(0, 1).value_or(0);
    if (!is(ComparisonKind::approximate)) tolerance->report("a tolerance needs the kind \"approximate\"");
  }

  void read_parameter() {
    if (const auto parameter = json_.find("parameter")) {
      std::vector<std::string_view> names;
      if (!signature_.is_class && !signature_.is_query) {
        for (const Parameter& p : signature_.function().parameters) {
          if (!p.hidden) names.emplace_back(p.name);
        }
      }
      if (names.empty()) {
        parameter->report("only a function's parameter can be compared");
      } else if (declares_outcomes(comparison_)) {
        parameter->report("what may be returned is listed here: a parameter cannot be compared as well");
      } else if (const auto index = parameter->one_of(names)) {
        comparison_.parameter = names[*index];
      }
    }
    if (const auto prefix = json_.find("returned_prefix")) {
      comparison_.returned_prefix = prefix->boolean().value_or(false);
      const bool counts = !signature_.is_class && signature_.function().result.kind == TypeKind::integer;
      if (comparison_.returned_prefix && (!comparison_.parameter || !counts)) {
        prefix->report("this needs a \"parameter\" and a method that returns an integer");
      }
    }
  }

  void read_methods() {
    const auto methods = json_.find("methods");
    const bool wanted = declares_outcomes(comparison_) && signature_.is_class;
    if (methods && !wanted) return methods->report("this is for the kinds \"one_of\" and \"statistical\" of a class");
    if (!wanted) return;
    std::vector<std::string_view> names;
    for (const Method& method : signature_.methods) {
      if (method.result.kind != TypeKind::void_type) names.emplace_back(method.name);
    }
    for (const JsonReader& element : json_.member("methods").elements("methods whose results may vary", 1, max_methods)) {
      if (const auto index = element.one_of(names)) comparison_.methods.emplace_back(names[*index]);
    }
  }

  // What the formulas may speak of.
  [[nodiscard]] std::vector<FormulaName> names() const {
    std::vector<FormulaName> names;
    Type output = signature_.answer_type();
    if (!signature_.function().result_of.empty()) output = Type{TypeKind::integer, {}};
    for (const Parameter& parameter : signature_.function().parameters) {
      names.push_back({parameter.name, case_type(parameter)});
      if (parameter.name == comparison_.parameter) output = parameter.type;
    }
    names.push_back({"output", output});
    names.push_back({"answer", std::move(output)});
    return names;
  }

  void read_conditions() {
    const auto holds = json_.find("holds");
    if (holds && !is(ComparisonKind::property)) return holds->report("this needs the kind \"property\"");
    if (!is(ComparisonKind::property) || !is_function()) return;
    const std::vector<FormulaName> known = names();
    for (std::size_t i = 0; i + 2 < known.size(); ++i) {
      if (known[i].name == "output" || known[i].name == "answer") {
        json_.report(fmt::format("a parameter named \"{}\" leaves no name for what is checked", known[i].name));
      }
    }
    for (const JsonReader& element : json_.member("holds").elements("conditions", 1, max_conditions)) {
      read_condition(element, known);
    }
  }

  void read_condition(const JsonReader& json, const std::vector<FormulaName>& known) {
    if (!json.is_object("an object with formula and otherwise", {"formula", "otherwise"})) return;
    const JsonReader formula_place = json.member("formula");
    const JsonReader sentence_place = json.member("otherwise");
    const auto formula_text = formula_place.text(TextForm::one_line, max_sentence);
    const auto sentence_text = sentence_place.text(TextForm::one_line, max_sentence);
    if (!formula_text || !sentence_text) return;
    auto formula = Formula::parse(*formula_text, known);
    if (!formula) return formula_place.report(formula.error().message);
    if (formula->type().kind != TypeKind::boolean) {
      return formula_place.report(fmt::format("expected a comparison, found a {}", to_string(formula->type())));
    }
    auto sentence = Sentence::parse(*sentence_text, known);
    if (!sentence) return sentence_place.report(sentence.error().message);
    comparison_.conditions.push_back({std::move(*formula), std::move(*sentence)});
  }

  void read_program() {
    const auto program = json_.find("program");
    if (program && !is(ComparisonKind::checker)) return program->report("this needs the kind \"checker\"");
    if (!is(ComparisonKind::checker)) return;
    const JsonReader place = json_.member("program");
    const std::string* text = place.json() == nullptr ? nullptr : place.json()->string();
    if (text == nullptr || !text->starts_with("checker.") || !is_slug(text->substr(8))) {
      return place.report_expected("a file \"checker.*\" of the package, such as \"checker.py\"");
    }
    comparison_.program = *text;
    const Method& function = signature_.function();
    const bool of_nodes = !function.result_of.empty() || std::any_of(function.parameters.begin(), function.parameters.end(),
                                                                     [](const Parameter& p) { return !p.node_of.empty(); });
    if (of_nodes) json_.member("kind").report("a checker cannot be handed a node of a parameter");
  }

  const JsonReader& json_;
  const Signature& signature_;
  Comparison comparison_;
};

}  // namespace

Comparison default_comparison(const Signature& signature) {
  Comparison comparison;
  if (!signature.is_query) return comparison;
  for (const Column& column : signature.answer_type().columns) comparison.columns.push_back(column.name);
  return comparison;
}

std::optional<Comparison> read_comparison(const JsonReader& json, const Signature& signature) {
  return ComparisonReader(json, signature).read();
}

}  // namespace rehearse
