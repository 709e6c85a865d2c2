// All numbers in a descending multiset, with an iterator at the k-th. O(log n) per call, O(n) space.
class KthLargest {
 public:
  KthLargest(int k, vector<int>& nums) : numbers_(nums.begin(), nums.end()) {
    kth_ = next(numbers_.begin(), k - 1);
  }

  int add(int val) {
    numbers_.insert(val);
    if (kth_ == numbers_.end()) {
      kth_ = prev(kth_);
    } else if (val > *kth_) {
      --kth_;
    }
    return *kth_;
  }

 private:
  multiset<int, greater<>> numbers_;
  multiset<int, greater<>>::iterator kth_;
};
