// A heap by number of the copy and time. O(log n) per call, O(n) space.
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) { elements_.push({++counts_[val], ++time_, val}); }

  int pop() {
    int val = get<2>(elements_.top());
    elements_.pop();
    --counts_[val];
    return val;
  }

 private:
  unordered_map<int, int> counts_;
  priority_queue<tuple<int, int, int>> elements_;
  int time_ = 0;
};
