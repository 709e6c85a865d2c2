// Counts all elements for each pop. O(n) per pop. [large]
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) { elements_.push_back(val); }

  int pop() {
    unordered_map<int, int> counts;
    int highest = 0;
    for (int val : elements_) highest = max(highest, ++counts[val]);
    int i = elements_.size() - 1;
    while (counts[elements_[i]] < highest) --i;
    int val = elements_[i];
    elements_.erase(elements_.begin() + i);
    return val;
  }

 private:
  vector<int> elements_;
};
