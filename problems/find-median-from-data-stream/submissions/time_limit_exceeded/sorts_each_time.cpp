// Sorts a copy at every question. O(n log n) per call for a median. [large]
class MedianFinder {
  vector<int> numbers;

 public:
  void addNum(int num) { numbers.push_back(num); }

  double findMedian() {
    vector<int> ordered = numbers;
    sort(ordered.begin(), ordered.end());
    const size_t middle = ordered.size() / 2;
    if (ordered.size() % 2 == 1) return ordered[middle];
    return (ordered[middle - 1] + ordered[middle]) / 2.0;
  }
};
