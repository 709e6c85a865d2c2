#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "rehearse/bank/comparison.hpp"
#include "statement_samples.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

struct MarkdownTable {
  std::string name;  // of the table; "Output" for the result
  std::size_t line = 0;
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};
using Example = std::vector<MarkdownTable>;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \r") - first + 1);
}

// "| 1 | Ada |" as its cells.
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  line.remove_prefix(1);
  while (!line.empty()) {
    const auto end = line.find('|');
    if (end == std::string_view::npos) break;
    cells.emplace_back(trimmed(line.substr(0, end)));
    line.remove_prefix(end + 1);
  }
  return cells;
}

// A line that names the table after it: "`Employee`:" or "Output:".
std::string label_of(std::string_view line) {
  if (line == "Output:") return "Output";
  const bool is_label = line.size() > 3 && line.starts_with('`') && line.ends_with("`:");
  return is_label ? std::string(line.substr(1, line.size() - 3)) : std::string();
}

std::vector<MarkdownTable> find_tables(std::string_view markdown) {
  std::vector<MarkdownTable> tables;
  bool open = false;  // a label was read, and its table has not ended
  for (std::size_t number = 1; !markdown.empty(); ++number) {
    const auto end = markdown.find('\n');
    const std::string_view line = trimmed(markdown.substr(0, end));
    markdown.remove_prefix(end == std::string_view::npos ? markdown.size() : end + 1);
    if (std::string label = label_of(line); !label.empty()) {
      tables.push_back({std::move(label), number, {}, {}});
      open = true;
    } else if (open && line.starts_with('|')) {
      auto cells = cells_of(line);
      if (tables.back().header.empty()) {
        tables.back().header = std::move(cells);
      } else if (line.find_first_not_of("|-: ") != std::string_view::npos) {
        tables.back().rows.push_back(std::move(cells));
      }
    } else if (open && !tables.back().header.empty()) {
      open = false;
    }
  }
  return tables;
}

bool is_same_cell(const Value& sample, const std::string& cell) {
  if (sample.string() != nullptr) return *sample.string() == cell;
  const auto value = parse_value(cell);
  return value && Comparison().accepts(sample, *value);
}

void check_table(const MarkdownTable& table, const Type& type, const Value& sample, const TestCase& test_case,
                 Diagnostics& diagnostics) {
  const std::string place = fmt::format("line {}", table.line);
  const auto differs = [&](const std::string& what) {
    diagnostics.add(
        place, fmt::format("{} differs from that of case \"{}\" in data/sample.jsonl: {}", table.name, test_case.name, what));
  };
  std::vector<std::string> names;
  for (const Column& column : type.columns) names.push_back(column.name);
  if (table.header != names) {
    return diagnostics.add(place, fmt::format("expected a table with the columns {}", fmt::join(names, ", ")));
  }
  const Value::Array& rows = *sample.array();
  if (table.rows.size() != rows.size()) return differs(fmt::format("expected {} rows, got {}", rows.size(), table.rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Value::Array& cells = *rows[i].array();
    if (table.rows[i].size() != cells.size()) return differs(fmt::format("row {} has {} cells", i + 1, table.rows[i].size()));
    for (std::size_t k = 0; k < cells.size(); ++k) {
      if (is_same_cell(cells[k], table.rows[i][k])) continue;
      return differs(fmt::format("row {}, {}: expected {}, got \"{}\"", i + 1, names[k], to_display(cells[k], 60),
                                 printable(table.rows[i][k], 60)));
    }
  }
}

// Every table of the signature in order, then the output.
void check_example(const Example& example, const TestCase& test_case, const Method& method, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i <= method.parameters.size(); ++i) {
    const bool is_output = i == method.parameters.size();
    const std::string label = is_output ? "Output:" : fmt::format("`{}`:", method.parameters[i].name);
    if (i >= example.size() || example[i].name != (is_output ? "Output" : method.parameters[i].name)) {
      const std::size_t line = example[std::min(i, example.size() - 1)].line;
      return diagnostics.add(fmt::format("line {}", line), fmt::format("expected a line \"{}\" and a table here", label));
    }
    if (!is_output) {
      check_table(example[i], method.parameters[i].type, test_case.arguments[i], test_case, diagnostics);
    } else if (test_case.answer) {
      check_table(example[i], method.result, *test_case.answer, test_case, diagnostics);
    }
  }
}

}  // namespace

void check_statement_tables(std::string_view markdown, const std::vector<TestCase>& samples, const Signature& signature,
                            Diagnostics& statement, Diagnostics& sample) {
  const Method& method = signature.function();
  std::vector<Example> examples;
  bool ended = true;
  for (MarkdownTable& table : find_tables(markdown)) {
    if (ended) examples.emplace_back();
    ended = table.name == "Output";
    examples.back().push_back(std::move(table));
  }
  for (std::size_t i = 0; i < std::min(examples.size(), samples.size()); ++i) {
    check_example(examples[i], samples[i], method, statement);
  }
  for (std::size_t i = samples.size(); i < examples.size(); ++i) {
    statement.add(fmt::format("line {}", examples[i].front().line), "this example is not in data/sample.jsonl");
  }
  for (std::size_t i = examples.size(); i < samples.size(); ++i) {
    sample.add("", fmt::format("the case \"{}\" is not among the examples of statement.md (a line `{}`: and its table ... , "
                               "Output: and its table)",
                               samples[i].name, method.parameters.front().name));
  }
}

}  // namespace rehearse
