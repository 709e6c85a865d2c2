#include <fmt/format.h>

#include "date.hpp"
#include "declaration.hpp"

namespace rehearse {
namespace {

// Compares two declarations of one value, member by member; both have been read at `pointer_`.
class Narrowing {
 public:
  Narrowing(std::string pointer, Diagnostics& diagnostics) : pointer_(std::move(pointer)), diagnostics_(&diagnostics) {}

  void operator()(const BooleanInput&, const BooleanInput&) const {}
  void operator()(const IntegerInput& wide, const IntegerInput& narrow) const {
    if (narrow.range.low < wide.range.low) report("min", narrow.range.low, wide.range.low);
    if (narrow.range.high > wide.range.high) report("max", narrow.range.high, wide.range.high);
  }
  void operator()(const RealInput& wide, const RealInput& narrow) const {
    if (narrow.low < wide.low) report("min", narrow.low, wide.low);
    if (narrow.high > wide.high) report("max", narrow.high, wide.high);
  }
  void operator()(const CharacterInput& wide, const CharacterInput& narrow) const { check(wide.alphabet, narrow.alphabet); }
  void operator()(const StringInput& wide, const StringInput& narrow) const {
    check_narrows(wide.length, narrow.length, pointer_ + "/length", *diagnostics_);
    check(wide.alphabet, narrow.alphabet);
  }
  void operator()(const ArrayInput& wide, const ArrayInput& narrow) const {
    check_narrows(wide.size, narrow.size, pointer_ + "/size", *diagnostics_);
    check(wide.of, narrow.of);
    if (wide.distinct && !narrow.distinct) report("distinct", false, true);
    if (wide.order != ElementOrder::any && wide.order != narrow.order) add("order", "the input model asks for another order");
  }
  void operator()(const MatrixInput& wide, const MatrixInput& narrow) const {
    check_narrows(wide.rows, narrow.rows, pointer_ + "/rows", *diagnostics_);
    check_narrows(wide.columns, narrow.columns, pointer_ + "/columns", *diagnostics_);
    check(wide.of, narrow.of);
    if (wide.square && !narrow.square) report("square", false, true);
  }
  void operator()(const TreeInput& wide, const TreeInput& narrow) const {
    check_narrows(wide.nodes, narrow.nodes, pointer_ + "/nodes", *diagnostics_);
    check(wide.of, narrow.of);
    if (!implies(narrow.shape, wide.shape)) add("shape", "the input model asks for another shape");
  }
  void operator()(const DateInput& wide, const DateInput& narrow) const {
    if (narrow.days.low < wide.days.low) report("min", format_date(narrow.days.low), format_date(wide.days.low));
    if (narrow.days.high > wide.days.high) report("max", format_date(narrow.days.high), format_date(wide.days.high));
  }
  void operator()(const TableInput& wide, const TableInput& narrow) const {
    check_narrows(wide.rows, narrow.rows, pointer_ + "/rows", *diagnostics_);
    for (std::size_t i = 0; i < wide.columns.size(); ++i) check(wide.columns[i], narrow.columns[i]);
  }
  void operator()(const ChoiceInput& wide, const ChoiceInput& narrow) const { check(Declaration{wide}, narrow.values); }
  // A choice narrows any other kind whose values it offers; no other kind narrows a different one for certain.
  template <class Wide>
  void operator()(const Wide& wide, const ChoiceInput& narrow) const {
    check(Declaration{wide}, narrow.values);
  }
  template <class Wide, class Narrow>
  void operator()(const Wide& /*wide*/, const Narrow& /*narrow*/) const {
    add("kind", "a recipe may keep the kind of the input model or use \"one_of\"");
  }

 private:
  static bool implies(TreeShape narrow, TreeShape wide) {
    if (wide == narrow || wide == TreeShape::any || wide == TreeShape::random) return true;
    return wide == TreeShape::balanced && narrow == TreeShape::complete;
  }
  void check(const std::vector<Declaration>& wide, const std::vector<Declaration>& narrow) const {
    check_narrows(wide.front(), narrow.front(), pointer_ + "/of", *diagnostics_);
  }
  void check(const ColumnInput& wide, const ColumnInput& narrow) const {
    const std::string place = fmt::format("columns/{}", wide.column.name);
    const auto target = [](const ColumnInput& column) { return column.reference ? column.reference->text : std::string(); };
    if (wide.is_serial != narrow.is_serial || target(wide) != target(narrow)) {
      add(place, "what numbers the rows or points at another table stays as in the input model");
    } else if (!wide.of.empty()) {
      check_narrows(wide.of.front(), narrow.of.front(), fmt::format("{}/{}", pointer_, place), *diagnostics_);
    }
  }
  void check(const std::string& wide, const std::string& narrow) const {
    const auto stranger = narrow.find_first_not_of(wide);
    if (stranger != std::string::npos) add("alphabet", fmt::format("'{}' is not in the input model's", narrow[stranger]));
  }
  void check(const Declaration& wide, const std::vector<Value>& values) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (const auto fault = find_fault(values[i], wide))
        add(fmt::format("values/{}", i), "outside the input model: " + fault->message);
    }
  }
  template <class Bound>
  void report(std::string_view member, Bound narrow, Bound wide) const {
    add(member, fmt::format("{} is wider than the input model's {}", narrow, wide));
  }
  void add(std::string_view member, std::string_view message) const {
    diagnostics_->add(fmt::format("{}/{}", pointer_, member), message);
  }

  std::string pointer_;
  Diagnostics* diagnostics_;
};

}  // namespace

void check_narrows(Range wide, Range narrow, const std::string& pointer, Diagnostics& diagnostics) {
  if (narrow.low >= wide.low && narrow.high <= wide.high) return;
  diagnostics.add(
      pointer, fmt::format("[{}, {}] is wider than the input model's [{}, {}]", narrow.low, narrow.high, wide.low, wide.high));
}

void check_narrows(const Declaration& wide, const Declaration& narrow, const std::string& pointer, Diagnostics& diagnostics) {
  std::visit(Narrowing(pointer, diagnostics), wide.kind, narrow.kind);
}

}  // namespace rehearse
