// Sorts all numbers at each call. O(n log n) per call. [large]
class KthLargest {
 public:
  KthLargest(int k, vector<int>& nums) : k_(k), numbers_(nums) {}

  int add(int val) {
    numbers_.push_back(val);
    sort(numbers_.begin(), numbers_.end());
    return numbers_[numbers_.size() - k_];
  }

 private:
  int k_;
  vector<int> numbers_;
};
