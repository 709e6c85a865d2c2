// Finds the right value, but removes its oldest copy. [edge]
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) {
    elements_.push_back(val);
    ++counts_[val];
  }

  int pop() {
    int best = elements_.back();
    for (int i = elements_.size() - 1; i >= 0; --i) {
      if (counts_[elements_[i]] > counts_[best]) best = elements_[i];
    }
    --counts_[best];
    elements_.erase(find(elements_.begin(), elements_.end(), best));
    return best;
  }

 private:
  unordered_map<int, int> counts_;
  vector<int> elements_;
};
