#include "summary_index.hpp"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <sys/stat.h>

#include "rehearse/base/file.hpp"

namespace rehearse {
namespace fs = std::filesystem;

namespace {

// Lines of fields with tabs between them; lists with unit separators. No text of a summary holds either: it is one line
// of plain text (find_text_fault). Raise the version when a summary gets another member or is read by other rules.
constexpr std::string_view header = "rehearse summaries 4\n";
constexpr char field_end = '\t';
constexpr char item_end = '\x1f';
constexpr std::size_t fields_of_mark = 5, fields_of_summary = 11;
constexpr std::uintmax_t max_index = 64U << 20U;

std::vector<std::string_view> split(std::string_view text, char end) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto at = text.find(end);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

template <class Number>
bool parse(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

std::vector<std::string> items(std::string_view text) {
  std::vector<std::string> names;
  if (text.empty()) return names;
  for (const auto part : split(text, item_end)) names.emplace_back(part);
  return names;
}

bool is_plain(const std::string& text) { return text.find_first_of("\t\n\x1f") == std::string::npos; }

bool is_plain(const std::vector<std::string>& names) {
  return std::ranges::all_of(names, [](const std::string& name) { return !name.empty() && is_plain(name); });
}

bool is_plain(const ProblemSummary& summary) {
  return is_plain(summary.slug) && is_plain(summary.title) && is_plain(summary.topics) && is_plain(summary.patterns) &&
         is_plain(summary.lists) && is_plain(summary.bug);
}

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, std::string_view(&item_end, 1)));
}

std::int64_t nanoseconds(const timespec& time) { return time.tv_sec * 1'000'000'000 + time.tv_nsec; }

}  // namespace

std::optional<FileMark> mark_of(const fs::path& file) {
  struct stat status {};
  if (::lstat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileMark{status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim), status.st_ino};
}

SummaryIndex::SummaryIndex(fs::path file) : file_(std::move(file)) {
  const auto content = read_file(file_, max_index);
  if (!content) return;
  // The last line is the hash of all before it: half a file, or one with a flipped bit, is none.
  constexpr std::size_t hash_line = 64 + 1;
  if (content->size() < header.size() + hash_line || !content->starts_with(header) || !content->ends_with('\n')) return;
  const std::string_view body = std::string_view(*content).substr(0, content->size() - hash_line);
  if (content_hash(body) != std::string_view(*content).substr(body.size(), 64)) return;
  read(body.substr(header.size()));
}

void SummaryIndex::read(std::string_view body) {
  for (const auto line : split(body, '\n')) {
    const auto fields = split(line, field_end);
    if (fields.size() != fields_of_mark && fields.size() != fields_of_mark + fields_of_summary) continue;
    Entry entry;
    if (!parse(fields[1], entry.mark.size) || !parse(fields[2], entry.mark.modified_ns) ||
        !parse(fields[3], entry.mark.changed_ns) || !parse(fields[4], entry.mark.inode)) {
      continue;
    }
    if (fields.size() > fields_of_mark) {
      const auto difficulty = parse_difficulty(fields[7]);
      int clarifications = 0, leetcode_id = 0;  // 0: it has none
      if (!difficulty || !parse(fields[13], clarifications) || !parse(fields[15], leetcode_id)) continue;
      entry.summary = ProblemSummary{.slug = std::string(fields[5]),
                                     .title = std::string(fields[6]),
                                     .difficulty = *difficulty,
                                     .topics = items(fields[8]),
                                     .patterns = items(fields[9]),
                                     .lists = items(fields[14]),
                                     .is_query = fields[10] == "query",
                                     .is_program = fields[10] == "program",
                                     .is_kata = fields[11] == "kata",
                                     .bug = std::string(fields[12]),
                                     .clarifications = clarifications};
      if (leetcode_id > 0) entry.summary->leetcode_id = leetcode_id;
    }
    entries_.insert_or_assign(std::string(fields[0]), std::move(entry));
  }
}

std::optional<std::optional<ProblemSummary>> SummaryIndex::find(const fs::path& file, const FileMark& mark) const {
  const auto found = entries_.find(file.native());
  if (found == entries_.end() || found->second.mark != mark) return std::nullopt;
  found->second.used = true;
  return found->second.summary;
}

void SummaryIndex::put(const fs::path& file, const FileMark& mark, std::optional<ProblemSummary> summary) {
  if (!is_plain(file.native()) || (summary && !is_plain(*summary))) return;
  entries_.insert_or_assign(file.native(), Entry{mark, std::move(summary), true});
  changed_ = true;
}

void SummaryIndex::save() const {
  const bool has_old = std::ranges::any_of(entries_, [](const auto& each) { return !each.second.used; });
  if (!changed_ && !has_old) return;
  std::string content(header);
  for (const auto& [path, entry] : entries_) {
    if (!entry.used) continue;
    content += fmt::format("{}\t{}\t{}\t{}\t{}", path, entry.mark.size, entry.mark.modified_ns, entry.mark.changed_ns,
                           entry.mark.inode);
    if (entry.summary) {
      const ProblemSummary& summary = *entry.summary;
      const std::string_view kind = summary.is_query ? "query" : summary.is_program ? "program" : "";
      content += fmt::format("\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", summary.slug, summary.title,
                             to_string(summary.difficulty), joined(summary.topics), joined(summary.patterns), kind,
                             summary.is_kata ? "kata" : "", summary.bug, summary.clarifications, joined(summary.lists),
                             summary.leetcode_id.value_or(0));
    }
    content += '\n';
  }
  content += content_hash(content) + "\n";
  if (make_directories(file_.parent_path())) static_cast<void>(write_file(file_, content));
}

}  // namespace rehearse
