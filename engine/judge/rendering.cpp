#include "rendering.hpp"

#include <algorithm>
#include <string_view>

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

bool mentions(const Type& type, TypeKind kind) {
  if (type.kind == kind) return true;
  return std::any_of(type.element.begin(), type.element.end(), [&](const Type& element) { return mentions(element, kind); });
}

bool mentions(const Signature& signature, TypeKind kind) {
  const auto of_parameters = [&](const std::vector<Parameter>& parameters) {
    return std::any_of(parameters.begin(), parameters.end(),
                       [&](const Parameter& p) { return !p.hidden && mentions(p.type, kind); });
  };
  return of_parameters(signature.constructor) ||
         std::any_of(signature.methods.begin(), signature.methods.end(),
                     [&](const Method& m) { return mentions(m.result, kind) || of_parameters(m.parameters); });
}

class Context {
 public:
  Context(const LanguageDefinition& language, const std::optional<std::string>& observed)
      : language_(language), observed_(observed) {}

  [[nodiscard]] mustache::data of(const Signature& signature) const {
    mustache::data data;
    data.set("class_name", signature.class_name);
    data.set("is_class", signature.is_class);
    data.set("new_line", "\n");  // for an empty line that only a section holds: one of its own would be dropped
    data.set("uses_list_node", mentions(signature, TypeKind::list_node));
    data.set("uses_tree_node", mentions(signature, TypeKind::tree_node));
    mustache::data constructor;
    constructor.set("parameters", parameters(signature.constructor, 0));
    data.set("constructor", constructor);
    mustache::data methods(mustache::data::type::list);
    for (std::size_t i = 0; i < signature.methods.size(); ++i) methods.push_back(method(signature.methods[i], i));
    data.set("methods", methods);
    set_api(data, signature.api);
    return data;
  }

 private:
  [[nodiscard]] mustache::data method(const Method& method, std::size_t index) const {
    mustache::data data;
    data.set("index", std::to_string(index));
    data.set("name", spell(language_.naming, method.name));
    data.set("result", type_name(language_, method.result));
    data.set("declared_result", to_string(method.result));
    data.set("is_void", method.result.kind == TypeKind::void_type);
    data.set("parameters", parameters(method.parameters, index));
    const auto seen = seen_parameters(method.parameters);
    const auto found =
        std::find_if(seen.begin(), seen.end(), [&](const Parameter* p) { return observed_ && p->name == *observed_; });
    data.set("has_observed", found != seen.end());
    data.set("observed_index", std::to_string(found - seen.begin()));
    return data;
  }

  // Those that the candidate's method has: hidden ones only where an object stands for them.
  [[nodiscard]] static std::vector<const Parameter*> seen_parameters(const std::vector<Parameter>& parameters) {
    std::vector<const Parameter*> seen;
    for (const Parameter& parameter : parameters) {
      if (!parameter.hidden || !parameter.object_class.empty()) seen.push_back(&parameter);
    }
    return seen;
  }

  [[nodiscard]] mustache::data parameters(const std::vector<Parameter>& parameters, std::size_t method_index) const {
    mustache::data list(mustache::data::type::list);
    const auto seen = seen_parameters(parameters);
    for (std::size_t i = 0; i < seen.size(); ++i) {
      const Parameter& parameter = *seen[i];
      const bool is_object = !parameter.object_class.empty();
      mustache::data data;
      data.set("index", std::to_string(i));
      data.set("method_index", std::to_string(method_index));
      data.set("name", spell(language_.naming, parameter.name));
      data.set("type", is_object ? object_type_name(language_, parameter.object_class) : type_name(language_, parameter.type));
      data.set("parameter_type", is_object ? object_parameter_type_name(language_, parameter.object_class)
                                           : parameter_type_name(language_, parameter.type));
      data.set("declared", is_object ? parameter.object_class : to_string(parameter.type));
      data.set("is_last", i + 1 == seen.size());
      data.set("is_observed", observed_ && parameter.name == *observed_);
      data.set("is_object", is_object);
      data.set("object", std::to_string(&parameter - parameters.data()));
      list.push_back(data);
    }
    return list;
  }

  void set_api(mustache::data& data, const Api& api) const {
    data.set("has_api", !api.empty());
    mustache::data functions(mustache::data::type::list);
    for (std::size_t i = 0; i < api.functions.size(); ++i) {
      if (api.functions[i].class_name.empty()) functions.push_back(method(api.functions[i].method, i));
    }
    data.set("api_functions", functions);
    mustache::data classes(mustache::data::type::list);
    for (const std::string& name : api.class_names()) {
      mustache::data methods(mustache::data::type::list);
      for (std::size_t i = 0; i < api.functions.size(); ++i) {
        if (api.functions[i].class_name == name) methods.push_back(method(api.functions[i].method, i));
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

Result<void> check_mustache(const std::string& text) {
  const mustache::mustache parsed(text);
  if (!parsed.is_valid()) return unexpected(ErrorCode::bad_input, "not a mustache template: " + parsed.error_message());
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
