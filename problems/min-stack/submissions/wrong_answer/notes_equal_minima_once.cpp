// Notes an element that equals the minimum only once, but takes the note away with each of them. [sample]
class MinStack {
 public:
  MinStack() { minima_.push_back(INT_MAX); }

  void push(int val) {
    elements_.push_back(val);
    if (val < minima_.back()) minima_.push_back(val);
  }

  void pop() {
    if (elements_.back() == minima_.back()) minima_.pop_back();
    elements_.pop_back();
  }

  int top() { return elements_.back(); }

  int getMin() { return minima_.back(); }

 private:
  vector<int> elements_;
  vector<int> minima_;
};
