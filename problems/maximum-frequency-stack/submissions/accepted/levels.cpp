// For each number of a copy a stack of the values. O(1) per call, O(n) space.
class FreqStack {
 public:
  FreqStack() {}

  void push(int val) {
    size_t copies = counts_[val]++;
    if (copies == levels_.size()) levels_.emplace_back();
    levels_[copies].push_back(val);
  }

  int pop() {
    int val = levels_.back().back();
    levels_.back().pop_back();
    if (levels_.back().empty()) levels_.pop_back();
    --counts_[val];
    return val;
  }

 private:
  unordered_map<int, int> counts_;
  vector<vector<int>> levels_;
};
