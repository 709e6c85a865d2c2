// A circle never comes to the end of the recursion. [sample]
class Solution {
  vector<int>* places = nullptr;
  int walk(int place) {
    if (place == -1) return 0;
    volatile char frame[256];
    frame[0] = 1;
    return walk((*places)[place]) + frame[0];
  }

 public:
  int chainLength(int n, vector<int>& next) {
    places = &next;
    return walk(0);
  }
};
