#include "yaml.hpp"

#include <charconv>

#include <fmt/core.h>
#include <yaml-cpp/yaml.h>

namespace rehearse {
namespace {

constexpr int max_depth = 50;
constexpr int max_nodes = 100'000;

class Copier {
 public:
  Yaml copy(const YAML::Node& node, int depth) {
    if (depth > max_depth) throw YAML::Exception(node.Mark(), "nested too deeply");
    if (++nodes_ > max_nodes) throw YAML::Exception(node.Mark(), "too large, once its aliases are written out");
    Yaml yaml;
    if (node.IsScalar()) {
      yaml.kind = Yaml::Kind::scalar;
      yaml.scalar = node.Scalar();
    } else if (node.IsSequence()) {
      yaml.kind = Yaml::Kind::list;
      for (const auto& element : node) yaml.elements.push_back(copy(element, depth + 1));
    } else if (node.IsMap()) {
      yaml.kind = Yaml::Kind::map;
      for (const auto& member : node) {
        if (!member.first.IsScalar()) throw YAML::Exception(member.first.Mark(), "expected a word as a key");
        const std::string& name = member.first.Scalar();
        if (yaml.find(name) != nullptr) throw YAML::Exception(member.first.Mark(), "the key " + name + " stands there twice");
        yaml.members.emplace_back(name, copy(member.second, depth + 1));
      }
    }
    return yaml;
  }

 private:
  int nodes_ = 0;
};

}  // namespace

Result<Yaml> Yaml::parse(std::string_view text) try {
  return Copier().copy(YAML::Load(std::string(text)), 0);
} catch (const YAML::Exception& error) {
  return unexpected(ErrorCode::bad_input, fmt::format("line {}: {}", error.mark.line + 1, error.msg));
}

const Yaml* Yaml::find(std::string_view name) const {
  for (const auto& [key, value] : members) {
    if (key == name) return value.kind == Kind::null ? nullptr : &value;
  }
  return nullptr;
}

std::optional<std::string> Yaml::text(std::string_view name) const {
  const Yaml* found = find(name);
  if (found == nullptr || found->kind != Kind::scalar) return std::nullopt;
  return found->scalar;
}

std::optional<double> Yaml::number(std::string_view name) const {
  const auto word = text(name);
  if (!word) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(word->data(), word->data() + word->size(), value);
  if (error != std::errc() || end != word->data() + word->size()) return std::nullopt;
  return value;
}

std::vector<std::string> Yaml::words() const {
  std::vector<std::string> words;
  for (const Yaml& element : elements) words.push_back(element.scalar);
  std::string_view rest = scalar;
  while (!rest.empty()) {
    const std::size_t start = std::min(rest.find_first_not_of(" \t\n"), rest.size());
    rest.remove_prefix(start);
    const std::string_view word = rest.substr(0, rest.find_first_of(" \t\n"));
    if (!word.empty()) words.emplace_back(word);
    rest.remove_prefix(word.size());
  }
  return words;
}

}  // namespace rehearse
