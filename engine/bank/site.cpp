#include "site.hpp"

#include <algorithm>
#include <utility>

namespace rehearse {
namespace {

class SiteFinder {
 public:
  std::vector<Site> take() && {
    std::stable_sort(sites_.begin(), sites_.end(), [](const Site& a, const Site& b) { return a.path.size() < b.path.size(); });
    return std::move(sites_);
  }

  void visit(const Value& value, const Type& type, const Path& path) {
    switch (type.kind) {
      case TypeKind::array:
      case TypeKind::list: visit_elements(value, type.element.front(), path); return;
      case TypeKind::list_node: add(SiteKind::sequence, path); return;
      case TypeKind::string: add(SiteKind::text, path); return;
      case TypeKind::table: visit_table(value, path); return;
      case TypeKind::next_node:
      case TypeKind::tree_node: add(SiteKind::tree, path); return;
      case TypeKind::quad_node: add(SiteKind::tree, path, 4); return;
      case TypeKind::nary_node: add(SiteKind::nary_tree, path); return;
      case TypeKind::graph_node: add(SiteKind::graph, path); return;
      case TypeKind::random_node: add(SiteKind::random_list, path); return;
      case TypeKind::nested_integer: visit_nested(value, path); return;
      case TypeKind::void_type:
      case TypeKind::boolean:
      case TypeKind::integer:
      case TypeKind::long_type:
      case TypeKind::real:
      case TypeKind::character:
      case TypeKind::interval: return;
    }
  }

 private:
  void add(SiteKind kind, const Path& path, int arity = 2) { sites_.push_back({kind, path, arity}); }

  void visit_elements(const Value& value, const Type& type, const Path& path) {
    if (value.array() == nullptr) return;
    add(SiteKind::sequence, path);
    Path inner = path;
    inner.push_back(0);
    for (const Value& element : *value.array()) {
      visit(element, type, inner);
      ++inner.back();
    }
  }

  void visit_table(const Value& value, const Path& path) {
    if (value.array() == nullptr) return;
    add(SiteKind::sequence, path);
    for (std::size_t row = 0; row < value.array()->size(); ++row) {
      const Value::Array& cells = *(*value.array())[row].array();
      for (std::size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].string() == nullptr) continue;
        Path inner = path;
        inner.push_back(row);
        inner.push_back(column);
        add(SiteKind::text, inner);
      }
    }
  }

  void visit_nested(const Value& value, const Path& path) {
    if (value.array() == nullptr) return;
    add(SiteKind::nested, path);
    Path inner = path;
    inner.push_back(0);
    for (const Value& element : *value.array()) {
      visit_nested(element, inner);
      ++inner.back();
    }
  }

  std::vector<Site> sites_;
};

const std::vector<Parameter>& parameters_of(const Value& operation, std::size_t index, const Signature& signature) {
  return index == 0 ? signature.constructor : signature.find_method(*operation.string())->parameters;
}

void collect_scalars(const Value& value, Path& path, std::size_t most, std::vector<Path>& found) {
  if (found.size() >= most) return;
  if (const Value::Array* elements = value.array()) {
    path.push_back(0);
    for (const Value& element : *elements) {
      collect_scalars(element, path, most, found);
      ++path.back();
    }
    path.pop_back();
  } else if (!value.is_null()) {
    found.push_back(path);
  }
}

template <class Values>
auto& walk(Values& arguments, const Path& path) {
  auto* value = &arguments.at(path.front());
  for (std::size_t i = 1; i < path.size(); ++i) value = &value->array()->at(path[i]);
  return *value;
}

}  // namespace

std::vector<Site> sites_of(const Arguments& arguments, const Signature& signature) {
  SiteFinder finder;
  if (!signature.is_class) {
    const std::vector<Parameter>& parameters = signature.function().parameters;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (parameters[i].node_of.empty() && !arguments[i].is_null()) finder.visit(arguments[i], parameters[i].type, {i});
    }
    return std::move(finder).take();
  }
  const Value::Array& operations = *arguments[0].array();
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const auto& parameters = parameters_of(operations[i], i, signature);
    const Value::Array& list = *(*arguments[1].array())[i].array();
    for (std::size_t k = 0; k < list.size(); ++k) finder.visit(list[k], parameters[k].type, {1, i, k});
  }
  return std::move(finder).take();
}

std::vector<Path> scalars_of(const Arguments& arguments, const Signature& signature, std::size_t most) {
  std::vector<Path> found;
  for (std::size_t i = signature.is_class ? 1 : 0; i < arguments.size(); ++i) {
    Path path{i};
    collect_scalars(arguments[i], path, most, found);
  }
  return found;
}

const Value& value_at(const Arguments& arguments, const Path& path) { return walk(arguments, path); }
Value& value_at(Arguments& arguments, const Path& path) { return walk(arguments, path); }

}  // namespace rehearse
