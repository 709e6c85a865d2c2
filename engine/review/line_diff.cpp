#include "rehearse/review/line_diff.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

namespace rehearse {
namespace {

constexpr int max_edits = 2000;

using Lines = std::vector<std::string_view>;

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return lines;
}

// One path through the edit graph, found forwards; `rounds` keeps the furthest x of each diagonal, so that it can be walked
// back.
class EditGraph {
 public:
  EditGraph(const Lines& a, const Lines& b) : a_(a), b_(b), limit_(std::min(static_cast<int>(a.size() + b.size()), max_edits)) {
    furthest_.resize(2 * static_cast<std::size_t>(limit_) + 3, 0);
  }

  // The number of edits; -1 if there are more than max_edits.
  int search(bool keep_rounds) {
    for (int edits = 0; edits <= limit_; ++edits) {
      if (keep_rounds) rounds_.emplace_back(furthest_.begin() + (limit_ + 1 - edits), furthest_.begin() + (limit_ + 2 + edits));
      for (int k = -edits; k <= edits; k += 2) {
        if (extend(edits, k)) return edits;
      }
    }
    return -1;
  }

  // The script of a search that kept its rounds.
  [[nodiscard]] std::vector<DiffLine> script() const {
    std::vector<DiffLine> back;
    int x = static_cast<int>(a_.size());
    int y = static_cast<int>(b_.size());
    for (int edits = static_cast<int>(rounds_.size()) - 1; edits > 0; --edits) {
      const int k = x - y;
      const bool down = k == -edits || (k != edits && before(edits, k - 1) < before(edits, k + 1));
      const int from_x = down ? before(edits, k + 1) : before(edits, k - 1);
      const int from_y = from_x - (down ? k + 1 : k - 1);
      const int mid_x = down ? from_x : from_x + 1;
      while (x > mid_x) back.push_back(same(--x, --y));
      if (down) {
        back.push_back({DiffMark::added, 0, from_y + 1, std::string(b_[static_cast<std::size_t>(from_y)])});
      } else {
        back.push_back({DiffMark::removed, from_x + 1, 0, std::string(a_[static_cast<std::size_t>(from_x)])});
      }
      x = from_x;
      y = from_y;
    }
    while (x > 0) back.push_back(same(--x, --y));
    std::ranges::reverse(back);
    return back;
  }

 private:
  [[nodiscard]] int& at(int k) { return furthest_[static_cast<std::size_t>(k + limit_ + 1)]; }
  // As the diagonal stood when the round began; it holds those from -edits to edits.
  [[nodiscard]] int before(int edits, int k) const {
    const auto& round = rounds_[static_cast<std::size_t>(edits)];
    return k < -edits || k > edits ? -1 : round[static_cast<std::size_t>(k + edits)];
  }
  [[nodiscard]] DiffLine same(int x, int y) const {
    return {DiffMark::same, x + 1, y + 1, std::string(a_[static_cast<std::size_t>(x)])};
  }

  // Goes one edit further on the diagonal k = x - y, then along equal lines; true at the end of both.
  bool extend(int edits, int k) {
    const int rows = static_cast<int>(a_.size());
    const int columns = static_cast<int>(b_.size());
    const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
    int x = edits == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
    int y = x - k;
    while (x < rows && y < columns && y >= 0 && a_[static_cast<std::size_t>(x)] == b_[static_cast<std::size_t>(y)]) ++x, ++y;
    at(k) = x;
    return x >= rows && y >= columns;
  }

  const Lines& a_;
  const Lines& b_;
  int limit_;
  std::vector<int> furthest_;
  std::vector<std::vector<int>> rounds_;
};

struct Trimmed {
  Lines a, b;
  std::size_t head = 0, tail = 0;  // lines that both share at either end
};
Trimmed trim(const Lines& a, const Lines& b) {
  Trimmed t;
  while (t.head < a.size() && t.head < b.size() && a[t.head] == b[t.head]) ++t.head;
  const auto most = std::min(a.size(), b.size()) - t.head;
  while (t.tail < most && a[a.size() - 1 - t.tail] == b[b.size() - 1 - t.tail]) ++t.tail;
  const auto middle = [&](const Lines& all) {
    return Lines(all.begin() + static_cast<std::ptrdiff_t>(t.head), all.end() - static_cast<std::ptrdiff_t>(t.tail));
  };
  t.a = middle(a);
  t.b = middle(b);
  return t;
}

std::vector<DiffLine> replaced(const Lines& a, const Lines& b) {
  std::vector<DiffLine> lines;
  for (std::size_t i = 0; i < a.size(); ++i)
    lines.push_back({DiffMark::removed, static_cast<int>(i) + 1, 0, std::string(a[i])});
  for (std::size_t i = 0; i < b.size(); ++i) lines.push_back({DiffMark::added, 0, static_cast<int>(i) + 1, std::string(b[i])});
  return lines;
}

}  // namespace

std::vector<DiffLine> diff_lines(std::string_view before, std::string_view after) {
  const Lines a = lines_of(before);
  const Lines b = lines_of(after);
  const Trimmed trimmed = trim(a, b);
  EditGraph graph(trimmed.a, trimmed.b);
  auto middle = graph.search(true) >= 0 ? graph.script() : replaced(trimmed.a, trimmed.b);
  std::vector<DiffLine> lines;
  const auto same = [&](std::size_t in_a, std::size_t in_b) {
    lines.push_back({DiffMark::same, static_cast<int>(in_a) + 1, static_cast<int>(in_b) + 1, std::string(a[in_a])});
  };
  for (std::size_t i = 0; i < trimmed.head; ++i) same(i, i);
  for (DiffLine& line : middle) {
    if (line.before > 0) line.before += static_cast<int>(trimmed.head);
    if (line.after > 0) line.after += static_cast<int>(trimmed.head);
    lines.push_back(std::move(line));
  }
  for (std::size_t i = trimmed.tail; i > 0; --i) same(a.size() - i, b.size() - i);
  return lines;
}

std::vector<DiffHunk> diff_hunks(std::string_view before, std::string_view after, int context) {
  const auto lines = diff_lines(before, after);
  const auto size = static_cast<int>(lines.size());
  std::vector<DiffHunk> hunks;
  int end = 0;  // of the last hunk
  for (int i = 0; i < size; ++i) {
    if (lines[static_cast<std::size_t>(i)].mark == DiffMark::same) continue;
    const int begin = std::max(i - context, end);
    if (hunks.empty() || begin > end) hunks.emplace_back();
    for (int j = begin; j < std::min(i + context + 1, size); ++j) {
      hunks.back().lines.push_back(lines[static_cast<std::size_t>(j)]);
      end = j + 1;
    }
  }
  for (DiffHunk& hunk : hunks) {
    for (const DiffLine& line : hunk.lines) {
      if (line.before > 0 && hunk.before_count++ == 0) hunk.before_start = line.before;
      if (line.after > 0 && hunk.after_count++ == 0) hunk.after_start = line.after;
    }
  }
  return hunks;
}

std::string hunk_header(const DiffHunk& hunk) {
  return fmt::format("@@ -{},{} +{},{} @@", hunk.before_start, hunk.before_count, hunk.after_start, hunk.after_count);
}

std::string unified_diff(std::string_view before, std::string_view after, int context) {
  std::string text;
  for (const DiffHunk& hunk : diff_hunks(before, after, context)) {
    text.append(hunk_header(hunk)).append("\n");
    for (const DiffLine& line : hunk.lines) {
      const char mark = line.mark == DiffMark::same ? ' ' : line.mark == DiffMark::added ? '+' : '-';
      text.append(1, mark).append(line.text).append("\n");
    }
  }
  return text;
}

int changed_lines(std::string_view before, std::string_view after) {
  const Lines a = lines_of(before);
  const Lines b = lines_of(after);
  const int edits = EditGraph(a, b).search(false);
  return edits >= 0 ? edits : max_edits;
}

}  // namespace rehearse
