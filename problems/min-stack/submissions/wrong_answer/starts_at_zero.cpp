// Takes 0 for the minimum of the empty stack, so that positive elements never count. [sample]
class MinStack {
 public:
  MinStack() {}

  void push(int val) {
    int below = elements_.empty() ? 0 : elements_.back().second;
    elements_.push_back({val, min(val, below)});
  }

  void pop() { elements_.pop_back(); }

  int top() { return elements_.back().first; }

  int getMin() { return elements_.back().second; }

 private:
  vector<pair<int, int>> elements_;
};
