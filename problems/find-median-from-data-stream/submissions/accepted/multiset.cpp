// A sorted tree and an iterator at its middle, the lower one of two. O(log n) per call for an addition, O(1) for a median.
class MedianFinder {
  multiset<int> numbers;
  multiset<int>::iterator middle;

 public:
  void addNum(int num) {
    numbers.insert(num);
    if (numbers.size() == 1) {
      middle = numbers.begin();
    } else if (num < *middle) {
      if (numbers.size() % 2 == 0) --middle;
    } else if (numbers.size() % 2 == 1) {
      ++middle;
    }
  }

  double findMedian() {
    if (numbers.size() % 2 == 1) return *middle;
    return (*middle + *next(middle)) / 2.0;
  }
};
