#pragma once

#include <string>
#include <string_view>
#include <vector>

// What changed between two texts, line by line: the shortest edit script by Myers' greedy algorithm ("An O(ND) Difference
// Algorithm and Its Variations", 1986). A missing newline at the end is no difference.
namespace rehearse {

enum class DiffMark { same, removed, added };

struct DiffLine {
  DiffMark mark = DiffMark::same;
  int before = 0, after = 0;  // line numbers from 1 in either text; 0 where the line is not in it
  std::string text;
};

// Neighbouring changes with some unchanged lines around them.
struct DiffHunk {
  int before_start = 0, before_count = 0, after_start = 0, after_count = 0;
  std::vector<DiffLine> lines;
};

inline constexpr int diff_context = 3;

// All lines of both. Texts further apart than a few thousand lines are shown as replaced whole between what they share at
// either end.
[[nodiscard]] std::vector<DiffLine> diff_lines(std::string_view before, std::string_view after);
[[nodiscard]] std::vector<DiffHunk> diff_hunks(std::string_view before, std::string_view after, int context = diff_context);

// "@@ -3,7 +3,8 @@"
[[nodiscard]] std::string hunk_header(const DiffHunk& hunk);
// The hunks as `diff -u` writes them, without the names of files; empty if nothing differs.
[[nodiscard]] std::string unified_diff(std::string_view before, std::string_view after, int context = diff_context);

// Lines added plus lines removed. Beyond a few thousand the count stops; nobody edits that much between two saves.
[[nodiscard]] int changed_lines(std::string_view before, std::string_view after);

}  // namespace rehearse
