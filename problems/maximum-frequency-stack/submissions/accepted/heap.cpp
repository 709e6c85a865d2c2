// A heap by number of the copy and time. O(log n) per call, O(n) space.
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) { elements_.push({++counts_[val], ++time_, val}); }

  int pop() {
    int val = elements_.top()[2];
    elements_.pop();
    --counts_[val];
    return val;
  }

 private:
  unordered_map<int, int> counts_;
  priority_queue<array<int, 3>> elements_;
  int time_ = 0;
};
