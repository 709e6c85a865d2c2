#include "table_input.hpp"

#include "date.hpp"
#include "declaration.hpp"
#include "table.hpp"

namespace rehearse {
namespace {

std::string target(const ColumnInput& column) { return column.reference ? column.reference->text : std::string(); }

}  // namespace

std::optional<Fault> DateInput::find_fault(const Value& value) const {
  const auto day = parse_date(*value.string());
  if (day && days.has(*day)) return std::nullopt;
  return Fault{{},
               fmt::format("{} is not from {} to {}", to_display(value, 40), format_date(days.low), format_date(days.high))};
}

Value DateInput::draw(RandomStream& random) const { return Value(format_date(random.between(days.low, days.high))); }

void DateInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(fmt::format("{} <= {} <= {}", format_date(days.low), name, format_date(days.high)));
}

void DateInput::check_narrows(const DateInput& narrow, const Narrowing& place) const {
  if (narrow.days.low < days.low) place.widened("min", format_date(narrow.days.low), format_date(days.low));
  if (narrow.days.high > days.high) place.widened("max", format_date(narrow.days.high), format_date(days.high));
}

std::optional<Fault> TableInput::find_fault(const Value& value) const { return rehearse::find_fault(*value.array(), *this); }

Value TableInput::draw(RandomStream& random) const { return draw_table(*this, {}, random); }

void TableInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  describe_table(name, *this, lines);
}

void TableInput::check_narrows(const TableInput& narrow, const Narrowing& place) const {
  place.check("rows", rows, narrow.rows);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const ColumnInput& wide_column = columns[i];
    const ColumnInput& narrow_column = narrow.columns[i];
    const std::string member = fmt::format("columns/{}", wide_column.column.name);
    if (wide_column.is_serial != narrow_column.is_serial || target(wide_column) != target(narrow_column)) {
      place.add(member, "what numbers the rows or points at another table stays as in the input model");
    } else if (!wide_column.of.empty()) {
      rehearse::check_narrows(wide_column.of.front(), narrow_column.of.front(), place.within(member));
    }
  }
}

std::uint64_t TableInput::volume() const {
  std::uint64_t row = 1;
  for (const ColumnInput& column : columns) {
    row = saturated_sum(row, column.of.empty() ? 1 : rehearse::volume(column.of.front()));
  }
  return saturated_sum(saturated_product(static_cast<std::uint64_t>(rows.high), row), 1);
}

}  // namespace rehearse
