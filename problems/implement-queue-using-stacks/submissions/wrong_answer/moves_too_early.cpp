// Moves everything over at each peek and pop, on top of older elements. [edge]
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
    for (; !in_.empty(); in_.pop()) out_.push(in_.top());
    return out_.top();
  }

  bool empty() { return in_.empty() && out_.empty(); }

 private:
  stack<int> in_;
  stack<int> out_;
};
