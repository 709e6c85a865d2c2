// The front on top; a push moves everything over and back. O(n) per push, O(1) for the others, O(n) space.
class MyQueue {
 public:
  MyQueue() {}

  void push(int x) {
    stack<int> turned;
    for (; !elements_.empty(); elements_.pop()) turned.push(elements_.top());
    elements_.push(x);
    for (; !turned.empty(); turned.pop()) elements_.push(turned.top());
  }

  int pop() {
    int x = elements_.top();
    elements_.pop();
    return x;
  }

  int peek() { return elements_.top(); }

  bool empty() { return elements_.empty(); }

 private:
  stack<int> elements_;
};
