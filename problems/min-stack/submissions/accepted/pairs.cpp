// Each element with the minimum up to it. O(1) per call, O(n) space.
class MinStack {
 public:
  MinStack() {}

  void push(int val) { elements_.push_back({val, elements_.empty() ? val : min(val, elements_.back().second)}); }

  void pop() { elements_.pop_back(); }

  int top() { return elements_.back().first; }

  int getMin() { return elements_.back().second; }

 private:
  vector<pair<int, int>> elements_;
};
