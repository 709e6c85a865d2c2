#include "statement_samples.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "rehearse/bank/outcomes.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

struct Line {
  std::size_t number = 0;
  std::string_view text;
};

// An example as its lines: "Input:" (or "Operations:" and "Arguments:") and "Output:".
struct Example {
  Line input;
  std::optional<Line> arguments;
  std::optional<Line> output;
};

std::string place(const Line& line) { return fmt::format("line {}", line.number); }

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// The lines inside fenced code blocks. A fence is closed by one at least as long.
std::vector<Line> fenced_lines(std::string_view markdown) {
  std::vector<Line> lines;
  std::size_t fence = 0;
  for (std::size_t number = 1; !markdown.empty(); ++number) {
    const auto end = markdown.find('\n');
    const std::string_view text = trimmed(markdown.substr(0, end));
    markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
    const std::size_t ticks = std::min(text.find_first_not_of('`'), text.size());
    if (fence == 0) {
      if (ticks >= 3) fence = ticks;
    } else if (ticks >= fence && ticks == text.size()) {
      fence = 0;
    } else {
      lines.push_back({number, text});
    }
  }
  return lines;
}

// The rest of a line that starts with the label.
std::optional<Line> labelled(const Line& line, std::string_view label) {
  if (!line.text.starts_with(label)) return std::nullopt;
  return Line{line.number, trimmed(line.text.substr(label.size()))};
}

std::vector<Example> find_examples(std::string_view markdown, bool is_class, Diagnostics& diagnostics) {
  std::vector<Example> examples;
  for (const Line& line : fenced_lines(markdown)) {
    if (const auto input = labelled(line, is_class ? "Operations:" : "Input:")) {
      examples.push_back({*input, std::nullopt, std::nullopt});
    } else if (const auto arguments = is_class ? labelled(line, "Arguments:") : std::nullopt) {
      if (examples.empty()) {
        diagnostics.add(place(line), "expected a line \"Operations: [...]\" before it");
      } else {
        examples.back().arguments = arguments;
      }
    } else if (const auto output = labelled(line, "Output:")) {
      if (examples.empty()) {
        diagnostics.add(place(line), is_class ? "expected a line \"Operations: [...]\" before it"
                                              : "expected a line \"Input: ...\" before it");
      } else {
        examples.back().output = output;
      }
    }
  }
  return examples;
}

// The length of the JSON value that the text starts with: up to a comma outside strings and brackets.
std::size_t value_length(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      if (c == '"') in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '[') {
      ++depth;
    } else if (c == ']') {
      --depth;
    } else if (c == ',' && depth == 0) {
      return i;
    }
  }
  return text.size();
}

// "nums = [2,7], target = 9", every parameter in order.
Result<Arguments> parse_input(std::string_view text, const std::vector<Parameter>& parameters) {
  Arguments arguments;
  for (const Parameter& parameter : parameters) {
    const auto wanted = [&] {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("expected \"{} = <JSON value>\", found \"{}\"", parameter.name, printable(text, 40)));
    };
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || trimmed(text.substr(0, equals)) != parameter.name) return wanted();
    text = trimmed(text.substr(equals + 1));
    const std::size_t length = value_length(text);
    auto value = parse_value(text.substr(0, length));
    if (!value) return unexpected(ErrorCode::bad_input, fmt::format("{}: {}", parameter.name, value.error().message));
    arguments.push_back(std::move(*value));
    text = length < text.size() ? trimmed(text.substr(length + 1)) : std::string_view();
  }
  if (!text.empty()) {
    return unexpected(ErrorCode::bad_input, fmt::format("expected the end of the line, found \"{}\"", printable(text, 40)));
  }
  return arguments;
}

// The value of a line, held against the sample's.
void check_value(const Line& line, std::string_view what, const Value& sample, const TestCase& test_case,
                 Diagnostics& diagnostics) {
  const auto value = parse_value(line.text);
  if (!value) return diagnostics.add(place(line), value.error().message);
  const Comparison exact;
  if (exact.accepts(sample, *value)) return;
  diagnostics.add(place(line), fmt::format("the {} differs from that of case \"{}\" in data/sample.jsonl: {}", what,
                                           test_case.name, exact.difference(sample, *value)));
}

void check_function_input(const Example& example, const TestCase& test_case, const Signature& signature,
                          Diagnostics& diagnostics) {
  const auto& parameters = signature.function().parameters;
  const auto arguments = parse_input(example.input.text, parameters);
  if (!arguments) return diagnostics.add(place(example.input), arguments.error().message);
  const Comparison exact;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (exact.accepts(test_case.arguments[i], (*arguments)[i])) continue;
    diagnostics.add(place(example.input),
                    fmt::format("{} differs from that of case \"{}\" in data/sample.jsonl: {}", parameters[i].name,
                                test_case.name, exact.difference(test_case.arguments[i], (*arguments)[i])));
  }
}

// One of the outputs that the sample's answer declares.
void check_outcome(const Line& line, const TestCase& test_case, const Signature& signature, Comparison comparison,
                   Diagnostics& diagnostics) {
  const auto value = parse_value(line.text);
  if (!value) return diagnostics.add(place(line), value.error().message);
  comparison.kind = ComparisonKind::one_of;  // an example is too short for statistics
  const auto fault = find_outcome_fault(signature, comparison, test_case.arguments, *test_case.answer, *value);
  if (!fault) return;
  const std::string operation = fault->operation ? fmt::format("operation {}: ", *fault->operation) : std::string();
  diagnostics.add(place(line), fmt::format("the output is not among those of case \"{}\" in data/sample.jsonl: {}{}",
                                           test_case.name, operation, fault->words));
}

void check_example(const Example& example, const TestCase& test_case, const Signature& signature, const Comparison& comparison,
                   Diagnostics& diagnostics) {
  if (signature.is_class) {
    check_value(example.input, "list of operations", test_case.arguments[0], test_case, diagnostics);
    if (example.arguments) {
      check_value(*example.arguments, "list of arguments", test_case.arguments[1], test_case, diagnostics);
    } else {
      diagnostics.add(place(example.input), "expected a line \"Arguments: [...]\" after it");
    }
  } else {
    check_function_input(example, test_case, signature, diagnostics);
  }
  if (!example.output) return diagnostics.add(place(example.input), "expected a line \"Output: ...\" after it");
  if (!test_case.answer) return;
  if (declares_outcomes(comparison)) return check_outcome(*example.output, test_case, signature, comparison, diagnostics);
  check_value(*example.output, "output", *test_case.answer, test_case, diagnostics);
}

}  // namespace

void check_statement_samples(std::string_view markdown, const std::vector<TestCase>& samples, const Signature& signature,
                             Diagnostics& statement, Diagnostics& sample, const Comparison& comparison) {
  if (signature.is_query) return check_statement_tables(markdown, samples, signature, statement, sample);
  const auto examples = find_examples(markdown, signature.is_class, statement);
  for (std::size_t i = 0; i < std::min(examples.size(), samples.size()); ++i) {
    check_example(examples[i], samples[i], signature, comparison, statement);
  }
  for (std::size_t i = samples.size(); i < examples.size(); ++i) {
    statement.add(place(examples[i].input), "this example is not in data/sample.jsonl");
  }
  for (std::size_t i = examples.size(); i < samples.size(); ++i) {
    sample.add("", fmt::format("the case \"{}\" is not among the examples of statement.md (fenced blocks with {} and Output:)",
                               samples[i].name, signature.is_class ? "Operations:, Arguments:" : "Input:"));
  }
}

}  // namespace rehearse
