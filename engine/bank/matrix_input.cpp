#include "matrix_input.hpp"

#include <algorithm>
#include <array>

#include "declaration.hpp"
#include "members.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 4> orders = {"any", "rows", "rows_and_columns", "whole"};
constexpr std::array<std::string_view, 7> patterns = {"any",       "all_equal", "last_differs", "border",
                                                      "checkered", "walls",     "regions"};

Value::Array all_elements(const Value::Array& rows) {
  Value::Array all;
  for (const Value& row : rows) all.insert(all.end(), row.array()->begin(), row.array()->end());
  return all;
}

std::optional<Fault> find_columns_fault(const Value::Array& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Value::Array& above = *rows[i - 1].array();
    const Value::Array& row = *rows[i].array();
    for (std::size_t j = 0; j < row.size(); ++j) {
      if (!comes_before(row[j], above[j])) continue;
      return Fault{{}, fmt::format("{} below {} is not in ascending order", to_display(row[j], 40), to_display(above[j], 40))}
          .within(j)
          .within(i);
    }
  }
  return std::nullopt;
}

std::optional<Fault> find_sorting_fault(const Value::Array& rows, MatrixOrder order) {
  if (order == MatrixOrder::any) return std::nullopt;
  if (order == MatrixOrder::whole) {
    if (auto fault = find_order_fault(all_elements(rows), ElementOrder::ascending)) return Fault{{}, std::move(fault->message)};
    return std::nullopt;
  }
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (auto fault = find_order_fault(*rows[i].array(), ElementOrder::ascending)) return std::move(*fault).within(i);
  }
  return order == MatrixOrder::rows_and_columns ? find_columns_fault(rows) : std::nullopt;
}

// Elements by place, drawn or arranged before they become rows.
class Grid {
 public:
  Grid(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns), cells_(rows * columns) {}

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] std::size_t columns() const { return columns_; }
  Value::Array& cells() { return cells_; }
  Value& at(std::size_t i, std::size_t j) { return cells_[i * columns_ + j]; }

  void sort(MatrixOrder order) {
    if (order == MatrixOrder::any) return;
    if (order == MatrixOrder::whole) return std::sort(cells_.begin(), cells_.end());
    for (std::size_t i = 0; i < rows_; ++i) {
      const auto row = cells_.begin() + static_cast<std::ptrdiff_t>(i * columns_);
      std::sort(row, row + static_cast<std::ptrdiff_t>(columns_));
    }
    if (order == MatrixOrder::rows_and_columns) sort_columns();  // leaves the rows sorted
  }

  [[nodiscard]] Value take() {
    Value::Array rows;
    rows.reserve(rows_);
    for (std::size_t i = 0; i < rows_; ++i) {
      const auto row = cells_.begin() + static_cast<std::ptrdiff_t>(i * columns_);
      rows.emplace_back(
          Value::Array(std::make_move_iterator(row), std::make_move_iterator(row + static_cast<std::ptrdiff_t>(columns_))));
    }
    return Value(std::move(rows));
  }

 private:
  void sort_columns() {
    Value::Array column(rows_);
    for (std::size_t j = 0; j < columns_; ++j) {
      for (std::size_t i = 0; i < rows_; ++i) column[i] = std::move(at(i, j));
      std::sort(column.begin(), column.end());
      for (std::size_t i = 0; i < rows_; ++i) at(i, j) = std::move(column[i]);
    }
  }

  std::size_t rows_;
  std::size_t columns_;
  Value::Array cells_;
};

// A corridor through the whole grid: every other line is a wall with one gap, at the ends by turns.
void draw_walls(Grid& grid, const Value& wall, RandomStream& random) {
  const bool across = random.below(2) == 0;
  const std::size_t lines = across ? grid.rows() : grid.columns();
  const std::size_t length = across ? grid.columns() : grid.rows();
  for (std::size_t line = 1; line < lines; line += 2) {
    const std::size_t gap = line / 2 % 2 == 0 ? length - 1 : 0;
    for (std::size_t i = 0; i < length; ++i) {
      if (i != gap) (across ? grid.at(line, i) : grid.at(i, line)) = wall;
    }
  }
}

// Every cell takes the value of the nearest of a few places, the first of equals.
void draw_regions(Grid& grid, const Declaration& of, RandomStream& random) {
  struct Place {
    std::size_t row, column;
    Value value;
  };
  const std::size_t most = std::min<std::size_t>(16, std::max<std::size_t>(1, (grid.rows() + grid.columns()) / 2));
  std::vector<Place> places;
  for (std::size_t left = 1 + random.below(most); left > 0; --left) {
    const std::size_t row = random.below(grid.rows());
    const std::size_t column = random.below(grid.columns());
    places.push_back({row, column, draw(of, random)});
  }
  const auto apart = [](std::size_t a, std::size_t b) { return a < b ? b - a : a - b; };
  for (std::size_t i = 0; i < grid.rows(); ++i) {
    for (std::size_t j = 0; j < grid.columns(); ++j) {
      const auto distance = [&](const Place& place) { return apart(place.row, i) + apart(place.column, j); };
      grid.at(i, j) = std::min_element(places.begin(), places.end(), [&](const Place& a, const Place& b) {
                        return distance(a) < distance(b);
                      })->value;
    }
  }
}

void draw_pattern(Grid& grid, MatrixPattern pattern, const Declaration& of, RandomStream& random) {
  if (grid.cells().empty()) return;
  if (pattern == MatrixPattern::regions) return draw_regions(grid, of, random);
  const Value ground = draw(of, random);
  Value other = draw(of, random);
  for (int tries = 0; tries < 64 && other == ground; ++tries) other = draw(of, random);
  std::fill(grid.cells().begin(), grid.cells().end(), ground);
  if (pattern == MatrixPattern::last_differs) grid.cells().back() = other;
  if (pattern == MatrixPattern::walls) draw_walls(grid, other, random);
  for (std::size_t i = 0; i < grid.rows(); ++i) {
    for (std::size_t j = 0; j < grid.columns(); ++j) {
      const bool is_border = i == 0 || j == 0 || i + 1 == grid.rows() || j + 1 == grid.columns();
      const bool is_other =
          (pattern == MatrixPattern::border && is_border) || (pattern == MatrixPattern::checkered && (i + j) % 2 == 1);
      if (is_other) grid.at(i, j) = other;
    }
  }
}

std::string_view describe_order(MatrixOrder order) {
  switch (order) {
    case MatrixOrder::any: return "";
    case MatrixOrder::rows: return "each row of {} is sorted in ascending order";
    case MatrixOrder::rows_and_columns: return "each row and each column of {} is sorted in ascending order";
    case MatrixOrder::whole: return "{} is sorted in ascending order, row by row";
  }
  return "";
}

bool implies(MatrixOrder narrow, MatrixOrder wide) {
  return wide == narrow || wide == MatrixOrder::any || (wide == MatrixOrder::rows && narrow != MatrixOrder::any) ||
         (wide == MatrixOrder::rows_and_columns && narrow == MatrixOrder::whole);
}

}  // namespace

std::optional<MatrixInput> MatrixInput::read(const JsonReader& json, const Type& type) {
  const auto square = read_flag(json, "square");
  const bool is_square = square.value_or(false);
  constexpr std::array<std::string_view, 8> members = {"kind",     "rows",  "of",      "square",
                                                       "distinct", "order", "pattern", "columns"};
  if (!json.is_object("a declaration", std::span(members).first(is_square ? 7 : 8))) return std::nullopt;
  const auto rows = read_range(json.member("rows"), 0, max_size);
  const auto columns = is_square ? rows : read_range(json.member("columns"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(element_type(type)));
  const auto distinct = read_flag(json, "distinct");
  const auto order = read_enum<MatrixOrder>(json, "order", orders);
  const auto pattern = read_enum<MatrixPattern>(json, "pattern", patterns);
  if (!square || !rows || !columns || !of || !distinct || !order || !pattern) return std::nullopt;
  const std::uint64_t most =
      saturated_product(static_cast<std::uint64_t>(rows->high), static_cast<std::uint64_t>(columns->high));
  if (const std::uint64_t different = rehearse::cardinality(*of); *distinct && different < most) {
    json.member("rows").report(
        fmt::format("{} distinct elements are asked for, but there are only {} different ones", most, different));
    return std::nullopt;
  }
  if (*pattern != MatrixPattern::any && (*distinct || *order != MatrixOrder::any)) {
    json.member("pattern").report("a matrix that is sorted or distinct has no pattern");
    return std::nullopt;
  }
  return MatrixInput{*rows, *columns, is_square, {std::move(*of)}, *distinct, *order, *pattern};
}

std::optional<Fault> MatrixInput::find_fault(const Value& value) const {
  const Value::Array& lines = *value.array();
  if (auto found = find_count_fault(lines.size(), rows, "row", "rows")) return found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Value::Array& row = *lines[i].array();
    const std::size_t width = square ? lines.size() : lines.front().array()->size();
    if (row.size() != width) {
      return Fault{
          {},
          fmt::format("expected {} columns as {}, found {}", width, square ? "there are rows" : "in the first row", row.size())}
          .within(i);
    }
    if (!square) {
      if (auto found = find_count_fault(row.size(), columns, "column", "columns")) return std::move(*found).within(i);
    }
    if (auto found = find_elements_fault(row, of.front())) return std::move(*found).within(i);
  }
  if (auto found = find_sorting_fault(lines, order)) return found;
  if (!distinct) return std::nullopt;
  if (auto found = find_repetition_fault(all_elements(lines))) return Fault{{}, std::move(found->message)};
  return std::nullopt;
}

Value MatrixInput::draw(RandomStream& random) const {
  const auto height = static_cast<std::size_t>(draw_size(rows, random));
  const auto width = square ? height : static_cast<std::size_t>(draw_size(columns, random));
  Grid grid(height, width);
  if (distinct) {
    grid.cells() = draw_distinct(height * width, of.front(), random);
  } else if (pattern != MatrixPattern::any) {
    draw_pattern(grid, pattern, of.front(), random);
  } else {
    for (Value& cell : grid.cells()) cell = rehearse::draw(of.front(), random);
  }
  grid.sort(order);
  return grid.take();
}

void MatrixInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  const std::string row = element_name(name);
  if (square) lines.push_back(fmt::format("{0}.length == {1}.length", name, row));
  lines.push_back(describe_range(name + ".length", rows));
  if (!square) lines.push_back(describe_range(row + ".length", columns));
  describe_constraints(element_name(row), of.front(), lines);
  if (distinct) lines.push_back(fmt::format("all values of {} are different", name));
  if (order != MatrixOrder::any) lines.push_back(fmt::format(fmt::runtime(describe_order(order)), name));
}

void MatrixInput::check_narrows(const MatrixInput& narrow, const Narrowing& place) const {
  place.check("rows", rows, narrow.rows);
  place.check("columns", columns, narrow.columns);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
  place.keep("square", square, narrow.square);
  place.keep("distinct", distinct, narrow.distinct);
  if (!implies(narrow.order, order)) place.same("order", order, narrow.order);
}

std::uint64_t MatrixInput::volume() const {
  const auto height = static_cast<std::uint64_t>(rows.high);
  const std::uint64_t places = saturated_product(height, static_cast<std::uint64_t>(columns.high));
  return saturated_sum(saturated_product(places, rehearse::volume(of.front())), height);
}

bool MatrixInput::may_give_up() const {
  const bool of_integers = std::holds_alternative<IntegerInput>(of.front().kind);
  return (distinct && !of_integers) || rehearse::may_give_up(of.front());
}

}  // namespace rehearse
