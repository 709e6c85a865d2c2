// Reads the element below the first one, which is not there. [sample]
class MinStack {
 public:
  MinStack() {}

  void push(int val) {
    int below = elements_.at(elements_.size() - 1).second;
    elements_.push_back({val, min(val, below)});
  }

  void pop() { elements_.pop_back(); }

  int top() { return elements_.back().first; }

  int getMin() { return elements_.back().second; }

 private:
  vector<pair<int, int>> elements_;
};
