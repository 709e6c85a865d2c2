// Moves the others over to pop the one at the bottom, and never moves them back, so that they stay turned round. [edge]
class MyQueue {
 public:
  MyQueue() {}

  void push(int x) { elements_.push(x); }

  int pop() {
    stack<int> turned;
    for (; elements_.size() > 1; elements_.pop()) turned.push(elements_.top());
    int x = elements_.top();
    elements_ = turned;
    return x;
  }

  int peek() {
    stack<int> turned;
    for (stack<int> copy = elements_; !copy.empty(); copy.pop()) turned.push(copy.top());
    return turned.top();
  }

  bool empty() { return elements_.empty(); }

 private:
  stack<int> elements_;
};
