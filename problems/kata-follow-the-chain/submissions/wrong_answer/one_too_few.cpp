// Takes a chain through all places for a circle. [sample]
class Solution {
 public:
  int chainLength(int n, vector<int>& next) {
    int count = 0;
    for (int place = 0; place != -1; place = next[place]) {
      if (++count >= n) return -1;
    }
    return count;
  }
};
