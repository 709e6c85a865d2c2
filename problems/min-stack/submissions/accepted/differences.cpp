// Differences to the minimum at the time; a negative one marks a new minimum. O(1) per call, O(n) space.
class MinStack {
 public:
  MinStack() {}

  void push(int val) {
    if (differences_.empty()) minimum_ = val;
    differences_.push_back(val - minimum_);
    minimum_ = min<long long>(minimum_, val);
  }

  void pop() {
    minimum_ -= min(differences_.back(), 0LL);
    differences_.pop_back();
  }

  int top() { return minimum_ + max(differences_.back(), 0LL); }

  int getMin() { return minimum_; }

 private:
  vector<long long> differences_;
  long long minimum_;
};
