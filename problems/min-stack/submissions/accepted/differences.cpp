// Differences to the minimum at the time; a negative one marks a new minimum. O(1) per call, O(n) space.
class MinStack {
 public:
  MinStack() {}

  void push(int val) {
    if (differences_.empty()) minimum_ = val;
    differences_.push_back(val - minimum_);
    if (val < minimum_) minimum_ = val;
  }

  void pop() {
    if (differences_.back() < 0) minimum_ -= differences_.back();
    differences_.pop_back();
  }

  int top() { return differences_.back() < 0 ? minimum_ : minimum_ + differences_.back(); }

  int getMin() { return minimum_; }

 private:
  vector<long long> differences_;
  long long minimum_ = 0;
};
