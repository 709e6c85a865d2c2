// Moves over all but the last one, which is popped at once, and never moves back what a push needs below. [edge]
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
