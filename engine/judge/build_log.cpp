#include "build_log.hpp"

#include <algorithm>

#include "plain_text.hpp"
#include "rehearse/judge/judgement.hpp"

namespace rehearse {
namespace {

constexpr std::string_view sandbox_folder = "/box/";

std::string shown_line(std::string_view line) {
  std::string text = plain_line(line);
  for (std::size_t at = text.find(sandbox_folder); at != std::string::npos; at = text.find(sandbox_folder, at)) {
    text.erase(at, sandbox_folder.size());
  }
  return text;
}

}  // namespace

std::string clean_log(std::string_view log, const std::vector<std::string>& hide) {
  std::string cleaned;
  while (!log.empty() && cleaned.size() <= max_log_bytes) {
    const std::size_t end = std::min(log.find('\n'), log.size());
    const std::string line = shown_line(log.substr(0, end));
    log.remove_prefix(std::min(end + 1, log.size()));
    const bool hidden =
        std::any_of(hide.begin(), hide.end(), [&](const std::string& part) { return line.find(part) != std::string::npos; });
    if (!hidden) cleaned += line + '\n';
  }
  if (!log.empty() || cleaned.size() > max_log_bytes) {
    cleaned = make_excerpt(std::move(cleaned), max_log_bytes - 100).text + "\n... (the messages go on)\n";
  }
  return cleaned;
}

}  // namespace rehearse
