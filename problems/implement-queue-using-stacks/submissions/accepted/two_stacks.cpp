// One stack to push on and one to pop from, moved over when that is empty. O(1) amortised per call, O(n) space.
class MyQueue {
 public:
  MyQueue() {}

  void push(int x) { in_.push(x); }

  int pop() {
    int x = peek();
    out_.pop();
    return x;
  }

  int peek() {
    if (out_.empty()) {
      for (; !in_.empty(); in_.pop()) out_.push(in_.top());
    }
    return out_.top();
  }

  bool empty() { return in_.empty() && out_.empty(); }

 private:
  stack<int> in_;
  stack<int> out_;
};
