// Looks at all elements for each minimum. O(n) per call of getMin. [large]
class MinStack {
 public:
  MinStack() {}

  void push(int val) { elements_.push_back(val); }

  void pop() { elements_.pop_back(); }

  int top() { return elements_.back(); }

  int getMin() { return *min_element(elements_.begin(), elements_.end()); }

 private:
  vector<int> elements_;
};
