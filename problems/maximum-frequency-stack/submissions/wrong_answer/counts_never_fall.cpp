// Does not lower the count of what is popped. [edge]
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) { elements_.push({++counts_[val], ++time_, val}); }

  int pop() {
    int val = elements_.top()[2];
    elements_.pop();
    return val;
  }

 private:
  unordered_map<int, int> counts_;
  priority_queue<array<int, 3>> elements_;
  int time_ = 0;
};
