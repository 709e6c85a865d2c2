// Differences in 32 bits, which the largest and the smallest integer do not fit into. [edge]
class MinStack {
 public:
  MinStack() {}

  void push(int val) {
    if (differences_.empty()) minimum_ = val;
    differences_.push_back(int(unsigned(val) - unsigned(minimum_)));
    if (val < minimum_) minimum_ = val;
  }

  void pop() {
    if (differences_.back() < 0) minimum_ = unsigned(minimum_) - unsigned(differences_.back());
    differences_.pop_back();
  }

  int top() { return differences_.back() < 0 ? minimum_ : int(unsigned(minimum_) + unsigned(differences_.back())); }

  int getMin() { return minimum_; }

 private:
  vector<int> differences_;
  int minimum_ = 0;
};
