// A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
class KthLargest {
 public:
  KthLargest(int k, vector<int>& nums) : k_(k) {
    for (const int num : nums) add(num);
  }

  int add(int val) {
    largest_.push(val);
    if (largest_.size() > k_) largest_.pop();
    return largest_.top();
  }

 private:
  size_t k_;
  priority_queue<int, vector<int>, greater<>> largest_;
};
