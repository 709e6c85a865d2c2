#include "told_paths.hpp"

#include <string_view>

namespace rehearse::jail {
namespace {

constexpr std::string_view box = "/box";
constexpr std::string_view before_path = "=:, \t\n'\"";
constexpr std::string_view within_name = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

bool is_box(std::string_view text, std::size_t at) {
  if (at > 0 && before_path.find(text[at - 1]) == std::string_view::npos) return false;
  const std::size_t end = at + box.size();
  return end == text.size() || within_name.find(text[end]) == std::string_view::npos;
}

std::string told(const std::string& folder, std::string_view text) {
  std::string result;
  std::size_t done = 0;
  for (auto at = text.find(box); at != std::string_view::npos; at = text.find(box, at + 1)) {
    if (!is_box(text, at)) continue;
    result.append(text.substr(done, at - done)).append(folder);
    done = at + box.size();
  }
  return result.append(text.substr(done));
}

}  // namespace

std::vector<std::string> told_of(const std::string& folder, const std::vector<std::string>& texts) {
  std::vector<std::string> result = texts;
  if (folder == box) return result;
  for (auto& text : result) text = told(folder, text);
  return result;
}

}  // namespace rehearse::jail
