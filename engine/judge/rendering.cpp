#include "rendering.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include <fmt/core.h>
#include <kainjow/mustache.hpp>

namespace rehearse {
namespace {

namespace mustache = kainjow::mustache;

std::string keep(const std::string& text) { return text; }  // nothing here is HTML

// A line that holds nothing but the tag of a section leaves no line behind.
std::string without_tag_lines(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
    text.remove_prefix(line.size());
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    const std::string_view tag = line.substr(start, line.find_last_not_of(" \t\n") + 1 - start);
    const bool is_section = tag.size() > 5 && tag.starts_with("{{") && (tag[2] == '#' || tag[2] == '^' || tag[2] == '/') &&
                            tag.find("}}") == tag.size() - 2;
    kept += is_section ? tag : line;
  }
  return kept;
}

bool mentions(const Signature& signature, TypeKind kind) {
  const auto of_parameters = [&](const std::vector<Parameter>& parameters) {
    return std::any_of(parameters.begin(), parameters.end(),
                       [&](const Parameter& p) { return !p.hidden && leaf(p.type).kind == kind; });
  };
  return of_parameters(signature.constructor) ||
         std::any_of(signature.methods.begin(), signature.methods.end(),
                     [&](const Method& m) { return leaf(m.result).kind == kind || of_parameters(m.parameters); });
}

// The flags by which a template tells what a signature speaks of.
constexpr std::array<std::pair<const char*, TypeKind>, 9> type_flags{{{"uses_list_node", TypeKind::list_node},
                                                                      {"uses_tree_node", TypeKind::tree_node},
                                                                      {"uses_random_node", TypeKind::random_node},
                                                                      {"uses_graph_node", TypeKind::graph_node},
                                                                      {"uses_nary_node", TypeKind::nary_node},
                                                                      {"uses_next_node", TypeKind::next_node},
                                                                      {"uses_quad_node", TypeKind::quad_node},
                                                                      {"uses_nested_integer", TypeKind::nested_integer},
                                                                      {"uses_interval", TypeKind::interval}}};

// A type as part of a name: "integer", "list_node".
std::string name_part(TypeKind kind) {
  std::string part;
  for (const auto& [flag, named] : type_flags) {
    if (kind == named) return std::string(flag).substr(std::string_view("uses_").size());
  }
  return std::string(to_string(kind));
}

int rank(const Type& type) { return type.element.empty() ? 0 : 1 + rank(type.element.front()); }

std::string with_first(std::string text, int (*change)(int)) {
  if (!text.empty()) text.front() = static_cast<char>(change(static_cast<unsigned char>(text.front())));
  return text;
}

// Those that the driver gets: hidden ones only where an object stands for them.
std::vector<const Parameter*> seen_parameters(const std::vector<Parameter>& parameters) {
  std::vector<const Parameter*> seen;
  for (const Parameter& parameter : parameters) {
    if (!parameter.hidden || !parameter.object_class.empty()) seen.push_back(&parameter);
  }
  return seen;
}

std::string index_of(const std::vector<const Parameter*>& parameters, const std::string& name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter* p) { return p->name == name; });
  return std::to_string(found - parameters.begin());
}

bool joins_lists(const Signature& signature) {
  const auto joins = [](const Parameter& p) {
    return !p.joins.empty() || (!p.node_of.empty() && p.type.kind == TypeKind::list_node);
  };
  return std::any_of(signature.methods.begin(), signature.methods.end(), [&](const Method& m) {
    return (!m.result_of.empty() && m.result.kind == TypeKind::list_node) ||
           std::any_of(m.parameters.begin(), m.parameters.end(), joins);
  });
}

class Context {
 public:
  Context(const LanguageDefinition& language, const std::optional<std::string>& observed)
      : language_(language), observed_(observed) {}

  [[nodiscard]] mustache::data of(const Signature& signature) const {
    mustache::data data;
    data.set("class_name", signature.class_name);
    data.set("class_name_lower", with_first(signature.class_name, std::tolower));
    data.set("is_class", signature.is_class);
    data.set("is_round_trip", signature.is_round_trip);
    data.set("is_function", !signature.is_class && !signature.is_round_trip && !signature.is_query);
    data.set("is_query", signature.is_query);
    if (signature.is_query) {
      set_query(data, signature.function());
      return data;
    }
    data.set("new_line", "\n");  // for an empty line that only a section holds: one of its own would be dropped
    for (const auto& [flag, kind] : type_flags) data.set(flag, mentions(signature, kind));
    data.set("joins_lists", joins_lists(signature));
    mustache::data constructor;
    constructor.set("parameters", parameters(signature.constructor, 0));
    data.set("constructor", constructor);
    mustache::data methods(mustache::data::type::list);
    for (std::size_t i = 0; i < signature.methods.size(); ++i) {
      methods.push_back(method(signature.methods[i], i, i + 1 == signature.methods.size()));
    }
    data.set("methods", methods);
    set_api(data, signature.api);
    return data;
  }

 private:
  static mustache::data columns_of(const std::vector<Column>& columns) {
    mustache::data list(mustache::data::type::list);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      mustache::data data;
      data.set("name", columns[i].name);
      data.set("declared", std::string(to_string(columns[i].type)));
      data.set("is_integer", columns[i].type == ColumnType::integer);
      data.set("is_double", columns[i].type == ColumnType::real);
      data.set("is_text", columns[i].type == ColumnType::text || columns[i].type == ColumnType::date);
      data.set("is_nullable", columns[i].nullable);
      data.set("is_key", columns[i].key);
      data.set("is_last", i + 1 == columns.size());
      list.push_back(data);
    }
    return list;
  }

  static void set_query(mustache::data& data, const Method& query) {
    mustache::data tables(mustache::data::type::list);
    for (const Parameter& parameter : query.parameters) {
      std::vector<Column> key = parameter.type.columns;
      std::erase_if(key, [](const Column& column) { return !column.key; });
      mustache::data table;
      table.set("name", parameter.name);
      table.set("columns", columns_of(parameter.type.columns));
      table.set("has_key", !key.empty());
      table.set("key", columns_of(key));
      tables.push_back(table);
    }
    data.set("tables", tables);
    data.set("result_columns", columns_of(query.result.columns));
  }

  [[nodiscard]] mustache::data method(const Method& method, std::size_t index, bool is_last) const {
    mustache::data data;
    data.set("index", std::to_string(index));
    data.set("is_first_method", index == 0);
    data.set("is_last_method", is_last);
    set_name(data, method.name);
    data.set("result", type_name(language_, method.result));
    data.set("declared_result", to_string(method.result));
    data.set("is_void", method.result.kind == TypeKind::void_type);
    mustache::data result_type;
    set_type(result_type, method.result);
    data.set("result_type", result_type);
    data.set("parameters", parameters(method.parameters, index));
    set_links(data, method);
    return data;
  }

  void set_links(mustache::data& data, const Method& method) const {
    const auto seen = seen_parameters(method.parameters);
    const auto found =
        std::find_if(seen.begin(), seen.end(), [&](const Parameter* p) { return observed_ && p->name == *observed_; });
    data.set("has_observed", found != seen.end());
    data.set("observed_index", std::to_string(found - seen.begin()));
    data.set("has_result_of", !method.result_of.empty());
    data.set("result_of_index", index_of(seen, method.result_of));
    data.set("has_copy_of", !method.copy_of.empty());
    data.set("copy_of_index", index_of(seen, method.copy_of));
    mustache::data joins(mustache::data::type::list);
    for (const Parameter* parameter : seen) {
      if (parameter->joins.empty()) continue;
      mustache::data join;
      join.set("index", index_of(seen, parameter->name));
      join.set("list_index", index_of(seen, parameter->joins));
      join.set("to_index", index_of(seen, parameter->joins_to));
      joins.push_back(join);
    }
    data.set("has_joins", joins.is_non_empty_list());
    data.set("joins", joins);
  }

  // For languages where a type is spread over several parameters, or names are made of it.
  void set_type(mustache::data& data, const Type& type) const {
    const int layers = rank(type);
    data.set("rank", std::to_string(layers));
    data.set("is_single", layers == 0);
    data.set("is_array", layers == 1);
    data.set("is_matrix", layers == 2);
    data.set("leaf", type_name(language_, leaf(type)));
    data.set("leaf_name", name_part(leaf(type).kind));
    data.set("leaf_is_string", leaf(type).kind == TypeKind::string);
    data.set("is_any_node", layers == 0 && is_node(type.kind));
  }

  void set_name(mustache::data& data, const std::string& given) const {
    const std::string name = spell(language_.naming, given);
    data.set("name", name);
    data.set("name_upper", with_first(name, std::toupper));
  }

  [[nodiscard]] mustache::data parameters(const std::vector<Parameter>& all, std::size_t method_index) const {
    mustache::data list(mustache::data::type::list);
    const auto seen = seen_parameters(all);
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (!seen[i]->joins.empty()) continue;  // for the driver alone: see "joins"
      mustache::data data = parameter(*seen[i], seen);
      data.set("index", std::to_string(i));
      data.set("is_first", i == 0);
      data.set("is_last", i + 1 == seen.size() || !seen[i + 1]->joins.empty());
      data.set("method_index", std::to_string(method_index));
      data.set("object", std::to_string(seen[i] - all.data()));
      list.push_back(data);
    }
    return list;
  }

  [[nodiscard]] mustache::data parameter(const Parameter& parameter, const std::vector<const Parameter*>& seen) const {
    const bool is_object = !parameter.object_class.empty();
    mustache::data data;
    set_name(data, parameter.name);
    data.set("type", is_object ? object_type_name(language_, parameter.object_class) : type_name(language_, parameter.type));
    data.set("parameter_type", is_object ? object_parameter_type_name(language_, parameter.object_class)
                                         : parameter_type_name(language_, parameter.type));
    data.set("declared", is_object ? parameter.object_class : to_string(parameter.type));
    data.set("is_observed", observed_ && parameter.name == *observed_);
    data.set("is_object", is_object);
    data.set("is_reference", !parameter.node_of.empty());
    data.set("reference_index", index_of(seen, parameter.node_of));
    data.set("is_value", !is_object && parameter.node_of.empty());
    if (!is_object) set_type(data, parameter.type);
    return data;
  }

  void set_api(mustache::data& data, const Api& api) const {
    data.set("has_api", !api.empty());
    data.set("api_base", api.base_class);
    data.set("has_api_base", !api.base_class.empty());
    mustache::data functions(mustache::data::type::list);
    for (std::size_t i = 0; i < api.functions.size(); ++i) {
      if (api.functions[i].class_name.empty()) functions.push_back(method(api.functions[i].method, i, false));
    }
    data.set("has_api_functions", functions.is_non_empty_list());
    data.set("api_functions", functions);
    mustache::data classes(mustache::data::type::list);
    for (const std::string& name : api.class_names()) {
      mustache::data methods(mustache::data::type::list);
      for (std::size_t i = 0; i < api.functions.size(); ++i) {
        if (api.functions[i].class_name == name) methods.push_back(method(api.functions[i].method, i, false));
      }
      mustache::data one;
      one.set("api_class", name);
      one.set("api_methods", methods);
      classes.push_back(one);
    }
    data.set("api_classes", classes);
  }

  const LanguageDefinition& language_;
  const std::optional<std::string>& observed_;
};

}  // namespace

// By hand: the parser takes as long as all else that a start does, and there are templates of nine languages to look at.
Result<void> check_mustache(const std::string& text) {
  const auto fault = [](const std::string& what) {
    return unexpected(ErrorCode::bad_input, "not a mustache template: " + what);
  };
  std::vector<std::string_view> open;
  for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at)) {
    const bool is_triple = text.compare(at, 3, "{{{") == 0;
    const std::string_view closing = is_triple ? "}}}" : "}}";
    const std::size_t start = at + closing.size();
    const std::size_t end = text.find(closing, start);
    if (end == std::string::npos) return fault("a tag is not closed: " + text.substr(at, 40));
    const std::string_view tag = std::string_view(text).substr(start, end - start);
    if (tag.empty()) return fault("an empty tag");
    if (tag.front() == '#' || tag.front() == '^') open.push_back(tag.substr(1));
    if (tag.front() == '/') {
      if (open.empty() || open.back() != tag.substr(1)) return fault(fmt::format("{{{{{}}}}} closes no section", tag));
      open.pop_back();
    }
    at = end + closing.size();
  }
  if (!open.empty()) return fault(fmt::format("the section {} is not closed", open.back()));
  return {};
}

std::string render(const LanguageDefinition& language, const LanguageFile& file, const Signature& signature,
                   const std::optional<std::string>& observed) {
  if (!file.is_template) return file.content;
  mustache::mustache parsed(without_tag_lines(file.content));
  parsed.set_custom_escape(keep);
  return parsed.render(Context(language, observed).of(signature));
}

}  // namespace rehearse
