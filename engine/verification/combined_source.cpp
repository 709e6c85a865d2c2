#include "combined_source.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "cpp_tokens.hpp"

namespace rehearse {
namespace {

constexpr std::string_view variable = "REHEARSE_PART";

// "#include <x>", "#  define NAME ...": the directive's name and the word after it.
struct Directive {
  std::string_view name;
  std::string_view word;
};
Directive directive_of(std::string_view text) {
  const auto skip = [&] {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  };
  const auto take_word = [&] {
    std::size_t end = 0;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_')) ++end;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
  };
  text.remove_prefix(1);
  skip();
  const std::string_view name = take_word();
  skip();
  return {name, take_word()};
}

// What of a part cannot stand in a namespace, or must not reach the next part.
struct Part {
  std::string body;
  std::string macros;  // to be forgotten after it
};
Part separate(const std::string& source, std::set<std::string>& includes) {
  Part part{source, {}};
  for (const CppToken& token : tokenize_cpp(source)) {
    if (token.kind != CppTokenKind::directive) continue;
    const Directive directive = directive_of(token.text);
    if (directive.name == "define") part.macros.append(fmt::format("#undef {}\n", directive.word));
    if (directive.name != "include") continue;
    includes.emplace(token.text);
    std::replace_if(
        part.body.begin() + static_cast<std::ptrdiff_t>(token.offset),
        part.body.begin() + static_cast<std::ptrdiff_t>(token.offset + token.text.size()), [](char c) { return c != '\n'; },
        ' ');
  }
  return part;
}

std::string space_of(std::size_t index) { return fmt::format("rehearse_part_{}", index); }

// A method that passes its call on, whatever its types are: the driver's arguments are all variables.
std::string dispatcher(const std::string& name, const std::string& class_name, std::size_t parts) {
  std::string table;
  for (std::size_t i = 0; i < parts; ++i) {
    table.append(fmt::format(
        "        [](void* object, Arguments&... given) -> Result {{ return static_cast<::{}::{}*>(object)->{}(given...); }},\n",
        space_of(i), class_name, name));
  }
  return fmt::format(
      "  template <class... Arguments>\n"
      "  decltype(auto) {0}(Arguments&... arguments) {{\n"
      "    using Result = decltype(std::declval<::{1}::{2}&>().{0}(arguments...));\n"
      "    using Call = Result (*)(void*, Arguments&...);\n"
      "    static constexpr Call calls[] = {{\n{3}    }};\n"
      "    return calls[rehearse_part](object_.get(), arguments...);\n"
      "  }}\n",
      name, space_of(0), class_name, table);
}

std::string facade(const Signature& signature, std::size_t parts) {
  const std::string& name = signature.class_name;
  std::string makers;
  std::string removers;
  for (std::size_t i = 0; i < parts; ++i) {
    makers.append(
        fmt::format("        [](Arguments&... given) -> void* {{ return new ::{}::{}(given...); }},\n", space_of(i), name));
    removers.append(fmt::format("      [](void* object) {{ delete static_cast<::{}::{}*>(object); }},\n", space_of(i), name));
  }
  std::string text = fmt::format(
      "static const std::size_t rehearse_part = [] {{\n"
      "  const char* text = std::getenv(\"{0}\");\n"
      "  return text == nullptr ? std::size_t(0) : std::size_t(std::atol(text)) % {1};\n"
      "}}();\n"
      "struct RehearseRemover {{\n"
      "  void operator()(void* object) const {{\n"
      "    static constexpr void (*removers[])(void*) = {{\n{2}    }};\n"
      "    removers[rehearse_part](object);\n"
      "  }}\n"
      "}};\n"
      "class {3} {{\n"
      " public:\n"
      "  template <class... Arguments>\n"
      "  explicit {3}(Arguments&... arguments) {{\n"
      "    using Make = void* (*)(Arguments&...);\n"
      "    static constexpr Make makers[] = {{\n{4}    }};\n"
      "    object_.reset(makers[rehearse_part](arguments...));\n"
      "  }}\n",
      variable, parts, removers, name, makers);
  for (const Method& method : signature.methods) text.append(dispatcher(method.name, name, parts));
  return text.append(" private:\n  std::unique_ptr<void, RehearseRemover> object_;\n};\n");
}

}  // namespace

bool can_be_part(std::string_view source, const Signature& signature) {
  const auto tokens = tokenize_cpp(source);
  const auto defined = std::adjacent_find(tokens.begin(), tokens.end(), [&](const CppToken& keyword, const CppToken& name) {
    return (keyword.text == "class" || keyword.text == "struct") && name.text == signature.class_name;
  });
  return defined != tokens.end();
}

std::string part_file(std::size_t index) { return fmt::format("part-{}", index); }

std::vector<std::string> part_environment(std::size_t part) { return {fmt::format("{}={}", variable, part)}; }

std::string combine(const std::vector<std::string>& parts, const Signature& signature, bool strict) {
  std::set<std::string> includes;
  std::string bodies;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part part = separate(parts[i], includes);
    bodies.append(fmt::format("namespace {} {{\n#line 1 \"{}\"\n", space_of(i), part_file(i)));
    bodies.append(part.body).append("\n").append(part.macros).append("}\n");
  }
  std::string text;
  for (const std::string& include : includes) text.append(include).append("\n");
  if (strict) text.append("#pragma GCC diagnostic error \"-Wreturn-type\"\n");
  return text.append(bodies).append("#line 1 \"parts\"\n").append(facade(signature, parts.size()));
}

std::vector<std::size_t> blamed_parts(std::string_view log, std::size_t parts) {
  std::set<std::size_t> blamed;
  std::set<std::size_t> askers;  // of the error to come
  for (std::string_view rest = log; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const bool is_error = line.find(": error: ") != std::string_view::npos;
    const bool asks = line.find("required from") != std::string_view::npos;
    if (!is_error && !asks) continue;
    std::set<std::size_t> named;
    for (std::size_t at = line.find("part-"); at != std::string_view::npos; at = line.find("part-", at + 1)) {
      std::size_t index = 0;
      const auto [end, error] = std::from_chars(line.data() + at + 5, line.data() + line.size(), index);
      const bool is_place = error == std::errc() && end != line.data() + line.size() && *end == ':' && index < parts;
      if (is_place) named.insert(index);
    }
    if (asks) {
      askers.insert(named.begin(), named.end());
      continue;
    }
    if (named.empty()) named = askers;
    blamed.insert(named.begin(), named.end());
    askers.clear();
  }
  return {blamed.begin(), blamed.end()};
}

}  // namespace rehearse
