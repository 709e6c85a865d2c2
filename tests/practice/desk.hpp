#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/practice/practice.hpp"
#include "support/fake_clock.hpp"

namespace rehearse::test {

inline constexpr std::string_view correct_two_sum = R"(class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for i, n in enumerate(nums):
            if target - n in seen:
                return [seen[target - n], i]
            seen[n] = i
)";

// Pairs an element with itself: the samples may pass, an edge case does not.
inline constexpr std::string_view wrong_two_sum = R"(class Solution:
    def twoSum(self, nums, target):
        for i, a in enumerate(nums):
            for j, b in enumerate(nums):
                if a + b == target:
                    return [i, j]
)";

// A candidate at a desk: folders of their own, the real bank, judge and store, and a clock that moves only when told to.
class Desk {
 public:
  [[nodiscard]] Practice sit_down() {
    return Practice::open({paths(), Installation::of_this_process().value(), &clock}).value();
  }
  [[nodiscard]] Paths paths() const {
    const auto& home = home_.path();
    // Builds and answers are named by content, so the tests share them.
    const auto prefix = Installation::of_this_process().value().jail.parent_path().parent_path().parent_path();
    return {home / "config", home / "data", home / "state", prefix / "test-cache" / "rehearse", home / "run"};
  }
  [[nodiscard]] static InterviewOptions two_sum() {
    InterviewOptions options;
    options.profile = "phone";
    options.problems = {"two-sum"};
    options.language = "python";
    options.seed = 1;
    return options;
  }
  // Saves the solution at the clock's time.
  void save(const SessionView& view, std::string_view source) {
    if (!write_file(view.workspace.solution, source)) throw std::runtime_error("cannot save the solution");
    set_saved_at(view, clock.now().wall);
  }
  static void set_saved_at(const SessionView& view, Millis wall) {
    const auto system = std::chrono::sys_time<Millis>(wall);
    std::filesystem::last_write_time(view.workspace.solution, std::chrono::file_clock::from_sys(system));
  }

  FakeClock clock;

 private:
  TempDir home_ = TempDir::create(std::filesystem::temp_directory_path(), "rehearse-desk-").value();
};

}  // namespace rehearse::test
