// Compares with the smallest of the heap even while one number is missing. [edge]
class KthLargest {
 public:
  KthLargest(int k, vector<int>& nums) : k_(k) {
    for (const int num : nums) {
      largest_.push(num);
      if (largest_.size() > k_) largest_.pop();
    }
  }

  int add(int val) {
    if (largest_.empty() || val > largest_.top()) {
      largest_.push(val);
      if (largest_.size() > k_) largest_.pop();
    }
    return largest_.top();
  }

 private:
  size_t k_;
  priority_queue<int, vector<int>, greater<>> largest_;
};
