// Keeps the numbers in a set, so that equal ones count once. [edge]
class KthLargest {
 public:
  KthLargest(int k, vector<int>& nums) : k_(k) {
    for (const int num : nums) add(num);
  }

  int add(int val) {
    largest_.insert(val);
    if (largest_.size() > k_) largest_.erase(largest_.begin());
    return *largest_.begin();
  }

 private:
  size_t k_;
  set<int> largest_;
};
