// shape: boolean_list
class Solution {
  [[nodiscard]] static constexpr auto is_positive(int x) noexcept -> bool { return x > 0; }

 public:
  [[nodiscard]] auto positive(const std::vector<int>& nums, [[maybe_unused]] int n) const {
    std::vector<bool> result;
    std::ranges::transform(nums, std::back_inserter(result), is_positive);
    return result;
  }
};
