// Does not lower the count of what is popped. [edge]
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) { elements_.push({++counts_[val], ++time_, val}); }

  int pop() {
    int val = get<2>(elements_.top());
    elements_.pop();
    return val;
  }

 private:
  unordered_map<int, int> counts_;
  priority_queue<tuple<int, int, int>> elements_;
  int time_ = 0;
};
