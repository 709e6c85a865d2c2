// Pushes to whichever heap is smaller, without looking where the number belongs. [sample]
class MedianFinder {
  priority_queue<int> low;
  priority_queue<int, vector<int>, greater<int>> high;

 public:
  void addNum(int num) {
    if (low.size() <= high.size()) {
      low.push(num);
    } else {
      high.push(num);
    }
  }

  double findMedian() {
    if (low.size() > high.size()) return low.top();
    return (low.top() + high.top()) / 2.0;
  }
};
