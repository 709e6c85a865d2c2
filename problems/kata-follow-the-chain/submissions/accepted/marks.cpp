// Marks the places it met. O(n) time, O(n) space.
class Solution {
 public:
  int chainLength(int n, vector<int>& next) {
    vector<bool> met(n, false);
    int count = 0;
    int place = 0;
    while (place != -1 && !met[place]) {
      met[place] = true;
      ++count;
      place = next[place];
    }
    return place == -1 ? count : -1;
  }
};
